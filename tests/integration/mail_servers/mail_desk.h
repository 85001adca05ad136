// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "mail_world.h"

#include <gw/mail/sending.h>
#include <gw/mail/service.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>
#include <gw/sync/engine.h>

namespace gw::test {

struct MailDeskOptions
{
    QString folder;
    /// How the desk reaches its server; called once.
    std::function<std::unique_ptr<jmap::Client>(net::Managers &)> connect;
    std::chrono::milliseconds poll{400};
    std::chrono::milliseconds undoTime{0};
};

/// The mail of one person without a window, and impatient. Destroying it without stop() is a program that was closed in
/// the middle of everything.
class MailDesk final
{
public:
    explicit MailDesk(MailDeskOptions options);
    ~MailDesk();

    void start();
    store::Store &store() { return *m_store; }
    outbox::Outbox &outbox() { return *m_outbox; }
    sync::Engine &engine() { return *m_engine; }
    mail::MailService &mail() { return *m_mail; }
    mail::SendService &sending() { return *m_sending; }
    contract::BadgeBoard &badges() { return m_badges; }
    QString account() const;

    /// Until everything the server has is here and nothing waits to be sent.
    bool isSettled() const;
    std::unique_ptr<mail::MessageListModel> list(const QString &mailboxId, const QString &text = {},
                                                 bool collapseThreads = false);
    /// A message to somebody, as composed but not sent.
    mail::Outgoing compose(const QString &to, const QString &subject, const QString &html);

private:
    MailDeskOptions m_options;
    SystemClock m_clock;
    contract::BadgeBoard m_badges;
    net::Managers m_managers;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<mail::MailService> m_mail;
    std::unique_ptr<mail::SendService> m_sending;
};

/// The row of a message in a list, by its subject; -1.
int rowOf(const mail::MessageListModel &list, const QString &subject);

} // namespace gw::test
