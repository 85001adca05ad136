// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "drafts_p.h"

#include "../document/documentjson.h"
#include "../intents/intent_tools.h"
#include "../intents/putting.h"
#include "../store/log.h"
#include <gw/base/deliver.h>
#include <gw/base/ids.h>
#include <gw/document/hashes.h>
#include <gw/store/crash.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

/// Formats that anybody can read without the program of one maker (Art. 5(2)).
bool isOpenFormat(const QString &name)
{
    static const QStringList open{u"hwpx"_s, u"odt"_s, u"ods"_s, u"odp"_s,  u"pdf"_s,  u"txt"_s, u"csv"_s, u"html"_s,
                                  u"xml"_s,  u"png"_s, u"jpg"_s, u"jpeg"_s, u"json"_s, u"svg"_s, u"webp"_s};
    return open.contains(name.section(u'.', -1).toLower());
}

Draft draftOf(const Document &document)
{
    Draft draft;
    draft.id = document.id;
    draft.purpose = document.state == document::DocumentState::Temp ? Draft::Purpose::New : Draft::Purpose::Review;
    draft.meta = document.meta;
    draft.content = document.content;
    for (const document::AttachmentRef &file : document.attachments)
        draft.attachments.append({file.id, file.name, file.mime, file.size, file.sha256, file.openFormat});
    draft.line = planOf(document.line);
    draft.relatedReceiptId = document.relatedReceiptId;
    draft.memoId = document.memoId;
    draft.baseVersion = document.version.versionSha256;
    draft.etag = document.etag;
    return draft;
}

Task<AttachedFile> fileIn(Task<QString> adding, QPointer<transfer::Transfers> transfers)
{
    const Result<QString> id = co_await adding;
    if (!id)
        co_return fail(id.error());
    const auto upload = transfers ? transfers->upload(*id) : std::nullopt;
    if (!upload)
        co_return fail(Error::Code::Cancelled);
    co_return AttachedFile{
        {}, upload->name, upload->mediaType, upload->size, upload->sha256, isOpenFormat(upload->name), *id};
}

} // namespace

bool Draft::isEmpty() const
{
    return meta.title.trimmed().isEmpty() && content.isEmpty() && attachments.isEmpty();
}

QList<document::AttachmentRef> Draft::attachmentRefs() const
{
    QList<document::AttachmentRef> refs;
    for (const AttachedFile &file : attachments)
        refs.append(
            {file.id, file.name, file.mediaType, file.size, file.sha256, file.isOpenFormat, int(refs.size()) + 1});
    return refs;
}

Result<document::Hashes> Draft::hashes() const
{
    if (std::ranges::any_of(attachments, [](const AttachedFile &file) { return file.sha256.isEmpty(); }))
        return fail(rejected(u"file-unknown"_s));
    return document::hashesOf(document::tidied(content), meta, attachmentRefs());
}

DraftEditing::DraftEditing(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->q = this;
    connect(&d->later, &QTimer::timeout, this, [this] { d->mirrorNow(); });
    connect(&d->autosave, &store::Autosave::failed, this, &DraftEditing::failed);
    connect(&d->outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) { d->take(entry); });
    connect(&d->transfers, &transfer::Transfers::uploadChanged, this, &DraftEditing::fileChanged);
    connect(&d->transfers, &transfer::Transfers::downloadChanged, this, &DraftEditing::fileChanged);
    connect(&d->store(), &store::Store::changed, this, [this](const QString &topic) {
        if (topic == draftsTopic)
            d->noteStates();
    });
}

DraftEditing::~DraftEditing()
{
    d->autosave.now(); // the store finishes what it was given
}

void DraftEditing::start()
{
    d->noteStates();
    d->tidy();
}

Draft DraftEditing::make(const QString &formId, const document::Meta &meta) const
{
    Draft draft;
    draft.id = newId();
    draft.meta = meta;
    draft.meta.formId = formId;
    return draft;
}

