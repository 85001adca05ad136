// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "recordrows.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

const QString columns =
    u"id, number, title_ko, title_en, state, who_ko, who_en, unit_ko, unit_en, place_ko, place_en, amount, body_ko, "
    "body_en, owner_person_id, assignee_seat_id, assignee_name, since, due, x, y, revision"_s;

Record recordFrom(const storage::Row &row)
{
    Record record;
    record.id = row.text(0);
    record.number = row.text(1);
    record.title = {row.text(2), row.text(3)};
    record.state = row.text(4);
    record.who = {row.text(5), row.text(6)};
    record.unit = {row.text(7), row.text(8)};
    record.place = {row.text(9), row.text(10)};
    record.amount = row.integer(11);
    record.body = {row.text(12), row.text(13)};
    record.ownerPersonId = row.text(14);
    record.assigneeSeatId = row.text(15);
    record.assigneeName = row.text(16);
    record.since = fromRfc3339(row.text(17));
    if (!row.isNull(18))
        record.due = fromRfc3339(row.text(18));
    record.x = int(row.integer(19));
    record.y = int(row.integer(20));
    record.revision = row.integer(21);
    return record;
}

struct Condition
{
    QString sql;
    QVariantList parameters;

    void also(const QString &part, const QVariantList &more)
    {
        sql += u" AND "_s + part;
        parameters += more;
    }
};

/// What this reader may see of a system.
Condition visible(const Definition &definition, const Reader &reader)
{
    Condition condition{u"system_id = ?"_s, {definition.id}};
    if (!reader.role)
        condition.also(u"1 = 0"_s, {});
    else if (!reader.role->readsAll)
        condition.also(u"(owner_person_id = ? OR assignee_seat_id = ?)"_s, {reader.personId, reader.seatId});
    return condition;
}

void addStates(Condition &condition, const QStringList &states)
{
    QVariantList values;
    for (const QString &state : states)
        values.append(state);
    condition.also(u"state IN ("_s + storage::placeholders(values.size()) + u')', values);
}

/// For LIKE … ESCAPE '\': no character of the person's has a meaning of its own.
QString pattern(const QString &word)
{
    QString escaped = word.toLower();
    for (const QString &special : {u"\\"_s, u"%"_s, u"_"_s})
        escaped.replace(special, u"\\"_s + special);
    return u'%' + escaped + u'%';
}

} // namespace

Result<Done> putRecords(storage::Session &session, const QString &systemId, const std::vector<Record> &records)
{
    std::vector<QVariantList> rows;
    rows.reserve(records.size());
    for (const Record &record : records) {
        rows.push_back({systemId,
                        record.id,
                        record.number,
                        record.title.ko,
                        record.title.en,
                        record.state,
                        record.who.ko,
                        record.who.en,
                        record.unit.ko,
                        record.unit.en,
                        record.place.ko,
                        record.place.en,
                        record.amount,
                        record.body.ko,
                        record.body.en,
                        record.ownerPersonId,
                        record.assigneeSeatId,
                        record.assigneeName,
                        toRfc3339(record.since),
                        record.due ? QVariant(toRfc3339(*record.due)) : QVariant(),
                        record.x,
                        record.y,
                        record.revision});
    }
    return session.execMany(
        u"INSERT INTO app_record(system_id, %1) VALUES(%2)"_s.arg(columns, storage::placeholders(23)), rows);
}

Result<bool> hasRecords(storage::Session &session)
{
    const auto rows = session.query(u"SELECT 1 FROM app_record LIMIT 1"_s);
    return rows ? Result<bool>(!rows->empty()) : fail(rows.error());
}

bool mayAct(const Reader &reader, const Step &step, const Record &record)
{
    return reader.role && step.roles.contains(reader.role->code)
           && (record.assigneeSeatId.isEmpty() || record.assigneeSeatId == reader.seatId || reader.role->serves);
}

bool isWaitingFor(const Definition &definition, const Reader &reader, const Record &record)
{
    return reader.role && definition.statesFor(reader.role->code).contains(record.state)
           && (record.assigneeSeatId == reader.seatId || (record.assigneeSeatId.isEmpty() && reader.role->serves));
}

