// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <gw/auth/oidc.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>
#include <gw/test/await.h>
#include <gw/test/outcome.h>
#include <testcertificates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

class IdToken : public testing::Test
{
protected:
    IdToken()
    {
        expected.issuer = u"https://id.example"_s;
        expected.clientId = u"gwanmun-desktop"_s;
        expected.nonce = "nonce-1";
        expected.accessToken = "access-1";
        expected.now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        claims = {{u"iss"_s, expected.issuer}, {u"aud"_s, expected.clientId}, {u"sub"_s, u"person-1"_s},
                  {u"iat"_s, 1'799'999'990},   {u"exp"_s, 1'800'000'300},     {u"nonce"_s, u"nonce-1"_s},
                  {u"name"_s, u"김하늘"_s}};
    }

    Result<auth::Identity> check() const { return auth::checkIdToken(*crypto, token(), jwk(), expected); }
    QByteArray token() const { return test::signJws(key, header, claims); }
    QJsonObject jwk() const { return test::publicJwk(key, u"k1"_s); }

    void expectRefused(const char *what, const QString &type = {}) const
    {
        const auto outcome = check();
        ASSERT_FALSE(outcome) << what;
        EXPECT_EQ(test::codeOf(outcome), Error::Code::Protocol) << what;
        EXPECT_EQ(test::problemOf(outcome), type) << what;
    }

    std::shared_ptr<const auth::ICryptoProvider> crypto = auth::makeOpenSslProvider();
    test::Key key = test::makeEcKey();
    QJsonObject header{{u"alg"_s, u"ES256"_s}, {u"kid"_s, u"k1"_s}};
    QJsonObject claims;
    auth::IdTokenExpectations expected;
};

} // namespace

