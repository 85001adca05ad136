// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <functional>
#include <gw/contract/link.h>

namespace gw::shell {

/// A page of a linked system, to be shown inside the window.
struct WebPage
{
    QString key; ///< what is opened twice under one key is shown in the same tab, e.g. the system's id
    QUrl url;
    QString title;
    QStringList allowedOrigins; ///< "https://host:port"; everything else leaves for the system browser, after a notice
};

/// One text part of one mail as its sender laid it out, for the web plug-in: no scripts, no network, a profile of its own.
struct OriginalMail
{
    QString key;     ///< what is opened twice under one key is shown in the same tab
    QString title;   ///< plain text
    QByteArray html; ///< as it came, in UTF-8; never put together with another part
    QHash<QString, QByteArray> parts;                       ///< pictures of the same mail by Content-ID
    std::function<void(const QUrl &target)> linkChosen = {}; ///< nothing was followed: ask as the reader does
};

/// What a module may ask of the window. Implemented by app/window; lives on the GUI thread.
class IShell
{
public:
    virtual ~IShell() = default;
    /// Opens any link: the right seat, the right dock, the exact item.
    virtual void open(const contract::Link &link) = 0;
    /// A sentence at the bottom that goes away by itself after `time`. With `undo`, it offers to take the act back while it shows.
    virtual void toast(const QString &text, std::function<void()> undo = {},
                       std::chrono::milliseconds time = std::chrono::seconds(6)) = 0;
    /// Shows a web page in the web dock, which loads the web plug-in on first use.
    virtual void openPage(const WebPage &page) = 0;
    /// Plays a local video file beside the desk, in the web plug-in. `title` is plain text.
    virtual void playVideo(const QString &file, const QString &title) = 0;
    /// Shows a mail in the web dock. Only while the setting MailOriginalLayout allows it; otherwise nothing happens.
    virtual void showOriginal(const OriginalMail &mail) = 0;
};

} // namespace gw::shell
