// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/jmap/accounts.h>

#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

constexpr std::chrono::minutes domainsStay{1};

/// The address of a lane, made of the directory's.
QString addressIn(Lane lane, const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    if (lane == Lane::Employee || at < 0)
        return email;
    return email.left(at + 1) + QLatin1StringView(Accounts::citizenPrefix) + email.mid(at + 1);
}

Account accountOf(const storage::Row &person, Lane lane)
{
    return {Accounts::idOf(person.text(0), lane), person.text(0), lane, addressIn(lane, person.text(2)), person.text(1)};
}

const QString personColumns = u"SELECT id, name, email FROM person WHERE state <> 'left' AND email <> '' AND "_s;

} // namespace

QString toString(Lane lane)
{
    return lane == Lane::Citizen ? u"citizen"_s : u"employee"_s;
}

QString Accounts::idOf(const QString &personId, Lane lane)
{
    return (lane == Lane::Citizen ? u"c-"_s : u"e-"_s) + personId;
}

QString Accounts::personOf(const QString &accountId)
{
    return accountId.startsWith(u"e-") || accountId.startsWith(u"c-") ? accountId.mid(2) : QString();
}

Result<QList<Account>> Accounts::of(storage::Session &session, const QString &personId)
{
    const auto rows = session.query(personColumns + u"id = ?"_s, {personId});
    if (!rows)
        return fail(rows.error());
    QList<Account> accounts;
    for (const storage::Row &row : *rows)
        accounts << accountOf(row, Lane::Employee) << accountOf(row, Lane::Citizen);
    return accounts;
}

Result<std::optional<Account>> Accounts::byId(storage::Session &session, const QString &accountId)
{
    const auto accounts = of(session, personOf(accountId));
    if (!accounts)
        return fail(accounts.error());
    for (const Account &account : *accounts) {
        if (account.id == accountId)
            return account;
    }
    return std::optional<Account>{};
}

Result<std::optional<Account>> Accounts::byAddress(storage::Session &session, const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0)
        return std::optional<Account>{};
    QString domain = address.mid(at + 1).toLower();
    const bool citizen = domain.startsWith(QLatin1StringView(citizenPrefix));
    if (citizen)
        domain.remove(0, qsizetype(QLatin1StringView(citizenPrefix).size()));
    // The directory's addresses are in lower case; so is the index.
    const auto rows =
        session.query(personColumns + u"lower(email) = ?"_s, {QString(address.left(at).toLower() + u'@' + domain)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<Account>{};
    return accountOf(rows->front(), citizen ? Lane::Citizen : Lane::Employee);
}

Result<QStringList> Accounts::internalDomains(storage::Session &session) const
{
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (m_read && now - *m_read < domainsStay && !m_domains.isEmpty())
        return QStringList(m_domains);
    const auto rows = session.query(u"SELECT DISTINCT email FROM person WHERE email <> ''"_s);
    if (!rows)
        return fail(rows.error());
    QSet<QString> domains;
    for (const storage::Row &row : *rows) {
        const QString email = row.text(0).toLower();
        const QString domain = email.mid(email.lastIndexOf(u'@') + 1);
        domains << domain << QLatin1StringView(citizenPrefix) + domain;
    }
    m_domains = QStringList(domains.begin(), domains.end());
    m_domains.sort();
    m_read = now;
    return QStringList(m_domains);
}

Result<bool> Accounts::isInternal(storage::Session &session, const QString &address) const
{
    const auto domains = internalDomains(session);
    if (!domains)
        return fail(domains.error());
    const QString domain = address.mid(address.lastIndexOf(u'@') + 1).toLower();
    return std::binary_search(domains->begin(), domains->end(), domain);
}

} // namespace gw::backend::jmap
