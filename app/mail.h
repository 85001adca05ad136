// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "recipients.h"

#include <QPluginLoader>
#include <gw/mail/remote_images.h>
#include <gw/mail/sending.h>
#include <gw/mail/service.h>
#include <gw/net/managers.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::dashboard {
class DashboardService;
}
namespace gw::settings {
class Settings;
}

namespace gw::app {

class Desk;

/// Mail, built from the desk's parts. All references must outlive it.
class Mail final
{
public:
    struct Parts
    {
        widgets::Theme &theme;
        Desk &desk;
        const Clock &clock;
        shell::IShell &shell;
        contract::BadgeBoard &badges;
        contract::Preferences &preferences;
        const settings::Settings &settings;
        const dashboard::DashboardService &dashboard;
        const directory::Repository &directory;
    };

    static store::Schema schema();
    /// What its kinds of writes are called, for the status area.
    static QHash<QString, std::function<QString()>> kindNames();

    explicit Mail(Parts parts);
    ~Mail();

    std::unique_ptr<shell::IModule> makeModule();
    void loadNow();     ///< first paint
    void deskStarted(); ///< outbox and sync run
    void setOnline(bool online);
    void stop();
    /// The person or the seat at work changed: who is above them.
    void identityChanged();

    mail::MailService &service() { return *m_service; }
    mail::SendService &sending() { return *m_sending; }

private:
    std::unique_ptr<jmap::Client> makeClient();
    QString ownPersonId() const;
    QString ownUnitId() const;
    void readNames();

    Parts m_parts;
    directory::AddressBook m_book;
    Recipients m_recipients;
    std::unique_ptr<net::Managers> m_outside; ///< for pictures of the web: no token, nothing shared
    std::unique_ptr<mail::RemoteImages> m_remoteImages;
    std::unique_ptr<mail::MailService> m_service;
    std::unique_ptr<mail::SendService> m_sending;
    std::unique_ptr<QPluginLoader> m_printing;
    QStringList m_superiors;
    QSet<size_t> m_names; ///< hashes of everybody's names
};

} // namespace gw::app
