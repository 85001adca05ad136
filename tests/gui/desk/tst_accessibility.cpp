// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "session/sign_in_window.h"
#include "window/command_palette.h"
#include "window/dock_host.h"
#include "window/shortcuts_sheet.h"
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <gw/test/accessibility.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

/// What a person sees and hears on a 1366×768 screen: language, text size.
struct Sight
{
    const char *language;
    int fontScale;
};

class AccessibilityTest : public DeskTest, public testing::WithParamInterface<Sight>
{
protected:
    Program::Wish wish() const
    {
        Program::Wish wish = at(u"one"_s, QString::fromLatin1(GetParam().language));
        wish.fontScale = GetParam().fontScale;
        return wish;
    }

    static void check(const QString &page, QWidget *root)
    {
        QTest::qWait(40);
        // Rows come from the store and layouts settle in several turns; what counts is what then stays.
        waitUntil([root] { return unnamedControls(root).isEmpty() && cutTexts(root).isEmpty(); }, std::chrono::seconds(10));
        EXPECT_EQ(unnamedControls(root).join(u"\n"_s).toStdString(), "") << page.toStdString();
        EXPECT_EQ(cutTexts(root).join(u"\n"_s).toStdString(), "") << page.toStdString();
        // A widget that Tab reaches twice, or a second one of the same name, leads in circles.
        QStringList order = tabOrder(root);
        order.erase(
            std::remove_if(order.begin(), order.end(),
                           [](const QString &name) { return name.front().isUpper() || name.startsWith("qt_"_L1); }),
            order.end());
        const QStringList whole = order;
        EXPECT_EQ(order.removeDuplicates(), 0) << page.toStdString() << ": " << whole.join(u", "_s).toStdString();
    }

    /// Presses Tab all around the window: nothing that lies behind a tab may get the focus, and it comes back to its start.
    static void walkWithTab(const QString &page, QWidget *window)
    {
        auto *start = window->findChild<QWidget *>(u"topbar.find"_s);
        start->setFocus();
        ASSERT_EQ(window->focusWidget(), start);
        QStringList visited;
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
            const QWidget *now = window->focusWidget();
            if (now == start)
                break;
            visited.append(now->objectName().isEmpty() ? QString::fromLatin1(now->metaObject()->className()) : now->objectName());
            EXPECT_TRUE(window->rect().intersects(QRect(now->mapTo(window, QPoint()), now->size())))
                << page.toStdString() << ": " << visited.join(u", "_s).toStdString();
        }
        EXPECT_EQ(window->focusWidget(), start) << visited.join(u", "_s).toStdString();
        EXPECT_GT(visited.size(), 5);
    }

    /// Opens the first thing of a page whose lists lead to a view of their own. False: the page is none of those.
    static bool openSomething(Program &program, const QString &dock)
    {
        static const QHash<QString, std::pair<QString, QString>> lists{
            {u"boards.page"_s, {u"boards.posts"_s, u"post.title"_s}},
            {u"surveys"_s, {u"surveys.list"_s, u"surveys.title"_s}},
            {u"familyevents"_s, {u"familyevents.list"_s, u"familyevents.title"_s}},
            {u"questions.page"_s, {u"questions.list"_s, u"questions.title"_s}}};
        if (dock == "systems.catalogue"_L1) {
            // One that the person may not open: the panel then has a form.
            const auto &catalogue = program.desk().features().systems();
            const auto closed = std::ranges::find_if(catalogue.entries(), [&](const systems::Entry &entry) {
                const portal::SystemAccess *access = entry.accessOf(catalogue.seatId());
                return access && access->requestable.value_or(false) && !entry.isAsking(catalogue.seatId());
            });
            EXPECT_NE(closed, catalogue.entries().end());
            if (closed != catalogue.entries().end())
                program.desk().openLink(u"gwanmun:systems/system/"_s + closed->system.id);
            EXPECT_TRUE(waitUntil([&] { return program.find<QWidget>(u"systems.request"_s)->isVisible(); }));
            return true;
        }
        if (!lists.contains(dock))
            return false;
        const auto [list, title] = lists.value(dock);
        auto *view = program.find<QAbstractItemView>(list);
        EXPECT_TRUE(view && waitUntil([view] { return view->model()->rowCount() > 0; })) << list.toStdString();
        view->setCurrentIndex(view->model()->index(0, 0));
        Q_EMIT view->activated(view->currentIndex());
        EXPECT_TRUE(waitUntil([&] {
            const auto *shown = program.find<QWidget>(title);
            return shown && shown->isVisible();
        })) << dock.toStdString();
        return true;
    }

    static void checkOrder(QWidget *root, const QStringList &expected)
    {
        const QStringList order = tabOrder(root);
        qsizetype last = -1;
        for (const QString &name : expected) {
            const qsizetype at = order.indexOf(name);
            EXPECT_GT(at, last) << name.toStdString() << " in " << order.join(u", "_s).toStdString();
            last = at;
        }
    }
};

