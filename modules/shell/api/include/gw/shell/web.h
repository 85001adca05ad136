// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <QUrl>
#include <QtPlugin>
#include <functional>

class QWidget;

namespace gw::shell {

/// What a web page may do, and what it tells the dock around it. Callbacks run on the GUI thread.
struct WebPageOptions
{
    QUrl start;
    QStringList allowedOrigins; ///< "https://host:port"; everything else goes to \c outside
    QString language;           ///< Accept-Language
    std::function<void(const QUrl &)>
        outside; ///< a link to the web that a person clicked on: the shell asks the system browser
    std::function<void(const QString &)> titleChanged;
    std::function<void(const QString &, const QString &)>
        failed; ///< what happened, what is safe: TLS, network, a dead renderer
};

/// The web engine, in a library of its own that is loaded when the first page is opened (it costs 50 MB and 50 ms to
/// link, and a browser's memory to use). The only place that knows Qt WebEngine.
class IWebPlugin
{
public:
    virtual ~IWebPlugin() = default;
    /// A page in an off-the-record profile. Never null.
    virtual QWidget *createPage(const WebPageOptions &options, QWidget *parent) = 0;
    /// Loads a page's start address again, after a failure.
    virtual void reload(QWidget *page) = 0;
};

} // namespace gw::shell

Q_DECLARE_INTERFACE(gw::shell::IWebPlugin, "example.gwanmun.WebPlugin/1")
