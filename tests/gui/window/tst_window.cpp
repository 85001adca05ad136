// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/command_palette.h"
#include "window/desk_status.h"
#include "window/dock_host.h"
#include "window/main_window.h"
#include "window/top_bar.h"
#include <QCoroTimer>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gw/test/accessibility.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::app;

namespace {

class FakePeople final : public contract::ISearchProvider
{
public:
    QString id() const override { return u"people"_s; }
    QString label() const override { return u"People"_s; }
    Task<QList<contract::SearchHit>> find(QString text, int) override
    {
        co_await QCoro::sleepFor(std::chrono::milliseconds(text == "slow"_L1 ? 200 : 1));
        co_return QList<contract::SearchHit>{{.title = u"홍길동 "_s + text,
                                              .context = u"정보시스템과 주무관"_s,
                                              .icon = u"user-identity"_s,
                                              .link = {u"people"_s, u"person/1"_s, {}},
                                              .score = 1}};
    }
};

class WindowTest : public testing::Test
{
protected:
    std::unique_ptr<MainWindow> makeWindow(const QStringList &docks)
    {
        auto window = std::make_unique<MainWindow>(theme, badges, status, log);
        shell::Contributions contributions;
        for (const QString &id : docks) {
            contributions.docks.push_back({.id = id,
                                           .title = [id] { return id; },
                                           .icon = u"go-home"_s,
                                           .create =
                                               [this, id](QWidget *parent) {
                                                   ++created;
                                                   auto *content = new QLabel(id, parent);
                                                   content->setObjectName(id + u".content"_s);
                                                   return content;
                                               }});
            contributions.rail.push_back(
                {.id = id, .label = [id] { return id; }, .icon = u"go-home"_s, .dock = id, .badge = id});
        }
        contributions.search.push_back(&people);
        contributions.openLink = [this](const contract::Link &link) {
            opened.append(link);
            return link.path == "nowhere"_L1 ? QString() : u"home"_s;
        };
        window->add(u"people"_s, std::move(contributions));
        window->assemble();
        window->show();
        return window;
    }

    widgets::Theme theme;
    contract::BadgeBoard badges;
    DeskStatus status;
    NotificationLog log;
    FakePeople people;
    QList<contract::Link> opened;
    int created = 0;
};

} // namespace

TEST_F(WindowTest, docks_areMadeOnFirstShow)
{
    auto window = makeWindow({u"home"_s, u"people"_s, u"notices"_s});
    QTest::qWait(20);
    EXPECT_EQ(window->docks().current(), u"home"_s);
    EXPECT_LT(created, 3);
    ASSERT_TRUE(window->docks().show(u"notices"_s));
    EXPECT_TRUE(window->findChild<QWidget *>(u"notices.content"_s));
    EXPECT_FALSE(window->docks().show(u"unheard-of"_s));
}

TEST_F(WindowTest, layout_survivesARestart)
{
    auto first = makeWindow({u"home"_s, u"people"_s});
    first->docks().show(u"people"_s);
    first->findChild<QDockWidget *>(u"home"_s)->setFloating(true);
    QTest::qWait(20);
    const QJsonObject saved = first->layout().toJson();
    first.reset();

    auto second = makeWindow({u"home"_s, u"people"_s});
    const auto layout = Layout::fromJson(saved);
    ASSERT_TRUE(layout);
    second->restore(*layout);
    EXPECT_TRUE(second->findChild<QDockWidget *>(u"home"_s)->isFloating());
}

TEST_F(WindowTest, layoutWithAnUnknownDock_ignoresIt)
{
    auto first = makeWindow({u"home"_s, u"people"_s, u"from-a-plugin"_s});
    first->docks().show(u"from-a-plugin"_s);
    QTest::qWait(20);
    const QJsonObject saved = first->layout().toJson();
    first.reset();
    auto second = makeWindow({u"home"_s, u"people"_s});
    second->restore(*Layout::fromJson(saved));
    EXPECT_TRUE(second->docks().isOpen(u"home"_s));
    EXPECT_TRUE(second->docks().isOpen(u"people"_s));
    EXPECT_FALSE(second->docks().current().isEmpty());
}

TEST_F(WindowTest, layoutWithoutANewDock_givesItItsDefaultPlace)
{
    auto first = makeWindow({u"home"_s});
    const QJsonObject saved = first->layout().toJson();
    first.reset();
    auto second = makeWindow({u"home"_s, u"people"_s});
    second->restore(*Layout::fromJson(saved));
    QTest::qWait(20);
    EXPECT_TRUE(second->docks().isOpen(u"people"_s));
}

TEST_F(WindowTest, damagedLayouts_areRefusedWithoutHarm)
{
    for (const QJsonObject &bad :
         {QJsonObject{}, QJsonObject{{u"version"_s, 99}, {u"docks"_s, QJsonArray()}, {u"state"_s, u""_s}},
          QJsonObject{{u"version"_s, u"1"_s}}, QJsonObject{{u"version"_s, 1}, {u"docks"_s, 5}, {u"state"_s, u""_s}}})
        EXPECT_FALSE(Layout::fromJson(bad));
    auto window = makeWindow({u"home"_s});
    Layout nonsense;
    nonsense.state = QByteArray("\x01\x02garbage");
    window->restore(nonsense);
    EXPECT_TRUE(window->docks().isOpen(u"home"_s));
}

