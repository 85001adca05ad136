// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What happens to the SQLite file when the world is unkind to it.
#include <gw/test/database.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend::storage;

namespace {

const std::vector<Migration> schema = {
    {u"test"_s, 1, u"CREATE TABLE entry(n BIGINT PRIMARY KEY, half TEXT NOT NULL);"_s}};

Result<Done> insertPair(Database &database, qint64 n)
{
    return database.write([n](Session &session) -> Result<Done> {
        for (const auto &[number, half] : {std::pair(2 * n, u"first"_s), std::pair(2 * n + 1, u"second"_s)}) {
            if (const auto done = session.exec(u"INSERT INTO entry(n, half) VALUES(?, ?)"_s, {number, half}); !done)
                return fail(done.error());
        }
        return Done{};
    });
}

qint64 entries(Database &database)
{
    qint64 count = -1;
    std::ignore = database.read([&](Session &session) -> Result<Done> {
        const auto rows = session.query(u"SELECT count(*) FROM entry"_s);
        if (rows)
            count = rows->front().integer(0);
        return Done{};
    });
    return count;
}

/// Writes pairs for ever and says each committed one on `pipe`. Never returns.
[[noreturn]] void writeUntilKilled(const QString &where, int pipe)
{
    const auto database = Database::open(where, schema);
    if (!database)
        _exit(3);
    for (qint64 n = entries(**database) / 2;; ++n) {
        if (!insertPair(**database, n) || write(pipe, &n, sizeof n) != sizeof n)
            _exit(4);
    }
}

TEST(SqliteDurability, aKillDuringWrites_losesNoAcknowledgedCommit)
{
    const QTemporaryDir directory;
    for (int round = 0; round < 4; ++round) {
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0)
            writeUntilKilled(directory.path(), ends[1]);
        close(ends[1]);
        qint64 acknowledged = -1;
        for (int i = 0; i < 20 + round * 17; ++i)
            ASSERT_EQ(read(ends[0], &acknowledged, sizeof acknowledged), ssize_t(sizeof acknowledged));
        kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFSIGNALED(status));
        for (qint64 n = 0; read(ends[0], &n, sizeof n) == ssize_t(sizeof n);)
            acknowledged = n;
        close(ends[0]);

        const auto database = Database::open(directory.path(), schema);
        ASSERT_TRUE(database) << database.error().detail.toStdString();
        const qint64 count = entries(**database);
        EXPECT_GE(count, 2 * (acknowledged + 1));
        EXPECT_EQ(count % 2, 0) << "half a transaction";
    }
}

TEST(SqliteDurability, aFileThatIsNoDatabase_isRefusedAndKept)
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"backend.sqlite"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is not a database at all\n").repeated(500));
    file.close();
    const auto outcome = Database::open(directory.path(), schema);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Storage);
    EXPECT_EQ(outcome.error().problemType, u"damaged"_s);
    EXPECT_TRUE(outcome.error().detail.contains(u"backup"_s));
    EXPECT_EQ(file.size(), 15'000);
}

TEST(SqliteDurability, aDamagedPage_isRefused)
{
    const QTemporaryDir directory;
    {
        const auto database = Database::open(directory.path(), schema);
        ASSERT_TRUE(database);
        ASSERT_TRUE((*database)->write([](Session &session) -> Result<Done> {
            std::vector<QVariantList> rows;
            for (int i = 0; i < 3000; ++i)
                rows.push_back({i, u"text of row %1"_s.arg(i)});
            return session.execMany(u"INSERT INTO entry(n, half) VALUES(?, ?)"_s, rows);
        }));
    }
    QFile file(directory.filePath(u"backend.sqlite"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_GT(file.size(), 10 * 4096);
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(4096, '\xa5'));
    file.close();
    const auto outcome = Database::open(directory.path(), schema);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().problemType, u"damaged"_s);
}

TEST(SqliteDurability, aSecondProgram_isKeptOut)
{
    const QTemporaryDir directory;
    const auto database = Database::open(directory.path(), schema);
    ASSERT_TRUE(database);
    const auto second = Database::open(directory.path(), schema);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().problemType, u"in-use"_s);
}

TEST(SqliteDurability, aCleanEnd_leavesOneFileWithEverythingInIt)
{
    const QTemporaryDir directory;
    {
        const auto database = Database::open(directory.path(), schema);
        ASSERT_TRUE(database);
        ASSERT_TRUE(insertPair(**database, 0));
        EXPECT_EQ(entries(**database), 2);
    }
    const QFileInfo log(directory.filePath(u"backend.sqlite-wal"_s));
    EXPECT_TRUE(!log.exists() || log.size() == 0);
    const auto again = Database::open(directory.path(), schema);
    ASSERT_TRUE(again);
    EXPECT_EQ(entries(**again), 2);
}

TEST(PostgresDurability, aServerThatIsNotThere_isAnErrorThatSaysWhatToDo)
{
    const auto outcome = Database::open(u"postgresql://someone:geheim@127.0.0.1:1/nowhere"_s, schema);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Storage);
    EXPECT_TRUE(outcome.error().detail.contains(u"Check"_s));
    EXPECT_FALSE(outcome.error().detail.contains(u"geheim"_s));
}

} // namespace
