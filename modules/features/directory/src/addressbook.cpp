// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory/addressbook.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

namespace {

constexpr int mostLevels = 12; // a parent that points in a circle must not hang the reader

const QString columns =
    u"SELECT p.id, p.name, p.name_en, lower(p.email), coalesce(s.post_id,''), coalesce(o.title_ko,''), "
    "coalesce(o.title_en,''), coalesce(u.name_ko,''), coalesce(u.name_en,''), coalesce(o.is_head,0), EXISTS(SELECT 1 "
    "FROM dir_absence a WHERE a.seat_id=s.id AND a.starts_at<=?1 AND a.ends_at>?1)"_s;
const QString joins = u" LEFT JOIN dir_post o ON o.id=s.post_id LEFT JOIN dir_unit u ON u.id=o.unit_id "_s;
const QString mainFirst = u"CASE s.kind WHEN 'main' THEN 0 WHEN 'concurrent' THEN 1 ELSE 2 END"_s;

Correspondent correspondentOf(const sqlite::Statement &row)
{
    Correspondent one;
    one.personId = row.text(0);
    one.name = {row.text(1), row.text(2)};
    one.email = row.text(3);
    one.postId = row.text(4);
    one.title = {row.text(5), row.text(6)};
    one.unit = {row.text(7), row.text(8)};
    one.isHead = row.integer(9) != 0;
    one.away = row.integer(10) != 0;
    return one;
}

Result<QList<Correspondent>> readAll(sqlite::Connection &db, const QString &sql, const QVariantList &parameters)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (int i = 0; i < parameters.size(); ++i)
        statement->bind(i, parameters.at(i));
    QList<Correspondent> people;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        const Correspondent one = correspondentOf(*statement);
        if (people.isEmpty() || people.last().personId != one.personId) // the other seats of the same person come next
            people.append(one);
    }
    if (!row)
        return fail(row.error());
    return people;
}

QString asJson(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text.toLower());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<std::optional<Correspondent>> onSeat(sqlite::Connection &db, const QString &seatId, const QString &now)
{
    const auto people = readAll(
        db, columns + u" FROM dir_seat s JOIN dir_person p ON p.id=s.person_id"_s + joins + u"WHERE s.id=?2"_s, {now, seatId});
    if (!people)
        return fail(people.error());
    return people->isEmpty() ? std::nullopt : std::optional(people->first());
}

/// The absence of a person that runs now, or (with `orNext`) the next one.
Result<std::optional<RunningAbsence>> absenceOf(sqlite::Connection &db, const Correspondent &who, const QString &now, bool orNext)
{
    auto statement = db.prepare(
        u"SELECT a.kind, a.starts_at, a.ends_at, coalesce(a.substitute_seat_id,'') FROM dir_seat s JOIN dir_absence a ON "
        "a.seat_id=s.id WHERE s.person_id=? AND a.ends_at>? AND (? OR a.starts_at<=?) ORDER BY a.starts_at LIMIT 1"_s);
    if (!statement)
        return fail(statement.error());
    statement->bind(0, who.personId);
    statement->bind(1, now);
    statement->bind(2, orNext ? 1 : 0);
    statement->bind(3, now);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    RunningAbsence absence;
    absence.who = who;
    absence.kind = portal::absenceKindFromString(statement->text(0));
    absence.from = fromRfc3339(statement->text(1));
    absence.until = fromRfc3339(statement->text(2));
    const QString substitute = statement->text(3);
    if (!substitute.isEmpty()) {
        const auto found = onSeat(db, substitute, now);
        if (!found)
            return fail(found.error());
        absence.substitute = *found;
    }
    return absence;
}

Result<QList<Correspondent>> readByEmail(sqlite::Connection &db, const QStringList &emails, const QString &now)
{
    return readAll(db,
                   columns + u" FROM dir_person p LEFT JOIN dir_seat s ON s.person_id=p.id"_s + joins
                       + u"WHERE lower(p.email) IN (SELECT value FROM json_each(?2)) AND p.state<>'left' ORDER BY p.id, "_s
                       + mainFirst,
                   {now, asJson(emails)});
}

} // namespace

