// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "postrows.h"

#include "authors.h"
#include "postparts.h"

#include <gw/backend/files/references.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

constexpr int shortBody = 16'000; // characters of a text that comes along in a list
constexpr qint64 youngDays = 30;

std::optional<QDateTime> timeOf(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromRfc3339(row.text(column)));
}

PostRow fromRow(const storage::Row &row)
{
    PostRow result;
    api::BoardPost &post = result.post;
    post.id = row.text(0);
    post.boardId = row.text(1);
    post.type = api::boardPostTypeFromString(row.text(2));
    post.title = row.text(3);
    post.summary = row.text(4);
    if (!row.isNull(5))
        post.bodyHtml = row.text(5);
    post.author = unpackedAuthor(row.text(6));
    post.createdAt = fromRfc3339(row.text(7));
    post.editedAt = timeOf(row, 8);
    post.pinned = row.boolean(9);
    post.mustRead = row.boolean(10);
    post.hidden = row.boolean(11);
    if (post.hidden && !row.isNull(12))
        post.hiddenReason = row.text(12);
    if (const auto at = timeOf(row, 13)) {
        result.deleted = true;
        result.deletedAt = *at;
    }
    post.counts = {int(row.integer(15)), int(row.integer(16)), int(row.integer(17))};
    post.contentRevision = row.integer(18);
    post.revision = row.integer(19);
    post.readAt = timeOf(row, 20);
    post.liked = !row.isNull(21);
    post.acknowledgedAt = timeOf(row, 22);
    if (post.mustRead && !post.acknowledgedAt)
        post.remindedAt = timeOf(row, 14);
    return result;
}

} // namespace

bool isVisible(const PostRow &row, const Sight &sight)
{
    const auto board = sight.board(row.post.boardId);
    if (!board || row.deleted || !sight.reads(*board))
        return false;
    return !row.post.hidden || row.isBy(sight.personId()) || sight.mayModerate(*board);
}

Result<std::vector<PostRow>> postRows(Session &session, const Sight &sight, const QStringList &ids, Bodies bodies,
                                      const QDateTime &now)
{
    std::vector<PostRow> result;
    if (ids.isEmpty())
        return result;
    QVariantList parameters;
    QString body = u"body"_s;
    if (bodies == Bodies::Recent) {
        body = u"CASE WHEN length(body) <= ? AND (created_at >= ? OR pinned = 1 OR must_read = 1) THEN body END"_s;
        parameters << shortBody << toRfc3339(now.addDays(-youngDays));
    }
    parameters << sight.personId() << sight.personId() << sight.personId();
    parameters += QVariantList(ids.begin(), ids.end());
    const auto rows = session.query(
        u"SELECT board_post.id, board_id, type, title, summary, %1, author, created_at, edited_at, pinned, must_read, "
        u"hidden, "
        "hidden_reason, deleted_at, reminded_at, comments, likes, views, content_revision, revision, board_read.at, "
        "board_like.at, board_ack.at FROM board_post "
        "LEFT JOIN board_read ON board_read.person_id = ? AND board_read.post_id = board_post.id "
        "LEFT JOIN board_like ON board_like.person_id = ? AND board_like.post_id = board_post.id "
        "LEFT JOIN board_ack ON board_ack.post_id = board_post.id AND board_ack.person_id = ? "
        "WHERE board_post.id IN (%2)"_s.arg(body, storage::placeholders(ids.size())),
        parameters);
    if (!rows)
        return fail(rows.error());
    QHash<QString, PostRow> found;
    for (const storage::Row &row : *rows)
        found.insert(row.text(0), fromRow(row));
    const auto files = files::attachments(session, u"post"_s, ids);
    if (!files)
        return fail(files.error());
    for (const QString &id : ids) {
        const auto row = found.find(id);
        if (row == found.end())
            continue;
        row->post.attachments = files->value(id);
        result.push_back(std::move(*row));
        found.erase(row);
    }
    if (const auto added = addParts(session, sight, result, now); !added)
        return fail(added.error());
    return result;
}

Result<std::optional<PostRow>> visiblePost(Session &session, const Sight &sight, const QString &id,
                                           const QDateTime &now)
{
    auto rows = postRows(session, sight, {id}, Bodies::All, now);
    if (!rows)
        return fail(rows.error());
    if (rows->empty() || !isVisible(rows->front(), sight))
        return std::nullopt;
    return std::optional(std::move(rows->front()));
}

Response postAnswer(int status, const PostRow &row)
{
    return Response::json(status, toJson(row.post).toObject()).withHeader("ETag", http::etag(row.post.revision));
}

} // namespace gw::backend::boards
