// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "areas.h"
#include "city.h"
#include "waiting.h"

#include <QLoggingCategory>
#include <gw/backend/identity/accounts.h>
#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcSeed, "gw.seed")

namespace gw::backend::seed {
namespace {

constexpr size_t rowsPerBatch = 5'000;

int personsOf(SeedOptions::Size size)
{
    return size == SeedOptions::Size::City ? 50'000 : 500;
}

QVariant orNull(bool there, const QString &text)
{
    return there ? QVariant(text) : QVariant();
}

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// Writes all of `objects` through one statement, a few thousand rows at a time. `values` gives one object's parameters.
template <class T, class Values>
Result<Done> insertAll(storage::Session &session, const QString &sql, const std::vector<T> &objects, Values values)
{
    std::vector<QVariantList> rows;
    for (const T &object : objects) {
        rows.push_back(values(object));
        if (rows.size() == rowsPerBatch) {
            if (const auto done = session.execMany(sql, rows); !done)
                return done;
            rows.clear();
        }
    }
    return rows.empty() ? Result<Done>(Done{}) : session.execMany(sql, rows);
}

class Writer
{
public:
    Writer(const City &city, storage::Database &database, const QDateTime &now)
        : m_city(city), m_database(database), m_now(now)
    {
    }

    /// The agencies come last: where there are none, an earlier attempt was cut short and is swept away.
    Result<Done> run(Random &random)
    {
        const auto step = [this](auto work) { return m_database.write(work); };
        Result<Done> done = step([](storage::Session &session) { return sweep(session); });
        if (done)
            done = step([this](storage::Session &session) { return chart(session); });
        if (done)
            done = step([this](storage::Session &session) { return people(session); });
        if (done)
            done = step([this](storage::Session &session) { return accounts(session); });
        if (done)
            done = step([this](storage::Session &session) { return notices(session); });
        if (done)
            done = waiting(random);
        if (done)
            done = step([this](storage::Session &session) { return agencies(session); });
        return done;
    }

private:
    static Result<Done> sweep(storage::Session &session)
    {
        for (const QString &table :
             {u"unit"_s, u"post"_s, u"person"_s, u"seat"_s, u"absence"_s, u"seat_capability"_s, u"account"_s,
              u"waiting_item"_s, u"waiting_state"_s, u"linked_source"_s, u"notice"_s, u"notice_ack"_s,
              u"question"_s, u"question_backing"_s, u"question_disclosure"_s, u"question_message"_s, u"survey"_s, u"survey_answer"_s,
              u"survey_group"_s, u"survey_tally"_s, u"survey_urn"_s, u"family_event"_s, u"family_note"_s, u"personal_note"_s,
              u"personal_task"_s, u"approval_form"_s, u"unit_task"_s, u"record_file"_s, u"delegation_rule"_s,
              u"delegation_item"_s, u"post_level"_s, u"seal"_s}) {
            if (const auto done = session.exec(u"DELETE FROM "_s + table); !done)
                return fail(done.error());
        }
        return Done{};
    }

    Result<Done> agencies(storage::Session &session) const
    {
        int position = 0;
        return insertAll(
            session,
            u"INSERT INTO agency(id, org_code, name_ko, name_en, kind, head_post_id, position) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
            m_city.agencies, [&](const AgencyRow &row) -> QVariantList {
                return {row.id,    row.code, row.name.ko, row.name.en, row.kind, m_city.posts[size_t(row.headPost)].id,
                        position++};
            });
    }

    Result<Done> chart(storage::Session &session) const
    {
        const auto units =
            insertAll(session,
                      u"INSERT INTO unit(id, agency_id, parent_id, org_code, name_ko, name_en, is_processing, "
                      u"is_document_dept, position, valid_from) "
                      "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, '2020-01-01')"_s,
                      m_city.units, [&](const UnitRow &row) -> QVariantList {
                          const bool processing =
                              row.level == Level::Division || row.level == Level::Office || row.level == Level::Town;
                          return {row.id,
                                  m_city.agencies[size_t(row.agency)].id,
                                  row.parent == none ? QVariant() : QVariant(m_city.units[size_t(row.parent)].id),
                                  row.code,
                                  row.name.ko,
                                  row.name.en,
                                  processing ? 1 : 0,
                                  row.isDocumentDepartment ? 1 : 0,
                                  row.position};
                      });
        if (!units)
            return units;
        return insertAll(session,
                         u"INSERT INTO post(id, unit_id, title_ko, title_en, rank, duties_ko, duties_en, phone, "
                         u"position, is_head, valid_from) "
                         "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '2020-01-01')"_s,
                         m_city.posts, [&](const PostRow &row) -> QVariantList {
                             return {row.id,        m_city.units[size_t(row.unit)].id,
                                     row.title.ko,  row.title.en,
                                     row.rank,      row.duties.ko,
                                     row.duties.en, row.phone,
                                     row.position,  row.isHead ? 1 : 0};
                         });
    }

