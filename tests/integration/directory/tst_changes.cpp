// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "city.h"

#include <gw/base/json.h>
#include <gw/portaltypes/directory.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend;
using What = storage::ChangeLog::What;
using test::City;
using test::id;

namespace {

constexpr auto Path = "/v1/directory/changes"_L1;

/// What a client keeps: ids by collection, with something of each object to see that it is the newest.
struct Mirror
{
    std::map<QString, std::map<QString, QJsonObject>> objects;
    QString state;

    void take(const QJsonObject &page)
    {
        for (const QString &name : {u"agencies"_s, u"units"_s, u"posts"_s, u"persons"_s, u"seats"_s, u"absences"_s}) {
            const QJsonObject part = page.value(name).toObject();
            for (const QString &list : {u"created"_s, u"updated"_s}) {
                for (const QJsonValue &object : part.value(list).toArray())
                    objects[name][object[u"id"_s].toString()] = object.toObject();
            }
            for (const QJsonValue &gone : part.value(u"destroyed"_s).toArray())
                objects[name].erase(gone.toString());
        }
        state = page.value(u"newState"_s).toString();
    }

    QStringList ids(const QString &name) const
    {
        QStringList list;
        if (const auto found = objects.find(name); found != objects.end()) {
            for (const auto &[key, object] : found->second)
                list.append(key);
        }
        return list;
    }
};

class ChangesTest : public testing::TestWithParam<test::Engine>
{
protected:
    City city{GetParam()};

    http::Response page(const QString &since, int limit, int person = 3)
    {
        return city.ask("GET",
                        u"%1?limit=%2%3"_s.arg(Path).arg(limit).arg(since.isEmpty() ? QString() : u"&since="_s + since),
                        person);
    }

    /// Pages until nothing is left; calls `between` after each page.
    void follow(Mirror &mirror, int limit, const std::function<void(int page)> &between = {})
    {
        for (int number = 1; number < 100; ++number) {
            const http::Response response = page(mirror.state, limit);
            ASSERT_EQ(response.status, 200) << response.body.toStdString();
            const QJsonObject body = test::jsonOf(response);
            portal::DirectoryChanges typed;
            ASSERT_TRUE(portal::fromJson(body, typed));
            const qsizetype size = typed.agencies.created.size() + typed.units.created.size()
                                   + typed.posts.created.size() + typed.persons.created.size()
                                   + typed.seats.created.size() + typed.absences.created.size();
            EXPECT_LE(size, limit);
            mirror.take(body);
            if (between)
                between(number);
            if (!typed.hasMore)
                return;
        }
        FAIL() << "the load does not end";
    }