Draft DraftEditing::makeOf(const Form &form) const
{
    document::Meta meta;
    meta.kind = form.kind;
    if (!form.isForEveryFlow)
        meta.flow = form.flow;
    Draft draft = make(form.id, meta);
    draft.content = form.sheet.content;
    return draft;
}

void DraftEditing::edit(const Draft &draft)
{
    d->autosave.later(draft.id, [this, draft] { return save(draft); });
}

Task<Done> DraftEditing::save(Draft draft)
{
    const QPointer<DraftEditing> self(this);
    d->autosave.drop(draft.id);
    draft.savedAt = d->fetching.clock().now();
    auto saving = d->store().write(store::File::Desk, [draft](store::WriteContext &desk) {
        desk.touch(draftsTopic);
        return writeDraft(desk.db(), draft);
    });
    const Result<Done> saved = co_await saving;
    store::crashPoint("approval.draft.kept");
    if (self && saved) {
        if (draft.purpose == Draft::Purpose::New && draft.refusedOperation.isEmpty())
            d->mirrorSoon(draft.id);
        Q_EMIT changed();
    }
    co_return saved;
}

Task<Done> DraftEditing::flush()
{
    return d->autosave.flush();
}

Task<Done> DraftEditing::remove(QString draftId)
{
    const QPointer<DraftEditing> self(this);
    d->autosave.drop(draftId);
    d->toMirror.remove(draftId);
    Task<std::optional<KeptDraft>> reading = d->kept(draftId);
    const Result<std::optional<KeptDraft>> found = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!found)
        co_return fail(found.error());
    const bool isOnServer = *found ? !(*found)->mirror.etag.isEmpty() : true;
    const bool isNew = !*found || (*found)->draft.purpose == Draft::Purpose::New;
    for (const outbox::Entry &entry : d->outbox.pendingFor(u"document/"_s + draftId)) {
        const bool isMirror = entry.kind == mirrorKind && entry.state == outbox::State::Waiting;
        const bool isRefused =
            entry.state == outbox::State::NeedsAttention && (entry.kind == submitKind || entry.kind == versionKind);
        if (!isMirror && !isRefused)
            continue;
        Task<Done> discarding = d->outbox.discard(entry.operationId);
        std::ignore = co_await discarding; // on its way: the deletion comes after it
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    if (isNew && (isOnServer || !d->outbox.pendingFor(u"document/"_s + draftId).isEmpty())) {
        QJsonObject payload{
            {u"documentId"_s, draftId}, {u"decision"_s, u"delete"_s}, {u"subjects"_s, QJsonArray{draftId}}};
        if (*found) { // for undo: not all of it needs to be on the server
            payload.insert(u"title"_s, (*found)->draft.meta.title);
            payload.insert(u"draft"_s, toJson((*found)->draft));
            payload.insert(u"mirror"_s, toJson((*found)->mirror));
        }
        Task<QString> putting =
            putIntent(d->outbox, d->fetching, deleteDraftKind, u"document/"_s + draftId, std::move(payload), d->undo);
        const Result<QString> put = co_await putting;
        if (!self)
            co_return fail(Error::Code::Cancelled);
        if (!put)
            co_return fail(put.error());
    }
    auto removing = d->store().write(store::File::Desk, [draftId](store::WriteContext &desk) {
        desk.touch(draftsTopic);
        return removeDraft(desk.db(), draftId);
    });
    const Result<Done> removed = co_await removing;
    if (self && removed) {
        if (*found && !isOnServer) {
            for (const AttachedFile &file : (*found)->draft.attachments)
                drop(file);
        }
        Q_EMIT changed();
    }
    co_return removed;
}

