// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "alerts.h"
#include "commentrows.h"
#include "handlers.h"
#include "links.h"
#include "moderationlog.h"

#include <gw/backend/portal/fields.h>
#include <gw/backend/portal/waiting.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

using api::ModerationAction;
using portal::WaitingList;

struct Wanted
{
    ModerationAction action = ModerationAction::Unknown;
    QString postId;
    QString commentId;
    QString reason;
};

std::expected<Wanted, Response> wantedFrom(const QJsonObject &body)
{
    portal::Fields fields(body);
    Wanted wanted;
    wanted.action = api::moderationActionFromString(fields.text(u"action"_s, 1, 40));
    wanted.postId = fields.text(u"postId"_s, 1, 40);
    if (fields.has(u"commentId"_s) && !fields.isNull(u"commentId"_s))
        wanted.commentId = fields.text(u"commentId"_s, 1, 40);
    wanted.reason = html::plainLine(fields.line(u"reason"_s, 1, 500), 500);
    const bool known = wanted.action == ModerationAction::Hide || wanted.action == ModerationAction::Restore
                       || wanted.action == ModerationAction::Warn || wanted.action == ModerationAction::Dismiss;
    if (fields.errors().isEmpty()) {
        if (!known)
            fields.wrong(u"action"_s, u"unknown-value"_s);
        if (wanted.reason.isEmpty())
            fields.wrong(u"reason"_s, u"range"_s);
    }
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    return wanted;
}

/// Hides or shows it, unless it is so already.
Result<Done> setHidden(Session &session, const Wanted &wanted, bool hidden)
{
    const auto done =
        wanted.commentId.isEmpty()
            ? session.exec(
                  u"UPDATE board_post SET hidden = ?, hidden_reason = ?, revision = revision + 1 WHERE id = ?"_s,
                  {hidden ? 1 : 0, hidden ? QVariant(wanted.reason) : QVariant(), wanted.postId})
            : session.exec(u"UPDATE board_comment SET hidden = ?, revision = revision + 1 WHERE id = ?"_s,
                           {hidden ? 1 : 0, wanted.commentId});
    if (!done)
        return fail(done.error());
    if (!wanted.commentId.isEmpty()) {
        const auto number =
            ChangeLog::append(session, commentsOn(wanted.postId), wanted.commentId, ChangeLog::What::Updated);
        if (!number)
            return fail(number.error());
    }
    return postChanged(session, wanted.postId);
}

/// The open reports about it are dealt with; the seats whose waiting items went away, too.
Result<QStringList> settle(Session &session, const Wanted &wanted, const QDateTime &now)
{
    const auto done = session.exec(
        u"UPDATE board_report SET state = 'settled' WHERE post_id = ? AND comment_id = ? AND state = 'open'"_s,
        {wanted.postId, wanted.commentId});
    if (!done)
        return fail(done.error());
    const auto left =
        session.query(u"SELECT 1 FROM board_report WHERE post_id = ? AND state = 'open' LIMIT 1"_s, {wanted.postId});
    if (!left)
        return fail(left.error());
    QStringList seats;
    if (!left->empty())
        return seats;
    const auto links = session.query(u"SELECT DISTINCT link FROM waiting_item WHERE kind = 'boards' AND link LIKE ?"_s,
                                     {reportLink(wanted.postId, u"%"_s)});
    if (!links)
        return fail(links.error());
    for (const storage::Row &row : *links) {
        const auto gone = WaitingList::removeLink(session, row.text(0), now);
        if (!gone)
            return fail(gone.error());
        seats += *gone;
    }
    return seats;
}

