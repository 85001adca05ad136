// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "session/desk.h"
#include "window/desk_status.h"
#include "window/main_window.h"
#include "window/web_dock.h"
#include <QPointer>
#include <gw/auth/accounts.h>
#include <gw/settings/settings.h>

namespace gw::platform {
class Notifier;
class Reachability;
} // namespace gw::platform

namespace gw::app {

class Features;
class Personal;
class StatusFeed;
class Tray;

/// One account at its desk: the working parts, the features and the window, put together.
class DeskWindow final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        widgets::Theme &theme;
        settings::Settings &settings;
        const Clock &clock;
        auth::Session &session;
        auth::Accounts &accounts;
        net::ConnectionPolicy connection;
        QString folder;
        auth::Account account;
        QString language;
    };
    static Result<std::unique_ptr<DeskWindow>> open(Parts parts);
    ~DeskWindow() override;

    void show(bool minimized);
    void hide();
    void openLink(const QString &text);
    void setLanguage(const QString &code);
    void signedInAgain();
    void switchSeat(const QString &seatId);
    Task<Done> stop();
    QString folder() const { return m_parts.folder; }
    QString accountId() const { return m_parts.account.id; }

    MainWindow &window() { return *m_window; }
    Desk &desk() { return *m_desk; }
    Features &features() { return *m_features; }
    DeskStatus &status() { return m_status; }
    NotificationLog &notifications() { return m_log; }
    contract::BadgeBoard &badges() { return m_badges; }
    WebDock *webDock() { return m_webDock; } ///< none before it was shown
    void openWeb(const QUrl &url);
    /// For the benchmark: prints the time of the first paint on the monotonic clock.
    void printPaintTime();

Q_SIGNALS:
    void firstPainted();
    void signInWanted();
    void signOutWanted();
    void quitWanted();

private:
    DeskWindow(Parts parts, std::unique_ptr<Desk> desk);
    void buildWindow();
    void addOwnDocks();
    void addOwnCommands();
    void connectParts();
    void buildPersonMenu();
    void startNetwork();
    void fetchSitePolicy();
    void showMe();
    void restoreLayout();
    void saveLayout();
    void tellNews();
    WebOptions webOptions() const;
    WebDock *shownWebDock();
    void tell(const Notification &news);
    QString layoutKey() const;
    bool isLayoutKnown() const;

    Parts m_parts;
    DeskStatus m_status;
    contract::BadgeBoard m_badges;
    NotificationLog m_log;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<platform::Reachability> m_reachability;
    std::unique_ptr<platform::Notifier> m_notifier;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Features> m_features;
    std::vector<std::unique_ptr<shell::IModule>> m_modules;
    std::unique_ptr<Personal> m_personal;
    std::unique_ptr<StatusFeed> m_feed;
    std::unique_ptr<Tray> m_tray;
    QPointer<WebDock> m_webDock;
    QSet<QString> m_knownWaiting;
    bool m_newsBegin = false; ///< after the first sync of the seat: what had waited before is no news
    bool m_started = false;
    bool m_isGoing = false; ///< its parts are being destroyed: what still waits for them ends
    bool m_layoutEdited = false; ///< here, by hand, since this seat was taken
};

} // namespace gw::app
