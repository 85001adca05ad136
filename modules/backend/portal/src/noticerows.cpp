// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "noticerows.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

const QString noticeQuery =
    u"SELECT notice.id, notice.layer, notice.unit_id, notice.title_ko, notice.title_en, notice.body_ko, "
    u"notice.body_en, "
    "notice.must_read, notice.published_at, notice.author_seat_id, notice.expires_at, notice_ack.at, notice.revision, "
    "unit.agency_id, notice_reminded.at FROM notice LEFT JOIN unit ON unit.id = notice.unit_id "
    "LEFT JOIN notice_ack ON notice_ack.notice_id = notice.id AND notice_ack.person_id = ? "
    "LEFT JOIN notice_reminded ON notice_reminded.notice_id = notice.id AND notice_reminded.person_id = ? WHERE "_s;

std::optional<QDateTime> time(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromRfc3339(row.text(column)));
}

NoticeRow rowFrom(const storage::Row &row)
{
    gw::portal::Notice notice;
    notice.id = row.text(0);
    notice.layer = gw::portal::noticeLayerFromString(row.text(1));
    notice.unitId = row.text(2);
    notice.titleKo = row.text(3);
    notice.titleEn = row.text(4);
    notice.bodyKo = row.text(5);
    notice.bodyEn = row.text(6);
    notice.mustRead = row.boolean(7);
    notice.publishedAt = fromRfc3339(row.text(8));
    notice.authorSeatId = row.text(9);
    notice.expiresAt = time(row, 10);
    notice.acknowledgedAt = time(row, 11);
    notice.revision = row.integer(12);
    notice.remindedAt = time(row, 14);
    return {notice, row.text(13)};
}

} // namespace

bool NoticeRow::isFor(const Standing &standing) const
{
    return standing.sees(toString(notice.layer), notice.unitId, agencyId, notice.authorSeatId);
}

QString acknowledgements(const QString &personId)
{
    return u"acknowledgements:"_s + personId;
}

Result<std::optional<NoticeRow>> noticeRow(storage::Session &session, const QString &id, const QString &personId)
{
    const auto rows = session.query(noticeQuery + u"notice.id = ?"_s, {personId, personId, id});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rowFrom(rows->front()));
}

Result<QList<NoticeRow>> noticeRows(storage::Session &session, const QString &personId, const QString &after,
                                    const QString &now, int limit)
{
    const auto rows = session.query(noticeQuery
                                        + u"notice.id > ? AND (notice.expires_at IS NULL OR notice.expires_at > ?) "
                                          "ORDER BY notice.id LIMIT ?"_s,
                                    {personId, personId, after, now, limit});
    if (!rows)
        return fail(rows.error());
    QList<NoticeRow> list;
    for (const storage::Row &row : *rows)
        list.append(rowFrom(row));
    return list;
}

} // namespace gw::backend::portal
