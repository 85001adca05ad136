// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/auth/session.h>
#include <gw/widgets/theme.h>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace gw::auth {
class CertificateSource;
}

namespace gw::app {

class BrowserPage;
class CertificatePage;

/// What the window works with; all references must outlive it.
struct SignInParts
{
    widgets::Theme &theme;
    auth::Session &session;
    auth::CertificateSource &certificates;
    net::ITransport &transport;
    QUrl server;
    QStringList methods; ///< policy LoginMethods: "certificate", "password"
};

/// The native sign-in: a certificate with its password, or ID and password in the system browser.
///
/// Asks the server who it is when it opens; without an answer it says so and can try again.
class SignInWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInWindow(SignInParts parts);
    /// Why somebody has to sign in (again), above the tabs. Empty: nothing.
    void setReason(const QString &reason);
    CertificatePage &certificatePage() { return *m_certificates; }

Q_SIGNALS:
    void signedIn(const gw::auth::Account &account);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void findSite();
    void showSite(const Result<auth::Site> &site);
    void retranslate();
    QWidget *makeBrandPanel();

    SignInParts m_parts;
    QLabel *m_mark = nullptr;
    QLabel *m_siteName;
    QLabel *m_siteAddress;
    QLabel *m_promise;
    QLabel *m_heading;
    QLabel *m_reason;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    CertificatePage *m_certificates;
    BrowserPage *m_browser;
    QLabel *m_trouble;
    QPushButton *m_retry;
    std::optional<auth::Site> m_site;
    std::optional<Error> m_error;
};

} // namespace gw::app
