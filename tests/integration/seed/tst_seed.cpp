// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/backend/directory/changes.h>
#include <gw/backend/directory/schema.h>
#include <gw/backend/identity/accounts.h>
#include <gw/backend/identity/schema.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/seed/personas.h>
#include <gw/backend/seed/seed.h>
#include <gw/backend/storage/changelog.h>
#include <gw/test/cpu_time.h>
#include <gw/test/database.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend;
using seed::SeedOptions;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(5, 0), Qt::UTC);

/// A city in a folder of its own.
class Town
{
public:
    explicit Town(quint64 value, SeedOptions::Size size = SeedOptions::Size::Small,
                  test::Engine engine = test::Engine::Sqlite)
        : place(engine)
    {
        database = test::openDatabase(place, seed::migrations());
        summary = seed::seed(*database, {size, value, now}).value();
    }

    storage::Rows rows(const QString &sql)
    {
        storage::Rows found;
        const auto read = database->read([&](storage::Session &session) -> Result<Done> {
            auto answer = session.query(sql);
            if (!answer)
                return fail(answer.error());
            found = *answer;
            return Done{};
        });
        EXPECT_TRUE(read) << sql.toStdString();
        return found;
    }

    qint64 number(const QString &sql)
    {
        const storage::Rows found = rows(sql);
        return found.empty() ? -1 : found.front().integer(0);
    }

    /// Every cell of a table, one row per line.
    QString dump(const QString &table)
    {
        const int columns = int(number(u"SELECT count(*) FROM pragma_table_info('%1')"_s.arg(table)));
        QString text;
        // The portal itself makes the ids of what waits for an answer to a question.
        const QString made = table == u"waiting_item"_s ? u" WHERE kind <> 'questions'"_s : QString();
        for (const storage::Row &row : rows(u"SELECT * FROM %1%2 ORDER BY 1, 2"_s.arg(table, made))) {
            for (int i = 0; i < columns; ++i)
                text += row.text(i) + u'|';
            text += u'\n';
        }
        return text;
    }

    test::DatabasePlace place;
    std::unique_ptr<storage::Database> database;
    seed::Summary summary;
};

Town &smallTown()
{
    static Town town(1);
    return town;
}

const QStringList tables{u"agency"_s,  u"unit"_s,         u"post"_s,   u"person"_s,     u"seat"_s,
                         u"absence"_s, u"waiting_item"_s, u"notice"_s, u"notice_ack"_s, u"seat_capability"_s};

