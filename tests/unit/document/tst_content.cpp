// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <gw/test/outcome.h>
#include <random>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

std::string refusal(const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    EXPECT_FALSE(object.isEmpty()) << "the test's own JSON is wrong: " << json.toStdString();
    const Result<Content> read = contentFromJson(object);
    EXPECT_EQ(test::codeOf(read), Error::Code::Rejected) << json.toStdString();
    return read ? "" : read.error().detail.toStdString();
}

Content withEverything()
{
    Content content = test::koreanSheet().content;
    Run styled = test::run(u"굵고 빨간 글자"_s);
    styled.bold = styled.italic = styled.underline = styled.strike = styled.hidden = true;
    styled.color = u"#c81e1e"_s;
    styled.background = u"#ffffee"_s;
    styled.size = 0.5;
    content.blocks[0].paragraph.runs.append(styled);
    content.blocks[0].paragraph.align = Align::Center;
    Table spans;
    spans.columnWidths = {300, 300, 400};
    Cell wide = test::cell(u"두 칸"_s, true);
    wide.columnSpan = 2;
    Cell tall = test::cell(u"두 줄"_s);
    tall.rowSpan = 2;
    spans.rows = {Row{{wide, tall}}, Row{{test::cell(u"가"_s), test::cell({})}}};
    content.blocks.append(Block::of(spans));
    content.blocks.append(Block::of(Image{test::diagramHash(), u"도표.png"_s, 80.5, u"막대 도표"_s}));
    return content;
}

} // namespace

TEST(DocumentContent, everything_comesBackFromJson)
{
    const Content content = withEverything();
    const QJsonObject json = toJson(content);
    const Result<Content> read = contentFromJson(json);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, content);
    EXPECT_EQ(toJson(*read), json);
    EXPECT_EQ(contentFromJson(QJsonDocument::fromJson(QJsonDocument(json).toJson()).object()).value_or(Content()),
              content);
}

TEST(DocumentContent, defaults_areLeftOutAndMayBeWritten)
{
    const Content content = test::contentOf({test::line(u"가"_s)});
    EXPECT_EQ(QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact),
              QByteArray(R"({"blocks":[{"p":{"runs":[{"t":"가"}]}}],"v":1})"));
    const Result<Content> written = contentFromJson(parsed(
        R"({"v":1,"blocks":[{"p":{"level":0,"align":"justify","runs":[{"t":"가","b":false,"size":0,"color":""}]}}]})"));
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, content);
}

TEST(DocumentContent, errors_nameThePlace)
{
    EXPECT_EQ(refusal(R"({"v":2,"blocks":[]})"), "v: not between 1 and 1");
    EXPECT_EQ(refusal(R"({"blocks":[]})"), "the object: no version \"v\"");
    EXPECT_EQ(refusal(R"({"v":1})"), "the object: no \"blocks\"");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":{}})"), "blocks: not a list");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[],"macro":1})"), "the object: unknown member \"macro\"");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{},"img":{}}]})"), "blocks[0]: not exactly one of p, table and img");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{}},{"q":{}}]})"), "blocks[1]: unknown member \"q\"");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{"level":9}}]})"), "blocks[0].p.level: not between 0 and 8");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{"level":1.5}}]})"), "blocks[0].p.level: not a whole number");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{"align":"middle"}}]})"), "blocks[0].p: no such alignment");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{"runs":[{"t":"a"},{"t":"b","size":401}]}}]})"),
              "blocks[0].p.runs[1].size: not between 0 and 400");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{"runs":[{"t":"a","color":"red"}]}}]})"),
              "blocks[0].p.runs[0].color: not a colour #rrggbb");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{"runs":[{"t":"a","color":"#FF0000"}]}}]})"),
              "blocks[0].p.runs[0].color: not a colour #rrggbb");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{"runs":[{"b":true}]}}]})"), "blocks[0].p.runs[0]: no text \"t\"");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{"runs":[{"t":"a\u0007"}]}}]})"),
              "blocks[0].p.runs[0].t: a control character or half a surrogate pair");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"p":{"runs":[{"t":"a","b":1}]}}]})"),
              "blocks[0].p.runs[0].b: neither true nor false");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"img":{"sha256":"../../etc"}}]})"), "blocks[0].img.sha256: not a SHA-256");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"img":{"name":"a"}}]})"), "blocks[0].img: no \"sha256\"");
}

