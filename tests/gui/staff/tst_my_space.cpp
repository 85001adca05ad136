// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Tasks, notes and favourites by keyboard alone.
#include "hands.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <gw/widgets/toast.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class MySpace : public Hands
{
protected:
    static QStringList titles(Program &program, const QString &view)
    {
        QStringList all;
        const auto *list = program.find<QListView>(view);
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            all.append(list->model()->index(row, 0).data().toString());
        return all;
    }
    static bool first(Program &program, const QStringList &wanted)
    {
        return waitUntil([&] { return titles(program, u"personal.tasks"_s).first(wanted.size()) == wanted; });
    }
};

TEST_F(MySpace, tasks_areWrittenOrderedTickedAndDeletedByKeyboard)
{
    Program program(backend, at(u"one"_s));
    sit(program, clerk);
    command(program, u"New task"_s);
    ASSERT_EQ(focused(), u"personal.tasks.new"_s);
    type(u"둘째 일"_s);
    key(program, Qt::Key_Return);
    ASSERT_TRUE(first(program, {u"둘째 일"_s}));
    type(u"첫째 일 내일까지"_s);
    const auto *due = program.find<QLabel>(u"personal.tasks.due"_s);
    EXPECT_TRUE(due->isVisible());
    EXPECT_TRUE(due->text().contains(u"tomorrow"_s)) << due->text().toStdString();
    key(program, Qt::Key_Return);
    ASSERT_TRUE(first(program, {u"첫째 일"_s, u"둘째 일"_s})) << "the day is not part of the title";

    ASSERT_TRUE(tabTo(program, u"personal.tasks"_s));
    key(program, Qt::Key_Home);
    key(program, Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(first(program, {u"둘째 일"_s, u"첫째 일"_s}));
    key(program, Qt::Key_Home);
    key(program, Qt::Key_Space);
    ASSERT_TRUE(first(program, {u"첫째 일"_s}));
    EXPECT_TRUE(titles(program, u"personal.tasks"_s).contains(u"둘째 일"_s)) << "done, but there";
    key(program, Qt::Key_Home);
    key(program, Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([&] { return !titles(program, u"personal.tasks"_s).contains(u"첫째 일"_s); }));
    auto *undo = program.window().findChild<widgets::Toast *>()->findChild<QPushButton *>();
    ASSERT_TRUE(undo && undo->isVisible());
    undo->setFocus();
    key(program, Qt::Key_Space);
    ASSERT_TRUE(first(program, {u"첫째 일"_s}));
}

TEST_F(MySpace, aKoreanSyllableThatIsStillComposed_isPartOfTheTask)
{
    Program program(backend, at(u"one"_s));
    sit(program, clerk);
    command(program, u"New task"_s);
    type(u"보고"_s);
    QInputMethodEvent composing(u"서"_s, {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    key(program, Qt::Key_Return);
    ASSERT_TRUE(first(program, {u"보고서"_s}));
}

TEST_F(MySpace, aNote_isKeptByItselfAndFoundAtAnotherDesk)
{
    {
        Program program(backend, at(u"one"_s));
        sit(program, clerk);
        command(program, u"New note"_s);
        ASSERT_TRUE(waitUntil([&] { return focused() == u"personal.note.title"_s; }));
        type(u"출장 준비"_s);
        key(program, Qt::Key_Tab);
        type(u"여권, 충전기"_s);
        QTest::qWait(1000);
        ASSERT_TRUE(waitUntil([&] { return program.desk().desk().outbox().entries().isEmpty(); }, std::chrono::seconds(15)));
        ASSERT_TRUE(program.quit());
    }
    Program program(backend, at(u"two"_s));
    sit(program, clerk);
    program.window().open({u"personal"_s, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return titles(program, u"personal.notes"_s).contains(u"출장 준비"_s); }));
}

TEST_F(MySpace, favourites_areMovedAndRemovedWithAnUndo)
{
    Program program(backend, at(u"one"_s));
    sit(program, clerk);
    contract::Favourites &favourites = program.desk().features().favourites();
    for (const auto &[path, title] : {std::pair(u"question/1"_s, u"하나"_s), std::pair(u"question/2"_s, u"둘"_s)})
        favourites.add({u"questions"_s, path, {}}, title, u"dialog-question"_s);
    command(program, u"My notes, tasks"_s);
    const QString view = u"personal.favourites"_s;
    ASSERT_TRUE(waitUntil([&] { return titles(program, view) == QStringList({u"하나"_s, u"둘"_s}); }));
    ASSERT_TRUE(tabTo(program, view));
    key(program, Qt::Key_Home);
    key(program, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(titles(program, view), QStringList({u"둘"_s, u"하나"_s}));
    key(program, Qt::Key_Home);
    key(program, Qt::Key_Delete);
    EXPECT_EQ(titles(program, view), QStringList{u"하나"_s});
    auto *undo = program.window().findChild<widgets::Toast *>()->findChild<QPushButton *>();
    undo->setFocus();
    key(program, Qt::Key_Space);
    EXPECT_EQ(titles(program, view), QStringList({u"둘"_s, u"하나"_s}));
}

} // namespace gw::test
