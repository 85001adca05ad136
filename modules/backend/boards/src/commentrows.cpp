// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "commentrows.h"

#include "authors.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

const QString columns =
    u"id, post_id, parent_id, author, text, mentions, created_at, edited_at, hidden, deleted, revision"_s;

CommentRow fromRow(const storage::Row &row)
{
    CommentRow result;
    api::BoardComment &comment = result.comment;
    comment.id = row.text(0);
    comment.postId = row.text(1);
    if (!row.isNull(2))
        comment.parentId = row.text(2);
    comment.author = unpackedAuthor(row.text(3));
    result.text = row.text(4);
    comment.createdAt = fromRfc3339(row.text(6));
    if (!row.isNull(7))
        comment.editedAt = fromRfc3339(row.text(7));
    comment.hidden = row.boolean(8);
    comment.deleted = row.boolean(9);
    comment.revision = row.integer(10);
    if (comment.deleted)
        return result;
    comment.text = result.text;
    for (const QJsonValue &value : QJsonDocument::fromJson(row.text(5).toUtf8()).array()) {
        api::BoardMention mention;
        if (fromJson(value, mention))
            comment.mentions.append(mention);
    }
    return result;
}

std::vector<CommentRow> all(const storage::Rows &rows)
{
    std::vector<CommentRow> result;
    for (const storage::Row &row : rows)
        result.push_back(fromRow(row));
    return result;
}

} // namespace

void CommentRow::conceal(const QString &personId, bool moderator)
{
    if (!comment.hidden || moderator || isBy(personId))
        return;
    comment.text.clear();
    comment.mentions.clear();
}

Result<std::optional<CommentRow>> commentRow(Session &session, const QString &id)
{
    const auto rows = session.query(u"SELECT %1 FROM board_comment WHERE id = ?"_s.arg(columns), {id});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(fromRow(rows->front()));
}

Result<std::vector<CommentRow>> commentRows(Session &session, const QString &postId, const QStringList &ids)
{
    if (ids.isEmpty())
        return std::vector<CommentRow>();
    QVariantList parameters{postId};
    parameters += QVariantList(ids.begin(), ids.end());
    const auto rows = session.query(u"SELECT %1 FROM board_comment WHERE post_id = ? AND id IN (%2)"_s.arg(
                                        columns, storage::placeholders(ids.size())),
                                    parameters);
    return rows ? Result<std::vector<CommentRow>>(all(*rows)) : fail(rows.error());
}

Result<std::vector<CommentRow>> commentsAfter(Session &session, const QString &postId, const QString &createdAt,
                                              const QString &id, int limit)
{
    const auto rows = session.query(
        u"SELECT %1 FROM board_comment WHERE post_id = ? AND created_at >= ? AND (created_at > ? OR id > ?) "
        "ORDER BY created_at, id LIMIT ?"_s.arg(columns),
        {postId, createdAt, createdAt, id, limit});
    return rows ? Result<std::vector<CommentRow>>(all(*rows)) : fail(rows.error());
}

Result<std::optional<CommentPlace>> visibleComment(Session &session, const Sight &sight, const QString &id,
                                                   const QDateTime &now)
{
    auto row = commentRow(session, id);
    if (!row)
        return fail(row.error());
    if (!*row || (*row)->comment.deleted)
        return std::nullopt;
    auto post = visiblePost(session, sight, (*row)->comment.postId, now);
    if (!post)
        return fail(post.error());
    if (!*post)
        return std::nullopt;
    const BoardRow board = *sight.board((*post)->post.boardId);
    const bool moderator = sight.mayModerate(board);
    if ((*row)->comment.hidden && !moderator && !(*row)->isBy(sight.personId()))
        return std::nullopt;
    return std::optional(CommentPlace{std::move(**row), std::move(**post), board, moderator});
}

} // namespace gw::backend::boards
