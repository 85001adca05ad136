// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::directory::rows {
namespace {

/// Text where "nothing" is written as NULL or as an empty text.
std::optional<QString> optionalText(const storage::Row &row, int column)
{
    const QString text = row.text(column);
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QDate date(const storage::Row &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

} // namespace

const QString agencyColumns = u"id, org_code, name_ko, name_en, kind, head_post_id, position"_s;
const QString unitColumns =
    u"id, agency_id, parent_id, org_code, name_ko, name_en, is_processing, is_document_dept, position, "
    "valid_from, valid_to"_s;
const QString postColumns =
    u"id, unit_id, title_ko, title_en, rank, duties_ko, duties_en, phone, position, is_head, valid_from, "
    "valid_to"_s;
const QString personColumns = u"id, name, name_en, hanja, staff_no, email, mobile, state"_s;
const QString seatColumns = u"id, person_id, post_id, kind, valid_from, valid_to"_s;
const QString absenceColumns =
    u"a.id, a.seat_id, a.starts_at, a.ends_at, a.kind, a.reason, a.substitute_seat_id, a.scopes, "
    "a.created_by, a.revision"_s;

api::Agency agency(const storage::Row &row)
{
    return {.id = row.text(0),
            .orgCode = row.text(1),
            .nameKo = row.text(2),
            .nameEn = row.text(3),
            .kind = api::agencyKindFromString(row.text(4)),
            .headPostId = optionalText(row, 5),
            .position = int(row.integer(6))};
}

api::Unit unit(const storage::Row &row)
{
    return {.id = row.text(0),
            .agencyId = row.text(1),
            .parentId = optionalText(row, 2),
            .orgCode = row.text(3),
            .nameKo = row.text(4),
            .nameEn = row.text(5),
            .isProcessing = row.boolean(6),
            .isDocumentDept = row.boolean(7),
            .position = int(row.integer(8)),
            .validFrom = date(row, 9),
            .validTo = optionalDate(row, 10)};
}

api::Post post(const storage::Row &row)
{
    return {.id = row.text(0),
            .unitId = row.text(1),
            .titleKo = row.text(2),
            .titleEn = row.text(3),
            .rank = row.text(4),
            .dutiesKo = row.text(5),
            .dutiesEn = row.text(6),
            .phone = row.text(7),
            .position = int(row.integer(8)),
            .isHead = row.boolean(9),
            .validFrom = date(row, 10),
            .validTo = optionalDate(row, 11)};
}

api::Person person(const storage::Row &row)
{
    return {.id = row.text(0),
            .name = row.text(1),
            .nameEn = row.text(2),
            .hanja = optionalText(row, 3),
            .staffNo = row.text(4),
            .email = row.text(5),
            .mobile = optionalText(row, 6),
            .state = api::personStateFromString(row.text(7))};
}

api::Seat seat(const storage::Row &row)
{
    return {.id = row.text(0),
            .personId = row.text(1),
            .postId = row.text(2),
            .kind = api::seatKindFromString(row.text(3)),
            .validFrom = date(row, 4),
            .validTo = optionalDate(row, 5)};
}

api::Absence absence(const storage::Row &row)
{
    api::Absence absence{.id = row.text(0),
                         .seatId = row.text(1),
                         .startsAt = fromRfc3339(row.text(2)),
                         .endsAt = fromRfc3339(row.text(3)),
                         .kind = api::absenceKindFromString(row.text(4)),
                         .reason = optionalText(row, 5),
                         .substituteSeatId = optionalText(row, 6),
                         .scopes = {},
                         .createdBy = row.text(8),
                         .revision = row.integer(9)};
    for (const QString &scope : row.text(7).split(u',', Qt::SkipEmptyParts))
        absence.scopes.append(api::absenceScopeFromString(scope));
    return absence;
}

std::optional<QDate> optionalDate(const storage::Row &row, int column)
{
    return row.isNull(column) || row.text(column).isEmpty() ? std::nullopt : std::optional(date(row, column));
}

QString joined(const QList<api::AbsenceScope> &scopes)
{
    QStringList names;
    for (const api::AbsenceScope scope : scopes)
        names.append(api::toString(scope));
    return names.join(u',');
}

} // namespace gw::backend::directory::rows
