// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/jmap/session.h>

#include "fields.h"
#include <algorithm>
#include <gw/net/problem.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

/// A limit of at least 1: what is missing or senseless stays as it was.
template <class N>
void takeLimit(const QJsonObject &object, const QString &key, N &out)
{
    const qint64 value = object.value(key).toInteger(0);
    if (value > 0)
        out = N(std::min<qint64>(value, std::numeric_limits<N>::max()));
}

CoreLimits limitsOf(const QJsonObject &core)
{
    CoreLimits limits;
    takeLimit(core, u"maxSizeUpload"_s, limits.maxSizeUpload);
    takeLimit(core, u"maxConcurrentUpload"_s, limits.maxConcurrentUpload);
    takeLimit(core, u"maxSizeRequest"_s, limits.maxSizeRequest);
    takeLimit(core, u"maxConcurrentRequests"_s, limits.maxConcurrentRequests);
    takeLimit(core, u"maxCallsInRequest"_s, limits.maxCallsInRequest);
    takeLimit(core, u"maxObjectsInGet"_s, limits.maxObjectsInGet);
    takeLimit(core, u"maxObjectsInSet"_s, limits.maxObjectsInSet);
    return limits;
}

Result<Account> accountOf(const QString &id, const QJsonValue &value)
{
    Account account;
    account.id = id;
    QJsonObject capabilities;
    Fields fields(value, "Account");
    fields.text(u"name"_s, account.name)
        .flag(u"isPersonal"_s, account.isPersonal)
        .flag(u"isReadOnly"_s, account.isReadOnly)
        .object(u"accountCapabilities"_s, capabilities);
    const QStringList uris = capabilities.keys();
    account.capabilities = QSet<QString>(uris.begin(), uris.end());

    const QJsonObject mail = capabilities.value(capability::mail).toObject();
    Fields ofMail(mail, "mail capability");
    QStringList sorts;
    ofMail.maybe(u"maxSizeAttachmentsPerEmail"_s, account.maxSizeAttachmentsPerEmail)
        .maybe(u"maxMailboxDepth"_s, account.maxMailboxDepth)
        .flag(u"mayCreateTopLevelMailbox"_s, account.mayCreateTopLevelMailbox)
        .texts(u"emailQuerySortOptions"_s, sorts);
    account.emailQuerySortOptions = QSet<QString>(sorts.begin(), sorts.end());
    if (account.maxSizeAttachmentsPerEmail == 0) // Cyrus, when its setting overflows
        account.maxSizeAttachmentsPerEmail.reset();

    Fields ofSubmission(capabilities.value(capability::submission).toObject(), "submission capability");
    ofSubmission.number(u"maxDelayedSend"_s, account.maxDelayedSend);
    if (const QJsonValue blob = capabilities.value(capability::blob); blob.isObject()) {
        Fields ofBlob(blob, "blob capability");
        std::optional<qint64> most;
        account.maxDataSources = 64; // RFC 9404 3: at least
        ofBlob.maybe(u"maxSizeBlobSet"_s, most).number(u"maxDataSources"_s, account.maxDataSources);
        account.maxSizeBlobSet = most.value_or(std::numeric_limits<qint64>::max()); // null: no limit
        if (!ofBlob.done())
            fields.wrong(u"accountCapabilities"_s);
    }
    const QJsonObject ours = capabilities.value(capability::lane).toObject();
    QString lane;
    Fields ofLane(ours, "lane capability");
    ofLane.text(u"lane"_s, lane).texts(u"internalDomains"_s, account.internalDomains);
    account.lane = lane == u"citizen"_s ? Lane::Citizen : Lane::Employee;
    if (!ofMail.done() || !ofSubmission.done() || !ofLane.done())
        fields.wrong(u"accountCapabilities"_s);
    if (!fields.done())
        return fail(Error::Code::Protocol, u"an account with a wrong "_s + fields.wrongMember());
    return account;
}

