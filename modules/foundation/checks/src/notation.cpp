// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "notation.h"

#include "rules.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

constexpr QStringView weekdays = u"월화수목금토일";

/// The four ways to write a date. `hint`: short forms count only when something about them says that they are dates.
struct DateForm
{
    QRegularExpression pattern;
    bool hint = false;
};

const QList<DateForm> &dateForms()
{
    static const QList<DateForm> forms{
        {QRegularExpression(
             u"(?<![0-9A-Za-z.,/-])(?<y>[12][0-9]{3}) ?[.] ?(?<m>[0-9]{1,2}) ?[.] ?(?<d>[0-9]{1,2})(?![0-9])(?: ?[.](?![0-9]))?"_s),
         false},
        {QRegularExpression(
             u"(?<![0-9A-Za-z.,/-])(?<y>[12][0-9]{3})(?<s>[-/])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})(?![0-9A-Za-z/-])"_s),
         false},
        {QRegularExpression(
             u"(?<![0-9A-Za-z])(?<y>[12][0-9]{3}|['’‘]?[0-9]{2}) ?년 ?(?<m>[0-9]{1,2}) ?월 ?(?<d>[0-9]{1,2}) ?일(?!간|차|째|정)"_s),
         false},
        {QRegularExpression(
             u"(?<![0-9A-Za-z])(?<y>[12][0-9]{3}) ?년 ?(?<m>[0-9]{1,2}) ?월(?! ?[0-9말초중호분]| ?하순| ?상순)"_s),
         false},
        {QRegularExpression(u"(?<![0-9A-Za-z])(?<m>[0-9]{1,2}) ?월 ?(?<d>[0-9]{1,2}) ?일(?!간|차|째|정)"_s), false},
        {QRegularExpression(
             u"(?<![0-9A-Za-z.,/-])['’‘](?<y>[0-9]{2}) ?[.] ?(?<m>[0-9]{1,2}) ?[.] ?(?<d>[0-9]{1,2})(?![0-9])(?: ?[.](?![0-9]))?"_s),
         false},
        {QRegularExpression(
             u"(?<![0-9A-Za-z.,/'’‘-])(?<y>[0-9]{2}) ?[.] ?(?<m>[0-9]{1,2}) ?[.] ?(?<d>[0-9]{1,2})(?![0-9])(?: ?[.](?![0-9]))?"_s),
         true},
        {QRegularExpression(
             u"(?<![0-9A-Za-z.,/'’‘-])(?<m>[0-9]{1,2}) ?[./] ?(?<d>[0-9]{1,2})(?![0-9])(?: ?[.](?![0-9]))?(?= ?[(][월화수목금토일](?:요일)?[)])"_s),
         false},
    };
    return forms;
}

struct WrittenWeekday
{
    qsizetype start = -1; ///< of the syllable
    int day = 0;          ///< 1…7
};

WrittenWeekday weekdayAt(const QString &text, qsizetype end)
{
    static const QRegularExpression form(u" ?[(]([월화수목금토일])(?:요일)?[)]"_s);
    const QRegularExpressionMatch match =
        form.match(text, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    return {match.capturedStart(1), int(weekdays.indexOf(match.capturedView(1).front())) + 1};
}

bool isDueAt(const QString &text, qsizetype start, qsizetype end)
{
    static const QRegularExpression until(u"^ ?(?:[(][월화수목금토일](?:요일)?[)])? ?(?:[0-9]{1,2}:[0-9]{2} ?)?까지"_s);
    // 2025. 12. 31.까지 추진한 …: what was done until then, not what is asked for.
    static const QRegularExpression done(
        u"까지(?:의)? ?(?:[가-힣]+ ){0,2}[가-힣]*(?:한|된|던|했|였|었|았|됐)(?![가-힣]*(?:바랍|주시))"_s);
    static const QRegularExpression label(
        u"(?:기한|마감|제출일|회신일|제출 ?기간|접수 ?기간|신청 ?기간|모집 ?기간)(?:일)? ?[:：은는이]? ?(?:[^가-힣]{0,30}[~∼-] ?)?$"_s);
    const QString behind = text.mid(end, 40);
    if (const QRegularExpressionMatch match = until.match(behind); match.hasMatch())
        return !done.match(behind, 0).hasMatch();
    static const QRegularExpression range(u"^ ?(?:[(][월화수목금토일](?:요일)?[)])? ?[~∼-]"_s);
    if (range.match(behind).hasMatch())
        return false; // the beginning of a time, not its end
    const qsizetype from = std::max<qsizetype>(0, start - 40);
    return label.match(text.mid(from, start - from)).hasMatch();
}

/// The year meant by a date without one: the one in which it has the weekday that is written, this year if there is none.
QDate nearest(const NotedDate &date, int weekday, QDate today)
{
    for (const int year : {today.year(), today.year() + 1, today.year() - 1}) {
        const QDate candidate(year, date.month, date.day);
        if (candidate.isValid() && candidate.dayOfWeek() == weekday)
            return candidate;
    }
    return {today.year(), date.month, date.day};
}

} // namespace

