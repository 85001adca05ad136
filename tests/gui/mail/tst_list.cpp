// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_test.h"

#include "list_face.h"
#include "rows_view.h"
#include "thread_view.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QTreeView>
#include <gw/mail/mailboxmodel.h>
#include <gw/test/accessibility.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

TEST_F(MailTest, bothLanes_areThereWithTheirFolders)
{
    auto *tree = find<QTreeView>("mail.tree");
    ASSERT_TRUE(tree);
    ASSERT_EQ(tree->model()->rowCount(), 2);
    EXPECT_EQ(tree->model()->index(0, 0).data().toString().toStdString(), "Work mail");
    EXPECT_EQ(tree->model()->index(1, 0).data().toString().toStdString(), "Citizen mail");
    EXPECT_GE(tree->model()->rowCount(tree->model()->index(0, 0)), 5);
    program->window().open({u"mail"_s, u"lane/citizen"_s, {}});
    EXPECT_TRUE(waitUntil([this] { return text("mail.list.note").startsWith(u"Citizen mail"); })) << text("mail.list.note").toStdString();
    program->window().open({u"mail"_s, u"lane/employee"_s, {}});
    EXPECT_TRUE(waitUntil([this] { return text("mail.list.note").startsWith(u"Work mail"); }));
}

TEST_F(MailTest, chips_narrowTheListAndSayWhenNothingIsLeft)
{
    put({{.subject = u"그냥 알림"_s}, {.subject = u"붙임이 있는 알림"_s, .attachment = u"서식.txt"_s}, {.subject = u"밖에서 온 편지"_s, .from = u"시민 <citizen@elsewhere.example>"_s}});
    ASSERT_EQ(rows(), 3);
    find<QAbstractButton>("mail.filter.attachment")->click();
    EXPECT_TRUE(waitUntil([this] { return rows() == 1 && said(0).contains(u"붙임이 있는"); }));
    find<QAbstractButton>("mail.filter.flagged")->click();
    EXPECT_TRUE(waitUntil([this] { return rows() == 0; }));
    EXPECT_FALSE(shown("mail.list"));
    picture(u"filtered"_s);
    find<QAbstractButton>("mail.filter.attachment")->click();
    find<QAbstractButton>("mail.filter.flagged")->click();
    EXPECT_TRUE(waitUntil([this] { return rows() == 3; }));
    // What is chosen in the menu has a chip of its own.
    auto *outside = program->window().findChild<QAction *>(u"mail.filter.outside"_s);
    ASSERT_TRUE(outside);
    outside->setChecked(true);
    EXPECT_TRUE(waitUntil([this] { return rows() == 1 && said(0).contains(u"밖에서"); })) << rows();
    ASSERT_TRUE(shown("chip.mail.filter.outside"));
    find<QAbstractButton>("chip.mail.filter.outside")->click();
    EXPECT_TRUE(waitUntil([this] { return rows() == 3; }));
}

TEST_F(MailTest, theSearch_findsPartsOfWordsAndSaysWhere)
{
    put({{.subject = u"예산 집행 현황"_s}, {.subject = u"주간 회의"_s}});
    auto *field = find<QLineEdit>("mail.search");
    field->setFocus();
    field->setText(u"집행"_s);
    EXPECT_TRUE(waitUntil([this] { return rows() == 1 && said(0).contains(u"예산"); })) << rows();
    ASSERT_TRUE(shown("mail.scope"));
    auto *scope = find<QComboBox>("mail.scope");
    EXPECT_EQ(scope->currentText(), text("mail.list.title"));
    ASSERT_EQ(scope->count(), 3);
    // The other lane from here, without leaving: its mail keeps its own lane.
    account = service().account(mail::Lane::Citizen)->id;
    folder = folderOf(mail::Role::Inbox);
    put({{.subject = u"공사장 소음 문의"_s, .from = u"시민 <citizen@elsewhere.example>"_s}});
    field->setText(u"공사장"_s);
    scope->setCurrentIndex(2);
    Q_EMIT scope->activated(2);
    ASSERT_TRUE(waitUntil([this] { return rows() > 0 && said(0).contains(u"공사장"); })) << said(0).toStdString();
    EXPECT_EQ(list()->model()->index(0, 0).data(mail::MessageListModel::AccountIdRole).toString(), service().account(mail::Lane::Citizen)->id);
    choose(0);
    EXPECT_TRUE(waitUntil([this] { return find<mail::ThreadView>("mail.reader")->accountId() == service().account(mail::Lane::Citizen)->id; }));
    picture(u"other-lane"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return rows() == 2; }));
    EXPECT_FALSE(shown("mail.scope"));
}

