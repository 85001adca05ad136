// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Drafts on their way: copied to the server, handed in, and versions that reviewers change.
#include "intent_tools.h"

#include "../document/documentjson.h"
#include "../send/draftstore.h"
#include <QPointer>
#include <gw/portalapi/documentacts.h>
#include <gw/portalapi/documentlines.h>
#include <gw/portalapi/documents.h>
#include <gw/portaltypes/inbox.h>
#include <gw/store/crash.h>
#include <gw/transfer/transfers.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

/// Where the steps of one write go through. The desk may be gone after any of them: isGone() is asked after each wait.
struct Way
{
    Send send;
    QPointer<store::Store> store;
    QPointer<transfer::Transfers> transfers;
    const Clock *clock;
    Signer signer;
    bool isGone() const { return !store || !transfers; }
};

std::unexpected<Error> gone()
{
    return fail(Error::Code::Cancelled, u"the desk is closed"_s);
}

template <class Call>
Call callFor(const outbox::Entry &entry, const QString &what)
{
    Call call = signedCall<Call>(entry);
    call.idempotencyKey = keyFor(entry.operationId, what);
    return call;
}

/// Brings up the files that are only here; resumed where it stopped when the entry is sent again.
Task<Draft> withFiles(Way way, Draft draft)
{
    for (AttachedFile &file : draft.attachments) {
        if (!file.id.isEmpty())
            continue;
        if (way.isGone())
            co_return gone();
        Task<QString> uploading = way.transfers->uploaded(file.uploadId);
        const Result<QString> uploaded = co_await uploading;
        if (!uploaded)
            co_return fail(uploaded.error());
        file.id = *uploaded;
    }
    co_return draft;
}

using ServerDocument = portal::Versioned<portal::Document>;

Task<ServerDocument> documentNow(Send send, QString id, QString seat)
{
    portal::GetDocument get;
    get.id = id;
    if (!seat.isEmpty())
        get.gwanmunSeat = seat;
    Task<std::optional<ServerDocument>> asking = ask(send, get);
    const auto found = co_await asking;
    if (!found)
        co_return fail(found.error());
    if (!*found)
        co_return fail(Error::Code::Protocol);
    co_return **found;
}

/// Makes the server's text what the draft's is. `etag` empty: it has none, as far as is known here.
Task<ServerDocument> putText(Way way, outbox::Entry entry, Draft draft, QString etag)
{
    portal::DocumentDraft body;
    std::ignore = fromJson(documentDraftOf(draft), body);
    if (etag.isEmpty()) {
        auto create = callFor<portal::CreateDocument>(entry, contentHash(draft));
        create.body = body;
        Task<ServerDocument> creating = ask(way.send, create);
        const Result<ServerDocument> created = co_await creating;
        if (way.isGone())
            co_return gone();
        if (created || created.error().problemType != "id-taken"_L1)
            co_return created;
        // It came through before, and the answer got lost for longer than the server remembers.
        Task<ServerDocument> looking = documentNow(way.send, draft.id, entry.seatId);
        const Result<ServerDocument> found = co_await looking;
        if (way.isGone())
            co_return gone();
        if (!found)
            co_return found;
        etag = found->etag;
    }
    auto replace = callFor<portal::ReplaceDocument>(entry, etag + contentHash(draft));
    replace.id = draft.id;
    replace.ifMatch = etag;
    replace.body = body;
    Task<ServerDocument> replacing = ask(way.send, replace);
    co_return co_await replacing;
}

Task<std::optional<KeptDraft>> kept(store::Store *store, QString draftId)
{
    return store->read(store::File::Desk, [draftId](sqlite::Connection &desk) { return keptDraft(desk, draftId); });
}

Task<Done> keepMirror(store::Store *store, QString draftId, Mirror mirror, QList<AttachedFile> files)
{
    return store->write(store::File::Desk, [=](store::WriteContext &desk) -> Result<Done> {
        desk.touch(draftsTopic);
        // Files that went up keep their ids, whatever was written meanwhile.
        const auto now = keptDraft(desk.db(), draftId);
        if (!now)
            return fail(now.error());
        if (*now) {
            Draft draft = (*now)->draft;
            for (AttachedFile &file : draft.attachments) {
                const auto sent = std::ranges::find(files, file.uploadId, &AttachedFile::uploadId);
                if (file.id.isEmpty() && sent != files.end())
                    file.id = sent->id;
            }
            if (auto done = writeDraft(desk.db(), draft); !done)
                return done;
        }
        return writeMirror(desk.db(), draftId, mirror);
    });
}

