// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/ids.h>
#include <gw/base/json.h>
#include <gw/portaltypes/boardposts.h>
#include <gw/portaltypes/boards.h>
#include <gw/store/store.h>

namespace gw::test {

inline portal::Board someBoard(const QString &id, portal::BoardLayer layer = portal::BoardLayer::City,
                               portal::BoardCategory category = portal::BoardCategory::AmusingLife)
{
    portal::Board board;
    board.id = id;
    board.layer = layer;
    board.category = category;
    board.nameKo = QStringLiteral("게시판 ") + id;
    board.nameEn = QStringLiteral("Board ") + id;
    board.postType = portal::BoardPostType::Plain;
    board.mayPost = true;
    board.isMember = true;
    board.revision = 1;
    return board;
}

inline portal::BoardPost somePost(const QString &id, const QString &boardId, const QDateTime &createdAt)
{
    portal::BoardPost post;
    post.id = id;
    post.boardId = boardId;
    post.type = portal::BoardPostType::Plain;
    post.title = QStringLiteral("글 ") + id;
    post.summary = QStringLiteral("요약 ") + id;
    post.author = {QStringLiteral("p-other"),        QStringLiteral("s-other"),
                   QStringLiteral("김하늘"),         QStringLiteral("주무관"),
                   QStringLiteral("Clerk"),          QStringLiteral("u1"),
                   QStringLiteral("보도환경개선과"), QStringLiteral("Pedestrian Environment Division")};
    post.createdAt = createdAt;
    post.counts = {1, 2, 30};
    post.contentRevision = 1;
    post.revision = 1;
    return post;
}

/// Writes `count` posts, a minute apart, straight into the tables, each as large as one from a server; every seventh is
/// unread, the first three are pinned.
inline Result<Done> fillBoard(sqlite::Connection &db, const QString &boardId, int count)
{
    using namespace Qt::Literals::StringLiterals;
    QJsonObject doc =
        portal::toJson(somePost(u"@"_s, boardId, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC))).toObject();
    doc.remove(u"title"_s);
    doc.remove(u"summary"_s);
    if (auto done = db.exec(u"INSERT INTO board_board(id, doc, position, read_until, revision, generation) "
                            u"VALUES(?,?,1,0,1,1)"_s,
                            {boardId, QString::fromUtf8(json::compact(portal::toJson(someBoard(boardId)).toObject()))});
        !done)
        return done;
    return db.exec(
        u"WITH RECURSIVE number(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM number WHERE i<?2) "
        u"INSERT INTO board_post(id, board_id, author_id, created, title, summary, doc, pinned, must_read, "
        u"acknowledged, seen, liked, likes, comments, hidden, market, revision, content_revision, generation) "
        u"SELECT printf('post-%06d', i), ?1, 'p-other', 1763600000000 + i*60000, '가을 소식 ' || i, "
        u"'한별특별시의 가을 소식을 알려 드립니다. 이번 주말에는 시청 앞 광장에서 행사가 있습니다. ' || i, "
        u"replace(?3, '\"@\"', printf('\"post-%06d\"', i)), i>?2-3, 0, 0, i%7<>0, 0, i%50, i%5, 0, '', 1, 1, 1 "
        u"FROM number"_s,
        {boardId, count, QString::fromUtf8(json::compact(doc))});
}

} // namespace gw::test
