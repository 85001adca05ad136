// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sealrows.h"

#include <QCryptographicHash>
#include <cmath>
#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

const QString sealColumns =
    u"id, unit_id, agency_id, kind, name_ko, name_en, registered_no, size_um, sha256, valid_from, valid_to"_s;

Seal sealFrom(const storage::Row &row)
{
    Seal seal{.id = row.text(0),
              .unitId = row.text(1),
              .agencyId = row.text(2),
              .kind = row.text(3),
              .nameKo = row.text(4),
              .nameEn = row.text(5),
              .registeredNo = row.text(6),
              .sizeMm = double(row.integer(7)) / 1000.0,
              .sha256 = row.text(8),
              .validFrom = QDate::fromString(row.text(9), Qt::ISODate)};
    if (!row.isNull(10))
        seal.validTo = QDate::fromString(row.text(10), Qt::ISODate);
    return seal;
}

} // namespace

Result<std::optional<Seal>> findSeal(storage::Session &session, const QString &id)
{
    if (id.isEmpty())
        return std::optional<Seal>();
    const auto rows = session.query(u"SELECT %1 FROM seal WHERE id = ?"_s.arg(sealColumns), {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<Seal>();
    return std::optional(sealFrom(rows->front()));
}

Result<QList<Seal>> sealsOf(storage::Session &session, const QString &agencyId)
{
    const auto rows = session.query(
        u"SELECT %1 FROM seal WHERE agency_id = ? ORDER BY kind, name_ko, id"_s.arg(sealColumns), {agencyId});
    if (!rows)
        return fail(rows.error());
    QList<Seal> seals;
    for (const storage::Row &row : *rows)
        seals.append(sealFrom(row));
    return seals;
}

Result<bool> isOfAgency(storage::Session &session, const Seal &seal)
{
    if (seal.kind == u"office")
        return true;
    const auto rows = session.query(u"SELECT is_document_dept FROM unit WHERE id = ?"_s, {seal.unitId});
    if (!rows)
        return fail(rows.error());
    return !rows->empty() && rows->front().boolean(0);
}

Result<bool> sealFits(storage::Session &session, const Seal &seal, document::SenderKind sender, const QString &agencyId,
                      const QString &unitId)
{
    if (seal.agencyId != agencyId)
        return false;
    if (sender == document::SenderKind::UnitHead)
        return seal.unitId == unitId && seal.kind != u"office";
    return isOfAgency(session, seal);
}

Result<Done> insert(storage::Session &session, Seal seal, const QString &bySeatId, const QDateTime &now)
{
    if (!seal.image.startsWith("\x89PNG\r\n\x1a\n") || seal.image.size() > largestSeal)
        return fail(Error::Code::Rejected, u"image"_s);
    if (!std::isfinite(seal.sizeMm) || seal.sizeMm < 5 || seal.sizeMm > 60)
        return fail(Error::Code::Rejected, u"sizeMm"_s);
    const auto unit = session.query(u"SELECT agency_id FROM unit WHERE id = ?"_s, {seal.unitId});
    if (!unit)
        return fail(unit.error());
    if (unit->empty())
        return fail(Error::Code::Rejected, u"ownerUnitId"_s);
    seal.agencyId = unit->front().text(0);
    seal.sha256 = QString::fromLatin1(QCryptographicHash::hash(seal.image, QCryptographicHash::Sha256).toHex());
    const auto made = session.exec(
        u"INSERT INTO seal(%1, image, registered_by, registered_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(
            sealColumns),
        {seal.id, seal.unitId, seal.agencyId, seal.kind, seal.nameKo, seal.nameEn, seal.registeredNo,
         qint64(std::lround(seal.sizeMm * 1000)), seal.sha256, seal.validFrom.toString(Qt::ISODate),
         seal.validTo ? QVariant(seal.validTo->toString(Qt::ISODate)) : QVariant(), seal.image, bySeatId,
         toRfc3339(now)});
    if (!made)
        return fail(made.error());
    return Done{};
}

} // namespace gw::backend::dispatch
