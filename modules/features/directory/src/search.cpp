// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "search.h"

#include <gw/text/fold.h>
#include <gw/text/fts.h>
#include <gw/text/hangul.h>
#include <gw/text/query.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

const char *const personColumns = "SELECT p.id, p.name, p.name_en, coalesce(p.hanja,''), coalesce(s.id,''), "
                                  "coalesce(o.title_ko,''), coalesce(o.title_en,''),"
                                  " coalesce(u.name_ko,''), coalesce(u.name_en,''), coalesce(o.duties_ko,''), "
                                  "coalesce(o.duties_en,''), coalesce(o.phone,''),"
                                  " coalesce(o.is_head,0), EXISTS(SELECT 1 FROM dir_absence a WHERE a.seat_id=s.id AND "
                                  "a.starts_at<=? AND a.ends_at>?), "
                                  "p.email, coalesce(s.post_id,'')";

PersonRow personRowOf(const sqlite::Statement &row)
{
    PersonRow person;
    person.personId = row.text(0);
    person.name = row.text(1);
    person.nameEn = row.text(2);
    person.hanja = row.text(3);
    person.seatId = row.text(4);
    person.title = {row.text(5), row.text(6)};
    person.unit = {row.text(7), row.text(8)};
    person.duties = {row.text(9), row.text(10)};
    person.phone = row.text(11);
    person.isHead = row.integer(12) != 0;
    person.away = row.integer(13) != 0;
    person.email = row.text(14);
    person.postId = row.text(15);
    return person;
}

namespace {

// What a hit is worth, by where the words were found. Between 0 and 1.
constexpr double nameFloor = 0.6;       // a name scores from here to 1
constexpr double namedWordScore = 0.58; // one of several words is the name
constexpr double contactScore = 0.5;
constexpr double placeScore = 0.4;
constexpr double dutiesScore = 0.3;
constexpr double elsewhereScore = 0.2; // words found in different places
constexpr int candidatesByInitials = 2000;
constexpr int candidatesByName = 500;
constexpr int candidatesByText = 400;

class Search
{
public:
    Search(sqlite::Connection &db, const QString &text, int limit)
        : m_db(db), m_text(text), m_query(text), m_limit(limit)
    {
    }

    Result<Done> run()
    {
        for (const auto &meaning : m_query.alternatives()) {
            if (auto done = byName(meaning.compacted); !done)
                return done;
        }
        if (auto done = byNumber(); !done)
            return done;
        for (const text::FtsAlternative &alternative : text::ftsAlternatives(m_text, text::FtsDetail::Column)) {
            if (auto done = byText(alternative); !done)
                return done;
            if (m_found.size() >= m_limit)
                break;
        }
        return Done{};
    }

