// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/personal/duedate.h>

#include <QRegularExpression>
#include <gw/text/dates.h>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::personal {
namespace {

constexpr int mostWords = 4;         ///< of a date: "다음 주 월요일 까지", "2026. 11. 27. (금)"
constexpr int daysOfLastYear = 183;  ///< a day further back that names no year means the coming one

/// Monday is 1; 0: no weekday.
int weekdayOf(const QString &word)
{
    static const QStringList korean{u"월"_s, u"화"_s, u"수"_s, u"목"_s, u"금"_s, u"토"_s, u"일"_s};
    static const QStringList english{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                     u"friday"_s, u"saturday"_s, u"sunday"_s};
    if (word.size() == 3 && word.endsWith(u"요일"_s))
        return int(korean.indexOf(word.first(1))) + 1;
    if (word.size() < 3)
        return 0;
    for (int day = 0; day < english.size(); ++day) {
        if (english.at(day) == word || (word.size() == 3 && english.at(day).startsWith(word)))
            return day + 1;
    }
    return 0;
}

/// "금요일", "이번 주 금요일", "다음 주 월요일", "friday", "next monday".
std::optional<QDate> weekday(const QString &text, QDate today)
{
    static const QRegularExpression shape(
        u"^(?:(이번 ?주|다음 ?주|다다음 ?주|this|next) )?([가-힣]요일|[a-z]+)$"_s);
    const auto found = shape.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const int day = weekdayOf(found.captured(2));
    if (day == 0)
        return std::nullopt;
    const QString week = found.captured(1).remove(u' ');
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (week == u"다다음주"_s)
        return monday.addDays(14 + day - 1);
    if (week == u"다음주"_s || week == u"next"_s)
        return monday.addDays(7 + day - 1);
    const QDate date = monday.addDays(day - 1);
    return week.isEmpty() && date < today ? date.addDays(7) : date; // "Monday" on a Friday is the coming one
}

/// "3일 뒤", "사흘 뒤" is not tried; "2주 후", "in 3 days", "in 2 weeks", "글피", "주말", "월말", "next week".
std::optional<QDate> distance(const QString &text, QDate today)
{
    static const QRegularExpression korean(u"^(\\d{1,3}) ?(일|주) ?(뒤|후)$"_s);
    static const QRegularExpression english(u"^in (\\d{1,3}) (day|week)s?$"_s);
    if (const auto found = korean.match(text); found.hasMatch())
        return today.addDays(found.captured(1).toInt() * (found.captured(2) == u"주"_s ? 7 : 1));
    if (const auto found = english.match(text); found.hasMatch())
        return today.addDays(found.captured(1).toInt() * (found.captured(2) == u"week"_s ? 7 : 1));
    if (text == u"글피"_s)
        return today.addDays(3);
    if (text == u"이번 주"_s || text == u"이번주"_s || text == u"this week"_s)
        return today.addDays(std::max(0, 5 - today.dayOfWeek())); // its Friday
    if (text == u"다음 주"_s || text == u"다음주"_s || text == u"next week"_s)
        return today.addDays(8 - today.dayOfWeek());
    if (text == u"월말"_s || text == u"이달 말"_s || text == u"end of month"_s)
        return QDate(today.year(), today.month(), today.daysInMonth());
    return std::nullopt;
}

/// The day that the words name, with what may stand around it taken off: "by", "until", "까지", "에", "중".
std::optional<QDate> dayOf(QString words, QDate today)
{
    words = text::fold(words);
    static const QRegularExpression before(u"^(?:by|until|due|on|~) +"_s);
    static const QRegularExpression after(u" ?(?:까지|안에|중으로|전까지|에)$"_s);
    words.remove(before);
    QString bare = words;
    bare.remove(after);
    for (const QString &candidate : {words, bare}) {
        if (candidate.isEmpty())
            continue;
        if (const auto day = weekday(candidate, today))
            return day;
        if (const auto day = distance(candidate, today))
            return day;
        if (auto day = text::parseDate(candidate, today)) {
            static const QRegularExpression year(u"^\\d{4}|^\\d{2}[.]\\d|^\\d{8}$|년"_s);
            if (*day < today.addDays(-daysOfLastYear) && !year.match(candidate).hasMatch())
                day = day->addYears(1);
            return day;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseDay(const QString &typed, QDate today)
{
    return dayOf(text::normalise(typed), today);
}

TypedTask parseTask(const QString &typed, QDate today)
{
    const QString line = text::normalise(typed);
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const auto join = [&](qsizetype from, qsizetype count) { return words.mid(from, count).join(u' '); };
    for (qsizetype count = std::min<qsizetype>(mostWords, words.size() - 1); count > 0; --count) {
        if (const auto day = dayOf(join(words.size() - count, count), today))
            return {join(0, words.size() - count), day};
        if (const auto day = dayOf(join(0, count), today))
            return {join(count, words.size() - count), day};
    }
    return {line, std::nullopt};
}

} // namespace gw::personal
