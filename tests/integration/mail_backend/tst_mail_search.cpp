// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_box.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

class Search : public test::MailTest
{
protected:
    QStringList find(const QString &field, const QString &words)
    {
        return box.query({{u"filter"_s, QJsonObject{{field, words}}}});
    }
    QStringList text(const QString &words) { return find(u"text"_s, words); }

    QString budget =
        box.deliver(
               {.from = u"gwajang.lee@hanbit.example"_s,
                .fromName = u"이과장"_s,
                .to = {u"nara.lee@hanbit.example"_s},
                .cc = {u"audit@hanbit.example"_s},
                .subject = u"2026년도 세출예산안 검토"_s,
                .text =
                    u"예산집행 현황을 보내 드립니다. 총 1,234,000원입니다.\n행정안전부는 Kubernetes 교육을 합니다."_s,
                .attachments = {{.name = u"회의록 초안.txt"_s, .bytes = "minutes"}}})
            .emailId;
    QString apart = box.deliver({.fromName = u"감사담당관"_s,
                                 .subject = u"예산 회의"_s,
                                 .text = u"집행은 산에서 집을 짓는 일과 다릅니다. 산 집 이야기."_s})
                        .emailId;
    QString old =
        box.deliver({.subject = u"민원 처리"_s, .text = u"불법 주정차 민원입니다."_s, .charset = "euc-kr"}).emailId;
};
INSTANTIATE_TEST_SUITE_P(Engines, Search, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

TEST_P(Search, wordsOfTwoSyllables_areFoundInsideCompounds)
{
    EXPECT_EQ(find(u"subject"_s, u"예산"_s), (QStringList{apart, budget}));
    EXPECT_EQ(find(u"subject"_s, u"산안"_s), QStringList{budget});
    EXPECT_EQ(find(u"body"_s, u"산집"_s), QStringList{budget}); // not "산 집"
    EXPECT_EQ(find(u"body"_s, u"예산집행"_s), QStringList{budget});
    EXPECT_EQ(find(u"body"_s, u"안전부"_s), QStringList{budget});
    EXPECT_EQ(text(u"없는말"_s), QStringList());
}

TEST_P(Search, theSyllablePairsOfAWordApart_areNotTheWord)
{
    box.deliver({.subject = u"지역"_s, .text = u"예산은 없고, 수산집하장에서 집행을 기다립니다."_s});
    EXPECT_EQ(find(u"body"_s, u"예산집행"_s), QStringList{budget});
}

TEST_P(Search, namesOfThreeAndMoreSyllables_areFoundInAddresses)
{
    EXPECT_EQ(find(u"from"_s, u"이과장"_s), QStringList{budget});
    EXPECT_EQ(find(u"from"_s, u"과장"_s), QStringList{budget});
    EXPECT_EQ(find(u"from"_s, u"감사담당관"_s), QStringList{apart});
    EXPECT_EQ(find(u"from"_s, u"담당"_s), QStringList{apart});
    EXPECT_EQ(find(u"cc"_s, u"audit"_s), QStringList{budget});
    EXPECT_EQ(find(u"cc"_s, u"audit@hanbit.example"_s), QStringList{budget});
    EXPECT_EQ(find(u"to"_s, u"nara.lee"_s).size(), 3);
    EXPECT_EQ(find(u"from"_s, u"nara.lee"_s), QStringList());
    EXPECT_EQ(find(u"bcc"_s, u"audit"_s), QStringList());
}

TEST_P(Search, latinNumbersSyllablesAndFileNames_areFound)
{
    EXPECT_EQ(text(u"kubernetes"_s), QStringList{budget});
    EXPECT_EQ(text(u"KUBER"_s), QStringList{budget});
    EXPECT_EQ(text(u"ernetes"_s), QStringList());
    EXPECT_EQ(text(u"1234000"_s), QStringList{budget});
    EXPECT_EQ(text(u"1,234,000원"_s), QStringList{budget});
    EXPECT_EQ(text(u"회의록"_s), QStringList{budget});
    EXPECT_EQ(find(u"subject"_s, u"예"_s), (QStringList{apart, budget}));
}

TEST_P(Search, oldKoreanCharset_isFoundAsItReads)
{
    EXPECT_EQ(find(u"subject"_s, u"민원"_s), QStringList{old});
    EXPECT_EQ(find(u"body"_s, u"주정차"_s), QStringList{old});
}

TEST_P(Search, severalWords_mustAllStandSomewhere)
{
    EXPECT_EQ(text(u"이과장 행정안전부 회의록"_s), QStringList{budget});
    EXPECT_EQ(text(u"예산 집행"_s), (QStringList{apart, budget}));
    EXPECT_EQ(text(u"\"예산 회의\""_s), QStringList{apart});
    EXPECT_EQ(text(u"이과장 주정차"_s), QStringList());
    EXPECT_EQ(text(u""_s), QStringList());
    EXPECT_EQ(text(u"\"' OR 1=1; * ( :"_s), QStringList());
}

TEST_P(Search, decomposedText_isTheSameText)
{
    const QString sent = box.deliver({.subject = u"첨부 한글이름"_s.normalized(QString::NormalizationForm_D)}).emailId;
    EXPECT_EQ(text(u"한글이름"_s), QStringList{sent});
    EXPECT_EQ(text(u"한글이름"_s.normalized(QString::NormalizationForm_D)), QStringList{sent});
}

TEST_P(Search, wordsUnderNot_excludeExactlyThose)
{
    const QJsonObject notBudget{{u"operator"_s, u"NOT"_s},
                                {u"conditions"_s, QJsonArray{QJsonObject{{u"body"_s, u"산집"_s}}}}};
    EXPECT_EQ(box.query({{u"filter"_s, notBudget}}), (QStringList{old, apart}));
    const QJsonObject both{
        {u"operator"_s, u"AND"_s},
        {u"conditions"_s, QJsonArray{QJsonObject{{u"subject"_s, u"예산"_s}, {u"inMailbox"_s, box.mailbox(u"inbox"_s)}},
                                     QJsonObject{{u"hasAttachment"_s, false}}}}};
    EXPECT_EQ(box.query({{u"filter"_s, both}}), QStringList{apart});
}

TEST_P(Search, destroyedMail_isFoundNoMore)
{
    box.call(u"Email/set"_s, {{u"destroy"_s, QJsonArray{budget}}});
    EXPECT_EQ(text(u"예산"_s), QStringList{apart});
    EXPECT_EQ(text(u"kubernetes"_s), QStringList());
}

TEST_P(Search, snippets_markWhatWasFoundAndEscapeTheRest)
{
    const QString risky =
        box.deliver({.subject = u"<b>예산</b> & 결산"_s, .text = u"a < b && c > d: 예산 <script>"_s}).emailId;
    const QJsonObject answer =
        box.call(u"SearchSnippet/get"_s, {{u"filter"_s, QJsonObject{{u"text"_s, u"예산"_s}}},
                                          {u"emailIds"_s, QJsonArray{risky, budget, old, u"m404"_s}}});
    const QJsonArray list = answer.value(u"list"_s).toArray();
    ASSERT_EQ(list.size(), 3);
    EXPECT_EQ(list[0][u"subject"_s].toString(), u"&lt;b&gt;<mark>예산</mark>&lt;/b&gt; &amp; 결산"_s);
    EXPECT_EQ(list[0][u"preview"_s].toString(), u"a &lt; b &amp;&amp; c &gt; d: <mark>예산</mark> &lt;script&gt;"_s);
    EXPECT_EQ(list[1][u"subject"_s].toString(), u"2026년도 세출<mark>예산</mark>안 검토"_s);
    EXPECT_TRUE(list[1][u"preview"_s].toString().startsWith(u"<mark>예산</mark>집행 현황을"_s));
    EXPECT_LE(list[1][u"preview"_s].toString().toUtf8().size(), 255);
    EXPECT_TRUE(list[2][u"subject"_s].isNull());
    EXPECT_TRUE(list[2][u"preview"_s].isNull());
    EXPECT_EQ(answer.value(u"notFound"_s).toArray(), QJsonArray{u"m404"_s});
}

TEST_P(Search, longBody_isCutAtTheFoundWord)
{
    const QString text = u"처음 이야기 "_s.repeated(300) + u"바로 여기 특이사항 있음"_s + u" 나머지"_s.repeated(300);
    const QString id = box.deliver({.subject = u"길다"_s, .text = text}).emailId;
    const QJsonObject answer = box.call(u"SearchSnippet/get"_s, {{u"filter"_s, QJsonObject{{u"body"_s, u"특이사항"_s}}},
                                                                 {u"emailIds"_s, QJsonArray{id}}});
    const QString preview = answer.value(u"list"_s)[0][u"preview"_s].toString();
    EXPECT_TRUE(preview.contains(u"여기 <mark>특이사항</mark> 있음"_s)) << preview.toStdString();
    EXPECT_LE(preview.toUtf8().size(), 255);
    EXPECT_GT(preview.toUtf8().size(), 150);
}

} // namespace
