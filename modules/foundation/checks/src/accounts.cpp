// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "personal.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// How many digits the account numbers of a bank have, as its own forms print them.
struct BankLengths
{
    QStringView name;
    QList<int> lengths;
};

const QList<BankLengths> &bankLengths()
{
    static const QList<BankLengths> banks{
        {u"국민", {10, 11, 12, 14}}, {u"신한", {11, 12, 13, 14}}, {u"우리", {11, 12, 13, 14}},
        {u"하나", {11, 12, 14}},     {u"농협", {11, 12, 13, 14}}, {u"축협", {11, 12, 13, 14}},
        {u"기업", {10, 11, 12, 14}}, {u"산업", {11, 13, 14}},     {u"수협", {11, 12, 14}},
        {u"신협", {10, 12, 13, 14}}, {u"씨티", {10, 11, 12, 13}}, {u"제일", {11, 12, 14}},
        {u"대구", {11, 12, 14}},     {u"부산", {12, 13}},         {u"광주", {12, 13}},
        {u"전북", {12, 13}},         {u"경남", {12, 13}},         {u"제주", {10, 12}},
        {u"새마을금고", {13, 14}},   {u"우체국", {12, 13, 14}},   {u"카카오뱅크", {13}},
        {u"케이뱅크", {10, 12, 13}}, {u"토스뱅크", {12}},         {u"수출입", {11, 12}},
    };
    return banks;
}

const QStringList &accountWords()
{
    static const QStringList words{u"계좌"_s, u"은행"_s, u"예금주"_s, u"통장"_s,
                                   u"입금"_s, u"송금"_s, u"이체"_s,   u"account"_s};
    return words;
}

/// Whether the words behind an account name an office or a company as its holder.
bool isHeldByOffice(const QString &text, qsizetype end)
{
    static const QRegularExpression holder(
        u"예금주 ?[:은는)]? ?[(]?(?:(?:[(]주[)]|㈜|주식회사|[(]재[)]|[(]사[)])|([가-힣A-Za-z0-9()㈜ ]{0,20}?)(시|군|구|도|청|과|국|원|소|센터|공단|공사|재단|학교|위원회|협회|조합|회사|㈜|세입세출외현금|금고|세외수입|회계)(?![가-힣]))"_s);
    const QRegularExpressionMatch match = holder.match(text.mid(end, 60));
    return match.hasMatch() && match.capturedStart() <= 20;
}

} // namespace

void PersonalScan::account(qsizetype start, const QString &written)
{
    static const QRegularExpression phone(u"^0[0-9]{1,2}-[0-9]{3,4}-[0-9]{4}$|^01[016789][0-9]{7,8}$"_s);
    static const QRegularExpression date(u"^(19|20)[0-9]{2}-?(0[1-9]|1[0-2])-?(0[1-9]|[12][0-9]|3[01])"_s);
    QString digits = written;
    digits.remove(u'-');
    if (digits.size() < 10 || digits.size() > 16 || phone.match(written).hasMatch() || date.match(written).hasMatch())
        return;
    if (digits.size() == 10 && businessCheck(digits))
        return;
    const QString &text = m_folded.text;
    const qsizetype end = start + written.size();
    QString head = text.mid(std::max<qsizetype>(0, start - 25), start - std::max<qsizetype>(0, start - 25));
    QString tail = text.mid(end, 15);
    head.remove(u' ');
    tail.remove(u' ');
    const bool named = isNear(text, start, written.size(), accountWords(), 25, 15);
    bool ofBank = false;
    for (const BankLengths &bank : bankLengths()) {
        if (!head.contains(bank.name) && !tail.contains(bank.name))
            continue;
        // 부산, 기업, 국민 are words of their own: then 은행 or 계좌 must stand near, too.
        const bool sure =
            named || bank.name.size() > 2 || bank.name == u"농협" || bank.name == u"수협" || bank.name == u"신협";
        ofBank = ofBank || (sure && bank.lengths.contains(int(digits.size())));
    }
    const bool numbered = head.contains(u"계좌"_s) || head.contains(u"통장"_s) || tail.contains(u"예금주"_s)
                          || head.contains(u"account"_s, Qt::CaseInsensitive);
    if (!ofBank && !numbered)
        return;
    const bool office = isHeldByOffice(text, end);
    add(office ? PersonalKind::AgencyAccount : PersonalKind::Account, start, written.size(),
        starred(start, written.size(), 3, 3));
}

void PersonalScan::accounts()
{
    static const QRegularExpression form(
        u"(?<![0-9A-Za-z.,-])(?:[0-9]{2,6}(?:-[0-9]{1,8}){1,4}|[0-9]{10,16})(?![0-9A-Za-z-]|,[0-9]|[.][0-9])"_s);
    static const QRegularExpression spaced(u"(?<![0-9A-Za-z.,-])[0-9]{3,6}(?: [0-9]{2,7}){1,3}(?![0-9A-Za-z-])"_s);
    for (auto it = form.globalMatch(m_folded.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype end = match.capturedEnd();
        const QStringView behind = QStringView(m_folded.text).mid(end, 2);
        if (!behind.startsWith(u'원') && !behind.startsWith(u" 원"))
            account(match.capturedStart(), match.captured());
    }
    for (auto it = spaced.globalMatch(m_folded.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (isNear(m_folded.text, match.capturedStart(), match.capturedLength(), {u"계좌번호"_s, u"계좌:"_s}, 12, 0))
            account(match.capturedStart(), match.captured().replace(u' ', u'-'));
    }
}

} // namespace gw::checks
