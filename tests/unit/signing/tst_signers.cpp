// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "../auth/testsigner.h"
#include "signing_world.h"

#include <QDir>
#include <QTemporaryDir>
#include <gw/auth/certificatesource.h>
#include <gw/auth/documentsigner.h>
#include <gw/base/deferred.h>
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

using OpenKey = std::shared_ptr<auth::Signer>;

Task<OpenKey> answered(Deferred<OpenKey> answer)
{
    Result<OpenKey> outcome = co_await answer;
    co_return outcome;
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

TEST_F(Signers, whoIsAskedOnce_signsABatchUntilTheKeyIsLeftAlone)
{
    int asked = 0;
    Deferred<OpenKey> answer;
    const auto signer = auth::makeAskingSigner(
        [&] {
            ++asked;
            return answered(answer);
        },
        test::town().provider, std::chrono::milliseconds(30));
    auto first = signer->sign(payloadAt(clock.now()));
    auto second = signer->sign(payloadAt(clock.now()));
    OpenKey key = std::make_shared<TestSigner>();
    const std::weak_ptr<auth::Signer> kept = key;
    answer.resolve(std::exchange(key, nullptr));
    answer = {};
    EXPECT_TRUE(await(std::move(first)));
    EXPECT_TRUE(await(std::move(second)));
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(test::waitUntil([&] { return kept.expired(); })) << "left alone, it is closed";
}

TEST_F(Signers, aRefusal_isTheAnswerForAllThatWaitAndIsNotKept)
{
    int asked = 0;
    Deferred<OpenKey> answer;
    const auto signer = auth::makeAskingSigner(
        [&] {
            ++asked;
            return answered(answer);
        },
        test::town().provider);
    auto first = signer->sign(payloadAt(clock.now()));
    auto second = signer->sign(payloadAt(clock.now()));
    answer.resolve(fail(Error::Code::Cancelled));
    EXPECT_EQ(test::codeOf(await(std::move(first))), Error::Code::Cancelled);
    EXPECT_EQ(test::codeOf(await(std::move(second))), Error::Code::Cancelled);
    EXPECT_EQ(asked, 1);
    // Answered at once this time: the signer must not wait for what is there already.
    answer = {};
    answer.resolve(OpenKey(std::make_shared<TestSigner>()));
    EXPECT_TRUE(await(signer->sign(payloadAt(clock.now()))));
    EXPECT_EQ(asked, 2);
}

TEST_F(Signers, aKeyThatFails_isForgotten)
{
    class TokenTakenOut final : public auth::Signer
    {
    public:
        const auth::CertificateInfo &certificate() const override { return m_good.certificate(); }
        auth::SignatureAlgorithm algorithm() const override { return m_good.algorithm(); }
        QList<QByteArray> chain() const override { return m_good.chain(); }
        Task<QByteArray> sign(QByteArray) override { co_return fail(Error::Code::NotFound); }

    private:
        TestSigner m_good;
    };
    int asked = 0;
    const auto signer = auth::makeAskingSigner(
        [&] {
            Deferred<OpenKey> answer;
            if (++asked == 1)
                answer.resolve(OpenKey(std::make_shared<TokenTakenOut>()));
            else
                answer.resolve(OpenKey(std::make_shared<TestSigner>()));
            return answered(answer);
        },
        test::town().provider);
    EXPECT_EQ(test::codeOf(await(signer->sign(payloadAt(clock.now())))), Error::Code::NotFound);
    EXPECT_TRUE(await(signer->sign(payloadAt(clock.now()))));
    EXPECT_TRUE(await(signer->sign(payloadAt(clock.now()))));
    EXPECT_EQ(asked, 2);
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
