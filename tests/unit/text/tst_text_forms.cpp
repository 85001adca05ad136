// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QTimeZone>
#include <gtest/gtest.h>
#include <gw/text/dates.h>
#include <gw/text/ngrams.h>
#include <gw/text/numbers.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::text;

namespace {

QString of(const char16_t *text)
{
    return QString::fromUtf16(text);
}

const QDate today(2026, 11, 21);

struct DateRow
{
    const char16_t *text;
    const char16_t *normal; ///< empty: no date
};
const DateRow dateRows[] = {
    {u"26.11.21", u"2026-11-21"},
    {u"26.11.21.", u"2026-11-21"},
    {u"2026. 11. 21.", u"2026-11-21"},
    {u"2026.11.21", u"2026-11-21"},
    {u"2026. 11. 21. (토)", u"2026-11-21"},
    {u"2026.11.21.(토)", u"2026-11-21"},
    {u"2026년 11월 21일", u"2026-11-21"},
    {u"2026년11월21일 토요일", u"2026-11-21"},
    {u"26년 11월 21일", u"2026-11-21"},
    {u"11월 21일", u"2026-11-21"},
    {u"11월21일", u"2026-11-21"},
    {u"20261121", u"2026-11-21"},
    {u"2026-11-21", u"2026-11-21"},
    {u"2026/11/21", u"2026-11-21"},
    {u"26-11-21", u"2026-11-21"},
    {u"오늘", u"2026-11-21"},
    {u"어제", u"2026-11-20"},
    {u"그제", u"2026-11-19"},
    {u"그저께", u"2026-11-19"},
    {u"내일", u"2026-11-22"},
    {u"모레", u"2026-11-23"},
    {u"금일", u"2026-11-21"},
    {u"명일", u"2026-11-22"},
    {u"today", u"2026-11-21"},
    {u"Yesterday", u"2026-11-20"},
    {u"tomorrow", u"2026-11-22"},
    {u"11/21", u"2026-11-21"},
    {u"11.21", u"2026-11-21"},
    {u"11. 21.", u"2026-11-21"},
    {u"11-21", u"2026-11-21"},
    {u"２０２６．１１．２１．", u"2026-11-21"},
    {u"1.2.", u"2026-01-02"},
    {u"2026. 1. 2.", u"2026-01-02"},
    {u"99.12.31", u"1999-12-31"},
    {u"2024. 2. 29.", u"2024-02-29"},
    {u"  2026-11-21  ", u"2026-11-21"},
    {u"2026. 2. 29.", u""},
    {u"2월 30일", u""},
    {u"2월 29일", u""},
    {u"2026. 13. 1.", u""},
    {u"20261321", u""},
    {u"2026-11/21", u""},
    {u"1234", u""},
    {u"", u""},
    {u"회의", u""},
    {u"2026.11.21 회의", u""},
    {u"2026. 11.", u""},
    {u"1.2.3.4", u""},
    {u"0. 0.", u""},
    {u"3021-11-21", u""},
};

struct NumberRow
{
    const char16_t *text;
    qint64 value; ///< -1: no number
};
const NumberRow numberRows[] = {
    {u"1234", 1234},
    {u"1,234", 1234},
    {u"12,345,678", 12345678},
    {u"3만", 30000},
    {u"3만5천", 35000},
    {u"3만 5천", 35000},
    {u"1억", 100000000},
    {u"1억 2,000만", 120000000},
    {u"1억2천만 원", 120000000},
    {u"3.5억", 350000000},
    {u"5백", 500},
    {u"2천3백", 2300},
    {u"3천만원", 30000000},
    {u"1조 2천억", 1200000000000},
    {u"12억 3,456만 7,890", 1234567890},
    {u"１２，０００", 12000},
    {u"120명", 120},
    {u"35건", 35},
    {u"0", 0},
    {u"5만", 50000},
    {u"1십", 10},
    {u"7만원", 70000},
    {u"5,000원", 5000},
    {u"3억 5천만원정", 350000000},
    {u"", -1},
    {u"만", -1},
    {u"삼만", -1},
    {u"1,23", -1},
    {u"1.5", -1},
    {u"3만 50000", -1},
    {u"12개", -1},
    {u"abc", -1},
};

struct TokenRow
{
    const char16_t *text;
    const char16_t *document; ///< tokens, separated by spaces
    const char16_t *query;
};
const TokenRow tokenRows[] = {
    {u"정보시스템", u"정보 보시 시스 스템", u"정보 보시 시스 스템"},
    {u"예산 편성", u"예산 편성", u"예산 편성"},
    {u"강", u"강", u"강"},
    {u"그 건", u"그 건", u"그 건"},
    {u"IT지원팀", u"it 지원 원팀", u"it 지원 원팀"},
    {u"A4용지", u"a4 용지", u"a4 용지"},
    {u"2026년", u"2026 년", u"2026 년"},
    {u"제2회 추경", u"제 2 회 추경", u"제 2 회 추경"},
    {u"主管課", u"主管 管課", u"主管 管課"},
    {u"한別시", u"한別 別시", u"한別 別시"},
    {u"1,234,000원", u"1234000 원", u"1234000 원"},
    {u"1,2,3", u"1 2 3", u"1 2 3"},
    {u"1,2345", u"1 2345", u"1 2345"},
    {u"정보공개정책과-1234", u"정보 정보공개정책과-1234 보공 공개 개정 정책 책과 1234", u"정보공개정책과-1234"},
    {u"총무과-7호", u"총무 총무과-7 무과 7 호", u"총무과-7 호"},
    {u"(복지과-12)", u"복지 복지과-12 지과 12", u"복지과-12"},
    {u"2026. 11. 21.", u"2026 20261121 d1121 11 21", u"2026 11 21"},
    {u"20261121", u"20261121 d1121", u"20261121"},
    {u"26.1.2", u"26 20260102 d0102 1 2", u"26 1 2"},
    {u"11월 21일", u"11 d1121 월 21 일", u"11 월 21 일"},
    {u"3억 원", u"3 300000000 억 원", u"3 억 원"},
    {u"주차/허가", u"주차 허가", u"주차 허가"},
    {u"user@hanbyeol.example", u"user hanbyeol example", u"user hanbyeol example"},
    {u"café 한별", u"cafe 한별", u"cafe 한별"},
    {u"안전ㆍ환경", u"안전 환경", u"안전 환경"},
    {u"", u"", u""},
    {u"…!?", u"", u""},
    {u"\u1112\u1169\u11bc길동", u"홍길 길동", u"홍길 길동"},
    {u"ㅋㅋㅋ", u"ㅋㅋ ㅋㅋ", u"ㅋㅋ ㅋㅋ"},
};

QString joined(const char16_t *text, TokenizeFor purpose)
{
    QStringList words;
    for (const Token &token : tokens(of(text), purpose))
        words.append(token.text);
    return words.join(u' ');
}

} // namespace

