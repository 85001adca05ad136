// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "jose.h"
#include "world.h"

#include <gw/base/json.h>
#include <openssl/rsa.h>

namespace gw::test {
namespace {

using namespace backend::identity;

// A signature over whatever header one likes: signJws() would put the right algorithm in.
QByteArray signedWithRsa(const QJsonObject &header, EVP_PKEY *key)
{
    const QByteArray input = base64Url(gw::json::compact(header)) + '.' + base64Url("{}");
    const DigestPtr context(EVP_MD_CTX_new());
    size_t size = size_t(EVP_PKEY_get_size(key));
    QByteArray signature(int(size), '\0');
    EXPECT_EQ(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key), 1);
    EXPECT_EQ(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                             reinterpret_cast<const unsigned char *>(input.constData()), size_t(input.size())),
              1);
    return input + '.' + base64Url(signature);
}

} // namespace

TEST(Jose, algorithm_isWhatTheKeyIsForAndNothingElse)
{
    const KeyPtr key(EVP_RSA_gen(2048));
    const auto accepted = [&](const QString &algorithm) {
        const auto jws = parseJws(signedWithRsa({{u"alg"_s, algorithm}}, key.get()));
        return jws && verifyJws(*jws, key.get());
    };
    EXPECT_TRUE(accepted(u"RS256"_s));
    for (const QString &algorithm : {u"none"_s, u"HS256"_s, u"ES256"_s, u"RS512"_s, u"PS256"_s, u"rs256"_s, QString()})
        EXPECT_FALSE(accepted(algorithm)) << algorithm.toStdString();
}

TEST(Jose, criticalExtension_isRefused)
{
    const KeyPtr key(EVP_RSA_gen(2048));
    EXPECT_TRUE(parseJws(signedWithRsa({{u"alg"_s, u"RS256"_s}}, key.get())).has_value());
    EXPECT_FALSE(
        parseJws(signedWithRsa({{u"alg"_s, u"RS256"_s}, {u"crit"_s, QJsonArray{u"b64"_s}}}, key.get())).has_value());
}

TEST(Jose, looseSpelling_isRefused)
{
    const QByteArray object = base64Url("{}");
    const QByteArray tokens[] = {
        "",
        "a",
        "..",
        object + '.' + object,
        object + '.' + object + ".AA.",
        object + "=." + object + ".AA",
        object + '.' + base64Url("[]") + ".AA",
        base64Url("not json") + '.' + object + ".AA",
        object + '.' + object + ".A",
        object + '.' + object + ".AB", // AA and AB would be the same byte
        object + '.' + object + ".A A",
        object + '.' + object + ".A+/A",
    };
    for (const QByteArray &token : tokens)
        EXPECT_FALSE(parseJws(token).has_value()) << token.toStdString();
    EXPECT_TRUE(parseJws(object + '.' + object + ".AA").has_value());
    EXPECT_TRUE(parseJws(object + '.' + object + '.').has_value()) << "an empty signature fails later, at verifyJws";
}

TEST(Jose, thumbprint_isTheOneOfTheStandardsRules)
{
    const KeyPtr key = newEcKey();
    const QJsonObject jwk = publicJwk(key.get());
    EXPECT_EQ(fromBase64Url(jwk.value(u"x"_s).toString().toLatin1())->size(), 32);
    EXPECT_EQ(fromBase64Url(jwk.value(u"y"_s).toString().toLatin1())->size(), 32);
    const QByteArray canonical = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + jwk.value(u"x"_s).toString().toLatin1()
                                 + "\",\"y\":\"" + jwk.value(u"y"_s).toString().toLatin1() + "\"}";
    EXPECT_EQ(jwkThumbprint(jwk), QString::fromLatin1(base64Url(sha256(canonical))));
}

} // namespace gw::test
