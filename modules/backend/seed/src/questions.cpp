// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "areas.h"
#include "questiontexts.h"

#include <QHash>
#include <QSet>
#include <gw/backend/questions/routes.h>
#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

/// Writes the questions of the city in one transaction.
class Asker
{
public:
    Asker(const City &city, Random &random, const QDateTime &now) : m_city(city), m_random(random), m_now(now)
    {
        for (size_t person = 0; person < city.persons.size(); ++person) {
            const PersonRow &row = city.persons[person];
            if (row.state == u"left" || row.mainSeat == none)
                continue;
            m_staff.push_back(int(person));
            if (!row.alias.isEmpty())
                m_byAlias.insert(row.alias, int(person));
        }
        m_answerer = m_byAlias.value(u"daon"_s, m_staff.front());
    }

    Result<Done> write(storage::Session &session, const QuestionText &text)
    {
        const int author = text.author.isEmpty() ? m_random.pick(m_staff) : m_byAlias.value(text.author, m_staff.front());
        const QDateTime asked = m_now.addDays(-text.daysAgo).addSecs(-m_random.between(600, 20'000));
        const QString id = m_random.id(asked);
        const bool due = text.dueInDays != QuestionText::noDate;
        const std::vector<int> backers = backersOf(author, text.backs);
        QDateTime changed = asked;
        if (!text.said.empty())
            changed = m_now.addDays(-text.said.back().daysAgo);
        const auto asking = session.exec(
            u"INSERT INTO question(id, title, text, author_person_id, author_unit_id, anonymous, asked_at, state, backs, "
            "assignee_unit_id, due_on, decline_reason, changed_at, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
            {id, text.title, text.text, personId(author), unitId(author), text.anonymous ? 1 : 0, toRfc3339(asked),
             text.state, qint64(backers.size()), due ? QVariant(unitId(m_answerer)) : QVariant(),
             due ? QVariant(m_now.addSecs(9 * 3600).date().addDays(text.dueInDays).toString(Qt::ISODate)) : QVariant(),
             text.declineReason, toRfc3339(changed)});
        if (!asking)
            return fail(asking.error());
        std::vector<QVariantList> rows;
        for (const int backer : backers)
            rows.push_back({id, personId(backer), toRfc3339(asked.addSecs(m_random.between(60, 80'000)))});
        if (const auto done = session.execMany(
                u"INSERT INTO question_backing(question_id, person_id, at) VALUES(?, ?, ?)"_s, rows);
            !done)
            return done;
        for (const Said &said : text.said) {
            const int speaker = said.answer || backers.empty() ? m_answerer : said.byAuthor ? author : backers.front();
            const QDateTime at = m_now.addDays(-said.daysAgo);
            const auto spoken =
                session.exec(u"INSERT INTO question_message(id, question_id, kind, text, at, author_person_id, "
                             "author_unit_id, anonymous) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             {m_random.id(at), id, said.answer ? u"answer"_s : u"follow-up"_s, said.text, toRfc3339(at),
                              personId(speaker), unitId(speaker), said.byAuthor && text.anonymous ? 1 : 0});
            if (!spoken)
                return fail(spoken.error());
        }
        if (const auto waits = questions::syncWaiting(session, id, m_now); !waits)
            return fail(waits.error());
        return Done{};
    }

private:
    QString personId(int person) const { return m_city.persons[size_t(person)].id; }
    QString unitId(int person) const { return m_city.unitOfSeat(m_city.persons[size_t(person)].mainSeat).id; }

    std::vector<int> backersOf(int author, int count)
    {
        QSet<int> chosen;
        count = std::min(count, int(m_staff.size()) / 2);
        while (int(chosen.size()) < count) {
            const int one = m_random.pick(m_staff);
            if (one != author && m_city.posts[size_t(m_city.seats[size_t(m_city.persons[size_t(one)].mainSeat)].post)].persona == none)
                chosen.insert(one);
        }
        std::vector<int> sorted(chosen.begin(), chosen.end());
        std::ranges::sort(sorted);
        return sorted;
    }

    const City &m_city;
    Random &m_random;
    QDateTime m_now;
    std::vector<int> m_staff;
    QHash<QString, int> m_byAlias;
    int m_answerer = none;
};

} // namespace

Result<Done> askQuestions(const City &city, storage::Database &database, quint64 value, const QDateTime &now)
{
    return database.write([&](storage::Session &session) -> Result<Done> {
        Random random(value + 0x9E57);
        Asker asker(city, random, now);
        for (const QuestionText &text : questionTexts()) {
            if (const auto done = asker.write(session, text); !done)
                return done;
        }
        return Done{};
    });
}

} // namespace gw::backend::seed
