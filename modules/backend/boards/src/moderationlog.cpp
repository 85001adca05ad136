// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "moderationlog.h"

#include "authors.h"

#include <QCryptographicHash>
#include <gw/backend/boards/entries.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

/// Over the line before and everything this one says.
QString digestOf(const QString &before, const QStringList &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before.toUtf8());
    for (const QString &field : fields) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<api::ModerationEntry> logModeration(Session &session, const Deed &deed)
{
    if (const auto locked = session.lockNumbers(); !locked)
        return fail(locked.error());
    const auto moderator = personNamed(session, deed.moderatorId);
    if (!moderator)
        return fail(moderator.error());
    api::ModerationEntry entry;
    entry.id = newId();
    entry.boardId = deed.post->boardId;
    entry.postId = deed.post->id;
    if (!deed.commentId.isEmpty())
        entry.commentId = deed.commentId;
    entry.title = deed.post->title;
    entry.action = deed.action;
    entry.reason = deed.reason;
    entry.moderator = *moderator;
    entry.author = {deed.author.personId, deed.author.name};
    entry.at = deed.at;
    const auto last = session.query(u"SELECT digest FROM board_moderation ORDER BY number DESC LIMIT 1"_s);
    if (!last)
        return fail(last.error());
    const QStringList fields{entry.id,
                             entry.boardId,
                             entry.postId,
                             deed.commentId,
                             entry.title,
                             toString(entry.action),
                             entry.reason,
                             entry.moderator.personId,
                             entry.moderator.name,
                             entry.author.personId,
                             entry.author.name,
                             toRfc3339(entry.at)};
    QVariantList parameters;
    for (const QString &field : fields)
        parameters << field;
    parameters[3] = deed.commentId.isEmpty() ? QVariant() : QVariant(deed.commentId);
    parameters << digestOf(last->empty() ? QString() : last->front().text(0), fields);
    const auto added =
        session.exec(u"INSERT INTO board_moderation(id, board_id, post_id, comment_id, title, action, reason, "
                     u"moderator_id, moderator_name, "
                     "author_id, author_name, at, digest) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     parameters);
    if (!added)
        return fail(added.error());
    return entry;
}

Result<std::optional<qint64>> firstTampered(Session &session)
{
    const auto rows =
        session.query(u"SELECT number, id, board_id, post_id, comment_id, title, action, reason, moderator_id, "
                      "moderator_name, author_id, author_name, at, digest FROM board_moderation ORDER BY number"_s);
    if (!rows)
        return fail(rows.error());
    QString before;
    for (const storage::Row &row : *rows) {
        QStringList fields;
        for (int i = 1; i <= 12; ++i)
            fields.append(row.text(i));
        before = digestOf(before, fields);
        if (before != row.text(13))
            return std::optional(row.integer(0));
    }
    return std::nullopt;
}

} // namespace gw::backend::boards
