// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "signing_world.h"

#include <QRandomGenerator>
#include <openssl/cms.h>
#include <openssl/x509.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::signing;
using test::town;

namespace {

const QByteArray content("{\"v\":1,\"what\":\"somebody signs\"}");

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
}

CmsReport lookAtCms(const QByteArray &cms, const TrustRoots &trust = town().trust, const QByteArray &payload = content)
{
    return town().provider->verify(payload, cms, trust);
}

/// A CMS as openssl's own one-step signing makes it: the profile's attributes only as far as `flags` ask for them.
QByteArray plainCms(const test::Identity &signer, unsigned int flags, const EVP_MD *digest = EVP_sha256())
{
    const auto *cursor = reinterpret_cast<const unsigned char *>(signer.certificate.constData());
    X509 *certificate = d2i_X509(nullptr, &cursor, long(signer.certificate.size()));
    CMS_ContentInfo *cms = CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_BINARY | flags);
    CMS_add1_signer(cms, certificate, signer.key.get(), digest, CMS_NOSMIMECAP | flags);
    BIO *input = BIO_new_mem_buf(content.constData(), int(content.size()));
    CMS_final(cms, input, nullptr, CMS_BINARY | flags);
    QByteArray out(i2d_CMS_ContentInfo(cms, nullptr), '\0');
    auto *to = reinterpret_cast<unsigned char *>(out.data());
    i2d_CMS_ContentInfo(cms, &to);
    BIO_free(input);
    CMS_ContentInfo_free(cms);
    X509_free(certificate);
    return out;
}

TrustRoots withCrl(const QByteArray &crl)
{
    TrustRoots trust = town().trust;
    trust.crls = {crl};
    return trust;
}

} // namespace

TEST(Cms, whatWasSigned_isVerifiedAndSaysWhoAndWhen)
{
    for (const test::Identity *signer : {&town().reviewer, &town().decider}) {
        const QByteArray cms = test::signCms(*signer, content, noon().addMSecs(789));
        const CmsReport report = lookAtCms(cms);
        EXPECT_TRUE(report.isValid()) << report.problems.join(u' ').toStdString();
        EXPECT_EQ(report.signingTime, noon());
        EXPECT_EQ(report.revocation, CmsReport::Revocation::NotChecked);
        EXPECT_FALSE(report.hasTimeStamp);
        EXPECT_FALSE(cms.contains(content));
    }
    const CertificateHolder holder = lookAtCms(test::signCms(town().reviewer, content, noon())).holder;
    EXPECT_EQ(holder.name, u"이도현"_s);
    EXPECT_EQ(holder.staffNo, u"20230002"_s);
    EXPECT_EQ(holder.agency, u"한별특별시"_s);
    EXPECT_EQ(holder.unit, u"총무과"_s);
    EXPECT_TRUE(holder.issuer.contains(u"CN=한별 시험 인증기관"_s)) << holder.issuer.toStdString();
    EXPECT_EQ(holder, certificateHolder(town().reviewer.certificate).value());
    // Two numbers would let the holder choose who to be.
    const test::Identity twice = test::issue(town().root, {.staffNo = u"1"_s, .secondStaffNo = u"2"_s});
    EXPECT_EQ(certificateHolder(twice.certificate)->staffNo, QString());
}

TEST(Cms, itIsWhatOpenSslItselfCallsACadesSignature)
{
    const QByteArray der = test::signCms(town().decider, content, noon());
    const auto *cursor = reinterpret_cast<const unsigned char *>(der.constData());
    CMS_ContentInfo *cms = d2i_CMS_ContentInfo(nullptr, &cursor, long(der.size()));
    ASSERT_TRUE(cms);
    const auto *rootBytes = reinterpret_cast<const unsigned char *>(town().root.certificate.constData());
    X509 *root = d2i_X509(nullptr, &rootBytes, long(town().root.certificate.size()));
    X509_STORE *store = X509_STORE_new();
    X509_STORE_add_cert(store, root);
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store), time_t(noon().toSecsSinceEpoch()));
    BIO *input = BIO_new_mem_buf(content.constData(), int(content.size()));
    EXPECT_EQ(CMS_verify(cms, nullptr, store, input, nullptr, CMS_BINARY | CMS_CADES), 1);
    BIO_free(input);
    X509_STORE_free(store);
    X509_free(root);
    CMS_ContentInfo_free(cms);
}

