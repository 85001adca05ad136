// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../../unit/approval/office.h"

#include <QTest>
#include <QWidget>
#include <gtest/gtest.h>
#include <gw/approval_ui/approval_module.h>
#include <gw/test/await.h>

namespace gw::test {

/// What the window would do, written down.
class NotedShell final : public shell::IShell
{
public:
    struct Toast
    {
        QString text;
        std::function<void()> undo;
    };
    QList<Toast> toasts;
    void open(const contract::Link &) override {}
    void toast(const QString &text, std::function<void()> undo, std::chrono::milliseconds) override { toasts.append({text, std::move(undo)}); }
    void openPage(const shell::WebPage &) override {}
    void playVideo(const QString &, const QString &) override {}
    void showOriginal(const shell::OriginalMail &) override {}
};

/// The editor's surroundings: a desk file, a server that is a table of answers, a small directory.
class EditorTest : public testing::Test
{
protected:
    EditorTest();
    ~EditorTest() override;

    /// Forms, a unit task with its rule of delegation; before start().
    void serveLists();
    static void show(QWidget &window); ///< and waits until it has the keyboard
    void start(); ///< everything but what serveLists() gives is offline
    static approval::Assignee post(const QString &id, const QString &unit, const QString &title, const QString &name);
    static approval::Assignee department(const QString &id, const QString &unit);
    static approval::LinePlan planned(const QList<QPair<document::StepRole, approval::Assignee>> &steps);
    void compose(QWidget *field, const QString &text); ///< as a Korean input method: syllable by syllable
    void picture(QWidget &widget, const QString &name, const QString &language = QStringLiteral("en"), widgets::Scheme scheme = widgets::Scheme::Light, int fontScale = 100);

    template <class T>
    static T *in(QWidget &widget, const char *name)
    {
        T *found = widget.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    Office office;
    widgets::Theme theme;
    NotedShell shell;
    QList<approval::Assignee> directory;
    std::unique_ptr<approval::ApprovalViewParts> parts;
};

} // namespace gw::test
