// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "personal.h"

#include "parts.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

const QStringList &residentWords()
{
    static const QStringList words{u"주민등록"_s,   u"주민번호"_s, u"주민 번호"_s,
                                   u"외국인등록"_s, u"거소신고"_s, u"resident registration"_s};
    return words;
}

int digitAt(QStringView digits, qsizetype n)
{
    return digits.at(n).unicode() - u'0';
}

/// Day of birth in a resident number; invalid when there is no such day.
QDate birthOf(QStringView digits)
{
    static constexpr int centuries[] = {18, 19, 19, 20, 20, 19, 19, 20, 20, 18};
    return {centuries[digitAt(digits, 6)] * 100 + digits.left(2).toInt(), digits.mid(2, 2).toInt(),
            digits.mid(4, 2).toInt()};
}

int weighted(QStringView digits, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype n = 0;
    for (const int weight : weights)
        sum += weight * digitAt(digits, n++);
    return sum;
}

} // namespace

PersonalScan::PersonalScan(Folded folded, QDate today)
    : m_folded(std::move(folded)), m_today(today), m_chains(digitChains(m_folded.text))
{
}

bool PersonalScan::residentCheck(QStringView digits)
{
    return (11 - weighted(digits, {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5}) % 11) % 10 == digitAt(digits, 12);
}

bool PersonalScan::foreignerCheck(QStringView digits)
{
    return (13 - weighted(digits, {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5}) % 11) % 10 == digitAt(digits, 12);
}

bool PersonalScan::corporateCheck(QStringView digits)
{
    return (10 - weighted(digits, {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2}) % 10) % 10 == digitAt(digits, 12);
}

bool PersonalScan::businessCheck(QStringView digits)
{
    const int sum = weighted(digits, {1, 3, 7, 1, 3, 7, 1, 3, 5}) + digitAt(digits, 8) * 5 / 10;
    return (10 - sum % 10) % 10 == digitAt(digits, 9);
}

bool PersonalScan::luhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype n = 0; n < digits.size(); ++n) {
        int value = digitAt(digits, digits.size() - 1 - n);
        if (n % 2 == 1)
            value = value * 2 > 9 ? value * 2 - 9 : value * 2;
        sum += value;
    }
    return sum % 10 == 0;
}

bool PersonalScan::isFree(qsizetype start, qsizetype length) const
{
    return std::ranges::none_of(
        m_hits, [&](const PersonalHit &hit) { return start < hit.start + hit.length && hit.start < start + length; });
}

void PersonalScan::add(PersonalKind kind, qsizetype start, qsizetype length, QString masked)
{
    if (m_hits.size() < mostOfAText && isFree(start, length))
        m_hits.append({.kind = kind, .start = int(start), .length = int(length), .masked = std::move(masked)});
}

QString PersonalScan::starred(qsizetype start, qsizetype length, int keepFirst, int keepLast) const
{
    QString text = m_folded.text.mid(start, length);
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    int seen = 0;
    for (QChar &c : text) {
        if (!c.isDigit())
            continue;
        if (seen >= keepFirst && seen < digits - keepLast)
            c = u'*';
        ++seen;
    }
    return text;
}

