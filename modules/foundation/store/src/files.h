// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/clock.h>
#include <gw/store/store.h>

namespace gw::store {

struct OpenedFile
{
    sqlite::Connection connection;
    QList<Problem> problems = {};
    bool wasEmpty = false;
};

QString pathOf(const QString &folder, File file);
QString damagedMarkOf(const QString &folder);
QString backupFolderOf(const QString &folder);

/// A connection with the settings every connection has; a writing one also gets the file's durability.
Result<sqlite::Connection> openConnection(const QString &folder, File file, sqlite::Connection::Mode mode);

Result<OpenedFile> openCache(const QString &folder, const Schema &schema, const Clock &clock);
/// `unclean`: the last process did not close the file, so look at it closely first.
Result<OpenedFile> openDesk(const QString &folder, const Schema &schema, const Clock &clock, bool unclean);

/// PRAGMA quick_check: Storage with problemType "damaged" when the file is not sound.
Result<Done> quickCheck(sqlite::Connection &connection);
/// A copy of the desk named after the day, unless it exists; keeps the newest seven.
Result<Done> backUp(sqlite::Connection &desk, const QString &folder, const Clock &clock);

} // namespace gw::store
