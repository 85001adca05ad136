// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "memohandling.h"

#include <gw/backend/approval/documents.h>
#include <gw/backend/files/references.h>
#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>
#include <gw/document/meta.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

QString when(const QDateTime &time)
{
    // Art. 7(5): dates with full stops, the day by 24 hours; the office's clock.
    return time.toOffsetFromUtc(9 * 3600).toString(u"yyyy. M. d. HH:mm"_s);
}

QString who(const api::ApprovalPerson &person)
{
    return u"%1 %2 %3"_s.arg(person.unitKo, person.titleKo, person.name);
}

/// The thread as a file in an open format (Art. 5(2)): who was asked, who read it when, what was said.
QByteArray threadOf(const api::Memo &memo)
{
    QStringList lines{u"메모보고: "_s + memo.title, u"작성: %1, %2"_s.arg(who(memo.author), when(memo.createdAt)),
                      QString(), u"열람"_s};
    for (const api::MemoReader &reader : memo.readers) {
        const QString name = reader.reader ? who(*reader.reader) : u"(공석)"_s;
        lines.append(u"- %1: %2"_s.arg(name, reader.openedAt ? when(*reader.openedAt) : u"읽지 않음"_s));
    }
    lines.append({QString(), u"의견"_s});
    for (const api::MemoReply &reply : memo.replies)
        lines.append({u"[%1, %2]"_s.arg(who(reply.by), when(reply.at)), reply.text, QString()});
    return lines.join(u'\n').toUtf8() + '\n';
}

struct Conversion
{
    QString documentId;
    QString formId;
    QString unitTaskCode;
};

/// What the memo was when its thread was written down.
struct Written
{
    qint64 revision = 0;
    QByteArray thread;
};

Result<Written> writeDown(const Services &services, const QString &memoId, const Caller &caller)
{
    Written written;
    const auto read = services.database.read([&](Session &session) -> Result<Done> {
        const auto memo = findMemo(session, memoId);
        const auto post = postOf(session, caller.seatId);
        if (!memo || !post)
            return fail(memo ? post.error() : memo.error());
        if (!*memo || (*memo)->state != api::MemoState::Sent || partOf(**memo, caller, *post).none())
            return Done{}; // the act says why not
        const auto shown = describe(session, **memo, {});
        if (!shown)
            return fail(shown.error());
        written = {.revision = shown->revision, .thread = threadOf(*shown)};
        return Done{};
    });
    return read ? Result<Written>(std::move(written)) : fail(read.error());
}

Result<Response> convert(Act &act, Memo &memo, const Part &part, const Conversion &wanted, const Written &written,
                         const QString &threadFile)
{
    if (const Refused why = convertMemo(memo, wanted.documentId))
        return act.conflict(*why);
    if (written.revision != memo.revision || threadFile.isEmpty())
        return act.conflict(u"version-changed"_s);
    const auto before = describe(act.session, memo, part);
    if (!before)
        return fail(before.error());
    const auto taken = approval::documentInfo(act.session, wanted.documentId);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return act.conflict(u"id-taken"_s);
    document::Meta meta;
    meta.title = memo.title;
    meta.formId = wanted.formId;
    meta.unitTaskCode = wanted.unitTaskCode;
    approval::NewDocument document;
    document.id = wanted.documentId;
    document.seatId = act.caller.seatId;
    document.meta = toJson(meta);
    document.content = memo.content;
    document.memoId = memo.id;
    for (const api::DocumentAttachment &file : before->attachments)
        document.attachmentIds.append(file.id);
    document.attachmentIds.append(threadFile);
    // The memo's files are its author's; whoever it came to may take them along into the document.
    if (const auto lent = files::refer(act.session, u"document"_s, wanted.documentId, document.attachmentIds, {});
        !lent)
        return fail(lent.error());
    const auto made = approval::createDocument(act.session, document, act.now);
    if (!made && made.error().code == Error::Code::Rejected)
        return http::invalidFields({{QString(), u"format"_s, made.error().detail}});
    if (!made)
        return fail(made.error());
    ++memo.revision;
    const auto kept = keepMemo(act, memo, part, u"convert"_s);
    if (!kept)
        return kept;
    const auto shown = describe(act.session, memo, part);
    if (!shown)
        return fail(shown.error());
    api::MemoDocument answer;
    answer.documentId = *made;
    answer.memo = *shown;
    Response response = Response::json(201, toJson(answer).toObject());
    response.withHeader("Location", "/v1/documents/" + made->toLatin1());
    return response;
}

} // namespace

Response convertMemoNow(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    Conversion wanted;
    wanted.formId = fields.line(u"formId"_s, 1, 100);
    if (fields.has(u"unitTaskCode"_s))
        wanted.unitTaskCode = fields.line(u"unitTaskCode"_s, 0, 40);
    wanted.documentId = fields.has(u"documentId"_s) ? fields.text(u"documentId"_s, 36, 36) : newId();
    if (fields.errors().isEmpty() && (!isUuid(wanted.documentId) || wanted.documentId != wanted.documentId.toLower()))
        fields.wrong(u"documentId"_s, u"format"_s);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    const auto written = writeDown(services, request.parameter(u"id"_s), caller);
    if (!written)
        return directory::failed(request, written.error());
    // A file has a transaction of its own; one that is not used in the end is tidied away like an upload nobody used.
    QString threadFile;
    if (!written->thread.isEmpty()) {
        const auto kept = services.keepFile(written->thread, u"메모보고 의견.txt"_s, caller.personId);
        if (!kept)
            return directory::failed(request, kept.error());
        threadFile = *kept;
    }
    return changeMemo(services, request, caller, portal::Key::Required, [&](Act &act, Memo &memo, const Part &part) {
        return convert(act, memo, part, wanted, *written, threadFile);
    });
}

} // namespace gw::backend::memos
