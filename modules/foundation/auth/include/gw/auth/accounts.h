// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>
#include <gw/base/result.h>
#include <optional>

namespace gw::auth {

enum class LoginMethod { Certificate, Password };

/// One post that a person holds, as far as the seat switcher needs it.
struct SeatChoice
{
    QString id;
    QString kind; ///< main, concurrent, acting
    QString titleKo;
    QString titleEn;
    QString unitKo;
    QString unitEn;
    bool operator==(const SeatChoice &) const = default;
};

/// A person at a site: server + issuer + subject. Holds no secret.
struct Account
{
    QString id; ///< UUIDv7 made here; names the account's folder and its keychain entry
    QUrl server;
    QString issuer;
    QString subject;
    QString personName;
    QString siteNameKo;
    QString siteNameEn;
    QUrl mail; ///< JMAP session resource of the site; empty: it has none
    LoginMethod method = LoginMethod::Certificate;
    QString certificateId; ///< the one used last, to be preselected
    QString loginHint;     ///< what the person typed as ID last, if the server says so (`preferred_username`)
    QList<SeatChoice> seats;
    QString activeSeatId; ///< one of seats; empty: the main seat
    QDateTime lastSignIn;
    bool sessionOnly = false; ///< no refresh token rests in a key store
    bool operator==(const Account &) const = default;
};

/// All accounts of this user, kept in `accounts.json` of one folder (written atomically, readable by the user only).
///
/// Lives on one thread. A damaged file is set aside under another name; one of a newer version is never overwritten.
class Accounts final : public QObject
{
    Q_OBJECT

public:
    explicit Accounts(QString directory, QObject *parent = nullptr);

    /// Reads the file; an absent one is an empty list. Storage: damaged (set aside) or of a newer version.
    Result<Done> load();
    QList<Account> all() const { return m_accounts; }
    std::optional<Account> byId(const QString &id) const;
    std::optional<Account> byIdentity(const QUrl &server, const QString &issuer, const QString &subject) const;
    std::optional<Account> active() const;
    std::optional<SeatChoice> activeSeat(const QString &accountId) const;

    /// Adds it, or replaces the one with the same identity (whose id and seats it keeps); gives what is stored.
    Result<Account> put(Account account);
    Result<Done> remove(const QString &id);
    Result<Done> setActive(const QString &id);
    /// What the server says the person's seats are; an active seat that is gone falls back to the main one.
    Result<Done> setSeats(const QString &id, QList<SeatChoice> seats);
    Result<Done> setMail(const QString &id, const QUrl &mail); ///< where the site says that its mail is
    /// Rejected when the seat is not among the account's.
    Result<Done> setActiveSeat(const QString &id, const QString &seatId);

Q_SIGNALS:
    void changed();
    void activeChanged(const QString &accountId);
    void activeSeatChanged(const QString &accountId, const QString &seatId);

private:
    Result<Done> save();
    Account *find(const QString &id);

    QString m_path;
    QList<Account> m_accounts;
    QString m_active;
    bool m_readOnly = false; ///< the file is of a newer version
};

} // namespace gw::auth
