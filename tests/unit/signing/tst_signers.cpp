// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "signing_world.h"

#include <QDir>
#include <QTemporaryDir>
#include <gw/auth/certificatesource.h>
#include <gw/auth/documentsigner.h>
#include <gw/test/await.h>
#include <gw/test/outcome.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using gw::test::await;

namespace {

signing::Payload payloadAt(const QDateTime &at)
{
    signing::Payload payload;
    payload.docId = u"d"_s;
    payload.versionNo = 1;
    payload.bodySha256 = payload.attachManifestSha256 = payload.metaSha256 = QString(64, u'0');
    payload.stepId = u"s"_s;
    payload.seatId = u"seat"_s;
    payload.at = at;
    return payload;
}

class Signers : public testing::Test
{
protected:
    void write(const QString &path, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(folder.filePath(path)).path());
        QFile file(folder.filePath(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Opens the only certificate there is and signs with it; the certificate is its own root.
    void signWithTheOnlyOne(const QByteArray &certificate)
    {
        auth::CertificateSource source(auth::makeOpenSslProvider(), clock,
                                       {.files = {}, .folders = {folder.path()}, .tokenModules = {}});
        const auto found = await(source.list()).value();
        ASSERT_EQ(found.size(), 1);
        const auto opened = await(source.open(found.first().id, auth::Secret("pw"))).value();
        const auto signer = auth::makeCertificateSigner(opened, test::town().provider);
        EXPECT_EQ(signer->kind(), document::SignatureKind::Certificate);
        const QDateTime now = clock.now();
        const signing::Signed made = await(signer->sign(payloadAt(now))).value();
        EXPECT_EQ(signing::payloadFromBytes(made.payload).value().at.toMSecsSinceEpoch(), now.toMSecsSinceEpoch());
        signing::TrustRoots trust;
        trust.roots = {certificate};
        const signing::CmsReport report = test::town().provider->verify(made.payload, made.cms, trust);
        EXPECT_TRUE(report.isValid()) << report.problems.join(u' ').toStdString();
        EXPECT_EQ(report.holder.name, u"김하늘"_s);
        EXPECT_EQ(report.signingTime.toSecsSinceEpoch(), now.toSecsSinceEpoch());

        const auto late = await(signer->sign(payloadAt(now.addYears(5))));
        EXPECT_EQ(test::problemOf(late), u"not-valid-now"_s);
        const auto invalid = await(signer->sign(signing::Payload{.at = now}));
        EXPECT_EQ(test::codeOf(invalid), Error::Code::Rejected);
    }

    QTemporaryDir folder;
    SystemClock clock;
};

} // namespace

TEST_F(Signers, aPkcs12File_signsDocuments)
{
    const test::Key key = test::makeEcKey();
    const QByteArray certificate = test::makeCertificate(key, {});
    write(u"me.p12"_s, test::makePkcs12(key, certificate, "pw", true));
    signWithTheOnlyOne(certificate);
}

TEST_F(Signers, aKoreanCertificateFolder_signsDocuments)
{
    const test::Key key = test::makeRsaKey();
    const QByteArray certificate = test::makeCertificate(key, {});
    write(u"NPKI/signCert.der"_s, certificate);
    write(u"NPKI/signPri.key"_s, test::encryptKey(key, test::KeyScheme::SeedDerivedIv, "pw"));
    signWithTheOnlyOne(certificate);
}

TEST_F(Signers, aNameOrAPicture_signsWithoutACertificate)
{
    const auto signer = signing::makePlainSigner(document::SignatureKind::Image);
    const signing::Signed made = await(signer->sign(payloadAt(clock.now()))).value();
    EXPECT_EQ(made.kind, document::SignatureKind::Image);
    EXPECT_TRUE(made.cms.isEmpty());
    EXPECT_EQ(made.sha256(), signing::signatureSha256(made.payload, {}));
    EXPECT_FALSE(await(signer->sign(signing::Payload())));
}
