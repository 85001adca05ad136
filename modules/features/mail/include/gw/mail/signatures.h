// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/mail/outgoing.h>
#include <gw/store/store.h>

namespace gw::jmap {
class Client;
}

namespace gw::mail {

/// The accounts and identities a person may send with, kept for when there is no network. GUI thread.
///
/// Signatures live on the server (Identity/set); where the server cannot keep them they stay on this computer.
class Senders final : public QObject
{
    Q_OBJECT

public:
    using Accounts = std::function<QList<AccountInfo>()>;
    using GetClient = std::function<jmap::Client *()>; ///< null while there is none
    /// `store` must outlive it.
    Senders(store::Store &store, GetClient client, Accounts accounts, QObject *parent = nullptr);

    Task<Done> load();    ///< what was known last time
    Task<Done> refresh(); ///< Identity/get of every account that can send

    const QList<Sender> &all() const { return m_senders; }
    QList<Sender> of(Lane lane) const;
    std::optional<Sender> find(const QString &accountId, const QString &identityId) const;
    /// The one to write with: of `accountId` (else of the lane), on the seat at work if it has one, by preference with an
    /// address in `addressedTo`.
    std::optional<Sender> best(Lane lane, const QString &accountId, const QString &seatId, const QStringList &addressedTo = {}) const;
    QList<AccountInfo> accounts() const { return m_accounts(); }
    std::optional<AccountInfo> account(const QString &accountId) const;
    QStringList ownAddresses() const;
    QStringList internalDomains() const;

    /// Keeps it here at once, and on the server through the outbox entry that SendService adds.
    Task<Done> setSignature(QString accountId, QString identityId, QString html);

Q_SIGNALS:
    void changed();

private:
    Task<Done> keep();

    store::Store &m_store;
    GetClient m_client;
    Accounts m_accounts;
    QList<Sender> m_senders;
};

} // namespace gw::mail
