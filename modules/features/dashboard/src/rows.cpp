// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "mergepatch.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {

namespace {

/// Calls `take` for each row.
template <class Take>
Result<Done> eachRow(sqlite::Connection &db, const QString &sql, const QVariantList &parameters, Take take)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (int i = 0; i < parameters.size(); ++i)
        statement->bind(i, parameters.at(i));
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        take(std::as_const(*statement));
    return row ? Result<Done>(Done{}) : Result<Done>(fail(row.error()));
}

QDateTime timeOf(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? QDateTime() : fromRfc3339(row.text(column));
}

} // namespace

Result<QHash<QString, SeatRows>> seatsOf(sqlite::Connection &db, const QString &seatId, int limit)
{
    const QString where = seatId.isEmpty() ? QString() : u" WHERE seat_id=?"_s;
    const QVariantList parameters = seatId.isEmpty() ? QVariantList{} : QVariantList{seatId};
    QHash<QString, SeatRows> seats;
    auto done =
        eachRow(db, u"SELECT seat_id, kind, count, overdue, oldest_at, fresh_at, stale, title_ko, title_en FROM dash_counter"_s + where,
                parameters, [&](const sqlite::Statement &row) {
                    seats[row.text(0)].counters.append({row.text(1), int(row.integer(2)), int(row.integer(3)),
                                                        timeOf(row, 4), timeOf(row, 5), row.integer(6) != 0, row.text(7),
                                                        row.text(8)});
                });
    if (!done)
        return fail(done.error());
    done = eachRow(db,
                   u"SELECT seat_id, id, kind, title, since, due, link FROM dash_waiting"_s + where
                       + u" ORDER BY due IS NULL, due, since, id LIMIT %1"_s.arg(limit),
                   parameters, [&](const sqlite::Statement &row) {
                       seats[row.text(0)].waiting.append(
                           {row.text(1), row.text(2), row.text(3), timeOf(row, 4), timeOf(row, 5), row.text(6)});
                   });
    return done ? Result<QHash<QString, SeatRows>>(seats) : Result<QHash<QString, SeatRows>>(fail(done.error()));
}

Result<QList<NoticeRow>> noticesOf(sqlite::Connection &db, const QString &now, int limit)
{
    QList<NoticeRow> notices;
    const auto done = eachRow(
        db,
        u"SELECT id, layer, title_ko, title_en, body_ko, body_en, published_at, must_read, acknowledged_at IS NOT "
        u"NULL, "
        "op<>'', unit_id, author_seat_id, reminded_at, unsent FROM dash_notice WHERE expires_at IS NULL OR expires_at>? "
        "ORDER BY must_read AND acknowledged_at IS NULL AND op='' DESC, published_at DESC, id LIMIT %1"_s.arg(limit),
        {now}, [&](const sqlite::Statement &row) {
            notices.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                            timeOf(row, 6), row.integer(7) != 0, row.integer(8) != 0,
                            row.integer(9) != 0 && row.integer(8) == 0, row.text(10), row.text(11), timeOf(row, 12),
                            row.integer(13) != 0});
        });
    return done ? Result<QList<NoticeRow>>(notices) : Result<QList<NoticeRow>>(fail(done.error()));
}

Result<Document> serverPreferencesOf(sqlite::Connection &db)
{
    Document document;
    QByteArray text("{}");
    const auto done =
        eachRow(db, u"SELECT document, etag FROM dash_preferences"_s, {}, [&](const sqlite::Statement &row) {
            text = row.text(0).toUtf8();
            document.etag = row.text(1);
        });
    if (!done)
        return fail(done.error());
    const Result<QJsonObject> values = json::parseObject(text);
    if (!values)
        return fail(values.error());
    document.values = *values;
    return document;
}

Result<QJsonObject> preferencesOf(sqlite::Connection &db)
{
    Result<Document> document = serverPreferencesOf(db);
    if (!document)
        return fail(document.error());
    QList<QByteArray> patches;
    const auto done = eachRow(db, u"SELECT patch FROM dash_preference_patch ORDER BY sequence"_s, {},
                              [&](const sqlite::Statement &row) { patches.append(row.text(0).toUtf8()); });
    if (!done)
        return fail(done.error());
    for (const QByteArray &text : std::as_const(patches)) {
        const Result<QJsonObject> patch = json::parseObject(text);
        if (!patch)
            return fail(patch.error());
        document->values = mergepatch::applied(document->values, *patch);
    }
    return document->values;
}

Result<Done> writePreferences(sqlite::Connection &db, const Document &document)
{
    return db.exec(u"INSERT OR REPLACE INTO dash_preferences(one, document, etag) VALUES(1, ?, ?)"_s,
                   {QString::fromUtf8(json::compact(document.values)), document.etag});
}

Result<std::optional<portal::Me>> meOf(sqlite::Connection &db)
{
    const Result<QVariant> text = db.scalar(u"SELECT document FROM dash_me"_s);
    if (!text)
        return fail(text.error());
    if (!text->isValid())
        return std::optional<portal::Me>();
    const Result<QJsonObject> object = json::parseObject(text->toString().toUtf8());
    if (!object)
        return fail(object.error());
    const Result<portal::Me> me = json::parseAs<portal::Me>(*object, "Me");
    if (!me)
        return fail(me.error());
    return std::optional(*me);
}

Result<Done> writeNotice(sqlite::Connection &db, const portal::Notice &notice, qint64 generation)
{
    // What waits in the outbox (`op`) is not the server's to say.
    auto statement =
        db.prepare(u"INSERT INTO dash_notice(id, layer, unit_id, title_ko, title_en, body_ko, body_en, must_read, "
                   u"published_at, author_seat_id, "
                   "expires_at, acknowledged_at, revision, generation, reminded_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON "
                   "CONFLICT(id) DO UPDATE SET "
                   "layer=excluded.layer, unit_id=excluded.unit_id, title_ko=excluded.title_ko, "
                   "title_en=excluded.title_en, body_ko=excluded.body_ko, "
                   "body_en=excluded.body_en, must_read=excluded.must_read, published_at=excluded.published_at, "
                   "author_seat_id=excluded.author_seat_id, expires_at=excluded.expires_at, "
                   "acknowledged_at=excluded.acknowledged_at, "
                   "revision=excluded.revision, generation=excluded.generation, reminded_at=excluded.reminded_at"_s);
    if (!statement)
        return fail(statement.error());
    const QStringList texts{
        notice.id,    portal::toString(notice.layer), notice.unitId, notice.titleKo, notice.titleEn, notice.bodyKo,
        notice.bodyEn};
    for (int i = 0; i < texts.size(); ++i)
        statement->bind(i, texts.at(i));
    statement->bind(7, int(notice.mustRead));
    statement->bind(8, toRfc3339(notice.publishedAt));
    statement->bind(9, notice.authorSeatId);
    statement->bindNull(10);
    if (notice.expiresAt)
        statement->bind(10, toRfc3339(*notice.expiresAt));
    statement->bindNull(11);
    if (notice.acknowledgedAt)
        statement->bind(11, toRfc3339(*notice.acknowledgedAt));
    statement->bind(12, notice.revision);
    statement->bind(13, generation);
    statement->bindNull(14);
    if (notice.remindedAt)
        statement->bind(14, toRfc3339(*notice.remindedAt));
    return statement->run();
}

} // namespace gw::dashboard
