// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"
#include <gw/base/deferred.h>
#include <gw/jmap/client.h>
#include <gw/mail/types.h>
#include <gw/store/store.h>
#include <gw/sync/source.h>
#include <memory>

namespace gw::mail {

struct Record;
struct StateRecord;

QString changesSourceId(const QString &accountId);
QString fillSourceId(const QString &accountId);
QString wakeTopicOf(const QString &accountId);

/// Which accounts there are.
class SessionSource final : public sync::ISource
{
public:
    explicit SessionSource(ClientOf client) : m_client(std::move(client)) {}
    QString id() const override { return QStringLiteral("mail-session"); }
    QStringList wakeTopics() const override { return {QStringLiteral("mail-session")}; }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &, qint64) const override { return Done{}; }

private:
    ClientOf m_client;
};

/// Mailboxes, the first window of the inbox, and from then on whatever changes (protocols.md 3.1.3). A server that cannot
/// say what changed, or that runs in circles, makes it begin anew: nothing is dropped, the fill compares everything.
class ChangesSource final : public sync::ISource
{
public:
    /// `arrived`: ids of messages that came, before they are written.
    ChangesSource(ClientOf client, store::Store &store, QString accountId,
                  std::function<void(const QStringList &)> arrived = {})
        : m_client(std::move(client)), m_store(store), m_account(std::move(accountId)), m_arrived(std::move(arrived))
    {
    }
    QString id() const override { return changesSourceId(m_account); }
    QStringList wakeTopics() const override { return {wakeTopicOf(m_account)}; }
    bool isEssential() const override { return true; }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &, qint64) const override { return Done{}; }
    /// The mailbox that the person looks at: its first window comes with the inbox's.
    void setVisible(const QString &mailboxId) { m_visible = mailboxId; }

private:
    Task<sync::Delta> begin(qint64 generation);
    Task<sync::Delta> follow(QString since);

    ClientOf m_client;
    store::Store &m_store;
    QString m_account;
    std::function<void(const QStringList &)> m_arrived;
    QString m_visible;
    int m_rounds = 0;          ///< in a row that left something over
    bool m_misbehaved = false; ///< the server runs in circles
};

/// Everything else, the newest first: asks for all ids, fetches what is not here, looks at what is, and in the end removes
/// what the server no longer has. Goes on where it stopped.
class FillSource final : public sync::ISource
{
public:
    FillSource(ClientOf client, store::Store &store, QString accountId)
        : m_client(std::move(client)), m_store(store), m_account(std::move(accountId))
    {
    }
    ~FillSource() override;
    QString id() const override { return fillSourceId(m_account); }
    QStringList wakeTopics() const override { return {}; }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &, qint64) const override { return Done{}; }

    struct Slice;
    struct Memory; ///< of one run: ids that were asked for, what is on its way, how quick the server is

private:
    ClientOf m_client;
    store::Store &m_store;
    QString m_account;
    std::shared_ptr<Memory> m_memory;
};

} // namespace gw::mail
