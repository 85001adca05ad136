// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTextTable>
#include <QToolButton>
#include <gtest/gtest.h>
#include <gw/test/accessibility.h>
#include <gw/test/await.h>
#include <gw/test/xss.h>
#include <gw/widgets/rich_editor.h>

using namespace gw;
using namespace Qt::Literals::StringLiterals;
using gw::widgets::RichEditor;

namespace {

Task<QString> kept(QStringList *names, QString name)
{
    names->append(name);
    co_return u"file-1"_s;
}

Task<QList<widgets::MentionChoice>> people(QString text)
{
    QList<widgets::MentionChoice> all{{u"p1"_s, u"김한별"_s, u"정보시스템과"_s, false}, {u"p2"_s, u"김가람"_s, u"총무과"_s, false}};
    if (text.isEmpty())
        co_return all;
    all.removeIf([&text](const widgets::MentionChoice &one) { return !one.name.startsWith(text); });
    co_return all;
}

class RichEditorTest : public testing::Test
{
protected:
    RichEditorTest() : editor(theme)
    {
        editor.resize(700, 400);
        editor.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&editor));
        editor.edit()->setFocus();
    }

    std::string written() { return editor.toSafe().html().toStdString(); }

    void preedit(const QString &text)
    {
        QInputMethodEvent event(text, {});
        QCoreApplication::sendEvent(editor.edit(), &event);
    }

    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(editor.edit(), &event);
    }

    void paste(const QString &html, const QString &text = {})
    {
        QMimeData data;
        data.setHtml(html);
        data.setText(text);
        insert(&data);
    }

    void insert(QMimeData *data)
    {
        // As the clipboard and a drop hand it over.
        struct Open : QTextEdit
        {
            using QTextEdit::insertFromMimeData;
        };
        constexpr auto hand = &Open::insertFromMimeData;
        (editor.edit()->*hand)(data);
    }

    void press(const char *button) { editor.findChild<QToolButton *>(QString::fromLatin1(button))->click(); }

    widgets::Theme theme;
    RichEditor editor;
};

} // namespace

TEST_F(RichEditorTest, typedText_becomesParagraphs)
{
    EXPECT_TRUE(editor.isBlank());
    QTest::keyClicks(editor.edit(), u"one"_s);
    QTest::keyClick(editor.edit(), Qt::Key_Return);
    commit(u"둘"_s);
    EXPECT_EQ(written(), "<p>one</p><p>둘</p>");
}

TEST_F(RichEditorTest, shortcuts_formatWhatIsTyped)
{
    QTest::keyClick(editor.edit(), Qt::Key_B, Qt::ControlModifier);
    commit(u"굵게"_s);
    QTest::keyClick(editor.edit(), Qt::Key_B, Qt::ControlModifier);
    commit(u" 보통 "_s);
    QTest::keyClick(editor.edit(), Qt::Key_I, Qt::ControlModifier);
    commit(u"기울임"_s);
    EXPECT_EQ(written(), "<p><b>굵게</b> 보통 <i>기울임</i></p>");
}

TEST_F(RichEditorTest, listsQuotesCodeAndHeadings_areWhatTheySay)
{
    press("editor.format-list-unordered");
    commit(u"하나"_s);
    QTest::keyClick(editor.edit(), Qt::Key_Return);
    commit(u"둘"_s);
    QTest::keyClick(editor.edit(), Qt::Key_Return);
    QTest::keyClick(editor.edit(), Qt::Key_Return); // an empty item ends the list
    press("editor.format-text-blockquote");
    commit(u"인용"_s);
    QTest::keyClick(editor.edit(), Qt::Key_Return);
    QTest::keyClick(editor.edit(), Qt::Key_Return);
    commit(u"끝"_s);
    EXPECT_EQ(written(), "<ul><li>하나</li><li>둘</li></ul><blockquote><p>인용</p></blockquote><p>끝</p>");
}

TEST_F(RichEditorTest, everythingItWrites_comesBackTheSame)
{
    const QString text = u"<h1>제목</h1><p>가 <b>나</b> <i>다</i> <u>라</u> <s>마</s> <code>바</code></p><ul><li>하나<ul><li>안</li></ul></li><li>둘</li></ul>"
                         "<ol><li>첫째</li></ol><blockquote><p>인용</p></blockquote><pre>a &lt; b\n  c</pre>"
                         "<p><a href=\"https://a.example/\" rel=\"noopener noreferrer\">고리</a></p><p style=\"text-align:center\">가운데</p>"
                         "<table><tbody><tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table><p>끝</p>"_s;
    editor.setContent(html::sanitize(text));
    const html::Safe once = editor.toSafe();
    editor.setContent(once);
    EXPECT_EQ(editor.toSafe().html().toStdString(), once.html().toStdString());
    EXPECT_EQ(once.html().toStdString(), text.toStdString());
}

