// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "program.h"

#include <QApplication>
#include <QTest>
#include <gw/test/await.h>

namespace gw::test {

inline const QString secretary = QStringLiteral("정다온"); ///< answers questions, publishes notices

/// Two hands on a keyboard: whatever has the focus gets the key.
class Hands : public DeskTest
{
protected:
    static void sit(Program &program, const QString &holder)
    {
        program.start();
        ASSERT_TRUE(program.signIn(holder));
        program.window().show();
        program.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&program.window()));
        QTest::qWait(50);
    }

    static void key(Program &program, Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &program.window(), which, modifiers);
        QTest::qWait(20);
    }

    /// Typed text; Korean comes as it would from an input method.
    static void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
        QTest::qWait(10);
    }

    /// Tab until something with this name has the focus.
    static bool tabTo(Program &program, const QString &name)
    {
        for (int i = 0; i < 200; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return true;
            key(program, Qt::Key_Tab);
        }
        return false;
    }

    /// Ctrl+K, a few letters, Enter.
    static void command(Program &program, const QString &words)
    {
        key(program, Qt::Key_K, Qt::ControlModifier);
        QTest::qWait(100);
        type(words);
        QTest::qWait(400);
        key(program, Qt::Key_Return);
        QTest::qWait(150);
    }

    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
};

} // namespace gw::test