/// What must hold in a city of any size; each query counts what is wrong.
const std::pair<const char *, QString> rules[] = {
    {"every person has a seat",
     u"SELECT count(*) FROM person WHERE NOT EXISTS(SELECT 1 FROM seat WHERE person_id = person.id)"_s},
    {"who is in service has exactly one main seat",
     u"SELECT count(*) FROM person WHERE state <> 'left' AND (SELECT count(*) FROM seat WHERE person_id = person.id AND kind = 'main' AND valid_to IS NULL) <> 1"_s},
    {"who has left has no seat any more",
     u"SELECT count(*) FROM seat JOIN person ON person.id = person_id WHERE state = 'left' AND valid_to IS NULL"_s},
    {"every seat's post exists", u"SELECT count(*) FROM seat WHERE post_id NOT IN (SELECT id FROM post)"_s},
    {"every post's unit exists", u"SELECT count(*) FROM post WHERE unit_id NOT IN (SELECT id FROM unit)"_s},
    {"every parent exists, in the same agency",
     u"SELECT count(*) FROM unit WHERE parent_id IS NOT NULL AND NOT EXISTS(SELECT 1 FROM unit up WHERE up.id = unit.parent_id AND up.agency_id = unit.agency_id)"_s},
    {"every unit has one head's post",
     u"SELECT count(*) FROM unit WHERE (SELECT count(*) FROM post WHERE unit_id = unit.id AND is_head = 1) <> 1"_s},
    {"somebody sits on every head's post",
     u"SELECT count(*) FROM post WHERE is_head = 1 AND NOT EXISTS(SELECT 1 FROM seat WHERE post_id = post.id AND valid_to IS NULL)"_s},
    {"no post has two main seats",
     u"SELECT count(*) FROM post WHERE (SELECT count(*) FROM seat WHERE post_id = post.id AND kind = 'main' AND valid_to IS NULL) > 1"_s},
    {"no telephone number is used twice", u"SELECT count(*) - count(DISTINCT phone) FROM post"_s},
    {"all telephone numbers are fictional", u"SELECT count(*) FROM post WHERE phone NOT LIKE '02-00__-____'"_s},
    {"all mobile numbers are fictional",
     u"SELECT count(*) FROM person WHERE mobile <> '' AND mobile NOT LIKE '010-00__-____'"_s},
    {"no organisation code is used twice", u"SELECT count(*) - count(DISTINCT org_code) FROM unit"_s},
    {"organisation codes have seven digits", u"SELECT count(*) FROM unit WHERE length(org_code) <> 7"_s},
    {"every post says what it does, in both languages",
     u"SELECT count(*) FROM post WHERE duties_ko = '' OR duties_en = '' OR title_en = ''"_s},
    {"every agency is headed",
     u"SELECT count(*) FROM agency WHERE head_post_id NOT IN (SELECT id FROM post WHERE is_head = 1)"_s},
    {"every agency has one document department",
     u"SELECT count(*) FROM agency WHERE (SELECT count(*) FROM unit WHERE agency_id = agency.id AND is_document_dept = 1) <> 1"_s},
    {"nobody stands in for themselves", u"SELECT count(*) FROM absence WHERE substitute_seat_id = seat_id"_s},
    {"absences end after they begin", u"SELECT count(*) FROM absence WHERE ends_at <= starts_at"_s},
    {"what waits, waits for a seat in service",
     u"SELECT count(*) FROM waiting_item WHERE seat_id NOT IN (SELECT id FROM seat WHERE valid_to IS NULL)"_s},
    {"no pattern was left unfilled",
     u"SELECT count(*) FROM waiting_item WHERE instr(title_ko, '%1') > 0 OR instr(title_en, '%1') > 0"_s},
    {"nothing waits from the future", u"SELECT count(*) FROM waiting_item WHERE since > '2026-11-21T05:00:00.000Z'"_s},
    {"notices have an author and a unit",
     u"SELECT count(*) FROM notice WHERE author_seat_id NOT IN (SELECT id FROM seat) OR unit_id NOT IN (SELECT id FROM unit)"_s},
    {"accounts are for those in service",
     u"SELECT abs((SELECT count(*) FROM account) - (SELECT count(*) FROM person WHERE state <> 'left'))"_s},
};

void expectOrder(Town &town)
{
    for (const auto &[what, sql] : rules)
        EXPECT_EQ(town.number(sql), 0) << what;
}

} // namespace

TEST(Seed, smallCity_isInOrder)
{
    Town &town = smallTown();
    EXPECT_FALSE(town.summary.existed);
    EXPECT_EQ(town.summary.persons, 500);
    EXPECT_EQ(town.summary.agencies, 26);
    EXPECT_EQ(town.number(u"SELECT count(*) FROM agency WHERE kind = 'district'"_s), 25);
    EXPECT_GT(town.summary.absences, 10);
    EXPECT_GT(town.summary.waiting, 1000);
    expectOrder(town);
}

TEST(Seed, smallCityOnPostgres_isTheSame)
{
    Town town(1, SeedOptions::Size::Small, test::Engine::Postgres);
    const QString names = u"SELECT name, staff_no, email FROM person ORDER BY id"_s;
    const storage::Rows here = smallTown().rows(names);
    const storage::Rows there = town.rows(names);
    ASSERT_EQ(here.size(), there.size());
    for (size_t i = 0; i < here.size(); ++i)
        ASSERT_EQ(here[i].text(0) + here[i].text(1) + here[i].text(2),
                  there[i].text(0) + there[i].text(1) + there[i].text(2));
    EXPECT_EQ(town.summary.waiting, smallTown().summary.waiting);
    ASSERT_EQ(seed::personas(*town.database).value().size(), 13U);
}