    void addAbsence(int number, int seat)
    {
        city.change(
            u"INSERT INTO absence(id, seat_id, starts_at, ends_at, kind, reason, created_by) VALUES('%1', '%2', "
            "'2026-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z', 'leave', '병가', '')"_s.arg(id('6', number),
                                                                                                 id('5', seat)),
            u"absences"_s, id('6', number), What::Created);
    }
};

TEST_P(ChangesTest, aFullLoad_hasEverythingWhateverThePageSize)
{
    addAbsence(1, 3);
    for (const int limit : {1, 2, 3, 5, 7, 1000}) {
        Mirror mirror;
        follow(mirror, limit);
        EXPECT_EQ(mirror.ids(u"agencies"_s), QStringList{id('1', 1)});
        EXPECT_EQ(mirror.ids(u"units"_s).size(), 4);
        EXPECT_EQ(mirror.ids(u"posts"_s).size(), 5);
        EXPECT_EQ(mirror.ids(u"persons"_s).size(), 5);
        EXPECT_EQ(mirror.ids(u"seats"_s).size(), 6);
        EXPECT_EQ(mirror.ids(u"absences"_s), QStringList{id('6', 1)});
    }
}

TEST_P(ChangesTest, changesBetweenPagesOfALoad_areNotMissed)
{
    Mirror mirror;
    follow(mirror, 4, [this](int number) {
        switch (number) {
        case 1: // agency and three units are out: change one of them, and add one that sorts before the cursor
            city.change(u"UPDATE unit SET name_ko = '보행과' WHERE id = '%1'"_s.arg(id('2', 2)), u"units"_s, id('2', 2),
                        What::Updated);
            city.change(
                u"INSERT INTO agency(id, org_code, name_ko, kind) VALUES('%1', '9200000', '가온구', 'district')"_s.arg(
                    id('1', 0)),
                u"agencies"_s, id('1', 0), What::Created);
            break;
        case 3: // posts are out: one goes
            city.change(u"DELETE FROM post WHERE id = '%1'"_s.arg(id('3', 1)), u"posts"_s, id('3', 1), What::Destroyed);
            break;
        default: break;
        }
    });
    EXPECT_EQ(mirror.ids(u"agencies"_s), (QStringList{id('1', 0), id('1', 1)}));
    EXPECT_EQ(mirror.objects[u"units"_s][id('2', 2)].value(u"nameKo"_s).toString(), u"보행과"_s);
    EXPECT_FALSE(mirror.ids(u"posts"_s).contains(id('3', 1)));
    EXPECT_EQ(mirror.ids(u"seats"_s).size(), 6);
}

TEST_P(ChangesTest, anObjectThatCameAndWentDuringALoad_doesNotStay)
{
    Mirror mirror;
    bool seen = false;
    follow(mirror, 5, [&](int number) {
        if (number == 1)
            city.change(u"INSERT INTO seat(id, person_id, post_id) VALUES('%1', '%2', '%3')"_s.arg(
                            id('5', 9), id('4', 3), id('3', 3)),
                        u"seats"_s, id('5', 9), What::Created);
        if (!seen && mirror.ids(u"seats"_s).contains(id('5', 9))) {
            seen = true;
            city.change(u"DELETE FROM seat WHERE id = '%1'"_s.arg(id('5', 9)), u"seats"_s, id('5', 9), What::Destroyed);
        }
    });
    EXPECT_TRUE(seen);
    EXPECT_EQ(mirror.ids(u"seats"_s).size(), 6);
}

TEST_P(ChangesTest, deltas_tellWhatWasCreatedUpdatedAndDestroyed)
{
    Mirror mirror;
    follow(mirror, 1000);
    const QString before = mirror.state;
    EXPECT_EQ(test::jsonOf(page(before, 10)).value(u"newState"_s).toString(), before);
    addAbsence(1, 3);
    city.change(u"UPDATE person SET mobile = '010-0000-1111' WHERE id = '%1'"_s.arg(id('4', 2)), u"persons"_s,
                id('4', 2), What::Updated);
    city.change(u"DELETE FROM seat WHERE id = '%1'"_s.arg(id('5', 6)), u"seats"_s, id('5', 6), What::Destroyed);
    const QJsonObject delta = test::jsonOf(page(before, 10));
    EXPECT_FALSE(delta.value(u"hasMore"_s).toBool());
    EXPECT_EQ(delta[u"absences"_s][u"created"_s][0][u"id"_s].toString(), id('6', 1));
    EXPECT_EQ(delta[u"persons"_s][u"updated"_s][0][u"mobile"_s].toString(), u"010-0000-1111"_s);
    EXPECT_EQ(delta[u"seats"_s][u"destroyed"_s][0].toString(), id('5', 6));
    EXPECT_TRUE(delta[u"units"_s][u"created"_s].toArray().isEmpty());
    follow(mirror, 1);
    EXPECT_EQ(mirror.state, delta.value(u"newState"_s).toString());
    EXPECT_EQ(mirror.ids(u"absences"_s).size(), 1);
}

TEST_P(ChangesTest, anObjectThatIsGoneByNow_isLeftOutOfAnOlderWindow)
{
    Mirror mirror;
    follow(mirror, 1000);
    addAbsence(1, 3);
    city.change(u"DELETE FROM absence"_s, u"absences"_s, id('6', 1), What::Destroyed);
    const QJsonObject first = test::jsonOf(page(mirror.state, 1));
    EXPECT_TRUE(first.value(u"hasMore"_s).toBool());
    EXPECT_TRUE(first[u"absences"_s][u"created"_s].toArray().isEmpty());
    const QJsonObject second = test::jsonOf(page(first.value(u"newState"_s).toString(), 1));
    EXPECT_EQ(second[u"absences"_s][u"destroyed"_s][0].toString(), id('6', 1));
}

TEST_P(ChangesTest, anOldOrForeignState_isGone)
{
    Mirror mirror;
    follow(mirror, 1000);
    addAbsence(1, 3);
    addAbsence(2, 4);
    ASSERT_TRUE(city.database->write([](storage::Session &session) { return storage::ChangeLog::trim(session, 1); }));
    for (const QString &since :
         {mirror.state, u"99999"_s, u"-1"_s, u"yesterday"_s, u"load-x-0-"_s, u"load-0-6-"_s, u"load-0-0"_s}) {
        const http::Response response = page(since, 10);
        EXPECT_EQ(response.status, 410) << since.toStdString();
        EXPECT_EQ(test::problemOf(response), u"state-too-old"_s);
    }
}

TEST_P(ChangesTest, aReason_isOnlyForTheHolderAndWhoMayManage)
{
    addAbsence(1, 5); // of person 5, in the team below the bureau
    const auto reasonFor = [this](int person) {
        return test::jsonOf(page({}, 1000, person))[u"absences"_s][u"created"_s][0][u"reason"_s].toString();
    };
    EXPECT_EQ(reasonFor(5), u"병가"_s);
    EXPECT_EQ(reasonFor(1), u"병가"_s);
    EXPECT_EQ(reasonFor(2), QString());
}

TEST_P(ChangesTest, wrongRequests_areRefused)
{
    EXPECT_EQ(page({}, 10, 0).status, 401);
    for (const QString &limit : {u"0"_s, u"5001"_s, u"-3"_s, u"many"_s, QString()}) {
        const http::Response response = city.ask("GET", Path + u"?limit="_s + limit, 3);
        EXPECT_EQ(response.status, 422) << limit.toStdString();
        EXPECT_EQ(test::fieldErrorsOf(response), QStringList{u"limit range"_s});
    }
    for (const QString &since : {QString(), u"7"_s.repeated(201)}) {
        const http::Response response = city.ask("GET", Path + u"?since="_s + since, 3);
        EXPECT_EQ(test::fieldErrorsOf(response), QStringList{u"since range"_s});
    }
}

INSTANTIATE_TEST_SUITE_P(Directory, ChangesTest, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

} // namespace
