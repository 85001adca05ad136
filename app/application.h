// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "arguments.h"
#include "session/language.h"
#include <QObject>
#include <gw/auth/certificatesource.h>
#include <gw/auth/session.h>
#include <gw/net/managers.h>
#include <gw/settings/settings.h>
#include <gw/widgets/theme.h>

namespace gw::platform {
class DesktopPreferences;
}

namespace gw::app {

class DemoBackend;
class DeskWindow;
class SignInWindow;

/// Where one user's things are.
struct Folders
{
    QString config; ///< settings and accounts
    QString state;  ///< copies of policies
    QString data;   ///< one folder an account, and the demo city

    static Folders standard();
    static Folders below(const QString &profile);
};

/// The composition root: builds the parts in order, destroys them in reverse, and decides which window is shown.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// `policy`: where the machine's policy lives; none: where an installation has it.
    explicit Application(Arguments arguments, std::optional<settings::PolicyPaths> policy = {});
    ~Application() override;

    void start();
    void openLinks(const QStringList &links);

    // For the guided tour.
    SignInWindow *signInWindow() const { return m_signIn.get(); }
    DeskWindow *deskWindow() const { return m_desk.get(); }
    DemoBackend *demo() const { return m_demo.get(); }
    settings::Settings &settings() { return m_settings; }
    widgets::Theme &theme() { return m_theme; }
    const Arguments &arguments() const { return m_arguments; }
    auth::Session &session() { return *m_session; }
    void signOut();
    void quit(int exitCode = 0);

Q_SIGNALS:
    void deskOpened();

private:
    void applySettings();
    void followDesktop();
    void startDemo();
    void startSession();
    void resume(const QString &accountId);
    void showSignIn(const QString &reason = {});
    void openDesk(const auth::Account &account);
    QCoro::Task<> signOutTask();
    QCoro::Task<> quitTask(int exitCode);
    void fatal(const QString &happened, const QString &next);
    QUrl server() const;

    Arguments m_arguments;
    Folders m_folders;
    SystemClock m_clock;
    settings::Settings m_settings;
    widgets::Theme m_theme;
    Language m_language;
    std::unique_ptr<platform::DesktopPreferences> m_desktop; ///< made after the first window: it asks the session bus
    net::ConnectionPolicy m_connection;
    net::Managers m_managers; ///< of the sign-in; each desk has its own
    std::shared_ptr<const auth::ICryptoProvider> m_crypto;
    auth::Accounts m_accounts;
    auth::CertificateSource m_certificates;
    std::shared_ptr<auth::ISecretStore> m_secrets;
    std::unique_ptr<DemoBackend> m_demo;
    std::unique_ptr<auth::Session> m_session;
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<DeskWindow> m_desk;
    QStringList m_pendingLinks;
    bool m_quitting = false;
    bool m_isGoing = false; ///< its parts are being destroyed: what still waits for them ends
};

} // namespace gw::app
