// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// L13.
#include "checks_support.h"
#include "office_files.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;
using State = AttachmentFacts::State;

TEST(ChecksAttachments, wordFile_tellsItsTraces)
{
    const QByteArray file =
        docx("<w:ins><w:r/></w:ins><w:del/><w:rPrChange/><w:r><w:rPr><w:vanish/></w:rPr></w:r>",
             {{"docProps/core.xml", QByteArray("<cp xmlns:dc=\"urn:dc\"><dc:creator>김하늘</dc:creator></cp>")},
              {"word/comments.xml", "<w:comments xmlns:w=\"urn:w\"><w:comment/><w:comment/></w:comments>"},
              {"word/_rels/document.xml.rels",
               "<R><Relationship Target=\"file:///C:\\Users\\haneul\\Desktop\\plan.docx\"/></R>"},
              {"word/vbaProject.bin", "x"}});
    const AttachmentFacts facts = inspectAttachment(file, u"계획.docx"_s);
    EXPECT_EQ(facts.state, State::Inspected);
    EXPECT_EQ(facts.trackedChanges, 3);
    EXPECT_EQ(facts.comments, 2);
    EXPECT_TRUE(facts.hiddenText);
    EXPECT_TRUE(facts.macros);
    EXPECT_EQ(facts.author, u"김하늘"_s);
    EXPECT_EQ(facts.paths, QStringList{u"C:\\Users\\***\\Desktop\\plan.docx"_s});
    EXPECT_EQ(attachmentFactsFromJson(toJson(facts)), facts);
    Input input = clean();
    input.attachments = {{.id = u"f"_s, .name = u"계획.docx"_s, .facts = facts}};
    const QList<Finding> findings = check(input);
    EXPECT_EQ(messages(findings), (QStringList{u"L13.tracked-changes"_s, u"L13.comments"_s, u"L13.hidden-text"_s,
                                               u"L13.macros"_s, u"L13.author"_s, u"L13.paths"_s}));
    for (const Finding &finding : findings)
        EXPECT_EQ(finding.level, Level::Info);
}

TEST(ChecksAttachments, cleanFiles_tellNothing)
{
    const QByteArray visible = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>C:\\ 글</w:t></w:r>";
    const std::pair<QByteArray, const char16_t *> rows[] = {
        {docx(visible, {{"docProps/core.xml", "<cp><creator>Microsoft Office User</creator></cp>"}}), u"a.docx"},
        {zipped({{"[Content_Types].xml", "<Types/>"},
                 {"xl/workbook.xml", "<workbook><sheets><sheet name=\"1\"/></sheets></workbook>"}}),
         u"a.xlsx"},
        {zipped(
             {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<c/>"}, {"meta.xml", "<m/>"}}),
         u"a.odt"},
        {zipped({{"Contents/header.xml", "<h/>"}, {"Contents/section0.xml", "<s/>"}, {"Contents/content.hpf", "<p/>"}}),
         u"a.hwpx"},
        {QByteArray("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF"), u"a.pdf"},
    };
    for (const auto &[bytes, name] : rows) {
        AttachmentFacts expected;
        expected.state = State::Inspected;
        EXPECT_EQ(inspectAttachment(bytes, of(name)), expected) << of(name).toStdString();
    }
    EXPECT_EQ(inspectAttachment("plain", u"a.txt"_s), AttachmentFacts());
}

TEST(ChecksAttachments, openDocument_tellsItsTraces)
{
    const QByteArray file = zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml", "<o xmlns:text=\"urn:t\" xmlns:office=\"urn:o\" "
                         "xmlns:xlink=\"urn:x\"><text:tracked-changes><text:changed-region/><text:changed-region/>"
                         "</text:tracked-changes><office:annotation/><text:hidden-text/><text:a "
                         "xlink:href=\"file:///home/haneul/a.odt\"/></o>"},
         {"meta.xml", QByteArray("<m xmlns:dc=\"urn:dc\"><dc:creator>박서준</dc:creator></m>")},
         {"Basic/Standard/Module1.xml", "<x/>"}});
    const AttachmentFacts facts = inspectAttachment(file, u"a.odt"_s);
    EXPECT_EQ(facts.trackedChanges, 2);
    EXPECT_EQ(facts.comments, 1);
    EXPECT_TRUE(facts.hiddenText);
    EXPECT_TRUE(facts.macros);
    EXPECT_EQ(facts.author, u"박서준"_s);
    EXPECT_EQ(facts.paths, QStringList{u"/home/***/a.odt"_s});
}

