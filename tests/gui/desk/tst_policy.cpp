// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "window/dock_host.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <gw/test/await.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::test {

class PolicyTest : public DeskTest
{
protected:
    QString file() const { return profile(u"policies.json"_s); }

    Program::Wish governed()
    {
        Program::Wish wish = at(u"one"_s);
        wish.policy = settings::PolicyPaths{
            .file = file(), .dropIns = profile(u"policies.d"_s), .lastGood = profile(u"good"_s), .owner = getuid()};
        return wish;
    }

    void write(const QByteArray &policy)
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(policy);
        out.close();
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }

    const QByteArray good = R"({
  "Theme": {"value": "dark", "reason": {"ko": "당직실은 어둡습니다.", "en": "The duty room is dark."}},
  "Locale": "en"
}
)";
};

TEST_F(PolicyTest, forcedValues_areShownLockedWithTheReason)
{
    write(good);
    Program program(backend, governed());
    EXPECT_FALSE(program.application().settings().set(Key::Theme, u"light"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    EXPECT_TRUE(program.application().theme().isDark());
    ASSERT_TRUE(program.window().commands().run(u"desk.settings"_s));
    for (const QString &name : {u"Theme"_s, u"Locale"_s}) {
        auto *control = program.find<QComboBox>(u"settings."_s + name);
        ASSERT_TRUE(control);
        EXPECT_FALSE(control->isEnabled()) << name.toStdString();
        const auto *why = program.find<QLabel>(u"settings."_s + name + u".lock"_s);
        ASSERT_TRUE(why);
        EXPECT_TRUE(why->isVisible());
        EXPECT_TRUE(why->text().contains(u"IT staff"_s)) << why->text().toStdString();
    }
    EXPECT_EQ(program.find<QComboBox>(u"settings.Theme"_s)->currentData().toString(), u"dark"_s);
    EXPECT_TRUE(program.find<QLabel>(u"settings.Theme.lock"_s)->text().contains(u"The duty room is dark."_s));
    EXPECT_TRUE(program.find<QComboBox>(u"settings.Density"_s)->isEnabled());
    EXPECT_FALSE(program.find<QLabel>(u"settings.Density.lock"_s));
    // The palette does not offer what is decided either.
    EXPECT_FALSE(program.window().commands().run(u"look.light"_s));
    EXPECT_TRUE(program.application().theme().isDark());
}

TEST_F(PolicyTest, mistakeInTheFile_namesFileAndLineAndKeepsTheLastGoodCopy)
{
    write(good);
    Program program(backend, governed());
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    EXPECT_FALSE(program.statusText().contains(file())) << program.statusText().toStdString();

    write("{\n  \"Theme\": \"light\",\n  \"Locale\": \n}\n");
    EXPECT_TRUE(waitUntil([this, &program] { return program.statusText().contains(file() + u":4"_s); }))
        << program.statusText().toStdString();
    EXPECT_TRUE(program.statusText().contains(u"The last good copy stays in force."_s))
        << program.statusText().toStdString();
    EXPECT_TRUE(program.application().theme().isDark());
    EXPECT_TRUE(program.application().settings().resolve(Key::Theme).locked);

    write("{\"Theme\": \"light\"}\n");
    EXPECT_TRUE(waitUntil([&program] { return !program.application().theme().isDark(); }));
    EXPECT_TRUE(waitUntil([this, &program] { return !program.statusText().contains(file()); }))
        << program.statusText().toStdString();
    EXPECT_FALSE(program.application().settings().resolve(Key::Locale).locked);
}

TEST_F(PolicyTest, mistakeAtTheStart_keepsTheLastGoodCopyToo)
{
    write(good);
    {
        Program program(backend, governed());
        program.start();
    }
    write("{\n  \"Theme\": light\n}\n");
    Program program(backend, governed());
    program.start();
    EXPECT_TRUE(program.application().theme().isDark());
    ASSERT_TRUE(program.signIn(clerk));
    EXPECT_TRUE(program.statusText().contains(file() + u":2"_s)) << program.statusText().toStdString();
    ASSERT_TRUE(program.window().commands().run(u"desk.settings"_s));
    EXPECT_FALSE(program.find<QComboBox>(u"settings.Theme"_s)->isEnabled());
}

} // namespace gw::test
