// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/oidc.h>

#include <gw/base/ids.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {

Task<QByteArray> makeAssertion(std::shared_ptr<Signer> signer, QString audience, QDateTime now)
{
    constexpr qint64 lifeSeconds = 120;
    QJsonArray chain; // RFC 7515 4.1.6: plain base64, not base64url
    for (const QByteArray &certificate : signer->chain())
        chain.append(QString::fromLatin1(certificate.toBase64()));
    const QString who = signer->certificate().serial;
    const qint64 issued = now.toSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, toString(signer->algorithm())}, {u"typ"_s, u"JWT"_s}, {u"x5c"_s, chain}};
    const QJsonObject claims{
        {u"iss"_s, who},    {u"sub"_s, who}, {u"aud"_s, audience}, {u"iat"_s, issued}, {u"exp"_s, issued + lifeSeconds},
        {u"jti"_s, newId()}};
    const QByteArray input = base64Url(json::compact(header)) + '.' + base64Url(json::compact(claims));
    Result<QByteArray> signature = co_await signer->sign(input);
    if (!signature)
        co_return fail(signature.error());
    co_return input + '.' + base64Url(*signature);
}

} // namespace gw::auth