TEST_F(MailTest, mailsOfAConversation_areOneRowUnlessOneWantsThemSingle)
{
    put({{.subject = u"안건"_s}, {.subject = u"다른 일"_s}, {.subject = u"Re: 안건"_s, .answerTo = u"안건"_s}});
    EXPECT_TRUE(waitUntil([this] { return rows() == 2; })) << rows();
    EXPECT_TRUE(said(0).contains(u"conversation")) << said(0).toStdString();
    contract::Preferences &preferences = program->dashboard().preferences();
    preferences.set(u"mail.view"_s, QJsonObject{{u"threads"_s, false}});
    EXPECT_TRUE(waitUntil([this] { return rows() == 3; }));
    preferences.set(u"mail.view"_s, QJsonValue());
    EXPECT_TRUE(waitUntil([this] { return rows() == 2; }));
}

TEST_F(MailTest, theReadingPane_goesWhereOneWantsIt)
{
    put({{.subject = u"보기"_s}});
    auto *panes = find<QSplitter>("mail.panes");
    ASSERT_TRUE(waitUntil([panes] { return panes->sizes().value(0) > 300; })) << panes->sizes().value(0);
    EXPECT_EQ(panes->orientation(), Qt::Horizontal);
    contract::Preferences &preferences = program->dashboard().preferences();
    preferences.set(u"mail.view"_s, QJsonObject{{u"pane"_s, u"bottom"_s}, {u"table"_s, true}});
    EXPECT_TRUE(waitUntil([panes] { return panes->orientation() == Qt::Vertical; }));
    EXPECT_LT(static_cast<mail::RowsView *>(list())->rowHeight(), 40);
    choose(0);
    picture(u"below"_s);
    preferences.set(u"mail.view"_s, QJsonObject{{u"pane"_s, u"off"_s}});
    EXPECT_TRUE(waitUntil([this] { return !shown("mail.reader"); }));
    list()->setFocus();
    press(Qt::Key_O, u"o"_s);
    EXPECT_TRUE(waitUntil([this] { return shown("mail.reader") && !shown("mail.list"); }));
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return shown("mail.list") && !shown("mail.reader"); }));
    preferences.set(u"mail.view"_s, QJsonValue());
    EXPECT_TRUE(waitUntil([this] { return shown("mail.reader"); }));
}

TEST_F(MailTest, headings_groupTheRowsByDay)
{
    put({{.subject = u"오늘 온 것"_s}});
    auto *view = static_cast<mail::RowsView *>(list());
    ASSERT_TRUE(waitUntil([view] { return !view->headings().isEmpty(); }));
    EXPECT_EQ(view->headings().first().row, 0);
    EXPECT_EQ(view->headings().first().text.toStdString(), "Today");
}

