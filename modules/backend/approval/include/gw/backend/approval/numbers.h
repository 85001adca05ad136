// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QList>
#include <gw/backend/storage/database.h>

// Production and receipt numbers (D4.11; Enforcement Decree of the Public Records Act, Art. 20(3); records rule Art. 5(3)):
// per processing unit, year of Korea and kind; from 1, without gaps, never twice.
namespace gw::backend::approval::numbers {

using storage::Session;

/// What is numbered. The special kinds of Art. 11(2) count per agency.
enum class Kind { Production, Receipt, Statute, Directive, Notice };
QString toText(Kind kind);

struct Number
{
    QString display; ///< "정보시스템과-1234"; special kinds: "제12호", notices "제2026-12호"
    qint64 serial = 0;
    int year = 0;
    QString system; ///< system code, unit code, year, serial: what registers and exchange use
    QString agencyId;
    QString unitId; ///< empty for the special kinds
    QString unitKo;
    QString unitEn;
};

/// The year that a moment belongs to in an office: Asia/Seoul's.
int officeYear(const QDateTime &at);
/// The nearest unit at or above `unitId` that keeps a register (is_processing); `unitId` itself when there is none.
Result<QString> processingUnit(Session &session, const QString &unitId);

/// Draws the next number of a unit (the processing unit at or above `unitId`) for an object, in the transaction that makes
/// the object need it: both stand or neither. Only the server does this, and never twice for one object and kind
/// (Conflict).
Result<Number> draw(Session &session, const QString &unitId, Kind kind, const QString &object, const QString &objectId,
                    const QDateTime &at);

struct Gap
{
    qint64 first = 0;
    qint64 last = 0;
};
struct GapReport
{
    QString unitId;
    int year = 0;
    Kind kind = Kind::Production;
    qint64 next = 1;      ///< the serial that the next one gets
    qint64 issued = 0;    ///< how many were given
    QList<Gap> gaps = {}; ///< serials below `next` that nothing has
};
Result<GapReport> gaps(Session &session, const QString &unitId, int year, Kind kind);

} // namespace gw::backend::approval::numbers
