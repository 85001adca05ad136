// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <memory>
#include <mutex>
#include <optional>

namespace gw::backend::jmap {

/// The two kinds of mail that one person has: inside the administration, and with citizens and everybody else.
enum class Lane { Employee, Citizen };

/// "employee" or "citizen".
QString toString(Lane lane);

/// One mail account: a person's mail of one lane.
struct Account
{
    QString id; ///< "e-<personId>" or "c-<personId>": within RFC 8620 1.2's alphabet
    QString personId;
    Lane lane = Lane::Employee;
    QString address; ///< "alias@agency.example", of the citizen lane "alias@citizen.agency.example"
    QString name;    ///< the person's
};

/// Which accounts there are: made from the directory, nothing of them is stored. A person without an address has none.
/// Thread-safe; every call runs in the caller's transaction.
class Accounts
{
public:
    static constexpr auto citizenPrefix = "citizen.";

    /// "e-<personId>" or "c-<personId>".
    static QString idOf(const QString &personId, Lane lane);
    /// Whose account this id would be; empty when it is none of ours.
    static QString personOf(const QString &accountId);

    /// Both accounts of a person, the employee lane first; empty when there is no such person, or they have left.
    static Result<QList<Account>> of(storage::Session &session, const QString &personId);
    static Result<std::optional<Account>> byId(storage::Session &session, const QString &accountId);
    /// The account that mail to `address` belongs to, whatever its case; of people who left too: none.
    static Result<std::optional<Account>> byAddress(storage::Session &session, const QString &address);
    /// Every mail domain that is ours, in lower case and sorted: those of people's addresses and the citizen lane's.
    /// Read once a minute at most.
    Result<QStringList> internalDomains(storage::Session &session) const;
    Result<bool> isInternal(storage::Session &session, const QString &address) const;

private:
    mutable std::mutex m_mutex;
    mutable QStringList m_domains;
    mutable std::optional<std::chrono::steady_clock::time_point> m_read;
};

} // namespace gw::backend::jmap