TEST_F(WindowTest, closedDock_comesBackFromTheRailAndByReset)
{
    auto window = makeWindow({u"home"_s, u"people"_s});
    window->docks().close(u"people"_s);
    EXPECT_FALSE(window->docks().isOpen(u"people"_s));
    window->findChild<QAbstractButton *>(u"rail.people"_s)->click();
    EXPECT_TRUE(window->docks().isOpen(u"people"_s));
    window->docks().close(u"people"_s);
    window->resetLayout();
    EXPECT_TRUE(window->docks().isOpen(u"people"_s));
}

TEST_F(WindowTest, palette_findsActionsInKoreanStyleAndPeople)
{
    auto window = makeWindow({u"home"_s, u"people"_s});
    window->palette().open();
    auto *input = window->findChild<QLineEdit *>(u"palette.input"_s);
    auto *list = window->findChild<QListWidget *>(u"palette.list"_s);
    input->setText(u"ㅎㄱㄷ"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->count() > 0 && list->item(0)->text().startsWith(u"홍길동"_s), 20'000);
    QTest::keyClick(input, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().path, u"person/1"_s);
}

TEST_F(WindowTest, paletteLateAnswer_doesNotReplaceANewerOne)
{
    auto window = makeWindow({u"home"_s});
    window->palette().open(u"slow"_s);
    auto *input = window->findChild<QLineEdit *>(u"palette.input"_s);
    auto *list = window->findChild<QListWidget *>(u"palette.list"_s);
    QTest::qWait(100);
    input->setText(u"quick"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->count() > 0 && list->item(0)->text() == u"홍길동 quick"_s, 20'000);
    QTest::qWait(300);
    EXPECT_EQ(list->item(0)->text(), u"홍길동 quick"_s);
}

TEST_F(WindowTest, linkToNowhere_saysSo)
{
    auto window = makeWindow({u"home"_s});
    window->open({u"people"_s, u"nowhere"_s, {}});
    auto *toast = window->findChild<QWidget *>(u"toast"_s);
    ASSERT_TRUE(toast);
    EXPECT_TRUE(toast->isVisible());
    EXPECT_TRUE(toast->accessibleName().contains(u"gwanmun:people/nowhere"_s));
}

TEST_F(WindowTest, badge_isAnnouncedWithItsNumber)
{
    auto window = makeWindow({u"home"_s});
    badges.setBadge(u"home"_s, {.count = 7, .overdue = true});
    const QString name = window->findChild<QAbstractButton *>(u"rail.home"_s)->accessibleName();
    EXPECT_TRUE(name.contains(u"7"_s)) << name.toStdString();
    EXPECT_TRUE(name.contains(u"overdue"_s)) << name.toStdString();
}

TEST_F(WindowTest, notification_isToldOnce)
{
    const Notification one{
        .id = u"n1"_s, .title = u"결재 요청"_s, .detail = {}, .at = QDateTime::currentDateTime(), .link = {}};
    EXPECT_TRUE(log.add(one));
    EXPECT_FALSE(log.add(one));
    EXPECT_EQ(log.unseen(), 1);
    log.markAllSeen();
    EXPECT_EQ(log.unseen(), 0);
}

TEST_F(WindowTest, shortcuts_doNotConflict)
{
    auto window = makeWindow({u"home"_s, u"people"_s});
    EXPECT_TRUE(window->commands().conflicts().isEmpty());
    EXPECT_FALSE(window->commands().entries().isEmpty());
}

TEST_F(WindowTest, everyControl_hasANameAndARole)
{
    auto window = makeWindow({u"home"_s, u"people"_s});
    window->topBar().setPerson(u"홍길동"_s);
    window->topBar().setSeats({{u"s1"_s, u"정보시스템과"_s, u"주무관"_s, u"main"_s}}, u"s1"_s);
    QTest::qWait(20);
    EXPECT_EQ(test::unnamedControls(window.get()).join(u"; "_s).toStdString(), "");
    EXPECT_TRUE(test::tabOrder(window.get()).contains(u"topbar.find"_s));
    EXPECT_EQ(test::cutTexts(window.get()).join(u"; "_s).toStdString(), "");
    EXPECT_FALSE(window->docks().isOpen(u"window.notifications"_s));
}

TEST_F(WindowTest, unnamedButton_isFoundByTheWalk)
{
    QWidget page;
    auto *button = new QPushButton(&page);
    button->setObjectName(u"nameless"_s);
    page.show();
    EXPECT_EQ(test::unnamedControls(&page).size(), 1);
}

TEST_F(WindowTest, status_isSaidInWords)
{
    auto window = makeWindow({u"home"_s});
    status.set(DeskStatus::State::Offline, QDateTime(QDate(2026, 11, 21), QTime(14, 5)), 2, {});
    const QString text = window->findChild<QPushButton *>(u"topbar.status"_s)->text();
    EXPECT_TRUE(text.contains(u"14:05"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"2"_s)) << text.toStdString();
}
