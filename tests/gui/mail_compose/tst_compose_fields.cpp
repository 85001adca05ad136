// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_test.h"

#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::test;

class ComposeFields : public ComposeTest
{
protected:
    QListWidget *offers() const
    {
        const auto *popup = find<QFrame>("compose.offers");
        return popup ? popup->findChild<QListWidget *>() : nullptr;
    }
};

TEST_F(ComposeFields, nameBeingComposed_isOfferedAndTakenWithTheFirstEnter)
{
    open();
    auto *to = find<QLineEdit>("compose.to");
    to->setFocus();
    compose(to, u"ㄱ"_s);
    compose(to, u"기"_s);
    compose(to, u"김"_s);
    ASSERT_TRUE(waitUntil([&] { return offers() && offers()->count() == 1; }));
    EXPECT_TRUE(to->hasFocus()) << "a list must not take the focus from an input method";
    press(to, Qt::Key_Return);
    ASSERT_EQ(chips().size(), 1);
    EXPECT_TRUE(chips().constFirst().contains(u"haneul@hanbit.example"_s));
    EXPECT_EQ(to->text(), QString());
}

TEST_F(ComposeFields, initialConsonantsAndDuties_findPeopleAndPosts)
{
    open();
    auto *to = find<QLineEdit>("compose.to");
    type(to, u"ㄱㅎㄴ"_s);
    ASSERT_TRUE(waitUntil([&] { return offers() && offers()->count() == 1; }));
    press(to, Qt::Key_Tab);
    type(find<QLineEdit>("compose.to"), u"서버"_s);
    ASSERT_TRUE(waitUntil([&] { return offers() && offers()->count() == 1; }));
    press(to, Qt::Key_Return);
    EXPECT_EQ(chips().size(), 2);
    type(find<QLineEdit>("compose.subject"), u"보고"_s);
    type(body(), u"내용"_s);
    press(body(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return isQueued(); })) << notice().toStdString();
    EXPECT_EQ(queued().to.value(1).kind, mail::Recipient::Kind::Post) << "a post is resolved when the mail goes";
}

TEST_F(ComposeFields, syllableInTheField_survivesTheLossOfFocus)
{
    open();
    auto *subject = find<QLineEdit>("compose.subject");
    subject->setFocus();
    commit(subject, u"예"_s);
    compose(subject, u"산"_s);
    body()->setFocus();
    EXPECT_EQ(subject->text(), u"예산"_s);
    commit(subject, u"산"_s); // the input method comes late
    EXPECT_EQ(subject->text(), u"예산"_s);
}

TEST_F(ComposeFields, pastedList_becomesChipsAndMarksWhatIsWrong)
{
    open();
    auto *to = find<QLineEdit>("compose.to");
    to->setFocus();
    QGuiApplication::clipboard()->setText(u"홍길동 <hong@hanbit.example>; 이몽룡 <lee@mail.test>, 성춘향 <잘못>\nc@hanbit.example"_s);
    press(to, Qt::Key_V, Qt::ControlModifier);
    const QStringList names = chips();
    ASSERT_EQ(names.size(), 4);
    EXPECT_FALSE(names.at(0).contains(u"·"_s)) << names.at(0).toStdString();
    EXPECT_TRUE(names.at(1).contains(u"·"_s)) << "outside, and a screen reader hears it: " << names.at(1).toStdString();
    EXPECT_TRUE(names.at(2).contains(u"·"_s));
}

TEST_F(ComposeFields, chips_areWalkedAndRemovedByKeyboard)
{
    open();
    auto *to = find<QLineEdit>("compose.to");
    to->setFocus();
    QGuiApplication::clipboard()->setText(u"a@hanbit.example, b@hanbit.example, c@hanbit.example"_s);
    press(to, Qt::Key_V, Qt::ControlModifier);
    press(to, Qt::Key_Backspace);
    EXPECT_EQ(chips().size(), 3) << "the first Backspace only chooses";
    press(QApplication::focusWidget(), Qt::Key_Left);
    press(QApplication::focusWidget(), Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([&] { return chips().size() == 2; }));
    EXPECT_TRUE(chips().at(0).contains(u"a@"_s) && chips().at(1).contains(u"c@"_s));
    press(QApplication::focusWidget(), Qt::Key_Return); // edit it
    ASSERT_TRUE(waitUntil([&] { return chips().size() == 1; }));
    EXPECT_EQ(find<QLineEdit>("compose.to")->text(), u"c@hanbit.example"_s);
}

