// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "items.h"

#include "texts.h"
#include <gw/base/json.h>
#include <gw/portaltypes/inbox.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

constexpr qint64 never = 9'000'000'000'000'000; ///< a term that is not there

qint64 millisecondsOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : never;
}

QString nonNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString wordsOf(const portal::InboxItem &item)
{
    QStringList words{item.title, item.number.value_or(QString()), item.unitKo, item.unitEn};
    if (item.from)
        words << item.from->name << item.from->nameEn << item.from->unitKo << item.from->unitEn;
    return foldedWords(words.join(u'\n'));
}

Result<Done> putItem(sqlite::Connection &db, const portal::InboxItem &item, const QString &operationId,
                     qint64 generation)
{
    auto row = db.prepare(
        u"INSERT INTO approval_item(id, box, object, object_id, document_id, step_id, title, why, urgent, since, due, "
        "queue_due, waits, opened, held, may_approve, version, revision, find, doc, op, generation) "
        "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22) "
        "ON CONFLICT(id) DO UPDATE SET box=?2, object=?3, object_id=?4, document_id=?5, step_id=?6, title=?7, why=?8, "
        "urgent=?9, since=?10, due=?11, queue_due=?12, waits=?13, opened=?14, held=?15, may_approve=?16, version=?17, "
        "revision=?18, find=?19, doc=?20, op=?21, generation=max(generation, ?22) "
        "WHERE ?21='' AND (?18>=revision OR op<>'')"_s);
    if (!row)
        return fail(row.error());
    const QDateTime due = item.due.value_or(QDateTime());
    // What is urgent and has no term stands where it would if its term had been the day it came.
    const qint64 queueDue = due.isValid() || !item.urgent ? millisecondsOf(due) : millisecondsOf(item.since);
    row->bind(0, item.id);
    row->bind(1, toString(item.box));
    row->bind(2, toString(item.object));
    row->bind(3, item.objectId);
    row->bind(4, nonNull(item.documentId.value_or(QString())));
    row->bind(5, nonNull(item.stepId.value_or(QString())));
    row->bind(6, nonNull(item.title));
    row->bind(7, nonNull(item.why.code));
    row->bind(8, qint64(item.urgent));
    row->bind(9, millisecondsOf(item.since));
    row->bind(10, millisecondsOf(due));
    row->bind(11, queueDue);
    row->bind(12, qint64(item.waits));
    row->bind(13, qint64(item.opened));
    row->bind(14, qint64(item.held));
    row->bind(15, qint64(item.may.contains(u"approve"_s) || item.may.contains(u"agree"_s)));
    row->bind(16, nonNull(item.versionSha256.value_or(QString())));
    row->bind(17, item.revision);
    row->bind(18, wordsOf(item));
    row->bind(19, QString::fromUtf8(json::compact(portal::toJson(item).toObject())));
    row->bind(20, nonNull(operationId));
    row->bind(21, generation);
    return row->run();
}

constexpr auto columns = "n, doc, coalesce(l_opened, opened), held, l_decision, e_waits, op, "
                         "EXISTS(SELECT 1 FROM approval_document WHERE id=approval_item.document_id) OR "
                         "EXISTS(SELECT 1 FROM approval_object WHERE kind=approval_item.object AND "
                         "id=approval_item.object_id)";

InboxRow rowFrom(const sqlite::Statement &found)
{
    const QJsonObject doc = json::parseObject(found.text(1).toUtf8()).value_or(QJsonObject());
    InboxRow row;
    row.n = found.integer(0);
    row.id = doc["id"_L1].toString();
    row.box = boxFrom(doc["box"_L1].toString());
    row.object = objectFrom(doc["object"_L1].toString());
    row.objectId = doc["objectId"_L1].toString();
    row.documentId = doc["documentId"_L1].toString();
    row.stepId = doc["stepId"_L1].toString();
    row.title = doc["title"_L1].toString();
    row.documentKind = doc["documentKind"_L1].toString();
    row.flow = doc["flow"_L1].toString();
    row.state = doc["state"_L1].toString();
    row.urgency = doc["urgency"_L1].toString();
    row.isUrgent = doc["urgent"_L1].toBool();
    row.from = personFrom(doc["from"_L1].toObject());
    row.unit = {doc["unitKo"_L1].toString(), doc["unitEn"_L1].toString()};
    row.number = doc["number"_L1].toString();
    row.since = timeFrom(doc["since"_L1]);
    row.due = timeFrom(doc["due"_L1]);
    const QJsonObject why = doc["why"_L1].toObject();
    row.whyCode = why["code"_L1].toString();
    row.why = {why["ko"_L1].toString(), why["en"_L1].toString()};
    const QJsonObject next = doc["next"_L1].toObject();
    row.nextCode = next["code"_L1].toString();
    row.next = {next["ko"_L1].toString(), next["en"_L1].toString()};
    row.may = stringsFrom(doc["may"_L1]);
    row.versionSha256 = doc["versionSha256"_L1].toString();
    row.attachments = doc["attachments"_L1].toInt();
    row.opinions = doc["opinions"_L1].toInt();
    row.objections = doc["objections"_L1].toInt();
    row.revision = doc["revision"_L1].toInteger();
    row.isOpened = found.integer(2) != 0;
    row.isHeld = found.integer(3) != 0;
    row.decision = found.text(4);
    row.waits = found.integer(5) != 0;
    row.operation = found.text(6);
    row.isHere = found.integer(7) != 0;
    return row;
}