Task<QList<Correspondent>> AddressBook::byEmail(QStringList emails) const
{
    return m_store.read(store::File::Cache, [emails, now = toRfc3339(m_clock.now())](sqlite::Connection &db) {
        return readByEmail(db, emails, now);
    });
}

Task<QList<Correspondent>> AddressBook::holders(QString postId) const
{
    return m_store.read(store::File::Cache, [postId, now = toRfc3339(m_clock.now())](sqlite::Connection &db) {
        return readAll(db,
                       columns + u" FROM dir_seat s JOIN dir_person p ON p.id=s.person_id"_s + joins
                           + u"WHERE s.post_id=?2 AND p.state<>'left' ORDER BY "_s + mainFirst + u", p.name"_s,
                       {now, postId});
    });
}

Task<QList<RunningAbsence>> AddressBook::awayNow(QStringList emails) const
{
    return m_store.read(store::File::Cache,
                        [emails, now = toRfc3339(m_clock.now())](sqlite::Connection &db) -> Result<QList<RunningAbsence>> {
                            const auto people = readByEmail(db, emails, now);
                            if (!people)
                                return fail(people.error());
                            QList<RunningAbsence> away;
                            for (const Correspondent &one : *people) {
                                const auto absence = absenceOf(db, one, now, false);
                                if (!absence)
                                    return fail(absence.error());
                                if (*absence)
                                    away.append(**absence);
                            }
                            return away;
                        });
}

Task<std::optional<RunningAbsence>> AddressBook::nextAbsence(QString personId) const
{
    return m_store.read(
        store::File::Cache,
        [personId, now = toRfc3339(m_clock.now())](sqlite::Connection &db) -> Result<std::optional<RunningAbsence>> {
            const auto person = readAll(db,
                                        columns + u" FROM dir_person p LEFT JOIN dir_seat s ON s.person_id=p.id"_s + joins
                                            + u"WHERE p.id=?2 ORDER BY "_s + mainFirst,
                                        {now, personId});
            if (!person)
                return fail(person.error());
            if (person->isEmpty())
                return std::nullopt;
            return absenceOf(db, person->first(), now, true);
        });
}

Task<QList<Correspondent>> AddressBook::headsAbove(QString unitId, QString personId) const
{
    return m_store.read(
        store::File::Cache,
        [unitId, personId, now = toRfc3339(m_clock.now())](sqlite::Connection &db) -> Result<QList<Correspondent>> {
            return readAll(db,
                           u"WITH RECURSIVE above(id, depth) AS (SELECT ?2, 0 UNION ALL SELECT u.parent_id, depth+1 FROM above "
                           "JOIN dir_unit u ON u.id=above.id WHERE u.parent_id IS NOT NULL AND depth<?4) "_s
                               + columns
                               + u" FROM above JOIN dir_post o ON o.unit_id=above.id AND o.is_head JOIN dir_seat s ON "
                                 "s.post_id=o.id JOIN dir_person p ON p.id=s.person_id LEFT JOIN dir_unit u ON u.id=o.unit_id "
                                 "WHERE p.id<>?3 AND p.state<>'left' ORDER BY depth, p.name"_s,
                           {now, unitId, personId, mostLevels});
        });
}

QString AddressBook::foldName(const QString &name)
{
    QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

Task<QSet<size_t>> AddressBook::nameHashes() const
{
    return m_store.read(store::File::Cache, [](sqlite::Connection &db) -> Result<QSet<size_t>> {
        auto statement = db.prepare(u"SELECT name, name_en FROM dir_person WHERE state<>'left'"_s);
        if (!statement)
            return fail(statement.error());
        QSet<size_t> hashes;
        auto row = statement->step();
        for (; row && *row; row = statement->step()) {
            for (int column = 0; column < 2; ++column) {
                if (const QString name = foldName(statement->text(column)); !name.isEmpty())
                    hashes.insert(qHash(name));
            }
        }
        if (!row)
            return fail(row.error());
        return hashes;
    });
}

} // namespace gw::directory
