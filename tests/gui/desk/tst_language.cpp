// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "session/sign_in_window.h"
#include "visible_texts.h"
#include "window/command_palette.h"
#include "window/dock_host.h"
#include "window/shortcuts_sheet.h"
#include <QLabel>
#include <QListWidget>
#include <QTabBar>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::test {

class LanguageTest : public DeskTest
{
protected:
    static void use(Program &program, const QString &code)
    {
        ASSERT_TRUE(program.application().settings().set(Key::Locale, code));
        QTest::qWait(30); // what is rebuilt later
    }

    /// Every page of the desk in turn, and everything on it.
    void walk(Program &program, bool korean)
    {
        const auto check = [korean](const QString &page, const QWidget *root) {
            QTest::qWait(30);
            EXPECT_EQ(textsInAnotherLanguage(root, korean).join(u"\n"_s).toStdString(), "") << page.toStdString();
        };
        app::MainWindow &window = program.window();
        const QStringList docks = window.docks().ids();
        for (const QString &dock : docks) {
            if (dock == "window.web"_L1)
                continue; // what a web page says is its own business
            ASSERT_TRUE(window.docks().show(dock));
            if (dock == "directory.people"_L1) {
                window.commands().run(u"people.me"_s);
                ASSERT_TRUE(
                    waitUntil([&program] { return program.find<QPushButton>(u"people.absence"_s) != nullptr; }));
            }
            check(dock, &window);
        }
        auto *index = program.find<QListWidget>(u"settings.index"_s);
        window.docks().show(u"window.settings"_s);
        for (int page = 0; page < index->count(); ++page) {
            index->setCurrentRow(page);
            check(u"settings "_s + index->item(page)->text(), &window);
        }
        window.palette().open();
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
        window.docks().show(u"directory.people"_s);
        program.find<QPushButton>(u"people.absence"_s)->click();
        auto *absence = program.find<QWidget>(u"absence"_s);
        ASSERT_TRUE(absence);
        check(u"absence"_s, absence);
        absence->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

TEST_F(LanguageTest, everyTextOfTheDesk_changesWithTheLanguageAndBack)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    ASSERT_TRUE(waitUntil([&program] { return program.dashboard().me().has_value(); }));
    walk(program, false);
    use(program, u"ko"_s);
    walk(program, true);
    use(program, u"en"_s);
    walk(program, false);
}

TEST_F(LanguageTest, knownTextsAndDates_changeAtOnce)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    const auto *summary = program.find<QLabel>(u"home.summary"_s);
    const auto *person = program.find<QPushButton>(u"topbar.person"_s);
    const QDate today = QDate::currentDate();
    EXPECT_TRUE(summary->text().startsWith(QLocale(QLocale::English).toString(today, u"dddd, d MMMM yyyy"_s)))
        << summary->text().toStdString();
    EXPECT_EQ(person->text(), u"Kim Haneul"_s);
    EXPECT_EQ(program.window().docks().title(u"dashboard.notices"_s), u"Notices"_s);

    use(program, u"ko"_s);
    EXPECT_TRUE(summary->text().startsWith(QLocale(QLocale::Korean).toString(today, u"yyyy. M. d. (ddd)"_s)))
        << summary->text().toStdString();
    EXPECT_EQ(person->text(), clerk);
    EXPECT_EQ(QLocale().language(), QLocale::Korean);
    EXPECT_NE(program.window().docks().title(u"dashboard.notices"_s), u"Notices"_s);

    use(program, u"en"_s);
    EXPECT_EQ(person->text(), u"Kim Haneul"_s);
    EXPECT_EQ(program.window().docks().title(u"dashboard.notices"_s), u"Notices"_s);
}

TEST_F(LanguageTest, signInWindow_changesToo)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.choose(clerk));
    app::SignInWindow *window = program.application().signInWindow();
    for (const bool korean : {false, true, false}) {
        use(program, korean ? u"ko"_s : u"en"_s);
        for (const int tab : {0, 1}) {
            window->findChild<QTabBar *>(u"signin.tabs"_s)->setCurrentIndex(tab);
            QTest::qWait(20);
            EXPECT_EQ(textsInAnotherLanguage(window, korean).join(u"\n"_s).toStdString(), "");
        }
    }
    program.choose(clerk);
    window->findChild<QTabBar *>(u"signin.tabs"_s)->setCurrentIndex(0);
    program.typePassword(u"wrong"_s);
    ASSERT_TRUE(waitUntil([&program] { return !program.signInMessage().isEmpty(); }));
    EXPECT_EQ(textsInAnotherLanguage(window, false).join(u"\n"_s).toStdString(), "");
}

} // namespace gw::test