/// Resolves what may be relative, without touching the braces of a template.
Result<QString> absolute(const QString &address, const QUrl &from)
{
    QString bare = address.section(u'{', 0, 0);
    const QString rest = address.mid(bare.size());
    const QUrl whole = from.resolved(QUrl(bare, QUrl::StrictMode));
    if (address.isEmpty() || !whole.isValid())
        return fail(Error::Code::Protocol, u"not an address"_s);
    if (net::origin(whole) != net::origin(from))
        return fail(Error::Code::Protocol, u"an address of the session leaves its origin"_s);
    return whole.toString(QUrl::FullyEncoded) + rest;
}

} // namespace

const Account *Session::account(const QString &id) const
{
    const auto it = std::ranges::find(accounts, id, &Account::id);
    return it == accounts.end() ? nullptr : &*it;
}

QString Session::primaryMailAccount() const
{
    const QString primary = primaryAccounts.value(capability::mail);
    if (!primary.isEmpty() || accounts.isEmpty())
        return primary;
    return accounts.constFirst().id;
}

Result<Session> parseSession(const QJsonObject &object, const QUrl &from)
{
    Session session;
    QJsonObject capabilities;
    QJsonObject accounts;
    QJsonObject primary;
    QString api;
    QString events;
    Fields fields(object, "Session");
    fields.text(u"username"_s, session.username)
        .text(u"state"_s, session.state)
        .object(u"capabilities"_s, capabilities)
        .object(u"accounts"_s, accounts)
        .object(u"primaryAccounts"_s, primary)
        .text(u"apiUrl"_s, api)
        .text(u"downloadUrl"_s, session.downloadUrl)
        .text(u"uploadUrl"_s, session.uploadUrl)
        .text(u"eventSourceUrl"_s, events);
    if (!fields.ok() || !capabilities.contains(capability::core))
        return fail(Error::Code::Protocol, u"not a JMAP session: "_s + fields.wrongMember());
    for (QString *one : {&api, &session.downloadUrl, &session.uploadUrl}) {
        const Result<QString> whole = absolute(*one, from);
        if (!whole)
            return fail(whole.error());
        *one = *whole;
    }
    if (!events.isEmpty()) {
        const Result<QString> whole = absolute(events, from);
        if (!whole)
            return fail(whole.error());
        session.eventSourceUrl = *whole;
    }
    session.apiUrl = QUrl(api, QUrl::StrictMode);
    const QStringList uris = capabilities.keys();
    session.capabilities = QSet<QString>(uris.begin(), uris.end());
    session.limits = limitsOf(capabilities.value(capability::core).toObject());
    for (auto it = accounts.begin(); it != accounts.end(); ++it) {
        const Result<Account> account = accountOf(it.key(), it.value());
        if (!account)
            return fail(account.error());
        session.accounts.append(*account);
    }
    std::ranges::stable_sort(session.accounts, {}, &Account::lane);
    for (auto it = primary.begin(); it != primary.end(); ++it)
        session.primaryAccounts.insert(it.key(), it.value().toString());
    return session;
}

Result<QUrl> expandTemplate(const QString &urlTemplate, const QHash<QString, QString> &values)
{
    QByteArray out;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = urlTemplate.indexOf(u'{', from);
        const QString plain = urlTemplate.mid(from, open < 0 ? -1 : open - from);
        if (plain.contains(u'}'))
            return fail(Error::Code::Protocol, u"a template with a stray brace"_s);
        out += plain.toUtf8();
        if (open < 0)
            break;
        const qsizetype close = urlTemplate.indexOf(u'}', open);
        if (close < 0)
            return fail(Error::Code::Protocol, u"a template with an open brace"_s);
        // Unreserved characters stay as they are, RFC 6570 3.2.2.
        out += QUrl::toPercentEncoding(values.value(urlTemplate.mid(open + 1, close - open - 1)));
        from = close + 1;
    }
    const QUrl url = QUrl::fromEncoded(out, QUrl::StrictMode);
    if (!url.isValid())
        return fail(Error::Code::Protocol, u"a template that makes no address"_s);
    return url;
}

} // namespace gw::jmap
