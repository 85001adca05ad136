// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTemporaryDir>
#include <gw/jmap/client.h>
#include <gw/mail/service.h>
#include <gw/test/await.h>

namespace gw::test {

/// Mail without windows in front of a real server, in a folder of its own.
class RealDesk
{
public:
    using MakeClient = std::function<std::unique_ptr<jmap::Client>()>;

    /// `folder` empty: a temporary one.
    RealDesk(MakeClient client, QString folder = {});
    ~RealDesk();

    void open();
    void close();
    /// Everything is loaded and nothing waits to be sent.
    bool isQuiet() const;
    bool sync(std::chrono::milliseconds limit = std::chrono::seconds(30));
    QString box(mail::Role role) const; ///< its id
    QStringList idsIn(mail::Role role) const;
    int total(mail::Role role) const;
    int unread(mail::Role role) const;
    mail::Selection select(mail::Role role, QStringList ids) const;
    QVariant sql(const QString &query) const;

    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> outbox;
    std::unique_ptr<sync::Engine> engine;
    contract::BadgeBoard badges;
    std::unique_ptr<mail::MailService> service;
    QString account; ///< the primary one's, once it is known

private:
    SystemClock m_clock;
    QTemporaryDir m_dir;
    QString m_folder;
    MakeClient m_client;
};

/// Looks every millisecond.
template <class Condition>
bool soon(Condition condition, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    const QDeadlineTimer deadline(limit);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(1);
    }
    return true;
}

} // namespace gw::test
