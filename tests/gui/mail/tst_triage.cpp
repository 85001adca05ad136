// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_test.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

TEST_F(MailTest, jAndK_walkThroughTheListAndOpenWhatTheyReach)
{
    put({{.subject = u"첫째 알림"_s}, {.subject = u"둘째 알림"_s}, {.subject = u"셋째 알림"_s}});
    ASSERT_EQ(rows(), 3);
    choose(0);
    EXPECT_EQ(text("mail.subject").toStdString(), "셋째 알림");
    press(Qt::Key_J, u"j"_s);
    EXPECT_TRUE(waitUntil([this] { return text("mail.subject") == u"둘째 알림"; }));
    press(Qt::Key_unknown, u"ㅓ"_s); // the same key while the keyboard writes Hangul
    EXPECT_TRUE(waitUntil([this] { return text("mail.subject") == u"첫째 알림"; }));
    press(Qt::Key_unknown, u"ㅏ"_s);
    EXPECT_TRUE(waitUntil([this] { return text("mail.subject") == u"둘째 알림"; }));
    press(Qt::Key_K, u"k"_s);
    press(Qt::Key_K, u"k"_s);
    EXPECT_EQ(list()->currentIndex().row(), 0) << "the list ends there";
}

TEST_F(MailTest, archivedMail_leavesAndComesBackWithUndo)
{
    put({{.subject = u"남는 알림"_s}, {.subject = u"보관할 알림"_s}});
    const int archived = box(folderOf(mail::Role::Archive)).total;
    choose(0);
    press(Qt::Key_E, u"e"_s);
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    EXPECT_TRUE(waitUntil([this] { return toast().contains(u"archived"); })) << toast().toStdString();
    EXPECT_TRUE(waitUntil([this] { return text("mail.subject") == u"남는 알림"; })) << "the next one is read";
    EXPECT_TRUE(waitUntil([&] { return box(folderOf(mail::Role::Archive)).total == archived + 1; }));
    ASSERT_TRUE(undoToast());
    EXPECT_TRUE(waitUntil([this] { return rows() == 2; }));
    EXPECT_TRUE(waitUntil([&] { return box(folderOf(mail::Role::Archive)).total == archived; }));
}

