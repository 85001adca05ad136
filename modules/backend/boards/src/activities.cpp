// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "alerts.h"
#include "authors.h"
#include "handlers.h"

#include <gw/backend/portal/fields.h>

using namespace Qt::Literals::StringLiterals;

// What people do with posts of a type: reserve, answer, take part.
namespace gw::backend::boards {
namespace {

using Refusal = Result<std::optional<Response>>;

std::optional<Response> wrong(const QString &pointer, const QString &code)
{
    return http::invalidFields({{pointer, code, {}}});
}

Refusal done(const Result<qint64> &result)
{
    if (!result)
        return fail(result.error());
    return std::optional<Response>();
}

/// Who may bring an offer from one state into another.
enum class Move { No, Anybody, HolderOrAuthor, Author };

Move move(api::MarketState from, api::MarketState to)
{
    using State = api::MarketState;
    if (to == State::Reserved)
        return from == State::Offered ? Move::Anybody : Move::No;
    if (to == State::Offered)
        return from == State::Reserved                         ? Move::HolderOrAuthor
               : from == State::Sold || from == State::Expired ? Move::Author
                                                               : Move::No;
    return to == State::Sold && (from == State::Offered || from == State::Reserved) ? Move::Author : Move::No;
}

Result<std::optional<QString>> holderOf(Session &session, const QString &postId)
{
    const auto rows = session.query(u"SELECT reserved_by FROM board_market WHERE post_id = ?"_s, {postId});
    if (!rows)
        return fail(rows.error());
    return rows->empty() || rows->front().isNull(0) ? std::nullopt : std::optional(rows->front().text(0));
}

Refusal changeState(const Services &services, Session &session, const Caller &caller, const PostRow &row,
                    api::MarketState to)
{
    const api::MarketState from = row.post.market->state;
    const Move rule = move(from, to);
    const auto holder = holderOf(session, row.post.id);
    if (!holder)
        return fail(holder.error());
    const bool author = row.isBy(caller.personId);
    if (rule == Move::No)
        return wrong(u"/state"_s, u"not-now"_s);
    if ((rule == Move::Author && !author) || (rule == Move::HolderOrAuthor && !author && *holder != caller.personId))
        return std::optional(http::forbidden({}));
    if (to == api::MarketState::Sold || to == api::MarketState::Offered) {
        // A thing that is on offer again has its whole time again, once it had expired.
        const std::chrono::seconds life = services.limits.marketLife;
        const bool anew = from == api::MarketState::Expired || row.post.market->expiresAt <= services.clock.now();
        const QDateTime until = anew ? services.clock.now().addSecs(life.count()) : row.post.market->expiresAt;
        return done(session.exec(
            u"UPDATE board_market SET state = ?, expires_at = ?, reserved_by = CASE WHEN ? = 'sold' THEN "
            "reserved_by END, reserved_name = CASE WHEN ? = 'sold' THEN reserved_name END WHERE post_id = ?"_s,
            {toString(to), toRfc3339(until), toString(to), toString(to), row.post.id}));
    }
    const auto person = personNamed(session, caller.personId);
    if (!person)
        return fail(person.error());
    const auto told =
        alert(session, {row.post.author.personId},
              {.kind = api::BoardAlertKind::Reserved, .postId = row.post.id, .title = row.post.title, .by = *person},
              services.clock.now());
    if (!told)
        return fail(told.error());
    return done(session.exec(
        u"UPDATE board_market SET state = 'reserved', reserved_by = ?, reserved_name = ? WHERE post_id = ?"_s,
        {caller.personId, person->name, row.post.id}));
}

Refusal takePart(const Services &services, Session &session, const Caller &caller, const PostRow &row, bool on)
{
    if (!row.post.event)
        return wrong({}, u"not-an-event"_s);
    const api::BoardEvent &event = *row.post.event;
    if (event.joining == on)
        return std::optional<Response>();
    if (!on)
        return done(session.exec(u"DELETE FROM event_participant WHERE post_id = ? AND person_id = ?"_s,
                                 {row.post.id, caller.personId}));
    if (event.startsAt <= services.clock.now())
        return wrong({}, u"over"_s);
    if (event.capacity && event.joined >= *event.capacity)
        return wrong({}, u"full"_s);
    return done(session.exec(u"INSERT INTO event_participant(post_id, person_id, at) VALUES(?, ?, ?)"_s,
                             {row.post.id, caller.personId, toRfc3339(services.clock.now())}));
}

} // namespace

Response setMarketState(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    const api::MarketState to = api::marketStateFromString(fields.text(u"state"_s, 1, 40));
    if (fields.errors().isEmpty() && (to == api::MarketState::Unknown || to == api::MarketState::Expired))
        fields.wrong(u"state"_s, u"unknown-value"_s);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    return changePost(services, request, caller,
                      [&](Session &session, const PostRow &row, const BoardRow &, const Sight &) -> Refusal {
                          if (!row.post.market)
                              return wrong({}, u"not-a-market"_s);
                          return changeState(services, session, caller, row, to);
                      });
}

Response answerQuiz(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    const qint64 choice = fields.integer(u"choice"_s);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    return changePost(
        services, request, caller,
        [&](Session &session, const PostRow &row, const BoardRow &, const Sight &) -> Refusal {
            if (!row.post.quiz)
                return wrong({}, u"not-a-quiz"_s);
            const api::Quiz &quiz = *row.post.quiz;
            if (quiz.choice)
                return *quiz.choice == choice ? Refusal(std::optional<Response>()) : wrong(u"/choice"_s, u"answered"_s);
            if (row.isBy(caller.personId))
                return wrong(u"/choice"_s, u"own-quiz"_s);
            if (quiz.closesAt && *quiz.closesAt <= services.clock.now())
                return wrong(u"/choice"_s, u"over"_s);
            if (choice < 0 || choice >= quiz.options.size())
                return wrong(u"/choice"_s, u"range"_s);
            return done(session.exec(u"INSERT INTO quiz_answer(post_id, person_id, choice, at) VALUES(?, ?, ?, ?)"_s,
                                     {row.post.id, caller.personId, choice, toRfc3339(services.clock.now())}));
        });
}

Response joinEvent(const Services &services, const Request &request, const Caller &caller)
{
    return changePost(services, request, caller,
                      [&](Session &session, const PostRow &row, const BoardRow &, const Sight &) {
                          return takePart(services, session, caller, row, true);
                      });
}

Response leaveEvent(const Services &services, const Request &request, const Caller &caller)
{
    return changePost(services, request, caller,
                      [&](Session &session, const PostRow &row, const BoardRow &, const Sight &) {
                          return takePart(services, session, caller, row, false);
                      });
}

Response listParticipants(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    std::pair<QString, QString> after;
    if (request.query.hasQueryItem(u"cursor"_s)) {
        const auto parts = portal::unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!parts)
            return portal::wrongParameter(u"cursor"_s, u"format"_s);
        after = *parts;
    }
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const auto row = visiblePost(session, *sight, request.parameter(u"id"_s), services.clock.now());
        if (!row)
            return fail(row.error());
        if (!*row || !(*row)->post.event)
            return http::notFound(request);
        if (!(*row)->isBy(caller.personId) && !(*row)->post.event->joining
            && !sight->mayModerate(*sight->board((*row)->post.boardId)))
            return http::forbidden({});
        const auto rows = session.query(
            u"SELECT person.id, person.name, min(unit.name_ko), min(unit.name_en), event_participant.at FROM "
            u"event_participant "
            "JOIN person ON person.id = event_participant.person_id LEFT JOIN seat ON seat.person_id = person.id AND "
            "seat.kind = 'main' "
            "LEFT JOIN post ON post.id = seat.post_id LEFT JOIN unit ON unit.id = post.unit_id WHERE "
            "event_participant.post_id = ? "
            "AND (event_participant.at > ? OR (event_participant.at = ? AND person.id > ?)) "
            "GROUP BY person.id, person.name, event_participant.at ORDER BY event_participant.at, person.id LIMIT ?"_s,
            {(*row)->post.id, after.first, after.first, after.second, *limit + 1});
        if (!rows)
            return fail(rows.error());
        api::Participants page;
        for (size_t i = 0; i < std::min(rows->size(), size_t(*limit)); ++i) {
            const storage::Row &one = (*rows)[i];
            page.items.append({one.text(0), one.text(1), one.text(2), one.text(3), fromRfc3339(one.text(4))});
        }
        Response response = Response::json(200, toJson(page).toObject());
        if (qsizetype(rows->size()) <= *limit)
            return response;
        const storage::Row &last = (*rows)[size_t(*limit) - 1];
        return portal::withNext(std::move(response), request, portal::packCursor(last.text(4), last.text(0)));
    });
}

} // namespace gw::backend::boards
