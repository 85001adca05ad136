// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/tray.h"
#include <QMenu>
#include <QSignalSpy>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

QList<contract::WaitingItem> waiting(int count)
{
    QList<contract::WaitingItem> items;
    for (int i = 0; i < count; ++i)
        items.append({.id = QString::number(i), .title = u"할 일 %1"_s.arg(i), .detail = u"approval"_s, .since = {},
                      .link = {u"approval"_s, u"document/%1"_s.arg(i), {}}});
    return items;
}

} // namespace

TEST(Tray, theFiveItemsThatWaitLongest_areInTheMenuAndOpenExactlyThat)
{
    widgets::Theme theme;
    contract::BadgeBoard badges;
    app::Tray tray(theme, badges);
    badges.setWaiting(waiting(7));
    const QMenu *menu = tray.findChild<QSystemTrayIcon *>()->contextMenu();
    QStringList titles;
    for (const QAction *action : menu->actions())
        titles.append(action->text());
    EXPECT_TRUE(titles.at(0).contains(u"할 일 0"_s));
    EXPECT_TRUE(titles.at(4).contains(u"할 일 4"_s));
    EXPECT_TRUE(titles.filter(u"할 일 5"_s).isEmpty());

    contract::Link opened;
    QObject::connect(&tray, &app::Tray::linkRequested, &tray, [&opened](const contract::Link &link) { opened = link; });
    menu->actions().at(2)->trigger();
    EXPECT_EQ(opened.path, u"document/2"_s);
}

TEST(Tray, nothingWaiting_saysSoAndStillOffersTheWindowAndTheEnd)
{
    widgets::Theme theme;
    contract::BadgeBoard badges;
    app::Tray tray(theme, badges);
    const auto *icon = tray.findChild<QSystemTrayIcon *>();
    EXPECT_TRUE(icon->toolTip().contains(u"nothing"_s)) << icon->toolTip().toStdString();
    ASSERT_EQ(icon->contextMenu()->actions().size(), 2);
    const QSignalSpy window(&tray, &app::Tray::windowRequested);
    const QSignalSpy end(&tray, &app::Tray::quitRequested);
    icon->contextMenu()->actions().at(0)->trigger();
    icon->contextMenu()->actions().at(1)->trigger();
    EXPECT_EQ(window.size(), 1);
    EXPECT_EQ(end.size(), 1);
}
