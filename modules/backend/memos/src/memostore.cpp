// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "memotables.h"

#include <gw/base/clock.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

std::optional<QDateTime> timeIn(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromRfc3339(row.text(column)));
}

QVariant timeOr(const std::optional<QDateTime> &time)
{
    return time ? QVariant(toRfc3339(*time)) : QVariant();
}

Result<Done> readParts(storage::Session &session, Memo &memo)
{
    const auto readers = session.query(u"SELECT post_id, seat_id, state, reached_at, opened_at, replied_at "
                                       "FROM memo_reader WHERE memo_id = ? ORDER BY position"_s,
                                       {memo.id});
    if (!readers)
        return fail(readers.error());
    for (const storage::Row &row : *readers)
        memo.readers.append({row.text(0), row.text(1), api::memoReaderStateFromString(row.text(2)), timeIn(row, 3),
                             timeIn(row, 4), timeIn(row, 5)});
    const auto replies = session.query(u"SELECT id, seat_id, person_id, text, at, seen FROM memo_reply "
                                       "WHERE memo_id = ? ORDER BY at, id"_s,
                                       {memo.id});
    if (!replies)
        return fail(replies.error());
    for (const storage::Row &row : *replies)
        memo.replies.append(
            {row.text(0), row.text(1), row.text(2), row.text(3), fromRfc3339(row.text(4)), row.boolean(5)});
    return Done{};
}

Result<Done> removeParts(storage::Session &session, const QString &id)
{
    for (const QString &table : {u"memo_reader"_s, u"memo_reply"_s}) {
        if (const auto gone = session.exec(u"DELETE FROM %1 WHERE memo_id = ?"_s.arg(table), {id}); !gone)
            return fail(gone.error());
    }
    return Done{};
}

} // namespace

Result<std::optional<Memo>> findMemo(storage::Session &session, const QString &id)
{
    const auto rows =
        session.query(u"SELECT author_seat_id, author_person_id, kind, state, title, content, created_at, sent_at, "
                      "recalled_at, document_id, revision FROM memo WHERE id = ?"_s,
                      {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    Memo memo;
    memo.id = id;
    memo.authorSeatId = row.text(0);
    memo.authorPersonId = row.text(1);
    memo.kind = api::memoKindFromString(row.text(2));
    memo.state = api::memoStateFromString(row.text(3));
    memo.title = row.text(4);
    memo.content = json::parseObject(row.text(5).toUtf8()).value_or(QJsonObject());
    memo.createdAt = fromRfc3339(row.text(6));
    memo.sentAt = timeIn(row, 7);
    memo.recalledAt = timeIn(row, 8);
    memo.documentId = row.text(9);
    memo.revision = row.integer(10);
    if (const auto read = readParts(session, memo); !read)
        return fail(read.error());
    return memo;
}

Result<Done> saveMemo(storage::Session &session, const Memo &memo)
{
    if (const auto gone = removeParts(session, memo.id); !gone)
        return gone;
    const auto written = session.exec(
        u"INSERT INTO memo(id, author_seat_id, author_person_id, kind, state, title, content, created_at, sent_at, "
        "recalled_at, document_id, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "kind = excluded.kind, state = excluded.state, title = excluded.title, content = excluded.content, "
        "sent_at = excluded.sent_at, recalled_at = excluded.recalled_at, document_id = excluded.document_id, "
        "revision = excluded.revision"_s,
        {memo.id, memo.authorSeatId, memo.authorPersonId, api::toString(memo.kind), api::toString(memo.state),
         memo.title, QString::fromUtf8(json::compact(memo.content)), toRfc3339(memo.createdAt), timeOr(memo.sentAt),
         timeOr(memo.recalledAt), memo.documentId, memo.revision});
    if (!written)
        return fail(written.error());
    std::vector<QVariantList> readers;
    for (const Reader &reader : memo.readers)
        readers.push_back({memo.id, qint64(readers.size()) + 1, reader.postId, reader.seatId,
                           api::toString(reader.state), timeOr(reader.reachedAt), timeOr(reader.openedAt),
                           timeOr(reader.repliedAt)});
    const auto kept = session.execMany(u"INSERT INTO memo_reader(memo_id, position, post_id, seat_id, state, "
                                       "reached_at, opened_at, replied_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                       readers);
    if (!kept)
        return kept;
    std::vector<QVariantList> replies;
    for (const Reply &reply : memo.replies)
        replies.push_back(
            {reply.id, memo.id, reply.seatId, reply.personId, reply.text, toRfc3339(reply.at), reply.seen ? 1 : 0});
    return session.execMany(
        u"INSERT INTO memo_reply(id, memo_id, seat_id, person_id, text, at, seen) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        replies);
}

Result<Done> removeMemo(storage::Session &session, const QString &id)
{
    if (const auto gone = removeParts(session, id); !gone)
        return gone;
    const auto gone = session.exec(u"DELETE FROM memo WHERE id = ?"_s, {id});
    return gone ? Result<Done>(Done{}) : fail(gone.error());
}

Result<QString> postOf(storage::Session &session, const QString &seatId)
{
    const auto rows = session.query(u"SELECT post_id FROM seat WHERE id = ?"_s, {seatId});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? QString() : rows->front().text(0);
}

} // namespace gw::backend::memos
