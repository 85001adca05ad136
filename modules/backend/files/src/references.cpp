// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/files/references.h>

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::files {
namespace {

constexpr int insideText = -1; // position of what is shown inside the text

} // namespace

Result<std::optional<QString>> firstForeign(storage::Session &session, const QString &personId, const QString &kind,
                                            const QString &ownerId, const QStringList &ids)
{
    if (ids.isEmpty())
        return std::nullopt;
    QVariantList parameters(ids.begin(), ids.end());
    parameters << personId << kind << ownerId;
    const auto rows = session.query(u"SELECT id FROM stored_file WHERE complete = 1 AND id IN (%1) AND (person_id = ? "
                                    u"OR EXISTS (SELECT 1 FROM file_use "
                                    "WHERE file_use.file_id = stored_file.id AND kind = ? AND owner_id = ?))"_s.arg(
                                        storage::placeholders(ids.size())),
                                    parameters);
    if (!rows)
        return fail(rows.error());
    QSet<QString> known;
    for (const storage::Row &row : *rows)
        known.insert(row.text(0));
    for (const QString &id : ids) {
        if (!known.contains(id))
            return std::optional(id);
    }
    return std::nullopt;
}

Result<Done> refer(storage::Session &session, const QString &kind, const QString &ownerId, const QStringList &listed,
                   const QStringList &inside)
{
    if (const auto released = release(session, kind, ownerId); !released)
        return released;
    std::vector<QVariantList> rows;
    QSet<QString> done;
    int position = 0;
    const auto add = [&](const QString &id, int at) {
        if (!done.contains(id))
            rows.push_back({kind, ownerId, id, at});
        done.insert(id);
    };
    for (const QString &id : listed)
        add(id, position++);
    for (const QString &id : inside)
        add(id, insideText);
    return rows.empty() ? Result<Done>(Done{})
                        : session.execMany(
                              u"INSERT INTO file_use(kind, owner_id, file_id, position) VALUES(?, ?, ?, ?)"_s, rows);
}

Result<Done> release(storage::Session &session, const QString &kind, const QString &ownerId)
{
    const auto gone = session.exec(u"DELETE FROM file_use WHERE kind = ? AND owner_id = ?"_s, {kind, ownerId});
    return gone ? Result<Done>(Done{}) : fail(gone.error());
}

Result<QHash<QString, QList<gw::portal::Attachment>>> attachments(storage::Session &session, const QString &kind,
                                                                  const QStringList &ownerIds)
{
    QHash<QString, QList<gw::portal::Attachment>> found;
    if (ownerIds.isEmpty())
        return found;
    QVariantList parameters{kind};
    parameters += QVariantList(ownerIds.begin(), ownerIds.end());
    const auto rows = session.query(
        u"SELECT file_use.owner_id, stored_file.id, name, size, type, sha256, width, height FROM file_use "
        "JOIN stored_file ON stored_file.id = file_use.file_id WHERE kind = ? AND owner_id IN (%1) AND position >= 0 "
        "ORDER BY file_use.owner_id, position"_s.arg(storage::placeholders(ownerIds.size())),
        parameters);
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        gw::portal::Attachment file{row.text(1), row.text(2), row.integer(3), row.text(4), row.text(5), {}, {}};
        if (!row.isNull(6) && !row.isNull(7)) {
            file.width = int(row.integer(6));
            file.height = int(row.integer(7));
        }
        found[row.text(0)].append(file);
    }
    return found;
}

Result<Done> insertComplete(storage::Session &session, const gw::portal::Attachment &file, const QString &personId,
                            const QString &at)
{
    const auto done = session.exec(u"INSERT INTO stored_file(id, person_id, name, declared_type, type, size, sha256, "
                                   u"received, complete, width, height, "
                                   "created_at, touched_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)"_s,
                                   {file.id, personId, file.name, file.type, file.type, file.size, file.sha256,
                                    file.size, file.width ? QVariant(*file.width) : QVariant(),
                                    file.height ? QVariant(*file.height) : QVariant(), at, at});
    return done ? Result<Done>(Done{}) : fail(done.error());
}

} // namespace gw::backend::files
