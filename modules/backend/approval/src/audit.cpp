// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/approval/audit.h>

#include <gw/backend/identity/access.h>
#include <gw/base/clock.h>
#include <gw/base/json.h>
#include <gw/document/canonical.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval::audit {
namespace {

const QString lineColumns =
    u"seq, at, person_id, seat_id, on_behalf_of, object, object_id, document_id, action, details, "
    "document_prev_hash, prev_hash, hash"_s;

Line lineFrom(const storage::Row &row)
{
    Line line;
    line.seq = row.integer(0);
    line.at = fromRfc3339(row.text(1));
    line.event = {.personId = row.text(2),
                  .seatId = row.text(3),
                  .onBehalfOf = row.text(4),
                  .object = row.text(5),
                  .objectId = row.text(6),
                  .documentId = row.text(7),
                  .action = row.text(8),
                  .details = json::parseObject(row.text(9).toUtf8()).value_or(QJsonObject())};
    line.documentPrevHash = row.text(10);
    line.prevHash = row.text(11);
    line.hash = row.text(12);
    return line;
}

QJsonObject hashed(const Line &line)
{
    return {{u"seq"_s, line.seq},
            {u"at"_s, toRfc3339(line.at)},
            {u"personId"_s, line.event.personId},
            {u"seatId"_s, line.event.seatId},
            {u"onBehalfOf"_s, line.event.onBehalfOf},
            {u"object"_s, line.event.object},
            {u"objectId"_s, line.event.objectId},
            {u"documentId"_s, line.event.documentId},
            {u"action"_s, line.event.action},
            {u"details"_s, line.event.details},
            {u"documentPrevHash"_s, line.documentPrevHash},
            {u"prevHash"_s, line.prevHash}};
}

Result<QList<Line>> select(storage::Session &session, const QString &where, const QVariantList &parameters)
{
    const auto rows =
        session.query(u"SELECT %1 FROM audit_event WHERE %2 ORDER BY seq"_s.arg(lineColumns, where), parameters);
    if (!rows)
        return fail(rows.error());
    QList<Line> lines;
    for (const storage::Row &row : *rows)
        lines.append(lineFrom(row));
    return lines;
}

} // namespace

Event by(const identity::Caller &caller, const QString &object, const QString &objectId, const QString &action)
{
    return {.personId = caller.personId,
            .seatId = caller.seatId,
            .object = object,
            .objectId = objectId,
            .documentId = object == u"document"_s ? objectId : QString(),
            .action = action};
}

Result<Done> takeTurn(storage::Session &session)
{
    return session.lockNumbers();
}

Result<qint64> append(storage::Session &session, const Event &event, const QDateTime &at)
{
    if (const auto turn = takeTurn(session); !turn)
        return fail(turn.error());
    const auto last = session.query(u"SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1"_s);
    if (!last)
        return fail(last.error());
    Line line;
    line.seq = last->empty() ? 1 : last->front().integer(0) + 1;
    line.prevHash = last->empty() ? QString() : last->front().text(1);
    line.at = fromRfc3339(toRfc3339(at)); // as it will be read again
    line.event = event;
    if (!event.documentId.isEmpty()) {
        const auto own = session.query(
            u"SELECT hash FROM audit_event WHERE document_id = ? ORDER BY seq DESC LIMIT 1"_s, {event.documentId});
        if (!own)
            return fail(own.error());
        line.documentPrevHash = own->empty() ? QString() : own->front().text(0);
    }
    line.hash = hashOf(line);
    const auto added =
        session.exec(u"INSERT INTO audit_event(%1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(lineColumns),
                     {line.seq, toRfc3339(line.at), event.personId, event.seatId, event.onBehalfOf, event.object,
                      event.objectId, event.documentId, event.action, QString::fromUtf8(json::compact(event.details)),
                      line.documentPrevHash, line.prevHash, line.hash});
    if (!added)
        return fail(added.error());
    return line.seq;
}

Result<Done> note(storage::Database &database, const Event &event, const QDateTime &at)
{
    return database.write([&](storage::Session &session) -> Result<Done> {
        const auto added = append(session, event, at);
        return added ? Result<Done>(Done{}) : fail(added.error());
    });
}

Result<QList<Line>> linesOf(storage::Session &session, const QString &object, const QString &objectId)
{
    return select(session, u"object = ? AND object_id = ?"_s, {object, objectId});
}

Result<QList<Line>> linesOfDocument(storage::Session &session, const QString &documentId)
{
    return select(session, u"document_id = ?"_s, {documentId});
}

Result<std::optional<qint64>> firstTampered(storage::Session &session)
{
    constexpr int page = 2000;
    qint64 expected = 1;
    QString before;
    for (;;) {
        const auto rows = session.query(
            u"SELECT %1 FROM audit_event WHERE seq >= ? ORDER BY seq LIMIT ?"_s.arg(lineColumns), {expected, page});
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows) {
            const Line line = lineFrom(row);
            if (line.seq != expected || line.prevHash != before || line.hash != hashOf(line))
                return std::optional(expected);
            before = line.hash;
            ++expected;
        }
        if (rows->size() < page)
            return std::nullopt;
    }
}

QString hashOf(const Line &line)
{
    const auto bytes = document::canonicalJson(hashed(line));
    return bytes ? document::sha256Hex(*bytes) : QString();
}

QJsonObject toJson(const Line &line)
{
    QJsonObject json = hashed(line);
    json.insert(u"hash"_s, line.hash);
    return json;
}

} // namespace gw::backend::approval::audit