Quoted::Quoted(const QString &text)
{
    static const QRegularExpression stretches(
        u"(?:https?://|www[.])[^ \\n)]+|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]+|「[^」]{0,300}」|『[^』]{0,300}』|제 ?[0-9][0-9-]{0,20}호|[^ \\n(\"']{1,120}[.](?:hwpx?|docx?|xlsx?|pptx?|pdf|od[tsp]|zip|jpe?g|png|csv|txt)(?![A-Za-z])|(?<![가-힣A-Za-z])[가-힣A-Za-z]{1,40}-[0-9][0-9-]*(?:호)?"_s);
    for (auto it = stretches.globalMatch(text); it.hasNext() && m_stretches.size() < 10 * mostOfAText;) {
        const QRegularExpressionMatch match = it.next();
        m_stretches.append({match.capturedStart(), match.capturedEnd()});
    }
}

bool Quoted::covers(qsizetype start, qsizetype length) const
{
    return std::ranges::any_of(
        m_stretches, [&](const Stretch &stretch) { return start < stretch.end && stretch.start < start + length; });
}

QString NotedDate::official() const
{
    QString text = year ? u"%1. "_s.arg(year) : QString();
    text += u"%1."_s.arg(month);
    return day ? text + u" %1."_s.arg(day) : text;
}

