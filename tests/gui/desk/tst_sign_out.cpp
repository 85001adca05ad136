// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "session/sign_in_window.h"
#include <QDir>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class SignOutTest : public DeskTest
{
protected:
    /// Signs in and out again; the account's folder.
    QString signInAndOut(bool wipe)
    {
        Program program(backend, at(u"one"_s));
        std::ignore = program.application().settings().set(settings::Key::WipeCacheOnSignOut, wipe);
        program.start();
        EXPECT_TRUE(program.signIn(clerk));
        const QString folder = program.desk().folder();
        program.application().signOut();
        EXPECT_TRUE(waitUntil([&] { return !program.application().deskWindow() && program.application().signInWindow(); }));
        EXPECT_TRUE(program.quit());
        return folder;
    }
};

TEST_F(SignOutTest, byPolicy_removesTheCopyOfTheServersDataAndKeepsTheDesk)
{
    const QDir folder(signInAndOut(true));
    EXPECT_FALSE(folder.exists(u"cache.sqlite"_s)) << folder.entryList().join(u' ').toStdString();
    EXPECT_TRUE(folder.exists(u"desk.sqlite"_s)) << folder.entryList().join(u' ').toStdString();
}

TEST_F(SignOutTest, withoutThatPolicy_keepsBoth)
{
    const QDir folder(signInAndOut(false));
    EXPECT_TRUE(folder.exists(u"cache.sqlite"_s));
    EXPECT_TRUE(folder.exists(u"desk.sqlite"_s));
}

} // namespace gw::test
