// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "window/web_dock.h"
#include "window/web_tab.h"
#include "window/web_view.h"
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/test/await.h>
#include <gw/test/scripted_server.h>
#include <gw/test/warnings.h>

namespace gw::test {

/// A web dock with a real engine and two servers: `site` is allowed, `other` is not.
class WebTest : public testing::Test
{
protected:
    WebTest();
    ~WebTest() override;

    app::WebOptions options() const;
    /// A page of HTML at `path` of a server.
    static void page(ScriptedServer &server, const QByteArray &path, const QByteArray &html, const QByteArray &headers = {});
    static QString originOf(const ScriptedServer &server);
    /// Opens a path of `site` and waits until it is on the screen.
    app::WebTab *open(const QString &path, const QString &key = QStringLiteral("system"));
    bool isShown(app::WebTab *tab);
    /// Clicks into the page as a person does.
    void click(const QPoint &where);
    void type(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// What the page has told by fetch('/tell?…'), decoded.
    QStringList told() const;
    bool waitTold(const QString &what);
    QString notice() const;
    QString stateTitle() const;
    QString stateText() const;
    void show(app::WebDock &dock);

    widgets::Theme theme;
    ScriptedServer site;
    ScriptedServer other;
    QTemporaryDir folder;
    std::unique_ptr<app::WebDock> dock;
    QList<QUrl> sentOutside;
};

/// Processes below this one that belong to the web engine, also those that have lost their parent.
QStringList webProcesses();

} // namespace gw::test