Result<QList<InboxRow>> rowsOf(sqlite::Statement &found)
{
    QList<InboxRow> rows;
    auto more = found.step();
    for (; more && *more; more = found.step())
        rows.append(rowFrom(found));
    if (!more)
        return fail(more.error());
    return rows;
}

QString orderBy(InboxQuery::Sort sort)
{
    switch (sort) {
    case InboxQuery::Sort::Queue: return u"queue_due, urgent DESC, since, n"_s;
    case InboxQuery::Sort::Newest: return u"since DESC, n DESC"_s;
    case InboxQuery::Sort::Oldest: return u"since, n"_s;
    case InboxQuery::Sort::Title: break;
    }
    return u"title, n"_s;
}

} // namespace

Result<Done> writeItem(sqlite::Connection &db, const portal::InboxItem &item, qint64 generation)
{
    return putItem(db, item, {}, generation);
}

Result<Done> addLocalItem(sqlite::Connection &db, const portal::InboxItem &item, const QString &operationId)
{
    return putItem(db, item, operationId, 0);
}

Result<Done> removeItem(sqlite::Connection &db, const QString &id)
{
    return db.exec(u"DELETE FROM approval_item WHERE id=?"_s, {id});
}

Result<QList<qint64>> itemNumbers(sqlite::Connection &db, const InboxQuery &query, const QDateTime &now, int limit)
{
    QString where = query.box ? u"box=? AND e_shown=1"_s : u"e_queue=1"_s;
    QVariantList values;
    if (query.box)
        values.append(textOf(*query.box));
    switch (query.only) {
    case InboxQuery::Only::All: break;
    case InboxQuery::Only::Waiting: where += u" AND e_waits=1"_s; break;
    case InboxQuery::Only::Urgent: where += u" AND urgent=1"_s; break;
    case InboxQuery::Only::Overdue:
        where += u" AND due<?"_s;
        values.append(now.toMSecsSinceEpoch());
        break;
    case InboxQuery::Only::DueSoon:
        where += u" AND due<?"_s;
        values.append(now.toLocalTime().date().addDays(3).startOfDay().toMSecsSinceEpoch());
        break;
    case InboxQuery::Only::Unopened: where += u" AND e_opened=0"_s; break;
    case InboxQuery::Only::Held: where += u" AND held=1"_s; break;
    case InboxQuery::Only::Batch: where += u" AND e_waits=1 AND may_approve=1 AND e_opened=1 AND step_id<>''"_s; break;
    }
    if (query.object) {
        where += u" AND object=?"_s;
        values.append(textOf(*query.object));
    }
    if (!query.why.isEmpty()) {
        where += u" AND why=?"_s;
        values.append(query.why);
    }
    for (const QString &word : foldedWords(query.text).split(u' ', Qt::SkipEmptyParts)) {
        where += u" AND instr(find, ?)>0"_s;
        values.append(word);
    }
    auto found = db.prepare(u"SELECT n FROM approval_item WHERE %1 ORDER BY %2%3"_s.arg(
        where, orderBy(query.sort), limit > 0 ? u" LIMIT %1"_s.arg(limit) : QString()));
    if (!found)
        return fail(found.error());
    for (int i = 0; i < values.size(); ++i)
        found->bind(i, values.at(i));
    QList<qint64> numbers;
    auto more = found->step();
    for (; more && *more; more = found->step())
        numbers.append(found->integer(0));
    if (!more)
        return fail(more.error());
    return numbers;
}

