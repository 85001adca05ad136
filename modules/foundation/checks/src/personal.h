// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "folded.h"

#include <QDate>
#include <gw/checks/finding.h>

namespace gw::checks {

enum class PersonalKind {
    Resident,       ///< 주민등록번호, with a right check digit, or named as one, or too young to have one
    ResidentLikely, ///< its form and date are right, its check digit is not: given or changed since October 2020
    Foreigner,      ///< 외국인등록번호
    Licence,
    LicenceLikely,
    Passport,
    PassportLikely,
    Card,
    CardLikely,
    Account,
    AgencyAccount, ///< held by an office or a company: shown, not hidden
    Mobile,
    Phone,
    Email,
};

/// A number or address of a person in a text.
struct PersonalHit
{
    PersonalKind kind = PersonalKind::Resident;
    int start = 0; ///< in the text as it was given
    int length = 0;
    QString masked = {}; ///< what may stand instead
};

/// All of them, in the order of the text, without overlaps. `today` bounds dates of birth; invalid: no bound.
QList<PersonalHit> findPersonal(QStringView text, QDate today);

/// Resident and foreigner registration numbers only: for texts of several paragraphs or cells joined by '\n'. Only those
/// with a right check digit that reach over a '\n'.
QList<PersonalHit> findBrokenResident(QStringView text, QDate today);

Level levelOf(PersonalKind kind);
/// The sentence and the article of a kind, e.g. "L02.resident".
std::pair<const char16_t *, const char16_t *> namesOf(PersonalKind kind);

/// Search of one kind of number; used by findPersonal().
class PersonalScan final
{
public:
    PersonalScan(Folded folded, QDate today);

    void residents(bool brokenOnly);
    void cards();
    void licences();
    void passports();
    void accounts();
    void phones();
    void emails();
    QList<PersonalHit> take();

    static bool residentCheck(QStringView digits);  ///< 13 digits
    static bool foreignerCheck(QStringView digits); ///< 13 digits
    static bool corporateCheck(QStringView digits); ///< 13 digits
    static bool businessCheck(QStringView digits);  ///< 10 digits
    static bool luhn(QStringView digits);

private:
    bool isFree(qsizetype start, qsizetype length) const;
    void add(PersonalKind kind, qsizetype start, qsizetype length, QString masked);
    void resident(const DigitChain &chain, qsizetype first, qsizetype last, const QString &digits, bool brokenOnly);
    void card(const DigitChain &chain, qsizetype first, qsizetype last, const QString &digits);
    void account(qsizetype start, const QString &written);
    /// The stretch with its digits starred, but for `keepFirst` at its beginning and `keepLast` at its end.
    QString starred(qsizetype start, qsizetype length, int keepFirst, int keepLast) const;

    Folded m_folded;
    QDate m_today;
    QList<DigitChain> m_chains;
    QList<PersonalHit> m_hits; ///< in the folded text until take()
};

} // namespace gw::checks
