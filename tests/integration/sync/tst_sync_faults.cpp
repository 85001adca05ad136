// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Whatever happens to the connection in whatever phase of sync: in the end the mirror is what the server has.
#include "faults.h"

#include <gw/test/warnings.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using test::Fault;
using test::Trouble;

namespace {

template <class T>
QStringList idsOf(const QList<T> &rows)
{
    QStringList ids;
    for (const T &row : rows)
        ids.append(row.id);
    ids.sort();
    return ids;
}

QStringList idsIn(test::SyncDesk &desk, const QString &table)
{
    const auto ids = test::await(desk.store().read(store::File::Cache, [table](sqlite::Connection &db) {
        return db.scalar(u"SELECT group_concat(id) FROM (SELECT id FROM %1 ORDER BY id)"_s.arg(table));
    }));
    QStringList list = ids ? ids->toString().split(u',', Qt::SkipEmptyParts) : QStringList{u"error"_s};
    list.sort();
    return list;
}

void expectMirror(test::City &city, test::SyncDesk &desk)
{
    const auto server = city.directory();
    ASSERT_TRUE(server) << qPrintable(server.error().detail);
    ASSERT_GT(server->persons.created.size(), 400);
    EXPECT_EQ(idsIn(desk, u"dir_agency"_s), idsOf(server->agencies.created));
    EXPECT_EQ(idsIn(desk, u"dir_unit"_s), idsOf(server->units.created));
    EXPECT_EQ(idsIn(desk, u"dir_post"_s), idsOf(server->posts.created));
    EXPECT_EQ(idsIn(desk, u"dir_person"_s), idsOf(server->persons.created));
    EXPECT_EQ(idsIn(desk, u"dir_seat"_s), idsOf(server->seats.created));
    EXPECT_EQ(idsIn(desk, u"dir_absence"_s), idsOf(server->absences.created));
}

/// Waits until a pull that began after now has succeeded.
bool syncs(test::SyncDesk &desk)
{
    bool succeeded = false;
    const auto watch =
        QObject::connect(&desk.engine(), &sync::Engine::sourceSucceeded, &desk.engine(), [&] { succeeded = true; });
    desk.engine().wakeAll();
    const bool first = test::waitUntil([&] { return succeeded; }, 20s);
    succeeded = false; // the first one may have been under way already
    desk.engine().wakeAll();
    const bool second = first && test::waitUntil([&] { return succeeded; }, 20s);
    QObject::disconnect(watch);
    return second;
}

class SyncFaults : public testing::TestWithParam<Trouble>
{
protected:
    test::City &m_city = test::theCity();
    test::FaultProxy m_proxy{m_city.backend().port()};
    QTemporaryDir m_dir;
    static inline int s_slot = 20'000;

    std::unique_ptr<test::SyncDesk> open()
    {
        auto desk = test::SyncDesk::open({m_proxy.url(), m_city.token(), m_dir.path(), 150, 400ms});
        return desk ? std::move(*desk) : nullptr;
    }
};

} // namespace

TEST_P(SyncFaults, beforeTheFirstPage_theLoadIsCompleteAfterwards)
{
    auto desk = open();
    ASSERT_TRUE(desk);
    const int struck = m_proxy.struck();
    m_proxy.set(GetParam().fault);
    ASSERT_TRUE(test::await(desk->start()));
    test::endTrouble(m_city, m_proxy, GetParam(), struck);
    ASSERT_TRUE(syncs(*desk));
    expectMirror(m_city, *desk);
}

TEST_P(SyncFaults, amongThePages_theLoadGoesOnAfterwards)
{
    auto desk = open();
    ASSERT_TRUE(desk);
    const int struck = m_proxy.struck();
    bool happened = false;
    desk->beforeRequest = [&](int number) {
        if (number == 4) {
            happened = true;
            m_proxy.set(GetParam().fault);
        }
    };
    ASSERT_TRUE(test::await(desk->start()));
    ASSERT_TRUE(test::waitUntil([&] { return happened; }));
    test::endTrouble(m_city, m_proxy, GetParam(), struck);
    ASSERT_TRUE(syncs(*desk));
    expectMirror(m_city, *desk);
}

TEST_P(SyncFaults, whileAChangeIsFetched_itArrivesAfterwards)
{
    auto desk = open();
    ASSERT_TRUE(desk);
    ASSERT_TRUE(test::await(desk->start()));
    ASSERT_TRUE(syncs(*desk));
    ASSERT_TRUE(m_city.recordAbsence(u"sync fault"_s, s_slot++));
    const int struck = m_proxy.struck();
    m_proxy.set(GetParam().fault);
    desk->engine().wakeAll();
    test::endTrouble(m_city, m_proxy, GetParam(), struck);
    ASSERT_TRUE(syncs(*desk));
    expectMirror(m_city, *desk);
    EXPECT_EQ(desk->engine().overall().kind, sync::Overall::Kind::Online);
}

INSTANTIATE_TEST_SUITE_P(Faults, SyncFaults, testing::ValuesIn(test::troubles()), [](const auto &trouble) {
    return QString::fromLatin1(trouble.param.name).replace(u' ', u'_').toStdString();
});