TEST_F(MailTest, mailDroppedOnAFolder_isMovedThere)
{
    put({{.subject = u"끌어다 놓을 것"_s}});
    choose(0);
    const std::unique_ptr<QMimeData> carried(list()->model()->mimeData({list()->model()->index(0, 0)}));
    ASSERT_TRUE(carried);
    EXPECT_EQ(mail::DraggedMail::accountOf(*carried), account);
    // The file of the mail comes while the hand is on the way.
    EXPECT_TRUE(waitUntil([&] { return !carried->urls().isEmpty(); }));
    EXPECT_TRUE(carried->urls().value(0).toLocalFile().endsWith(u".eml"_s));
    auto *tree = find<QTreeView>("mail.tree");
    const QModelIndex target = [&] {
        const QModelIndex lane = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(lane); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, lane);
            if (index.data(mail::MailboxModel::MailboxIdRole).toString() == folderOf(mail::Role::Archive))
                return index;
        }
        return QModelIndex();
    }();
    ASSERT_TRUE(target.isValid());
    const QPoint at = tree->visualRect(target).center();
    QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QDragMoveEvent over(at, Qt::MoveAction | Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &over);
    EXPECT_TRUE(over.isAccepted());
    // Not onto a lane: it is no folder.
    QDragMoveEvent lane(tree->visualRect(tree->model()->index(1, 0)).center(), Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &lane);
    EXPECT_FALSE(lane.isAccepted());
    QDropEvent drop(at, Qt::MoveAction | Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &drop);
    EXPECT_TRUE(waitUntil([this] { return rows() == 0; }));
}

TEST_F(MailTest, foldersAreMadeRenamedAndTakenAway_withUndo)
{
    auto *tree = find<QTreeView>("mail.tree");
    tree->setFocus();
    const QModelIndex here = tree->currentIndex();
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(here).center());
    QAction *rename = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (rename = program->window().findChild<QAction *>(u"mailbox.rename"_s)) != nullptr; }));
    rename->trigger();
    ASSERT_TRUE(waitUntil([this] { return shown("mail.name"); }));
    auto *field = find<QLineEdit>("mail.name.field");
    field->setText(u"다른 이름"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return box(folder).name == u"다른 이름"; }));
    ASSERT_TRUE(waitUntil([this] { return !toast().isEmpty(); }));
    ASSERT_TRUE(undoToast());
    EXPECT_TRUE(waitUntil([this] { return box(folder).name != u"다른 이름"; }));
    for (QMenu *menu : program->window().findChildren<QMenu *>()) {
        if (menu->isVisible())
            menu->close();
    }
}

TEST_F(MailTest, everyControl_hasANameForScreenReaders)
{
    put({{.subject = u"듣는 알림"_s, .attachment = u"서식.txt"_s}});
    choose(0);
    EXPECT_EQ(unnamedControls(find<QWidget>("mail")).join(u'\n').toStdString(), "");
    const QString heard = said(0);
    for (const QString &part : {u"unread"_s, u"박지우"_s, u"듣는 알림"_s, u"with attachment"_s})
        EXPECT_TRUE(heard.contains(part) || (part == u"unread" && !box(folder).unread)) << heard.toStdString();
    const QStringList order = tabOrder(&program->window());
    EXPECT_LT(order.indexOf(u"mail.tree"_s), order.indexOf(u"mail.list"_s)) << order.join(u' ').toStdString();
    EXPECT_LT(order.indexOf(u"mail.list"_s), order.indexOf(u"mail.reply"_s));
}

TEST_F(MailTest, inEveryLook_nothingIsCut)
{
    put({{.subject = u"하반기 정보시스템 점검 일정 안내와 부서별 협조 요청 사항"_s, .attachment = u"서식.txt"_s}, {.subject = u"회신"_s}});
    choose(0);
    const auto look = [&](const QString &name, const QString &language, widgets::Scheme scheme, QSize size, int scale = 100) {
        use(language, scheme, size, scale);
        QTest::qWait(150);
        picture(name);
        EXPECT_EQ(cutTexts(find<QWidget>("mail")).join(u'\n').toStdString(), "") << name.toStdString();
    };
    look(u"ko-light"_s, u"ko"_s, widgets::Scheme::Light, {1366, 768});
    look(u"ko-dark"_s, u"ko"_s, widgets::Scheme::Dark, {1920, 1080});
    look(u"en-contrast"_s, u"en"_s, widgets::Scheme::Contrast, {1366, 768});
    look(u"ko-200"_s, u"ko"_s, widgets::Scheme::Light, {1920, 1080}, 200);
    use(u"en"_s, widgets::Scheme::Light, {1366, 768});
}

} // namespace gw::test
