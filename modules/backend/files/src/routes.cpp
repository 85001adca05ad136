// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/files/routes.h>

#include "filerows.h"
#include "kinds.h"
#include "log.h"
#include "pictures.h"

#include <QFile>
#include <QRegularExpression>
#include <QCryptographicHash>
#include <QSet>
#include <gw/backend/files/references.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::files {

Files::Files(Services services)
    : m_services(std::move(services)), m_blobs(std::make_unique<Blobs>(m_services.directory))
{
}

Files::~Files() = default;

void Files::addRoutes(http::Router &router)
{
    const auto add = [&](const QByteArray &method, const QString &pattern, auto handler) {
        router.add(method, pattern,
                   portal::authenticated(m_services.access,
                                         [this, handler](const Request &request, const Caller &caller) {
                                             return handler({m_services, *m_blobs}, request, caller);
                                         }),
                   http::RouteOptions{.maxBody = maxChunk});
    };
    add("GET", u"/v1/uploads"_s, listUploads);
    add("POST", u"/v1/uploads"_s, createUpload);
    add("GET", u"/v1/uploads/{id}"_s, getUpload);
    add("PATCH", u"/v1/uploads/{id}"_s, appendUpload);
    add("DELETE", u"/v1/uploads/{id}"_s, deleteUpload);
    add("GET", u"/v1/files/{id}"_s, getFile);
}

Result<gw::portal::Attachment> Files::put(const QByteArray &bytes, const QString &name, const QString &personId)
{
    const QByteArray beginning = bytes.left(beginningLength);
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    gw::portal::Attachment file{newId(), fileName(name), bytes.size(), {}, QString::fromLatin1(digest), {}, {}};
    file.type = typeOf(beginning, file.name);
    if (const auto size = pictureSize(beginning)) {
        file.width = size->width();
        file.height = size->height();
    }
    const std::scoped_lock lock(m_blobs->naming());
    if (const auto written = m_blobs->append(file.id, 0, bytes); !written)
        return fail(written.error());
    if (const auto kept = m_blobs->keep(file.id, file.sha256); !kept)
        return fail(kept.error());
    const auto noted = m_services.database.write(
        [&](Session &session) { return insertComplete(session, file, personId, toRfc3339(m_services.clock.now())); });
    return noted ? Result<gw::portal::Attachment>(file) : fail(noted.error());
}

Result<QByteArray> Files::bytes(const QString &sha256) const
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    if (!digest.match(sha256).hasMatch())
        return fail(Error::Code::NotFound, u"this is no digest"_s);
    QFile file(m_blobs->path(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? Error::Code::Storage : Error::Code::NotFound, u"a file cannot be read"_s);
    return file.readAll();
}

Result<Done> Files::tidy()
{
    const QDateTime now = m_services.clock.now();
    const auto before = [&](std::chrono::seconds life) { return toRfc3339(now.addSecs(-life.count())); };
    QStringList gone;
    QStringList digests;
    QSet<QString> needed;
    const auto done = m_services.database.write([&](Session &session) -> Result<Done> {
        gone.clear();
        digests.clear();
        needed.clear();
        const auto old = session.query(
            u"DELETE FROM stored_file WHERE (complete = 0 AND touched_at < ?) OR (complete = 1 AND touched_at < ? AND "
            u"NOT "
            "EXISTS (SELECT 1 FROM file_use WHERE file_use.file_id = stored_file.id)) RETURNING id, sha256"_s,
            {before(m_services.limits.partialLife), before(m_services.limits.unusedLife)});
        if (!old)
            return fail(old.error());
        for (const storage::Row &row : *old) {
            gone.append(row.text(0));
            digests.append(row.text(1));
        }
        const auto left = session.query(u"SELECT DISTINCT sha256 FROM stored_file WHERE complete = 1"_s);
        if (!left)
            return fail(left.error());
        for (const storage::Row &row : *left)
            needed.insert(row.text(0));
        return Done{};
    });
    if (!done)
        return done;
    const Context context{m_services, *m_blobs};
    for (const QString &id : gone)
        m_blobs->drop(id);
    for (const QString &digest : digests) {
        if (!needed.contains(digest))
            forgetBlob(context, digest);
    }
    // Left by a crash between the renaming and the row; forgetBlob() looks again, under its lock.
    for (const QString &digest : m_blobs->all()) {
        if (!needed.contains(digest))
            forgetBlob(context, digest);
    }
    return Done{};
}

} // namespace gw::backend::files
