// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "memohandling.h"

#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

Response answerWith(const api::Memo &memo, int status)
{
    Response response = Response::json(status, toJson(memo).toObject());
    response.withHeader("ETag", http::etag(memo.revision));
    if (status == 201)
        response.withHeader("Location", "/v1/memos/" + memo.id.toLatin1());
    return response;
}

} // namespace

Response changeMemo(const Services &services, const Request &request, const Caller &caller, portal::Key key,
                    const std::function<Result<Response>(Act &, Memo &, const Part &)> &work)
{
    const QString id = request.parameter(u"id"_s);
    return act(services, request, caller, u"memo"_s, id, key, [&](Act &act) -> Result<Response> {
        auto memo = findMemo(act.session, id);
        if (!memo)
            return fail(memo.error());
        if (!*memo)
            return http::notFound(request);
        const auto post = postOf(act.session, caller.seatId);
        if (!post)
            return fail(post.error());
        const Part part = partOf(**memo, caller, *post);
        if (part.none())
            return act.notFound();
        return work(act, **memo, part);
    });
}

Result<Response> keepMemo(Act &act, const Memo &memo, const Part &part, const QString &action, int status)
{
    if (const auto saved = saveMemo(act.session, memo); !saved)
        return fail(saved.error());
    const auto shown = describe(act.session, memo, part);
    if (!shown)
        return fail(shown.error());
    if (const auto noted = act.note(action); !noted)
        return fail(noted.error());
    const auto rows = rowsOf(act.session, memo);
    if (!rows)
        return fail(rows.error());
    if (const auto told = act.show(inbox::Object::Memo, memo.id, *rows); !told)
        return fail(told.error());
    return answerWith(*shown, status);
}

std::optional<Response> refusedAsAuthor(Act &act, const Part &part)
{
    if (part.author)
        return {};
    return act.forbidden(u"작성자만 할 수 있습니다."_s, u"Only its author may do that."_s);
}

Response getMemo(const Services &services, const Request &request, const Caller &caller)
{
    const QString id = request.parameter(u"id"_s);
    const Response response = portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto memo = findMemo(session, id);
        if (!memo)
            return fail(memo.error());
        const auto post = postOf(session, caller.seatId);
        if (!post)
            return fail(post.error());
        if (!*memo)
            return http::notFound(request);
        const Part part = partOf(**memo, caller, *post);
        if (part.none())
            return http::notFound(request);
        const auto shown = describe(session, **memo, part);
        if (!shown)
            return fail(shown.error());
        return portal::versioned(request, toJson(*shown).toObject(), http::etag(shown->revision));
    });
    if (isUuid(id))
        noteReading(services, caller, u"memo"_s, id, response);
    return response;
}

Response sendMemoNow(const Services &services, const Request &request, const Caller &caller)
{
    return changeMemo(services, request, caller, portal::Key::Required,
                      [&](Act &act, Memo &memo, const Part &part) -> Result<Response> {
                          if (auto refused = refusedAsAuthor(act, part))
                              return std::move(*refused);
                          if (const Refused why = sendMemo(memo, act.now))
                              return act.conflict(*why);
                          ++memo.revision;
                          return keepMemo(act, memo, part, u"send"_s);
                      });
}

Response openMemoNow(const Services &services, const Request &request, const Caller &caller)
{
    return changeMemo(services, request, caller, portal::Key::Required,
                      [&](Act &act, Memo &memo, const Part &part) -> Result<Response> {
                          bool changed = false;
                          if (const Refused why = openMemo(memo, part, act.now, changed))
                              return act.conflict(*why);
                          memo.revision += changed ? 1 : 0;
                          return keepMemo(act, memo, part, changed ? u"open"_s : u"open-again"_s);
                      });
}

Response replyToMemo(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    const QString text = fields.text(u"text"_s, 1, 10'000);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    const QString replyId = newId();
    return changeMemo(services, request, caller, portal::Key::Required,
                      [&](Act &act, Memo &memo, const Part &part) -> Result<Response> {
                          const Reply reply{replyId, caller.seatId, caller.personId, text, act.now, false};
                          if (const Refused why = replyMemo(memo, part, reply, act.now))
                              return act.conflict(*why);
                          ++memo.revision;
                          return keepMemo(act, memo, part, u"reply"_s);
                      });
}

Response recallMemoNow(const Services &services, const Request &request, const Caller &caller)
{
    return changeMemo(services, request, caller, portal::Key::Required,
                      [&](Act &act, Memo &memo, const Part &part) -> Result<Response> {
                          if (auto refused = refusedAsAuthor(act, part))
                              return std::move(*refused);
                          if (const Refused why = recallMemo(memo, act.now))
                              return act.conflict(*why);
                          ++memo.revision;
                          return keepMemo(act, memo, part, u"recall"_s);
                      });
}

Result<bool> mayHaveFiles(Session &session, const QString &personId, const QString &memoId, const Clock &clock)
{
    const auto memo = findMemo(session, memoId);
    if (!memo)
        return fail(memo.error());
    if (!*memo)
        return false;
    const QString day = portal::today(clock);
    const auto seats = session.query(u"SELECT id, post_id FROM seat WHERE person_id = ? AND valid_from <= ? AND "
                                     "(valid_to IS NULL OR valid_to >= ?)"_s,
                                     {personId, day, day});
    if (!seats)
        return fail(seats.error());
    for (const storage::Row &seat : *seats) {
        Caller caller;
        caller.personId = personId;
        caller.seatId = seat.text(0);
        if (!partOf(**memo, caller, seat.text(1)).none())
            return true;
    }
    return false;
}

} // namespace gw::backend::memos
