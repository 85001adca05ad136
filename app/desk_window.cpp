// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "desk_window.h"

#include "modules.h"
#include "personal.h"
#include "session/status_feed.h"
#include "window/command_palette.h"
#include "window/dock_host.h"
#include "window/rail_menu.h"
#include "window/settings_pane.h"
#include "window/top_bar.h"
#include "window/tray.h"
#include "window/web_texts.h"
#include <QDBusConnection>
#include <QDesktopServices>
#include <QLocale>
#include <QMenu>
#include <QNetworkInformation>
#include <cstdio>
#include <ctime>
#include <gw/base/deliver.h>
#include <gw/platform/notifier.h>
#include <gw/platform/reachability.h>
#include <gw/portalapi/site.h>

Q_LOGGING_CATEGORY(lcDesk, "gw.desk")

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::app {

Result<std::unique_ptr<DeskWindow>> DeskWindow::open(Parts parts)
{
    auto desk = Desk::open({.clock = parts.clock,
                            .session = parts.session,
                            .connection = parts.connection,
                            .schema = Features::schema(),
                            .folder = parts.folder,
                            .portal = parts.account.server,
                            .mail = parts.account.mail});
    if (!desk)
        return fail(desk.error());
    return std::unique_ptr<DeskWindow>(new DeskWindow(std::move(parts), std::move(*desk)));
}

DeskWindow::DeskWindow(Parts parts, std::unique_ptr<Desk> desk) : m_parts(std::move(parts)), m_desk(std::move(desk))
{
    m_desk->setLanguage(m_parts.language);
    m_window = std::make_unique<MainWindow>(m_parts.theme, m_badges, m_status, m_log);
    m_features = std::make_unique<Features>(FeatureParts{m_parts.theme, *m_desk, m_parts.clock, m_badges, *m_window, m_window->menu(),
                                                         m_parts.settings});
    m_features->dashboard().setLanguage(m_parts.language);
    if (const auto seat = m_parts.accounts.activeSeat(m_parts.account.id)) {
        m_desk->setSeat(seat->id);
        m_features->dashboard().setSeat(seat->id);
    }
    m_features->dashboard().loadNow();
    buildWindow();
    connectParts();
    showMe();
    restoreLayout();
}

DeskWindow::~DeskWindow()
{
    m_isGoing = true;
    // Views go before the services they show.
    m_feed.reset();
    m_tray.reset();
    m_personal.reset();
    m_window.reset();
}

void DeskWindow::buildWindow()
{
    m_modules = m_features->makeModules();
    const QStringList wanted = m_parts.settings.list(Key::Modules);
    for (const auto &module : m_modules) {
        if (!wanted.isEmpty() && !wanted.contains(module->id()))
            continue;
        shell::Contributions contributions = module->contribute();
        m_features->addBlocks(std::exchange(contributions.blocks, {}));
        m_window->add(module->id(), std::move(contributions));
    }
    addOwnDocks();
    addOwnCommands();
    m_window->assemble();
    m_personal = std::make_unique<Personal>(m_features->dashboard(), m_window->menu(), m_parts.settings, m_features->blocks());
    m_feed = std::make_unique<StatusFeed>(m_status, m_parts.settings, m_parts.session, *m_desk);
    const auto names = Features::kindNames();
    for (auto it = names.begin(); it != names.end(); ++it)
        m_feed->setKindName(it.key(), it.value());
    buildPersonMenu();
    // Work of a module that comes in a later version is shown where it waits.
    m_window->setFallback([this](const contract::Link &link) {
        const QString target = link.toUrl().toString();
        for (const auto &item : m_features->dashboard().waiting().items()) {
            if (item.link != target)
                continue;
            m_window->open({u"waiting"_s, u"item/"_s + item.id, {}});
            m_window->toast(tr("The module that opens this is not part of this version. Here it waits."));
            return true;
        }
        return false;
    });
}

void DeskWindow::addOwnDocks()
{
    m_window->addOwn(
        {.id = u"window.settings"_s,
         .title = [] { return tr("Settings"); },
         .icon = u"configure"_s,
         .openAtFirst = false,
         .create = [this](QWidget *parent) { return new SettingsPane(m_parts.theme, m_parts.settings, parent); }},
        shell::RailSpec{.id = u"settings"_s,
                        .label = [] { return tr("Settings"); },
                        .icon = u"configure"_s,
                        .dock = u"window.settings"_s,
                        .badge = {},
                        .position = 0});
    m_window->addOwn(
        {.id = u"window.web"_s,
         .title = [] { return tr("Web page"); },
         .icon = u"internet-services"_s,
         .openAtFirst = false,
         .create =
             [this](QWidget *parent) {
                 m_webDock = new WebDock(m_parts.theme, webOptions(), parent);
                 connect(m_webDock, &WebDock::outside, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
                 connect(m_webDock, &WebDock::folderWanted, this,
                         [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
                 connect(m_webDock, &WebDock::toastWanted, m_window.get(),
                        [window = m_window.get()](const QString &text, const std::function<void()> &undo) { window->toast(text, undo); });
                 return m_webDock.data();
             }},
        std::nullopt);
}

void DeskWindow::addOwnCommands()
{
    const auto group = [] { return tr("Desk"); };
    m_window->addCommand({.id = u"desk.sync"_s,
                          .label = [] { return tr("Sync now"); },
                          .group = group,
                          .icon = u"view-refresh"_s,
                          .shortcut = QKeySequence(Qt::Key_F5),
                          .run = [this] { m_desk->networkIsBack(); }});
    m_window->addCommand({.id = u"desk.settings"_s,
                          .label = [] { return tr("Settings"); },
                          .group = group,
                          .icon = u"configure"_s,
                          .shortcut = QKeySequence(u"Ctrl+,"_s),
                          .run = [this] { m_window->docks().show(u"window.settings"_s); }});
    const auto addChoice = [this, group](const QString &id, std::function<QString()> label, Key key,
                                         const QString &value) {
        m_window->addCommand({.id = id,
                              .label = std::move(label),
                              .group = group,
                              .icon = u"preferences-desktop-color"_s,
                              .run =
                                  [this, key, value] {
                                      if (!m_parts.settings.set(key, value))
                                          m_window->toast(tr("Your IT staff has decided this setting."));
                                  },
                              .enabled = [this, key] { return !m_parts.settings.resolve(key).locked; }});
    };
    addChoice(u"look.light"_s, [] { return tr("Light theme"); }, Key::Theme, u"light"_s);
    addChoice(u"look.dark"_s, [] { return tr("Dark theme"); }, Key::Theme, u"dark"_s);
    addChoice(u"look.contrast"_s, [] { return tr("High-contrast theme"); }, Key::Theme, u"contrast"_s);
    addChoice(u"language.ko"_s, [] { return u"한국어로 보기"_s; }, Key::Locale, u"ko"_s);
    addChoice(u"language.en"_s, [] { return u"Show in English"_s; }, Key::Locale, u"en"_s);
    m_window->addCommand({.id = u"desk.server"_s,
                          .label = [] { return tr("About this server"); },
                          .group = group,
                          .icon = u"internet-services"_s,
                          .run = [this] { openWeb(m_desk->portal().resolved(QUrl(u"/about"_s))); }});
    m_window->addCommand({.id = u"desk.signOut"_s,
                          .label = [] { return tr("Sign out"); },
                          .group = group,
                          .icon = u"system-log-out"_s,
                          .run = [this] { Q_EMIT signOutWanted(); }});
    m_window->addCommand({.id = u"desk.quit"_s,
                          .label = [] { return tr("Quit"); },
                          .group = group,
                          .icon = u"application-exit"_s,
                          .shortcut = QKeySequence(u"Ctrl+Q"_s),
                          .run = [this] { Q_EMIT quitWanted(); }});
}

void DeskWindow::buildPersonMenu()
{
    QMenu *menu = m_window->topBar().personMenu();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const auto entries = m_window->commands().entries();
        for (const char16_t *wanted :
             {u"people.me", u"desk.settings", u"window.shortcuts", u"desk.server", u"desk.signOut", u"desk.quit"}) {
            for (const Commands::Entry &entry : entries) {
                if (entry.id == QStringView(wanted))
                    connect(menu->addAction(entry.label), &QAction::triggered, this,
                            [this, id = entry.id] { m_window->commands().run(id); });
            }
        }
    });
}

void DeskWindow::connectParts()
{
    dashboard::DashboardService &service = m_features->dashboard();
    connect(&service, &dashboard::DashboardService::meChanged, this, &DeskWindow::showMe);
    connect(&service, &dashboard::DashboardService::seatChanged, this, [this](const QString &seatId) {
        m_desk->setSeat(seatId);
        // At the first sign-in the seat is known only now, and the preferences may have come before it.
        if (!m_layoutEdited)
            restoreLayout();
    });
    connect(&m_window->topBar(), &TopBar::seatChosen, this, &DeskWindow::switchSeat);
    connect(m_window.get(), &MainWindow::seatWanted, this, &DeskWindow::switchSeat);
    connect(m_window.get(), &MainWindow::pageWanted, this, [this](const shell::WebPage &page) { shownWebDock()->open(page); });
    connect(m_window.get(), &MainWindow::videoWanted, this,
            [this](const QString &file, const QString &title) { shownWebDock()->playVideo(file, title); });
    connect(m_window.get(), &MainWindow::originalWanted, this, [this](const shell::OriginalMail &mail) {
        if (m_parts.settings.isOn(settings::Key::MailOriginalLayout))
            shownWebDock()->showOriginal(mail);
    });
    connect(&m_parts.settings, &settings::Settings::changed, this, [this] {
        if (m_webDock)
            m_webDock->setOptions(webOptions());
    });
    connect(m_window.get(), &MainWindow::layoutEdited, this, [this] {
        // Before the first answer it is unknown how the person has arranged the desk elsewhere, and what moves then is
        // mostly the window's own doing.
        if (!isLayoutKnown())
            return;
        m_layoutEdited = true;
        saveLayout();
    });
    connect(&service.preferences(), &dashboard::PreferencesService::changed, this, [this](const QString &key) {
        // From the desk where the person sat before; docks do not move under the hands of who is at work here.
        if (key == layoutKey() && !m_layoutEdited
            && m_window->layout().toJson() != m_features->dashboard().preferences().value(key).toObject())
            restoreLayout();
    });
    connect(&m_desk->engine(), &sync::Engine::sourceSucceeded, this, [this] {
        if (m_layoutEdited)
            saveLayout();
    });
    connect(m_window.get(), &MainWindow::closeWanted, this, [this] {
        if (m_tray && m_tray->isThere() && m_parts.settings.isOn(Key::CloseToTray))
            m_window->hide();
        else
            Q_EMIT quitWanted();
    });
    connect(m_window.get(), &MainWindow::firstPainted, this, [this] {
        Q_EMIT firstPainted();
        startNetwork();
    });
    connect(m_feed.get(), &StatusFeed::signInWanted, this, &DeskWindow::signInWanted);
    connect(&m_badges, &contract::BadgeBoard::waitingChanged, this, &DeskWindow::tellNews);
    connect(&m_badges, &contract::BadgeBoard::announced, this, [this](const contract::WaitingItem &item) {
        tell({.id = item.id, .title = item.title, .detail = item.detail, .at = item.since, .link = item.link});
    });
    connect(&m_desk->engine(), &sync::Engine::sourceSucceeded, this, [this](const QString &source) {
        // The models hear of the rows a moment later.
        if (source == "counters"_L1)
            QTimer::singleShot(1000, this, [this] { m_newsBegin = true; });
    });
}

void DeskWindow::startNetwork()
{
    if (std::exchange(m_started, true))
        return;
    m_desk->store().firstPaintDone();
    // What the first paint does not need comes after it.
    m_tray = std::make_unique<Tray>(m_parts.theme, m_badges);
    connect(m_tray.get(), &Tray::windowRequested, this, [this] { show(false); });
    connect(m_tray.get(), &Tray::linkRequested, this, [this](const contract::Link &link) {
        show(false);
        m_window->open(link);
    });
    connect(m_tray.get(), &Tray::quitRequested, this, &DeskWindow::quitWanted);
    m_notifier = std::make_unique<platform::Notifier>(QDBusConnection::sessionBus());
    connect(m_notifier.get(), &platform::Notifier::activated, this, [this](const QString &id) {
        show(false);
        for (const Notification &one : m_log.all()) {
            if (one.id == id)
                m_window->open(one.link);
        }
    });
    QNetworkInformation::loadDefaultBackend();
    m_reachability = std::make_unique<platform::Reachability>(QNetworkInformation::instance());
    connect(m_reachability.get(), &platform::Reachability::worthAnotherTry, this, [this] {
        m_parts.session.retryNow();
        m_desk->networkIsBack();
    });
    m_features->start();
    for (const auto &module : m_modules)
        module->start();
    fetchSitePolicy();
    deliver(m_desk->start(), this, [](DeskWindow *self, Result<Done> started) {
        if (!started)
            qCWarning(lcDesk) << "start:" << started.error();
        else
            self->m_features->deskStarted();
    });
    connect(&m_parts.session, &auth::Session::offlineChanged, this, [this](bool offline) { m_features->setOnline(!offline); });
}

void DeskWindow::fetchSitePolicy()
{
    deliver(portal::run(m_desk->queue(), portal::GetSite{}), this,
            [](DeskWindow *self, Result<portal::GetSite::Response> answer) {
                // Without an answer the policy that was kept at the last visit stays in force.
                if (!answer || !*answer)
                    return;
                QJsonObject policy;
                for (const auto &[key, entry] : (*answer)->value.policy)
                    policy.insert(key, QJsonObject{{u"value"_s, entry.value}, {u"locked"_s, entry.forced}});
                self->m_parts.settings.setSitePolicy(policy, self->m_desk->portal());
                // Counts from the next start on: what is under way keeps its server.
                std::ignore = self->m_parts.accounts.setMail(self->m_parts.account.id, QUrl((*answer)->value.jmap.value_or(QString())));
            });
}

void DeskWindow::showMe()
{
    const auto me = m_features->dashboard().me();
    const bool english = m_parts.language != "ko"_L1;
    QList<SeatEntry> seats;
    if (me) {
        m_window->topBar().setPerson(english && !me->person.nameEn.isEmpty() ? me->person.nameEn : me->person.name);
        QList<auth::SeatChoice> choices;
        for (const portal::MySeat &seat : me->seats) {
            seats.append({seat.id, english ? seat.unitNameEn : seat.unitNameKo, english ? seat.titleEn : seat.titleKo,
                          portal::toString(seat.kind)});
            choices.append(
                {seat.id, portal::toString(seat.kind), seat.titleKo, seat.titleEn, seat.unitNameKo, seat.unitNameEn});
        }
        std::ignore = m_parts.accounts.setSeats(m_parts.account.id, choices);
    } else {
        m_window->topBar().setPerson(m_parts.account.personName);
    }
    QString active = m_features->dashboard().seatId();
    if (active.isEmpty() && me) {
        active = me->activeSeatId;
        m_desk->setSeat(active);
        m_features->dashboard().setSeat(active);
    }
    m_window->topBar().setSeats(seats, active);
}

void DeskWindow::switchSeat(const QString &seatId)
{
    dashboard::DashboardService &service = m_features->dashboard();
    if (seatId == service.seatId())
        return;
    if (!m_parts.accounts.setActiveSeat(m_parts.account.id, seatId)) {
        m_window->toast(tr("This belongs to a seat that is not yours."));
        return;
    }
    saveLayout();
    m_layoutEdited = false;
    m_desk->setSeat(seatId);
    m_newsBegin = false;
    service.setSeat(seatId);
    m_parts.settings.setSeat(seatId);
    showMe();
    restoreLayout();
}

QString DeskWindow::layoutKey() const
{
    return u"layout."_s + m_features->dashboard().seatId();
}

void DeskWindow::restoreLayout()
{
    const QJsonValue stored = m_features->dashboard().preferences().value(layoutKey());
    const auto layout = Layout::fromJson(stored.toObject());
    if (layout)
        m_window->restore(*layout);
}

bool DeskWindow::isLayoutKnown() const
{
    // Before the first answer, what the person arranged elsewhere is unknown: the first layout must not be written over it.
    return !m_features->dashboard().seatId().isEmpty()
           && (m_features->dashboard().preferences().value(layoutKey()).isObject()
               || m_desk->engine().source(QString(dashboard::preferencesTopic)).lastSuccess.isValid());
}

void DeskWindow::saveLayout()
{
    if (!isLayoutKnown())
        return;
    const QJsonObject layout = m_window->layout().toJson();
    dashboard::PreferencesService &preferences = m_features->dashboard().preferences();
    if (preferences.value(layoutKey()).toObject() != layout)
        preferences.set(layoutKey(), layout);
}

void DeskWindow::tellNews()
{
    const auto &waiting = m_badges.waiting();
    QSet<QString> ids;
    for (const contract::WaitingItem &item : waiting)
        ids.insert(item.id);
    if (!m_newsBegin) {
        m_knownWaiting.unite(ids);
        return;
    }
    for (const contract::WaitingItem &item : waiting) {
        if (m_knownWaiting.contains(item.id))
            continue;
        tell({.id = item.id,
              .title = item.title,
              .detail = dashboard::counterName(item.detail),
              .at = m_parts.clock.now(),
              .link = item.link});
    }
    m_knownWaiting.unite(ids);
}

void DeskWindow::tell(const Notification &news)
{
    if (m_log.add(news) && m_notifier && m_parts.settings.isOn(Key::NotificationsEnabled)
        && !m_window->isActiveWindow())
        m_notifier->show({.id = news.id, .title = news.title, .body = news.detail, .action = tr("Open")});
}

void DeskWindow::show(bool minimized)
{
    if (minimized) {
        startNetwork();
        if (m_tray && m_tray->isThere())
            return;
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DeskWindow::hide()
{
    m_window->hide();
}

void DeskWindow::openLink(const QString &text)
{
    const auto link = contract::Link::parse(text);
    if (link)
        m_window->open(*link);
    else
        m_window->toast(tr("This is not a link that can be opened here."));
}

void DeskWindow::openWeb(const QUrl &url)
{
    m_window->openPage({u"desk.address"_s, url, {}, {webOrigin(url.toString())}});
}

WebOptions DeskWindow::webOptions() const
{
    const settings::Settings &settings = m_parts.settings;
    const QString downloads = settings.text(Key::Downloads);
    return {.program = QCoreApplication::applicationDirPath() + u"/gwanmun-web"_s,
            .language = m_parts.language == "ko"_L1 ? u"ko-KR,ko;q=0.9,en;q=0.5"_s : u"en,ko;q=0.5"_s,
            .proxy = settings.text(Key::Proxy),
            .authorities = settings.list(Key::ExtraCaCertificates),
            .downloads = {.allowed = downloads != "off"_L1,
                          .ask = downloads == "ask"_L1,
                          .folder = settings.list(Key::DownloadFolder).value(0)}};
}

WebDock *DeskWindow::shownWebDock()
{
    m_window->docks().show(u"window.web"_s);
    return m_webDock;
}

void DeskWindow::setLanguage(const QString &code)
{
    if (code == m_parts.language)
        return;
    m_parts.language = code;
    m_desk->setLanguage(code);
    m_features->dashboard().setLanguage(code);
    if (m_webDock)
        m_webDock->setOptions(webOptions());
    showMe();
    m_feed->refresh();
}

void DeskWindow::signedInAgain()
{
    m_desk->networkIsBack();
    show(false);
}

Task<Done> DeskWindow::stop()
{
    if (m_webDock)
        m_webDock->endSession();
    saveLayout();
    // Whoever was not willing to wait any longer destroys all this meanwhile, and that ends what is waited for.
    const QPointer<DeskWindow> self(this);
    const auto isGone = [&self] { return !self || self->m_isGoing; };
    for (size_t i = 0; i < m_modules.size(); ++i) {
        Task<Done> stopping = m_modules[i]->stop();
        std::ignore = co_await stopping;
        if (isGone())
            co_return fail(Error::Code::Cancelled);
    }
    Task<Done> features = m_features->stop();
    std::ignore = co_await features;
    if (isGone())
        co_return fail(Error::Code::Cancelled);
    Task<Done> desk = m_desk->stop();
    co_return co_await desk;
}

void DeskWindow::printPaintTime()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    std::printf("{\"firstPaintNs\":%lld}\n", static_cast<long long>(now.tv_sec) * 1'000'000'000LL + now.tv_nsec);
    std::fflush(stdout);
}

} // namespace gw::app
