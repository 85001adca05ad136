// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "recognise.h"

#include <QTimeZone>
#include <gw/text/dates.h>
#include <gw/text/fold.h>

namespace gw::text {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView koreanDays = u"월화수목금토일";
constexpr QStringView englishDays[] = {u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};
constexpr QStringView englishMonths[] = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                         u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

struct DayWord
{
    QStringView text;
    int offset;
};
constexpr DayWord dayWords[] = {
    {u"오늘", 0}, {u"금일", 0}, {u"어제", -1}, {u"작일", -1}, {u"그제", -2},      {u"그저께", -2},
    {u"내일", 1}, {u"명일", 1}, {u"모레", 2},  {u"today", 0}, {u"yesterday", -1}, {u"tomorrow", 1},
};

Range originalRange(const Units &units, size_t at, size_t size)
{
    return {units[at].start, units[at + size - 1].end - units[at].start};
}

/// "", "(토)", " 토요일": what may follow a date in a form.
bool isWeekday(QStringView rest)
{
    rest = rest.trimmed();
    if (rest.isEmpty())
        return true;
    if (rest.startsWith(u'(') && rest.endsWith(u')'))
        rest = rest.sliced(1, rest.size() - 2);
    if (rest.endsWith(u"요일"_s))
        rest.chop(2);
    return rest.size() == 1 && koreanDays.contains(rest.front());
}

/// 11/21, 11.21, 11. 21., 11-21.
std::optional<QDate> monthAndDay(QStringView text, int year)
{
    for (const QChar sign : u"/.-"_s) {
        const auto parts = text.split(sign);
        const bool ended = parts.size() == 3 && sign == u'.' && parts[2].trimmed().isEmpty();
        if (parts.size() != 2 && !ended)
            continue;
        bool monthOk = false, dayOk = false;
        const QDate date(year, parts[0].trimmed().toInt(&monthOk), parts[1].trimmed().toInt(&dayOk));
        if (monthOk && dayOk && date.isValid())
            return date;
    }
    return {};
}

} // namespace

std::vector<WrittenDate> findDates(QStringView text)
{
    const Units units = foldUnits(text);
    const std::u32string points = codePoints(units);
    std::vector<WrittenDate> found;
    for (size_t at = 0; at < points.size(); ++at) {
        const auto hit = isDigit(points[at]) ? dateAt(points, at) : std::nullopt;
        if (!hit)
            continue;
        found.push_back({originalRange(units, at, hit->size), hit->year, hit->month, hit->day});
        at += hit->size - 1;
    }
    return found;
}

std::optional<QDate> parseDate(QStringView text, QDate today)
{
    const QString folded = fold(text);
    for (const DayWord &word : dayWords) {
        if (folded == word.text)
            return today.addDays(word.offset);
    }
    const std::u32string points = codePoints(foldUnits(folded));
    if (const auto hit = dateAt(points, 0)) {
        if (!isWeekday(toString(std::u32string_view(points).substr(hit->size))))
            return {};
        const QDate date(hit->year == 0 ? today.year() : hit->year, hit->month, hit->day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    return monthAndDay(folded, today.year());
}

QString normalDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString formatDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const int weekday = date.dayOfWeek() - 1;
    if (language == Language::Korean)
        return u"%1. %2. %3. (%4)"_s.arg(date.year()).arg(date.month()).arg(date.day()).arg(koreanDays[weekday]);
    return u"%1 %2 %3 (%4)"_s.arg(date.day())
        .arg(englishMonths[date.month() - 1])
        .arg(date.year())
        .arg(englishDays[weekday]);
}

QString formatDateTime(const QDateTime &time, const QDateTime &now, Language language)
{
    if (!time.isValid())
        return {};
    const QDateTime there = now.timeSpec() == Qt::TimeZone        ? time.toTimeZone(now.timeZone())
                            : now.timeSpec() == Qt::OffsetFromUTC ? time.toOffsetFromUtc(now.offsetFromUtc())
                            : now.timeSpec() == Qt::UTC           ? time.toUTC()
                                                                  : time.toLocalTime();
    const QString clock = there.toString(u"HH:mm"_s);
    return there.date() == now.date() ? clock : formatDate(there.date(), language) + u' ' + clock;
}

} // namespace gw::text
