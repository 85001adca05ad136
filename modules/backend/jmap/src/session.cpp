// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

constexpr int maxDataSources = 256; // RFC 9404 3.1 wants at least 64

QString named(QStringView urn)
{
    return urn.toString();
}

QJsonObject coreCapability(const Services &services)
{
    const Limits &limits = services.limits;
    return {{u"maxSizeUpload"_s, limits.maxSizeUpload},
            {u"maxConcurrentUpload"_s, limits.maxConcurrentUpload},
            {u"maxSizeRequest"_s, limits.maxSizeRequest},
            {u"maxConcurrentRequests"_s, limits.maxConcurrentRequests},
            {u"maxCallsInRequest"_s, limits.maxCallsInRequest},
            {u"maxObjectsInGet"_s, limits.maxObjectsInGet},
            {u"maxObjectsInSet"_s, limits.maxObjectsInSet},
            {u"collationAlgorithms"_s, QJsonArray::fromStringList(services.collations)}};
}

QJsonObject accountObject(const Services &services, const Account &account, const QStringList &domains)
{
    QJsonObject capabilities;
    for (auto it = services.accountCapabilities.begin(); it != services.accountCapabilities.end(); ++it)
        capabilities.insert(it.key(), it.value());
    capabilities.insert(named(capability::blob),
                        QJsonObject{{u"maxSizeBlobSet"_s, services.limits.maxSizeUpload},
                                    {u"maxDataSources"_s, maxDataSources},
                                    {u"supportedTypeNames"_s, QJsonArray{u"Mailbox"_s, u"Thread"_s, u"Email"_s}},
                                    {u"supportedDigestAlgorithms"_s, QJsonArray{u"sha"_s, u"sha-256"_s}}});
    capabilities.insert(named(capability::lane), QJsonObject{{u"lane"_s, toString(account.lane)},
                                                             {u"internalDomains"_s, QJsonArray::fromStringList(domains)}});
    return {{u"name"_s, account.address},
            {u"isPersonal"_s, true},
            {u"isReadOnly"_s, false},
            {u"accountCapabilities"_s, capabilities}};
}

} // namespace

Result<Login> loginOf(const Server &server, const QString &personId)
{
    const Services &services = server.services;
    Login login;
    QStringList domains;
    const auto read = services.database.read([&](storage::Session &session) -> Result<Done> {
        const auto accounts = Accounts::of(session, personId);
        if (!accounts)
            return fail(accounts.error());
        login.accounts = *accounts;
        const auto known = services.accounts.internalDomains(session);
        if (!known)
            return fail(known.error());
        domains = *known;
        return Done{};
    });
    if (!read)
        return fail(read.error());

    QJsonObject capabilities;
    for (auto it = services.capabilities.begin(); it != services.capabilities.end(); ++it)
        capabilities.insert(it.key(), it.value());
    capabilities.insert(named(capability::core), coreCapability(services));
    capabilities.insert(named(capability::blob), QJsonObject{});
    capabilities.insert(named(capability::lane), QJsonObject{});
    QJsonObject accounts;
    for (const Account &account : login.accounts)
        accounts.insert(account.id, accountObject(services, account, domains));
    QJsonObject primary;
    if (!login.accounts.isEmpty()) {
        for (const QString &urn : capabilities.keys()) {
            if (urn != capability::core)
                primary.insert(urn, login.accounts.front().id);
        }
    }
    const QString base = services.publicUrl() + u"/jmap/"_s;
    login.session = {{u"capabilities"_s, capabilities},
                     {u"accounts"_s, accounts},
                     {u"primaryAccounts"_s, primary},
                     {u"username"_s, login.accounts.isEmpty() ? personId : login.accounts.front().address},
                     {u"apiUrl"_s, base + u"api"_s},
                     // The name in the query: a path with a slash, a backslash or ".." in it is refused.
                     {u"downloadUrl"_s, base + u"download/{accountId}/{blobId}?name={name}&accept={type}"_s},
                     {u"uploadUrl"_s, base + u"upload/{accountId}/"_s},
                     {u"eventSourceUrl"_s, base + u"events/?types={types}&closeafter={closeafter}&ping={ping}"_s}};
    const QByteArray digest =
        QCryptographicHash::hash(gw::json::compact(login.session), QCryptographicHash::Sha256).toHex();
    login.state = QString::fromLatin1(digest.left(16));
    login.session.insert(u"state"_s, login.state);
    return login;
}

http::Response getSession(const Server &server, const identity::Caller &caller, const http::Request &request)
{
    const auto login = loginOf(server, caller.personId);
    if (!login)
        return failed(login.error());
    const QByteArray etag = '"' + login->state.toLatin1() + '"';
    http::Response response = http::notModified(request, etag).value_or(http::Response::json(200, login->session));
    return response.withHeader("ETag", etag)
        .withHeader("Cache-Control", "private, no-cache, must-revalidate")
        .withHeader("Vary", "Authorization");
}

} // namespace gw::backend::jmap
