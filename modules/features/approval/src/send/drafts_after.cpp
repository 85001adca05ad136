// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The half of drafts that leaves the desk: copies on the server, handing in, and what becomes of it.
#include "drafts_p.h"

#include "../intents/intent_tools.h"
#include "../intents/putting.h"
#include "../line/linejson.h"
#include "../store/log.h"
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

Task<std::optional<KeptDraft>> DraftEditing::Private::kept(QString draftId)
{
    return store().read(store::File::Desk, [draftId](sqlite::Connection &desk) { return keptDraft(desk, draftId); });
}

Task<Done> DraftEditing::Private::setMirror(QString draftId, Mirror mirror)
{
    return store().write(store::File::Desk, [draftId, mirror](store::WriteContext &desk) {
        desk.touch(draftsTopic);
        return writeMirror(desk.db(), draftId, mirror);
    });
}

void DraftEditing::Private::noteStates()
{
    auto reading = store().read(store::File::Desk, [](sqlite::Connection &desk) { return keptDrafts(desk); });
    deliver(std::move(reading), q, [](DraftEditing *editing, const Result<QList<KeptDraft>> &found) {
        if (!found)
            return;
        QHash<QString, DraftState> now;
        for (const KeptDraft &one : *found) {
            const bool isSame = !one.mirror.sent.isEmpty() && contentHash(one.draft) == one.mirror.sent;
            now.insert(one.draft.id, one.mirror.behind ? DraftState::Behind
                                     : isSame          ? DraftState::Mirrored
                                                       : DraftState::Here);
        }
        const auto before = std::exchange(editing->d->states, now);
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            if (before.value(it.key(), DraftState::Here) != it.value())
                Q_EMIT editing->stateChanged(it.key());
        }
    });
}

void DraftEditing::Private::mirrorSoon(const QString &draftId)
{
    toMirror.insert(draftId);
    if (!later.isActive())
        later.start();
}

void DraftEditing::Private::mirrorNow()
{
    const auto drafts = std::exchange(toMirror, {});
    for (const QString &id : drafts)
        mirror(id);
}

QCoro::Task<> DraftEditing::Private::mirror(QString draftId)
{
    const QPointer<DraftEditing> self(q);
    for (const outbox::Entry &entry : outbox.pendingFor(u"document/"_s + draftId)) {
        if (entry.kind == mirrorKind && entry.state == outbox::State::Waiting)
            co_return; // it takes what is newest when it goes
        if (entry.kind == submitKind || entry.kind == deleteDraftKind)
            co_return;
    }
    Task<std::optional<KeptDraft>> reading = kept(draftId);
    const Result<std::optional<KeptDraft>> found = co_await reading;
    if (!self || !found || !*found)
        co_return;
    const KeptDraft &one = **found;
    if (one.mirror.behind || !one.mirror.operation.isEmpty() || one.draft.isEmpty()
        || contentHash(one.draft) == one.mirror.sent)
        co_return;
    QJsonObject payload{{u"documentId"_s, draftId}, {u"title"_s, one.draft.meta.title}};
    Task<QString> putting = putIntent(outbox, fetching, mirrorKind, u"document/"_s + draftId, std::move(payload));
    const Result<QString> put = co_await putting;
    if (!put && put.error().code != Error::Code::Cancelled)
        qCWarning(lcApproval) << "the copy of a draft cannot be kept for sending:" << put.error();
    if (self)
        Q_EMIT self->stateChanged(draftId);
}

