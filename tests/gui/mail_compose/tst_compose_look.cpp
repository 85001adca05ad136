// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_test.h"

#include <QDir>
#include <QTabWidget>
#include <gw/test/accessibility.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;

class ComposeLook : public ComposeTest
{
protected:
    void picture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("GW_TEST_PICTURES"); !folder.isEmpty())
            window.grab().save(QDir(folder).filePath(name + u".png"_s));
    }
};

TEST_F(ComposeLook, composer_isNamedReachableAndFits)
{
    for (const auto scheme : {widgets::Scheme::Light, widgets::Scheme::Dark}) {
        theme.setLook({.scheme = scheme});
        open(u"jihun@hanbit.example"_s);
        ASSERT_TRUE(waitUntil([&] { return find<QPushButton>("compose.substitute"); }));
        type(find<QLineEdit>("compose.subject"), u"2027년도 정보시스템 예산안 검토 요청"_s);
        body()->setFocus();
        commit(body(), u"안녕하십니까. 예산안을 붙임과 같이 보냅니다."_s);
        if (auto *copies = find<QAbstractButton>("compose.copies"))
            copies->click();
        type(find<QLineEdit>("compose.cc"), u"citizen@mail.test"_s);
        press(find<QLineEdit>("compose.cc"), Qt::Key_Return);
        click("compose.send");
        ASSERT_TRUE(waitUntil([&] { return !notice().isEmpty(); }));
        EXPECT_EQ(unnamedControls(find<QWidget>("compose.view")), QStringList());
        EXPECT_EQ(cutTexts(find<QWidget>("compose.view")), QStringList());
        const QStringList order = tabOrder(find<QWidget>("compose.view"));
        EXPECT_LT(order.indexOf(u"compose.to"_s), order.indexOf(u"compose.subject"_s));
        picture(scheme == widgets::Scheme::Light ? u"compose-light"_s : u"compose-dark"_s);
        click("compose.back");
        click("compose.tree");
        ASSERT_TRUE(waitUntil([&] { return find<QWidget>("compose.picker"); }));
        QTest::qWait(200);
        picture(scheme == widgets::Scheme::Light ? u"picker-light"_s : u"picker-dark"_s);
        EXPECT_EQ(unnamedControls(find<QWidget>("compose.view")), QStringList());
        click("compose.discard");
        ASSERT_TRUE(waitUntil([&] { return !find<QWidget>("compose.view"); }));
    }
}

TEST_F(ComposeLook, listsAndSettings_areNamedAndFit)
{
    open(u"a@hanbit.example"_s);
    type(find<QLineEdit>("compose.subject"), u"보고"_s);
    body()->setFocus();
    commit(body(), u"내용"_s);
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return isQueued(); }));
    desk.open({u"mail"_s, u"outbox"_s, {}});
    QTest::qWait(100);
    EXPECT_EQ(unnamedControls(find<QWidget>("compose.outbox")), QStringList());
    picture(u"outbox"_s);
    desk.open({u"mail"_s, u"settings"_s, {}});
    auto *tabs = find<QTabWidget>("compose.settings.tabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QTest::qWait(50);
        EXPECT_EQ(unnamedControls(find<QWidget>("compose.settings")), QStringList()) << i;
        EXPECT_EQ(cutTexts(find<QWidget>("compose.settings")), QStringList()) << i;
        picture(u"settings-%1"_s.arg(i));
    }
}
