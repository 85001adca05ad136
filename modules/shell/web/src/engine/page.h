// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QElapsedTimer>
#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePage>
#include <gw/web/wire.h>

class QWebEngineLoadingInfo;
class QWebEngineNewWindowRequest;

namespace gw::web {

class Channel;
class Surface;

/// What all pages of the process share.
struct Site
{
    QStringList authorities; ///< PEM files of authorities to trust besides those of the system
    std::chrono::milliseconds patience{10'000};
};

/// One page with the rules of the desk: stays inside its origins, takes no certificate that does not verify, gets no
/// permission, and asks its questions through the desk.
class Page final : public QWebEnginePage
{
    Q_OBJECT

public:
    Page(Channel &channel, const Site &site, QWebEngineProfile *profile, Surface &surface, int id, QStringList origins);

    int id() const { return m_id; }
    const QStringList &origins() const { return m_origins; }
    void find(const QString &text, bool back);
    void goOnWaiting();
    /// As wanted, and again after each load: Chromium keeps a factor per host, the desk keeps one per origin.
    void setFactor(double factor);

Q_SIGNALS:
    void newPage(QWebEngineNewWindowRequest &request);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &old, const QStringList &types) override;
    void javaScriptAlert(const QUrl &origin, const QString &text) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &text) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &text, const QString &value, QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}

private:
    void tell(Kind kind, QCborMap body = {}) const;
    void fail(const QString &what, const QUrl &url, int code = 0, const QString &text = {});
    void certificateFailed(QWebEngineCertificateError error);
    QString verdict(const QWebEngineCertificateError &error) const;
    void loading(const QWebEngineLoadingInfo &info);
    void probe();
    void logIn(const QString &what, const QUrl &url, const QString &host, class QAuthenticator *authenticator);

    Channel &m_channel;
    const Site &m_site;
    Surface &m_surface;
    int m_id;
    QStringList m_origins;
    QTimer m_probe;
    QElapsedTimer m_silence; ///< since the question that is not answered yet
    double m_factor = 1;
    bool m_hasShown = false; ///< a document has been here
    bool m_told = false;     ///< the desk knows why this load fails
    bool m_unresponsive = false;
};

} // namespace gw::web
