// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What must be true of any text whatever. `--gtest_shuffle --gtest_random_seed=N` walks elsewhere.
#include "checks_support.h"
#include "office_files.h"

#include <gw/checks/office.h>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;

namespace {

std::mt19937 randomNumbers()
{
    return std::mt19937(20261121U + unsigned(testing::UnitTest::GetInstance()->random_seed()));
}

QString anyText(std::mt19937 &random)
{
    static const char16_t *const pieces[] = {
        u"900101",
        u"1234568",
        u"-",
        u" ",
        u".",
        u"\n",
        u"2026",
        u"11",
        u"21",
        u"(",
        u")",
        u"오후 3시",
        u"금",
        u"1,000",
        u"원",
        u"일천원",
        u"익일",
        u"에 의거",
        u"BSC",
        u"균형성과표",
        u"붙임",
        u"1부.",
        u"끝.",
        u"1. ",
        u"가. ",
        u"까지",
        u"~",
        u"(토)",
        u"계좌",
        u"농협",
        u"301-0123-4567-81",
        u"010",
        u"1234",
        u"5678",
        u"@",
        u"example.com",
        u"김하늘",
        u"주무관",
        u"병가",
        u"성명:",
        u"여권",
        u"M12345678",
        u"4111",
        u"1111",
        u"\u200b",
        u"\u202e",
        u"\ufe0f",
        u"\xd83d",
        u"\xde00",
        u"\U0001f468",
        u"９０",
        u"공일이",
        u"O",
        u"「",
        u"」",
        u"結果",
        u"년",
        u"월",
        u"일",
        u"시",
        u"분",
        u"%1",
        u"{로}",
        u"\t",
        u"\x01",
        u"예금주",
        u"홈페이지",
    };
    QString text;
    for (unsigned n = random() % 24; n > 0; --n)
        text += of(pieces[random() % std::size(pieces)]);
    return text;
}

/// The text a place is in; its range must be within.
QString textAt(const Input &input, const Place &place)
{
    if (place.in == Place::In::Meta)
        return place.field == u"title"_s     ? input.meta.title
               : place.field == u"summary"_s ? input.meta.summary
                                             : QString(place.start + place.length, u'x');
    if (place.in != Place::In::Block || place.block < 0 || place.block >= input.content.blocks.size())
        return {};
    const gw::document::Block &block = input.content.blocks.at(place.block);
    if (block.kind == gw::document::Block::Kind::Paragraph)
        return block.paragraph.text();
    return place.row < 0 ? QString()
                         : block.table.rows.at(place.row).cells.at(place.cell).paragraphs.at(place.paragraph).text();
}

Input anyInput(std::mt19937 &random)
{
    Input input = clean();
    input.content.blocks.clear();
    for (unsigned n = random() % 5 + 1; n > 0; --n) {
        if (random() % 5 == 0)
            input.content.blocks.append(
                table({{anyText(random), anyText(random)}, {anyText(random), anyText(random)}}));
        else
            input.content.blocks.append(paragraph(anyText(random), int(random() % 4)));
    }
    input.meta.title = anyText(random);
    input.meta.summary = anyText(random);
    input.meta.disclosure.grade = random() % 2 ? gw::document::Disclosure::Open : gw::document::Disclosure::Closed;
    return input;
}

} // namespace

TEST(ChecksAny, places_areWithinTheirTexts)
{
    std::mt19937 random = randomNumbers();
    int found = 0;
    for (int round = 0; round < 600; ++round) {
        const Input input = anyInput(random);
        for (const Finding &finding : check(input)) {
            ++found;
            const Place &place = finding.place;
            ASSERT_GE(place.start, 0);
            ASSERT_GE(place.length, 0);
            ASSERT_LE(place.start + place.length, textAt(input, place).size()) << finding.message.toStdString();
            for (const Edit &edit : finding.fix.value_or(Fix()).edits) {
                if (edit.kind == Edit::Kind::ReplaceText || edit.kind == Edit::Kind::ClearFormat) {
                    ASSERT_EQ(textAt(input, edit.place).mid(edit.place.start, edit.place.length), edit.before)
                        << finding.message.toStdString();
                }
            }
        }
    }
    EXPECT_GT(found, 1000);
}

TEST(ChecksAny, fixes_endTheirFindings)
{
    std::mt19937 random = randomNumbers();
    for (int round = 0; round < 150; ++round) {
        Input input = anyInput(random);
        const Input before = input;
        for (int step = 0;; ++step) {
            const QList<Finding> findings = check(input);
            const auto fixable =
                std::ranges::find_if(findings, [](const Finding &finding) { return finding.fix.has_value(); });
            if (fixable == findings.end())
                break;
            ASSERT_TRUE(apply(*fixable->fix, input)) << fixable->message.toStdString();
            ASSERT_LT(step, 200) << fixable->message.toStdString() << ": "
                                 << textAt(before, fixable->place).toStdString();
        }
    }
}

TEST(ChecksAny, brokenFiles_areReadToSomeEnd)
{
    std::mt19937 random = randomNumbers();
    const QByteArray xml =
        "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>숨은 "
        "글</w:t></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>가</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
    for (int round = 0; round < 300; ++round) {
        QByteArray broken = xml;
        for (unsigned n = random() % 8; n > 0; --n) {
            const qsizetype at = qsizetype(random() % unsigned(broken.size()));
            const unsigned act = random() % 3;
            if (act == 0)
                broken[at] = char(random());
            else if (act == 1)
                broken.remove(at, qsizetype(random() % 20));
            else
                broken.insert(at, broken.mid(qsizetype(random() % unsigned(broken.size())), qsizetype(random() % 60)));
        }
        const QByteArray file = zipped({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", broken}});
        const auto content = officeContent(file, u"a.docx"_s);
        inspectAttachment(file, u"a.docx"_s);
        if (!content)
            continue;
        const auto again = gw::document::contentFromJson(gw::document::toJson(*content));
        ASSERT_TRUE(again) << again.error().detail.toStdString() << ": " << broken.toStdString();
        QByteArray cut = file;
        cut[qsizetype(random() % unsigned(cut.size()))] = char(random());
        inspectAttachment(cut, u"a.docx"_s);
    }
}
