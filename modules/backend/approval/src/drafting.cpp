// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "drafting.h"

#include <gw/backend/files/references.h>
#include <gw/base/ids.h>
#include <gw/checks/attachment.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

const QString fileKind = u"document"_s;

QStringList imageHashes(const doc::Content &content)
{
    QStringList hashes;
    for (const doc::Block &block : content.blocks) {
        if (block.kind == doc::Block::Kind::Image)
            hashes.append(block.image.sha256);
    }
    hashes.removeDuplicates();
    return hashes;
}

Result<QList<doc::AttachmentRef>> attachmentsFor(Session &session, const QStringList &ids)
{
    QList<doc::AttachmentRef> list;
    for (const QString &id : ids) {
        const auto rows =
            session.query(u"SELECT name, type, size, sha256 FROM stored_file WHERE id = ? AND complete = 1"_s, {id});
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            continue;
        const storage::Row &row = rows->front();
        list.append({.id = id,
                     .name = row.text(0),
                     .mime = row.text(1),
                     .size = row.integer(2),
                     .sha256 = row.text(3),
                     .openFormat = checks::isOpenFormat(row.text(0), row.text(1)),
                     .order = int(list.size()) + 1});
    }
    return list;
}

/// The file of a picture: one of this person's, or one that the document has already.
Result<QString> fileOfPicture(Session &session, const QString &sha256, const QString &personId,
                              const QString &documentId)
{
    const auto rows = session.query(
        u"SELECT id FROM stored_file WHERE sha256 = ? AND complete = 1 AND (person_id = ? OR EXISTS (SELECT 1 FROM "
        "file_use WHERE file_use.file_id = stored_file.id AND kind = ? AND owner_id = ?)) ORDER BY id LIMIT 1"_s,
        {sha256, personId, fileKind, documentId});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? QString() : rows->front().text(0);
}

} // namespace

Draft draftFrom(const QJsonObject &meta, const QJsonObject &content, const QString &formId,
                const QStringList &attachmentIds)
{
    Draft draft;
    draft.attachmentIds = attachmentIds;
    draft.attachmentIds.removeDuplicates();
    if (auto parsed = doc::metaFromJson(meta))
        draft.meta = std::move(*parsed);
    else
        draft.errors.append({u"/meta"_s, u"format"_s, parsed.error().detail});
    if (auto parsed = doc::contentFromJson(content))
        draft.content = std::move(*parsed);
    else
        draft.errors.append({u"/content"_s, u"format"_s, parsed.error().detail});
    if (draft.meta.formId.isEmpty())
        draft.meta.formId = formId;
    else if (!formId.isEmpty() && draft.meta.formId != formId)
        draft.errors.append({u"/formId"_s, u"unknown-value"_s, {}});
    if (draft.attachmentIds.size() > doc::MetaLimits::attachments)
        draft.errors.append({u"/attachmentIds"_s, u"range"_s, {}});
    return draft;
}

Result<VersionRow> versionOf(Session &session, Draft &draft, const QString &personId, const QString &documentId)
{
    VersionRow version;
    const auto foreign = files::firstForeign(session, personId, fileKind, documentId, draft.attachmentIds);
    if (!foreign)
        return fail(foreign.error());
    if (*foreign)
        draft.errors.append({u"/attachmentIds"_s, u"unknown-file"_s, {}});
    for (const QString &hash : imageHashes(draft.content)) {
        const auto file = fileOfPicture(session, hash, personId, documentId);
        if (!file)
            return fail(file.error());
        if (file->isEmpty())
            draft.errors.append({u"/content"_s, u"unknown-file"_s, {}});
    }
    if (!draft.errors.isEmpty())
        return version;
    const auto attachments = attachmentsFor(session, draft.attachmentIds);
    if (!attachments)
        return fail(attachments.error());
    const auto hashes = doc::hashesOf(draft.content, draft.meta, *attachments);
    if (!hashes) {
        draft.errors.append({u"/content"_s, u"format"_s, hashes.error().detail});
        return version;
    }
    version.meta = doc::toJson(draft.meta);
    version.content = doc::toJson(draft.content);
    version.attachments = doc::toJson(*attachments);
    version.hashes = *hashes;
    return version;
}

Result<Done> referFiles(Session &session, const QString &documentId, const VersionRow &newest)
{
    QStringList listed;
    for (const QJsonValue &one : newest.attachments)
        listed.append(one.toObject().value(u"id"_s).toString());
    QStringList inside;
    const auto versions = versionsOf(session, documentId, true);
    if (!versions)
        return fail(versions.error());
    for (const VersionRow &version : *versions) {
        for (const QJsonValue &one : version.attachments)
            inside.append(one.toObject().value(u"id"_s).toString());
        const auto content = doc::contentFromJson(version.content);
        for (const QString &hash : content ? imageHashes(*content) : QStringList()) {
            const auto file = fileOfPicture(session, hash, version.by.personId, documentId);
            if (!file)
                return fail(file.error());
            inside.append(*file);
        }
    }
    inside.removeAll(QString());
    return files::refer(session, fileKind, documentId, listed, inside);
}

Result<DocumentRow> beginDocument(Session &session, const NewDocument &wanted, Draft &draft, const QDateTime &now)
{
    DocumentRow row;
    const auto drafter = personOn(session, wanted.seatId);
    if (!drafter)
        return fail(drafter.error());
    if (!*drafter)
        return fail(Error::Code::Rejected, u"nobody sits on the drafter's seat"_s);
    row.drafter = **drafter;
    const auto unit = numbers::processingUnit(session, row.drafter.unitId);
    if (!unit)
        return fail(unit.error());
    machine::Document &d = row.document;
    d.id = wanted.id.isEmpty() ? newId() : wanted.id;
    d.agencyId = row.drafter.agencyId;
    d.unitId = *unit;
    d.drafterSeatId = row.drafter.seatId;
    d.drafterPersonId = row.drafter.personId;
    d.drafterPostId = row.drafter.postId;
    auto version = versionOf(session, draft, row.drafter.personId, d.id);
    if (!version)
        return fail(version.error());
    if (!draft.errors.isEmpty())
        return row;
    version->no = 1;
    version->createdAt = now;
    version->by = row.drafter;
    version->cause = doc::toText(doc::VersionCause::Draft);
    row.take(draft.meta);
    d.versionSha256 = version->hashes.version;
    machine::Step step;
    step.id = newId();
    step.role = doc::StepRole::Draft;
    step.assignee = {.postId = {}, .seatId = d.drafterSeatId, .unitId = {}};
    machine::Group group;
    group.steps.push_back(std::move(step));
    d.line.push_back(std::move(group));
    row.createdAt = now;
    row.changedAt = now;
    row.receiptId = wanted.relatedReceiptId;
    row.memoId = wanted.memoId;
    Result<Done> done = insertDocument(session, row);
    if (done)
        done = putVersion(session, d.id, *version);
    if (done)
        done = referFiles(session, d.id, *version);
    if (!done)
        return fail(done.error());
    audit::Event event{.personId = d.drafterPersonId,
                       .seatId = d.drafterSeatId,
                       .object = u"document"_s,
                       .objectId = d.id,
                       .documentId = d.id,
                       .action = u"create"_s,
                       .details = {{u"versionSha256"_s, d.versionSha256}}};
    const auto logged = audit::append(session, event, now);
    return logged ? Result<DocumentRow>(std::move(row)) : fail(logged.error());
}

} // namespace gw::backend::approval
