// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "notation.h"
#include "rules.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

QString grouped(qint64 number)
{
    QString text = QString::number(number);
    for (qsizetype n = text.size() - 3; n > 0; n -= 3)
        text.insert(n, u',');
    return text;
}

/// A reading with everything left out in which writers differ: 금, 원, 정, spaces, and 일 before 십, 백, 천.
QString bareReading(QString text)
{
    static const QRegularExpression filler(u"^(?:일금|금)|원|정$|整| "_s);
    static const QRegularExpression one(u"일(?=[십백천])"_s);
    text.remove(filler).remove(u"원"_s).remove(one);
    return text;
}

bool introducesAmount(const QString &text, qsizetype start)
{
    static const QRegularExpression label(
        u"(?:소요 ?예산|예산액|금액|계약 ?금액|지급액|지출액|청구액|사업비|총액|납부액|과태료|과징금|부과액|보조금액|계약액|낙찰액) ?[:：은는이가]? ?(?:총 ?)?$"_s);
    const qsizetype from = std::max<qsizetype>(0, start - 15);
    return label.match(text.mid(from, start - from)).hasMatch();
}

} // namespace

QString spelledNumber(qint64 number)
{
    static constexpr QStringView digits = u"영일이삼사오육칠팔구";
    static constexpr QStringView places[] = {u"", u"십", u"백", u"천"};
    static constexpr QStringView powers[] = {u"", u"만", u"억", u"조", u"경"};
    if (number == 0)
        return u"영"_s;
    QString text;
    for (int power = 0; number > 0 && power < 5; ++power, number /= 10000) {
        QString four;
        int rest = int(number % 10000);
        for (const QStringView place : places) {
            if (rest % 10 > 0)
                four.prepend(digits.at(rest % 10) + place.toString());
            rest /= 10;
        }
        if (!four.isEmpty())
            text.prepend(four + powers[power].toString());
    }
    return text;
}

void findAmounts(const Part &part, QList<Finding> &findings)
{
    static const QRegularExpression form(
        u"(?:(?<![가-힣])(?<mark>일금|금) ?)?(?<![0-9.,])(?<n>[0-9][0-9,]{0,24})원(?<whole>정|整)?(?: ?[(] ?(?<reading>(?:일금|금)?[일이삼사오육칠팔구십백천만억조경영원정整 ]{2,60})[)])?"_s);
    if (!part.text.contains(u'원'))
        return;
    const qsizetype most = findings.size() + mostOfAText;
    for (auto it = form.globalMatch(part.text); it.hasNext() && findings.size() < most;) {
        const QRegularExpressionMatch match = it.next();
        const QString written = match.captured(u"n"_s);
        if (written.endsWith(u','))
            continue;
        bool ok = false;
        const qint64 value = QString(written).remove(u',').toLongLong(&ok);
        if (!ok || value > 9'999'999'999'999'999)
            continue;
        const QString reading = match.captured(u"reading"_s);
        const QString right = grouped(value);
        const QString full = u"금%1원(금%2원)"_s.arg(right, spelledNumber(value));
        const Place place = within(part, match.capturedStart(), match.capturedLength());
        const auto add = [&](const char16_t *message, QStringList parameters, qsizetype start, qsizetype length,
                             const QString &text) {
            findings.append(makeFinding(message, Level::Amber, u"Rule Art. 2(2)", place, std::move(parameters)));
            findings.last().fix = replacing(u"replace", part, start, length, text);
        };
        if (!reading.isEmpty() && bareReading(reading) != bareReading(spelledNumber(value)))
            add(u"L07.amount-mismatch", {written, reading, spelledNumber(value)}, match.capturedStart(),
                match.capturedLength(), full);
        else if (reading.isEmpty() && !part.inTable
                 && (match.capturedLength(u"mark"_s) > 0 || introducesAmount(part.text, match.capturedStart())))
            add(u"L07.amount-reading", {match.captured(), full}, match.capturedStart(), match.capturedLength(), full);
        else if (written != right)
            add(u"L07.amount-grouping", {written, right}, match.capturedStart(u"n"_s), written.size(), right);
    }
}

} // namespace gw::checks