    Result<Done> people(storage::Session &session) const
    {
        const auto persons = insertAll(
            session,
            u"INSERT INTO person(id, name, name_en, hanja, staff_no, email, mobile, state) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
            m_city.persons, [](const PersonRow &row) -> QVariantList {
                return {row.id,
                        row.name,
                        row.nameEn,
                        row.hanja.isNull() ? u""_s : row.hanja,
                        row.staffNo,
                        row.email,
                        row.mobile.isNull() ? u""_s : row.mobile,
                        row.state};
            });
        if (!persons)
            return persons;
        const auto seats = insertAll(
            session, u"INSERT INTO seat(id, person_id, post_id, kind, valid_from, valid_to) VALUES(?, ?, ?, ?, ?, ?)"_s,
            m_city.seats, [&](const SeatRow &row) -> QVariantList {
                return {row.id,
                        m_city.persons[size_t(row.person)].id,
                        m_city.posts[size_t(row.post)].id,
                        row.kind,
                        day(row.from),
                        row.to ? QVariant(day(*row.to)) : QVariant()};
            });
        if (!seats)
            return seats;
        const auto capabilities = insertAll(
            session, u"INSERT INTO seat_capability(seat_id, capability) VALUES(?, ?)"_s, m_city.capabilities,
            [&](const auto &row) -> QVariantList { return {m_city.seats[size_t(row.first)].id, row.second}; });
        if (!capabilities)
            return capabilities;
        return insertAll(session,
                         u"INSERT INTO absence(id, seat_id, starts_at, ends_at, kind, reason, substitute_seat_id, "
                         u"scopes, created_by) "
                         "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         m_city.absences, [&](const AbsenceRow &row) -> QVariantList {
                             const SeatRow &seat = m_city.seats[size_t(row.seat)];
                             const QString substitute =
                                 row.substitute == none ? QString() : m_city.seats[size_t(row.substitute)].id;
                             return {row.id,
                                     seat.id,
                                     toRfc3339(row.from),
                                     toRfc3339(row.to),
                                     row.kind,
                                     row.reason,
                                     orNull(row.substitute != none, substitute),
                                     row.substitute == none ? u""_s : u"approval,mail"_s,
                                     m_city.persons[size_t(seat.person)].id};
                         });
    }

    Result<Done> accounts(storage::Session &session) const
    {
        // One hash for all, and a cheap one: everybody knows this password anyway.
        const QString hash = identity::hashPassword(seedPassword.toString(), {.logN = 12, .r = 8, .p = 1});
        std::vector<identity::Account> accounts;
        for (const PersonRow &person : m_city.persons) {
            if (person.state != u"left"_s)
                accounts.push_back({person.id, person.staffNo, person.alias, hash});
        }
        return identity::putAccounts(session, accounts);
    }

    Result<Done> notices(storage::Session &session) const
    {
        const auto written = insertAll(session,
                                       u"INSERT INTO notice(id, layer, unit_id, title_ko, title_en, body_ko, body_en, "
                                       u"must_read, published_at, author_seat_id, "
                                       "expires_at, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
                                       m_city.notices, [&](const NoticeRow &row) -> QVariantList {
                                           return {row.id,
                                                   row.layer,
                                                   m_city.units[size_t(row.unit)].id,
                                                   row.title.ko,
                                                   row.title.en,
                                                   row.body.ko,
                                                   row.body.en,
                                                   row.mustRead ? 1 : 0,
                                                   toRfc3339(row.published),
                                                   m_city.seats[size_t(row.authorSeat)].id,
                                                   toRfc3339(row.expires)};
                                       });
        if (!written)
            return written;
        // What must be read was acknowledged by those who sit where it was published.
        std::vector<std::pair<const NoticeRow *, int>> readers;
        for (const NoticeRow &notice : m_city.notices) {
            for (const int post : m_city.units[size_t(notice.unit)].posts) {
                const int seat = m_city.posts[size_t(post)].mainSeat;
                if (notice.mustRead && seat != none && m_city.posts[size_t(post)].persona == none)
                    readers.push_back({&notice, m_city.seats[size_t(seat)].person});
            }
        }
        return insertAll(session, u"INSERT INTO notice_ack(notice_id, person_id, at) VALUES(?, ?, ?)"_s, readers,
                         [&](const auto &row) -> QVariantList {
                             return {row.first->id, m_city.persons[size_t(row.second)].id,
                                     toRfc3339(row.first->published.addSecs(600))};
                         });
    }