TEST(Cms, aTimeStampThatIsAddedLater_leavesTheSignatureGoodAndIsNoted)
{
    const QByteArray der = test::signCms(town().reviewer, content, noon());
    const auto *cursor = reinterpret_cast<const unsigned char *>(der.constData());
    CMS_ContentInfo *cms = d2i_CMS_ContentInfo(nullptr, &cursor, long(der.size()));
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0);
    const QByteArray token("\x30\x00", 2);
    CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token.constData(), 2);
    QByteArray stamped(i2d_CMS_ContentInfo(cms, nullptr), '\0');
    auto *to = reinterpret_cast<unsigned char *>(stamped.data());
    i2d_CMS_ContentInfo(cms, &to);
    CMS_ContentInfo_free(cms);
    const CmsReport report = lookAtCms(stamped);
    EXPECT_TRUE(report.isValid()) << report.problems.join(u' ').toStdString();
    EXPECT_TRUE(report.hasTimeStamp);
    // It belongs before the next signature: the chain names the message with it.
    EXPECT_NE(signatureSha256(content, stamped), signatureSha256(content, der));
}

TEST(Cms, anotherContent_isAWrongSignature)
{
    const CmsReport report = lookAtCms(test::signCms(town().reviewer, content, noon()), town().trust, content + ' ');
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.problems, QStringList{u"cms-wrong-signature"_s});
}

TEST(Cms, withoutTheSigningCertificateAttribute_aSignatureIsNotIntact)
{
    const CmsReport without = lookAtCms(plainCms(town().reviewer, CMS_DETACHED));
    EXPECT_FALSE(without.intact);
    EXPECT_EQ(without.problems, QStringList{u"cms-other-certificate"_s});
    const CmsReport with = lookAtCms(plainCms(town().reviewer, CMS_DETACHED | CMS_CADES));
    EXPECT_TRUE(with.intact) << with.problems.join(u' ').toStdString();
}

TEST(Cms, theSameKeyInAnotherCertificate_isNotTheSigner)
{
    // Two certificates with the same key, issuer and serial number: only the attribute tells them apart.
    const test::Identity honest = town().reviewer;
    QByteArray forged = honest.certificate;
    const QByteArray staffNo("20230002");
    ASSERT_EQ(forged.count(staffNo), 1);
    forged.replace(staffNo, "20230009");
    QByteArray cms = test::signCms(honest, content, noon());
    ASSERT_EQ(cms.count(honest.certificate), 1);
    cms.replace(honest.certificate, forged);
    const CmsReport report = lookAtCms(cms, {});
    EXPECT_EQ(report.holder.staffNo, u"20230009"_s);
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.problems, QStringList{u"cms-other-certificate"_s});
}

TEST(Cms, whatIsNotOfTheProfile_isRefused)
{
    EXPECT_EQ(lookAtCms(plainCms(town().reviewer, CMS_CADES)).problems, QStringList{u"cms-profile"_s}) << "content inside";
    EXPECT_EQ(lookAtCms(plainCms(town().reviewer, CMS_DETACHED | CMS_CADES, EVP_sha1())).problems,
              QStringList{u"cms-profile"_s})
        << "SHA-1";
    // The name of an RSA signature does not tell its hash.
    EXPECT_EQ(lookAtCms(plainCms(town().decider, CMS_DETACHED | CMS_CADES, EVP_sha1())).problems,
              QStringList{u"cms-profile"_s});
    EXPECT_EQ(lookAtCms(plainCms(town().decider, CMS_DETACHED | CMS_CADES, EVP_sha512())).problems,
              QStringList{u"cms-profile"_s});
    EXPECT_EQ(lookAtCms(plainCms(town().decider, CMS_DETACHED | CMS_CADES)).problems, QStringList());
    EXPECT_EQ(lookAtCms(plainCms(town().reviewer, CMS_DETACHED | CMS_NOATTR)).problems, QStringList{u"cms-profile"_s});
    EXPECT_EQ(lookAtCms(plainCms(town().reviewer, CMS_DETACHED | CMS_CADES | CMS_NOCERTS)).problems,
              QStringList{u"cms-profile"_s});
    const test::Identity other = test::issue(town().root, {}, test::makeEcKey("P-384"));
    EXPECT_EQ(lookAtCms(plainCms(other, CMS_DETACHED | CMS_CADES)).problems, QStringList{u"cms-profile"_s});
    EXPECT_EQ(test::town().provider->begin(content, {other.certificate}, noon()).error().code,
              Error::Code::Unsupported);
    EXPECT_EQ(lookAtCms({}).problems, QStringList{u"cms-malformed"_s});
    EXPECT_EQ(lookAtCms(test::signCms(town().reviewer, content, noon()) + '\0').problems, QStringList{u"cms-malformed"_s});
    EXPECT_EQ(lookAtCms(QByteArray(largestCms + 1, '0')).problems, QStringList{u"cms-malformed"_s});
}