/// The newest text there is at this moment, not that of when the entry was made: a copy of what is typed on.
Task<outbox::Outcome> sendMirror(Way way, outbox::Entry entry)
{
    const QString id = textIn(entry, "documentId"_L1);
    Task<std::optional<KeptDraft>> reading = kept(way.store, id);
    const Result<std::optional<KeptDraft>> found = co_await reading;
    if (way.isGone())
        co_return gone();
    if (!found)
        co_return fail(found.error());
    if (!*found || !(*found)->mirror.operation.isEmpty())
        co_return outbox::Outcome{}; // thrown away, or handed in
    Mirror mirror = (*found)->mirror;
    Task<Draft> filling = withFiles(way, (*found)->draft);
    const Result<Draft> draft = co_await filling;
    if (way.isGone())
        co_return gone();
    if (!draft)
        co_return fail(draft.error());
    Task<ServerDocument> putting = putText(way, entry, *draft, mirror.etag);
    const Result<ServerDocument> put = co_await putting;
    if (way.isGone())
        co_return gone();
    store::crashPoint("approval.mirror.answered");
    if (!put) {
        const Error &error = put.error();
        if (error.code == Error::Code::Stale || error.code == Error::Code::Conflict) {
            mirror.behind = true;
            Task<Done> keeping = keepMirror(way.store, id, mirror, draft->attachments);
            std::ignore = co_await keeping;
            co_return outbox::Outcome{};
        }
        if (error.code == Error::Code::Rejected || error.code == Error::Code::Forbidden
            || error.code == Error::Code::NotFound || error.code == Error::Code::TooLarge)
            co_return outbox::Outcome{}; // not fit for the server as it is: it stays here, and goes on being written
        co_return fail(error);
    }
    mirror = {put->etag, put->value.version.versionSha256, contentHash(*draft), false, {}};
    Task<Done> keeping = keepMirror(way.store, id, mirror, draft->attachments);
    std::ignore = co_await keeping;
    co_return outbox::Outcome{portal::toJson(put->value).toObject()};
}

portal::InboxItem draftItem(const outbox::Entry &entry)
{
    portal::InboxItem item;
    const QString id = textIn(entry, "documentId"_L1);
    item.id = u"draft/"_s + id;
    item.box = portal::InboxBox::Drafts;
    item.object = portal::InboxObject::Document;
    item.objectId = id;
    item.documentId = id;
    item.title = textIn(entry, "title"_L1);
    item.state = u"temp"_s;
    item.since = entry.createdAt;
    item.why.code = u"drafting"_s;
    item.may = {u"edit"_s, u"delete"_s};
    item.opened = true;
    return item;
}

Intent mirrorIntent(const Way &way)
{
    Intent intent{mirrorKind};
    intent.send = [way](outbox::Entry entry) { return sendMirror(way, std::move(entry)); };
    intent.show = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        const auto there = db.scalar(u"SELECT 1 FROM approval_item WHERE object_id=? AND box='drafts' AND op=''"_s,
                                     {textIn(entry, "documentId"_L1)});
        if (!there)
            return fail(there.error());
        return there->isValid() ? Result<Done>(Done{}) : addLocalItem(db, draftItem(entry), entry.operationId);
    };
    intent.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"DELETE FROM approval_item WHERE op=?"_s, {entry.operationId});
    };
    intent.take = &takeDocument;
    return intent;
}

Task<outbox::Outcome> sendDeletion(Way way, outbox::Entry entry)
{
    const QString id = textIn(entry, "documentId"_L1);
    Task<ServerDocument> looking = documentNow(way.send, id, entry.seatId);
    const Result<ServerDocument> found = co_await looking;
    if (way.isGone())
        co_return gone();
    if (!found)
        co_return fail(found.error());
    auto call = callFor<portal::DeleteDocument>(entry, found->etag);
    call.id = id;
    call.ifMatch = found->etag;
    Task<Done> deleting = ask(way.send, call);
    const Result<Done> deleted = co_await deleting;
    if (way.isGone())
        co_return gone();
    if (!deleted)
        co_return fail(deleted.error());
    co_return outbox::Outcome{QJsonObject{{u"gone"_s, true}}};
}