TEST(Dates, parseTable)
{
    for (const DateRow &row : dateRows) {
        const auto date = parseDate(of(row.text), today);
        EXPECT_EQ(date ? normalDate(*date) : QString(), of(row.normal)) << of(row.text).toStdString();
    }
}

TEST(Dates, foundInText_withTheirPlaces)
{
    const QString text = u"접수 2026. 11. 21.(토)부터 12월 3일까지, 전화 02-6000-1234, 판 1.26.11.21, 26.12.1 마감"_s;
    QStringList found;
    for (const WrittenDate &date : findDates(text)) {
        found.append(text.mid(date.range.start, date.range.length)
                     + u"=%1-%2-%3"_s.arg(date.year).arg(date.month).arg(date.day));
    }
    EXPECT_EQ(found.join(u'|'), u"2026. 11. 21.=2026-11-21|12월 3일=0-12-3|26.12.1=2026-12-1"_s);
}

TEST(Dates, written_asTheRulesSay)
{
    EXPECT_EQ(formatDate(today, Language::Korean), u"2026. 11. 21. (토)"_s);
    EXPECT_EQ(formatDate(QDate(2026, 1, 5), Language::Korean), u"2026. 1. 5. (월)"_s);
    EXPECT_EQ(formatDate(today, Language::English), u"21 Nov 2026 (Sat)"_s);
    EXPECT_EQ(formatDate({}, Language::English), QString());
    const QTimeZone seoul("Asia/Seoul");
    const QDateTime now(today, QTime(17, 0), seoul);
    EXPECT_EQ(formatDateTime(QDateTime(today, QTime(5, 5), Qt::UTC), now, Language::Korean), u"14:05"_s);
    EXPECT_EQ(formatDateTime(QDateTime(QDate(2026, 11, 20), QTime(14, 5), seoul), now, Language::Korean),
              u"2026. 11. 20. (금) 14:05"_s);
    EXPECT_EQ(formatDateTime(QDateTime(QDate(2026, 11, 20), QTime(16, 30), Qt::UTC), now, Language::Korean),
              u"01:30"_s);
    EXPECT_EQ(formatDateTime(QDateTime(QDate(2025, 11, 21), QTime(14, 5), seoul), now, Language::English),
              u"21 Nov 2025 (Fri) 14:05"_s);
    EXPECT_EQ(formatDateTime({}, now, Language::English), QString());
}

