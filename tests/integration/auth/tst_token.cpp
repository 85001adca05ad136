// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "softhsm.h"

#include <gw/auth/certificatesource.h>
#include <gw/auth/documentsigner.h>
#include <gw/test/await.h>
#include <gw/test/outcome.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using gw::test::await;

namespace {

/// Two tokens in a folder of their own: one holds an EC key, one an RSA key, each with its certificate.
class Token : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        ASSERT_FALSE(SoftHsm::module().isEmpty()) << "install softhsm2";
        s_hsm = new SoftHsm;
        const test::Key ec = test::makeEcKey();
        const test::Key rsa = test::makeRsaKey();
        s_ec = test::makeCertificate(ec, {.commonName = u"김하늘 EC"_s});
        s_rsa = test::makeCertificate(rsa, {.commonName = u"RSA"_s});
        ASSERT_TRUE(s_hsm->add(u"김하늘 EC"_s, u"1234"_s, ec, s_ec));
        ASSERT_TRUE(s_hsm->add(u"RSA"_s, u"876543"_s, rsa, s_rsa));
    }

    static void TearDownTestSuite()
    {
        delete s_hsm;
        s_hsm = nullptr;
    }

    QString idOf(const QString &holder)
    {
        const QList<auth::CertificateInfo> found = await(source.list()).value();
        for (const auth::CertificateInfo &info : found) {
            if (info.holder == holder)
                return info.id;
        }
        return {};
    }

    Result<std::shared_ptr<auth::Signer>> open(const QString &holder, const QByteArray &pin)
    {
        return await(source.open(idOf(holder), auth::Secret(pin)));
    }

    static SoftHsm *s_hsm;
    static QByteArray s_ec;
    static QByteArray s_rsa;
    SystemClock clock;
    auth::CertificateSource source{auth::makeOpenSslProvider(),
                                   clock,
                                   {.files = {}, .folders = {}, .tokenModules = {SoftHsm::module(), u"/nowhere.so"_s}}};
};

SoftHsm *Token::s_hsm = nullptr;
QByteArray Token::s_ec;
QByteArray Token::s_rsa;

} // namespace

TEST_F(Token, itsCertificates_areListedWithoutAPin)
{
    const QList<auth::CertificateInfo> found = await(source.list()).value();
    ASSERT_EQ(found.size(), 2);
    for (const auth::CertificateInfo &info : found) {
        EXPECT_EQ(info.kind, auth::CertificateInfo::Kind::Token);
        EXPECT_EQ(info.needs, auth::CertificateInfo::Needs::Pin);
        EXPECT_EQ(info.state, auth::CertificateInfo::State::Valid);
        EXPECT_EQ(info.path, info.holder); // the label
    }
}

TEST_F(Token, withThePin_signsWithoutGivingTheKeyAway)
{
    for (const auto &[holder, pin, certificate] :
         {std::tuple(u"김하늘 EC"_s, QByteArray("1234"), s_ec), std::tuple(u"RSA"_s, QByteArray("876543"), s_rsa)}) {
        const auto signer = open(holder, pin);
        ASSERT_TRUE(signer) << signer.error().detail.toStdString();
        EXPECT_EQ((*signer)->chain(), QList{certificate});
        for (int i = 0; i < 3; ++i) {
            const auto signature = await((*signer)->sign("to be signed"));
            ASSERT_TRUE(signature) << signature.error().detail.toStdString();
            EXPECT_TRUE(test::verifies(certificate, "to be signed", *signature));
        }
    }
}

TEST_F(Token, withThePin_signsDocuments)
{
    const auto provider = signing::makeOpenSslProvider();
    for (const auto &[holder, pin, certificate] :
         {std::tuple(u"김하늘 EC"_s, QByteArray("1234"), s_ec), std::tuple(u"RSA"_s, QByteArray("876543"), s_rsa)}) {
        const auto signer = auth::makeCertificateSigner(open(holder, pin).value(), provider);
        signing::Payload payload;
        payload.docId = payload.stepId = payload.seatId = u"x"_s;
        payload.versionNo = 1;
        payload.bodySha256 = payload.attachManifestSha256 = payload.metaSha256 = QString(64, u'0');
        payload.at = clock.now();
        const auto made = await(signer->sign(payload));
        ASSERT_TRUE(made) << made.error().detail.toStdString();
        signing::TrustRoots trust;
        trust.roots = {certificate};
        EXPECT_TRUE(provider->verify(made->payload, made->cms, trust).isValid()) << holder.toStdString();
    }
}

TEST_F(Token, aWrongPin_isSaidSoAlsoAfterARightOne)
{
    EXPECT_EQ(test::problemOf(open(u"RSA"_s, "000000")), u"wrong-password"_s);
    ASSERT_TRUE(open(u"RSA"_s, "876543"));
    EXPECT_EQ(test::problemOf(open(u"RSA"_s, "000000")), u"wrong-password"_s);
    EXPECT_EQ(test::problemOf(open(u"RSA"_s, "")), u"wrong-password"_s);
    ASSERT_TRUE(open(u"RSA"_s, "876543"));
}

TEST_F(Token, listingAgain_leavesAnOpenKeyUsable)
{
    const auto signer = open(u"김하늘 EC"_s, "1234");
    ASSERT_TRUE(signer);
    EXPECT_EQ(await(source.list())->size(), 2);
    const auto signature = await((*signer)->sign("later"));
    ASSERT_TRUE(signature) << signature.error().detail.toStdString();
    EXPECT_TRUE(test::verifies(s_ec, "later", *signature));
}

TEST_F(Token, aWrongPinBesideAnOpenKey_isStillWrong)
{
    const auto signer = open(u"RSA"_s, "876543");
    ASSERT_TRUE(signer);
    EXPECT_EQ(test::problemOf(open(u"RSA"_s, "000000")), u"wrong-password"_s);
    const auto again = open(u"RSA"_s, "876543");
    ASSERT_TRUE(again);
    EXPECT_EQ(await(source.list())->size(), 2);
    const auto signature = await((*again)->sign("data"));
    ASSERT_TRUE(signature) << signature.error().detail.toStdString();
    EXPECT_TRUE(test::verifies(s_rsa, "data", *signature));
    EXPECT_EQ(test::codeOf(await((*signer)->sign("data"))), Error::Code::Certificate); // its log-in has ended
}

TEST_F(Token, aSignerThatOutlivesItsSource_canBeDropped)
{
    std::shared_ptr<auth::Signer> signer;
    {
        auth::CertificateSource other{
            auth::makeOpenSslProvider(), clock, {.files = {}, .folders = {}, .tokenModules = {SoftHsm::module()}}};
        const auto list = await(other.list()).value();
        signer = await(other.open(list[0].id, auth::Secret(list[0].holder == u"RSA"_s ? "876543" : "1234"))).value();
    }
    EXPECT_TRUE(await(signer->sign("data")));
    signer.reset();
}
