// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/base/result.h>
#include <gw/shell/web.h>
#include <gw/widgets/theme.h>
#include <memory>

class QPluginLoader;
class QStackedWidget;

namespace gw::widgets {
class ElidedLabel;
class StateView;
} // namespace gw::widgets

namespace gw::app {

/// Loads the web plug-in when the first page is wanted, and keeps it.
class WebLoader final
{
public:
    WebLoader();
    ~WebLoader();
    /// Unsupported: the library is not installed or does not fit; `detail` says which file.
    Result<shell::IWebPlugin *> plugin();
    bool isLoaded() const { return m_plugin != nullptr; }

private:
    std::unique_ptr<QPluginLoader> m_loader;
    shell::IWebPlugin *m_plugin = nullptr;
};

/// A web page of the site inside the window, with its address above it and a readable page for every failure.
class WebDock final : public QWidget
{
    Q_OBJECT

public:
    WebDock(widgets::Theme &theme, WebLoader &loader, QWidget *parent = nullptr);
    void open(const QUrl &url, const QStringList &allowedOrigins);
    QString pageTitle() const { return m_title; }

Q_SIGNALS:
    void outside(const QUrl &url);
    void titleChanged(const QString &title);

private:
    void fail(const QString &happened, const QString &next);
    widgets::Theme &m_theme;
    WebLoader &m_loader;
    widgets::ElidedLabel *m_address;
    QStackedWidget *m_stack;
    widgets::StateView *m_state;
    QWidget *m_page = nullptr;
    QUrl m_url;
    QStringList m_allowed;
    QString m_title;
};

} // namespace gw::app