TEST(ChecksAttachments, hwpxAndSheets_tellTheirTraces)
{
    const QByteArray hwpx =
        zipped({{"Contents/header.xml", "<h/>"},
                {"Contents/content.hpf",
                 QByteArray("<p xmlns:opf=\"urn:o\"><opf:meta name=\"creator\">김하늘</opf:meta></p>")},
                {"Contents/section0.xml",
                 "<s xmlns:hp=\"urn:h\"><hp:insertBegin/><hp:deleteBegin/><hp:fieldBegin type=\"MEMO\"/>"
                 "<hp:fieldBegin type=\"HYPERLINK\"/><hp:hiddenComment/></s>"}});
    AttachmentFacts facts = inspectAttachment(hwpx, u"a.hwpx"_s);
    EXPECT_EQ(facts.trackedChanges, 2);
    EXPECT_EQ(facts.comments, 1);
    EXPECT_TRUE(facts.hiddenText);
    EXPECT_EQ(facts.author, u"김하늘"_s);
    facts = inspectAttachment(
        zipped({{"[Content_Types].xml", "<Types/>"},
                {"xl/workbook.xml",
                 "<w><sheets><sheet state=\"veryHidden\"/></sheets><x url=\"D:\\예산\\비공개\\안.xlsx\"/></w>"},
                {"xl/comments1.xml", "<c><comment/></c>"}}),
        u"a.xlsx"_s);
    EXPECT_TRUE(facts.hiddenText);
    EXPECT_EQ(facts.comments, 1);
    EXPECT_EQ(facts.paths, QStringList{u"D:\\예산\\비공개\\안.xlsx"_s});
}

TEST(ChecksAttachments, pdf_tellsItsTraces)
{
    AttachmentFacts facts = inspectAttachment("%PDF-1.7\n1 0 obj<</Author(Kim \\(Haneul\\))/Creator(x)>>\n2 0 "
                                              "obj<</Type/Annot/Subtype/Text>><</Subtype /FreeText>>"
                                              "<</Subtype/TextField>>\n3 0 obj<</S/JavaScript/JS(app.alert())>>",
                                              u"a.pdf"_s);
    EXPECT_EQ(facts.author, u"Kim (Haneul)"_s);
    EXPECT_EQ(facts.comments, 2);
    EXPECT_TRUE(facts.macros);
    facts = inspectAttachment("%PDF-1.7\n<</Author <FEFFAE40D558B298>>>", u"a.pdf"_s);
    EXPECT_EQ(facts.author, u"김하늘"_s);
    facts = inspectAttachment(
        QByteArray(
            "%PDF-1.7\n<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>박서준</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>"),
        u"a.pdf"_s);
    EXPECT_EQ(facts.author, u"박서준"_s);
    EXPECT_EQ(inspectAttachment("%PDF-1.7 <</Encrypt 5 0 R>>", u"a.pdf"_s).state, State::Encrypted);
}

TEST(ChecksAttachments, filesThatAreNotWhatTheySay_areDamaged)
{
    for (const char16_t *name : {u"a.docx", u"a.odt", u"a.hwpx", u"a.pdf"}) {
        EXPECT_EQ(inspectAttachment("nonsense", of(name)).state, State::Damaged) << of(name).toStdString();
        EXPECT_EQ(inspectAttachment(QByteArray(), of(name)).state, State::Damaged) << of(name).toStdString();
        EXPECT_EQ(inspectAttachment(zipped({{"other.xml", "<x/>"}}), of(name)).state, State::Damaged)
            << of(name).toStdString();
    }
    const QByteArray file = docx("<w:ins/>");
    for (qsizetype length = 0; length < file.size(); length += 7)
        inspectAttachment(file.left(length), u"a.docx"_s);
    Input input = clean();
    input.attachments = {{.id = u"f"_s, .name = u"a.docx"_s, .facts = {.state = State::Damaged}},
                         {.id = u"g"_s, .name = u"b.docx"_s, .facts = {.state = State::Encrypted}}};
    EXPECT_EQ(messages(check(input)), (QStringList{u"L13.damaged"_s, u"L13.encrypted"_s}));
}

TEST(ChecksAttachments, bomb_isNotUnpacked)
{
    const QByteArray bomb = docx(QByteArray(qsizetype(40) << 20, ' '));
    ASSERT_LT(bomb.size(), 1 << 20);
    EXPECT_EQ(inspectAttachment(bomb, u"a.docx"_s).state, State::Damaged);
    Entries many;
    const QByteArray part = "<w:h xmlns:w=\"urn:w\">" + QByteArray(qsizetype(20) << 20, ' ') + "</w:h>";
    for (const char *name : {"word/header1.xml", "word/header2.xml", "word/header3.xml", "word/header4.xml"})
        many.append({name, part});
    EXPECT_EQ(inspectAttachment(docx("", many), u"a.docx"_s).state, State::Damaged);
    many.removeLast();
    many.removeLast();
    EXPECT_EQ(inspectAttachment(docx("", many), u"a.docx"_s).state, State::Inspected);
    const QByteArray laughs =
        "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
        "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
        "\"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><creator>&d;&d;&d;&d;</creator>";
    EXPECT_LE(inspectAttachment(docx("", {{"docProps/core.xml", laughs}}), u"a.docx"_s).author.size(), 100);
}