Intent deleteIntent(const Way &way)
{
    Intent intent{deleteDraftKind};
    intent.send = [way](outbox::Entry entry) { return sendDeletion(way, std::move(entry)); };
    intent.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE approval_item SET l_gone=1 WHERE object_id=? AND box='drafts'"_s,
                       {textIn(entry, "documentId"_L1)});
    };
    intent.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE approval_item SET l_gone=NULL WHERE object_id=? AND box='drafts'"_s,
                       {textIn(entry, "documentId"_L1)});
    };
    intent.take = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        const QString id = textIn(entry, "documentId"_L1);
        if (auto done = db.exec(u"DELETE FROM approval_item WHERE object_id=? AND box='drafts'"_s, {id}); !done)
            return done;
        return removeDocument(db, id);
    };
    intent.mayBeGone = true;
    return intent;
}

/// The drafter's own step, which the server made with the document.
std::optional<QJsonObject> draftStepIn(const QJsonObject &line)
{
    const QJsonArray groups = line["groups"_L1].toArray();
    for (const QJsonValue &group : groups) {
        const QJsonArray steps = group["steps"_L1].toArray();
        for (const QJsonValue &step : steps) {
            if (step["role"_L1].toString() == "draft"_L1)
                return step.toObject();
        }
    }
    return {};
}

signing::Payload submissionPayload(const portal::Document &document, const QString &seat, const QDateTime &now)
{
    const QJsonObject step = draftStepIn(portal::toJson(document.line).toObject()).value_or(QJsonObject());
    signing::Payload payload;
    payload.docId = document.id;
    payload.versionNo = document.version.no;
    payload.bodySha256 = document.version.bodySha256;
    payload.attachManifestSha256 = document.version.attachSha256;
    payload.metaSha256 = document.version.metaSha256;
    payload.stepId = step["id"_L1].toString();
    payload.role = document::StepRole::Draft;
    payload.seatId = document.drafter.seatId.isEmpty() ? seat : document.drafter.seatId;
    payload.postId = step["assignee"_L1]["postId"_L1].toString();
    payload.at = now.toUTC();
    payload.prev = document.chainHead;
    return payload;
}

