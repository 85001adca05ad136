// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "systems_fixture.h"

#include <QDir>
#include <QFile>

using namespace gw;
using namespace gw::test;

namespace {

class CatalogueTest : public SystemsTest
{
protected:
    QStringList ids(const QJsonValue &systems)
    {
        QStringList list;
        for (const QJsonValue &system : systems.toArray())
            list.append(system.isString() ? system.toString() : system.toObject().value(u"id"_s).toString());
        return list;
    }
    QString state(const QByteArray &caller = clerk)
    {
        return json(get(u"/v1/systems/changes"_s, caller)).value(u"newState"_s).toString();
    }
    QJsonObject since(const QString &state, const QByteArray &caller = clerk)
    {
        return json(get(u"/v1/systems/changes?since="_s + state, caller));
    }
};

TEST_P(CatalogueTest, everySeat_isToldWhetherItMayAndWhyNot)
{
    const QJsonObject mine = seen(u"finance"_s, clerk)[u"access"_s].toArray()[0].toObject();
    EXPECT_EQ(mine[u"seatId"_s], u"s-clerk"_s);
    EXPECT_EQ(mine[u"entitled"_s], true);
    EXPECT_EQ(mine[u"role"_s].toObject()[u"en"_s], u"Clerk"_s);
    EXPECT_EQ(seen(u"finance"_s, head)[u"access"_s].toArray()[0].toObject()[u"role"_s].toObject()[u"en"_s],
              u"Approver"_s);
    const QJsonObject theirs = seen(u"finance"_s, gardener)[u"access"_s].toArray()[0].toObject();
    EXPECT_EQ(theirs[u"entitled"_s], false);
    EXPECT_EQ(theirs[u"reason"_s].toObject()[u"ko"_s], u"재무과만 쓸 수 있습니다."_s);
    EXPECT_EQ(theirs[u"requestable"_s], true);
    EXPECT_FALSE(theirs.contains(u"role"_s));
}

TEST_P(CatalogueTest, twoSeats_haveTwoRights)
{
    sql(u"INSERT INTO seat(id, person_id, post_id, kind) VALUES('s-second', 'p-gardener', 't-clerk', 'concurrent')"_s);
    const QJsonArray access = seen(u"finance"_s, gardener)[u"access"_s].toArray();
    ASSERT_EQ(access.size(), 2);
    EXPECT_EQ(access[0].toObject()[u"entitled"_s], false);
    EXPECT_EQ(access[1].toObject()[u"entitled"_s], true);
    EXPECT_EQ(post(u"/v1/systems/finance/launch"_s, "p-gardener/s-gardener", {}).status, 403);
    EXPECT_EQ(post(u"/v1/systems/finance/launch"_s, "p-gardener/s-second", {}).status, 200);
}

TEST_P(CatalogueTest, rules_lookAtEverythingASeatHas)
{
    const std::vector<std::pair<QByteArray, QStringList>> rules{
        {"everybody: true", {u"clerk"_s, u"head"_s, u"gardener"_s, u"chief"_s, u"district"_s}},
        {"unit: 재무국", {u"clerk"_s, u"head"_s, u"gardener"_s, u"chief"_s}},
        {"unit: u-parks", {u"gardener"_s}},
        {"unit: \"12\"", {u"clerk"_s, u"head"_s}},
        {"unit: [재무과, 주차과]", {u"clerk"_s, u"head"_s, u"district"_s}},
        {"agency: 달빛구", {u"district"_s}},
        {"agency: \"9100000\"", {u"clerk"_s, u"head"_s, u"gardener"_s, u"chief"_s}},
        {"agency-kind: district", {u"district"_s}},
        {"capability: systems.grant", {u"head"_s, u"chief"_s, u"district"_s}},
        {"head: true", {u"head"_s, u"chief"_s}},
        {"head: false, unit: 재무국", {u"clerk"_s, u"gardener"_s}},
        {"post: 주무관, rank: \"7\", unit: 공원과", {u"gardener"_s}},
        {"rank: \"4\"", {}},
    };
    for (const auto &[rule, who] : rules) {
        QByteArray text = adapterText(u"finance"_s);
        text.replace(text.indexOf("rights:"), text.indexOf("granted-role:") - text.indexOf("rights:"),
                     "rights:\n  - { " + rule + ", role: reader }\n");
        put(u"finance"_s, text);
        refresh();
        QStringList entitled;
        for (const QString &name : {u"clerk"_s, u"head"_s, u"gardener"_s, u"chief"_s, u"district"_s}) {
            const QByteArray caller = QString(u"p-"_s + name + u"/s-"_s + name).toLatin1();
            if (seen(u"finance"_s, caller)[u"access"_s].toArray()[0].toObject()[u"entitled"_s].toBool())
                entitled.append(name);
        }
        EXPECT_EQ(entitled, who) << rule.constData();
    }
}

TEST_P(CatalogueTest, anotherFile_isAnotherSystem_withoutARestart)
{
    const QString before = state();
    Listener anybody(m_events.subscribe(u"p-gardener"_s, {}, m_clock.now().addSecs(600)));
    put(u"other"_s, adapterText(u"other"_s));
    refresh();
    EXPECT_TRUE(anybody.heard("systems"));
    const QJsonObject delta = since(before);
    EXPECT_EQ(ids(delta[u"created"_s]), QStringList({u"other"_s}));
    EXPECT_EQ(ids(delta[u"updated"_s]), QStringList());
    EXPECT_EQ(post(u"/v1/systems/other/launch"_s, clerk, {}).status, 200);
}

TEST_P(CatalogueTest, directory_isFollowedByItself)
{
    backend::systems::CatalogueOptions options;
    options.directory = m_directory.filePath(u"systems"_s);
    options.interval = std::chrono::milliseconds(20);
    backend::systems::Catalogue follower(options, *m_database, m_events);
    ASSERT_TRUE(follower.start({u"https://portal.example"_s, u"http://%1.localhost:8480"_s}));
    put(u"other"_s, adapterText(u"other"_s));
    EXPECT_TRUE(waitUntil([&] { return follower.snapshot()->find(u"other"_s) != nullptr; }));
    remove(u"other"_s);
    EXPECT_TRUE(waitUntil([&] { return follower.snapshot()->find(u"other"_s) == nullptr; }));
}

TEST_P(CatalogueTest, changedFile_isUpdated_andARemovedOneGoes)
{
    const QString before = state();
    put(u"finance"_s, QByteArray(adapterText(u"finance"_s)).replace("재정관리", "새 재정관리"));
    refresh();
    const QJsonObject delta = since(before);
    ASSERT_EQ(ids(delta[u"updated"_s]), QStringList({u"finance"_s}));
    EXPECT_EQ(delta[u"updated"_s].toArray()[0].toObject()[u"nameKo"_s], u"새 재정관리"_s);
    EXPECT_EQ(delta[u"updated"_s].toArray()[0].toObject()[u"revision"_s], 2);
    remove(u"finance"_s);
    refresh();
    EXPECT_EQ(ids(since(delta[u"newState"_s].toString())[u"destroyed"_s]), QStringList({u"finance"_s}));
    EXPECT_EQ(get(u"/v1/systems/finance"_s, clerk).status, 404);
    EXPECT_EQ(post(u"/v1/systems/finance/launch"_s, clerk, {}).status, 404);
}

TEST_P(CatalogueTest, brokenFile_keepsTheLastGoodVersion_isLoggedOnceAndCounted)
{
    expectWarning(u"adapter file finance.yaml:4:11: there is no category 'money'"_s);
    const QString before = state();
    put(u"finance"_s, QByteArray(adapterText(u"finance"_s)).replace("category: finance", "category: money"));
    refresh();
    refresh();
    EXPECT_TRUE(m_catalogue->metrics().contains("gwanmun_systems_broken 1\n"));
    EXPECT_EQ(since(before)[u"updated"_s].toArray().size(), 0);
    EXPECT_EQ(post(u"/v1/systems/finance/launch"_s, clerk, {}).status, 200);

    // A server that starts now has never seen a good file, and knows it all the same.
    backend::systems::Catalogue another(
        {.directory = m_directory.filePath(u"systems"_s), .interval = std::chrono::hours(1)}, *m_database, m_events);
    ASSERT_TRUE(another.start({u"https://portal.example"_s, u"http://%1.localhost:8480"_s}));
    ASSERT_NE(another.snapshot()->find(u"finance"_s), nullptr);
    EXPECT_EQ(another.snapshot()->find(u"finance"_s)->adapter.category, gw::portal::SystemCategory::Finance);

    put(u"finance"_s, adapterText(u"finance"_s));
    refresh();
    EXPECT_TRUE(m_catalogue->metrics().contains("gwanmun_systems_broken 0\n"));
}

TEST_P(CatalogueTest, secretThatComesLater_repairsTheFile)
{
    expectWarning(u"secrets/late"_s);
    put(u"late"_s, adapterText(u"late"_s));
    refresh();
    EXPECT_EQ(get(u"/v1/systems/late"_s, clerk).status, 404);
    QFile secret(m_directory.filePath(u"systems/secrets/late"_s));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("0123456789abcdef0123456789abcdef");
    secret.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    secret.close();
    refresh();
    EXPECT_EQ(get(u"/v1/systems/late"_s, clerk).status, 200);
}

TEST_P(CatalogueTest, newSecret_isUsedAtOnce)
{
    QFile secret(m_directory.filePath(u"systems/secrets/finance"_s));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("another-secret-of-the-same-system");
    secret.close();
    refresh();
    expectWarning(u"wrong credentials"_s);
    const QString ticket = ticketOf(launch(u"finance"_s, clerk));
    EXPECT_EQ(redeem(ticket, "finance").status, 401);
    EXPECT_EQ(redeem(ticket, "finance", "another-secret-of-the-same-system").status, 200);
}

TEST_P(CatalogueTest, clientIdOfAnotherSystem_isAMistake)
{
    expectWarning(u"the client-id 'people' belongs to the system 'people'"_s);
    put(u"zebra"_s, QByteArray(oidcText(u"other"_s))
                        .replace("id: other", "id: zebra")
                        .replace("kind: oidc", "kind: oidc\n  client-id: people"));
    refresh();
    EXPECT_EQ(get(u"/v1/systems/zebra"_s, clerk).status, 404);
    EXPECT_EQ(get(u"/v1/systems/people"_s, clerk).status, 200);
}

TEST_P(CatalogueTest, manySystems_comePageByPage_andNothingIsMissedMeanwhile)
{
    for (int i = 0; i < 30; ++i)
        put(u"system-%1"_s.arg(i, 2, 10, QChar(u'0')),
            QByteArray(adapterText(u"system-%1"_s.arg(i, 2, 10, QChar(u'0'))))
                .replace("secrets/system-" + QByteArray::number(i).rightJustified(2, '0'), "secrets/other"));
    refresh();
    QStringList all;
    QJsonObject page = json(get(u"/v1/systems/changes?limit=10"_s, clerk));
    all += ids(page[u"created"_s]);
    EXPECT_EQ(all.size(), 10);
    EXPECT_EQ(page[u"hasMore"_s], true);
    put(u"finance"_s, QByteArray(adapterText(u"finance"_s)).replace("재정관리", "새 재정관리"));
    refresh();
    while (page[u"hasMore"_s].toBool()) {
        page = json(get(u"/v1/systems/changes?limit=10&since="_s + page[u"newState"_s].toString(), clerk));
        all += ids(page[u"created"_s]);
    }
    EXPECT_EQ(all.size(), 32);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 32);
    EXPECT_EQ(ids(since(page[u"newState"_s].toString())[u"updated"_s]), QStringList({u"finance"_s}));
}

