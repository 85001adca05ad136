// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "assertion.h"
#include "grants.h"
#include "records.h"
#include "results.h"

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LongestLife = 300; // seconds; RFC 7523 3 leaves the limit to us
constexpr qint64 Skew = 60;         // a workstation's clock may be off by so much

std::unexpected<Error> refuse(const QString &reason)
{
    return fail(Error::Code::Certificate, reason);
}

// x5c is the one place of JOSE with ordinary base64 (RFC 7515 4.1.6).
QList<QByteArray> chainOf(const Jws &jws)
{
    QList<QByteArray> chain;
    for (const auto &entry : jws.header.value(u"x5c"_s).toArray()) {
        const auto der =
            QByteArray::fromBase64Encoding(entry.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!der || der.decoded.isEmpty())
            return {};
        chain.append(der.decoded);
    }
    return chain;
}

bool isForUs(const QJsonValue &audience, const QString &issuer)
{
    // RFC 7523 3: the token endpoint, or the issuer as RFC 9700 prefers. Compared to the character.
    const auto names = [&](const QJsonValue &name) {
        return name.toString() == issuer || name.toString() == issuer + "/oauth2/token"_L1;
    };
    if (!audience.isArray())
        return names(audience);
    const QJsonArray all = audience.toArray();
    return std::ranges::any_of(all.begin(), all.end(), names);
}

std::optional<QString> timeProblem(const QJsonObject &claims, qint64 now)
{
    const QJsonValue expires = claims.value(u"exp"_s);
    const QJsonValue issued = claims.value(u"iat"_s);
    if (!expires.isDouble() || !issued.isDouble())
        return u"assertion-malformed"_s;
    const auto exp = qint64(expires.toDouble());
    const auto iat = qint64(issued.toDouble());
    const auto notBefore = qint64(claims.value(u"nbf"_s).toDouble(double(iat)));
    if (exp <= now - Skew || iat > now + Skew || notBefore > now + Skew)
        return u"assertion-expired"_s;
    if (exp - iat > LongestLife || exp > now + LongestLife + Skew)
        return u"assertion-too-long"_s;
    return std::nullopt;
}

} // namespace

Result<QString> holderOfAssertion(Context &context, const QByteArray &assertion)
{
    const auto jws = parseJws(assertion);
    if (!jws)
        return refuse(u"assertion-malformed"_s);
    const QList<QByteArray> chain = chainOf(*jws);
    const QString id = jws->payload.value(u"jti"_s).toString();
    const QString issuer = jws->payload.value(u"iss"_s).toString();
    const QString subject = jws->payload.value(u"sub"_s).toString();
    if (chain.isEmpty() || id.isEmpty() || id.size() > 255 || subject.isEmpty())
        return refuse(u"assertion-malformed"_s);
    const auto certificate = context.certificates.verify(chain);
    if (!certificate)
        return fail(certificate.error());
    if (!verifyJws(*jws, certificate->publicKey.get()))
        return refuse(u"assertion-signature"_s);
    if (!isForUs(jws->payload.value(u"aud"_s), context.issuer()))
        return refuse(u"assertion-audience"_s);
    const QDateTime now = context.now();
    if (const auto problem = timeProblem(jws->payload, now.toSecsSinceEpoch()))
        return refuse(*problem);

    QString personId;
    QString reason;
    const auto found = context.database.write([&](storage::Session &session) -> Result<Done> {
        const auto holder =
            findCertificateHolder(session, certificate->issuer, certificate->serial, certificate->staffNumber);
        if (!holder)
            return fail(holder.error());
        personId = *holder;
        reason.clear(); // a conflict runs this again
        // The person who signs says who it is to be: themself, by one of the names the certificate or we give them.
        const bool named =
            QStringList{personId, certificate->staffNumber, certificate->serial, certificate->thumbprint}.contains(
                subject);
        if (personId.isEmpty() || issuer != subject || !named) {
            reason = personId.isEmpty() ? u"certificate-unknown"_s : u"assertion-subject"_s;
            return Done{};
        }
        const QDateTime forget = now.addSecs(LongestLife + 3 * Skew);
        return mapped(rememberAssertion(session, certificate->thumbprint + u'\n' + id, forget), [&](bool isNew) {
            if (!isNew)
                reason = u"assertion-replayed"_s;
            return Done{};
        });
    });
    if (!found)
        return fail(found.error());
    if (!reason.isEmpty())
        return refuse(reason);
    return personId;
}

} // namespace gw::backend::identity
