// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "authors.h"
#include "commentrows.h"
#include "handlers.h"
#include "links.h"

#include <gw/backend/portal/fields.h>
#include <gw/backend/portal/waiting.h>
#include <gw/base/ids.h>
#include <gw/html/sanitize.h>
#include <gw/portaltypes/counters.h>
#include <gw/portaltypes/moderation.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

using portal::WaitingList;

/// What is reported.
struct Target
{
    api::BoardPost post;
    QString commentId;
    QString excerpt;
    api::PostAuthor author;
    BoardRow board;
};

struct Wanted
{
    api::ReportReason reason = api::ReportReason::Unknown;
    QString text;
};

std::expected<Wanted, Response> wantedFrom(const QJsonObject &body)
{
    portal::Fields fields(body);
    Wanted wanted;
    wanted.reason = api::reportReasonFromString(fields.text(u"reason"_s, 1, 40));
    if (fields.errors().isEmpty() && wanted.reason == api::ReportReason::Unknown)
        fields.wrong(u"reason"_s, u"unknown-value"_s);
    if (fields.has(u"text"_s))
        wanted.text = plainFrom(fields.text(u"text"_s, 0, 1'000));
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    return wanted;
}

/// Seats that moderate a board today, as Sight has it; for a club, its owner as well.
Result<QStringList> moderatorsOf(Session &session, const BoardRow &board, const QString &day)
{
    const auto rows = session.query(
        u"SELECT seat.id, seat.person_id FROM seat_capability JOIN seat ON seat.id = seat_capability.seat_id "
        "WHERE capability = 'board.moderate' AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)"_s,
        {day, day});
    if (!rows)
        return fail(rows.error());
    QStringList seats;
    for (const storage::Row &row : *rows) {
        Caller moderator;
        moderator.personId = row.text(1);
        moderator.seatId = row.text(0);
        moderator.capabilities = {u"board.moderate"_s};
        const auto may = Sight::moderates(session, moderator, board, day);
        if (!may)
            return fail(may.error());
        if (*may)
            seats.append(moderator.seatId);
    }
    const auto owners =
        session.query(u"SELECT seat.id FROM board_member JOIN seat ON seat.person_id = board_member.person_id "
                      "WHERE board_id = ? AND role = 'owner' AND seat.kind = 'main'"_s,
                      {board.id});
    if (!owners)
        return fail(owners.error());
    for (const storage::Row &row : *owners)
        seats.append(row.text(0));
    seats.removeDuplicates();
    return seats;
}

/// One waiting item a moderator for each reported post, however often it is reported.
Result<Done> ask(Session &session, const Target &target, const QStringList &seats, const QDateTime &now)
{
    QList<portal::WaitingDraft> items;
    for (const QString &seat : seats) {
        const auto there = session.query(u"SELECT 1 FROM waiting_item WHERE seat_id = ? AND link = ?"_s,
                                         {seat, reportLink(target.post.id, seat)});
        if (!there)
            return fail(there.error());
        if (there->empty())
            items.append({.id = {},
                          .seatId = seat,
                          .kind = api::CounterKind::Boards,
                          .titleKo = u"신고된 글: "_s + target.post.title,
                          .titleEn = u"Reported: "_s + target.post.title,
                          .since = now,
                          .due = {},
                          .link = reportLink(target.post.id, seat)});
    }
    return items.isEmpty() ? Result<Done>(Done{}) : WaitingList::insert(session, items, now);
}

Result<Response> report(const Services &services, Session &session, const Caller &caller, const Target &target,
                        const Wanted &wanted, QStringList &seats)
{
    const QDateTime now = services.clock.now();
    const auto before =
        session.query(u"SELECT id, at FROM board_report WHERE post_id = ? AND comment_id = ? AND reporter_id = ?"_s,
                      {target.post.id, target.commentId, caller.personId});
    if (!before)
        return fail(before.error());
    if (!before->empty())
        return Response::json(
            201, toJson(api::ReportReceipt{before->front().text(0), fromRfc3339(before->front().text(1))}).toObject());
    auto fast = tooFast(session, u"board_report"_s, u"reporter_id"_s, u"at"_s, caller.personId,
                        services.limits.reportsPerMinute, now);
    if (!fast)
        return fail(fast.error());
    if (*fast)
        return std::move(**fast);
    const auto reporter = personNamed(session, caller.personId);
    if (!reporter)
        return fail(reporter.error());
    const QString id = newId();
    const auto inserted = session.exec(u"INSERT INTO board_report(id, board_id, post_id, comment_id, title, excerpt, "
                                       u"author, reason, text, reporter_id, "
                                       "reporter_name, at, state) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')"_s,
                                       {id, target.board.id, target.post.id, target.commentId, target.post.title,
                                        target.excerpt, packed(target.author), toString(wanted.reason), wanted.text,
                                        caller.personId, reporter->name, toRfc3339(now)});
    if (!inserted)
        return fail(inserted.error());
    const auto moderators = moderatorsOf(session, target.board, portal::today(services.clock));
    if (!moderators)
        return fail(moderators.error());
    if (const auto asked = ask(session, target, *moderators, now); !asked)
        return fail(asked.error());
    seats = *moderators;
    return Response::json(201, toJson(api::ReportReceipt{id, now}).toObject());
}

using FindTarget = std::function<Result<std::optional<Target>>(Session &, const Sight &)>;

Response reportWith(const Services &services, const Request &request, const Caller &caller, const FindTarget &find)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const auto wanted = wantedFrom(*body);
    if (!wanted)
        return wanted.error();
    QStringList seats;
    const auto action = [&](Session &session) -> Result<Response> {
        seats.clear();
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const auto target = find(session, *sight);
        if (!target)
            return fail(target.error());
        return *target ? report(services, session, caller, **target, *wanted, seats) : http::notFound(request);
    };
    return actOnce(services.once, request, caller, Key::Required, action, [&] {
        static_cast<void>(WaitingList(services.database, services.events, services.clock).tell(seats));
    });
}

api::ModerationReport fromRow(const storage::Row &row)
{
    api::ModerationReport report;
    report.id = row.text(0);
    report.boardId = row.text(1);
    report.postId = row.text(2);
    if (!row.text(3).isEmpty())
        report.commentId = row.text(3);
    report.title = row.text(4);
    report.excerpt = row.text(5);
    report.author = unpackedAuthor(row.text(6));
    report.reason = api::reportReasonFromString(row.text(7));
    report.text = row.text(8);
    report.reporter = {row.text(9), row.text(10)};
    report.at = fromRfc3339(row.text(11));
    report.state = api::reportStateFromString(row.text(12));
    report.hidden = row.boolean(13);
    return report;
}

} // namespace