TEST_P(CatalogueTest, otherSeatsOrRights_makeAnOldStateWorthless)
{
    const QString before = state();
    sql(u"INSERT INTO seat_capability(seat_id, capability) VALUES('s-clerk', 'finance.read')"_s);
    EXPECT_EQ(get(u"/v1/systems/changes?since="_s + before, clerk).status, 410);
    EXPECT_EQ(get(u"/v1/systems/changes?since="_s + state(gardener), clerk).status, 410)
        << "nor is somebody else's any good";
    EXPECT_EQ(get(u"/v1/systems/changes?since=nonsense"_s, clerk).status, 422);
    EXPECT_EQ(get(u"/v1/systems/changes"_s, {}).status, 401);
    EXPECT_EQ(get(u"/v1/systems/finance"_s, {}).status, 401);
}

TEST_P(CatalogueTest, secret_isNowhereInWhatPeopleSee)
{
    for (const QString &path : {u"/v1/systems/changes"_s, u"/v1/systems/finance"_s})
        EXPECT_FALSE(get(path, clerk).body.contains("secret")) << qPrintable(path);
    EXPECT_EQ(number(u"SELECT count(*) FROM linked_system WHERE text LIKE '%secret-of-%'"_s), 0);
}

INSTANTIATE_TEST_SUITE_P(Databases, CatalogueTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
