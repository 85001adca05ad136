// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::transfer {

namespace {

const char *const tables = R"(
CREATE TABLE transfer_upload(n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  media_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, path TEXT NOT NULL, server_id TEXT NOT NULL,
  round INTEGER NOT NULL, file_id TEXT NOT NULL, sent INTEGER NOT NULL, state TEXT NOT NULL, error TEXT NOT NULL,
  error_detail TEXT NOT NULL, added_at TEXT NOT NULL);
)";

/// What of the state outlives the program: whatever runs or waits simply goes on.
QString stateName(State state)
{
    switch (state) {
    case State::Paused: return u"paused"_s;
    case State::Done: return u"done"_s;
    case State::Failed: return u"failed"_s;
    case State::Waiting:
    case State::Running: break;
    }
    return u"open"_s;
}

State stateFrom(const QString &name)
{
    if (name == u"paused"_s)
        return State::Paused;
    if (name == u"done"_s)
        return State::Done;
    return name == u"failed"_s ? State::Failed : State::Waiting;
}

} // namespace

QList<store::Component> Transfers::components()
{
    return {{u"transfer"_s, store::File::Desk, {{1, QString::fromLatin1(tables)}}}};
}

Result<QList<Kept>> keptUploads(sqlite::Connection &db)
{
    auto row =
        db.prepare(u"SELECT id, name, media_type, size, sha256, path, server_id, round, file_id, sent, state, error, "
                   u"error_detail FROM transfer_upload ORDER BY n"_s);
    if (!row)
        return fail(row.error());
    QList<Kept> all;
    auto more = row->step();
    for (; more && *more; more = row->step()) {
        Kept kept;
        kept.upload.id = row->text(0);
        kept.upload.name = row->text(1);
        kept.upload.mediaType = row->text(2);
        kept.upload.size = row->integer(3);
        kept.upload.sha256 = row->text(4);
        kept.upload.path = row->text(5);
        kept.serverId = row->text(6);
        kept.round = int(row->integer(7));
        kept.upload.fileId = row->text(8);
        kept.upload.sent = row->integer(9);
        kept.upload.state = stateFrom(row->text(10));
        if (const QString error = row->text(11); !error.isEmpty())
            kept.upload.error = Error{errorCodeFromString(error), row->text(12)};
        all.append(kept);
    }
    if (!more)
        return fail(more.error());
    return all;
}

Result<Done> keep(sqlite::Connection &db, const Kept &kept, const QDateTime &now)
{
    auto row =
        db.prepare(u"INSERT INTO transfer_upload(id, name, media_type, size, sha256, path, server_id, round, file_id, "
                   u"sent, state, "
                   u"error, error_detail, added_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
                   u"server_id=excluded.server_id, round=excluded.round, file_id=excluded.file_id, sent=excluded.sent, "
                   u"state=excluded.state, error=excluded.error, error_detail=excluded.error_detail"_s);
    if (!row)
        return fail(row.error());
    const Upload &upload = kept.upload;
    row->bind(0, upload.id);
    row->bind(1, upload.name);
    row->bind(2, upload.mediaType);
    row->bind(3, upload.size);
    row->bind(4, upload.sha256);
    row->bind(5, upload.path);
    row->bind(6, kept.serverId);
    row->bind(7, kept.round);
    row->bind(8, upload.fileId);
    row->bind(9, upload.sent);
    row->bind(10, stateName(upload.state));
    row->bind(11, upload.error ? toString(upload.error->code) : QString());
    row->bind(12, upload.error ? upload.error->detail : QString());
    row->bind(13, toRfc3339(now));
    return row->run();
}

Result<Done> forget(sqlite::Connection &db, const QString &id)
{
    return db.exec(u"DELETE FROM transfer_upload WHERE id=?"_s, {id});
}

} // namespace gw::transfer
