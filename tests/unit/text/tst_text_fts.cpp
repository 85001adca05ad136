// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/sqlite/connection.h>
#include <gw/text/fts.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::text;

namespace {

const QStringList documents{
    u"1 정보시스템과 업무 분장 안내"_s,
    u"2 2026년 예산 편성 지침 통보"_s,
    u"3 불법주차 단속 계획(안)"_s,
    u"4 거주자우선주차 허가 신청 결과"_s,
    u"5 정보 보시 시스 스템"_s, // the pairs of 정보시스템, and not the word
    u"6 담당자 홍길동 (정보공개정책과-1234, 2026. 11. 21.)"_s,
    u"7 Budget guidelines for the Hanbyeol city archive"_s,
    u"8 강 정비 사업비 3억 5,000만 원"_s,
    u"9 강변도로 보수, 12월 3일까지"_s,
    u"10 \u1112\u1169\u11bc보관 ＡＢＣ 자료"_s,
    u"11 정보공개정책과-12345 관련 회신"_s,
    u"12 대한강 수질 1,234,000톤"_s,
    u"13 정보 시스템 통합 유지관리"_s,
    u"14 접수 20261121 마감 26.12.3."_s,
    u"15 主管課 崔漢別"_s,
};

class Fts : public testing::TestWithParam<FtsDetail>
{
protected:
    void SetUp() override
    {
        auto opened = sqlite::Connection::open(u":memory:"_s, sqlite::Connection::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        db = std::make_unique<sqlite::Connection>(std::move(*opened));
        ASSERT_TRUE(registerTokenizer(*db));
        const QString detail = GetParam() == FtsDetail::Full ? u"full"_s : u"column"_s;
        ASSERT_TRUE(
            db->execScript(u"CREATE VIRTUAL TABLE doc USING fts5(body, tokenize='gw', detail=%1)"_s.arg(detail)));
        for (const QString &text : documents)
            ASSERT_TRUE(db->exec(u"INSERT INTO doc(rowid, body) VALUES (?, ?)"_s,
                                 {text.section(u' ', 0, 0).toInt(), text.section(u' ', 1)}));
    }

    /// The rows that MATCH finds; verified: those that findTerms() lets through.
    QString found(const QString &query, bool verified)
    {
        return matching(ftsQuery(query, GetParam()), query, verified);
    }

    QString matching(const QString &match, const QString &query, bool verified)
    {
        if (match.isEmpty())
            return {};
        auto statement = db->prepare(u"SELECT rowid, body FROM doc WHERE doc MATCH ? ORDER BY rowid"_s);
        EXPECT_TRUE(statement);
        statement->bind(0, match);
        QStringList rows;
        while (true) {
            const auto more = statement->step();
            EXPECT_TRUE(more) << match.toStdString();
            if (!more || !*more)
                break;
            if (!verified || findTerms(statement->text(1), query))
                rows.append(QString::number(statement->integer(0)));
        }
        return rows.join(u' ');
    }

    std::unique_ptr<sqlite::Connection> db;
};

struct Row
{
    const char16_t *query;
    const char16_t *rows;
};
const Row rows[] = {
    {u"예산", u"2"},
    {u"편성", u"2"},
    {u"시스템", u"1 13"},
    {u"정보시스템", u"1"},
    {u"정보 시스템", u"1 13"},
    {u"스템", u"1 5 13"},
    {u"주차", u"3 4"},
    {u"우선", u"4"},
    {u"주차 허가", u"4"},
    {u"길동", u"6"},
    {u"홍길", u"6"},
    {u"홍길동", u"6"},
    {u"홍", u"6 10"},
    {u"강", u"8 9"},
    {u"한강", u"12"},
    {u"강변", u"9"},
    {u"bud", u"7"},
    {u"Budget", u"7"},
    {u"udget", u""},
    {u"arch city", u"7"},
    {u"ABC", u"10"},
    {u"홍보관", u"10"},
    {u"정보공개정책과-1234", u"6"},
    {u"정책과-1234", u"6"},
    {u"1234", u"6"},
    {u"정보공개정책과", u"6 11"},
    {u"12345", u"11"},
    {u"2026년", u"2"},
    {u"2026. 11. 21.", u"6 14"},
    {u"2026-11-21", u"6 14"},
    {u"11월 21일", u"6 14"},
    {u"2026년 11월", u"6 14"},
    {u"12월 3일", u"9 14"},
    {u"26.12.3", u"14"},
    {u"12월 3일까지", u"9 14"},
    {u"3억5천만", u"8"},
    {u"350,000,000", u""},
    {u"1,234,000", u"12"},
    {u"1234000", u"12"},
    {u"\"업무 분장\"", u"1"},
    {u"崔漢別", u"15"},
    {u"管課", u"15"},
    {u"계획(안)", u"3"},
    {u"없는말", u""},
    {u"\"", u""},
    {u"", u""},
    {u"()", u""},
    {u"AND OR NOT", u""},
    {u"예산*", u"2"},
    {u"body:예산", u""},
    {u"유지 정보", u"13"},
};

} // namespace

TEST_P(Fts, table)
{
    for (const Row &row : rows)
        EXPECT_EQ(found(QString::fromUtf16(row.query), true), QString::fromUtf16(row.rows))
            << QString::fromUtf16(row.query).toStdString();
}

TEST_P(Fts, pairsOfAnotherText_matchTheIndexButNotTheCheck)
{
    EXPECT_TRUE(found(u"정보시스템"_s, false).split(u' ').contains(u"5"_s));
    EXPECT_FALSE(found(u"정보시스템"_s, true).split(u' ').contains(u"5"_s));
}

TEST_P(Fts, alternatives_findWhatThePlainFormDoesNot)
{
    const auto kindThatFinds = [this](const QString &query, const QString &row) {
        for (const FtsAlternative &other : ftsAlternatives(query, GetParam())) {
            if (matching(other.match, other.query, true).split(u' ').contains(row))
                return int(other.kind);
        }
        return -1;
    };
    EXPECT_EQ(kindThatFinds(u"예산을"_s, u"2"_s), int(FtsAlternative::Kind::ParticleStripped));
    EXPECT_EQ(kindThatFinds(u"정보시스템"_s, u"13"_s), int(FtsAlternative::Kind::Spaced));
    EXPECT_EQ(kindThatFinds(u"ghdrlfehd"_s, u"6"_s), int(FtsAlternative::Kind::KeyboardRepaired));
    EXPECT_EQ(kindThatFinds(u"ㅠㅕㅇㅎㄷㅅ"_s, u"7"_s), int(FtsAlternative::Kind::KeyboardRepaired));
    EXPECT_EQ(kindThatFinds(u"예산"_s, u"2"_s), int(FtsAlternative::Kind::Plain));
}

TEST_P(Fts, brokenUtf8_isIndexedAndFoundAround)
{
    // As a BLOB cast to text, the way a damaged import would write it.
    ASSERT_TRUE(db->exec(u"INSERT INTO doc(rowid, body) VALUES (99, CAST(x'ff20eab081c3' AS TEXT) || ' 예비비')"_s));
    EXPECT_EQ(found(u"예비"_s, false), u"99"_s);
}

INSTANTIATE_TEST_SUITE_P(Details, Fts, testing::Values(FtsDetail::Full, FtsDetail::Column));

TEST(FindTerms, ranges_pointIntoTheText)
{
    const QString text = u"제출: 2026. 11. 21.까지 정보 시스템과로"_s;
    const auto ranges = findTerms(text, u"정보시스템 20261121");
    ASSERT_TRUE(ranges);
    ASSERT_EQ(ranges->size(), 2U);
    EXPECT_EQ(text.mid((*ranges)[0].start, (*ranges)[0].length), u"2026. 11. 21."_s);
    EXPECT_EQ(text.mid((*ranges)[1].start, (*ranges)[1].length), u"정보 시스템"_s);
    EXPECT_FALSE(findTerms(text, u"예산"));
    EXPECT_FALSE(findTerms(u"budgets", u"get"));
    EXPECT_FALSE(findTerms(u"총무과-12345", u"총무과-1234"));
}