    /// The best, in order.
    QList<std::pair<qint64, double>> best() const
    {
        QList<std::pair<qint64, double>> all(m_found.keyValueBegin(), m_found.keyValueEnd());
        std::ranges::sort(all, [](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        all.resize(std::min<qsizetype>(all.size(), m_limit));
        return all;
    }

private:
    void found(qint64 n, double score)
    {
        auto it = m_found.find(n);
        if (it == m_found.end())
            m_found.insert(n, score);
        else
            it.value() = std::max(it.value(), score);
    }

    bool considerName(qint64 n, const QString &name)
    {
        const text::Match match = m_query.match(text::Key(name));
        if (match)
            found(n, nameFloor + (1 - nameFloor) * match.score / 1000.0);
        return bool(match);
    }

    /// Names that begin with the query, and those whose initial consonants do: the latter also catches a syllable that
    /// is still being typed (정봇 on the way to 정보시).
    Result<Done> byName(const QString &compacted)
    {
        if (compacted.isEmpty())
            return Done{};
        const QString initials = text::initials(compacted);
        auto names =
            m_db.prepare(u"SELECT n, name FROM dir_person WHERE name>=? AND name<? AND state<>'left' LIMIT %1"_s.arg(
                candidatesByName));
        auto byInitials = m_db.prepare(
            u"SELECT n, name FROM dir_person WHERE initials>=? AND initials<? AND state<>'left' LIMIT %1"_s.arg(
                candidatesByInitials));
        if (!names || !byInitials)
            return fail(names ? byInitials.error() : names.error());
        if (auto done = consider(*names, compacted); !done)
            return done;
        // Enough people whose name begins as typed: those it may still grow into come with the next key.
        if (m_found.size() >= m_limit)
            return Done{};
        return consider(*byInitials, initials);
    }

    Result<Done> consider(sqlite::Statement &statement, const QString &prefix)
    {
        statement.bind(0, prefix);
        statement.bind(1, prefix + QChar(0xffff));
        auto row = statement.step();
        for (; row && *row; row = statement.step())
            considerName(statement.integer(0), statement.text(1));
        return row ? Result<Done>(Done{}) : Result<Done>(fail(row.error()));
    }

    /// Any part of a telephone number, of at least three digits.
    Result<Done> byNumber()
    {
        const QString digits = text::compact(m_text);
        if (digits.size() < 3 || !std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return Done{};
        auto statement =
            // CROSS keeps the order: the numbers are looked through first, a tenth of the work of beginning with the seats.
            m_db.prepare(u"SELECT p.n, o.phone_digits, s.kind='main' FROM dir_post o CROSS JOIN dir_seat s ON s.post_id=o.id "
                         u"CROSS JOIN dir_person p ON p.id=s.person_id "
                         "WHERE o.phone_digits LIKE ? AND p.state<>'left' LIMIT %1"_s.arg(candidatesByText));
        if (!statement)
            return fail(statement.error());
        statement->bind(0, u'%' + digits + u'%');
        auto row = statement->step();
        for (; row && *row; row = statement->step())
            found(statement->integer(0), contactScore + (statement->text(1).endsWith(digits) ? 0.05 : 0)
                                             + (statement->integer(2) != 0 ? 0.02 : 0));
        return row ? Result<Done>(Done{}) : Result<Done>(fail(row.error()));
    }

    Result<Done> byText(const text::FtsAlternative &alternative)
    {
        // First where the name itself has the words: a namesake must not be lost among thousands of duties.
        for (const QString &match : {u"{name} : (%1)"_s.arg(alternative.match), alternative.match}) {
            auto statement = m_db.prepare(
                u"SELECT rowid, name, place, duties, contact FROM dir_search WHERE dir_search MATCH ? LIMIT %1"_s.arg(
                    candidatesByText));
            if (!statement)
                return fail(statement.error());
            statement->bind(0, match);
            auto row = statement->step();
            for (; row && *row; row = statement->step())
                considerTexts(*statement, alternative.query);
            if (!row)
                return fail(row.error());
            if (m_found.size() >= m_limit && bestAreNames())
                break;
        }
        return Done{};
    }

    /// Nothing that is found elsewhere can get among the best any more.
    bool bestAreNames() const
    {
        return std::ranges::count_if(m_found, [](double score) { return score >= nameFloor; }) >= m_limit;
    }

    void considerTexts(const sqlite::Statement &row, const QString &query)
    {
        const qint64 n = row.integer(0);
        const QString names = row.text(1);
        if (considerName(n, names.section(u' ', 0, 0)))
            return;
        if (text::findTerms(names, query)) {
            found(n, nameFloor);
            return;
        }
        const QString place = row.text(2);
        const QString duties = row.text(3);
        const QString contact = row.text(4);
        if (const auto where = text::findTerms(contact, query))
            found(n, contactScore - distance(*where));
        else if (const auto inPlace = text::findTerms(place, query))
            found(n, placeScore - distance(*inPlace));
        else if (const auto inDuties = text::findTerms(duties, query))
            found(n, dutiesScore - distance(*inDuties));
        else if (text::findTerms(names + u' ' + place + u' ' + duties + u' ' + contact, query))
            found(n, namesOneOf(names, query) ? namedWordScore : elsewhereScore);
    }

    /// The main seat's texts come first: who does something beside their own post, or in two of them, ranks lower.
    static double distance(const text::Ranges &where)
    {
        return where.empty() ? 0 : std::min(0.09, where.back().start * 0.001);
    }

    static bool namesOneOf(const QString &names, const QString &query)
    {
        const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
        return std::ranges::any_of(words,
                                   [&names](const QString &word) { return text::findTerms(names, word).has_value(); });
    }

    sqlite::Connection &m_db;
    QString m_text;
    text::Query m_query;
    qsizetype m_limit;
    QHash<qint64, double> m_found;
};

} // namespace

Result<QList<PersonRow>> searchPeople(sqlite::Connection &db, const QString &text, int limit, const QString &now)
{
    Search search(db, text.left(100), limit);
    if (auto done = search.run(); !done)
        return fail(done.error());
    auto statement = db.prepare(
        QString::fromLatin1(personColumns)
        + u" FROM dir_person p LEFT JOIN dir_seat s ON s.person_id=p.id LEFT JOIN dir_post o ON o.id=s.post_id "
          "LEFT JOIN dir_unit u ON u.id=o.unit_id WHERE p.n=? "
          "ORDER BY CASE s.kind WHEN 'main' THEN 0 WHEN 'concurrent' THEN 1 ELSE 2 END LIMIT 1"_s);
    if (!statement)
        return fail(statement.error());
    QList<PersonRow> people;
    const auto best = search.best();
    for (const auto &[n, score] : best) {
        statement->bind(0, now);
        statement->bind(1, now);
        statement->bind(2, n);
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (*row) {
            people.append(personRowOf(*statement));
            people.last().score = score;
        }
        statement->reset();
    }
    return people;
}

} // namespace gw::directory
