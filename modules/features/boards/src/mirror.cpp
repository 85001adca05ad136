// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mirror.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards::mirror {

namespace {

qint64 millisecondsOf(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? time->toMSecsSinceEpoch() : 0;
}

/// The post without what has columns of its own.
QString restOf(const portal::BoardPost &post)
{
    QJsonObject doc = portal::toJson(post).toObject();
    for (const QString &member : {u"title"_s, u"summary"_s, u"bodyHtml"_s})
        doc.remove(member);
    return compactText(doc);
}

void bindPost(sqlite::Statement &row, const portal::BoardPost &post, const QString &operationId, qint64 generation)
{
    row.bind(0, post.id);
    row.bind(1, post.boardId);
    row.bind(2, post.author.personId);
    row.bind(3, post.createdAt.toMSecsSinceEpoch());
    row.bind(4, post.title);
    row.bind(5, post.summary);
    row.bind(6, restOf(post));
    row.bind(7, int(post.pinned));
    row.bind(8, int(post.mustRead));
    row.bind(9, int(post.acknowledgedAt.has_value()));
    row.bind(10, int(post.readAt.has_value()));
    row.bind(11, int(post.liked));
    row.bind(12, post.counts.likes);
    row.bind(13, post.counts.comments);
    row.bind(14, int(post.hidden));
    row.bind(15, post.market ? portal::toString(post.market->state) : QString());
    row.bind(16, post.revision);
    row.bind(17, post.contentRevision);
    row.bind(18, operationId);
    row.bind(19, generation);
}

// Read is what was opened, and what lies before the time up to which the board counts as read.
const char *const insertPost =
    "INSERT INTO board_post(id, board_id, author_id, created, title, summary, doc, pinned, must_read, acknowledged, "
    "seen, "
    "liked, likes, comments, hidden, market, revision, content_revision, op, generation) "
    "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,max(?11, ?4<=coalesce((SELECT read_until FROM board_board WHERE id=?2),0)),"
    "?12,?13,?14,?15,?16,?17,?18,?19,?20) ";

const char *const replacePost =
    "ON CONFLICT(id) DO UPDATE SET board_id=excluded.board_id, author_id=excluded.author_id, created=excluded.created, "
    "title=excluded.title, summary=excluded.summary, doc=excluded.doc, pinned=excluded.pinned, "
    "must_read=excluded.must_read, acknowledged=excluded.acknowledged, seen=max(seen, excluded.seen), "
    "liked=excluded.liked, likes=excluded.likes, comments=excluded.comments, hidden=excluded.hidden, "
    "market=excluded.market, revision=excluded.revision, "
    "edited_by=CASE WHEN content_revision=excluded.content_revision THEN edited_by ELSE '' END, "
    "content_revision=excluded.content_revision, l_edit=CASE WHEN op<>'' THEN NULL ELSE l_edit END, op='', "
    "generation=max(generation, excluded.generation) "
    "WHERE excluded.revision>=revision OR op<>''";

} // namespace

QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(json::compact(object));
}

QJsonObject objectOf(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : json::parseObject(text.toUtf8()).value_or(QJsonObject());
}

Result<Done> writeBoard(sqlite::Connection &db, const portal::Board &board, qint64 generation)
{
    auto row = db.prepare(
        u"INSERT INTO board_board(id, doc, position, read_until, revision, generation) VALUES(?,?,?,?,?,?) "
        u"ON CONFLICT(id) DO UPDATE SET doc=excluded.doc, position=excluded.position, "
        u"read_until=max(read_until, excluded.read_until), revision=excluded.revision, generation=max(generation, excluded.generation)"_s);
    if (!row)
        return fail(row.error());
    const qint64 readUntil = millisecondsOf(board.readUntil);
    row->bind(0, board.id);
    row->bind(1, compactText(portal::toJson(board).toObject()));
    row->bind(2, board.position);
    row->bind(3, readUntil);
    row->bind(4, board.revision);
    row->bind(5, generation);
    if (auto done = row->run(); !done)
        return done;
    if (board.layer == portal::BoardLayer::Club && !board.isMember) {
        // Only members read a club. What was fetched from before the window is not in the changes either.
        auto left = db.exec(u"UPDATE board_board SET older_cursor='', older_done=0 WHERE id=?"_s, {board.id});
        return left ? db.exec(u"DELETE FROM board_post WHERE board_id=? AND op=''"_s, {board.id}) : left;
    }
    return db.exec(u"UPDATE board_post SET seen=1 WHERE board_id=? AND created<=? AND seen=0"_s, {board.id, readUntil});
}

