// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "postparts.h"

#include "authors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

/// The posts of one type, by id.
using Some = QHash<QString, PostRow *>;

std::optional<QDateTime> timeOf(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromRfc3339(row.text(column)));
}

/// The rows of a query with `IN (%1)` for the ids of some posts; `before` are the parameters in front of them.
Result<storage::Rows> about(Session &session, const Some &posts, const QString &sql, QVariantList before = {})
{
    for (auto it = posts.keyBegin(); it != posts.keyEnd(); ++it)
        before << *it;
    return session.query(sql.arg(storage::placeholders(posts.size())), before);
}

Result<Done> addMarket(Session &session, const Sight &sight, const Some &posts, const QDateTime &now)
{
    const auto rows = about(session, posts,
                            u"SELECT post_id, price, state, reserved_by, reserved_name, expires_at FROM board_market "
                            "WHERE post_id IN (%1)"_s);
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        PostRow &post = *posts.value(row.text(0));
        api::MarketItem item;
        if (!row.isNull(1))
            item.price = row.integer(1);
        item.state = api::marketStateFromString(row.text(2));
        const auto board = sight.board(post.post.boardId);
        const QString holder = row.text(3);
        const bool told =
            post.isBy(sight.personId()) || holder == sight.personId() || (board && sight.mayModerate(*board));
        if (!holder.isEmpty() && told)
            item.reservedBy = api::BoardPerson{holder, row.text(4)};
        item.expiresAt = fromRfc3339(row.text(5));
        if (item.state != api::MarketState::Sold && item.expiresAt <= now) {
            item.state = api::MarketState::Expired; // before the upkeep says so
            item.reservedBy.reset();
        }
        post.post.market = item;
    }
    return Done{};
}

Result<Done> addQuizResults(Session &session, const Some &posts)
{
    const auto counts =
        about(session, posts,
              u"SELECT post_id, choice, count(*) FROM quiz_answer WHERE post_id IN (%1) GROUP BY post_id, choice"_s);
    if (!counts)
        return fail(counts.error());
    for (const storage::Row &row : *counts) {
        api::Quiz &quiz = *posts.value(row.text(0))->post.quiz;
        if (quiz.results && row.integer(1) >= 0 && row.integer(1) < quiz.results->size())
            (*quiz.results)[qsizetype(row.integer(1))] = int(row.integer(2));
    }
    return Done{};
}

Result<Done> addQuiz(Session &session, const Sight &sight, const Some &posts, const QDateTime &now)
{
    const auto rows =
        about(session, posts,
              u"SELECT board_quiz.post_id, options, answer, closes_at, choice FROM board_quiz LEFT JOIN quiz_answer "
              "ON quiz_answer.post_id = board_quiz.post_id AND quiz_answer.person_id = ? "
              "WHERE board_quiz.post_id IN (%1)"_s,
              {sight.personId()});
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        PostRow &post = *posts.value(row.text(0));
        api::Quiz quiz;
        for (const QJsonValue &option : QJsonDocument::fromJson(row.text(1).toUtf8()).array())
            quiz.options.append(option.toString());
        post.quizAnswer = int(row.integer(2));
        quiz.closesAt = timeOf(row, 3);
        if (!row.isNull(4))
            quiz.choice = int(row.integer(4));
        if (quiz.choice || post.isBy(sight.personId()) || (quiz.closesAt && *quiz.closesAt <= now)) {
            quiz.answer = post.quizAnswer;
            quiz.results = QList<int>(quiz.options.size(), 0);
        }
        post.post.quiz = quiz;
    }
    return addQuizResults(session, posts);
}

Result<Done> addEvent(Session &session, const Sight &sight, const Some &posts)
{
    const auto rows =
        about(session, posts,
              u"SELECT board_event.post_id, starts_at, ends_at, place, capacity, "
              "(SELECT count(*) FROM event_participant WHERE event_participant.post_id = board_event.post_id), mine.at "
              "FROM board_event LEFT JOIN event_participant AS mine ON mine.post_id = board_event.post_id "
              "AND mine.person_id = ? WHERE board_event.post_id IN (%1)"_s,
              {sight.personId()});
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        api::BoardEvent event;
        event.startsAt = fromRfc3339(row.text(1));
        event.endsAt = timeOf(row, 2);
        event.place = row.text(3);
        if (!row.isNull(4))
            event.capacity = int(row.integer(4));
        event.joined = int(row.integer(5));
        event.joining = !row.isNull(6);
        posts.value(row.text(0))->post.event = event;
    }
    return Done{};
}

Result<Done> addKnowledge(Session &session, const Some &posts)
{
    const auto rows =
        about(session, posts,
              u"SELECT post_id, owner_seat_id, owner, valid_until, law_reference, confirmed_at, asked_at, retired_at "
              "FROM board_knowledge WHERE post_id IN (%1)"_s);
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        const api::PostAuthor owner = unpackedAuthor(row.text(2));
        api::Knowledge entry{
            row.text(1), owner.titleKo, owner.titleEn, owner.unitNameKo, owner.unitNameEn, {}, row.text(4), {}, {}, {}};
        if (!row.isNull(3))
            entry.validUntil = QDate::fromString(row.text(3), Qt::ISODate);
        entry.confirmedAt = fromRfc3339(row.text(5));
        entry.stillTrueAskedAt = timeOf(row, 6);
        entry.retiredAt = timeOf(row, 7);
        posts.value(row.text(0))->post.knowledge = entry;
    }
    return Done{};
}

} // namespace

Result<Done> addParts(Session &session, const Sight &sight, std::vector<PostRow> &rows, const QDateTime &now)
{
    QHash<api::BoardPostType, Some> byType;
    for (PostRow &row : rows)
        byType[row.post.type].insert(row.post.id, &row);
    using Type = api::BoardPostType;
    Result<Done> done = Done{};
    if (const Some posts = byType.value(Type::Market); !posts.isEmpty())
        done = addMarket(session, sight, posts, now);
    if (const Some posts = byType.value(Type::Quiz); done && !posts.isEmpty())
        done = addQuiz(session, sight, posts, now);
    if (const Some posts = byType.value(Type::Event); done && !posts.isEmpty())
        done = addEvent(session, sight, posts);
    if (const Some posts = byType.value(Type::Knowledge); done && !posts.isEmpty())
        done = addKnowledge(session, posts);
    return done;
}

} // namespace gw::backend::boards