/// Text, line, signature: three writes of the server's, each under a key of its own, that are one decision of the
/// person's.
Task<outbox::Outcome> sendSubmission(Way way, outbox::Entry entry)
{
    const QString id = textIn(entry, "documentId"_L1);
    const Draft written = draftFrom(entry.payload["draft"_L1].toObject());
    Task<std::optional<KeptDraft>> reading = kept(way.store, id);
    const Result<std::optional<KeptDraft>> found = co_await reading;
    if (way.isGone())
        co_return gone();
    if (!found)
        co_return fail(found.error());
    QString etag = *found ? (*found)->mirror.etag : QString();
    if (entry.attempts > 1 || etag.isEmpty()) {
        // What an earlier attempt did, or another desk.
        Task<ServerDocument> looking = documentNow(way.send, id, entry.seatId);
        const Result<ServerDocument> now = co_await looking;
        if (way.isGone())
            co_return gone();
        if (!now && now.error().code != Error::Code::NotFound && now.error().code != Error::Code::Forbidden)
            co_return fail(now.error());
        if (now && entry.attempts > 1 && now->value.state != portal::DocumentState::Temp && now->value.submittedAt)
            co_return outbox::Outcome{portal::toJson(now->value).toObject()};
        if (now)
            etag = now->etag;
    }
    Task<Draft> filling = withFiles(way, written);
    const Result<Draft> draft = co_await filling;
    if (way.isGone())
        co_return gone();
    if (!draft)
        co_return fail(draft.error());
    Task<ServerDocument> putting = putText(way, entry, *draft, etag);
    Result<ServerDocument> document = co_await putting;
    if (way.isGone())
        co_return gone();
    if (!document)
        co_return fail(document.error());
    store::crashPoint("approval.submit.text");
    portal::GetDocumentLine getLine;
    getLine.id = id;
    if (!entry.seatId.isEmpty())
        getLine.gwanmunSeat = entry.seatId;
    Task<std::optional<portal::Versioned<portal::ApprovalLine>>> lining = ask(way.send, getLine);
    const auto line = co_await lining;
    if (way.isGone())
        co_return gone();
    if (!line || !*line)
        co_return fail(line ? Error{Error::Code::Protocol} : line.error());
    auto putLine = callFor<portal::ReplaceDocumentLine>(entry, u"line"_s + (*line)->etag);
    putLine.id = id;
    putLine.ifMatch = (*line)->etag;
    std::ignore = fromJson(QJsonObject{{u"groups"_s, entry.payload["groups"_L1]}}, putLine.body);
    Task<portal::Versioned<portal::ApprovalLine>> replacing = ask(way.send, putLine);
    const auto replaced = co_await replacing;
    if (way.isGone())
        co_return gone();
    if (!replaced)
        co_return fail(replaced.error());
    store::crashPoint("approval.submit.line");
    Task<ServerDocument> looking = documentNow(way.send, id, entry.seatId);
    document = co_await looking;
    if (way.isGone())
        co_return gone();
    if (!document)
        co_return fail(document.error());
    Task<signing::Signed> signing = way.signer(submissionPayload(document->value, entry.seatId, way.clock->now()));
    const Result<signing::Signed> signature = co_await signing;
    if (way.isGone())
        co_return gone();
    if (!signature)
        co_return fail(signature.error());
    portal::SubmitDocument submit = signedCall<portal::SubmitDocument>(entry);
    submit.idempotencyKey = keyFor(entry.operationId, document->value.version.versionSha256);
    submit.id = id;
    submit.body.versionSha256 = document->value.version.versionSha256;
    submit.body.signature.kind = portal::signatureKindFromString(document::toText(signature->kind));
    submit.body.signature.payload = QString::fromLatin1(signature->payload.toBase64());
    if (!signature->cms.isEmpty())
        submit.body.signature.cms = QString::fromLatin1(signature->cms.toBase64());
    for (const CheckReason &one : written.checkReasons)
        submit.body.checkReasons.append({one.code, one.reason});
    Task<ServerDocument> submitting = ask(way.send, submit);
    const Result<ServerDocument> submitted = co_await submitting;
    if (way.isGone())
        co_return gone();
    if (!submitted)
        co_return fail(submitted.error());
    co_return outbox::Outcome{portal::toJson(submitted->value).toObject()};
}

Intent submitIntent(const Way &way)
{
    Intent intent{submitKind};
    intent.send = [way](outbox::Entry entry) { return sendSubmission(way, std::move(entry)); };
    intent.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE approval_item SET l_decision='submit' WHERE object_id=?"_s,
                       {textIn(entry, "documentId"_L1)});
    };
    intent.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE approval_item SET l_decision=NULL WHERE object_id=?"_s,
                       {textIn(entry, "documentId"_L1)});
    };
    intent.take = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        if (auto done = takeDocument(db, entry); !done)
            return done;
        return db.exec(u"UPDATE approval_item SET done_revision=revision WHERE object_id=? AND box='drafts'"_s,
                       {textIn(entry, "documentId"_L1)});
    };
    return intent;
}

Task<outbox::Outcome> sendVersion(Way way, outbox::Entry entry)
{
    const Draft written = draftFrom(entry.payload["draft"_L1].toObject());
    Task<Draft> filling = withFiles(way, written);
    const Result<Draft> draft = co_await filling;
    if (way.isGone())
        co_return gone();
    if (!draft)
        co_return fail(draft.error());
    Task<ServerDocument> putting = putText(way, entry, *draft, written.etag);
    const Result<ServerDocument> put = co_await putting;
    if (way.isGone())
        co_return gone();
    if (!put)
        co_return fail(put.error());
    co_return outbox::Outcome{portal::toJson(put->value).toObject()};
}

Intent versionIntent(const Way &way)
{
    Intent intent{versionKind};
    intent.send = [way](outbox::Entry entry) { return sendVersion(way, std::move(entry)); };
    intent.take = &takeDocument;
    return intent;
}

} // namespace

QList<Intent> draftIntents(const IntentParts &parts)
{
    const Way way{parts.send, &parts.store, &parts.transfers, &parts.clock, parts.signer};
    return {mirrorIntent(way), deleteIntent(way), submitIntent(way), versionIntent(way)};
}

} // namespace gw::approval