TEST_F(RichEditorTest, whatAnInputMethodComposes_survivesTheLossOfFocus)
{
    commit(u"안녕하세"_s);
    preedit(u"요"_s);
    EXPECT_FALSE(editor.isBlank());
    editor.edit()->clearFocus();
    commit(u"요"_s); // an input method that commits late as well
    EXPECT_EQ(written(), "<p>안녕하세요</p>");
}

TEST_F(RichEditorTest, sendingWhileComposing_takesTheSyllable)
{
    preedit(u"한"_s);
    EXPECT_EQ(written(), "<p>한</p>");
}

TEST_F(RichEditorTest, aPaste_passesTheSanitizer)
{
    paste(u"<html><head><style>p{color:red}</style></head><body><!--StartFragment--><p class=MsoNormal style='mso-style:x'><b>보고</b><o:p></o:p></p>"
          "<img src=\"file:///C:/Temp/msohtml1/image001.png\"><script>alert(1)</script><!--EndFragment--></body></html>"_s, u"보고"_s);
    EXPECT_EQ(written(), "<p><b>보고</b></p>");
    for (const test::XssVector &vector : test::xssVectors()) {
        if (vector.text.size() > 3'000)
            continue;
        editor.setContent({});
        paste(vector.text, vector.text);
        EXPECT_EQ(test::harmIn(editor.toSafe().html()).toStdString(), "") << "line " << vector.line;
    }
}

TEST_F(RichEditorTest, aPastedPicture_isKeptAndNamed)
{
    QStringList names;
    editor.setImageKeeper([&names](const QString &name, const QByteArray &bytes) {
        EXPECT_TRUE(bytes.startsWith("\x89PNG"));
        return kept(&names, name);
    });
    QSignalSpy done(&editor, &RichEditor::imageKept);
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(0x123456);
    QMimeData data;
    data.setImageData(picture);
    insert(&data);
    EXPECT_TRUE(editor.isKeepingImages());
    ASSERT_TRUE(test::waitUntil([&] { return done.size() == 1; }));
    EXPECT_FALSE(editor.isKeepingImages());
    EXPECT_EQ(written(), "<p><img src=\"gwanmun:files/file/file-1\" alt=\"image.png\"></p>");
}

TEST_F(RichEditorTest, droppedFiles_areGivenToTheOwner)
{
    QSignalSpy dropped(&editor, &RichEditor::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/보고서.hwpx"_s)});
    insert(&data);
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped.at(0).at(0).toStringList(), QStringList{u"/tmp/보고서.hwpx"_s});
    EXPECT_EQ(written(), "");
}

TEST_F(RichEditorTest, aMentionIsChosenByKeyboard_alsoWhileComposing)
{
    editor.setMentionSource(people);
    commit(u"@"_s);
    auto *popup = editor.window()->findChild<widgets::MentionPopup *>();
    ASSERT_TRUE(popup);
    ASSERT_TRUE(test::waitUntil([&] { return popup->count() == 2; }));
    commit(u"김"_s);
    preedit(u"가"_s);
    ASSERT_TRUE(test::waitUntil([&] { return popup->count() == 1; }));
    commit(u"가"_s);
    QTest::keyClick(editor.edit(), Qt::Key_Return);
    EXPECT_EQ(written(), "<p><a href=\"gwanmun:directory/person/p2\">@김가람</a></p>");
}

TEST_F(RichEditorTest, aLink_isSetByKeyboardAndOnlyIfItMayBeOpened)
{
    commit(u"누리집"_s);
    editor.edit()->selectAll();
    press("editor.insert-link");
    auto *address = editor.findChild<QLineEdit *>(u"editor.address"_s);
    address->setText(u"javascript:alert(1)"_s);
    QTest::keyClick(address, Qt::Key_Return);
    EXPECT_TRUE(address->property("invalid").toBool());
    address->setText(u"hanbyeol.example/안내"_s);
    QTest::keyClick(address, Qt::Key_Return);
    EXPECT_EQ(written(), "<p><a href=\"https://hanbyeol.example/%EC%95%88%EB%82%B4\" rel=\"noopener noreferrer\">누리집</a></p>");
}

TEST_F(RichEditorTest, everyControl_hasAName)
{
    EXPECT_EQ(test::unnamedControls(&editor), QStringList());
}

TEST_F(RichEditorTest, undo_takesAStepBack)
{
    commit(u"하나"_s);
    press("editor.format-list-unordered");
    press("editor.edit-undo");
    EXPECT_EQ(written(), "<p>하나</p>");
}
