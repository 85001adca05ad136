// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QDir>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using store::File;
using store::Problem;
using store::Store;

namespace {

/// No file of this process may grow beyond `bytes` while it lives.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileLimit)

private:
    rlimit m_before{};
};

Task<Done> limitPages(Store &store, File file, int pages)
{
    return store.write(file, [pages](store::WriteContext &context) -> Result<Done> {
        auto outcome = context.db().scalar(u"PRAGMA max_page_count=%1"_s.arg(pages));
        return outcome ? Result<Done>(Done{}) : Result<Done>(fail(outcome.error()));
    });
}

} // namespace

TEST(StoreFull, aFullFile_isSaidClearlyAndWhatWasAcknowledgedStays)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    ASSERT_TRUE(test::await(limitPages(**opened, File::Cache, 20)));
    test::expectWarning(u"cannot write"_s);
    int acknowledged = 0;
    Result<Done> outcome = Done{};
    while ((outcome = test::await(test::insert(**opened, File::Cache, QString(3000, u'x')))) && acknowledged < 1000)
        ++acknowledged;
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().problemType, u"disk-full"_s);
    EXPECT_GT(acknowledged, 5);
    EXPECT_EQ(test::count(**opened, File::Cache), acknowledged);
    ASSERT_TRUE(test::waitUntil([&] { return (*opened)->problem().has_value(); }));
    EXPECT_EQ((*opened)->problem()->kind, Problem::Kind::DiskFull);

    ASSERT_TRUE(test::await(limitPages(**opened, File::Cache, 100000)));
    ASSERT_TRUE(test::await(test::insert(**opened, File::Cache, u"room again"_s)));
    EXPECT_TRUE(test::waitUntil([&] { return !(*opened)->problem(); }));
}

TEST(StoreFull, theSystemRefusingToGrowAFile_losesNothingThatWasAcknowledged)
{
    const QTemporaryDir dir;
    int acknowledged = 0;
    {
        auto opened = Store::open(dir.path(), test::smallSchema());
        ASSERT_TRUE(opened);
        test::expectWarning(u"cannot write"_s);
        const FileLimit limit(300'000);
        Result<Done> outcome = Done{};
        while ((outcome = test::await(test::insert(**opened, File::Desk, QString(3000, u'x')))) && acknowledged < 1000)
            ++acknowledged;
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, Error::Code::Storage);
        EXPECT_GT(acknowledged, 5);
        ASSERT_TRUE(test::waitUntil([&] { return (*opened)->problem().has_value(); }));
    }
    auto again = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(again);
    EXPECT_TRUE((*again)->startProblems().isEmpty());
    EXPECT_EQ(test::count(**again, File::Desk), acknowledged);
}

TEST(StoreFull, theBallast_isGivenUpForAWriteOnTheDesk)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    const QString ballast = dir.path() + u"/ballast"_s;
    ASSERT_TRUE(test::waitUntil([&] { return QFile::exists(ballast); }));
    int calls = 0;
    const auto outcome =
        test::await((*opened)->write(File::Desk, [&calls, ballast](store::WriteContext &) -> Result<Done> {
            ++calls;
            if (QFile::exists(ballast))
                return std::unexpected(Error{Error::Code::Storage, u"full"_s, u"disk-full"_s});
            return Done{};
        }));
    EXPECT_TRUE(outcome);
    EXPECT_EQ(calls, 2);
}

TEST(StoreFull, aFolderThatCannotBeMade_isAReadOnlyError)
{
    const QTemporaryDir dir;
    QFile file(dir.path() + u"/in-the-way"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto opened = Store::open(dir.path() + u"/in-the-way/account"_s, test::smallSchema());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::Storage);
    EXPECT_EQ(opened.error().problemType, u"read-only"_s);
}
