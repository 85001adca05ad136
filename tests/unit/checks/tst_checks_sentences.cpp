// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "checks_support.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;

namespace {

/// Documents in which, together, every rule finds something.
QList<Input> faulty()
{
    Input body = withTexts({
        u"900101-1234568, 900101-1234567, 900101-5123452, 여권 M12345678, 김하늘 주무관 병가"_s,
        u"2026.11.21 오후 3시, 3시 회의, 2026. 2. 30., 2026. 11. 21.(일), 2026. 10. 1.까지 제출"_s,
        u"금1,000원, 15000원, 금2,000원(금일천원)"_s,
        u"익일 시건장치, 로드맵, BSC, 結果"_s,
        u"가\u200b나, 붙임 3 참조"_s,
        u"1. 추진 배경"_s,
        u"  들여 씀"_s,
        u"내용. 끝."_s,
    });
    body.content.blocks.append(paragraph(u"내용"_s, 3));
    body.content.blocks.append(run({.text = u"숨음"_s, .color = u"#ffffff"_s}));
    body.attachments = {{.id = u"f"_s,
                         .name = u"가.hwp"_s,
                         .facts = {.state = AttachmentFacts::State::Inspected,
                                   .trackedChanges = 2,
                                   .comments = 1,
                                   .hiddenText = true,
                                   .macros = true,
                                   .author = u"김하늘"_s,
                                   .paths = {u"C:\\Users\\***\\a.docx"_s}}}};
    body.context.pasted = {{.place = {.in = Place::In::Block, .block = 0, .length = 3}, .source = u"Chrome"_s}};
    body.context.delegation = {
        .verdict = Delegation::Verdict::Below, .decider = u"팀장"_s, .required = u"과장"_s, .source = u"훈령"_s};
    Input card = clean();
    card.meta.summary.clear();
    card.meta.keywords.clear();
    card.meta.disclosure.grade = gw::document::Disclosure::Closed;
    card.meta.receivers = {{.kind = gw::document::ReceiverKind::Person, .id = u"p"_s, .name = u"김하늘"_s},
                           {.kind = gw::document::ReceiverKind::Person, .id = u"q"_s, .name = u"박서준"_s}};
    card.context.receivers = {{.id = u"p"_s, .known = false}};
    card.context.earlier = {{.number = u"도로과-1"_s,
                             .issuedOn = QDate(2025, 1, 2),
                             .receiverIds = {u"p"_s, u"q"_s, u"r"_s},
                             .receiverNames = {u"가"_s, u"나"_s, u"다"_s}}};
    return {body, card};
}

} // namespace

TEST(ChecksSentences, everyRule_findsNamesAndSays)
{
    static const QRegularExpression placeholder(u"%[0-9]"_s);
    QSet<QString> codes;
    for (const Input &input : faulty()) {
        for (const Finding &finding : check(input)) {
            codes.insert(finding.code);
            for (const Language language : {Language::Korean, Language::English}) {
                const QString said = sentence(finding, language);
                EXPECT_NE(said, finding.message) << "no sentence";
                EXPECT_FALSE(placeholder.match(said).hasMatch()) << said.toStdString();
                EXPECT_NE(articleText(finding.article, language), finding.article) << finding.article.toStdString();
                EXPECT_NE(ruleTitle(finding.code, language), finding.code);
                if (finding.fix) {
                    EXPECT_NE(fixSentence(*finding.fix, language), finding.fix->code)
                        << finding.fix->code.toStdString();
                    EXPECT_FALSE(finding.fix->edits.isEmpty());
                }
            }
            EXPECT_NE(sentence(finding, Language::Korean), sentence(finding, Language::English));
            EXPECT_FALSE(finding.article.isEmpty());
        }
    }
    QStringList found(codes.cbegin(), codes.cend());
    found.sort();
    EXPECT_EQ(found, ruleCodes());
}

TEST(ChecksSentences, finding_survivesTheWireWithoutItsFix)
{
    int fixes = 0;
    for (const Input &input : faulty()) {
        for (Finding finding : check(input)) {
            const std::optional<Finding> back = findingFromJson(toJson(finding));
            ASSERT_TRUE(back);
            fixes += finding.fix ? 1 : 0;
            finding.fix.reset();
            EXPECT_EQ(*back, finding) << finding.message.toStdString();
        }
    }
    EXPECT_GT(fixes, 10);
    EXPECT_FALSE(findingFromJson({}));
    EXPECT_FALSE(findingFromJson({{u"code"_s, u"L01"_s}, {u"message"_s, u"L01.tiny"_s}, {u"level"_s, u"purple"_s}}));
}

TEST(ChecksSentences, parametersAreTakenAsTheyAre)
{
    const Finding finding{.message = u"L07.date"_s, .parameters = {u"%2"_s, u"%1"_s}};
    EXPECT_EQ(sentence(finding, Language::English), u"Dates are written in figures with full stops: “%2” → “%1”"_s);
    EXPECT_EQ(sentence({.message = u"L99.new"_s}, Language::English), u"L99.new"_s);
}

TEST(ChecksSentences, particleOfAFix_fitsTheWord)
{
    const std::pair<const char16_t *, const char16_t *> rows[] = {
        {u"붙임", u"‘붙임’으로 바꾸기"},   {u"오늘", u"‘오늘’로 바꾸기"}, {u"장치", u"‘장치’로 바꾸기"},
        {u"15:00", u"‘15:00’으로 바꾸기"}, {u"21.", u"‘21.’로 바꾸기"},   {u"", u"‘’로 바꾸기"},
    };
    for (const auto &[word, said] : rows)
        EXPECT_EQ(fixSentence({.code = u"replace"_s, .parameters = {u"a"_s, of(word)}}, Language::Korean), of(said));
}
