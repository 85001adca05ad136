// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>
#include <functional>
#include <gw/sqlite/connection.h>

namespace gw::store {

/// The two files of an account.
enum class File {
    Cache, ///< what the server can give again; synchronous=NORMAL, rebuilt when damaged
    Desk,  ///< outbox, drafts, private notes; synchronous=FULL, backed up daily, never deleted by the program
};

/// One step from version - 1 to `version`, run in a transaction of its own. Never edited once released.
struct Migration
{
    int version = 0;                                            ///< counts from 1 without gaps
    QString sql = {};                                           ///< statements separated by semicolons
    std::function<Result<Done>(sqlite::Connection &)> run = {}; ///< after `sql`, for what SQL alone cannot do
};

/// The tables of one feature in one file. The feature owns them; the store only brings them up to date.
struct Component
{
    QString name; ///< stable: versions are counted per name
    File file = File::Cache;
    QList<Migration> migrations = {};
};

/// Everything the program keeps. A component in the file that is not listed here is left alone.
using Schema = QList<Component>;

} // namespace gw::store
