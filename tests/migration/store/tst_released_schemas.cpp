// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Files of every released schema are opened by the program of today, and nothing in them is lost.
#include "directory_fixture.h"

#include <QDir>
#include <gw/dashboard/types.h>
#include <gw/directory/absencehandler.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using outbox::State;
using store::File;

namespace {

store::Schema todaysSchema()
{
    return {directory::component(), dashboard::component(), sync::Engine::component(), outbox::Outbox::component()};
}

/// Answers nothing, so that what waits keeps waiting.
Task<net::Reply> offline(net::Request)
{
    co_return fail(Error::Code::Offline);
}

portal::AbsenceDraft draft(const QString &reason, int day)
{
    portal::AbsenceDraft draft;
    draft.seatId = u"s2"_s;
    draft.startsAt = QDateTime(QDate(2026, 12, day), QTime(0, 0), Qt::UTC);
    draft.endsAt = draft.startsAt.addDays(1);
    draft.kind = portal::AbsenceKind::Leave;
    draft.reason = reason;
    return draft;
}

/// Every CREATE statement of a file, without differences in white space.
QStringList statementsOf(const QString &path)
{
    QStringList statements;
    auto file = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly);
    auto rows = file->prepare(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_s);
    while (rows->step().value_or(false))
        statements.append(rows->text(0).simplified());
    return statements;
}

class ReleasedSchema : public testing::TestWithParam<int>
{
protected:
    QTemporaryDir m_dir;
    test::StillTime m_time;

    void SetUp() override
    {
        const QDir fixture(qEnvironmentVariable("GW_SOURCE_DIR")
                           + u"/tests/migration/store/schema-%1"_s.arg(GetParam()));
        for (const QString &name : {u"cache.sqlite"_s, u"desk.sqlite"_s}) {
            ASSERT_TRUE(QFile::copy(fixture.filePath(name), m_dir.filePath(name)));
            ASSERT_TRUE(QFile::setPermissions(m_dir.filePath(name), QFile::ReadOwner | QFile::WriteOwner));
        }
    }
};

} // namespace

TEST(SchemaFixture, writesTheFilesWhenItIsAsked)
{
    const QString target = qEnvironmentVariable("GW_WRITE_FIXTURE");
    if (target.isEmpty())
        return;           // by hand, before a release: see README.md
    test::Directory city; // fills a cache; then the same again with all components
    const QTemporaryDir dir;
    {
        auto store = store::Store::open(dir.path(), todaysSchema(), {&city.time.clock});
        ASSERT_TRUE(store);
        outbox::Outbox box(**store, {.clock = &city.time.clock, .timing = city.time.timing()});
        box.addHandler(std::make_shared<directory::AbsenceHandler>(&offline));
        sync::Engine engine(**store, &box, {.clock = &city.time.clock, .timing = city.time.timing()});
        engine.addSource(std::make_shared<directory::DirectorySource>(city.sender()));
        directory::SearchIndexer indexer(**store);
        indexer.start();
        city.serve(test::smallCity());
        ASSERT_TRUE(test::await(box.start()));
        ASSERT_TRUE(test::await(engine.start()));
        ASSERT_TRUE(test::waitUntil([&] { return engine.sources().constFirst().lastSuccess.isValid(); }));
        QTest::qWait(50);
        ASSERT_TRUE(test::waitUntil([&] { return indexer.isIdle(); }));
        box.setPaused(outbox::Pause::Person, true);
        for (const auto &[reason, day] : {std::pair{u"waiting"_s, 1}, {u"refused"_s, 2}, {u"accepted"_s, 3}})
            ASSERT_TRUE(test::await(box.add(directory::AbsenceHandler::entryFor(draft(reason, day), u"s2"_s))));
        ASSERT_TRUE(test::await((*store)->write(File::Desk, [](store::WriteContext &desk) {
            return desk.db().execScript(
                u"UPDATE outbox SET state='needs-attention', attempts=1, error_code='rejected', error_detail='no' "
                u"WHERE payload LIKE '%refused%';"
                "UPDATE outbox SET state='accepted', attempts=1, "
                "answer='{\"id\":\"srv\",\"seatId\":\"s2\",\"startsAt\":\"2026-12-03T00:00:00.000Z\","
                "\"endsAt\":\"2026-12-04T00:00:00.000Z\",\"kind\":\"leave\",\"reason\":\"accepted\",\"scopes\":[],"
                "\"createdBy\":\"minsu\","
                "\"revision\":1}' WHERE payload LIKE '%accepted%'"_s);
        })));
    }
    ASSERT_TRUE(QDir().mkpath(target));
    for (const QString &name : {u"cache.sqlite"_s, u"desk.sqlite"_s}) {
        QFile::remove(target + u'/' + name);
        ASSERT_TRUE(QFile::copy(dir.filePath(name), target + u'/' + name));
    }
}

TEST_P(ReleasedSchema, aMigratedFile_isLikeANewOne)
{
    const QTemporaryDir fresh;
    for (const QString &folder : {m_dir.path(), fresh.path()}) {
        auto store = store::Store::open(folder, todaysSchema());
        ASSERT_TRUE(store) << qPrintable(store.error().detail);
        EXPECT_TRUE((*store)->startProblems().isEmpty());
    }
    for (const QString &name : {u"/cache.sqlite"_s, u"/desk.sqlite"_s})
        EXPECT_EQ(statementsOf(m_dir.path() + name), statementsOf(fresh.path() + name)) << qPrintable(name);
}

TEST_P(ReleasedSchema, writesThatWere_stillWaitNeedAttentionOrAreFinished)
{
    auto store = store::Store::open(m_dir.path(), todaysSchema(), {&m_time.clock});
    ASSERT_TRUE(store);
    outbox::Outbox box(**store, {.clock = &m_time.clock, .timing = m_time.timing()});
    box.addHandler(std::make_shared<directory::AbsenceHandler>(&offline));
    box.setPaused(outbox::Pause::Person, true);
    ASSERT_TRUE(test::await(box.start()));
    ASSERT_TRUE(test::waitUntil([&] { return box.entries().size() == 2; }))
        << "the accepted one is finished by the start";
    EXPECT_EQ(box.entries().at(0).state, State::Waiting);
    EXPECT_EQ(box.entries().at(0).payload[u"reason"].toString(), u"waiting"_s);
    EXPECT_EQ(box.entries().at(0).createdAt, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
    EXPECT_EQ(box.entries().at(1).state, State::NeedsAttention);
    EXPECT_EQ(box.entries().at(1).lastError->code, Error::Code::Rejected);
    directory::Repository repository(**store, m_time.clock);
    const auto absences = test::await(repository.absencesOf(u"s2"_s));
    ASSERT_EQ(absences->size(), 3);
    EXPECT_EQ(absences->constFirst().id, u"srv"_s);
}

TEST_P(ReleasedSchema, theDirectory_isStillThereAndSearchable)
{
    auto store = store::Store::open(m_dir.path(), todaysSchema(), {&m_time.clock});
    ASSERT_TRUE(store);
    directory::SearchIndexer indexer(**store);
    indexer.start();
    ASSERT_TRUE(test::waitUntil([&] { return indexer.isIdle(); }));
    directory::Repository repository(**store, m_time.clock);
    EXPECT_EQ(*test::await(repository.personCount()), 4);
    const auto found = test::await(repository.search(u"전자결재"_s, 5));
    ASSERT_TRUE(found) << qPrintable(found.error().detail);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->constFirst().name, u"김민수"_s);
}

INSTANTIATE_TEST_SUITE_P(Schemas, ReleasedSchema, testing::Values(1));
