// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_body.h"

#include "editor_test.h"
#include <QAction>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace gw::approval;
using namespace gw::document;

namespace gw::test {
namespace {

void hand(QTextEdit *edit, QMimeData *data)
{
    struct Open : QTextEdit
    {
        using QTextEdit::insertFromMimeData;
    };
    constexpr auto insert = &Open::insertFromMimeData;
    (edit->*insert)(data);
}

QStringList lines(const Content &content)
{
    QStringList list;
    for (const Block &block : content.blocks)
        list.append(QString::number(block.paragraph.level) + u' ' + block.paragraph.text());
    return list;
}

class EditorBody : public EditorTest
{
protected:
    EditorBody() : editor(theme), edit(editor.edit())
    {
        editor.resize(700, 500);
        show(editor);
        edit->setFocus();
    }
    void type(const QString &text) { QTest::keyClicks(edit, text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(edit, Qt::Key(key), modifiers); }

    BodyEditor editor;
    BodyEdit *edit;
};

} // namespace

TEST_F(EditorBody, theOutlineIsWrittenByKeys_andMarksAreNoText)
{
    type(u"one"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Tab);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    type(u"two"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(u"below"_s);
    press(Qt::Key_Return);
    type(u"beside"_s);
    EXPECT_EQ(lines(edit->content()), (QStringList{u"1 one"_s, u"1 two"_s, u"2 below"_s, u"2 beside"_s}));
    EXPECT_EQ(edit->markOf(edit->document()->firstBlock()), u"1."_s);
    EXPECT_EQ(edit->markOf(edit->document()->lastBlock()), u"나."_s);
    press(Qt::Key_Backtab);
    EXPECT_EQ(edit->markOf(edit->document()->lastBlock()), u"3."_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // on an empty item: out of the outline
    type(u"plain"_s);
    EXPECT_EQ(lines(edit->content()).last(), u"0 plain"_s);
}

TEST_F(EditorBody, aTypedMark_becomesTheLevelOfTheItem)
{
    type(u"1. first"_s);
    press(Qt::Key_Return);
    compose(edit, u"가"_s);
    type(u". "_s);
    compose(edit, u"둘째"_s);
    EXPECT_EQ(lines(edit->content()), (QStringList{u"1 first"_s, u"2 둘째"_s}));
    press(Qt::Key_Return);
    type(u"2026. 11. 21."_s);
    EXPECT_EQ(lines(edit->content()).last(), u"2 2026. 11. 21."_s);
}

TEST_F(EditorBody, whatIsComposed_survivesTheLossOfFocus_once)
{
    compose(edit, u"한글"_s);
    QInputMethodEvent composing(u"요"_s, {});
    QCoreApplication::sendEvent(edit, &composing);
    EXPECT_TRUE(edit->isComposing());
    edit->clearFocus();
    QInputMethodEvent late;
    late.setCommitString(u"요"_s);
    QCoreApplication::sendEvent(edit, &late);
    EXPECT_EQ(edit->content().blocks.first().paragraph.text(), u"한글요"_s);
}

TEST_F(EditorBody, pastedHiddenText_staysAndIsKnownToBePasted)
{
    QMimeData data;
    data.setHtml(u"<p>보이는 글 <span style='color:#ffffff'>숨은 글</span><span style='display:none'>없는 글</span></p>"_s);
    bool hidden = false;
    QObject::connect(edit, &BodyEdit::pasted, edit, [&hidden](int, bool, bool hadHidden) { hidden = hadHidden; });
    hand(edit, &data);
    const QString text = edit->content().blocks.first().paragraph.text();
    EXPECT_TRUE(text.contains(u"숨은 글"_s) && text.contains(u"없는 글"_s)) << text.toStdString();
    EXPECT_TRUE(hidden);
    ASSERT_FALSE(pastedIn(*edit->document()).isEmpty());
    const qsizetype spans = pastedIn(*edit->document()).size();
    press(Qt::Key_End, Qt::ControlModifier);
    type(u"typed"_s);
    EXPECT_EQ(pastedIn(*edit->document()).size(), spans);
    const Paragraph after = edit->content().blocks.first().paragraph;
    EXPECT_FALSE(after.runs.last().hidden);
    EXPECT_TRUE(after.runs.last().text.endsWith(u"typed"_s));
    edit->noteRead();
    EXPECT_TRUE(pastedIn(*edit->document()).isEmpty());
    EXPECT_EQ(edit->content().blocks.first().paragraph, after);
}

TEST_F(EditorBody, aPasteOfSeveralItems_keepsTheirLevels)
{
    type(u"1. head"_s);
    press(Qt::Key_Return);
    QMimeData data;
    data.setText(u"가. 하나\n나. 둘"_s);
    hand(edit, &data);
    EXPECT_EQ(lines(edit->content()), (QStringList{u"1 head"_s, u"2 하나"_s, u"2 둘"_s}));
    edit->undo();
    EXPECT_EQ(lines(edit->content()), (QStringList{u"1 head"_s, u"1 "_s}));
}

TEST_F(EditorBody, tables_areMadeChangedAndLeftByKeys)
{
    type(u"before"_s);
    press(Qt::Key_Return);
    auto *menu = in<QToolButton>(editor, "approval.body.table")->menu();
    menu->actions().first()->trigger();
    ASSERT_TRUE(edit->textCursor().currentTable());
    type(u"a"_s);
    press(Qt::Key_Tab);
    type(u"b"_s);
    const auto table = [this] {
        for (const Block &block : edit->content().blocks) {
            if (block.kind == Block::Kind::Table)
                return block.table;
        }
        return Table();
    };
    ASSERT_EQ(table().rows.size(), 3);
    EXPECT_EQ(table().rows[0].cells[1].text(), u"b"_s);
    EXPECT_TRUE(table().rows[0].cells[0].header);
    for (int cell = 0; cell < 8; ++cell)
        press(Qt::Key_Tab);
    EXPECT_EQ(table().rows.size(), 4) << "after the last cell there is a new row";
    menu->actions().at(5)->trigger(); // a column to the right
    EXPECT_EQ(table().columnWidths.size(), 4);
    EXPECT_TRUE(contentFromJson(toJson(edit->content())));
    for (int step = 0; step < 30 && edit->document()->isUndoAvailable(); ++step)
        edit->undo();
    EXPECT_FALSE(edit->document()->isUndoAvailable());
    EXPECT_TRUE(edit->content().blocks.isEmpty());
}

TEST_F(EditorBody, looksAreSetByKeysAndSurviveAnotherTheme)
{
    type(u"plain "_s);
    press(Qt::Key_B, Qt::ControlModifier);
    type(u"bold"_s);
    auto *colors = in<QToolButton>(editor, "approval.body.color")->menu();
    colors->actions().at(1)->trigger();
    type(u"red"_s);
    const Content before = edit->content();
    ASSERT_EQ(before.blocks.first().paragraph.runs.size(), 3);
    EXPECT_TRUE(before.blocks.first().paragraph.runs[1].bold);
    EXPECT_FALSE(before.blocks.first().paragraph.runs[2].color.isEmpty());
    theme.setLook({.scheme = widgets::Scheme::Dark});
    EXPECT_EQ(edit->content(), before);
}

} // namespace gw::test
