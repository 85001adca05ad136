// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "application.h"
#include "desk_window.h"
#include "modules.h"
#include <QAbstractItemView>
#include <QPushButton>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/test/backend_process.h>

namespace gw::test {

// The people of the small city that the tests sit down as.
inline constexpr QLatin1StringView demoPassword{"gwanmun"};
inline const QString clerk = QStringLiteral("김하늘");
inline const QString divisionHead = QStringLiteral("박지우");
inline const QString leaderWithTwoSeats = QStringLiteral("조현우");

/// The whole program, in this process, driven as a person drives it. Ends in good order when it goes.
class Program
{
public:
    struct Wish
    {
        QString profile;                         ///< folder; the same one again is the same computer
        QString language = QStringLiteral("en"); ///< never the machine's
        std::optional<settings::PolicyPaths> policy = {};
        int fontScale = 100;
        bool ownProfile = true; ///< false: the folders of the environment
    };
    Program(const BackendProcess &server, Wish wish);
    ~Program();

    void start() { m_application->start(); }
    /// Chooses the folder certificate of `holder` in the sign-in window. False: it is not offered.
    bool choose(const QString &holder);
    /// Types into the password field and presses Enter.
    void typePassword(const QString &password);
    /// The text under the password field, or nothing.
    QString signInMessage() const;
    /// Signs in with the right password and waits for the desk to be up to date.
    bool signIn(const QString &holder);
    bool waitUntilOnline();
    /// As with Ctrl+Q. False: it did not end in good order.
    bool quit();
    /// As when quitting takes longer than a person waits: everything goes while parts are still ending.
    void quitWithoutPatience();

    app::Application &application() { return *m_application; }
    app::DeskWindow &desk() { return *m_application->deskWindow(); }
    app::MainWindow &window() { return desk().window(); }
    dashboard::DashboardService &dashboard() { return desk().features().dashboard(); }

    template <class T>
    T *find(const QString &name)
    {
        return window().findChild<T *>(name);
    }
    int rows(const QString &view);
    /// All that the status panel would say, one line each.
    QString statusText();
    /// The first notice that must be read and is not acknowledged.
    QString openNotice();

private:
    std::unique_ptr<app::Application> m_application;
    QString m_certificates;
};

/// A server and a place for profiles, new for each test.
class DeskTest : public testing::Test
{
protected:
    void SetUp() override;
    QString profile(const QString &name) const { return m_folder.filePath(name); }
    Program::Wish at(const QString &name, const QString &language = QStringLiteral("en")) const
    {
        return {.profile = profile(name), .language = language};
    }

    BackendProcess backend;
    QTemporaryDir m_folder;
};

} // namespace gw::test
