// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "records.h"
#include "crypto.h"
#include "results.h"
#include <QRegularExpression>
#include <gw/backend/identity/accounts.h>
#include <gw/backend/identity/linked.h>
#include <gw/base/clock.h>
#include <gw/text/fold.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<Client>> findClient(storage::Session &session, const LinkedSystems *linked, const QString &id)
{
    if (const auto system = linked ? linked->client(id) : std::nullopt) {
        return Client{system->id,
                      system->nameKo,
                      system->nameEn,
                      system->redirectUris,
                      {},
                      {u"openid"_s, u"profile"_s, u"email"_s},
                      system->secret};
    }
    const auto rows = session.query(
        u"SELECT id, name_ko, name_en, redirect_uris, logout_uris, scopes FROM oauth_client WHERE id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    const auto words = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
    return Client{row.text(0),        row.text(1),        row.text(2), words(row.text(3)),
                  words(row.text(4)), words(row.text(5)), {}};
}

bool matchesRedirect(const QStringList &registered, const QString &asked)
{
    static const QRegularExpression loopback(u"^(http://(?:127\\.0\\.0\\.1|\\[::1\\]))(?::(\\d{1,5}))?(/[^?#\\s]*)$"_s);
    if (registered.contains(asked))
        return true;
    const auto parts = loopback.match(asked);
    const int port = parts.captured(2).toInt();
    return parts.hasMatch() && port > 0 && port < 65536 && registered.contains(parts.captured(1) + parts.captured(3));
}

Result<std::optional<PersonRecord>> findPerson(storage::Session &session, const QString &id)
{
    const auto rows = session.query(
        u"SELECT id, name, name_en, email, staff_no FROM person WHERE id = ? AND state <> 'left'"_s, {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    return PersonRecord{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
}

QString normalizedLogin(const QString &typed)
{
    return text::normalise(typed).toLower();
}

Result<std::optional<AccountRecord>> findAccount(storage::Session &session, const QString &normalized)
{
    for (const QString &column : {u"login"_s, u"alias"_s}) {
        const auto rows =
            session.query(u"SELECT a.person_id, a.password_hash FROM account a "
                          "JOIN person p ON p.id = a.person_id AND p.state <> 'left' WHERE a.%1 = ?"_s.arg(column),
                          {normalized});
        if (!rows)
            return fail(rows.error());
        if (!rows->empty())
            return AccountRecord{rows->front().text(0), rows->front().text(1)};
    }
    return std::nullopt;
}

Result<QString> findCertificateHolder(storage::Session &session, const QString &issuer, const QString &serial,
                                      const QString &staffNumber)
{
    const auto linked =
        session.query(u"SELECT p.id, p.state FROM certificate_link l LEFT JOIN person p ON p.id = l.person_id "
                      "WHERE l.issuer = ? AND l.serial = ?"_s,
                      {issuer, serial});
    if (!linked)
        return fail(linked.error());
    // A link decides alone: that its person left must not make the certificate somebody else's.
    if (!linked->empty())
        return linked->front().text(1) == "left"_L1 ? QString() : linked->front().text(0);
    if (staffNumber.isEmpty())
        return QString();
    const auto named = session.query(u"SELECT id FROM person WHERE staff_no = ? AND state <> 'left'"_s, {staffNumber});
    if (!named)
        return fail(named.error());
    return named->size() == 1 ? named->front().text(0) : QString();
}

Result<Done> startBrowserSession(storage::Session &session, const QString &cookie, const BrowserSession &started,
                                 const QDateTime &expires)
{
    return done(
        session.exec(u"INSERT INTO browser_session (id_hash, person_id, auth_time, expires_at) VALUES (?, ?, ?, ?)"_s,
                     {secretHash(cookie), started.personId, toRfc3339(started.authTime), toRfc3339(expires)}));
}

Result<std::optional<BrowserSession>> findBrowserSession(storage::Session &session, const QString &cookie,
                                                         const QDateTime &now)
{
    if (cookie.isEmpty())
        return std::nullopt;
    const auto rows = session.query(u"SELECT s.person_id, s.auth_time FROM browser_session s "
                                    "JOIN person p ON p.id = s.person_id AND p.state <> 'left' "
                                    "WHERE s.id_hash = ? AND s.expires_at > ?"_s,
                                    {secretHash(cookie), toRfc3339(now)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    return BrowserSession{rows->front().text(0), fromRfc3339(rows->front().text(1))};
}

Result<Done> endBrowserSession(storage::Session &session, const QString &cookie)
{
    return done(session.exec(u"DELETE FROM browser_session WHERE id_hash = ?"_s, {secretHash(cookie)}));
}

Result<Done> putAccounts(storage::Session &session, const std::vector<Account> &accounts)
{
    std::vector<QVariantList> rows;
    rows.reserve(accounts.size());
    for (const Account &account : accounts) {
        const QString alias = normalizedLogin(account.alias);
        rows.push_back({account.personId, normalizedLogin(account.login),
                        alias.isEmpty() ? QVariant() : QVariant(alias), account.passwordHash});
    }
    return session.execMany(u"INSERT INTO account (person_id, login, alias, password_hash) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT (person_id) DO UPDATE SET login = excluded.login, alias = excluded.alias, "
                            "password_hash = excluded.password_hash"_s,
                            rows);
}

Result<Done> changePassword(storage::Session &session, const QString &personId, const QString &passwordHash)
{
    const auto changed =
        session.exec(u"UPDATE account SET password_hash = ? WHERE person_id = ?"_s, {passwordHash, personId});
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(Error::Code::NotFound, u"this person has no account"_s);
    // What was reached with the old password ends here; sign-ins by certificate are untouched.
    for (
        const QString &sql :
        {u"DELETE FROM browser_session WHERE person_id = ?"_s,
         u"DELETE FROM refresh_token WHERE family_id IN (SELECT id FROM token_family WHERE person_id = ? AND method = 'pwd')"_s,
         u"DELETE FROM token_family WHERE person_id = ? AND method = 'pwd'"_s}) {
        if (const auto ended = session.exec(sql, {personId}); !ended)
            return fail(ended.error());
    }
    return Done{};
}

Result<Done> putCertificateLinks(storage::Session &session, const std::vector<CertificateLink> &links)
{
    std::vector<QVariantList> rows;
    rows.reserve(links.size());
    for (const CertificateLink &link : links)
        rows.push_back({link.issuer, link.serial, link.personId});
    return session.execMany(u"INSERT INTO certificate_link (issuer, serial, person_id) VALUES (?, ?, ?) "
                            "ON CONFLICT (issuer, serial) DO UPDATE SET person_id = excluded.person_id"_s,
                            rows);
}

} // namespace gw::backend::identity
