// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The desk of one's own: arranged by keyboard alone and by mouse, per seat, locked by policy, found again elsewhere.
#include "program.h"

#include "window/dock_host.h"
#include "window/rail_menu.h"
#include "window/top_bar.h"
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFrame>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <gw/portalapi/me.h>
#include <gw/test/await.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class PersonalTest : public DeskTest
{
protected:
    static void key(Program &program, Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &program.window(), which, modifiers);
        QTest::qWait(20);
    }

    /// Tab until something with this name has the focus.
    static bool tabTo(Program &program, const QString &name)
    {
        for (int i = 0; i < 200; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return true;
            key(program, Qt::Key_Tab);
        }
        return false;
    }

    static void activate(Program &program)
    {
        program.window().show();
        program.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&program.window()));
    }

    static bool isShown(Program &program, const QString &area)
    {
        const auto *card = program.find<QWidget>(u"home.area."_s + area);
        return card && !card->isHidden();
    }

    static int topOf(Program &program, const QString &area)
    {
        QTest::qWait(50); // for the layout
        const auto *card = program.find<QWidget>(u"home.area."_s + area);
        return card->mapTo(&program.window(), QPoint()).y();
    }

    static QStringList menuOf(Program &program)
    {
        QStringList ids;
        for (const auto &spec : program.window().menu().shown())
            ids.append(spec.id);
        return ids;
    }

    /// Arrow down in the tree until this entry is chosen.
    static bool arrowTo(Program &program, QTreeWidget *tree, const QString &text)
    {
        key(program, Qt::Key_Home);
        for (int i = 0; i < 60; ++i) {
            if (tree->currentItem() && tree->currentItem()->text(0) == text)
                return true;
            key(program, Qt::Key_Down);
        }
        return false;
    }

    /// Waits until the server has this preference.
    static bool arrives(Program &program, const QString &name)
    {
        for (int tries = 0; tries < 100; ++tries) {
            const auto answer = await(portal::run(program.desk().desk().queue(), portal::GetPreferences{}));
            if (answer && *answer && (*answer)->value.values.contains(name))
                return true;
            QTest::qWait(100);
        }
        return false;
    }
};

TEST_F(PersonalTest, frontPageAndMenu_areArrangedByKeyboardAlone)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    activate(program);
    ASSERT_TRUE(isShown(program, u"my-space"_s));
    const QStringList menuBefore = menuOf(program);
    key(program, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *tree = program.find<QTreeWidget>(u"arrange.front"_s);
    ASSERT_TRUE(tree);
    ASSERT_TRUE(tabTo(program, u"arrange.front"_s));
    ASSERT_TRUE(arrowTo(program, tree, u"My space"_s));
    key(program, Qt::Key_Space);
    EXPECT_FALSE(isShown(program, u"my-space"_s));
    EXPECT_EQ(tree->currentItem()->text(0), u"My space") << "the place is kept after a change";
    key(program, Qt::Key_Space);
    EXPECT_TRUE(isShown(program, u"my-space"_s));
    EXPECT_GT(topOf(program, u"my-space"_s), topOf(program, u"business"_s));
    key(program, Qt::Key_Up, Qt::AltModifier);
    EXPECT_LT(topOf(program, u"my-space"_s), topOf(program, u"business"_s));
    ASSERT_TRUE(tabTo(program, u"arrange.menu"_s));
    auto *menu = program.find<QTreeWidget>(u"arrange.menu"_s);
    ASSERT_TRUE(arrowTo(program, menu, u"Notices"_s));
    key(program, Qt::Key_Up, Qt::AltModifier);
    const QStringList moved = menuOf(program);
    EXPECT_EQ(moved.indexOf(u"notices"_s), menuBefore.indexOf(u"notices"_s) - 1);
    key(program, Qt::Key_Space);
    EXPECT_FALSE(menuOf(program).contains(u"notices"_s));
    EXPECT_FALSE(program.find<QWidget>(u"rail.notices"_s) && program.find<QWidget>(u"rail.notices"_s)->isVisible());
    // Hidden is not gone.
    EXPECT_TRUE(program.window().commands().run(u"go.notices"_s));
}