void PersonalScan::resident(const DigitChain &chain, qsizetype first, qsizetype last, const QString &digits,
                            bool brokenOnly)
{
    const DigitChain::Group &head = chain.groups.at(first);
    const DigitChain::Group &tail = chain.groups.at(last);
    const qsizetype start = head.start;
    const qsizetype length = tail.start + tail.length - start;
    const QDate birth = birthOf(digits);
    if (!birth.isValid() || (m_today.isValid() && birth > m_today))
        return;
    const QString masked = digits.left(6) + u'-' + digits.at(6) + u"******"_s;
    const int kind = digitAt(digits, 6);
    const bool foreigner = kind >= 5 && kind <= 8;
    const bool checked = foreigner ? foreignerCheck(digits) || residentCheck(digits) : residentCheck(digits);
    if (brokenOnly) {
        if (checked && m_folded.text.mid(start, length).contains(u'\n') && kind >= 1 && kind <= 8)
            add(foreigner ? PersonalKind::Foreigner : PersonalKind::Resident, start, length, masked);
        return;
    }
    const bool named = isNear(m_folded.text, start, length, residentWords(), 30, 12);
    if (!named && isNear(m_folded.text, start, length, {u"법인등록"_s, u"법인번호"_s, u"법인 번호"_s}, 20, 10))
        return;
    // 6-7 with one sign between is how the number is written; the halves must be groups of their own.
    const bool formed = last == first + 1 && head.length == 6 && tail.gap.trimmed().size() <= 1;
    const bool whole = first == last;
    const bool product = whole && digits.startsWith(u"880"_s); // EAN-13 of Korea, which may look like a day of 1988
    if (checked && kind >= 1 && kind <= 8) {
        if (product && !named)
            add(PersonalKind::ResidentLikely, start, length, masked);
        else
            add(foreigner ? PersonalKind::Foreigner : PersonalKind::Resident, start, length, masked);
        return;
    }
    // Since 5 October 2020 the last six digits are drawn by lot, for who is born since and who had the number changed: a
    // wrong check digit proves nothing then. Named or young: as good as sure. Otherwise only the written form counts, and
    // it stays a question, since contract and corporate numbers look alike.
    if (named && (formed || whole)) {
        add(foreigner ? PersonalKind::Foreigner : PersonalKind::Resident, start, length, masked);
    } else if (formed && kind >= 1 && kind <= 8) {
        if (birth >= QDate(2020, 10, 5))
            add(foreigner ? PersonalKind::Foreigner : PersonalKind::Resident, start, length, masked);
        else if (tail.gap.contains(u'-') && !corporateCheck(digits))
            add(PersonalKind::ResidentLikely, start, length, masked);
    }
}

void PersonalScan::residents(bool brokenOnly)
{
    for (const DigitChain &chain : std::as_const(m_chains)) {
        if (chain.digits.size() < 13)
            continue;
        for (qsizetype first = 0; first < chain.groups.size(); ++first) {
            QString digits;
            for (qsizetype last = first; last < chain.groups.size() && digits.size() < 13; ++last) {
                const DigitChain::Group &group = chain.groups.at(last);
                digits.append(QStringView(m_folded.text).mid(group.start, group.length));
                if (digits.size() == 13)
                    resident(chain, first, last, digits, brokenOnly);
            }
        }
    }
}

void PersonalScan::card(const DigitChain &chain, qsizetype first, qsizetype last, const QString &digits)
{
    static const QRegularExpression issuer(
        u"^(4|5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|36|38|30[0-5]|35|6|9[0-9])"_s);
    const bool amex = digits.startsWith(u"34"_s) || digits.startsWith(u"37"_s);
    if (!issuer.match(digits).hasMatch() || (digits.size() == 15) != amex)
        return;
    QString lengths;
    QString gaps;
    for (qsizetype n = first; n <= last; ++n) {
        lengths.append(QString::number(chain.groups.at(n).length));
        if (n > first)
            gaps.append(chain.groups.at(n).gap.trimmed().isEmpty() ? u' ' : chain.groups.at(n).gap.trimmed().at(0));
    }
    const bool grouped = lengths == u"4444"_s || lengths == u"465"_s;
    const bool hyphens = grouped && !gaps.contains(u' ');
    const DigitChain::Group &tail = chain.groups.at(last);
    const qsizetype start = chain.groups.at(first).start;
    const qsizetype length = tail.start + tail.length - start;
    const bool named = isNear(m_folded.text, start, length, {u"카드"_s, u"card"_s, u"체크"_s, u"신용"_s}, 25, 12);
    // A row of numbers in columns is no card: nothing of the same kind may go before or after it.
    const bool alone =
        (first == 0 || chain.groups.at(first).gap.trimmed() != tail.gap.trimmed())
        && (last + 1 == chain.groups.size() || chain.groups.at(last + 1).gap.trimmed() != tail.gap.trimmed());
    const QString masked = starred(start, length, 4, 4);
    if (luhn(digits)) {
        if (named || (hyphens && alone))
            add(PersonalKind::Card, start, length, masked);
        else if (alone && grouped)
            add(PersonalKind::CardLikely, start, length, masked);
    } else if (named && grouped) {
        add(PersonalKind::CardLikely, start, length, masked);
    }
}

