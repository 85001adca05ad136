// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "memohandling.h"

#include <QJsonArray>
#include <gw/backend/files/references.h>
#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>
#include <gw/document/content.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

constexpr qsizetype maxReaders = 100;
constexpr qsizetype maxAttachments = 20;

/// What a body says of a memo, before the database is asked.
struct Draft
{
    QString id;
    QString title;
    QJsonObject content;
    api::MemoKind kind = api::MemoKind::Unknown;
    QList<Reader> readers;
    QStringList attachments;
    bool send = false;
    QList<http::FieldError> errors;
};

QString optionalText(portal::Fields &fields, const QJsonObject &body, const QString &name)
{
    return body.contains(name) ? fields.text(name, 36, 36) : QString();
}

QList<Reader> readersIn(portal::Fields &fields, const QJsonValue &value)
{
    QList<Reader> readers;
    const QJsonArray array = value.toArray();
    if (!value.isArray())
        fields.wrong(u"readers"_s, value.isUndefined() ? u"required"_s : u"type"_s);
    if (array.size() > maxReaders)
        fields.wrong(u"readers"_s, u"range"_s);
    for (qsizetype i = 0; i < std::min(array.size(), maxReaders); ++i) {
        const QJsonObject one = array.at(i).toObject();
        Reader reader{.postId = one.value(u"postId"_s).toString(), .seatId = one.value(u"seatId"_s).toString()};
        const bool again = std::any_of(readers.begin(), readers.end(),
                                       [&](const Reader &earlier) { return earlier.holder() == reader.holder(); });
        if (reader.postId.isEmpty() == reader.seatId.isEmpty() || again)
            fields.wrong(u"readers/%1"_s.arg(i), again ? u"overlap"_s : u"required"_s);
        readers.append(reader);
    }
    return readers;
}

QStringList idsIn(portal::Fields &fields, const QJsonObject &body, const QString &name)
{
    QStringList ids;
    if (!body.contains(name))
        return ids;
    const QJsonArray array = body.value(name).toArray();
    if (!body.value(name).isArray())
        fields.wrong(name, u"type"_s);
    if (array.size() > maxAttachments)
        fields.wrong(name, u"range"_s);
    for (const QJsonValue &id : array)
        ids.append(id.toString());
    if (ids.removeDuplicates() > 0)
        fields.wrong(name, u"overlap"_s);
    return ids;
}

Draft draftIn(const QJsonObject &body)
{
    portal::Fields fields(body);
    Draft draft;
    draft.title = fields.line(u"title"_s, 1, 200);
    draft.id = optionalText(fields, body, u"id"_s);
    if (!draft.id.isEmpty() && (!isUuid(draft.id) || draft.id != draft.id.toLower()))
        fields.wrong(u"id"_s, u"format"_s);
    draft.kind = api::memoKindFromString(fields.text(u"kind"_s, 1, 40));
    if (draft.kind == api::MemoKind::Unknown && body.value(u"kind"_s).isString())
        fields.wrong(u"kind"_s, u"unknown-value"_s);
    draft.readers = readersIn(fields, body.value(u"readers"_s));
    draft.attachments = idsIn(fields, body, u"attachmentIds"_s);
    if (body.contains(u"send"_s))
        draft.send = fields.boolean(u"send"_s);
    draft.content = body.value(u"content"_s).toObject();
    draft.errors = fields.errors();
    if (!body.value(u"content"_s).isObject()) {
        draft.errors.append({u"/content"_s, body.contains(u"content"_s) ? u"type"_s : u"required"_s});
    } else if (const auto content = document::contentFromJson(draft.content); !content) {
        draft.errors.append({u"/content"_s, u"format"_s, content.error().detail});
    }
    return draft;
}

