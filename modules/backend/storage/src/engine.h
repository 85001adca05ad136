// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLoggingCategory>
#include <gw/backend/storage/database.h>

namespace gw::backend::storage {

Q_DECLARE_LOGGING_CATEGORY(lcStorage)

/// A Session that can also run a whole script: what migrations need and nobody else gets.
class EngineSession : public Session
{
public:
    /// Any number of statements without parameters, separated by semicolons.
    virtual Result<Done> script(const QString &sql) = 0;
};

/// What both engines are to the migrator.
class EngineDatabase : public Database
{
public:
    using Work = std::function<Result<Done>(EngineSession &)>;
    virtual Result<Done> writeScript(const Work &work) = 0;

    Result<Done> write(const std::function<Result<Done>(Session &)> &work) final
    {
        return writeScript([&work](EngineSession &session) { return work(session); });
    }
};

Result<std::unique_ptr<EngineDatabase>> openSqlite(const QString &directory);
Result<std::unique_ptr<EngineDatabase>> openPostgres(const QString &url);

/// Runs what is missing of `migrations`, in order of their versions, each in a transaction.
Result<Done> migrate(EngineDatabase &database, const std::vector<Migration> &migrations);

} // namespace gw::backend::storage
