// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The half of deciding that comes after: taking back, and what the server refused.
#include "deciding_p.h"

#include "../document/documentjson.h"
#include "intent_tools.h"
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

bool isUndoable(const outbox::Entry &entry, const QDateTime &now)
{
    return isLoudIntent(entry.kind) && entry.state == outbox::State::Waiting && entry.attempts == 0
           && entry.notBefore > now;
}

/// Refusals that a decision about the version of now could end.
bool mayBeRepeated(const QString &reason)
{
    return reason == "version-changed"_L1 || reason == "objection-unseen"_L1 || reason == "signature-invalid"_L1;
}

struct Sides
{
    std::optional<VersionText> seen;
    std::optional<Document> now;
};

Result<Sides> sidesOf(sqlite::Connection &db, const QString &documentId, const QString &sha256)
{
    Sides sides;
    const auto seen = cachedVersion(db, sha256);
    if (!seen)
        return fail(seen.error());
    if (*seen) {
        if (auto text = versionTextFrom(**seen))
            sides.seen = std::move(*text);
    }
    const auto now = cachedDocument(db, documentId);
    if (!now)
        return fail(now.error());
    if (*now) {
        if (auto document = documentFrom((*now)->json))
            sides.now = std::move(*document);
    }
    return sides;
}

Conflict conflictOf(const outbox::Entry &entry, const Sides &sides)
{
    Conflict conflict;
    conflict.operationId = entry.operationId;
    conflict.documentId = textIn(entry, "documentId"_L1);
    conflict.act = actFrom(entry);
    conflict.error = entry.lastError.value_or(Error{});
    conflict.reason = conflict.error.problemType.section(u'/', -1); // "forbidden" of a problem's address
    if (conflict.reason.isEmpty())
        conflict.reason = toString(conflict.error.code);
    if (!sides.now)
        return conflict;
    conflict.nowSha256 = sides.now->version.versionSha256;
    const Step *step = sides.now->step(conflict.act.stepId);
    conflict.canRepeat = step && step->canAct && mayBeRepeated(conflict.reason);
    if (!sides.seen)
        return conflict;
    conflict.hasDiff = true;
    conflict.content = sides.now->content;
    conflict.body = document::compare(sides.seen->content, sides.now->content);
    conflict.changes = document::changeRecords(conflict.body, conflict.content);
    conflict.meta = document::compare(sides.seen->meta, sides.now->meta);
    conflict.meta += document::compare(sides.seen->attachments, sides.now->attachments);
    return conflict;
}

} // namespace

void Deciding::Private::take(const outbox::Entry &entry)
{
    if (!isLoudIntent(entry.kind))
        return;
    planLook();
    Q_EMIT q->undoableChanged();
    if (entry.kind != actKind && entry.kind != withdrawKind && entry.kind != consentKind && entry.kind != redraftKind)
        return;
    const QString documentId = textIn(entry, "documentId"_L1);
    if (entry.state == outbox::State::Sending) {
        sending.insert(entry.operationId);
    } else if (entry.state == outbox::State::Confirmed) {
        sending.remove(entry.operationId);
        Q_EMIT q->done(entry.operationId, documentId, textIn(entry, "decision"_L1));
    } else if (entry.state == outbox::State::NeedsAttention) {
        Q_EMIT q->conflictsChanged();
        if (sending.remove(entry.operationId))
            Q_EMIT q->refused(entry.operationId, documentId, entry.lastError.value_or(Error{}));
    } else if (entry.state == outbox::State::Discarding) {
        Q_EMIT q->conflictsChanged();
    }
}

void Deciding::Private::planLook()
{
    const QDateTime now = fetching.clock().now();
    qint64 next = -1;
    for (const outbox::Entry &entry : outbox.entries()) {
        if (!isUndoable(entry, now))
            continue;
        const qint64 left = now.msecsTo(entry.notBefore);
        next = next < 0 ? left : std::min(next, left);
    }
    if (next < 0)
        look.stop();
    else
        look.start(int(std::min<qint64>(next, 60'000)) + 1);
}

QList<Undoable> Deciding::undoable() const
{
    const QDateTime now = d->fetching.clock().now();
    QList<Undoable> list;
    for (const outbox::Entry &entry : d->outbox.entries()) {
        if (isUndoable(entry, now))
            list.prepend({entry.operationId, textIn(entry, "documentId"_L1), textIn(entry, "title"_L1),
                          textIn(entry, "decision"_L1), entry.notBefore});
    }
    return list;
}

Task<Done> Deciding::undo(QString operationId)
{
    return d->outbox.discard(std::move(operationId));
}

Task<Done> Deciding::sendNow(QString operationId)
{
    return d->outbox.retry(std::move(operationId));
}

QStringList Deciding::conflicts() const
{
    QStringList operations;
    for (const outbox::Entry &entry : d->outbox.entries()) {
        if (entry.kind == actKind && entry.state == outbox::State::NeedsAttention)
            operations.append(entry.operationId);
    }
    return operations;
}

Task<Conflict> Deciding::conflict(QString operationId)
{
    const QPointer<Deciding> self(this);
    const std::optional<outbox::Entry> entry = d->outbox.find(operationId);
    if (!entry || entry->kind != actKind)
        co_return fail(Error::Code::NotFound);
    const QString documentId = textIn(*entry, "documentId"_L1);
    // Without a network the comparison is with what was seen last.
    Task<Done> fetching = d->fetching.document(documentId);
    std::ignore = co_await fetching;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    auto reading = d->fetching.store().read(
        store::File::Cache, [documentId, sha256 = actFrom(*entry).versionSha256](sqlite::Connection &db) {
            return sidesOf(db, documentId, sha256);
        });
    Result<Sides> sides = co_await reading;
    if (!sides)
        co_return fail(sides.error());
    auto comparing = sync::inBackground(
        [entry = *entry, sides = std::move(*sides)]() -> Result<Conflict> { return conflictOf(entry, sides); });
    co_return co_await comparing;
}

Task<QString> Deciding::repeat(QString operationId)
{
    const QPointer<Deciding> self(this);
    Task<Conflict> asking = conflict(operationId);
    const Result<Conflict> found = co_await asking;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!found)
        co_return fail(found.error());
    if (!found->canRepeat)
        co_return fail(Error{.code = Error::Code::Rejected, .problemType = found->reason});
    Act act = found->act;
    act.versionSha256 = found->nowSha256;
    act.objectionsSeen = true;            // the person has looked at what there is now
    Task<QString> deciding = decide(act); // which takes the refused one back
    co_return co_await deciding;
}

Task<Done> Deciding::drop(QString operationId)
{
    return d->outbox.discard(std::move(operationId));
}

} // namespace gw::approval
