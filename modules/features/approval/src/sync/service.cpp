// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval/service.h>

#include "../document/documentview_p.h"
#include "../intents/deciding_p.h"
#include "../intents/intents.h"
#include "../line/lineediting_p.h"
#include "../send/dailylogs_p.h"
#include "../send/drafts_p.h"
#include "../send/forms_p.h"
#include "../send/objects_p.h"
#include "../store/items.h"
#include "../store/log.h"
#include "source.h"
#include <gw/base/deliver.h>
#include <gw/signing/signer.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

constexpr int mostDocuments = 500; ///< that were looked at and do not wait any more

struct BoxBadge
{
    Box box;
    QLatin1StringView badge;
};
constexpr std::array boxBadges{
    BoxBadge{Box::Waiting, QLatin1StringView("approval")}, BoxBadge{Box::Dispatch, QLatin1StringView("dispatch")},
    BoxBadge{Box::Receipt, QLatin1StringView("receipt")},  BoxBadge{Box::Circulation, QLatin1StringView("circulation")},
    BoxBadge{Box::Memo, QLatin1StringView("memo-report")}, BoxBadge{Box::DailyLog, QLatin1StringView("daily-log")},
};

Signer plainSigner()
{
    return [signer = signing::makePlainSigner(document::SignatureKind::None)](signing::Payload payload) {
        return signer->sign(std::move(payload));
    };
}

ApprovalParts complete(ApprovalParts parts)
{
    if (!parts.signer)
        parts.signer = plainSigner();
    return parts;
}

} // namespace

class ApprovalService::Private
{
public:
    explicit Private(ApprovalParts itsParts)
        : parts(complete(std::move(itsParts)))
        , fetching(parts.store, parts.send, parts.seat, parts.clock)
        , marks(parts.outbox, parts.clock)
        , deciding(
              std::make_unique<Deciding::Private>(parts.outbox, fetching, parts.signer, parts.self, parts.deciding))
        , forms(std::make_unique<Forms::Private>(fetching))
        , dispatching(std::make_unique<Dispatching::Private>(objectParts()))
        , receipts(std::make_unique<Receipts::Private>(objectParts()))
        , circulations(std::make_unique<Circulations::Private>(objectParts()))
        , memos(std::make_unique<Memos::Private>(objectParts()))
        , dailyLogs(std::make_unique<DailyLogs::Private>(objectParts()))
        , drafts(std::make_unique<DraftEditing::Private>(parts.outbox, fetching, parts.transfers, receipts,
                                                         parts.deciding.undo, parts.mirrorAfter))
    {
    }

    ObjectParts objectParts() { return {parts.outbox, fetching, parts.deciding.undo}; }
    void takeCounts(const QList<BoxNumbers> &numbers, bool onlyWaiting);
    void readCounts();
    void afterRefusal(const outbox::Entry &entry);

    ApprovalService *q = nullptr;
    ApprovalParts parts;
    Fetching fetching;
    Marks marks;
    Deciding deciding;
    Forms forms;
    Dispatching dispatching;
    Receipts receipts;
    Circulations circulations;
    Memos memos;
    DailyLogs dailyLogs;
    DraftEditing drafts;
    QHash<Box, BoxCount> counts;
    QSet<QString> sending;
    QHash<QString, std::shared_ptr<outbox::IHandler>> handlers;
    QTimer minute; ///< terms pass without anything changing
    bool isReading = false;
    bool isAgain = false;
};

void ApprovalService::Private::takeCounts(const QList<BoxNumbers> &numbers, bool onlyWaiting)
{
    QHash<Box, BoxCount> next;
    for (const BoxNumbers &one : numbers) {
        const Box box = boxFrom(one.box);
        next.insert(box, {onlyWaiting ? counts.value(box).all : one.all, one.waiting, one.overdue});
    }
    if (std::exchange(counts, next) == next && !onlyWaiting)
        return;
    for (const BoxBadge &one : boxBadges) {
        const BoxCount count = counts.value(one.box);
        parts.badges.setBadge(one.badge, {count.waiting, count.overdue > 0});
    }
    Q_EMIT q->countsChanged();
}

void ApprovalService::Private::afterRefusal(const outbox::Entry &entry)
{
    // Nothing was done: the rows show again what the server has, and only the mark says that somebody must decide.
    const auto handler = handlers.value(entry.kind);
    deliver(parts.store.write(store::File::Cache,
                              [handler, entry](store::WriteContext &cache) { return handler->revert(cache, entry); }),
            q, [entry](ApprovalService *service, const Result<Done> &reverted) {
                if (!reverted && reverted.error().code != Error::Code::Cancelled)
                    qCWarning(lcApproval) << "what was refused is still shown:" << reverted.error();
                Q_EMIT service->refused(entry.operationId, entry.lastError.value_or(Error{}));
            });
}