namespace {

Task<QList<Draft>> openDrafts(Task<QList<KeptDraft>> reading)
{
    const Result<QList<KeptDraft>> found = co_await reading;
    if (!found)
        co_return fail(found.error());
    QList<Draft> drafts;
    for (const KeptDraft &one : *found) {
        if (one.mirror.operation.isEmpty())
            drafts.append(one.draft);
    }
    co_return drafts;
}

Task<std::optional<Draft>> openDraft(Task<std::optional<KeptDraft>> reading)
{
    const Result<std::optional<KeptDraft>> found = co_await reading;
    if (!found)
        co_return fail(found.error());
    if (!*found || !(*found)->mirror.operation.isEmpty())
        co_return std::nullopt;
    co_return std::optional((*found)->draft);
}

} // namespace

Task<QList<Draft>> DraftEditing::all() const
{
    return openDrafts(d->store().read(store::File::Desk, [](sqlite::Connection &desk) { return keptDrafts(desk); }));
}

Task<std::optional<Draft>> DraftEditing::find(QString draftId) const
{
    return openDraft(d->kept(std::move(draftId)));
}

DraftState DraftEditing::state(const QString &draftId) const
{
    const DraftState state = d->states.value(draftId, DraftState::Here);
    if (state == DraftState::Behind)
        return state;
    for (const outbox::Entry &entry : d->outbox.pendingFor(u"document/"_s + draftId)) {
        if (entry.kind == mirrorKind)
            return DraftState::Mirroring;
    }
    return state;
}

Task<Draft> DraftEditing::open(QString documentId)
{
    const QPointer<DraftEditing> self(this);
    Task<Done> flushing = flush();
    std::ignore = co_await flushing;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<std::optional<KeptDraft>> reading = d->kept(documentId);
    const Result<std::optional<KeptDraft>> mine = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!mine)
        co_return fail(mine.error());
    // What was typed here and has not reached the server goes before what it has.
    const bool isMineNewer = *mine && contentHash((*mine)->draft) != (*mine)->mirror.sent;
    if (isMineNewer && (*mine)->draft.purpose == Draft::Purpose::New)
        co_return (*mine)->draft;
    Task<Done> asking = d->fetching.document(documentId);
    const Result<Done> asked = co_await asking;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    auto looking = d->store().read(store::File::Cache,
                                   [documentId](sqlite::Connection &db) { return cachedDocument(db, documentId); });
    const Result<std::optional<CachedDocument>> cached = co_await looking;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!cached || !*cached) {
        if (*mine)
            co_return (*mine)->draft;
        co_return fail(asked ? Error{Error::Code::NotFound} : asked.error());
    }
    const Result<Document> document = documentFrom((*cached)->json);
    if (!document)
        co_return fail(document.error());
    if (*mine && (isMineNewer || (*mine)->mirror.version == document->version.versionSha256)
        && (*mine)->draft.baseVersion == document->version.versionSha256)
        co_return (*mine)->draft;
    Draft draft = draftOf(*document);
    if (draft.purpose == Draft::Purpose::New) {
        if (*mine && (*mine)->mirror.version == document->version.versionSha256)
            co_return (*mine)->draft; // with the line and the reasons, which are only here
        if (*mine) {
            draft.line = (*mine)->draft.line;
            draft.checkReasons = (*mine)->draft.checkReasons;
        }
        Task<Done> saving = d->keepAsServers(draft, document->etag);
        const Result<Done> saved = co_await saving;
        if (!saved)
            co_return fail(saved.error());
    }
    co_return draft;
}

Task<Done> DraftEditing::Private::keepAsServers(Draft draft, QString etag)
{
    draft.savedAt = fetching.clock().now();
    const Mirror mirror{etag, draft.baseVersion, contentHash(draft), false, {}};
    return store().write(store::File::Desk, [draft, mirror](store::WriteContext &desk) -> Result<Done> {
        desk.touch(draftsTopic);
        if (auto done = writeDraft(desk.db(), draft); !done)
            return done;
        return writeMirror(desk.db(), draft.id, mirror);
    });
}

