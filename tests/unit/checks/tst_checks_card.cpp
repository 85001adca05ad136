// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// L05, L10, L14: the card beside the body.
#include "checks_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;
using gw::document::Disclosure;

TEST(ChecksCard, cleanDocument_hasNoFindings)
{
    EXPECT_EQ(check(clean()), QList<Finding>());
}

TEST(ChecksCard, closedDocument_needsAGround)
{
    Input input = clean();
    input.meta.disclosure.grade = Disclosure::Closed;
    QList<Finding> findings = of(check(input), u"L05");
    ASSERT_EQ(messages(findings), QStringList{u"L05.no-ground"_s});
    EXPECT_EQ(findings.constFirst().level, Level::Red);
    EXPECT_FALSE(findings.constFirst().fix);
    input.meta.disclosure.grounds = {5};
    EXPECT_EQ(messages(of(check(input), u"L05")), QStringList());
    input.meta.disclosure.grounds = {5, 9};
    EXPECT_EQ(messages(of(check(input), u"L05")), QStringList{u"L05.unknown-ground"_s});
}

TEST(ChecksCard, grounds_areProposedFromTheContent)
{
    const std::pair<const char16_t *, const char16_t *> rows[] = {
        {u"번호 900101-1234568", u"6"},    {u"입찰 예정가격을 정함", u"5"},
        {u"을지연습 계획", u"2"},          {u"소송 수행자 지정", u"4"},
        {u"업체의 영업비밀이 있음", u"7"}, {u"택지개발 후보지 조사", u"8"},
        {u"공익신고자 보호", u"3"},        {u"소송과 입찰 예정가격, 900101-1234568", u"4,5,6"},
    };
    for (const auto &[text, grounds] : rows) {
        Input input = withText(of(text));
        input.meta.disclosure.grade = Disclosure::PartlyOpen;
        EXPECT_EQ(fixAll(input, u"L05.no-ground-proposed"), 1) << of(text).toStdString();
        QStringList set;
        for (const int ground : input.meta.disclosure.grounds)
            set.append(QString::number(ground));
        EXPECT_EQ(set.join(u','), of(grounds));
        EXPECT_EQ(messages(of(check(input), u"L05")), QStringList());
    }
}

TEST(ChecksCard, openDocumentWithPersonalData_isStopped)
{
    Input input = withText(u"신청인 900101-1234568"_s);
    const QList<Finding> findings = of(check(input), u"L05");
    ASSERT_EQ(messages(findings), QStringList{u"L05.open-personal"_s});
    EXPECT_EQ(findings.constFirst().parameters, (QStringList{u"1"_s, u"900101-1******"_s}));
    EXPECT_EQ(fixAll(input, u"L05.open-personal"), 1);
    EXPECT_EQ(input.meta.disclosure.grade, Disclosure::PartlyOpen);
    EXPECT_EQ(input.meta.disclosure.grounds, QList<int>{6});
    // An office's own telephone does not close a document.
    EXPECT_EQ(messages(of(check(withText(u"전화 02-2133-1234"_s)), u"L05")), QStringList());
}

TEST(ChecksCard, personalDataUnderAnotherGround_asksForTheSixth)
{
    Input input = withText(u"신청인 900101-1234568"_s);
    input.meta.disclosure = {.grade = Disclosure::Closed, .grounds = {7}};
    EXPECT_EQ(fixAll(input, u"L05.ground-six-missing"), 1);
    EXPECT_EQ(input.meta.disclosure.grounds, (QList<int>{6, 7}));
}

TEST(ChecksCard, summaryAndKeywords_areNeededAndMoreThanTheTitle)
{
    Input input = clean();
    input.meta.summary.clear();
    input.meta.keywords.clear();
    EXPECT_EQ(messages(of(check(input), u"L10")), (QStringList{u"L10.no-summary"_s, u"L10.no-keywords"_s}));
    EXPECT_EQ(fixAll(input, u"L10.no-keywords"), 1);
    EXPECT_EQ(input.meta.keywords, (QStringList{u"겨울철"_s, u"도로"_s, u"제설"_s, u"대책"_s}));
    input.meta.summary = u"겨울철 도로, 제설 대책 알림."_s;
    EXPECT_EQ(messages(of(check(input), u"L10")), QStringList{u"L10.summary-is-title"_s});
    input.meta.summary = clean().meta.summary;
    input.meta.keywords = {input.meta.title};
    EXPECT_EQ(messages(of(check(input), u"L10")), QStringList{u"L10.keyword-is-title"_s});
    EXPECT_EQ(fixAll(input, u"L10.keyword-is-title"), 1);
    input.meta.title.clear();
    EXPECT_TRUE(has(check(input), u"L10.no-title"));
}

TEST(ChecksCard, emptyCard_isNoFaultWhileWritingOrWhereThePolicySaysSo)
{
    Input input = clean();
    input.meta.summary.clear();
    input.meta.keywords.clear();
    input.context.summaryRequired = false;
    EXPECT_EQ(check(input), QList<Finding>());
    input.context.summaryRequired = true;
    input.context.stage = Stage::Typing;
    input.meta.title.clear();
    EXPECT_EQ(check(input), QList<Finding>());
}

TEST(ChecksCard, unreadPaste_isShownAndBlocksNothing)
{
    Input input = clean();
    input.context.pasted = {
        {.place = {.in = Place::In::Block, .block = 0, .start = 2, .length = 5}, .source = u"Chrome"_s},
        {.place = {.in = Place::In::Block, .block = 0, .start = 9, .length = 3}}};
    const QList<Finding> findings = check(input);
    EXPECT_EQ(messages(findings), (QStringList{u"L14.pasted-from"_s, u"L14.pasted"_s}));
    EXPECT_EQ(findings.constFirst().place, input.context.pasted.constFirst().place);
    EXPECT_EQ(findings.constFirst().level, Level::Info);
    EXPECT_FALSE(blocks(findings));
    EXPECT_EQ(codesToReason(findings), QStringList());
}