void ApprovalService::Private::readCounts()
{
    if (isReading) {
        isAgain = true;
        return;
    }
    isReading = true;
    auto reading = parts.store.read(
        store::File::Cache, [now = parts.clock.now()](sqlite::Connection &db) { return boxNumbers(db, now, false); });
    deliver(std::move(reading), q, [](ApprovalService *service, const Result<QList<BoxNumbers>> &numbers) {
        Private &self = *service->d;
        self.isReading = false;
        if (numbers)
            self.takeCounts(*numbers, false);
        else if (numbers.error().code != Error::Code::Cancelled)
            qCWarning(lcApproval) << "boxes cannot be counted:" << numbers.error();
        if (std::exchange(service->d->isAgain, false))
            service->d->readCounts();
    });
}

ApprovalService::ApprovalService(ApprovalParts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(parts)))
{
    d->q = this;
    const auto handlers =
        makeHandlers({d->parts.send, d->parts.store, d->parts.transfers, d->parts.clock, d->parts.signer});
    for (const auto &handler : handlers) {
        d->parts.outbox.addHandler(handler);
        d->handlers.insert(handler->kind(), handler);
    }
    d->parts.engine.addSource(std::make_shared<InboxSource>(d->parts.send, d->parts.seat));
    d->minute.setInterval(std::chrono::minutes(1));
    connect(&d->minute, &QTimer::timeout, this, [this] { d->readCounts(); });
    connect(&d->parts.store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == inboxTopic)
            d->readCounts();
    });
    connect(&d->parts.engine, &sync::Engine::sourceSucceeded, this, [this](const QString &id) {
        if (id == u"inbox"_s)
            d->fetching.prefetch();
    });
    connect(&d->parts.outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (!isIntent(entry.kind))
            return;
        if (entry.state == outbox::State::Sending)
            d->sending.insert(entry.operationId);
        else if (entry.state == outbox::State::NeedsAttention && d->sending.remove(entry.operationId))
            d->afterRefusal(entry);
    });
}

ApprovalService::~ApprovalService() = default;

void ApprovalService::loadNow()
{
    const auto numbers = d->parts.store.readNow(
        store::File::Cache, [now = d->parts.clock.now()](sqlite::Connection &db) { return boxNumbers(db, now, true); });
    if (numbers)
        d->takeCounts(*numbers, true);
    else
        qCWarning(lcApproval) << "what waits cannot be counted:" << numbers.error();
}

void ApprovalService::start()
{
    d->readCounts();
    d->minute.start();
    d->forms.load();
    d->forms.refresh();
    d->drafts.start();
    deliver(
        d->parts.store.write(store::File::Cache,
                             [](store::WriteContext &cache) { return forgetOldDocuments(cache.db(), mostDocuments); }),
        this, [](ApprovalService *, const Result<Done> &forgotten) {
            if (!forgotten && forgotten.error().code != Error::Code::Cancelled)
                qCWarning(lcApproval) << "old documents cannot be forgotten:" << forgotten.error();
        });
}

void ApprovalService::stop()
{
    d->minute.stop();
    d->fetching.stop();
}

void ApprovalService::reload()
{
    d->parts.engine.pull(u"inbox"_s);
    d->forms.refresh();
}

void ApprovalService::identityChanged()
{
    d->readCounts();
    d->forms.load();
    d->forms.refresh();
    d->fetching.prefetch();
}

std::unique_ptr<InboxModel> ApprovalService::makeInbox()
{
    return std::make_unique<InboxModel>(d->parts.store, d->marks, d->parts.clock);
}

BoxCount ApprovalService::count(Box box) const
{
    return d->counts.value(box);
}

BoxCount ApprovalService::queueCount() const
{
    BoxCount whole;
    for (const BoxCount &one : std::as_const(d->counts)) {
        whole.all += one.waiting;
        whole.waiting += one.waiting;
        whole.overdue += one.overdue;
    }
    return whole;
}

std::unique_ptr<DocumentView> ApprovalService::document(const QString &documentId)
{
    return std::unique_ptr<DocumentView>(
        new DocumentView(std::make_unique<DocumentView::Private>(d->parts.outbox, d->marks, d->fetching, documentId)));
}

std::unique_ptr<LineEditing> ApprovalService::line(const LinePlan &plan)
{
    auto parts = std::make_unique<LineEditing::Private>(d->parts.outbox, d->fetching, d->parts.named);
    parts->plan = plan;
    return std::unique_ptr<LineEditing>(new LineEditing(std::move(parts)));
}

Deciding &ApprovalService::deciding()
{
    return d->deciding;
}

DraftEditing &ApprovalService::drafts()
{
    return d->drafts;
}

Forms &ApprovalService::forms()
{
    return d->forms;
}

Dispatching &ApprovalService::dispatching()
{
    return d->dispatching;
}

Receipts &ApprovalService::receipts()
{
    return d->receipts;
}

Circulations &ApprovalService::circulations()
{
    return d->circulations;
}

Memos &ApprovalService::memos()
{
    return d->memos;
}

DailyLogs &ApprovalService::dailyLogs()
{
    return d->dailyLogs;
}

Marks &ApprovalService::marks()
{
    return d->marks;
}

Person ApprovalService::self() const
{
    return d->parts.self();
}

Task<Done> ApprovalService::discard(QString operationId)
{
    return d->parts.outbox.discard(std::move(operationId));
}

Task<Done> ApprovalService::retry(QString operationId)
{
    return d->parts.outbox.retry(std::move(operationId));
}

} // namespace gw::approval