TEST(Dates, everyDay_isReadBackAsWritten)
{
    for (QDate date(2023, 12, 1); date < QDate(2025, 2, 1); date = date.addDays(1)) {
        ASSERT_EQ(parseDate(formatDate(date, Language::Korean), today), date);
        ASSERT_EQ(parseDate(normalDate(date), today), date);
        ASSERT_EQ(parseDate(date.toString(u"yyyyMMdd"_s), today), date);
    }
}

TEST(Numbers, parseTable)
{
    for (const NumberRow &row : numberRows)
        EXPECT_EQ(parseNumber(of(row.text)).value_or(-1), row.value) << of(row.text).toStdString();
}

TEST(Numbers, foundInText)
{
    QStringList found;
    for (const WrittenNumber &number : findNumbers(u"총사업비 12억 3,000만 원 중 국비 3.5억, 인원 1,200명"))
        found.append(QString::number(number.value));
    EXPECT_EQ(found.join(u' '), u"1230000000 350000000 1200"_s);
}

TEST(Numbers, documentNumbers_areFound)
{
    const QString text =
        u"정보공개정책과-1234(2026. 11. 21.)호와 복지정책과-56호 관련, 총무과-78 및 02-6000-1234, A과-1-2"_s;
    QStringList found;
    for (const DocumentNumber &number : findDocumentNumbers(text)) {
        EXPECT_EQ(text.mid(number.range.start, number.range.length), number.unit + u'-' + number.number);
        found.append(number.unit + u'/' + number.number);
    }
    // -56호: what follows a registration number in running text
    EXPECT_EQ(found.join(u' '), u"정보공개정책과/1234 복지정책과/56 총무과/78"_s);
}

TEST(Tokens, table)
{
    for (const TokenRow &row : tokenRows) {
        EXPECT_EQ(joined(row.text, TokenizeFor::Document), of(row.document)) << of(row.text).toStdString();
        EXPECT_EQ(joined(row.text, TokenizeFor::Query), of(row.query)) << of(row.text).toStdString();
    }
}

TEST(Tokens, ranges_pointIntoTheTextAsGiven)
{
    const QString text = u"가 \u1112\u1169\u11bc길동 ＡＢ"_s;
    QStringList places;
    for (const Token &token : tokens(text, TokenizeFor::Document)) {
        if (token.text == u"홍길"_s || token.text == u"ab"_s)
            places.append(text.mid(token.range.start, token.range.length));
    }
    EXPECT_EQ(places.join(u'|'), u"\u1112\u1169\u11bc길|ＡＢ"_s);
    EXPECT_EQ(bigrams(u"예산서 1부 IT").join(u' '), u"예산 산서 부"_s);
}