void PersonalScan::cards()
{
    for (const DigitChain &chain : std::as_const(m_chains)) {
        for (qsizetype first = 0; first < chain.groups.size(); ++first) {
            QString digits;
            for (qsizetype last = first; last < chain.groups.size() && digits.size() < 16; ++last) {
                const DigitChain::Group &group = chain.groups.at(last);
                if (last > first && group.gap.contains(u'('))
                    break;
                digits.append(QStringView(m_folded.text).mid(group.start, group.length));
                if (digits.size() == 15 || digits.size() == 16)
                    card(chain, first, last, digits);
            }
        }
    }
}

void PersonalScan::licences()
{
    static const QRegularExpression form(
        u"(?<![0-9-])(1[1-9]|2[0-68])[- ]?([0-9]{2})[- ]?([0-9]{6})[- ]?([0-9]{2})(?![0-9-])"_s);
    static const QRegularExpression oldForm(
        u"(서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산) ?[0-9]{2}[- ][0-9]{6}[- ][0-9]{2}(?![0-9-])"_s);
    for (auto it = form.globalMatch(m_folded.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool named = isNear(m_folded.text, match.capturedStart(), match.capturedLength(),
                                  {u"면허"_s, u"licence"_s, u"license"_s}, 25, 10);
        const bool hyphens = match.captured().count(u'-') == 3;
        if (named || hyphens) {
            add(named ? PersonalKind::Licence : PersonalKind::LicenceLikely, match.capturedStart(),
                match.capturedLength(), starred(match.capturedStart(), match.capturedLength(), 2, 0));
        }
    }
    for (auto it = oldForm.globalMatch(m_folded.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        add(PersonalKind::Licence, match.capturedStart(), match.capturedLength(),
            starred(match.capturedStart(), match.capturedLength(), 2, 0));
    }
}

void PersonalScan::passports()
{
    static const QRegularExpression form(
        u"(?<![A-Za-z0-9-])([MSRDGOmsrdgo]) ?([0-9]{8}|[0-9]{3}[A-Za-z][0-9]{4})(?![A-Za-z0-9-])"_s);
    for (auto it = form.globalMatch(m_folded.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool named =
            isNear(m_folded.text, match.capturedStart(), match.capturedLength(), {u"여권"_s, u"passport"_s}, 25, 10);
        const bool dated = QDate::fromString(match.captured(2), u"yyyyMMdd"_s).isValid();
        const bool official = match.captured(1) == u"M"_s || match.captured(1) == u"S"_s || match.captured(1) == u"R"_s;
        if (named || (official && !dated)) {
            add(named ? PersonalKind::Passport : PersonalKind::PassportLikely, match.capturedStart(),
                match.capturedLength(), match.captured().left(1) + u"********"_s);
        }
    }
}

void PersonalScan::phones()
{
    static const QRegularExpression mobile(
        u"(?<![0-9-])(?:\\+?82[- )]*\\(?0?\\)?|0)(1[016789])[-. )]{0,2}([0-9]{3,4})[-. ]{0,2}([0-9]{4})(?![0-9-])"_s);
    static const QRegularExpression fixed(
        u"(?<![0-9-])\\(?(0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|50[0-9]))(?:\\) ?|-|[.] ?|\\)-)([0-9]{3,4})[-.]([0-9]{4})(?![0-9-])"_s);
    for (auto it = mobile.globalMatch(m_folded.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        add(PersonalKind::Mobile, match.capturedStart(), match.capturedLength(),
            u"0%1-****-%2"_s.arg(match.captured(1), match.captured(3)));
    }
    for (auto it = fixed.globalMatch(m_folded.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        add(PersonalKind::Phone, match.capturedStart(), match.capturedLength(),
            u"%1-****-%2"_s.arg(match.captured(1), match.captured(3)));
    }
}

void PersonalScan::emails()
{
    static const QRegularExpression form(
        u"(?<![A-Za-z0-9._%+-])([A-Za-z0-9._%+-]{1,64})@((?:[A-Za-z0-9-]{1,63}[.])+[A-Za-z]{2,24})"_s);
    for (auto it = form.globalMatch(m_folded.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString domain = match.captured(2).toLower();
        if (domain == u"korea.kr"_s || domain.endsWith(u".go.kr"_s))
            continue; // of an office: Art. 16(3) has it printed
        add(PersonalKind::Email, match.capturedStart(), match.capturedLength(),
            match.captured(1).left(2) + u"***@"_s + match.captured(2));
    }
}

QList<PersonalHit> PersonalScan::take()
{
    for (PersonalHit &hit : m_hits) {
        const int end = m_folded.beyond.at(hit.start + hit.length - 1);
        hit.start = m_folded.from.at(hit.start);
        hit.length = end - hit.start;
    }
    std::ranges::sort(m_hits, {}, &PersonalHit::start);
    return std::exchange(m_hits, {});
}

QList<PersonalHit> findPersonal(QStringView text, QDate today)
{
    qsizetype digits = 0;
    bool spelled = false;
    bool at = false;
    for (const QChar c : text) {
        digits += c.isDigit() || c.isHighSurrogate() ? 1 : 0;
        spelled = spelled || QStringView(u"공영일이삼사오육륙칠팔구OolI").contains(c);
        at = at || c == u'@' || c == u'\uff20';
    }
    QList<PersonalHit> hits;
    if (digits >= 7 || at) {
        PersonalScan scan(folded(text), today);
        if (digits >= 7) {
            scan.residents(false);
            scan.cards();
            scan.licences();
            scan.passports();
            scan.phones();
            scan.accounts();
        }
        if (at)
            scan.emails();
        hits = scan.take();
    }
    if (spelled) {
        PersonalScan scan(foldedSpoken(text), today);
        scan.residents(false);
        scan.cards();
        scan.phones();
        for (const PersonalHit &hit : scan.take()) {
            const bool free = std::ranges::none_of(hits, [&](const PersonalHit &other) {
                return hit.start < other.start + other.length && other.start < hit.start + hit.length;
            });
            if (free)
                hits.append(hit);
        }
        std::ranges::sort(hits, {}, &PersonalHit::start);
    }
    return hits;
}

QList<PersonalHit> findBrokenResident(QStringView text, QDate today)
{
    PersonalScan scan(folded(text), today);
    scan.residents(true);
    return scan.take();
}

Level levelOf(PersonalKind kind)
{
    switch (kind) {
    case PersonalKind::Resident:
    case PersonalKind::Foreigner:
    case PersonalKind::Licence:
    case PersonalKind::Passport:
    case PersonalKind::Card:
    case PersonalKind::Account: return Level::Red;
    case PersonalKind::ResidentLikely:
    case PersonalKind::LicenceLikely:
    case PersonalKind::PassportLikely:
    case PersonalKind::CardLikely: return Level::Amber;
    case PersonalKind::AgencyAccount:
    case PersonalKind::Mobile:
    case PersonalKind::Phone:
    case PersonalKind::Email: break;
    }
    return Level::Info;
}

std::pair<const char16_t *, const char16_t *> namesOf(PersonalKind kind)
{
    switch (kind) {
    case PersonalKind::Resident: return {u"L02.resident", u"PIPA Art. 24-2(1)"};
    case PersonalKind::ResidentLikely: return {u"L02.resident-likely", u"PIPA Art. 24-2(1)"};
    case PersonalKind::Foreigner: return {u"L02.foreigner", u"PIPA Art. 24(1)"};
    case PersonalKind::Licence: return {u"L02.licence", u"PIPA Art. 24(1)"};
    case PersonalKind::LicenceLikely: return {u"L02.licence-likely", u"PIPA Art. 24(1)"};
    case PersonalKind::Passport: return {u"L02.passport", u"PIPA Art. 24(1)"};
    case PersonalKind::PassportLikely: return {u"L02.passport-likely", u"PIPA Art. 24(1)"};
    case PersonalKind::Card: return {u"L02.card", u"PIPA Art. 29"};
    case PersonalKind::CardLikely: return {u"L02.card-likely", u"PIPA Art. 29"};
    case PersonalKind::Account: return {u"L02.account", u"PIPA Art. 29"};
    case PersonalKind::AgencyAccount: return {u"L02.agency-account", u"PIPA Art. 29"};
    case PersonalKind::Mobile: return {u"L02.mobile", u"Disclosure Act Art. 9(1)6"};
    case PersonalKind::Phone: return {u"L02.phone", u"Disclosure Act Art. 9(1)6"};
    case PersonalKind::Email: break;
    }
    return {u"L02.email", u"Disclosure Act Art. 9(1)6"};
}

} // namespace gw::checks