TEST(Cms, aChain_isFollowedToARootThatWasGiven)
{
    const QByteArray cms = test::signCms(town().reviewer, content, noon());
    const CmsReport unchecked = lookAtCms(cms, {});
    EXPECT_TRUE(unchecked.intact);
    EXPECT_EQ(unchecked.trust, CmsReport::Trust::NotChecked);
    EXPECT_FALSE(unchecked.isValid());

    TrustRoots others;
    others.roots = {test::makeRoot(u"다른 인증기관"_s).certificate};
    EXPECT_EQ(lookAtCms(cms, others).problems, QStringList{u"certificate-untrusted"_s});
    others.roots = {test::makeRoot().certificate}; // the same name, another key
    EXPECT_EQ(lookAtCms(cms, others).problems, QStringList{u"certificate-untrusted"_s});
    others.roots = {QByteArray("no certificate")};
    EXPECT_EQ(lookAtCms(cms, others).problems, QStringList{u"certificate-untrusted"_s});

    const test::Identity middle = test::issue(town().root, {.name = u"중간 인증기관"_s, .authority = true});
    const test::Identity person = test::issue(middle, {});
    EXPECT_FALSE(lookAtCms(test::signCms(person, content, noon())).isValid());
    EXPECT_TRUE(lookAtCms(test::signCms(person, content, noon(), {middle.certificate})).isValid());
    TrustRoots helped = town().trust;
    helped.intermediates = {middle.certificate};
    EXPECT_TRUE(lookAtCms(test::signCms(person, content, noon()), helped).isValid());

    // Somebody who is no authority issues nothing.
    const test::Identity child = test::issue(town().reviewer, {});
    EXPECT_EQ(lookAtCms(test::signCms(child, content, noon(), {town().reviewer.certificate})).problems,
              QStringList{u"certificate-untrusted"_s});
}

TEST(Cms, theSigningTime_decidesWhetherACertificateWasValid)
{
    const test::Identity person = test::issue(town().root, {.from = noon().addDays(-1), .to = noon().addDays(1)});
    EXPECT_TRUE(lookAtCms(test::signCms(person, content, noon())).isValid());
    for (const int days : {-2, 2}) {
        const CmsReport report = lookAtCms(test::signCms(person, content, noon().addDays(days)));
        EXPECT_TRUE(report.intact);
        EXPECT_EQ(report.problems, QStringList{u"certificate-expired"_s});
    }
}

TEST(Cms, aCertificateForOtherUses_signsNothing)
{
    const test::Identity forKeys = test::issue(town().root, {.usage = "critical,keyEncipherment"});
    EXPECT_EQ(lookAtCms(test::signCms(forKeys, content, noon())).problems, QStringList{u"certificate-usage"_s});
    const test::Identity silent = test::issue(town().root, {.usage = nullptr});
    EXPECT_TRUE(lookAtCms(test::signCms(silent, content, noon())).isValid());
}

TEST(Cms, aRevokedCertificate_isFoundByTheListOfItsAuthority)
{
    using Revocation = CmsReport::Revocation;
    const QByteArray cms = test::signCms(town().reviewer, content, noon());
    const QByteArray &own = town().reviewer.certificate;
    const auto crl = [](const test::Identity &authority, const QByteArray &serialOf, const QDateTime &at) {
        return test::makeCrl(authority, serialOf, at, noon().addDays(-10), noon().addDays(10));
    };
    const CmsReport before = lookAtCms(cms, withCrl(crl(town().root, own, noon().addSecs(-60))));
    EXPECT_EQ(before.revocation, Revocation::Revoked);
    EXPECT_EQ(before.problems, QStringList{u"certificate-revoked"_s});
    const CmsReport after = lookAtCms(cms, withCrl(crl(town().root, own, noon().addSecs(60))));
    EXPECT_EQ(after.revocation, Revocation::RevokedLater);
    EXPECT_EQ(after.revokedAt, noon().addSecs(60));
    EXPECT_TRUE(after.isValid());
    EXPECT_EQ(lookAtCms(cms, withCrl(crl(town().root, town().decider.certificate, noon()))).revocation, Revocation::Good);

    // A list of somebody else with the same name says nothing, nor does one from before the signature.
    EXPECT_EQ(lookAtCms(cms, withCrl(crl(test::makeRoot(), own, noon().addSecs(-60)))).revocation, Revocation::Unknown);
    const QByteArray old = test::makeCrl(town().root, {}, {}, noon().addDays(-10), noon().addDays(-5));
    EXPECT_EQ(lookAtCms(cms, withCrl(old)).revocation, Revocation::Unknown);
    EXPECT_EQ(lookAtCms(cms, withCrl("no list")).revocation, Revocation::Unknown);
}