TEST_F(MailTest, deleteAndJunkAndZ_takeBackTheLastAct)
{
    put({{.subject = u"하나"_s}, {.subject = u"둘"_s}, {.subject = u"셋"_s}});
    choose(0);
    press(Qt::Key_NumberSign, u"#"_s, Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([this] { return rows() == 2; }));
    press(Qt::Key_Exclam, u"!"_s, Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    press(Qt::Key_Z, u"z"_s);
    ASSERT_TRUE(waitUntil([this] { return rows() == 2; }));
    press(Qt::Key_unknown, u"ㅋ"_s);
    ASSERT_TRUE(waitUntil([this] { return rows() == 3; }));
    press(Qt::Key_Z, {}, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([this] { return !toast().isEmpty(); }));
}

TEST_F(MailTest, starAndUnread_changeTheRowAtOnce)
{
    put({{.subject = u"별을 달 알림"_s}});
    choose(0);
    press(Qt::Key_S, u"s"_s);
    EXPECT_TRUE(waitUntil([this] { return said(0).contains(u"starred"); })) << said(0).toStdString();
    press(Qt::Key_unknown, u"ㄴ"_s);
    EXPECT_TRUE(waitUntil([this] { return !said(0).contains(u"starred"); }));
    // Opened long enough, it counts as read; the key says otherwise.
    EXPECT_TRUE(waitUntil([this] { return !said(0).contains(u"unread"); }));
    press(Qt::Key_U, u"u"_s);
    EXPECT_TRUE(waitUntil([this] { return said(0).contains(u"unread"); }));
    QTest::qWait(1800);
    EXPECT_TRUE(said(0).contains(u"unread")) << "what was marked by hand stays so";
}

TEST_F(MailTest, severalPickedByX_areDoneTogether)
{
    put({{.subject = u"가"_s}, {.subject = u"나"_s}, {.subject = u"다"_s}, {.subject = u"라"_s}});
    choose(0);
    press(Qt::Key_X, u"x"_s);
    press(Qt::Key_J, u"j"_s);
    press(Qt::Key_J, u"j"_s);
    press(Qt::Key_unknown, u"ㅌ"_s);
    EXPECT_EQ(list()->selectionModel()->selectedRows().size(), 2);
    EXPECT_TRUE(shown("mail.choice"));
    picture(u"picked"_s);
    press(Qt::Key_E, u"e"_s);
    ASSERT_TRUE(waitUntil([this] { return rows() == 2; }));
    EXPECT_TRUE(said(0).contains(u"다")) << said(0).toStdString();
    EXPECT_TRUE(said(1).contains(u"가")) << said(1).toStdString();
    EXPECT_TRUE(toast().contains(u'2')) << toast().toStdString();
    press(Qt::Key_Z, u"z"_s);
    EXPECT_TRUE(waitUntil([this] { return rows() == 4; })) << "one undo for all of them";
}

TEST_F(MailTest, everythingInTheFolder_isMarkedAtOnce)
{
    QList<Raw> many;
    for (int i = 0; i < 30; ++i)
        many.append({.subject = u"공지 %1"_s.arg(i)});
    put(many);
    EXPECT_EQ(box(folder).unread, 30);
    list()->setFocus();
    press(Qt::Key_A, {}, Qt::ControlModifier);
    EXPECT_EQ(list()->selectionModel()->selectedRows().size(), rows());
    press(Qt::Key_U, u"u"_s);
    EXPECT_TRUE(waitUntil([this] { return box(folder).unread == 0; })) << box(folder).unread;
}

TEST_F(MailTest, theFolderPalette_findsByInitialConsonantsAndMoves)
{
    put({{.subject = u"옮길 알림"_s}});
    const int before = box(folderOf(mail::Role::Archive)).total;
    choose(0);
    press(Qt::Key_unknown, u"ㅡ"_s);
    ASSERT_TRUE(waitUntil([this] { return shown("mail.folders"); }));
    auto *field = find<QLineEdit>("mail.folders.field");
    auto *folders = find<QListWidget>("mail.folders.list");
    const int all = folders->count();
    EXPECT_GT(all, 4);
    field->setText(u"Arch"_s);
    EXPECT_LT(folders->count(), all);
    ASSERT_GT(folders->count(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return rows() == 0; }));
    EXPECT_TRUE(waitUntil([&] { return box(folderOf(mail::Role::Archive)).total == before + 1; }));
    EXPECT_TRUE(shown("mail.list") || !text("mail.list.title").isEmpty());
}

TEST_F(MailTest, tags_areSetFromTheMenu)
{
    put({{.subject = u"꼬리표 알림"_s}});
    choose(0);
    press(Qt::Key_L, u"l"_s);
    QMenu *menu = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (menu = find<QMenu>("mail.tags")) != nullptr; }));
    const auto actions = menu->actions();
    ASSERT_GE(actions.size(), 7);
    actions.first()->trigger();
    menu->close();
    EXPECT_TRUE(waitUntil([this] { return said(0).contains(u"Urgent"); })) << said(0).toStdString();
}

TEST_F(MailTest, keys_restWhileSomebodyTypes)
{
    put({{.subject = u"그대로 있을 알림"_s}});
    choose(0);
    press(Qt::Key_Slash, u"/"_s);
    auto *field = find<QLineEdit>("mail.search");
    ASSERT_TRUE(field->hasFocus());
    press(Qt::Key_E, u"e"_s);
    QInputMethodEvent composing(u"ㅓ"_s, {});
    QCoreApplication::sendEvent(field, &composing);
    QInputMethodEvent done;
    done.setCommitString(u"어"_s);
    QCoreApplication::sendEvent(field, &done);
    EXPECT_EQ(field->text().toStdString(), "e어");
    EXPECT_FALSE(toast().contains(u"archived")) << toast().toStdString();
    EXPECT_EQ(box(folder).total, 1);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_TRUE(waitUntil([this] { return rows() == 1; }));
}

TEST_F(MailTest, withoutTheServer_actsShowAtOnceAndGoOutLater)
{
    put({{.subject = u"끊긴 때의 알림"_s}, {.subject = u"또 하나"_s}});
    choose(0);
    ASSERT_EQ(backend->stop(), 0);
    press(Qt::Key_E, u"e"_s);
    EXPECT_TRUE(waitUntil([this] { return rows() == 1; }));
    ASSERT_TRUE(backend->restart());
    program->window().commands().run(u"desk.sync"_s);
    EXPECT_TRUE(settled());
    EXPECT_EQ(rows(), 1);
}

} // namespace gw::test
