// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "documentview_p.h"

#include "../intents/intent_tools.h"
#include "../store/log.h"
#include "documentjson.h"
#include <QSaveFile>
#include <gw/base/deliver.h>
#include <gw/portalapi/documentrecords.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

struct Kept
{
    std::optional<Document> document;
    QString seat;
    QDateTime at;
};

Result<Kept> keptOf(sqlite::Connection &db, const QString &id)
{
    const auto cached = cachedDocument(db, id);
    if (!cached)
        return fail(cached.error());
    if (!*cached)
        return Kept{};
    auto document = documentFrom((*cached)->json);
    if (!document)
        return fail(document.error());
    return Kept{std::move(*document), (*cached)->seat, (*cached)->fetchedAt};
}

Comparison comparisonOf(const VersionText &before, const VersionText &after)
{
    Comparison comparison{before.info, after.info, document::compare(before.content, after.content), after.content};
    comparison.changes = document::changeRecords(comparison.body, after.content);
    comparison.meta = document::compare(before.meta, after.meta);
    comparison.meta += document::compare(before.attachments, after.attachments);
    return comparison;
}

Task<VersionText> textOf(Task<QJsonObject> asking)
{
    const Result<QJsonObject> json = co_await asking;
    if (!json)
        co_return fail(json.error());
    auto parsing = sync::inBackground([json = *json]() { return versionTextFrom(json); });
    co_return co_await parsing;
}

Task<Done> saveBytes(QByteArray bytes, QString target)
{
    auto saving = sync::inBackground([bytes, target]() -> Result<Done> {
        QSaveFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return fail(Error::Code::Storage, file.errorString());
        return Done{};
    });
    co_return co_await saving;
}

} // namespace

void DocumentView::Private::read()
{
    if (isReading) {
        isReadAgain = true;
        return;
    }
    isReading = true;
    auto reading =
        fetching.store().read(store::File::Cache, [id = id](sqlite::Connection &db) { return keptOf(db, id); });
    deliver(std::move(reading), q, [](DocumentView *view, Result<Kept> kept) {
        Private &self = *view->d;
        if (!self.alive)
            return;
        self.isReading = false;
        if (kept && self.state == State::Gone && !self.isFetched) {
            // Read before it was taken out of the cache: the server's word counts.
        } else if (kept) {
            self.take(std::move(kept->document), kept->seat, kept->at);
        } else if (kept.error().code != Error::Code::Cancelled) {
            qCWarning(lcApproval) << "a document cannot be read:" << kept.error();
            self.problem = kept.error();
            self.state = State::Failed;
            Q_EMIT view->changed();
        }
        if (std::exchange(view->d->isReadAgain, false)) {
            view->d->read();
        } else if (std::exchange(view->d->isFetched, false)) {
            view->d->isRefreshing = false;
            Q_EMIT view->changed();
        }
    });
}

void DocumentView::Private::take(std::optional<Document> found, const QString &seat, const QDateTime &at)
{
    const bool isFirst = !std::exchange(isRead, true);
    if (found && seat != fetching.seat()) {
        // What another seat of mine may do; the server says what this one may.
        found->may.clear();
        for (StepGroup &group : found->line) {
            for (Step &step : group.steps)
                step.canAct = false;
        }
    }
    const bool isNew = found && (!hasDocument || *found != document || at != fetchedAt);
    if (found) {
        document = std::move(*found);
        fetchedAt = at;
        hasDocument = true;
        state = State::Ready;
    }
    if (isNew || isFirst)
        Q_EMIT q->changed();
}

DocumentView::DocumentView(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->q = this;
    connect(&d->fetching.store(), &store::Store::changed, this, [this](const QString &topic) {
        if (topic == documentsTopic)
            d->read();
    });
    connect(&d->marks, &Marks::changed, this, [this](const QString &id) {
        if (id == d->id)
            Q_EMIT changed();
    });
    d->read();
    refresh();
}

DocumentView::~DocumentView() = default;

QString DocumentView::id() const
{
    return d->id;
}

DocumentView::State DocumentView::state() const
{
    return d->state;
}

const Document &DocumentView::document() const
{
    return d->document;
}

bool DocumentView::isRefreshing() const
{
    return d->isRefreshing;
}

bool DocumentView::isOffline() const
{
    return d->isOffline;
}

QDateTime DocumentView::fetchedAt() const
{
    return d->fetchedAt;
}

std::optional<Error> DocumentView::problem() const
{
    return d->problem;
}

Mark DocumentView::mark() const
{
    return d->marks.of(d->id);
}

QString DocumentView::operation() const
{
    return d->marks.operationOf(d->id);
}

