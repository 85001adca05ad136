// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "checks_support.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;

namespace {

/// Paragraphs of every sort: findings of texts, of their order and of the whole document.
QString sample(unsigned n)
{
    static const char16_t *const texts[] = {
        u"겨울철 도로 제설 대책을 알립니다.",
        u"2026.11.21 오후 3시 회의",
        u"신청인 900101-1234568",
        u"익일까지 제출",
        u"BSC 결과를 알림",
        u"균형성과표(BSC)란 무엇인가",
        u"붙임 2 참조",
        u"소요예산: 1,000원",
        u"내용을 적음.  끝.",
        u"1. 추진 배경",
        u"가\u200b나",
        u"번호 900101-",
        u"1234568 확인",
    };
    return of(texts[n % std::size(texts)]);
}

} // namespace

TEST(ChecksIncremental, oneEdit_readsOneBlock)
{
    Input input = clean();
    for (int n = 0; n < 500; ++n)
        input.content.blocks.append(paragraph(sample(unsigned(n)), n % 3));
    Checker checker;
    checker.check(input);
    EXPECT_EQ(checker.blocksRead(), 501);
    checker.check(input);
    EXPECT_EQ(checker.blocksRead(), 0);
    input.content.blocks[250].paragraph.runs[0].text += u'.';
    EXPECT_EQ(checker.check(input), check(input));
    EXPECT_EQ(checker.blocksRead(), 1);
    input.content.blocks.insert(100, paragraph(u"새 글"_s));
    EXPECT_EQ(checker.check(input), check(input));
    EXPECT_EQ(checker.blocksRead(), 1);
    input.content.blocks.removeAt(400);
    EXPECT_EQ(checker.check(input), check(input));
    EXPECT_EQ(checker.blocksRead(), 0);
    input.meta.title = u"다른 제목"_s;
    checker.check(input);
    EXPECT_EQ(checker.blocksRead(), 0);
}

TEST(ChecksIncremental, anotherDay_readsEverythingAnew)
{
    Input input = withText(u"2026. 11. 24.까지 제출"_s);
    Checker checker;
    EXPECT_EQ(checker.check(input), QList<Finding>());
    input.context.today = QDate(2026, 11, 25);
    EXPECT_EQ(messages(checker.check(input)), QStringList{u"L07.past-due"_s});
    input.context.stage = Stage::Received;
    EXPECT_EQ(checker.check(input), QList<Finding>());
}

TEST(ChecksIncremental, anyEdits_findTheSameAsAFreshCheck)
{
    std::mt19937 random(20261121);
    Input input = clean();
    Checker checker;
    for (int step = 0; step < 400; ++step) {
        QList<gw::document::Block> &blocks = input.content.blocks;
        const unsigned act = random() % 5;
        const qsizetype at = blocks.isEmpty() ? 0 : qsizetype(random() % unsigned(blocks.size()));
        if (act < 2 || blocks.isEmpty())
            blocks.insert(at, paragraph(sample(random()), int(random() % 4)));
        else if (act == 2)
            blocks.removeAt(at);
        else if (act == 3)
            blocks[at] = random() % 4 ? paragraph(sample(random())) : table({{sample(random()), sample(random())}});
        else
            blocks.swapItemsAt(at, qsizetype(random() % unsigned(blocks.size())));
        ASSERT_EQ(checker.check(input), check(input)) << "step " << step;
    }
}

TEST(ChecksIncremental, order_isThatOfTheDocument)
{
    Input input = withTexts({u"익일까지 2026.11.21"_s, u"신청인 900101-1234568"_s});
    input.meta.title = u"익일 회의"_s;
    input.attachments = {{.id = u"f"_s, .name = u"가.hwp"_s}};
    EXPECT_EQ(messages(check(input)), (QStringList{u"L09.difficult"_s, u"L05.open-personal"_s, u"L09.difficult"_s,
                                                   u"L07.date"_s, u"L02.resident"_s, u"L06.closed-format"_s}));
}

TEST(ChecksIncremental, textMadeToBeSlow_isBounded)
{
    // Without bounds each of these would cost the square of its length.
    const char16_t *const pieces[] = {u"900101-1234568 ",
                                      u"2026.11.21 ",
                                      u"1 ",
                                      u"가\u200b",
                                      u"a",
                                      u"12345678901234567890",
                                      u"붙임 ",
                                      u"오후 3시 ",
                                      u"10000원 ",
                                      u"익일 ",
                                      u"「",
                                      u"가-",
                                      u"     ",
                                      u"010-1234-5678 김하늘 주무관 병가 "};
    for (const char16_t *piece : pieces) {
        QString text;
        while (text.size() < 60'000)
            text += of(piece);
        const QList<Finding> findings = check(withTexts({text, u"붙임 1. "_s + text + u" 1부"_s}));
        EXPECT_LT(findings.size(), 5000) << of(piece).toStdString();
    }
    Input many = clean();
    for (int n = 0; n < 3000; ++n)
        many.content.blocks.append(paragraph(u"익일 2026.11.21 신청인 900101-1234568"_s));
    const QList<Finding> findings = check(many);
    EXPECT_EQ(findings.size(), 5000);
    EXPECT_TRUE(blocks(findings));
    EXPECT_EQ(of(findings, u"L02").size(), 3000);
}

TEST(ChecksIncremental, thousandInvisibleCharacters_areRemovedAtOnce)
{
    Input input = clean();
    input.content.blocks = {paragraph(u"가\u200b나"_s.repeated(1000))};
    EXPECT_EQ(fixAll(input, u"L01.invisible-characters"), 1);
    EXPECT_EQ(textOf(input), u"가나"_s.repeated(1000));
}
