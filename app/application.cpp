// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include "demo/demo_backend.h"
#include "desk_window.h"
#include "session/error_text.h"
#include "session/sign_in_window.h"
#include "window/problem_window.h"
#include <QApplication>
#include <QDBusConnection>
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <gw/base/deliver.h>
#include <gw/platform/autostart.h>
#include <gw/platform/desktoppreferences.h>
#include <gw/platform/keychain.h>
#include <gw/platform/paths.h>

Q_LOGGING_CATEGORY(lcApp, "gw.app")

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::app {

Folders Folders::standard()
{
    const platform::Paths paths = platform::Paths::fromEnvironment(QProcessEnvironment::systemEnvironment());
    return {paths.config, paths.state, paths.data};
}

Folders Folders::below(const QString &profile)
{
    const QString root = QDir(profile).absolutePath();
    return {root + u"/config"_s, root + u"/state"_s, root + u"/data"_s};
}

namespace {

Folders foldersFor(const Arguments &arguments)
{
    Folders folders = arguments.profile.isEmpty() ? Folders::standard() : Folders::below(arguments.profile);
    if (!arguments.tourFolder.isEmpty() && arguments.profile.isEmpty()) {
        // Each walk begins in a new city: what an earlier one has confirmed cannot be confirmed again.
        const QString fresh = arguments.tourFolder + u"/profile"_s;
        QDir(fresh).removeRecursively();
        folders = Folders::below(fresh);
    }
    for (const QString &folder : {folders.config, folders.state, folders.data}) {
        if (const auto made = platform::makePrivateFolder(folder); !made)
            qCWarning(lcApp) << made.error();
    }
    return folders;
}

net::ConnectionPolicy connectionPolicy(const settings::Settings &settings)
{
    net::ConnectionPolicy policy;
    if (const auto proxy = net::ProxyPolicy::fromText(settings.text(Key::Proxy)))
        policy.proxy = *proxy;
    for (const QString &file : settings.list(Key::ExtraCaCertificates)) {
        if (const auto added = policy.tls.addCaFile(file); !added)
            qCWarning(lcApp) << added.error();
    }
    return policy;
}

auth::CertificatePlaces certificatePlaces(const settings::Settings &settings, const Arguments &arguments)
{
    auth::CertificatePlaces places = arguments.demo ? auth::CertificatePlaces{} : auth::CertificatePlaces::standard();
    places.folders += settings.list(Key::CertificateFolders);
    places.folders += arguments.certificateFolders;
    places.tokenModules += settings.list(Key::Pkcs11Modules);
    return places;
}

std::shared_ptr<auth::ISecretStore> secretStore(const settings::Settings &settings, const Arguments &arguments,
                                                const Folders &folders)
{
    if (arguments.sessionOnly || settings.text(Key::TokenStorage) == "session-only"_L1)
        return std::make_shared<platform::MemoryKeychain>();
    return std::make_shared<platform::SystemKeychain>(
        platform::SystemKeychain::Options{.backendFile = folders.state + u"/keychain.json"_s});
}

/// What is logged: our own categories from the chosen level up, and warnings of everybody else.
void applyLogLevel(const QString &level)
{
    QString rules = u"*.debug=false\n"_s;
    if (level == "debug"_L1)
        rules = u"gw.*=true\n"_s;
    else if (level == "warning"_L1 || level == "error"_L1)
        rules += u"*.info=false\n"_s;
    if (level == "error"_L1)
        rules += u"*.warning=false\n"_s;
    QLoggingCategory::setFilterRules(rules);
}

} // namespace

Application::Application(Arguments arguments, std::optional<settings::PolicyPaths> policy)
    : m_arguments(std::move(arguments))
    , m_folders(foldersFor(m_arguments))
    , m_settings({.userFile = m_folders.config + u"/settings.json"_s,
                  .policy = policy ? std::move(*policy) : settings::PolicyPaths::system(m_folders.state)},
                 m_clock)
    , m_connection(connectionPolicy(m_settings))
    , m_managers(m_connection)
    , m_crypto(auth::makeOpenSslProvider())
    , m_accounts(m_folders.config)
    , m_certificates(m_crypto, m_clock, certificatePlaces(m_settings, m_arguments))
    , m_secrets(secretStore(m_settings, m_arguments, m_folders))
{
    applySettings();
    connect(&m_settings, &settings::Settings::changed, this, &Application::applySettings);
    QApplication::setQuitOnLastWindowClosed(false);
}

Application::~Application()
{
    m_isGoing = true;
}

void Application::applySettings()
{
    applyLogLevel(m_settings.text(Key::LogLevel));
    m_language.use(m_arguments.language.isEmpty() ? m_settings.text(Key::Locale) : m_arguments.language);
    widgets::Theme::Look look;
    const QString scheme = m_settings.text(Key::Theme);
    const bool asDesktop = scheme == "system"_L1 && m_desktop;
    if (scheme == "contrast"_L1 || (asDesktop && m_desktop->prefersContrast()))
        look.scheme = widgets::Scheme::Contrast;
    else if (scheme == "dark"_L1 || (asDesktop && m_desktop->scheme() == platform::DesktopPreferences::Scheme::Dark))
        look.scheme = widgets::Scheme::Dark;
    const QString density = m_settings.text(Key::Density);
    look.density = density == "compact"_L1   ? widgets::Density::Compact
                   : density == "relaxed"_L1 ? widgets::Density::Relaxed
                                             : widgets::Density::Normal;
    look.fontScale = m_settings.number(Key::FontScale);
    const QString motion = m_settings.text(Key::ReducedMotion);
    look.reducedMotion = motion == "on"_L1 || (motion == "system"_L1 && m_desktop && m_desktop->prefersReducedMotion());
    m_theme.setLook(look);
    if (m_desk)
        m_desk->setLanguage(m_language.code());
}

void Application::followDesktop()
{
    if (m_desktop)
        return;
    m_desktop = std::make_unique<platform::DesktopPreferences>(QDBusConnection::sessionBus());
    connect(m_desktop.get(), &platform::DesktopPreferences::changed, this, &Application::applySettings);
    // Only a person's own decision writes the entry: never a start, never an update.
    connect(&m_settings, &settings::Settings::changed, this, [this](Key key) {
        if (key != Key::Autostart || !m_arguments.profile.isEmpty() || m_arguments.demo)
            return;
        const QString configHome = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
        const platform::Autostart autostart(configHome, QCoreApplication::applicationFilePath());
        if (const auto done = autostart.set(m_settings.isOn(Key::Autostart)); !done)
            qCWarning(lcApp) << done.error();
    });
}

QUrl Application::server() const
{
    if (m_demo)
        return m_demo->url();
    const settings::Resolved decided = m_settings.resolve(Key::ServerUrl);
    if (!m_arguments.server.isEmpty() && !decided.locked)
        return QUrl(m_arguments.server);
    return m_settings.url(Key::ServerUrl);
}

void Application::start()
{
    if (const auto loaded = m_accounts.load(); !loaded)
        qCWarning(lcApp) << loaded.error();
    if (m_arguments.demo)
        startDemo();
    else
        startSession();
}

void Application::startDemo()
{
    m_demo = std::make_unique<DemoBackend>(
        DemoBackend::Options{.dataFolder = m_folders.data + u"/demo-city"_s, .seed = m_arguments.demoSeed});
    connect(m_demo.get(), &DemoBackend::ready, this, [this] {
        if (m_session)
            return; // it came back after a restart; sync finds it by itself
        auth::CertificatePlaces places = m_certificates.places();
        places.folders.append(m_demo->certificateFolder());
        m_certificates.setPlaces(places);
        startSession();
    });
    connect(m_demo.get(), &DemoBackend::failed, this, [this](const QString &reason) {
        qCWarning(lcApp) << "the demo backend ended:" << reason;
        if (!m_session)
            fatal(tr("The demo city could not be started."), reason);
    });
    m_demo->start();
}

void Application::startSession()
{
    if (server().isEmpty()) {
        fatal(tr("No server is set."),
              tr("Ask your IT staff for its address, or start with --server URL. To look around, start with --demo."));
        return;
    }
    auth::SignInContext context{.transport = &m_managers.requests(),
                                .crypto = m_crypto,
                                .clock = &m_clock,
                                .openUrl = [](const QUrl &url) { return QDesktopServices::openUrl(url); }};
    auth::Session::Options options;
    options.keepSignedIn = m_settings.text(Key::TokenStorage) != "session-only"_L1 && !m_arguments.sessionOnly;
    options.wipeCacheOnSignOut = m_settings.isOn(Key::WipeCacheOnSignOut);
    m_session = std::make_unique<auth::Session>(context, m_secrets, m_accounts, options);
    // An account that was here before paints at once from what is stored; the network comes in afterwards.
    const auto active = m_accounts.active();
    if (active && active->server == server()) {
        openDesk(*active);
        if (m_desk && !m_arguments.minimized)
            connect(m_desk.get(), &DeskWindow::firstPainted, this, [this, id = active->id] { resume(id); });
        else
            resume(active->id);
        return;
    }
    showSignIn();
}

void Application::resume(const QString &accountId)
{
    deliver(m_session->resume(accountId), this, [](Application *self, Result<Done> resumed) {
        if (!resumed && resumed.error().code == Error::Code::Unauthorised)
            self->showSignIn(tr("Your session has ended. Sign in again; nothing on your desk is lost."));
    });
}

void Application::showSignIn(const QString &reason)
{
    if (!m_signIn) {
        m_signIn = std::make_unique<SignInWindow>(SignInParts{
            m_theme, *m_session, m_certificates, m_managers.requests(), server(), m_settings.list(Key::LoginMethods)});
        connect(m_signIn.get(), &SignInWindow::signedIn, this, [this](const auth::Account &account) {
            m_signIn->hide();
            m_signIn.release()->deleteLater();
            std::ignore = m_accounts.setActive(account.id);
            if (m_desk)
                m_desk->signedInAgain();
            else
                openDesk(account);
        });
        connect(m_signIn.get(), &SignInWindow::closed, this, [this] {
            if (!m_desk)
                quit();
        });
    }
    m_signIn->setReason(reason);
    m_signIn->show();
    QTimer::singleShot(0, this, &Application::followDesktop);
    m_signIn->raise();
    m_signIn->activateWindow();
}

void Application::openDesk(const auth::Account &account)
{
    DeskWindow::Parts parts{.theme = m_theme,
                            .settings = m_settings,
                            .clock = m_clock,
                            .session = *m_session,
                            .accounts = m_accounts,
                            .connection = m_connection,
                            .folder = platform::Paths::forAccount(m_folders.data, account.id),
                            .account = account,
                            .language = m_language.code()};
    auto opened = DeskWindow::open(parts);
    if (!opened) {
        const Error &error = opened.error();
        if (error.problemType == "in-use"_L1)
            fatal(tr("Gwanmun runs already with this account."), tr("Use the window that is open, or end it first."));
        else if (error.problemType == "newer-schema"_L1)
            fatal(tr("A newer version of Gwanmun has used your desk."),
                  tr("Start that version, or ask your IT staff. Nothing was changed."));
        else
            fatal(errorText(error).happened, errorText(error).next);
        return;
    }
    m_desk = std::move(*opened);
    connect(m_desk.get(), &DeskWindow::signInWanted, this,
            [this] { showSignIn(tr("Sign in again; nothing on your desk is lost.")); });
    // Queued: a desk that ends at once must not be destroyed inside its own menu, shortcut or closing.
    connect(m_desk.get(), &DeskWindow::signOutWanted, this, &Application::signOut, Qt::QueuedConnection);
    connect(m_desk.get(), &DeskWindow::quitWanted, this, [this] { quit(); }, Qt::QueuedConnection);
    if (m_arguments.printFirstPaint)
        connect(m_desk.get(), &DeskWindow::firstPainted, m_desk.get(), &DeskWindow::printPaintTime);
    connect(m_desk.get(), &DeskWindow::firstPainted, this, &Application::followDesktop);
    m_desk->show(m_arguments.minimized);
    for (const QString &link : std::exchange(m_pendingLinks, {}))
        m_desk->openLink(link);
    Q_EMIT deskOpened();
}

void Application::openLinks(const QStringList &links)
{
    if (!m_desk) {
        m_pendingLinks += links;
        if (m_signIn)
            m_signIn->raise();
        return;
    }
    m_desk->show(false);
    for (const QString &link : links)
        m_desk->openLink(link);
}

void Application::signOut()
{
    signOutTask();
}

QCoro::Task<> Application::signOutTask()
{
    if (!m_desk)
        co_return;
    const QString folder = m_desk->folder();
    const QString accountId = m_desk->accountId();
    const auto wipe = std::make_shared<bool>(false); // the connection stays when the program ends meanwhile
    const auto connection = connect(m_session.get(), &auth::Session::signedOut, this,
                                    [wipe](const QString &, bool wanted) { *wipe = wanted; });
    m_desk->hide();
    const QPointer<Application> self(this);
    Task<Done> stopping = m_desk->stop();
    std::ignore = co_await stopping;
    if (!self || m_isGoing)
        co_return; // the program ends meanwhile, see quitTask()
    Task<Done> leaving = m_session->signOut();
    std::ignore = co_await leaving;
    if (!self || m_isGoing)
        co_return;
    disconnect(connection);
    m_desk.reset();
    if (*wipe || m_settings.number(Key::CacheDays) == 0) {
        if (const auto wiped = store::Store::wipeCache(folder); !wiped)
            qCWarning(lcApp) << wiped.error();
    }
    std::ignore = m_accounts.setActive({});
    showSignIn();
}

void Application::quit(int exitCode)
{
    if (!std::exchange(m_quitting, true))
        quitTask(exitCode);
}

QCoro::Task<> Application::quitTask(int exitCode)
{
    // Everything ends in order, but never takes longer than a person is willing to wait.
    QTimer::singleShot(4000, this, [exitCode] { QApplication::exit(exitCode); });
    const QPointer<Application> self(this);
    if (m_desk) {
        m_desk->hide();
        Task<Done> stopping = m_desk->stop();
        std::ignore = co_await stopping;
        if (!self || m_isGoing)
            co_return; // it took too long: everything is being destroyed around this
        m_desk.reset();
    }
    // A refresh token that was rotated just now must be in the key store before we go.
    if (m_session) {
        Task<Done> settling = m_session->settled();
        std::ignore = co_await settling;
        if (!self || m_isGoing)
            co_return;
    }
    if (m_demo && m_demo->isRunning()) {
        connect(m_demo.get(), &DemoBackend::stopped, this, [exitCode] { QApplication::exit(exitCode); });
        m_demo->stop();
        co_return;
    }
    QApplication::exit(exitCode);
}

void Application::fatal(const QString &happened, const QString &next)
{
    auto *window = new ProblemWindow(m_theme, happened, next);
    connect(window, &ProblemWindow::closed, this, [this] { quit(1); });
    window->show();
}

} // namespace gw::app