QString DocumentView::pendingDecision() const
{
    QString decision;
    for (const outbox::Entry &entry : d->outbox.pendingFor(u"document/"_s + d->id)) {
        if (isLoudIntent(entry.kind) && entry.state != outbox::State::NeedsAttention
            && entry.state != outbox::State::Discarding)
            decision = textIn(entry, "decision"_L1);
    }
    return decision;
}

void DocumentView::refresh()
{
    if (d->isRefreshing)
        return;
    d->isRefreshing = true;
    deliver(d->fetching.document(d->id), this, [](DocumentView *view, const Result<Done> &fetched) {
        Private &self = *view->d;
        if (!self.alive)
            return;
        self.problem = fetched ? std::nullopt : std::optional(fetched.error());
        self.isOffline = !fetched && fetched.error().isTransient();
        if (fetched) {
            self.isFetched = true;
            self.read(); // what is there now, also when nothing is new
            return;
        }
        self.isRefreshing = false;
        if (fetched.error().code == Error::Code::NotFound || fetched.error().code == Error::Code::Forbidden) {
            self.state = State::Gone;
            self.hasDocument = false;
            self.document = {};
        } else if (!self.hasDocument) {
            self.state = self.isOffline ? State::NotHere : State::Failed;
            self.read(); // it may have been slower than the answer
        }
        Q_EMIT view->changed();
    });
}

void DocumentView::markOpened()
{
    auto reading = d->fetching.store().read(store::File::Cache,
                                            [id = d->id](sqlite::Connection &db) { return itemsOf(db, id, {}); });
    deliver(std::move(reading), this, [](DocumentView *view, const Result<QList<InboxRow>> &items) {
        Private &self = *view->d;
        const auto isUnopened = [](const InboxRow &row) { return !row.isOpened; };
        if (!self.alive || !items || std::ranges::none_of(*items, isUnopened))
            return;
        outbox::NewEntry entry;
        entry.kind = openKind;
        entry.objectKey = u"opening/"_s + self.id;
        entry.payload = {{u"documentId"_s, self.id}};
        entry.seatId = self.fetching.seat();
        deliver(self.outbox.add(std::move(entry)), view, [](DocumentView *, const Result<QString> &added) {
            if (!added && added.error().code != Error::Code::Cancelled)
                qCWarning(lcApproval) << "cannot note that a document was opened:" << added.error();
        });
    });
}

Task<QList<VersionInfo>> DocumentView::versions()
{
    return d->fetching.versions(d->id);
}

Task<VersionText> DocumentView::version(int no)
{
    return textOf(d->fetching.version(d->id, no));
}

namespace {

Task<Comparison> comparisonBetween(Task<VersionText> before, Task<VersionText> after)
{
    Result<VersionText> old = co_await before;
    Result<VersionText> now = co_await after;
    if (!old || !now)
        co_return fail(old ? now.error() : old.error());
    auto comparing = sync::inBackground(
        [old = std::move(*old), now = std::move(*now)]() -> Result<Comparison> { return comparisonOf(old, now); });
    co_return co_await comparing;
}

Task<QList<CardEntry>> cardFrom(QPointer<Fetching> fetching, portal::ListDocumentAudit call)
{
    QList<CardEntry> entries;
    constexpr int mostPages = 50;
    for (int page = 0; page < mostPages; ++page) {
        if (!fetching)
            co_return fail(Error::Code::Cancelled);
        Task<portal::Paged<portal::AuditEvents>> asking = ask(fetching->sender(), call);
        const Result<portal::Paged<portal::AuditEvents>> answer = co_await asking;
        if (!answer)
            co_return fail(answer.error());
        for (const portal::AuditEvent &event : answer->value.items)
            entries.append({event.seq, event.at,
                            event.actor ? personFrom(portal::toJson(*event.actor).toObject()) : Person(), event.action,
                            event.after.value_or(QString()), event.refused});
        if (!answer->next)
            break;
        call.cursor = answer->next;
    }
    co_return entries;
}

Task<Done> recordInto(Send send, portal::GetDocumentRecord call, QString target)
{
    Task<QByteArray> asking = ask(send, call);
    const Result<QByteArray> archive = co_await asking;
    if (!archive)
        co_return fail(archive.error());
    Task<Done> saving = saveBytes(*archive, target);
    co_return co_await saving;
}

} // namespace

Task<Comparison> DocumentView::compare(int before, int after)
{
    return comparisonBetween(version(before), version(after));
}

Task<QList<CardEntry>> DocumentView::card()
{
    portal::ListDocumentAudit call;
    call.id = d->id;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    return cardFrom(&d->fetching, std::move(call));
}

Task<Done> DocumentView::saveRecord(QString target)
{
    portal::GetDocumentRecord call;
    call.id = d->id;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    return recordInto(d->fetching.sender(), std::move(call), std::move(target));
}

} // namespace gw::approval