Result<QList<InboxRow>> itemRows(sqlite::Connection &db, const QList<qint64> &numbers)
{
    QStringList list;
    list.reserve(numbers.size());
    for (const qint64 number : numbers)
        list.append(QString::number(number));
    auto found =
        db.prepare(u"SELECT %1 FROM approval_item WHERE n IN (%2)"_s.arg(QLatin1StringView(columns), list.join(u',')));
    return found ? rowsOf(*found) : fail(found.error());
}

Result<QList<InboxRow>> itemsById(sqlite::Connection &db, const QStringList &ids)
{
    auto found = db.prepare(u"SELECT %1 FROM approval_item WHERE id=?"_s.arg(QLatin1StringView(columns)));
    if (!found)
        return fail(found.error());
    QList<InboxRow> rows;
    for (const QString &id : ids) {
        found->reset();
        found->bind(0, id);
        const auto some = rowsOf(*found);
        if (!some)
            return some;
        rows += *some;
    }
    return rows;
}

Result<QList<InboxRow>> itemsOf(sqlite::Connection &db, const QString &documentId, const QString &stepId)
{
    auto found = db.prepare(u"SELECT %1 FROM approval_item WHERE document_id=?1 AND (?2='' OR step_id=?2)"_s.arg(
        QLatin1StringView(columns)));
    if (!found)
        return fail(found.error());
    found->bind(0, documentId);
    found->bind(1, nonNull(stepId));
    return rowsOf(*found);
}

Result<QList<BoxNumbers>> boxNumbers(sqlite::Connection &db, const QDateTime &now, bool onlyWaiting)
{
    auto found = db.prepare(
        onlyWaiting
            ? u"SELECT box, 0, count(*), sum(due<?) FROM approval_item WHERE e_waits=1 GROUP BY box"_s
            : u"SELECT box, count(*), sum(e_waits), sum(e_waits AND due<?) FROM approval_item WHERE e_shown=1 "
              "GROUP BY box"_s);
    if (!found)
        return fail(found.error());
    found->bind(0, now.toMSecsSinceEpoch());
    QList<BoxNumbers> numbers;
    auto more = found->step();
    for (; more && *more; more = found->step())
        numbers.append({found->text(0), int(found->integer(1)), int(found->integer(2)), int(found->integer(3))});
    if (!more)
        return fail(more.error());
    return numbers;
}

Result<QList<Missing>> missingHere(sqlite::Connection &db, const QString &seat, int limit)
{
    auto found = db.prepare(
        u"SELECT 'document', i.document_id, max(i.revision), min(i.queue_due) AS first FROM approval_item i "
        "LEFT JOIN approval_document d ON d.id=i.document_id WHERE i.e_queue=1 AND i.document_id<>'' AND i.op='' "
        "AND (d.id IS NULL OR d.seat<>?1 OR (i.version<>'' AND d.version<>i.version) "
        "OR (i.object='document' AND d.revision<i.revision)) GROUP BY i.document_id "
        "UNION ALL SELECT i.object, i.object_id, max(i.revision), min(i.queue_due) AS first FROM approval_item i "
        "LEFT JOIN approval_object o ON o.kind=i.object AND o.id=i.object_id "
        "WHERE i.e_queue=1 AND i.object IN ('receipt', 'memo') AND i.op='' "
        "AND (o.id IS NULL OR o.seat<>?1 OR o.revision<i.revision) GROUP BY i.object, i.object_id "
        "ORDER BY first LIMIT ?2"_s);
    if (!found)
        return fail(found.error());
    found->bind(0, nonNull(seat));
    found->bind(1, qint64(limit));
    QList<Missing> missing;
    auto more = found->step();
    for (; more && *more; more = found->step())
        missing.append({found->text(0), found->text(1), found->integer(2)});
    if (!more)
        return fail(more.error());
    return missing;
}

Result<Done> showDecision(sqlite::Connection &db, const QString &where, const QString &id, const QString &decision)
{
    return db.exec(u"UPDATE approval_item SET l_decision=? WHERE %1=? AND waits=1"_s.arg(where), {decision, id});
}

Result<Done> hideDecision(sqlite::Connection &db, const QString &where, const QString &id)
{
    return db.exec(u"UPDATE approval_item SET l_decision=NULL WHERE %1=? AND l_decision IS NOT NULL"_s.arg(where),
                   {id});
}

Result<Done> endItems(sqlite::Connection &db, const QString &where, const QString &id)
{
    return db.exec(
        u"UPDATE approval_item SET done_revision=revision, l_decision=NULL WHERE %1=? AND waits=1"_s.arg(where), {id});
}

} // namespace gw::approval
