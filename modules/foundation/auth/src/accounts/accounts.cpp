// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/accounts.h>

#include "accountjson.h"
#include "log.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <gw/base/ids.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

constexpr int fileVersion = 1;
constexpr qint64 largestFile = 4 << 20;

} // namespace

Accounts::Accounts(QString directory, QObject *parent)
    : QObject(parent), m_path(QDir(directory).filePath(u"accounts.json"_s))
{
}

Result<Done> Accounts::load()
{
    QFile file(m_path);
    if (!file.exists())
        return Done{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Storage, file.errorString());
    const Result<QJsonObject> document =
        file.size() > largestFile ? fail(Error::Code::Protocol, u"too large"_s) : json::parseObject(file.readAll());
    file.close();
    if (document && document->value(u"version"_s).toInt() > fileVersion) {
        m_readOnly = true;
        return fail(Error::Code::Storage, u"accounts.json is of a newer version of this program"_s);
    }
    QList<Account> accounts;
    const bool good = document && readAccounts(document->value(u"accounts"_s), accounts);
    if (!good) {
        const QString aside = m_path + u".damaged"_s;
        QFile::remove(aside);
        QFile::rename(m_path, aside);
        return fail(Error::Code::Storage, u"accounts.json is damaged, kept as "_s + QFileInfo(aside).fileName());
    }
    m_accounts = accounts;
    m_active = document->value(u"active"_s).toString();
    Q_EMIT changed();
    return Done{};
}

Result<Done> Accounts::save()
{
    if (m_readOnly)
        return fail(Error::Code::Storage, u"accounts.json is of a newer version of this program"_s);
    const QJsonObject document{
        {u"version"_s, fileVersion}, {u"active"_s, m_active}, {u"accounts"_s, writeAccounts(m_accounts)}};
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Storage, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(document).toJson());
    if (!file.commit())
        return fail(Error::Code::Storage, file.errorString());
    Q_EMIT changed();
    return Done{};
}

Account *Accounts::find(const QString &id)
{
    const auto it = std::ranges::find(m_accounts, id, &Account::id);
    return it == m_accounts.end() ? nullptr : &*it;
}

std::optional<Account> Accounts::byId(const QString &id) const
{
    const auto it = std::ranges::find(m_accounts, id, &Account::id);
    return it == m_accounts.end() ? std::nullopt : std::optional(*it);
}

std::optional<Account> Accounts::byIdentity(const QUrl &server, const QString &issuer, const QString &subject) const
{
    const auto it = std::ranges::find_if(m_accounts, [&](const Account &one) {
        return one.server == server && one.issuer == issuer && one.subject == subject;
    });
    return it == m_accounts.end() ? std::nullopt : std::optional(*it);
}

std::optional<Account> Accounts::active() const
{
    return byId(m_active);
}

std::optional<SeatChoice> Accounts::activeSeat(const QString &accountId) const
{
    const std::optional<Account> account = byId(accountId);
    if (!account)
        return {};
    const auto with = [&account](auto matches) -> std::optional<SeatChoice> {
        const auto it = std::ranges::find_if(account->seats, matches);
        return it == account->seats.end() ? std::nullopt : std::optional(*it);
    };
    if (auto chosen = with([&](const SeatChoice &seat) { return seat.id == account->activeSeatId; }))
        return chosen;
    return with([](const SeatChoice &seat) { return seat.kind == u"main"_s; });
}

Result<Account> Accounts::put(Account account)
{
    if (const std::optional<Account> known = byIdentity(account.server, account.issuer, account.subject)) {
        account.id = known->id;
        if (account.seats.isEmpty()) {
            account.seats = known->seats;
            account.activeSeatId = known->activeSeatId;
        }
        *find(known->id) = account;
    } else {
        if (account.id.isEmpty())
            account.id = newId();
        m_accounts.append(account);
    }
    if (m_active.isEmpty())
        m_active = account.id;
    if (const Result<Done> saved = save(); !saved)
        return fail(saved.error());
    return account;
}

Result<Done> Accounts::remove(const QString &id)
{
    if (m_accounts.removeIf([&id](const Account &one) { return one.id == id; }) == 0)
        return fail(Error::Code::NotFound, u"no such account"_s);
    const bool wasActive = m_active == id;
    if (wasActive)
        m_active = m_accounts.isEmpty() ? QString() : m_accounts.first().id;
    Result<Done> saved = save();
    if (wasActive)
        Q_EMIT activeChanged(m_active);
    return saved;
}

Result<Done> Accounts::setActive(const QString &id)
{
    if (!find(id))
        return fail(Error::Code::NotFound, u"no such account"_s);
    if (std::exchange(m_active, id) == id)
        return Done{};
    Result<Done> saved = save();
    Q_EMIT activeChanged(id);
    return saved;
}

Result<Done> Accounts::setSeats(const QString &id, QList<SeatChoice> seats)
{
    Account *account = find(id);
    if (!account)
        return fail(Error::Code::NotFound, u"no such account"_s);
    if (account->seats == seats)
        return Done{};
    account->seats = std::move(seats);
    const bool stillThere =
        std::ranges::find(account->seats, account->activeSeatId, &SeatChoice::id) != account->seats.end();
    if (stillThere || account->activeSeatId.isEmpty())
        return save();
    account->activeSeatId.clear();
    Result<Done> saved = save();
    Q_EMIT activeSeatChanged(id, {});
    return saved;
}

Result<Done> Accounts::setMail(const QString &id, const QUrl &mail)
{
    Account *account = find(id);
    if (!account)
        return fail(Error::Code::NotFound, u"no such account"_s);
    if (account->mail == mail)
        return Done{};
    account->mail = mail;
    return save();
}

Result<Done> Accounts::setActiveSeat(const QString &id, const QString &seatId)
{
    Account *account = find(id);
    if (!account)
        return fail(Error::Code::NotFound, u"no such account"_s);
    if (std::ranges::find(account->seats, seatId, &SeatChoice::id) == account->seats.end())
        return fail(Error::Code::Rejected, u"not a seat of this account"_s);
    if (std::exchange(account->activeSeatId, seatId) == seatId)
        return Done{};
    Result<Done> saved = save();
    Q_EMIT activeSeatChanged(id, seatId);
    return saved;
}

} // namespace gw::auth