/// Readers have to be there, and somebody else.
Result<bool> isReader(Act &act, const Reader &reader, const QString &day)
{
    const QString of = reader.postId.isEmpty() ? u"seat.id"_s : u"seat.post_id"_s;
    const auto rows = act.session.query(
        u"SELECT 1 FROM seat WHERE %1 = ? AND seat.valid_from <= ? AND (seat.valid_to IS NULL OR seat.valid_to >= ?) "
        "AND seat.person_id <> ? LIMIT 1"_s.arg(of),
        {reader.postId.isEmpty() ? reader.seatId : reader.postId, day, day, act.caller.personId});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

Result<QList<http::FieldError>> wrongReferences(Act &act, const Draft &draft, const QString &memoId)
{
    QList<http::FieldError> errors;
    const QString day = portal::today(act.services.clock);
    for (qsizetype i = 0; i < draft.readers.size(); ++i) {
        const auto there = isReader(act, draft.readers.at(i), day);
        if (!there)
            return fail(there.error());
        if (!*there)
            errors.append({u"/readers/%1"_s.arg(i), u"unknown-value"_s});
    }
    const auto foreign = files::firstForeign(act.session, act.caller.personId, u"memo"_s, memoId, draft.attachments);
    if (!foreign)
        return fail(foreign.error());
    if (*foreign)
        errors.append({u"/attachmentIds/%1"_s.arg(draft.attachments.indexOf(**foreign)), u"unknown-value"_s});
    return errors;
}

/// Takes a draft into a memo, or gives the refusal.
Result<std::optional<Response>> take(Act &act, Memo &memo, const Draft &draft)
{
    const auto wrong = wrongReferences(act, draft, memo.id);
    if (!wrong)
        return fail(wrong.error());
    if (!wrong->isEmpty())
        return std::optional(http::invalidFields(*wrong));
    memo.title = draft.title;
    memo.content = draft.content;
    memo.kind = draft.kind;
    memo.readers = draft.readers;
    if (const auto kept = files::refer(act.session, u"memo"_s, memo.id, draft.attachments, {}); !kept)
        return fail(kept.error());
    return std::optional<Response>();
}

} // namespace

Response createMemo(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const Draft draft = draftIn(*body);
    if (!draft.errors.isEmpty())
        return http::invalidFields(draft.errors);
    const QString id = draft.id.isEmpty() ? newId() : draft.id;
    return act(services, request, caller, u"memo"_s, id, portal::Key::Required, [&](Act &act) -> Result<Response> {
        const auto there = findMemo(act.session, id);
        if (!there)
            return fail(there.error());
        if (*there)
            return act.conflict(u"id-taken"_s);
        Memo memo;
        memo.id = id;
        memo.authorSeatId = caller.seatId;
        memo.authorPersonId = caller.personId;
        memo.createdAt = act.now;
        auto refused = take(act, memo, draft);
        if (!refused)
            return fail(refused.error());
        if (*refused)
            return std::move(**refused);
        if (draft.send) {
            if (const Refused why = sendMemo(memo, act.now))
                return act.conflict(*why);
        }
        return keepMemo(act, memo, {.author = true}, draft.send ? u"send"_s : u"create"_s, 201);
    });
}

Response replaceMemo(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const Draft draft = draftIn(*body);
    if (!draft.errors.isEmpty())
        return http::invalidFields(draft.errors);
    return changeMemo(services, request, caller, portal::Key::Optional,
                      [&](Act &act, Memo &memo, const Part &part) -> Result<Response> {
                          if (auto refused = refusedAsAuthor(act, part))
                              return std::move(*refused);
                          if (auto stale = http::refusedVersion(request, http::etag(memo.revision)))
                              return std::move(*stale);
                          if (memo.state != api::MemoState::Draft)
                              return act.conflict(u"wrong-state"_s);
                          auto refused = take(act, memo, draft);
                          if (!refused)
                              return fail(refused.error());
                          if (*refused)
                              return std::move(**refused);
                          ++memo.revision;
                          return keepMemo(act, memo, part, u"edit"_s);
                      });
}

Response deleteMemo(const Services &services, const Request &request, const Caller &caller)
{
    return changeMemo(services, request, caller, portal::Key::Optional,
                      [&](Act &act, Memo &memo, const Part &part) -> Result<Response> {
                          if (auto refused = refusedAsAuthor(act, part))
                              return std::move(*refused);
                          if (auto stale = http::refusedVersion(request, http::etag(memo.revision)))
                              return std::move(*stale);
                          if (memo.state != api::MemoState::Draft)
                              return act.conflict(u"wrong-state"_s);
                          if (const auto gone = removeMemo(act.session, memo.id); !gone)
                              return fail(gone.error());
                          if (const auto freed = files::release(act.session, u"memo"_s, memo.id); !freed)
                              return fail(freed.error());
                          if (const auto shown = act.show(inbox::Object::Memo, memo.id, {}); !shown)
                              return fail(shown.error());
                          if (const auto noted = act.note(u"delete"_s); !noted)
                              return fail(noted.error());
                          return Response::empty();
                      });
}

} // namespace gw::backend::memos