Result<Done> writePost(sqlite::Connection &db, const portal::BoardPost &post, qint64 generation)
{
    auto row = db.prepare(QString::fromLatin1(insertPost) + QString::fromLatin1(replacePost));
    if (!row)
        return fail(row.error());
    bindPost(*row, post, {}, generation);
    if (auto done = row->run(); !done)
        return done;
    return post.bodyHtml ? writeBody(db, post.id, *post.bodyHtml, post.contentRevision) : Result<Done>(Done{});
}

Result<Done> removePost(sqlite::Connection &db, const QString &id)
{
    return db.exec(u"DELETE FROM board_post WHERE id=?"_s, {id});
}

Result<Done> writeBody(sqlite::Connection &db, const QString &postId, const QString &html, qint64 contentRevision)
{
    auto row = db.prepare(
        u"INSERT INTO board_body(post_id, html, content_revision) VALUES(?,?,?) ON CONFLICT(post_id) DO UPDATE SET "
        u"html=excluded.html, content_revision=excluded.content_revision WHERE excluded.content_revision>=content_revision"_s);
    if (!row)
        return fail(row.error());
    row->bind(0, postId);
    row->bind(1, html);
    row->bind(2, contentRevision);
    return row->run();
}

Result<Done> writeComment(sqlite::Connection &db, const portal::BoardComment &comment)
{
    auto row = db.prepare(
        u"INSERT INTO board_comment(id, post_id, created, doc, hidden, revision) VALUES(?,?,?,?,?,?) ON CONFLICT(id) "
        u"DO "
        u"UPDATE SET post_id=excluded.post_id, created=excluded.created, doc=excluded.doc, hidden=excluded.hidden, "
        u"revision=excluded.revision, op='' WHERE excluded.revision>=revision OR op<>''"_s);
    if (!row)
        return fail(row.error());
    row->bind(0, comment.id);
    row->bind(1, comment.postId);
    row->bind(2, comment.createdAt.toMSecsSinceEpoch());
    row->bind(3, compactText(portal::toJson(comment).toObject()));
    row->bind(4, int(comment.hidden));
    row->bind(5, comment.revision);
    return row->run();
}

Result<Done> removeComment(sqlite::Connection &db, const QString &id)
{
    return db.exec(u"DELETE FROM board_comment WHERE id=?"_s, {id});
}

Result<Done> writeAlert(sqlite::Connection &db, const portal::BoardAlert &alert, qint64 generation)
{
    return db.exec(
        u"INSERT INTO board_alert(id, at, doc, seen, generation) VALUES(?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
        u"doc=excluded.doc, seen=excluded.seen, generation=excluded.generation"_s,
        {alert.id, alert.at.toMSecsSinceEpoch(), compactText(portal::toJson(alert).toObject()),
         int(alert.seenAt.has_value()), generation});
}

Result<Done> addLocalPost(sqlite::Connection &db, const portal::BoardPost &post, const QString &operationId)
{
    auto row = db.prepare(QString::fromLatin1(insertPost) + u"ON CONFLICT(id) DO NOTHING"_s);
    if (!row)
        return fail(row.error());
    bindPost(*row, post, operationId, 0);
    if (auto done = row->run(); !done)
        return done;
    return writeBody(db, post.id, post.bodyHtml.value_or(QString()), 0);
}

Result<Done> addLocalComment(sqlite::Connection &db, const portal::BoardComment &comment, const QString &operationId)
{
    auto row = db.prepare(u"INSERT INTO board_comment(id, post_id, created, doc, hidden, revision, op) "
                          u"VALUES(?,?,?,?,0,0,?) ON CONFLICT(id) DO NOTHING"_s);
    if (!row)
        return fail(row.error());
    row->bind(0, comment.id);
    row->bind(1, comment.postId);
    row->bind(2, comment.createdAt.toMSecsSinceEpoch());
    row->bind(3, compactText(portal::toJson(comment).toObject()));
    row->bind(4, operationId);
    return row->run();
}

} // namespace gw::boards::mirror
