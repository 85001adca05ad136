// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include <gw/base/clock.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::outbox::desk {

namespace {

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(toRfc3339(time)) : QVariant();
}

QJsonObject objectOf(const QString &text)
{
    return json::parseObject(text.toUtf8()).value_or(QJsonObject());
}

QVariantList mutableValues(const Entry &entry)
{
    const Error none;
    const Error &error = entry.lastError ? *entry.lastError : none;
    return {toString(entry.state),
            entry.attempts,
            entry.faults,
            entry.lastError ? QVariant(gw::toString(error.code)) : QVariant(),
            error.detail,
            error.problemType,
            error.requestId,
            timeValue(entry.notBefore),
            timeValue(entry.firstSentAt),
            QString::fromUtf8(json::compact(entry.answer)),
            entry.answerApplied};
}

} // namespace

store::Component component()
{
    return {u"outbox"_s,
            store::File::Desk,
            {{1, u"CREATE TABLE outbox("
                 "sequence INTEGER PRIMARY KEY AUTOINCREMENT, operation_id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,"
                 "object_key TEXT NOT NULL, seat_id TEXT NOT NULL, payload TEXT NOT NULL, depends_on TEXT NOT NULL,"
                 "created_at TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, faults INTEGER NOT NULL,"
                 "error_code TEXT, error_detail TEXT, error_problem TEXT, error_request TEXT,"
                 "not_before TEXT, first_sent_at TEXT, answer TEXT NOT NULL, answer_applied INTEGER NOT NULL)"_s}}};
}

Result<qint64> insert(sqlite::Connection &db, const Entry &entry)
{
    const QVariantList fixed{entry.operationId,
                             entry.kind,
                             entry.objectKey,
                             entry.seatId.isNull() ? u""_s : entry.seatId,
                             QString::fromUtf8(json::compact(entry.payload)),
                             entry.dependsOn.isNull() ? u""_s : entry.dependsOn,
                             toRfc3339(entry.createdAt)};
    auto done = db.exec(
        u"INSERT INTO outbox(operation_id,kind,object_key,seat_id,payload,depends_on,created_at,state,attempts,faults,"
        "error_code,error_detail,error_problem,error_request,not_before,first_sent_at,answer,answer_applied) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        fixed + mutableValues(entry));
    if (!done)
        return fail(done.error());
    return db.lastInsertId();
}

Result<Done> update(sqlite::Connection &db, const Entry &entry)
{
    auto done = db.exec(u"UPDATE outbox SET state=?,attempts=?,faults=?,error_code=?,error_detail=?,error_problem=?,"
                        "error_request=?,not_before=?,first_sent_at=?,answer=?,answer_applied=? WHERE operation_id=?"_s,
                        mutableValues(entry) + QVariantList{entry.operationId});
    if (done && db.changedRows() != 1)
        return fail(Error::Code::NotFound, u"no outbox entry "_s + entry.operationId);
    return done;
}

Result<Done> remove(sqlite::Connection &db, const QString &operationId)
{
    return db.exec(u"DELETE FROM outbox WHERE operation_id=?"_s, {operationId});
}

Result<QList<Entry>> all(sqlite::Connection &db)
{
    auto statement = db.prepare(
        u"SELECT sequence,operation_id,kind,object_key,seat_id,payload,depends_on,created_at,state,attempts,"
        "faults,error_code,error_detail,error_problem,error_request,not_before,first_sent_at,answer,answer_applied "
        "FROM outbox ORDER BY sequence"_s);
    if (!statement)
        return fail(statement.error());
    QList<Entry> entries;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        Entry entry;
        entry.sequence = statement->integer(0);
        entry.operationId = statement->text(1);
        entry.kind = statement->text(2);
        entry.objectKey = statement->text(3);
        entry.seatId = statement->text(4);
        entry.payload = objectOf(statement->text(5));
        entry.dependsOn = statement->text(6);
        entry.createdAt = fromRfc3339(statement->text(7));
        entry.state = stateFromString(statement->text(8));
        entry.attempts = int(statement->integer(9));
        entry.faults = int(statement->integer(10));
        if (!statement->isNull(11)) {
            entry.lastError = Error{errorCodeFromString(statement->text(11)), statement->text(12), statement->text(13),
                                    statement->text(14)};
        }
        entry.notBefore = fromRfc3339(statement->text(15));
        entry.firstSentAt = fromRfc3339(statement->text(16));
        entry.answer = objectOf(statement->text(17));
        entry.answerApplied = statement->integer(18) != 0;
        entries.append(entry);
    }
    if (!row)
        return fail(row.error());
    return entries;
}

} // namespace gw::outbox::desk
