// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QWebEnginePage>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

class QWebEngineProfile;

namespace gw::web {

/// A picture of the mail, by its Content-ID.
struct Part
{
    QByteArray type = {}; ///< as the mail says; what counts are the first bytes
    QByteArray bytes = {};
};

/// What stands between a mail in its original layout and the network. The program has all of them, always; that they can
/// be taken apart is for the test of each one alone.
struct Defences
{
    bool scriptsOff = true;  ///< no JavaScript, no plug-ins, no prefetch
    bool policy = true;      ///< a Content-Security-Policy in front of the mail
    bool guard = true;       ///< every request but data:, cid: and about: is stopped
    bool navigation = true;  ///< the page leads nowhere
};

/// To be called before the application is made: `cid:` is a scheme of its own here.
void registerCidScheme();

/// One text part of one mail, as its sender laid it out. A profile of its own off the record, no scripts, no network.
class OriginalPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    static OriginalPage *create(QObject *parent, const Defences &defences = {});

    /// `html` as it came, in UTF-8; `parts` are those that stand in the same mail.
    void show(const QByteArray &html, QHash<QString, Part> parts);
    /// The policy and the mail behind it.
    static QByteArray guarded(const QByteArray &html);

Q_SIGNALS:
    void linkChosen(const QUrl &url); ///< nothing was followed

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}

private:
    OriginalPage(QWebEngineProfile *profile, QObject *parent, const Defences &defences);

    Defences m_defences;
    QHash<QString, Part> m_parts;
    bool m_loading = false;
    friend class CidHandler;
};

/// Lets nothing through that could leave the machine.
class OriginalGuard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

/// Gives parts of the mail that is shown and nothing else.
class CidHandler final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit CidHandler(OriginalPage &page);
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    OriginalPage &m_page;
};

} // namespace gw::web