TEST_P(AccessibilityTest, signInWindow_hasNamesOrderAndRoom)
{
    Program program(backend, wish());
    program.start();
    app::SignInWindow *window = program.application().signInWindow();
    ASSERT_TRUE(program.choose(clerk));
    check(u"certificate"_s, window);
    checkOrder(window, {u"signin.tabs"_s, u"signin.certificates"_s, u"signin.password"_s, u"signin.otherFile"_s,
                        u"signin.start"_s});
    program.typePassword(u"wrong"_s);
    ASSERT_TRUE(waitUntil([&program] { return !program.signInMessage().isEmpty(); }));
    check(u"certificate with a message"_s, window);
    window->findChild<QTabBar *>(u"signin.tabs"_s)->setCurrentIndex(1);
    check(u"browser"_s, window);
    checkOrder(window, {u"signin.tabs"_s, u"signin.browser"_s});
}

TEST_P(AccessibilityTest, everyPageOfTheDesk_hasNamesOrderAndRoom)
{
    Program program(backend, wish());
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    ASSERT_TRUE(waitUntil([&program] { return program.dashboard().me().has_value(); }));
    app::MainWindow &window = program.window();
    window.resize(1366, 768);
    EXPECT_LE(window.minimumSizeHint().width(), 1366);
    EXPECT_LE(window.minimumSizeHint().height(), 768);
    const QStringList docks = window.docks().ids();
    for (const QString &dock : docks) {
        ASSERT_TRUE(window.docks().show(dock));
        if (dock == "directory.people"_L1) {
            program.find<QLineEdit>(u"people.search"_s)->setText(u"예산"_s);
            ASSERT_TRUE(waitUntil([&program] { return program.rows(u"people.list"_s) > 0; }));
            window.commands().run(u"people.me"_s);
            ASSERT_TRUE(waitUntil([&program] { return program.find<QPushButton>(u"people.absence"_s) != nullptr; }));
            checkOrder(&window, {u"people.search"_s, u"people.tree"_s, u"people.list"_s, u"people.absence"_s});
        }
        if (dock == "dashboard.notices"_L1) {
            program.desk().openLink(u"gwanmun:notices/notice/"_s + program.openNotice());
            checkOrder(&window, {u"notices.list"_s, u"notices.acknowledge"_s});
        }
        check(dock, &window);
        walkWithTab(dock, &window);
        if (openSomething(program, dock)) {
            check(dock + u" with something open"_s, &window);
            walkWithTab(dock + u" with something open"_s, &window);
        }
        EXPECT_EQ(window.size(), QSize(1366, 768)) << dock.toStdString();
    }
    checkOrder(&window, {u"topbar.find"_s, u"topbar.status"_s, u"topbar.bell"_s, u"topbar.person"_s});
}

TEST_P(AccessibilityTest, settingsPages_haveNamesOrderAndRoom)
{
    Program program(backend, wish());
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    program.window().resize(1366, 768);
    program.window().docks().show(u"window.settings"_s);
    auto *index = program.find<QListWidget>(u"settings.index"_s);
    for (int page = 0; page < index->count(); ++page) {
        index->setCurrentRow(page);
        check(index->item(page)->text(), &program.window());
    }
    index->setCurrentRow(0);
    checkOrder(&program.window(),
               {u"settings.index"_s, u"settings.Locale"_s, u"settings.Theme"_s, u"settings.Density"_s});
}

TEST_P(AccessibilityTest, whatOpensOnTop_hasNamesOrderAndRoom)
{
    Program program(backend, wish());
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    app::MainWindow &window = program.window();
    window.resize(1366, 768);
    window.palette().open(u"ㄱㅎㄴ"_s);
    auto *hits = program.find<QListWidget>(u"palette.list"_s);
    ASSERT_TRUE(waitUntil([hits] { return hits->count() > 0 && hits->item(0)->flags() != Qt::NoItemFlags; }));
    check(u"palette"_s, &window.palette());
    window.palette().hide();

    window.commands().run(u"window.shortcuts"_s);
    auto *sheet = window.findChild<app::ShortcutsSheet *>();
    ASSERT_TRUE(sheet);
    check(u"shortcuts"_s, sheet);
    sheet->close();

    program.find<QPushButton>(u"topbar.status"_s)->click();
    auto *panel = program.find<QWidget>(u"statusPanel"_s);
    ASSERT_TRUE(panel);
    check(u"status"_s, panel);
    panel->close();

    program.desk().notifications().add({.id = u"n1"_s,
                                        .title = u"A new approval"_s,
                                        .detail = u"Approvals"_s,
                                        .at = QDateTime::currentDateTime(),
                                        .link = {}});
    window.commands().run(u"window.notifications"_s);
    check(u"notifications"_s, &window);
    window.toast(u"The layout is as it was at first."_s, [] {});
    check(u"toast"_s, &window);

    window.commands().run(u"people.me"_s);
    ASSERT_TRUE(waitUntil([&program] { return program.find<QPushButton>(u"people.absence"_s) != nullptr; }));
    program.find<QPushButton>(u"people.absence"_s)->click();
    auto *absence = program.find<QWidget>(u"absence"_s);
    ASSERT_TRUE(absence);
    check(u"absence"_s, absence);
    checkOrder(absence, {u"absence.reason"_s, u"absence.substitute"_s, u"absence.save"_s});
    absence->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

INSTANTIATE_TEST_SUITE_P(Sights, AccessibilityTest,
                         testing::Values(Sight{"en", 100}, Sight{"en", 150}, Sight{"ko", 100}, Sight{"ko", 150}),
                         [](const testing::TestParamInfo<Sight> &sight) {
                             return std::string(sight.param.language) + std::to_string(sight.param.fontScale);
                         });

} // namespace gw::test