TEST(Pkce, theExampleOfRfc7636_givesItsChallenge)
{
    const auto crypto = auth::makeOpenSslProvider();
    EXPECT_EQ(auth::codeChallenge(*crypto, "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
              "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(Pkce, theSecretsOfATrip_areLongAndNeverTheSame)
{
    const auto crypto = auth::makeOpenSslProvider();
    const auto first = auth::makeBrowserSecrets(*crypto);
    const auto second = auth::makeBrowserSecrets(*crypto);
    ASSERT_TRUE(first && second);
    const QSet<QByteArray> all{first->verifier,  first->state,  first->nonce,
                               second->verifier, second->state, second->nonce};
    EXPECT_EQ(all.size(), 6);
    for (const QByteArray &one : all)
        EXPECT_EQ(one.size(), 43); // the least that RFC 7636 4.1 allows
}

TEST_F(IdToken, aGoodOne_namesThePersonUnderBothAlgorithms)
{
    ASSERT_TRUE(check()) << check().error().detail.toStdString();
    EXPECT_EQ(check()->subject, u"person-1"_s);
    EXPECT_EQ(check()->name, u"김하늘"_s);
    key = test::makeRsaKey();
    header[u"alg"_s] = u"RS256"_s;
    EXPECT_TRUE(check());
}

TEST_F(IdToken, otherAlgorithms_areRefused)
{
    for (const QString &algorithm : {u"none"_s, u"HS256"_s, u"ES384"_s, u"PS256"_s, u"es256"_s, u""_s}) {
        header[u"alg"_s] = algorithm;
        expectRefused(algorithm.toUtf8().constData());
    }
}

TEST_F(IdToken, withoutASignature_isRefused)
{
    const QByteArray good = token();
    for (const QByteArray &bad : {good.first(good.lastIndexOf('.') + 1), good.first(good.lastIndexOf('.')), good + ".x",
                                  good.chopped(4) + "AAAA", QByteArray("a.b.c"), QByteArray("..")})
        EXPECT_FALSE(auth::checkIdToken(*crypto, bad, jwk(), expected)) << bad.constData();
}

TEST_F(IdToken, signedByAnotherKey_isRefused)
{
    const QByteArray foreign = token();
    EXPECT_FALSE(auth::checkIdToken(*crypto, foreign, test::publicJwk(test::makeEcKey(), u"k1"_s), expected));
    EXPECT_FALSE(auth::checkIdToken(*crypto, foreign, test::publicJwk(test::makeRsaKey(), u"k1"_s), expected));
}

TEST_F(IdToken, changedClaims_areRefused)
{
    const QByteArray good = token();
    claims[u"sub"_s] = u"person-2"_s;
    const QByteArray other = token();
    const QByteArray mixed = good.first(good.indexOf('.'))
                             + other.mid(other.indexOf('.'), other.lastIndexOf('.') - other.indexOf('.'))
                             + good.mid(good.lastIndexOf('.'));
    EXPECT_FALSE(auth::checkIdToken(*crypto, mixed, jwk(), expected));
}

TEST_F(IdToken, forAnotherClient_isRefused)
{
    claims[u"aud"_s] = u"other"_s;
    expectRefused("aud");
    claims[u"aud"_s] = QJsonArray{expected.clientId, u"other"_s};
    expectRefused("two audiences without azp");
    claims[u"azp"_s] = u"other"_s;
    expectRefused("azp");
    claims[u"azp"_s] = expected.clientId;
    EXPECT_TRUE(check());
    claims[u"aud"_s] = expected.clientId;
    claims[u"azp"_s] = u"other"_s;
    expectRefused("azp with one audience");
}

TEST_F(IdToken, ofAnotherIssuer_isRefusedToTheCharacter)
{
    for (const QString &issuer : {u"https://id.example/"_s, u"https://ID.example"_s, u"http://id.example"_s}) {
        claims[u"iss"_s] = issuer;
        expectRefused(issuer.toUtf8().constData());
    }
}

TEST_F(IdToken, ofAnotherTime_isRefusedAsAQuestionOfClocks)
{
    claims[u"exp"_s] = 1'800'000'000 - 121;
    expectRefused("expired", u"clock"_s);
    claims[u"exp"_s] = 1'800'000'000 - 119; // within the leeway
    EXPECT_TRUE(check());
    claims[u"iat"_s] = 1'800'000'121;
    expectRefused("from the future", u"clock"_s);
    claims.remove(u"iat"_s);
    expectRefused("no iat");
    claims[u"iat"_s] = 1'800'000'000;
    claims[u"exp"_s] = u"1800000300"_s;
    expectRefused("exp is no number");
}

TEST_F(IdToken, withAnotherNonce_isRefused)
{
    claims[u"nonce"_s] = u"nonce-2"_s;
    expectRefused("another nonce");
    claims.remove(u"nonce"_s);
    expectRefused("no nonce");
}

TEST_F(IdToken, besideAnotherAccessToken_isRefused)
{
    claims[u"at_hash"_s] =
        QString::fromLatin1(auth::base64Url(crypto->digest(auth::Digest::Sha256, "access-1").first(16)));
    EXPECT_TRUE(check());
    expected.accessToken = "access-2";
    expectRefused("at_hash");
}

TEST_F(IdToken, withACriticalExtension_isRefused)
{
    header[u"crit"_s] = QJsonArray{u"b64"_s};
    expectRefused("crit");
}

TEST_F(IdToken, theKey_isFoundByItsIdAndType)
{
    const QJsonObject ec = test::publicJwk(key, u"k1"_s);
    const QJsonObject rsa = test::publicJwk(test::makeRsaKey(), u"k2"_s);
    QJsonObject encryption = test::publicJwk(key, u"k3"_s);
    encryption[u"use"_s] = u"enc"_s;
    const QJsonArray set{ec, rsa, encryption};
    using auth::SignatureAlgorithm;
    EXPECT_EQ(auth::findKey(set, {SignatureAlgorithm::ES256, u"k1"_s}), ec);
    EXPECT_EQ(auth::findKey(set, {SignatureAlgorithm::RS256, {}}), rsa);
    EXPECT_FALSE(auth::findKey(set, {SignatureAlgorithm::RS256, u"k1"_s})); // a key of another type
    EXPECT_FALSE(auth::findKey(set, {SignatureAlgorithm::ES256, u"k3"_s}));
    EXPECT_FALSE(auth::findKey(set, {SignatureAlgorithm::ES256, u"k9"_s}));
    EXPECT_FALSE(
        auth::findKey({ec, test::publicJwk(test::makeEcKey(), u"k4"_s)}, {SignatureAlgorithm::ES256, {}})); // which?
}