TEST(Cms, aSignatureOfAnotherKey_isNotPutTogether)
{
    const auto draft = town().provider->begin(content, {town().reviewer.certificate}, noon());
    const auto refused = [&](const QByteArray &signature) {
        const auto finished = town().provider->finish(*draft, signature);
        return !finished && finished.error().code == Error::Code::Certificate;
    };
    EXPECT_TRUE(refused(test::signAsJws(test::makeEcKey(), draft->toSign)));
    EXPECT_TRUE(refused(test::signAsJws(town().reviewer.key, draft->toSign + ' ')));
    EXPECT_TRUE(refused({}));
    EXPECT_TRUE(refused(QByteArray(64, '\0')));
    EXPECT_TRUE(town().provider->finish(*draft, test::signAsJws(town().reviewer.key, draft->toSign)));
    EXPECT_FALSE(town().provider->begin(content, {}, noon()));
    EXPECT_FALSE(town().provider->begin(content, {QByteArray("no certificate")}, noon()));
    EXPECT_FALSE(town().provider->begin(content, {town().reviewer.certificate}, {}));
}

TEST(Cms, everyChangedByteAndEveryCutOff_isNoticedOrChangesNothingThatIsSaid)
{
    const QByteArray good = test::signCms(town().reviewer, content, noon());
    const CmsReport honest = lookAtCms(good);
    ASSERT_TRUE(honest.isValid());
    int unnoticed = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray changed = good;
        changed[at] = char(changed.at(at) ^ (1 << (at % 8)));
        const CmsReport report = lookAtCms(changed);
        if (report.isValid()) {
            // Version numbers of the syntax: nobody signs them. The hash that the next signature names has them in it.
            ++unnoticed;
            ASSERT_EQ(report.holder, honest.holder) << "byte " << at;
            ASSERT_EQ(report.signingTime, honest.signingTime) << "byte " << at;
            ASSERT_NE(signatureSha256(content, changed), signatureSha256(content, good));
        }
        ASSERT_FALSE(lookAtCms(good.first(at)).isValid()) << "cut at " << at;
    }
    EXPECT_LE(unnoticed, 2);
}

TEST(Cms, hostileBytes_areRefusedWithoutACrash)
{
    const QByteArray good = test::signCms(town().reviewer, content, noon());
    QRandomGenerator random(20261121);
    for (int round = 0; round < 4000; ++round) {
        QByteArray changed = good;
        for (int i = int(random.bounded(1, 6)); i > 0; --i) {
            const auto at = qsizetype(random.bounded(int(changed.size())));
            switch (random.bounded(4)) {
            case 0: changed[at] = char(random.bounded(256)); break;
            case 1: changed.insert(at, char(random.bounded(256))); break;
            case 2: changed.remove(at, 1 + qsizetype(random.bounded(20))); break;
            case 3: changed.insert(at, changed.mid(qsizetype(random.bounded(int(changed.size()))), 30)); break;
            }
        }
        ASSERT_FALSE(changed != good && lookAtCms(changed).isValid()) << round;
        std::ignore = certificateHolder(changed);
        std::ignore =
            TrustRoots::fromPem("-----BEGIN CERTIFICATE-----\n" + changed.toBase64() + "\n-----END CERTIFICATE-----\n");
    }
}

TEST(Trust, aPemFile_isSortedIntoRootsIntermediatesAndLists)
{
    const auto pem = [](const char *kind, const QByteArray &der) {
        return QByteArray("-----BEGIN ") + kind + "-----\n" + der.toBase64() + "\n-----END " + kind + "-----\n";
    };
    const QByteArray crl = test::makeCrl(town().root, {}, {}, noon(), noon().addDays(1));
    const auto trust =
        TrustRoots::fromPem("a comment\n" + pem("X509 CRL", crl) + pem("CERTIFICATE", town().reviewer.certificate)
                            + pem("CERTIFICATE", town().root.certificate));
    ASSERT_TRUE(trust);
    EXPECT_EQ(trust->roots, QList{town().root.certificate});
    EXPECT_EQ(trust->intermediates, QList{town().reviewer.certificate});
    EXPECT_EQ(trust->crls, QList{crl});
    EXPECT_FALSE(TrustRoots::fromPem({}));
    EXPECT_FALSE(TrustRoots::fromPem("nothing of the kind"));
    EXPECT_FALSE(TrustRoots::fromPem(pem("CERTIFICATE", "no certificate")));
    EXPECT_FALSE(TrustRoots::fromPem(pem("PRIVATE KEY", town().root.certificate)));
    EXPECT_FALSE(TrustRoots::fromPem(pem("CERTIFICATE", town().root.certificate).chopped(20)));
}