TEST(Seed, everyCounterKind_hasSomethingOldAndSomethingOverdue)
{
    for (const QString &kind : {u"approval"_s, u"dispatch"_s, u"receipt"_s, u"circulation"_s, u"memo-report"_s,
                                u"daily-log"_s, u"e-hojo"_s, u"complaints"_s}) {
        EXPECT_GT(smallTown().number(u"SELECT count(*) FROM waiting_item WHERE kind = '%1'"_s.arg(kind)), 10)
            << kind.toStdString();
    }
    EXPECT_GT(smallTown().number(u"SELECT count(*) FROM waiting_item WHERE due < '2026-11-21T05:00:00.000Z'"_s), 20);
    EXPECT_EQ(smallTown().number(u"SELECT count(*) FROM linked_source WHERE stale = 1"_s), 1);
}

TEST(Seed, notices_areOfAllLayersAndInBothLanguages)
{
    for (const QString &layer : {u"city"_s, u"bureau"_s, u"district"_s})
        EXPECT_GT(smallTown().number(u"SELECT count(*) FROM notice WHERE layer = '%1' AND must_read = 1"_s.arg(layer)),
                  0)
            << layer.toStdString();
    EXPECT_EQ(smallTown().number(
                  u"SELECT count(*) FROM notice WHERE title_en = '' OR body_en = '' OR instr(title_ko, '%1') > 0"_s),
              0);
}

TEST(Seed, sameValue_givesTheSameCity_anotherValueAnother)
{
    Town again(1);
    for (const QString &table : tables)
        EXPECT_TRUE(again.dump(table) == smallTown().dump(table)) << table.toStdString();
    Town other(2);
    for (const QString &table : tables)
        EXPECT_FALSE(other.dump(table) == smallTown().dump(table)) << table.toStdString();
    EXPECT_EQ(other.number(u"SELECT count(*) FROM person WHERE id IN ('%1')"_s.arg(
                  smallTown().rows(u"SELECT id FROM person LIMIT 1"_s).front().text(0))),
              0);
    expectOrder(other);
}

TEST(Seed, existingCity_isLeftAlone)
{
    Town town(3);
    const QString before = town.dump(u"person"_s);
    const auto again = seed::seed(*town.database, {SeedOptions::Size::Small, 4, now});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->existed);
    EXPECT_EQ(again->persons, 500);
    EXPECT_TRUE(town.dump(u"person"_s) == before);
}

TEST(Seed, attemptCutShort_isSweptAndRepeated)
{
    Town town(5);
    const QString before = town.dump(u"person"_s);
    ASSERT_TRUE(town.database->write([](storage::Session &session) -> Result<Done> {
        for (const QString &sql :
             {u"DELETE FROM agency"_s, u"DELETE FROM seat WHERE kind <> 'main'"_s, u"DELETE FROM linked_source"_s}) {
            if (const auto done = session.exec(sql); !done)
                return fail(done.error());
        }
        return Done{};
    }));
    const auto again = seed::seed(*town.database, {SeedOptions::Size::Small, 5, now});
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_FALSE(again->existed);
    EXPECT_TRUE(town.dump(u"person"_s) == before);
    expectOrder(town);
}