Response reportPost(const Services &services, const Request &request, const Caller &caller)
{
    return reportWith(
        services, request, caller, [&](Session &session, const Sight &sight) -> Result<std::optional<Target>> {
            const auto row = visiblePost(session, sight, request.parameter(u"id"_s), services.clock.now());
            if (!row)
                return fail(row.error());
            if (!*row)
                return std::nullopt;
            const api::BoardPost &post = (*row)->post;
            return std::optional(Target{post, {}, post.summary, post.author, *sight.board(post.boardId)});
        });
}

Response reportComment(const Services &services, const Request &request, const Caller &caller)
{
    return reportWith(
        services, request, caller, [&](Session &session, const Sight &sight) -> Result<std::optional<Target>> {
            const auto place = visibleComment(session, sight, request.parameter(u"id"_s), services.clock.now());
            if (!place)
                return fail(place.error());
            if (!*place)
                return std::nullopt;
            const api::BoardComment &comment = (*place)->row.comment;
            return std::optional(Target{(*place)->post.post, comment.id, html::plainLine(comment.text, 200),
                                        comment.author, (*place)->board});
        });
}

Response listReports(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    const QString state = request.query.queryItemValue(u"state"_s);
    if (!state.isEmpty() && api::reportStateFromString(state) == api::ReportState::Unknown)
        return portal::wrongParameter(u"state"_s, u"unknown-value"_s);
    std::optional<std::pair<QString, QString>> after; // "<state> <at>" and id
    if (request.query.hasQueryItem(u"cursor"_s)) {
        after = portal::unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!after)
            return portal::wrongParameter(u"cursor"_s, u"format"_s);
    }
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const QStringList boards = sight->moderated();
        if (boards.isEmpty())
            return http::forbidden({});
        QString sql =
            u"SELECT board_report.id, board_report.board_id, board_report.post_id, board_report.comment_id, "
            "board_report.title, excerpt, board_report.author, reason, board_report.text, reporter_id, reporter_name, "
            "at, "
            "state, coalesce(CASE WHEN board_report.comment_id = '' THEN board_post.hidden ELSE board_comment.hidden "
            "END, 1) "
            "FROM board_report LEFT JOIN board_post ON board_post.id = board_report.post_id "
            "LEFT JOIN board_comment ON board_comment.id = board_report.comment_id WHERE board_report.board_id IN (%1)"_s
                .arg(storage::placeholders(boards.size()));
        QVariantList parameters(boards.begin(), boards.end());
        if (!state.isEmpty()) {
            sql += u" AND state = ?"_s;
            parameters << state;
        }
        if (after) {
            const QString afterState = after->first.section(u' ', 0, 0);
            const QString afterAt = after->first.section(u' ', 1);
            sql += u" AND (state > ? OR (state = ? AND (at > ? OR (at = ? AND board_report.id > ?))))"_s;
            parameters << afterState << afterState << afterAt << afterAt << after->second;
        }
        sql += u" ORDER BY state, at, board_report.id LIMIT ?"_s; // "open" comes before "settled"
        parameters << *limit + 1;
        const auto rows = session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        api::ModerationReports page;
        for (size_t i = 0; i < std::min(rows->size(), size_t(*limit)); ++i)
            page.items.append(fromRow((*rows)[i]));
        Response response = Response::json(200, toJson(page).toObject());
        if (qsizetype(rows->size()) <= *limit)
            return response;
        const storage::Row &last = (*rows)[size_t(*limit) - 1];
        return portal::withNext(std::move(response), request,
                                portal::packCursor(last.text(12) + u' ' + last.text(11), last.text(0)));
    });
}

} // namespace gw::backend::boards
