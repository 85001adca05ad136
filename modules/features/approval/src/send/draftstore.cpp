// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "draftstore.h"

#include "../line/linejson.h"
#include "../store/texts.h"
#include <gw/base/json.h>
#include <gw/document/canonical.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

QString purposeText(Draft::Purpose purpose)
{
    return purpose == Draft::Purpose::Review ? u"review"_s : u"new"_s;
}

Result<QList<KeptDraft>> draftsIn(Result<sqlite::Statement> found, const QString &id = {})
{
    if (!found)
        return fail(found.error());
    if (!id.isNull())
        found->bind(0, id);
    QList<KeptDraft> drafts;
    auto more = found->step();
    for (; more && *more; more = found->step())
        drafts.append({draftFrom(objectOf(found->text(0))), mirrorFrom(objectOf(found->text(1)))});
    if (!more)
        return fail(more.error());
    return drafts;
}

} // namespace

QJsonObject toJson(const Mirror &mirror)
{
    return {{u"etag"_s, mirror.etag},
            {u"version"_s, mirror.version},
            {u"sent"_s, mirror.sent},
            {u"behind"_s, mirror.behind},
            {u"operation"_s, mirror.operation}};
}

Mirror mirrorFrom(const QJsonObject &json)
{
    return {json["etag"_L1].toString(), json["version"_L1].toString(), json["sent"_L1].toString(),
            json["behind"_L1].toBool(), json["operation"_L1].toString()};
}

QJsonArray filesJson(const QList<AttachedFile> &files)
{
    QJsonArray array;
    for (const AttachedFile &file : files)
        array.append(QJsonObject{{u"id"_s, file.id},
                                 {u"name"_s, file.name},
                                 {u"mediaType"_s, file.mediaType},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, file.sha256},
                                 {u"openFormat"_s, file.isOpenFormat},
                                 {u"uploadId"_s, file.uploadId}});
    return array;
}

QJsonObject toJson(const Draft &draft)
{
    QJsonArray reasons;
    for (const CheckReason &one : draft.checkReasons)
        reasons.append(QJsonObject{{u"code"_s, one.code}, {u"reason"_s, one.reason}});
    QJsonObject json{{u"id"_s, draft.id},
                     {u"purpose"_s, purposeText(draft.purpose)},
                     {u"meta"_s, document::toJson(draft.meta)},
                     {u"content"_s, document::toJson(draft.content)},
                     {u"attachments"_s, filesJson(draft.attachments)},
                     {u"line"_s, toJson(draft.line)},
                     {u"checkReasons"_s, reasons},
                     {u"relatedReceiptId"_s, draft.relatedReceiptId},
                     {u"memoId"_s, draft.memoId},
                     {u"baseVersion"_s, draft.baseVersion},
                     {u"etag"_s, draft.etag},
                     {u"savedAt"_s, toRfc3339(draft.savedAt)},
                     {u"refusedOperation"_s, draft.refusedOperation},
                     {u"refusalReason"_s, draft.refusalReason}};
    if (draft.refusal)
        json.insert(u"refusal"_s, gw::toString(*draft.refusal));
    return json;
}

Draft draftFrom(const QJsonObject &json)
{
    Draft draft;
    draft.id = json["id"_L1].toString();
    draft.purpose = json["purpose"_L1].toString() == "review"_L1 ? Draft::Purpose::Review : Draft::Purpose::New;
    draft.meta = document::metaFromJson(json["meta"_L1].toObject()).value_or(document::Meta());
    draft.content = document::contentFromJson(json["content"_L1].toObject()).value_or(document::Content());
    const QJsonArray files = json["attachments"_L1].toArray();
    for (const QJsonValue &one : files)
        draft.attachments.append({one["id"_L1].toString(), one["name"_L1].toString(), one["mediaType"_L1].toString(),
                                  one["size"_L1].toInteger(), one["sha256"_L1].toString(),
                                  one["openFormat"_L1].toBool(), one["uploadId"_L1].toString()});
    draft.line = planFrom(json["line"_L1].toArray());
    const QJsonArray reasons = json["checkReasons"_L1].toArray();
    for (const QJsonValue &one : reasons)
        draft.checkReasons.append({one["code"_L1].toString(), one["reason"_L1].toString()});
    draft.relatedReceiptId = json["relatedReceiptId"_L1].toString();
    draft.memoId = json["memoId"_L1].toString();
    draft.baseVersion = json["baseVersion"_L1].toString();
    draft.etag = json["etag"_L1].toString();
    draft.savedAt = timeFrom(json["savedAt"_L1]);
    draft.refusedOperation = json["refusedOperation"_L1].toString();
    draft.refusalReason = json["refusalReason"_L1].toString();
    if (json.contains("refusal"_L1))
        draft.refusal = errorCodeFromString(json["refusal"_L1].toString());
    return draft;
}

QJsonObject documentDraftOf(const Draft &draft)
{
    QJsonArray ids;
    for (const AttachedFile &file : draft.attachments) {
        if (!file.id.isEmpty())
            ids.append(file.id);
    }
    QJsonObject json{{u"id"_s, draft.id},
                     {u"meta"_s, document::toJson(draft.meta)},
                     {u"content"_s, document::toJson(document::tidied(draft.content))},
                     {u"attachmentIds"_s, ids},
                     {u"formId"_s, draft.meta.formId}};
    if (!draft.relatedReceiptId.isEmpty())
        json.insert(u"relatedReceiptId"_s, draft.relatedReceiptId);
    if (!draft.memoId.isEmpty())
        json.insert(u"memoId"_s, draft.memoId);
    return json;
}

QString contentHash(const Draft &draft)
{
    QJsonObject json = documentDraftOf(draft);
    json.remove(u"attachmentIds"_s); // which a file gets when it is there; its hash is what it is
    QJsonArray files;
    for (const AttachedFile &file : draft.attachments)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, file.sha256}});
    json.insert(u"files"_s, files);
    return document::sha256Hex(json::compact(json));
}

Result<Done> writeDraft(sqlite::Connection &desk, const Draft &draft)
{
    return desk.exec(
        u"INSERT INTO approval_draft(id, purpose, refused_op, saved_at, mirrored, doc) VALUES(?1,?2,?3,?4,'',?5) "
        "ON CONFLICT(id) DO UPDATE SET purpose=?2, refused_op=?3, saved_at=?4, doc=?5"_s,
        {draft.id, purposeText(draft.purpose), draft.refusedOperation.isNull() ? u""_s : draft.refusedOperation,
         toRfc3339(draft.savedAt), compactText(toJson(draft))});
}

Result<Done> writeMirror(sqlite::Connection &desk, const QString &draftId, const Mirror &mirror)
{
    return desk.exec(u"UPDATE approval_draft SET mirrored=? WHERE id=?"_s, {compactText(toJson(mirror)), draftId});
}

Result<std::optional<KeptDraft>> keptDraft(sqlite::Connection &desk, const QString &draftId)
{
    const auto found = draftsIn(desk.prepare(u"SELECT doc, mirrored FROM approval_draft WHERE id=?"_s), draftId);
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<KeptDraft>> keptDrafts(sqlite::Connection &desk)
{
    return draftsIn(desk.prepare(u"SELECT doc, mirrored FROM approval_draft ORDER BY saved_at DESC, id DESC"_s));
}

Result<Done> removeDraft(sqlite::Connection &desk, const QString &draftId)
{
    return desk.exec(u"DELETE FROM approval_draft WHERE id=?"_s, {draftId});
}

} // namespace gw::approval