Task<QString> DraftEditing::submit(Draft draft)
{
    const QPointer<DraftEditing> self(this);
    if (draft.meta.title.trimmed().isEmpty())
        co_return fail(rejected(u"title-missing"_s));
    if (draft.meta.formId.isEmpty())
        co_return fail(rejected(u"form-missing"_s));
    if (!problemsOf(draft.line).isEmpty())
        co_return fail(rejected(u"line-invalid"_s));
    // A refusal before it, and copies that wait, would only stand in the way.
    const QString key = u"document/"_s + draft.id;
    for (const outbox::Entry &entry : d->outbox.pendingFor(key)) {
        if (entry.kind == submitKind && entry.state != outbox::State::NeedsAttention)
            co_return fail(Error{.code = Error::Code::Conflict, .problemType = u"pending"_s});
        if (entry.kind != submitKind && (entry.kind != mirrorKind || entry.state != outbox::State::Waiting))
            continue;
        Task<Done> discarding = d->outbox.discard(entry.operationId);
        std::ignore = co_await discarding;
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    draft.refusedOperation.clear();
    draft.refusal.reset();
    draft.refusalReason.clear();
    Task<Done> saving = save(draft);
    const Result<Done> saved = co_await saving;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!saved)
        co_return fail(saved.error());
    d->toMirror.remove(draft.id);
    QJsonObject payload{
        {u"documentId"_s, draft.id}, {u"title"_s, draft.meta.title},           {u"decision"_s, u"submit"_s},
        {u"draft"_s, toJson(draft)}, {u"groups"_s, draftGroupsOf(draft.line)}, {u"subjects"_s, QJsonArray{draft.id}}};
    Task<QString> putting = putIntent(d->outbox, d->fetching, submitKind, key, std::move(payload), d->undo);
    const Result<QString> operation = co_await putting;
    if (!self || !operation)
        co_return operation;
    Task<std::optional<KeptDraft>> reading = d->kept(draft.id);
    const Result<std::optional<KeptDraft>> now = co_await reading;
    if (!self)
        co_return operation;
    if (now && *now && d->outbox.find(*operation)) {
        Mirror mirror = (*now)->mirror;
        mirror.operation = *operation; // the entry has the text now: the draft is not shown beside it
        Task<Done> marking = d->setMirror(draft.id, mirror);
        std::ignore = co_await marking;
        if (self)
            Q_EMIT changed();
    }
    co_return operation;
}

