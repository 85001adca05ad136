// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fakeprovider.h"

#include <QCoroTimer>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

net::Reply json(int status, const QJsonObject &body)
{
    return {status, {{"content-type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QString sha256(const QByteArray &data, qsizetype first = 32)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256)
                                   .first(first)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString value(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

FakeProvider::FakeProvider()
{
    metadata = {{u"issuer"_s, issuer},
                {u"authorization_endpoint"_s, QString(issuer + u"/authorize"_s)},
                {u"token_endpoint"_s, QString(issuer + u"/token"_s)},
                {u"jwks_uri"_s, QString(issuer + u"/jwks"_s)},
                {u"userinfo_endpoint"_s, QString(issuer + u"/userinfo"_s)},
                {u"revocation_endpoint"_s, QString(issuer + u"/revoke"_s)},
                {u"end_session_endpoint"_s, QString(issuer + u"/logout"_s)},
                {u"authorization_response_iss_parameter_supported"_s, true},
                {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s,
                                                        u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s}}};
    keys = {test::publicJwk(key, u"k1"_s)};
}

int FakeProvider::count(const QString &path) const
{
    return int(std::ranges::count_if(seen, [&](const net::Request &one) { return one.url.path() == path; }));
}

QUrlQuery FakeProvider::lastForm(const QString &path) const
{
    for (auto it = seen.rbegin(); it != seen.rend(); ++it) {
        if (it->url.path() == path)
            return QUrlQuery(QString::fromLatin1(it->body));
    }
    return {};
}

Task<net::Reply> FakeProvider::send(net::Request request)
{
    seen.append(request);
    ++busy;
    co_await QCoro::sleepFor(delay);
    --busy;
    if (request.cancel.stop_requested())
        co_return fail(Error::Code::Cancelled);
    if (unreachable)
        co_return fail(*unreachable);
    if (journal)
        journal->append(u"provider "_s + request.url.path());
    net::Reply reply = answer(request);
    if (request.url.path() == u"/token"_s && std::exchange(loseAnswer, false))
        co_return fail(Error::Code::Timeout, u"lost"_s);
    co_return reply;
}

net::Reply FakeProvider::answer(const net::Request &request)
{
    const QString path = request.url.path();
    const QUrlQuery form(QString::fromLatin1(request.body));
    if (path == u"/.well-known/openid-configuration"_s)
        return insteadOfMetadata ? *insteadOfMetadata : json(200, metadata);
    if (path == u"/.well-known/gwanmun"_s && site)
        return *site;
    if (path == u"/jwks"_s)
        return json(200, {{u"keys"_s, keys}});
    if (path == u"/token"_s)
        return instead ? *instead : token(form);
    if (path == u"/userinfo"_s)
        return json(200, {{u"sub"_s, subject}, {u"name"_s, u"김하늘"_s}});
    if (path == u"/revoke"_s) {
        revoked.append(value(form, u"token"_s));
        return json(200, {});
    }
    return json(404, {});
}

net::Reply FakeProvider::token(const QUrlQuery &form)
{
    const QString grant = value(form, u"grant_type"_s);
    if (grant == u"authorization_code"_s) {
        const Code code = m_codes.take(value(form, u"code"_s));
        if (code.challenge.isEmpty() || code.redirect != value(form, u"redirect_uri"_s)
            || sha256(value(form, u"code_verifier"_s).toLatin1()) != code.challenge)
            return json(400, {{u"error"_s, u"invalid_grant"_s}});
        return tokens(code.whom, code.nonce);
    }
    if (grant == u"refresh_token"_s) {
        const QString given = value(form, u"refresh_token"_s);
        if (given.isEmpty() || (given != refreshToken && given != previousToken))
            return json(400, {{u"error"_s, u"invalid_grant"_s}, {u"reason"_s, u"refresh-reused"_s}});
    }
    return tokens(subject, {});
}

net::Reply FakeProvider::tokens(const QString &whom, const QString &nonce)
{
    ++m_serial;
    const QString access = u"access-%1"_s.arg(m_serial);
    QJsonObject body{{u"access_token"_s, access}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, expiresIn}};
    if (!noRefreshToken) {
        previousToken = std::exchange(refreshToken, u"refresh-%1"_s.arg(m_serial));
        body.insert(u"refresh_token"_s, refreshToken);
    }
    const qint64 now = (clock ? clock->now() : QDateTime::currentDateTimeUtc()).toSecsSinceEpoch();
    QJsonObject header{{u"alg"_s, u"ES256"_s}, {u"kid"_s, u"k1"_s}};
    QJsonObject claims{{u"iss"_s, issuer},
                       {u"sub"_s, whom},
                       {u"aud"_s, u"gwanmun-desktop"_s},
                       {u"iat"_s, now},
                       {u"exp"_s, now + 300},
                       {u"name"_s, u"김하늘"_s},
                       {u"preferred_username"_s, u"11-204518"_s},
                       {u"at_hash"_s, sha256(access.toLatin1(), 16)}};
    if (!nonce.isEmpty())
        claims.insert(u"nonce"_s, nonce);
    if (bend)
        bend(header, claims);
    QByteArray idToken = test::signJws(key, header, claims);
    if (bendToken)
        idToken = bendToken(idToken);
    if (!noIdToken)
        body.insert(u"id_token"_s, QString::fromLatin1(idToken));
    return json(200, body);
}

QUrl FakeProvider::signInOn(const QUrl &page, const QString &asWhom)
{
    const QUrlQuery query(page);
    const QString code = u"code-%1"_s.arg(++m_serial);
    m_codes.insert(
        code, {value(query, u"code_challenge"_s), value(query, u"redirect_uri"_s), value(query, u"nonce"_s), asWhom});
    QUrl back(value(query, u"redirect_uri"_s));
    QUrlQuery answer;
    answer.addQueryItem(u"code"_s, code);
    answer.addQueryItem(u"state"_s, value(query, u"state"_s));
    answer.addQueryItem(u"iss"_s, issuer);
    back.setQuery(answer);
    return back;
}

Task<QByteArray> MemorySecrets::read(QString key)
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(1));
    if (locked)
        co_return fail(Error::Code::Keychain, u"locked"_s);
    if (!values.contains(key))
        co_return fail(Error::Code::NotFound);
    co_return values.value(key);
}

Task<Done> MemorySecrets::write(QString key, QByteArray value)
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(1));
    if (journal)
        journal->append(u"write "_s + QString::fromLatin1(value));
    if (locked)
        co_return fail(Error::Code::Keychain, u"locked"_s);
    values.insert(key, value);
    co_return Done{};
}

Task<Done> MemorySecrets::remove(QString key)
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(1));
    if (locked)
        co_return fail(Error::Code::Keychain, u"locked"_s);
    values.remove(key);
    co_return Done{};
}