Result<Response> act(const Services &services, Session &session, const Request &request, const Caller &caller,
                     const Wanted &wanted, QStringList &seats)
{
    const QDateTime now = services.clock.now();
    const auto sight = Sight::of(session, caller, services.clock);
    if (!sight)
        return fail(sight.error());
    const auto post = visiblePost(session, *sight, wanted.postId, now);
    if (!post)
        return fail(post.error());
    if (!*post)
        return http::invalidFields({{u"/postId"_s, u"unknown-value"_s, {}}});
    const BoardRow board = *sight->board((*post)->post.boardId);
    if (!sight->mayModerate(board))
        return http::forbidden(http::inLanguageOf(request, u"이 게시판의 관리자가 아닙니다."_s,
                                                  u"This seat does not moderate that board."_s));
    api::PostAuthor author = (*post)->post.author;
    if (!wanted.commentId.isEmpty()) {
        const auto comment = commentRow(session, wanted.commentId);
        if (!comment)
            return fail(comment.error());
        if (!*comment || (*comment)->comment.postId != wanted.postId)
            return http::invalidFields({{u"/commentId"_s, u"unknown-value"_s, {}}});
        author = (*comment)->comment.author;
    }
    if (wanted.action == ModerationAction::Hide || wanted.action == ModerationAction::Restore) {
        if (const auto done = setHidden(session, wanted, wanted.action == ModerationAction::Hide); !done)
            return fail(done.error());
    }
    const auto entry = logModeration(session, {.action = wanted.action,
                                               .post = &(*post)->post,
                                               .commentId = wanted.commentId,
                                               .author = author,
                                               .reason = wanted.reason,
                                               .moderatorId = caller.personId,
                                               .at = now});
    if (!entry)
        return fail(entry.error());
    const auto settled = settle(session, wanted, now);
    if (!settled)
        return fail(settled.error());
    seats = *settled;
    if (wanted.action != ModerationAction::Dismiss) {
        AlertDraft told{.kind = api::BoardAlertKind::Moderation,
                        .postId = wanted.postId,
                        .title = (*post)->post.title,
                        .text = wanted.reason};
        if (!wanted.commentId.isEmpty())
            told.commentId = wanted.commentId;
        if (const auto done = alert(session, {author.personId}, told, now); !done)
            return fail(done.error());
    }
    return Response::json(201, toJson(*entry).toObject());
}

} // namespace

QString reportLink(const QString &postId, const QString &seatId)
{
    return postLink(postId) + u"?seat="_s + seatId;
}

Response moderate(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const auto wanted = wantedFrom(*body);
    if (!wanted)
        return wanted.error();
    QStringList seats;
    return actOnce(
        services.once, request, caller, Key::Required,
        [&](Session &session) { return act(services, session, request, caller, *wanted, seats); },
        [&] {
            static_cast<void>(WaitingList(services.database, services.events, services.clock).tell(seats));
            publish(services);
        });
}

Response getModerationLog(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    qint64 below = std::numeric_limits<qint64>::max();
    if (request.query.hasQueryItem(u"cursor"_s)) {
        const auto parts = portal::unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!parts)
            return portal::wrongParameter(u"cursor"_s, u"format"_s);
        below = parts->first.toLongLong();
    }
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        QStringList boards = sight->moderated();
        if (boards.isEmpty())
            return http::forbidden({});
        if (const QString one = request.query.queryItemValue(u"boardId"_s); !one.isEmpty())
            boards = boards.contains(one) ? QStringList{one} : QStringList{QString()};
        QVariantList parameters(boards.begin(), boards.end());
        parameters << below << *limit + 1;
        const auto rows = session.query(
            u"SELECT number, id, board_id, post_id, comment_id, title, action, reason, moderator_id, moderator_name, "
            u"author_id, "
            "author_name, at FROM board_moderation WHERE board_id IN (%1) AND number < ? ORDER BY number DESC LIMIT ?"_s
                .arg(storage::placeholders(boards.size())),
            parameters);
        if (!rows)
            return fail(rows.error());
        api::ModerationLog page;
        for (size_t i = 0; i < std::min(rows->size(), size_t(*limit)); ++i) {
            const storage::Row &row = (*rows)[i];
            api::ModerationEntry entry{row.text(1),
                                       row.text(2),
                                       row.text(3),
                                       {},
                                       row.text(5),
                                       api::moderationActionFromString(row.text(6)),
                                       row.text(7),
                                       {row.text(8), row.text(9)},
                                       {row.text(10), row.text(11)},
                                       fromRfc3339(row.text(12))};
            if (!row.isNull(4))
                entry.commentId = row.text(4);
            page.items.append(entry);
        }
        Response response = Response::json(200, toJson(page).toObject());
        if (qsizetype(rows->size()) <= *limit)
            return response;
        return portal::withNext(std::move(response), request,
                                portal::packCursor(QString::number((*rows)[size_t(*limit) - 1].integer(0)), {}));
    });
}

} // namespace gw::backend::boards
