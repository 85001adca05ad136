// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gtest/gtest.h>
#include <gw/backend/storage/database.h>
#include <memory>

namespace gw::test {

enum class Engine { Sqlite, Postgres };

/// The name of a parameterised test's engine, for INSTANTIATE_TEST_SUITE_P.
std::string engineName(const testing::TestParamInfo<Engine> &info);

/// An empty place for a database of its own: a temporary directory, or a new database in the PostgreSQL cluster that
/// GW_TEST_POSTGRES (a URL) or GW_TEST_POSTGRES_FILE (a file with one) names. Removed when it goes.
class DatabasePlace
{
public:
    /// Fails the running test when there is no PostgreSQL: tests do not skip.
    explicit DatabasePlace(Engine engine);
    ~DatabasePlace();
    /// For storage::Database::open().
    QString where() const { return m_where; }

private:
    class Private;
    std::unique_ptr<Private> d;
    QString m_where;
};

/// Opens a database that must open; fails the running test and gives null when it does not.
std::unique_ptr<backend::storage::Database> openDatabase(const DatabasePlace &place,
                                                         const std::vector<backend::storage::Migration> &migrations);

} // namespace gw::test