QList<NotedDate> notedDates(const QString &text)
{
    QList<NotedDate> dates;
    if (std::ranges::none_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return dates;
    const Quoted quoted(text);
    for (const DateForm &form : dateForms()) {
        for (auto it = form.pattern.globalMatch(text); it.hasNext() && dates.size() < mostOfAText;) {
            const QRegularExpressionMatch match = it.next();
            QString year = match.captured(u"y"_s);
            year.remove(u'\'').remove(u'’').remove(u'‘');
            NotedDate date{.start = match.capturedStart(),
                           .length = match.capturedLength(),
                           .year = year.toInt(),
                           .month = match.captured(u"m"_s).toInt(),
                           .day = match.captured(u"d"_s).toInt()};
            if (!year.isEmpty() && year.size() == 2)
                date.year += 2000;
            const bool taken = std::ranges::any_of(dates, [&date](const NotedDate &other) {
                return date.start < other.start + other.length && other.start < date.start + date.length;
            });
            if (taken || date.month < 1 || date.month > 12 || date.day > 31 || quoted.covers(date.start, date.length))
                continue;
            // 10. 2. 11 may be a version: a short year counts when its last dot, a weekday or 까지 follows.
            const QStringView behind = QStringView(text).mid(match.capturedEnd());
            if (form.hint && !match.captured().endsWith(u'.') && !behind.startsWith(u'(') && !behind.startsWith(u"까지")
                && !behind.startsWith(u"부터"))
                continue;
            if (form.hint && date.day == 0)
                continue;
            dates.append(date);
        }
    }
    std::ranges::sort(dates, {}, &NotedDate::start);
    return dates;
}

void findDates(const Part &part, const TextContext &context, QList<Finding> &findings)
{
    for (const NotedDate &date : notedDates(part.text)) {
        const qsizetype end = date.start + date.length;
        const QString written = part.text.mid(date.start, date.length);
        const WrittenWeekday weekday = weekdayAt(part.text, end);
        QDate day(date.year, date.month, date.day);
        if (date.year == 0)
            day = context.today.isValid() ? nearest(date, weekday.day, context.today) : QDate();
        if (date.day > 0 && !QDate::isValid(date.year ? date.year : 2024, date.month, date.day)) {
            findings.append(makeFinding(u"L07.no-such-date", Level::Amber, u"Art. 7(5)",
                                        within(part, date.start, date.length), {written}));
            continue;
        }
        if (const QString right = date.official(); right != written) {
            findings.append(makeFinding(u"L07.date", Level::Amber, u"Art. 7(5)", within(part, date.start, date.length),
                                        {written, right}));
            findings.last().fix = replacing(u"replace", part, date.start, date.length, right);
        }
        if (!day.isValid() || date.day == 0)
            continue;
        if (weekday.start >= 0 && weekday.day != day.dayOfWeek()) {
            const QString right = weekdays.mid(day.dayOfWeek() - 1, 1).toString();
            findings.append(
                makeFinding(u"L07.weekday", Level::Amber, u"Art. 7(5)", within(part, weekday.start, 1),
                            {NotedDate{.year = day.year(), .month = day.month(), .day = day.day()}.official(),
                             part.text.mid(weekday.start, 1), right}));
            findings.last().fix = replacing(u"replace", part, weekday.start, 1, right);
        }
        if (!context.today.isValid() || context.stage == Stage::Received || !isDueAt(part.text, date.start, end))
            continue;
        if (day < context.today) {
            findings.append(makeFinding(u"L07.past-due", Level::Amber, u"Art. 7(5)",
                                        within(part, date.start, date.length), {date.official()}));
        } else if (day.dayOfWeek() > 5 || context.holidays.contains(day)) {
            findings.append(makeFinding(u"L07.due-holiday", Level::Info, u"Art. 7(5)",
                                        within(part, date.start, date.length),
                                        {date.official(), weekdays.mid(day.dayOfWeek() - 1, 1).toString()}));
        }
    }
}

void findTimes(const Part &part, QList<Finding> &findings)
{
    static const QRegularExpression form(
        u"(?<![0-9:])(?:(?<half>오전|오후|낮|밤|저녁|새벽|아침|[AaPp][Mm]) ?)?(?<h>[0-9]{1,2})(?: ?시(?!간|[·ㆍ,]|도|군|구|설|행|작|기|점|스|도|민)(?: ?(?<m>[0-9]{1,2}) ?분(?!기)| ?(?<mid>반)(?![가-힣]))?|:(?<c>[0-9]{2}))(?: ?(?<after>[AaPp][.]?[Mm][.]?)(?![A-Za-z]))?"_s);
    if (!part.text.contains(u'시') && !part.text.contains(u':'))
        return;
    const Quoted quoted(part.text);
    const qsizetype most = findings.size() + mostOfAText;
    for (auto it = form.globalMatch(part.text); it.hasNext() && findings.size() < most;) {
        const QRegularExpressionMatch match = it.next();
        QString half = match.captured(u"half"_s).toLower();
        if (half.isEmpty())
            half = match.captured(u"after"_s).toLower().remove(u'.');
        const bool colon = match.capturedLength(u"c"_s) > 0;
        if ((colon && half.isEmpty()) || quoted.covers(match.capturedStart(), match.capturedLength()))
            continue;
        int hour = match.captured(u"h"_s).toInt();
        const int minute = colon                            ? match.captured(u"c"_s).toInt()
                           : match.capturedLength(u"mid"_s) ? 30
                                                            : match.captured(u"m"_s).toInt();
        if (hour > 24 || minute > 59)
            continue;
        const bool afternoon = half == u"오후"_s || half == u"저녁"_s || half == u"밤"_s || half == u"pm"_s
                               || (half == u"낮"_s && hour < 11);
        const bool morning = half == u"오전"_s || half == u"새벽"_s || half == u"아침"_s || half == u"am"_s;
        if (afternoon && hour < 12)
            hour += 12;
        else if (morning && hour == 12)
            hour = 0;
        // 3시 alone may be 03:00 or 15:00: only the writer knows, so nothing is proposed.
        const bool clear = (!half.isEmpty() && !(half == u"밤"_s && hour == 12)) || hour >= 13
                           || (hour >= 8 && hour <= 11) || hour == 0;
        const QString right = u"%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
        const Place place = within(part, match.capturedStart(), match.capturedLength());
        findings.append(clear
                            ? makeFinding(u"L07.time", Level::Amber, u"Art. 7(5)", place, {match.captured(), right})
                            : makeFinding(u"L07.time-unclear", Level::Amber, u"Art. 7(5)", place, {match.captured()}));
        if (clear)
            findings.last().fix = replacing(u"replace", part, match.capturedStart(), match.capturedLength(), right);
    }
}

} // namespace gw::checks