TEST_F(ComposeFields, citizen_isNeverOfferedInAnEmployeeMail)
{
    ASSERT_TRUE(await(sending->book().learn(mail::Lane::Citizen, {{u"김시민"_s, u"citizen@mail.test"_s}})));
    open();
    auto *to = find<QLineEdit>("compose.to");
    type(to, u"김"_s);
    ASSERT_TRUE(waitUntil([&] { return offers() && offers()->count() > 0; }));
    for (int i = 0; i < offers()->count(); ++i)
        EXPECT_FALSE(offers()->item(i)->text().contains(u"citizen"_s));
    auto *from = find<QComboBox>("compose.from");
    from->setCurrentIndex(1);
    Q_EMIT from->activated(1);
    to->clear();
    type(to, u"김시"_s);
    ASSERT_TRUE(waitUntil([&] { return offers() && offers()->count() == 1; }));
    EXPECT_TRUE(offers()->item(0)->text().contains(u"citizen@mail.test"_s));
}

TEST_F(ComposeFields, absentReceiver_isSaidWithTheSubstitute)
{
    open(u"jihun@hanbit.example"_s);
    ASSERT_TRUE(waitUntil([&] { return find<QPushButton>("compose.substitute"); }));
    click("compose.substitute");
    ASSERT_TRUE(waitUntil([&] { return chips().size() == 2; }));
    EXPECT_TRUE(chips().at(1).contains(u"seorin@"_s));
    ASSERT_TRUE(waitUntil([&] { return !find<QPushButton>("compose.substitute"); }));
    EXPECT_TRUE(find<QWidget>("compose.away")) << "that somebody is away is still said";
}

TEST_F(ComposeFields, chart_addsPeopleByKeyboard)
{
    open();
    click("compose.tree");
    auto *tree = find<QTreeWidget>("picker.tree");
    ASSERT_TRUE(tree);
    ASSERT_TRUE(waitUntil([&] { return tree->topLevelItemCount() == 1 && tree->topLevelItem(0)->childCount() == 2; }));
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    auto *people = find<QListWidget>("picker.people");
    ASSERT_TRUE(waitUntil([&] { return people->count() == 2; }));
    people->selectAll();
    press(people, Qt::Key_Return);
    EXPECT_EQ(chips().size(), 2);
    people->setCurrentRow(1);
    press(people, Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(find<QLineEdit>("compose.cc")) << "the line for copies appears";
    press(people, Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("compose.picker"));
}

TEST_F(ComposeFields, wrongWord_isUnderlinedOnceItIsFinished)
{
    open();
    QTextEdit *text = body();
    text->setFocus();
    commit(text, u"오늘 됬습니다"_s);
    const auto underlined = [text] {
        for (const auto &range : text->document()->firstBlock().layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                return text->document()->firstBlock().text().mid(range.start, range.length);
        }
        return QString();
    };
    QTest::qWait(900);
    EXPECT_EQ(underlined(), QString()) << "the word is still being typed";
    commit(text, u" 그래서 "_s);
    EXPECT_TRUE(waitUntil([&] { return underlined() == u"됬습니다"_s; }, 30s));
    // What is composed is never marked, and the marks are no part of the text.
    compose(text, u"쀓"_s);
    QTest::qWait(500);
    EXPECT_EQ(text->document()->firstBlock().layout()->preeditAreaText(), u"쀓"_s);
    EXPECT_FALSE(text->toHtml().contains(u"underline"_s));
    compose(text, {});
    QContextMenuEvent menu(QContextMenuEvent::Mouse, text->cursorRect().center(), text->viewport()->mapToGlobal([&] {
        QTextCursor at(text->document());
        at.setPosition(5);
        return text->cursorRect(at).center();
    }()));
    QCoreApplication::sendEvent(text->viewport(), &menu);
    const auto suggestion = [this]() -> QAction * {
        for (const QMenu *open : window.findChildren<QMenu *>(u"compose.menu"_s)) {
            for (QAction *action : open->actions()) {
                if (action->objectName() == u"compose.suggestion"_s && action->text() == u"됐습니다"_s)
                    return action;
            }
        }
        return nullptr;
    };
    ASSERT_TRUE(waitUntil([&] { return suggestion() != nullptr; }, 30s));
    suggestion()->trigger();
    EXPECT_TRUE(text->toPlainText().startsWith(u"오늘 됐습니다 그래서 "_s)) << text->toPlainText().toStdString();
    if (QMenu *open = window.findChild<QMenu *>(u"compose.menu"_s))
        open->close();
}