TEST(Seed, personas_signInAndSitWhereTheyShould)
{
    const auto people = seed::personas(*smallTown().database);
    ASSERT_TRUE(people);
    ASSERT_EQ(people->size(), 13U);
    QStringList text;
    for (const identity::Persona &persona : *people)
        text.append(persona.login + u' ' + persona.nameKo + u": "_s + persona.seats.join(u" + "_s));
    EXPECT_TRUE(text.contains(u"11-204518 김하늘: 업무포털관리팀 주무관"_s)) << text.join(u'\n').toStdString();
    EXPECT_TRUE(text.contains(u"11-187330 박지우: 정보시스템과 정보시스템과장"_s)) << text.join(u'\n').toStdString();
    EXPECT_TRUE(text.contains(u"31-203415 한가람: 주차허가팀 주무관"_s)) << text.join(u'\n').toStdString();
    EXPECT_TRUE(text.contains(u"11-190458 조현우: 예산편성팀 예산편성팀장 + 디지털전략팀 디지털전략팀장 (겸직)"_s))
        << text.join(u'\n').toStdString();
    EXPECT_TRUE(text.contains(u"11-192837 서유진: 교통계획팀 교통계획팀장 + 교통정책과 교통정책과장 (직무대리)"_s))
        << text.join(u'\n').toStdString();
    const auto account =
        smallTown().rows(u"SELECT password_hash FROM account WHERE login = '11-204518' AND alias = 'haneul'"_s);
    ASSERT_EQ(account.size(), 1U);
    EXPECT_TRUE(identity::verifyPassword(seed::seedPassword.toString(), account.front().text(0)));
    EXPECT_EQ(smallTown().number(u"SELECT count(DISTINCT w.kind) FROM waiting_item w JOIN seat s ON s.id = w.seat_id "
                                 u"JOIN person p ON p.id = s.person_id "
                                 "WHERE p.staff_no = '11-204518'"_s),
              9);
    EXPECT_EQ(smallTown().number(u"SELECT count(*) FROM seat_capability c JOIN seat s ON s.id = c.seat_id JOIN person "
                                 u"p ON p.id = s.person_id "
                                 "WHERE p.staff_no = '11-195540' AND capability = 'directory.admin'"_s),
              1);
}

TEST(Seed, demoCertificates_areMadeForEveryPersonaAndKeptTheNextTime)
{
    const QTemporaryDir folder;
    Town &town = smallTown();
    const auto made = seed::makeDemoCertificates(*town.database, folder.path(), now);
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    const QDir files(folder.filePath(u"demo/certificates"_s));
    EXPECT_TRUE(files.exists(u"11-204518.p12"_s));
    EXPECT_TRUE(files.exists(u"31-180911.p12"_s));
    EXPECT_TRUE(QFile::exists(made->personasFile));
    const qint64 links = town.number(u"SELECT count(*) FROM certificate_link"_s);
    EXPECT_GE(town.number(u"SELECT count(DISTINCT person_id) FROM certificate_link"_s), 13);
    ASSERT_TRUE(seed::makeDemoCertificates(*town.database, folder.path(), now.addDays(1)));
    EXPECT_EQ(town.number(u"SELECT count(*) FROM certificate_link"_s), links);
}

TEST(Seed, duties_areWhatPeopleSearchFor)
{
    for (const QString &words : {u"주차 허가"_s, u"예산 편성"_s, u"정보 공개 청구"_s})
        EXPECT_GT(smallTown().number(u"SELECT count(*) FROM post WHERE duties_ko LIKE '%%1%'"_s.arg(words)), 0)
            << words.toStdString();
    EXPECT_GT(smallTown().number(u"SELECT count(*) FROM post WHERE duties_en LIKE '%Parking permits%'"_s), 0);
}

TEST(Seed, directoryOfANewCity_isGivenOutWhole)
{
    qint64 persons = 0, seats = 0;
    QString cursor;
    bool more = true;
    while (more) {
        const auto read = smallTown().database->read([&](storage::Session &session) -> Result<Done> {
            const auto page = directory::changes(session, cursor, 400, {});
            if (!page)
                return fail(page.error());
            persons += page->persons.created.size();
            seats += page->seats.created.size();
            cursor = page->newState;
            more = page->hasMore;
            return Done{};
        });
        ASSERT_TRUE(read);
    }
    EXPECT_EQ(persons, smallTown().summary.persons);
    EXPECT_EQ(seats, smallTown().summary.seats);
    EXPECT_EQ(cursor, u"0"_s);
}

TEST(Seed, wholeCity_isFoundedInTime)
{
    const test::CpuTime time;
    Town town(1, SeedOptions::Size::City);
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(time.elapsed());
    RecordProperty("milliseconds", int(spent.count()));
    std::cout << "50,000 people, " << town.summary.units << " units, " << town.summary.waiting << " waiting in "
              << spent.count() << " ms\n";
    EXPECT_LT(spent, std::chrono::seconds(120)) << "a tenth of it is usual";
    EXPECT_EQ(town.summary.persons, 50'000);
    EXPECT_GT(town.summary.units, 2'000);
    expectOrder(town);
}