Result<Listed> listRecords(storage::Session &session, const Definition &definition, const Reader &reader,
                           const QString &words, const QString &state, int limit)
{
    Condition condition = visible(definition, reader);
    if (!state.isEmpty())
        condition.also(u"state = ?"_s, {state});
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString like = pattern(word);
        condition.also(u"(lower(number) LIKE ? ESCAPE '\\' OR lower(title_ko) LIKE ? ESCAPE '\\' OR lower(title_en) "
                       "LIKE ? ESCAPE '\\' OR lower(who_ko) LIKE ? ESCAPE '\\' OR lower(who_en) LIKE ? ESCAPE '\\')"_s,
                       {like, like, like, like, like});
    }
    const auto total = session.query(u"SELECT count(*) FROM app_record WHERE "_s + condition.sql, condition.parameters);
    if (!total)
        return fail(total.error());
    // An IN list must not be empty: no state is called "".
    const auto listOf = [](QStringList states) {
        states.append(QString());
        QVariantList values;
        for (const QString &one : states)
            values.append(one);
        return values;
    };
    const QVariantList mine = listOf(reader.role ? definition.statesFor(reader.role->code) : QStringList());
    const QVariantList waiting = listOf(definition.waitingStates());
    const auto rows = session.query(
        u"SELECT %1 FROM app_record WHERE %2 ORDER BY CASE WHEN state IN (%3) AND assignee_seat_id IN (?, ?) THEN 0 "
        "WHEN state IN (%4) THEN 1 ELSE 2 END, since DESC, id LIMIT ?"_s.arg(
            columns, condition.sql, storage::placeholders(mine.size()), storage::placeholders(waiting.size())),
        condition.parameters + mine
            + QVariantList{reader.seatId, reader.role && reader.role->serves ? u""_s : reader.seatId} + waiting
            + QVariantList{limit});
    if (!rows)
        return fail(rows.error());
    Listed listed;
    listed.total = total->front().integer(0);
    for (const storage::Row &row : *rows)
        listed.records.push_back(recordFrom(row));
    return listed;
}

Result<std::optional<Record>> findRecord(storage::Session &session, const Definition &definition, const Reader &reader,
                                         const QString &id)
{
    Condition condition = visible(definition, reader);
    condition.also(u"id = ?"_s, {id});
    const auto rows =
        session.query(u"SELECT %1 FROM app_record WHERE %2"_s.arg(columns, condition.sql), condition.parameters);
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    return recordFrom(rows->front());
}

Result<std::vector<Deed>> historyOf(storage::Session &session, const QString &systemId, const QString &recordId)
{
    const auto rows = session.query(
        u"SELECT at, name, role_ko, role_en, step FROM app_history WHERE system_id = ? AND record_id = ? ORDER BY id"_s,
        {systemId, recordId});
    if (!rows)
        return fail(rows.error());
    std::vector<Deed> deeds;
    for (const storage::Row &row : *rows)
        deeds.push_back({fromRfc3339(row.text(0)), row.text(1), {row.text(2), row.text(3)}, row.text(4)});
    return deeds;
}

Result<Waiting> waitingFor(storage::Session &session, const Definition &definition, const Reader &reader,
                           const QDateTime &now, int top)
{
    Waiting waiting;
    const QStringList states = reader.role ? definition.statesFor(reader.role->code) : QStringList();
    if (states.isEmpty())
        return waiting;
    Condition condition = visible(definition, reader);
    addStates(condition, states);
    condition.also(reader.role->serves ? u"(assignee_seat_id = '' OR assignee_seat_id = ?)"_s
                                       : u"assignee_seat_id = ?"_s,
                   {reader.seatId});
    const auto numbers = session.query(
        u"SELECT count(*), min(since), count(CASE WHEN due < ? THEN 1 END) FROM app_record WHERE "_s + condition.sql,
        QVariantList{toRfc3339(now)} + condition.parameters);
    if (!numbers)
        return fail(numbers.error());
    waiting.count = numbers->front().integer(0);
    waiting.oldest = fromRfc3339(numbers->front().text(1));
    waiting.overdue = numbers->front().integer(2);
    const auto rows = session.query(u"SELECT %1 FROM app_record WHERE %2 ORDER BY CASE WHEN due IS NULL THEN 1 ELSE 0 "
                                    "END, due, since, id LIMIT ?"_s.arg(columns, condition.sql),
                                    condition.parameters + QVariantList{top});
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows)
        waiting.top.push_back(recordFrom(row));
    return waiting;
}

Result<bool> takeStep(storage::Session &session, const Definition &definition, const Step &step, const QString &id,
                      const Visitor &visitor, const QDateTime &now)
{
    const Arrival &who = visitor.who;
    const QString taken = step.takes ? u", assignee_seat_id = ?, assignee_name = ?"_s : QString();
    QVariantList parameters{step.to};
    if (step.takes)
        parameters << who.seatId << who.name.ko;
    parameters << definition.id << id << step.from;
    const auto changed = session.exec(u"UPDATE app_record SET state = ?, revision = revision + 1%1 WHERE system_id = ? "
                                      "AND id = ? AND state = ?"_s.arg(taken),
                                      parameters);
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return false;
    const auto noted = session.exec(
        u"INSERT INTO app_history(system_id, record_id, at, person_id, name, role_ko, "
        "role_en, step) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {definition.id, id, toRfc3339(now), who.personId, who.name.ko, who.roleName.ko, who.roleName.en, step.id});
    return noted ? Result<bool>(true) : fail(noted.error());
}

} // namespace gw::backend::apps