Task<Draft> DraftEditing::replyTo(QString receiptId)
{
    const QPointer<DraftEditing> self(this);
    Task<Receipt> asking = d->receipts.receipt(receiptId);
    const Result<Receipt> receipt = co_await asking;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!receipt)
        co_return fail(receipt.error());
    document::Meta meta;
    meta.flow = document::Flow::OutGov;
    meta.relatedDocumentId = receipt->originDocumentId;
    meta.receivers = {{document::ReceiverKind::Agency, receipt->senderAgencyId,
                       receipt->senderName.isEmpty() ? receipt->senderAgency.ko : receipt->senderName}};
    Draft draft = make({}, meta);
    draft.relatedReceiptId = receiptId;
    co_return draft;
}

Task<Done> DraftEditing::keepMine(QString draftId)
{
    const QPointer<DraftEditing> self(this);
    Task<Done> asking = d->fetching.document(draftId);
    const Result<Done> asked = co_await asking;
    if (!self || !asked)
        co_return fail(asked ? Error{Error::Code::Cancelled} : asked.error());
    auto looking =
        d->store().read(store::File::Cache, [draftId](sqlite::Connection &db) { return cachedDocument(db, draftId); });
    const Result<std::optional<CachedDocument>> cached = co_await looking;
    if (!self || !cached || !*cached)
        co_return fail(cached ? Error{Error::Code::NotFound} : cached.error());
    Mirror mirror;
    mirror.etag = u'"' + QString::number((*cached)->json["revision"_L1].toInteger()) + u'"';
    mirror.version = (*cached)->json["version"_L1]["versionSha256"_L1].toString();
    Task<Done> keeping = d->setMirror(draftId, mirror);
    const Result<Done> kept = co_await keeping;
    if (self && kept)
        d->mirrorSoon(draftId);
    co_return kept;
}

Task<Draft> DraftEditing::takeTheirs(QString draftId)
{
    const QPointer<DraftEditing> self(this);
    auto forgetting = d->store().write(store::File::Desk, [draftId](store::WriteContext &desk) {
        desk.touch(draftsTopic);
        return removeDraft(desk.db(), draftId);
    });
    const Result<Done> forgot = co_await forgetting;
    if (!self || !forgot)
        co_return fail(forgot ? Error{Error::Code::Cancelled} : forgot.error());
    Task<Draft> opening = open(draftId);
    co_return co_await opening;
}

Task<AttachedFile> DraftEditing::attach(QString path)
{
    return fileIn(d->transfers.addUpload(std::move(path)), &d->transfers);
}

Task<AttachedFile> DraftEditing::attachBytes(QString name, QByteArray bytes)
{
    return fileIn(d->transfers.addUpload(std::move(name), std::move(bytes)), &d->transfers);
}

void DraftEditing::drop(const AttachedFile &file)
{
    if (file.uploadId.isEmpty() || !d->transfers.upload(file.uploadId))
        return;
    deliver(d->transfers.remove(file.uploadId), this, [](DraftEditing *, const Result<Done> &removed) {
        if (!removed)
            qCInfo(lcApproval) << "the copy of a file stays for now:" << removed.error();
    });
}

Task<QString> DraftEditing::fileOf(AttachedFile file)
{
    if (!file.uploadId.isEmpty()) {
        if (const auto upload = d->transfers.upload(file.uploadId); upload && !upload->path.isEmpty())
            co_return upload->path;
    }
    Task<QString> loading = d->transfers.download({file.id, file.name, file.size, file.sha256});
    co_return co_await loading;
}

Task<QString> DraftEditing::fileOf(document::AttachmentRef file)
{
    return d->transfers.download({file.id, file.name, file.size, file.sha256});
}

double DraftEditing::progressOf(const AttachedFile &file) const
{
    const auto upload = file.uploadId.isEmpty() ? std::nullopt : d->transfers.upload(file.uploadId);
    if (!upload || upload->state == transfer::State::Done)
        return 1;
    return upload->size > 0 ? double(upload->sent) / double(upload->size) : 0;
}

} // namespace gw::approval
