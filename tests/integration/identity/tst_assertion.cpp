// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"
#include "jose.h"
#include "world.h"
#include "x509builder.h"

#include <QFile>
#include <gw/base/ids.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>

namespace gw::test {
namespace {

using namespace backend::identity;

struct Holder
{
    KeyPtr key;
    CertificatePtr certificate;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Holder fromPkcs12(const QString &path)
{
    const QByteArray content = contentOf(path);
    const auto *at = reinterpret_cast<const unsigned char *>(content.constData());
    PKCS12 *file = d2i_PKCS12(nullptr, &at, content.size());
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    EXPECT_EQ(PKCS12_parse(file, "gwanmun", &key, &certificate, nullptr), 1);
    PKCS12_free(file);
    return {KeyPtr(key), CertificatePtr(certificate)};
}

} // namespace

class Assertion : public testing::TestWithParam<Engine>
{
protected:
    World world{GetParam()};
    Holder kim = fromPkcs12(world.directory.filePath(u"demo/certificates/11-000001.p12"_s));
    CertificatePtr root = certificateFromPem(contentOf(world.pki.rootFile));
    KeyPtr rootKey = keyFromPem(contentOf(world.directory.filePath(u"pki/root.key"_s)));

    QJsonObject claims(const QString &subject = u"11-000001"_s) const
    {
        const qint64 now = world.clock.now().toSecsSinceEpoch();
        return {{u"iss"_s, subject}, {u"sub"_s, subject}, {u"aud"_s, QString(world.publicUrl + u"/oauth2/token"_s)},
                {u"jti"_s, newId()}, {u"iat"_s, now},     {u"exp"_s, now + 120}};
    }
    QJsonObject claimsWith(const QString &name, const QJsonValue &value) const
    {
        QJsonObject result = claims();
        result.insert(name, value);
        return result;
    }
    static QByteArray sign(const QJsonObject &payload, EVP_PKEY *key, const std::vector<const X509 *> &chain)
    {
        QJsonArray x5c;
        for (const X509 *certificate : chain)
            x5c.append(QString::fromLatin1(certificateToDer(certificate).toBase64()));
        return signJws({{u"typ"_s, u"JWT"_s}, {u"x5c"_s, x5c}}, payload, key).value_or(QByteArray());
    }
    Response bring(const QByteArray &assertion)
    {
        return world.post("/oauth2/token", {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
                                            {u"client_id"_s, u"gwanmun-desktop"_s},
                                            {u"scope"_s, u"openid profile offline_access portal"_s},
                                            {u"assertion"_s, QString::fromLatin1(assertion)}});
    }
    Response bring(const QJsonObject &payload) { return bring(sign(payload, kim.key.get(), {kim.certificate.get()})); }
    QString reason(const Response &response) const
    {
        EXPECT_EQ(response.status, 400) << response.body.toStdString();
        EXPECT_EQ(json(response).value(u"error"_s).toString(), u"invalid_grant"_s);
        return json(response).value(u"reason"_s).toString();
    }
    CertificatePtr issue(EVP_PKEY *key, const QString &staffNumber, const X509 *issuer, EVP_PKEY *issuerKey,
                         bool authority = false)
    {
        return makeCertificate({{u"김가람"_s, u"가온시"_s, u"기획과"_s, staffNumber},
                                world.clock.now().addDays(-1),
                                world.clock.now().addDays(1),
                                authority},
                               key, issuer, issuerKey);
    }
};
INSTANTIATE_TEST_SUITE_P(, Assertion, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(Assertion, ofTheHolder_signsIn)
{
    const Response response = bring(claims());
    ASSERT_EQ(response.status, 200) << response.body.toStdString();
    const QJsonObject tokens = json(response);
    const auto jws = parseJws(tokens.value(u"id_token"_s).toString().toLatin1());
    ASSERT_TRUE(jws.has_value());
    EXPECT_EQ(jws->payload.value(u"sub"_s).toString(), QString::fromLatin1(World::kim));
    EXPECT_EQ(jws->payload.value(u"amr"_s).toArray(), QJsonArray{u"pop"_s});
    EXPECT_EQ(refresh(world, tokens.value(u"refresh_token"_s).toString()).status, 200);
}

TEST_P(Assertion, subject_mayBeAnyNameOfTheHolder)
{
    const QString thumbprint = QString::fromLatin1(base64Url(sha256(certificateToDer(kim.certificate.get()))));
    for (const QString &name : {QString::fromLatin1(World::kim), serialNumber(kim.certificate.get()), thumbprint})
        EXPECT_EQ(bring(claims(name)).status, 200) << name.toStdString();
    EXPECT_EQ(bring(claimsWith(u"aud"_s, world.publicUrl)).status, 200) << "the issuer is an audience too";
    EXPECT_EQ(bring(claimsWith(u"aud"_s, QJsonArray{u"https://x.example"_s, world.publicUrl})).status, 200);
}

TEST_P(Assertion, comingAgain_isRefused)
{
    const QByteArray assertion = sign(claims(), kim.key.get(), {kim.certificate.get()});
    EXPECT_EQ(bring(assertion).status, 200);
    EXPECT_EQ(reason(bring(assertion)), u"assertion-replayed"_s);
    world.clock.pass(std::chrono::seconds(170));
    EXPECT_EQ(reason(bring(assertion)), u"assertion-replayed"_s) << "within the allowance for wrong clocks too";
}

TEST_P(Assertion, claimsThatAreWrong_areRefused)
{
    const qint64 now = world.clock.now().toSecsSinceEpoch();
    const std::pair<QJsonObject, QString> wrong[] = {
        {claimsWith(u"aud"_s, u"https://other.example/oauth2/token"_s), u"assertion-audience"_s},
        {claimsWith(u"aud"_s, {}), u"assertion-audience"_s},
        {claimsWith(u"exp"_s, now - 61), u"assertion-expired"_s},
        {claimsWith(u"exp"_s, now + 301), u"assertion-too-long"_s},
        {claimsWith(u"exp"_s, {}), u"assertion-malformed"_s},
        {claimsWith(u"iat"_s, {}), u"assertion-malformed"_s},
        {claimsWith(u"iat"_s, now + 61), u"assertion-expired"_s},
        {claimsWith(u"nbf"_s, now + 100), u"assertion-expired"_s},
        {claimsWith(u"jti"_s, {}), u"assertion-malformed"_s},
        {claimsWith(u"sub"_s, u"11-000002"_s), u"assertion-subject"_s},
        {claimsWith(u"iss"_s, u"11-000002"_s), u"assertion-subject"_s},
        {claims(u"11-000002"_s), u"assertion-subject"_s},
        {claims(QString::fromLatin1(World::lee)), u"assertion-subject"_s},
        {claims(QString()), u"assertion-malformed"_s},
    };
    for (const auto &[payload, expected] : wrong)
        EXPECT_EQ(reason(bring(payload)), expected) << QJsonDocument(payload).toJson().toStdString();
}

TEST_P(Assertion, signatureOfAnother_isRefused)
{
    const Holder lee = fromPkcs12(world.directory.filePath(u"demo/certificates/11-000002.p12"_s));
    EXPECT_EQ(reason(bring(sign(claims(), lee.key.get(), {kim.certificate.get()}))), u"assertion-signature"_s);
    EXPECT_EQ(reason(bring(sign(claims(), lee.key.get(), {lee.certificate.get()}))), u"assertion-subject"_s);
    const QByteArray good = sign(claims(), kim.key.get(), {kim.certificate.get()});
    EXPECT_EQ(reason(bring(good.left(good.lastIndexOf('.') + 1))), u"assertion-signature"_s);
    EXPECT_EQ(reason(bring(QByteArray("nonsense"))), u"assertion-malformed"_s);
    EXPECT_EQ(reason(bring(sign(claims(), kim.key.get(), {}))), u"assertion-malformed"_s);
    const QByteArray none =
        base64Url("{\"alg\":\"none\",\"x5c\":[\"" + certificateToDer(kim.certificate.get()).toBase64() + "\"]}") + '.'
        + good.split('.').at(1) + '.';
    EXPECT_EQ(reason(bring(none)), u"assertion-signature"_s);
}

TEST_P(Assertion, expiredAndRevokedCertificates_areRefusedByName)
{
    const Holder expired = fromPkcs12(world.directory.filePath(u"demo/certificates/expired.p12"_s));
    EXPECT_EQ(reason(bring(sign(claims(), expired.key.get(), {expired.certificate.get()}))), u"certificate-expired"_s);
    const Holder revoked = fromPkcs12(world.directory.filePath(u"demo/certificates/revoked.p12"_s));
    EXPECT_EQ(reason(bring(sign(claims(), revoked.key.get(), {revoked.certificate.get()}))), u"certificate-revoked"_s);
}

TEST_P(Assertion, newRevocationList_worksAtOnce)
{
    EXPECT_EQ(bring(claims()).status, 200);
    const CrlPtr crl =
        makeCrl({kim.certificate.get()}, root.get(), rootKey.get(), world.clock.now(), world.clock.now().addDays(1));
    ASSERT_TRUE(writePublicFile(world.pki.crlFile, crlToPem(crl.get()) + '\n').has_value());
    EXPECT_EQ(reason(bring(claims())), u"certificate-revoked"_s);
}

TEST_P(Assertion, withoutACurrentRevocationList_nobodyIsBelieved)
{
    const CrlPtr old =
        makeCrl({}, root.get(), rootKey.get(), world.clock.now().addDays(-9), world.clock.now().addDays(-1));
    ASSERT_TRUE(writePublicFile(world.pki.crlFile, crlToPem(old.get())).has_value());
    EXPECT_EQ(reason(bring(claims())), u"certificate-untrusted"_s);
    ASSERT_TRUE(QFile::remove(world.pki.crlFile));
    EXPECT_EQ(reason(bring(claims())), u"certificate-untrusted"_s);
}

TEST_P(Assertion, foreignAuthority_isNotTrusted)
{
    const KeyPtr foreignKey = newEcKey();
    const CertificatePtr foreignRoot = makeCertificate({{u"Gwanmun Demo Root"_s, u"Gwanmun"_s, u"Demo"_s, {}},
                                                        world.clock.now().addDays(-1),
                                                        world.clock.now().addDays(9),
                                                        true},
                                                       foreignKey.get(), nullptr, nullptr);
    const KeyPtr key = newEcKey();
    const CertificatePtr leaf = issue(key.get(), u"11-000001"_s, foreignRoot.get(), foreignKey.get());
    EXPECT_EQ(reason(bring(sign(claims(), key.get(), {leaf.get(), foreignRoot.get()}))), u"certificate-untrusted"_s);
    const CertificatePtr selfSigned = issue(key.get(), u"11-000001"_s, nullptr, nullptr);
    EXPECT_EQ(reason(bring(sign(claims(), key.get(), {selfSigned.get()}))), u"certificate-untrusted"_s);
    const CertificatePtr byColleague = issue(key.get(), u"11-000001"_s, kim.certificate.get(), kim.key.get());
    EXPECT_EQ(reason(bring(sign(claims(), key.get(), {byColleague.get(), kim.certificate.get()}))),
              u"certificate-untrusted"_s)
        << "a person's certificate is no authority";
}

TEST_P(Assertion, intermediateAuthority_isFollowedWhileItIsNotRevoked)
{
    const KeyPtr middleKey = newEcKey();
    const CertificatePtr middle = makeCertificate(
        {{u"Bureau CA"_s, u"가온시"_s, {}, {}}, world.clock.now().addDays(-1), world.clock.now().addDays(9), true},
        middleKey.get(), root.get(), rootKey.get());
    const KeyPtr key = newEcKey();
    const CertificatePtr leaf = issue(key.get(), u"11-000001"_s, middle.get(), middleKey.get());
    const auto lists = [&](const std::vector<const X509 *> &revokedByRoot) {
        const QDateTime now = world.clock.now();
        const CrlPtr ofRoot = makeCrl(revokedByRoot, root.get(), rootKey.get(), now, now.addDays(1));
        const CrlPtr ofMiddle = makeCrl({}, middle.get(), middleKey.get(), now, now.addDays(1));
        EXPECT_TRUE(writePublicFile(world.pki.crlFile, crlToPem(ofRoot.get()) + crlToPem(ofMiddle.get())).has_value());
    };
    lists({});
    EXPECT_EQ(bring(sign(claims(), key.get(), {leaf.get(), middle.get()})).status, 200);
    EXPECT_EQ(reason(bring(sign(claims(), key.get(), {leaf.get()}))), u"certificate-untrusted"_s);
    lists({middle.get()});
    EXPECT_EQ(reason(bring(sign(claims(), key.get(), {leaf.get(), middle.get()}))), u"certificate-revoked"_s);
}

TEST_P(Assertion, rsaKey_needsTwoThousandBits)
{
    const KeyPtr strong(EVP_RSA_gen(2048));
    const CertificatePtr good = issue(strong.get(), u"11-000001"_s, root.get(), rootKey.get());
    EXPECT_EQ(bring(sign(claims(), strong.get(), {good.get()})).status, 200);
    const KeyPtr weak(EVP_RSA_gen(1024));
    const CertificatePtr bad = issue(weak.get(), u"11-000001"_s, root.get(), rootKey.get());
    EXPECT_TRUE(sign(claims(), weak.get(), {bad.get()}).isEmpty()) << "not even our own tool signs with it";
    const CertificateVerifier verifier(world.pki.rootFile, world.pki.crlFile, world.clock);
    EXPECT_EQ(verifier.verify({certificateToDer(bad.get())}).error().detail, u"certificate-untrusted"_s);
}

TEST_P(Assertion, chainThatIsNone_isRefused)
{
    const QByteArray good = certificateToDer(kim.certificate.get());
    const auto bringChain = [&](const QJsonArray &x5c) {
        return bring(signJws({{u"x5c"_s, x5c}}, claims(), kim.key.get()).value_or(QByteArray()));
    };
    const auto encodedDer = [](const QByteArray &der) { return QJsonValue(QString::fromLatin1(der.toBase64())); };
    EXPECT_EQ(reason(bringChain({u"***"_s})), u"assertion-malformed"_s);
    EXPECT_EQ(reason(bringChain({7})), u"assertion-malformed"_s);
    EXPECT_EQ(reason(bringChain({encodedDer("garbage")})), u"certificate-malformed"_s);
    EXPECT_EQ(reason(bringChain({encodedDer(good + "tail")})), u"certificate-malformed"_s);
    EXPECT_EQ(reason(bringChain({encodedDer(good.chopped(1))})), u"certificate-malformed"_s);
    EXPECT_EQ(reason(bringChain({encodedDer(good), encodedDer(QByteArray(17 * 1024, '0'))})),
              u"certificate-malformed"_s);
    QJsonArray many;
    for (int i = 0; i < 7; ++i)
        many.append(encodedDer(good));
    EXPECT_EQ(reason(bringChain(many)), u"certificate-malformed"_s);
    EXPECT_EQ(bringChain({encodedDer(good), encodedDer(good)}).status, 200) << "one too many does no harm";
}

TEST_P(Assertion, certificateOfNobody_isUnknown)
{
    const KeyPtr key = newEcKey();
    for (const QString &number : {u"99-999999"_s, u"11-000003"_s, QString()}) {
        const CertificatePtr leaf = issue(key.get(), number, root.get(), rootKey.get());
        EXPECT_EQ(reason(bring(sign(claims(number.isEmpty() ? u"x"_s : number), key.get(), {leaf.get()}))),
                  u"certificate-unknown"_s);
    }
}

TEST_P(Assertion, link_saysWhoseACertificateIs)
{
    const KeyPtr key = newEcKey();
    const CertificatePtr leaf = issue(key.get(), {}, root.get(), rootKey.get());
    const auto linked = world.database->write([&](backend::storage::Session &session) {
        return putCertificateLinks(
            session, {{issuerName(leaf.get()), serialNumber(leaf.get()), QString::fromLatin1(World::lee)}});
    });
    ASSERT_TRUE(linked.has_value());
    EXPECT_EQ(bring(sign(claims(serialNumber(leaf.get())), key.get(), {leaf.get()})).status, 200);
    world.sql(u"UPDATE person SET state = 'left' WHERE id = ?"_s, {QString::fromLatin1(World::lee)});
    EXPECT_EQ(reason(bring(sign(claims(serialNumber(leaf.get())), key.get(), {leaf.get()}))), u"certificate-unknown"_s);
}

TEST_P(Assertion, manyRefusals_slowTheAddressDown)
{
    for (int i = 0; i < 31; ++i)
        bring(QByteArray("nonsense"));
    const Response response = bring(claims());
    EXPECT_EQ(response.status, 429);
    EXPECT_FALSE(header(response, "Retry-After").isEmpty());
}

TEST_P(Assertion, withoutAKnownScope_isRefused)
{
    const QByteArray assertion = sign(claims(), kim.key.get(), {kim.certificate.get()});
    const Response response =
        world.post("/oauth2/token", {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
                                     {u"client_id"_s, u"gwanmun-desktop"_s},
                                     {u"assertion"_s, QString::fromLatin1(assertion)}});
    EXPECT_EQ(json(response).value(u"error"_s).toString(), u"invalid_scope"_s);
}

} // namespace gw::test