Task<Draft> DraftEditing::takeBack(QString operationId)
{
    const QPointer<DraftEditing> self(this);
    const std::optional<outbox::Entry> entry = d->outbox.find(operationId);
    if (!entry || (entry->kind != submitKind && entry->kind != versionKind))
        co_return fail(Error::Code::NotFound);
    Task<Done> discarding = d->outbox.discard(operationId);
    const Result<Done> discarded = co_await discarding;
    if (!self || !discarded)
        co_return fail(discarded ? Error{Error::Code::Cancelled} : discarded.error());
    Draft draft = draftFrom(entry->payload["draft"_L1].toObject());
    if (entry->kind == versionKind)
        co_return draft;
    Task<std::optional<KeptDraft>> reading = d->kept(draft.id);
    const Result<std::optional<KeptDraft>> now = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (now && *now) {
        Mirror mirror = (*now)->mirror;
        mirror.operation.clear();
        Task<Done> marking = d->setMirror(draft.id, mirror);
        std::ignore = co_await marking;
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    Task<Done> saving = save(draft);
    const Result<Done> saved = co_await saving;
    if (!saved)
        co_return fail(saved.error());
    co_return draft;
}

Task<QString> DraftEditing::saveVersion(Draft draft)
{
    return putIntent(d->outbox, d->fetching, versionKind, u"document/"_s + draft.id,
                     {{u"documentId"_s, draft.id},
                      {u"title"_s, draft.meta.title},
                      {u"decision"_s, u"edit"_s},
                      {u"draft"_s, toJson(draft)},
                      {u"subjects"_s, QJsonArray{draft.id}}});
}

void DraftEditing::Private::take(const outbox::Entry &entry)
{
    if (entry.kind == mirrorKind) {
        const QString id = textIn(entry, "documentId"_L1);
        Q_EMIT q->stateChanged(id);
        if (entry.state == outbox::State::Confirmed)
            mirrorSoon(id); // what was typed while it was on its way
        return;
    }
    if (entry.kind == deleteDraftKind && entry.state == outbox::State::Discarding
        && entry.payload.contains("draft"_L1)) {
        auto bringing = store().write(
            store::File::Desk, [draft = draftFrom(entry.payload["draft"_L1].toObject()),
                                its = mirrorFrom(entry.payload["mirror"_L1].toObject())](store::WriteContext &desk) {
                desk.touch(draftsTopic);
                const auto done = writeDraft(desk.db(), draft);
                return done ? writeMirror(desk.db(), draft.id, its) : done;
            });
        deliver(std::move(bringing), q, [](DraftEditing *editing, const Result<Done> &saved) {
            if (saved)
                Q_EMIT editing->changed();
            else
                Q_EMIT editing->failed(saved.error());
        });
        return;
    }
    if (entry.kind != submitKind && entry.kind != versionKind)
        return;
    if (entry.state == outbox::State::Confirmed)
        afterSubmission(entry);
    else if (entry.state == outbox::State::NeedsAttention)
        afterRefusal(entry);
}

QCoro::Task<> DraftEditing::Private::afterSubmission(outbox::Entry entry)
{
    const QPointer<DraftEditing> self(q);
    const Draft draft = draftFrom(entry.payload["draft"_L1].toObject());
    auto removing = store().write(store::File::Desk, [id = draft.id](store::WriteContext &desk) {
        desk.touch(draftsTopic);
        return removeDraft(desk.db(), id);
    });
    std::ignore = co_await removing;
    for (const AttachedFile &file : draft.attachments) {
        if (!self)
            co_return;
        if (file.uploadId.isEmpty() || !transfers.upload(file.uploadId))
            continue;
        Task<Done> releasing = transfers.release(file.uploadId);
        std::ignore = co_await releasing;
    }
    if (self)
        Q_EMIT self->changed();
}

QCoro::Task<> DraftEditing::Private::afterRefusal(outbox::Entry entry)
{
    const QPointer<DraftEditing> self(q);
    const Error error = entry.lastError.value_or(Error{});
    Draft draft = draftFrom(entry.payload["draft"_L1].toObject());
    draft.refusedOperation = entry.operationId;
    draft.refusal = error.code;
    draft.refusalReason = error.problemType;
    draft.savedAt = fetching.clock().now();
    auto keeping = store().write(store::File::Desk, [draft](store::WriteContext &desk) -> Result<Done> {
        desk.touch(draftsTopic);
        Mirror mirror;
        const auto now = keptDraft(desk.db(), draft.id);
        if (!now)
            return fail(now.error());
        if (*now) {
            if ((*now)->draft.refusedOperation == draft.refusedOperation)
                return Done{}; // known since an earlier start; it may have been written on
            mirror = (*now)->mirror;
        }
        mirror.operation.clear();
        if (auto done = writeDraft(desk.db(), draft); !done)
            return done;
        return writeMirror(desk.db(), draft.id, mirror);
    });
    const Result<Done> kept = co_await keeping;
    if (!self)
        co_return;
    if (!kept) {
        if (kept.error().code != Error::Code::Cancelled)
            qCWarning(lcApproval) << "a refused draft cannot be kept:" << kept.error();
        co_return;
    }
    Q_EMIT self->changed();
    Q_EMIT self->refused(entry.operationId, draft.id, error);
}

QCoro::Task<> DraftEditing::Private::tidy()
{
    const QPointer<DraftEditing> self(q);
    auto reading = store().read(store::File::Desk, [](sqlite::Connection &desk) { return keptDrafts(desk); });
    const Result<QList<KeptDraft>> found = co_await reading;
    if (!self || !found)
        co_return;
    for (const KeptDraft &one : *found) {
        if (one.mirror.operation.isEmpty()) {
            if (one.draft.purpose == Draft::Purpose::New && one.draft.refusedOperation.isEmpty()
                && contentHash(one.draft) != one.mirror.sent && !one.mirror.behind)
                mirrorSoon(one.draft.id); // written just before the program ended
            continue;
        }
        if (outbox.find(one.mirror.operation))
            continue;
        // Its submission is through, and the program ended before the draft was forgotten.
        auto removing = store().write(store::File::Desk, [id = one.draft.id](store::WriteContext &desk) {
            desk.touch(draftsTopic);
            return removeDraft(desk.db(), id);
        });
        std::ignore = co_await removing;
        if (!self)
            co_return;
    }
}

} // namespace gw::approval