TEST_F(PersonalTest, card_isMovedFromItsOwnMenuAndByItsKeys)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    activate(program);
    auto *list = program.find<QAbstractItemView>(u"home.waiting"_s);
    ASSERT_TRUE(list);
    list->setFocus();
    ASSERT_LT(topOf(program, u"business"_s), topOf(program, u"my-space"_s));
    key(program, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_GT(topOf(program, u"business"_s), topOf(program, u"my-space"_s));
    EXPECT_TRUE(list->hasFocus()) << "the hands stay where they are";
    key(program, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_LT(topOf(program, u"business"_s), topOf(program, u"my-space"_s));
    auto *more = program.find<QToolButton>(u"home.more.my-space"_s);
    ASSERT_TRUE(more);
    more->setFocus();
    key(program, Qt::Key_Space);
    QWidget *popup = QApplication::activePopupWidget();
    ASSERT_TRUE(popup);
    for (int i = 0; i < 12; ++i) {
        auto *menu = qobject_cast<QMenu *>(popup);
        ASSERT_TRUE(menu);
        if (menu->activeAction() && menu->activeAction()->text() == u"Hide this area")
            break;
        QTest::keyClick(popup, Qt::Key_Down);
    }
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_FALSE(isShown(program, u"my-space"_s));
}

TEST_F(PersonalTest, cardAndMenuEntry_areDraggedByMouse)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    activate(program);
    auto *card = program.find<QWidget>(u"home.area.my-space"_s);
    auto *other = program.find<QWidget>(u"home.area.business"_s);
    ASSERT_TRUE(card && other);
    QWidget *handle = card->findChild<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(handle);
    const QPoint grip(60, 16);
    const QPoint goal = handle->mapFromGlobal(other->mapToGlobal(QPoint(80, 4)));
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip + QPoint(0, 30));
    QMouseEvent move(QEvent::MouseMove, goal, handle->mapToGlobal(goal), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(handle, &move);
    QApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, goal);
    EXPECT_LT(topOf(program, u"my-space"_s), topOf(program, u"business"_s));

    auto *entry = program.find<QWidget>(u"rail.home"_s);
    const QPoint down(20, 3 * entry->height());
    const QStringList before = menuOf(program);
    QTest::mousePress(entry, Qt::LeftButton, {}, QPoint(20, 20));
    QMouseEvent dragged(QEvent::MouseMove, down, entry->mapToGlobal(down), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(entry, &dragged);
    QApplication::sendEvent(entry, &dragged);
    QTest::mouseRelease(entry, Qt::LeftButton, {}, down);
    QTest::qWait(50);
    EXPECT_EQ(before.front(), u"home");
    EXPECT_GT(menuOf(program).indexOf(u"home"_s), 1);
}

TEST_F(PersonalTest, arrangement_followsThePersonAndBelongsToTheSeat)
{
    QString first;
    {
        Program program(backend, at(u"one"_s));
        program.start();
        ASSERT_TRUE(program.signIn(leaderWithTwoSeats));
        first = program.dashboard().seatId();
        dashboard::Arrangement changed = program.dashboard().frontPage().arrangement();
        ASSERT_TRUE(changed.showArea(u"announcements"_s, false));
        program.dashboard().frontPage().apply(changed);
        program.window().menu().setShown(u"notices"_s, false);
        const auto me = program.dashboard().me();
        ASSERT_GE(me->seats.size(), 2);
        const QString second = me->seats.at(0).id == first ? me->seats.at(1).id : me->seats.at(0).id;
        program.desk().switchSeat(second);
        EXPECT_TRUE(isShown(program, u"announcements"_s));
        EXPECT_TRUE(menuOf(program).contains(u"notices"_s));
        program.desk().switchSeat(first);
        EXPECT_FALSE(isShown(program, u"announcements"_s));
        ASSERT_TRUE(arrives(program, u"front."_s + first));
        ASSERT_TRUE(arrives(program, u"menu."_s + first));
    }
    Program elsewhere(backend, at(u"two"_s));
    elsewhere.start();
    ASSERT_TRUE(elsewhere.signIn(leaderWithTwoSeats));
    ASSERT_EQ(elsewhere.dashboard().seatId(), first);
    EXPECT_TRUE(waitUntil([&] { return !isShown(elsewhere, u"announcements"_s); }));
    EXPECT_FALSE(menuOf(elsewhere).contains(u"notices"_s));
}