TEST(DocumentContent, tablesWhoseCellsDoNotCoverTheGrid_areRefused)
{
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"table":{"widths":[500,501],"rows":[[{},{}]]}}]})"),
              "blocks[0].table: columns that do not fit");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"table":{"widths":[],"rows":[[{}]]}}]})"),
              "blocks[0].table: columns that do not fit");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"table":{"widths":[500],"rows":[]}}]})"), "blocks[0].table: no rows");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"table":{"widths":[500,500],"rows":[[{},{}],[{}]]}}]})"),
              "blocks[0].table: row 1 has too few cells");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"table":{"widths":[500,500],"rows":[[{},{"cs":2}]]}}]})"),
              "blocks[0].table: row 0 has cells beyond the table or over others");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"table":{"widths":[500,500],"rows":[[{"rs":2},{}],[{"cs":2}]]}}]})"),
              "blocks[0].table: row 1 has cells beyond the table or over others");
    EXPECT_EQ(refusal(R"({"v":1,"blocks":[{"table":{"widths":[500,500],"rows":[[{"rs":2},{}]]}}]})"),
              "blocks[0].table: row 0 has cells beyond the table or over others");
}

TEST(DocumentContent, moreThanADocumentMayHold_isRefused)
{
    QJsonArray blocks;
    for (qsizetype at = 0; at <= Limits::blocks; ++at)
        blocks.append(QJsonObject{{u"p"_s, QJsonObject()}});
    EXPECT_EQ(test::codeOf(contentFromJson({{u"v"_s, 1}, {u"blocks"_s, blocks}})), Error::Code::Rejected);
    blocks.removeLast();
    EXPECT_TRUE(contentFromJson({{u"v"_s, 1}, {u"blocks"_s, blocks}}));

    Content content =
        test::contentOf({test::line(QString(Limits::text / 2 + 1, u'x')), test::line(QString(Limits::text / 2, u'y'))});
    EXPECT_EQ(test::codeOf(contentFromJson(toJson(content))), Error::Code::Rejected);
}

TEST(DocumentContent, brokenBytes_neverReadAsSomethingElse)
{
    const QByteArray good = QJsonDocument(toJson(withEverything())).toJson(QJsonDocument::Compact);
    std::mt19937 random(20261121);
    int accepted = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = good;
        for (int change = 0; change < 1 + round % 3; ++change) {
            const qsizetype at = qsizetype(random() % size_t(bytes.size()));
            switch (random() % 3) {
            case 0: bytes[at] = char(random()); break;
            case 1: bytes.remove(at, 1 + qsizetype(random() % 20)); break;
            default: bytes.insert(at, bytes.mid(qsizetype(random() % size_t(bytes.size())), 15)); break;
            }
        }
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        if (!document.isObject())
            continue;
        const Result<Content> read = contentFromJson(document.object());
        if (!read) {
            EXPECT_FALSE(read.error().detail.isEmpty());
            continue;
        }
        ++accepted;
        EXPECT_EQ(contentFromJson(toJson(*read)).value_or(Content()), *read);
    }
    EXPECT_GT(accepted, 100); // text that became other text
}

TEST(DocumentContent, tidied_joinsRunsOfOneLook)
{
    Content content = test::contentOf({test::line(u"가"_s)});
    QList<document::Run> &runs = content.blocks[0].paragraph.runs;
    runs.append(test::run(u"나"_s));
    runs.append(test::run({}));
    document::Run bold = test::run(u"다"_s);
    bold.bold = true;
    runs.append(bold);
    const Content tidy = tidied(content);
    ASSERT_EQ(tidy.blocks[0].paragraph.runs.size(), 2);
    EXPECT_EQ(tidy.blocks[0].paragraph.runs[0].text, u"가나"_s);
    EXPECT_EQ(tidy.blocks[0].paragraph.text(), content.blocks[0].paragraph.text());
    EXPECT_TRUE(Content().isEmpty());
    EXPECT_TRUE(test::contentOf({test::line({})}).isEmpty());
    EXPECT_FALSE(tidy.isEmpty());
}