    Result<Done> waiting(Random &random) const
    {
        QList<portal::WaitingDraft> drafts;
        const auto flush = [&]() -> Result<Done> {
            const auto done = m_database.write(
                [&](storage::Session &session) { return portal::WaitingList::insert(session, drafts, m_now); });
            drafts.clear();
            return done;
        };
        for (size_t seat = 0; seat < m_city.seats.size(); ++seat) {
            if (!m_city.seats[seat].to)
                drafts.append(waitingFor(m_city, random, int(seat), m_now));
            if (drafts.size() < qsizetype(rowsPerBatch) * 8)
                continue;
            if (const auto done = flush(); !done)
                return done;
        }
        if (const auto done = flush(); !done)
            return done;
        return m_database.write([this](storage::Session &session) {
            return session.execMany(u"INSERT INTO linked_source(kind, fresh_at, stale) VALUES(?, ?, ?)"_s,
                                    {{u"e-hojo"_s, toRfc3339(m_now.addSecs(-4 * 60)), 0},
                                     {u"complaints"_s, toRfc3339(m_now.addSecs(-95 * 60)), 1}});
        });
    }

    const City &m_city;
    storage::Database &m_database;
    QDateTime m_now;
};

Result<Summary> summarize(storage::Database &database)
{
    Summary summary;
    const auto read = database.read([&summary](storage::Session &session) -> Result<Done> {
        const std::pair<QString, qint64 *> counts[] = {
            {u"agency"_s, &summary.agencies}, {u"unit"_s, &summary.units},           {u"post"_s, &summary.posts},
            {u"person"_s, &summary.persons},  {u"seat"_s, &summary.seats},           {u"absence"_s, &summary.absences},
            {u"notice"_s, &summary.notices},  {u"waiting_item"_s, &summary.waiting},
        };
        for (const auto &[table, count] : counts) {
            const auto rows = session.query(u"SELECT count(*) FROM "_s + table);
            if (!rows)
                return fail(rows.error());
            *count = rows->front().integer(0);
        }
        return Done{};
    });
    return read ? Result<Summary>(summary) : fail(read.error());
}

} // namespace

Result<Summary> seed(storage::Database &database, SeedOptions options)
{
    Result<Summary> before = summarize(database);
    if (!before)
        return before;
    if (before->agencies > 0) {
        before->existed = true;
        return before;
    }
    const int persons = personsOf(options.size);
    Random random(options.value);
    City city;
    foundOffices(city, random, options.size);
    createPosts(city, random, persons);
    hirePeople(city, random, options.now, persons);
    planAbsences(city, random, options.now);
    writeNotices(city, random, options.now);
    if (const auto written = Writer(city, database, options.now).run(random); !written)
        return fail(written.error());
    if (const auto asked = askQuestions(city, database, options.value, options.now); !asked)
        return fail(asked.error());
    if (const auto asked = askSurveys(city, database, options.value, options.now); !asked)
        return fail(asked.error());
    if (const auto told = announceFamilyEvents(city, database, options.value, options.now); !told)
        return fail(told.error());
    if (const auto filled = fillDesks(city, database, options.value, options.now); !filled)
        return fail(filled.error());
    if (const auto written = writeBoards(city, database, options.value, options.now); !written)
        return fail(written.error());
    if (const auto opened = openRegistry(city, database, options.value, options.now); !opened)
        return fail(opened.error());
    const Result<Summary> after = summarize(database);
    if (after)
        qCInfo(lcSeed) << "founded a city of" << after->persons << "people in" << after->units << "units from value"
                       << options.value;
    return after;
}

} // namespace gw::backend::seed