TEST_F(PersonalTest, arrangementOfAColleague_comesByLinkAndGoesByUndo)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    activate(program);
    dashboard::FrontPage &front = program.dashboard().frontPage();
    dashboard::Arrangement theirs = front.arrangement();
    ASSERT_TRUE(theirs.showArea(u"announcements"_s, false));
    program.desk().openLink(u"gwanmun:home/arrange/"_s + theirs.toToken());
    EXPECT_FALSE(isShown(program, u"announcements"_s));
    auto *undo = program.find<QPushButton>(u"toastUndo"_s);
    ASSERT_TRUE(undo);
    undo->click();
    EXPECT_TRUE(isShown(program, u"announcements"_s));
    const dashboard::Arrangement before = front.arrangement();
    program.desk().openLink(u"gwanmun:home/arrange/bm9uc2Vuc2U"_s);
    EXPECT_EQ(front.arrangement(), before);
    ASSERT_TRUE(program.window().commands().run(u"home.arrange"_s));
    program.find<QPushButton>(u"arrange.copy"_s)->click();
    const auto link = contract::Link::parse(QGuiApplication::clipboard()->text());
    ASSERT_TRUE(link);
    EXPECT_EQ(link->path, u"arrange/"_s + before.toToken());
}

TEST_F(PersonalTest, lockedByPolicy_staysWhateverIsTried)
{
    QFile out(profile(u"policies.json"_s));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(R"({"LockedBlocks": ["notices.latest"], "LockedMenu": ["notices"], "FrontPreset": "counter-desk"})");
    out.close();
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    Program::Wish wish = at(u"one"_s);
    wish.policy = settings::PolicyPaths{
        .file = out.fileName(), .dropIns = profile(u"policies.d"_s), .lastGood = profile(u"good"_s), .owner = getuid()};
    Program program(backend, wish);
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    activate(program);
    EXPECT_FALSE(isShown(program, u"my-space"_s)) << "the counter desk shows nothing private";
    ASSERT_TRUE(program.window().commands().run(u"home.arrange"_s));
    auto *tree = program.find<QTreeWidget>(u"arrange.front"_s);
    ASSERT_TRUE(tabTo(program, u"arrange.front"_s));
    ASSERT_TRUE(arrowTo(program, tree, u"Announcements and city news"_s));
    key(program, Qt::Key_Space);
    EXPECT_TRUE(isShown(program, u"announcements"_s));
    EXPECT_FALSE(tree->currentItem()->flags() & Qt::ItemIsUserCheckable);
    auto *rail = program.find<QWidget>(u"rail.notices"_s);
    ASSERT_TRUE(rail);
    rail->setFocus();
    key(program, Qt::Key_Delete);
    EXPECT_TRUE(menuOf(program).contains(u"notices"_s));
    auto *waiting = program.find<QWidget>(u"rail.waiting"_s);
    waiting->setFocus();
    key(program, Qt::Key_Delete);
    EXPECT_FALSE(menuOf(program).contains(u"waiting"_s));
}

TEST_F(PersonalTest, numbersOfTheMenu_followItsOrder)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    activate(program);
    program.window().menu().move(u"notices"_s, 0);
    key(program, Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return program.window().docks().isOpen(u"dashboard.notices"_s); }));
    EXPECT_TRUE(program.window().commands().conflicts().isEmpty());
}

} // namespace gw::test
