// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/personal/types.h>
#include <gw/sqlite/connection.h>

// Questions to the tables of the cache. They run on the store's threads.
namespace gw::personal {

struct DeskRows
{
    QList<NoteRow> notes; ///< pinned first, then the latest change first
    QList<TaskRow> tasks; ///< what is open in the person's order, then what is done, the latest first
};

/// Everything, with what waits in the outbox on top.
Result<DeskRows> deskOf(sqlite::Connection &db);
/// One object as the server has it; empty when it is not there.
Result<QJsonObject> documentOf(sqlite::Connection &db, const QString &kind, const QString &id);
/// Keeps what the server has, unless a newer version is there.
Result<Done> writeDocument(sqlite::Connection &db, const QString &kind, const QJsonObject &document, qint64 generation);
Result<Done> removeDocument(sqlite::Connection &db, const QString &kind, const QString &id);

} // namespace gw::personal
