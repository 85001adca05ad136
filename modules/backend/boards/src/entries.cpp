// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/boards/entries.h>

#include "authors.h"
#include "moderationlog.h"
#include "posttypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gw/base/ids.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

const QString insertPostSql = u"INSERT INTO board_post(id, board_id, type, title, summary, body, author_id, author, "
                              u"created_at, pinned, must_read) "
                              "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

Result<Done> counted(Session &session, const QString &boardId, int posts, const QDateTime &newest)
{
    const QString at = toRfc3339(newest);
    const auto done =
        session.exec(u"UPDATE board SET post_count = post_count + ?, last_post_at = CASE WHEN last_post_at IS NULL "
                     "OR last_post_at < ? THEN ? ELSE last_post_at END WHERE id = ?"_s,
                     {posts, at, at, boardId});
    return done ? Result<Done>(Done{}) : fail(done.error());
}

} // namespace

QString titleFrom(const QString &outside)
{
    return html::plainLine(outside, 200);
}

QString plainFrom(const QString &outside)
{
    QStringList lines = QString(outside).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    for (QString &line : lines)
        line = html::plainLine(line, 4000);
    return lines.join(u'\n').trimmed();
}

QString summaryOf(const html::Safe &body)
{
    QString line = html::plainLine(body.text(), 201);
    if (line.size() > 200) {
        line.truncate(line.at(198).isHighSurrogate() ? 198 : 199);
        line += u'…';
    }
    return line;
}

Result<Done> insertBoard(storage::Session &session, const NewBoard &board)
{
    const auto done = session.exec(u"INSERT INTO board(id, layer, unit_id, agency_id, category, name_ko, name_en, "
                                   u"description_ko, description_en, post_type, "
                                   "position) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                   {board.id, toString(board.layer), board.unitId, board.agencyId,
                                    toString(board.category), board.nameKo, board.nameEn, board.descriptionKo,
                                    board.descriptionEn, toString(board.postType), board.position});
    return done ? Result<Done>(Done{}) : fail(done.error());
}

Result<Done> insertPost(storage::Session &session, const NewPost &post)
{
    const html::Safe body = html::sanitize(post.bodyHtml);
    const auto inserted =
        session.exec(insertPostSql, {post.id, post.boardId, toString(post.type), titleFrom(post.title), summaryOf(body),
                                     body.html(), post.author.personId, packed(post.author), toRfc3339(post.createdAt),
                                     post.pinned ? 1 : 0, post.mustRead ? 1 : 0});
    if (!inserted)
        return fail(inserted.error());
    if (const auto parts = insertParts(session, post.id, post.parts, post.createdAt); !parts)
        return parts;
    return counted(session, post.boardId, 1, post.createdAt);
}

Result<Done> insertComment(storage::Session &session, const NewComment &comment)
{
    QJsonArray mentions;
    for (const api::BoardMention &mention : comment.mentions)
        mentions.append(toJson(mention));
    const auto inserted = session.exec(
        u"INSERT INTO board_comment(id, post_id, parent_id, author_id, author, text, mentions, created_at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {comment.id, comment.postId, comment.parentId ? QVariant(*comment.parentId) : QVariant(),
         comment.author.personId, packed(comment.author), plainFrom(comment.text),
         QString::fromUtf8(QJsonDocument(mentions).toJson(QJsonDocument::Compact)), toRfc3339(comment.createdAt)});
    if (!inserted)
        return fail(inserted.error());
    const auto count = session.exec(u"UPDATE board_post SET comments = comments + 1 WHERE id = ?"_s, {comment.postId});
    return count ? Result<Done>(Done{}) : fail(count.error());
}

Result<Done> insertReport(storage::Session &session, const NewReport &report)
{
    const auto rows =
        session.query(u"SELECT board_id, title, summary, author FROM board_post WHERE id = ?"_s, {report.postId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return fail(Error::Code::NotFound, report.postId);
    const storage::Row &post = rows->front();
    const auto done = session.exec(u"INSERT INTO board_report(id, board_id, post_id, comment_id, title, excerpt, "
                                   u"author, reason, text, reporter_id, "
                                   "reporter_name, at, state) VALUES(?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, 'open')"_s,
                                   {report.id, post.text(0), report.postId, post.text(1), post.text(2), post.text(3),
                                    toString(report.reason), plainFrom(report.text), report.reporter.personId,
                                    report.reporter.name, toRfc3339(report.at)});
    return done ? Result<Done>(Done{}) : fail(done.error());
}

Result<Done> hidePost(storage::Session &session, const QString &postId, const QString &reason,
                      const QString &moderatorId, const QDateTime &at)
{
    const auto rows = session.query(u"SELECT board_id, title, author FROM board_post WHERE id = ?"_s, {postId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return fail(Error::Code::NotFound, postId);
    const auto hidden =
        session.exec(u"UPDATE board_post SET hidden = 1, hidden_reason = ?, revision = revision + 1 WHERE id = ?"_s,
                     {reason, postId});
    if (!hidden)
        return fail(hidden.error());
    api::BoardPost post;
    post.id = postId;
    post.boardId = rows->front().text(0);
    post.title = rows->front().text(1);
    const auto entry = logModeration(session, {.action = api::ModerationAction::Hide,
                                               .post = &post,
                                               .author = unpackedAuthor(rows->front().text(2)),
                                               .reason = reason,
                                               .moderatorId = moderatorId,
                                               .at = at});
    return entry ? Result<Done>(Done{}) : fail(entry.error());
}

Result<Done> fillBoard(storage::Session &session, const QString &boardId, const api::PostAuthor &author, int count,
                       const QDateTime &newest)
{
    constexpr int batch = 5'000;
    const QString by = packed(author);
    for (int from = 0; from < count; from += batch) {
        std::vector<QVariantList> rows;
        for (int i = from; i < std::min(from + batch, count); ++i) {
            const QDateTime at = newest.addSecs(-60LL * i);
            const QString title = u"%1번째 글"_s.arg(count - i);
            rows.push_back({newIdAt(at, quint64(i), quint64(count)), boardId, u"plain"_s, title, title,
                            u"<p>%1</p>"_s.arg(title), author.personId, by, toRfc3339(at), 0, 0});
        }
        if (const auto done = session.execMany(insertPostSql, rows); !done)
            return done;
    }
    return counted(session, boardId, count, newest);
}

} // namespace gw::backend::boards
