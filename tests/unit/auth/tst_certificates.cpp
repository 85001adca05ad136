// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "movableclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <gw/auth/certificatesource.h>
#include <gw/test/await.h>
#include <gw/test/outcome.h>
#include <testcertificates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using gw::test::await;
using Info = auth::CertificateInfo;

namespace {

const QByteArray password("가나다-gwanmun-1"); // longer than one block, and not ASCII

class Certificates : public testing::Test
{
protected:
    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString full = folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QList<Info> list() { return *await(source.list()); }

    Result<std::shared_ptr<auth::Signer>> open(const QString &id, const QByteArray &with = password)
    {
        return await(source.open(id, auth::Secret(with)));
    }

    QTemporaryDir folder;
    MovableClock clock{QDateTime::currentDateTimeUtc()};
    std::shared_ptr<const auth::ICryptoProvider> crypto = auth::makeOpenSslProvider();
    auth::CertificateSource source{crypto, clock, {.files = {}, .folders = {folder.path()}, .tokenModules = {}}};
};

class EachScheme : public Certificates, public testing::WithParamInterface<std::tuple<test::KeyScheme, bool>>
{
};

} // namespace

TEST_P(EachScheme, theKeyOfAFolder_opensWithItsPasswordOnlyAndSigns)
{
    const auto [scheme, rsa] = GetParam();
    const test::Key key = rsa ? test::makeRsaKey() : test::makeEcKey();
    const QByteArray certificate =
        test::makeCertificate(key, {.commonName = u"김하늘()0023041"_s, .commonNameEn = u"Kim Haneul"_s});
    const QString place = u"NPKI/GwanmunCA/USER/cn=김하늘()0023041,ou=people,o=한빛특별시/"_s;
    write(place + u"signCert.der"_s, certificate);
    write(place + u"signPri.key"_s, test::encryptKey(key, scheme, password));

    const QList<Info> found = list();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].holder, u"김하늘"_s);
    EXPECT_EQ(found[0].holderEn, u"Kim Haneul"_s);
    EXPECT_EQ(found[0].agency, u"한빛특별시"_s);
    EXPECT_EQ(found[0].unit, u"총무과"_s);
    EXPECT_EQ(found[0].serial, u"1234ABCD"_s);
    EXPECT_EQ(found[0].kind, Info::Kind::Npki);
    EXPECT_EQ(found[0].state, Info::State::Valid);

    for (const QByteArray &wrong : {QByteArray("gwanmun"), QByteArray(), password + "x"}) {
        const auto refused = open(found[0].id, wrong);
        ASSERT_FALSE(refused);
        EXPECT_EQ(test::codeOf(refused), Error::Code::Certificate);
        EXPECT_EQ(test::problemOf(refused), u"wrong-password"_s);
    }
    const auto signer = open(found[0].id);
    ASSERT_TRUE(signer) << signer.error().detail.toStdString();
    EXPECT_EQ((*signer)->algorithm(), rsa ? auth::SignatureAlgorithm::RS256 : auth::SignatureAlgorithm::ES256);
    EXPECT_EQ((*signer)->chain(), QList{certificate});
    const auto signature = await((*signer)->sign("to be signed"));
    ASSERT_TRUE(signature);
    EXPECT_EQ(signature->size(), rsa ? 256 : 64);
    EXPECT_TRUE(test::verifies(certificate, "to be signed", *signature));
    EXPECT_FALSE(test::verifies(certificate, "to be Signed", *signature));
}

INSTANTIATE_TEST_SUITE_P(Schemes, EachScheme,
                         testing::Combine(testing::Values(test::KeyScheme::Pbes2Aes, test::KeyScheme::Pbes2Seed,
                                                          test::KeyScheme::SeedFixedIv, test::KeyScheme::SeedDerivedIv),
                                          testing::Bool()));

TEST_F(Certificates, aPkcs12File_showsItsNameUntilItIsOpened)
{
    const test::Key key = test::makeEcKey();
    write(u"kim.haneul.p12"_s, test::makePkcs12(key, test::makeCertificate(key), password));
    const QList<Info> found = list();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].holder, u"kim.haneul"_s);
    EXPECT_EQ(found[0].state, Info::State::Unknown);
    EXPECT_EQ(found[0].kind, Info::Kind::File);

    EXPECT_EQ(test::problemOf(open(found[0].id, "wrong")), u"wrong-password"_s);
    const auto signer = open(found[0].id);
    ASSERT_TRUE(signer);
    EXPECT_EQ((*signer)->certificate().holder, u"김하늘"_s);
    EXPECT_EQ((*signer)->certificate().state, Info::State::Valid);
    EXPECT_EQ((*signer)->certificate().id, found[0].id);
    EXPECT_TRUE(test::verifies((*signer)->chain().first(), "data", await((*signer)->sign("data")).value()));
}

TEST_F(Certificates, aPkcs12FileWithAReadableCertificate_showsItsHolder)
{
    const test::Key key = test::makeRsaKey();
    write(u"open.pfx"_s, test::makePkcs12(key, test::makeCertificate(key), password, true));
    ASSERT_EQ(list().size(), 1);
    EXPECT_EQ(list()[0].holder, u"김하늘"_s);
    EXPECT_TRUE(open(list()[0].id));
}

TEST_F(Certificates, gpkiPairs_areFoundWithoutTheirEncryptionTwins)
{
    const test::Key key = test::makeRsaKey();
    for (const QString &kind : {u"sig"_s, u"env"_s}) {
        write(u"GPKI/Certificate/class2/002kim_%1.cer"_s.arg(kind), test::makeCertificate(key));
        write(u"GPKI/Certificate/class2/002kim_%1.key"_s.arg(kind),
              test::encryptKey(key, test::KeyScheme::SeedDerivedIv, password));
    }
    ASSERT_EQ(list().size(), 1);
    EXPECT_TRUE(open(list()[0].id));
}

TEST_F(Certificates, theStateOfEach_followsTheClockAndUsableOnesComeFirst)
{
    const test::Key key = test::makeEcKey();
    const QDateTime now = clock.now();
    const auto put = [&](const QString &name, const QDateTime &from, const QDateTime &to) {
        write(name + u"/signCert.der"_s, test::makeCertificate(key, {.commonName = name, .from = from, .to = to}));
        write(name + u"/signPri.key"_s, test::encryptKey(key, test::KeyScheme::Pbes2Aes, password));
    };
    put(u"Expired"_s, now.addDays(-400), now.addDays(-1));
    put(u"Future"_s, now.addDays(2), now.addDays(300));
    put(u"Soon"_s, now.addDays(-300), now.addDays(20));
    put(u"Good"_s, now.addDays(-3), now.addDays(300));
    QMap<QString, Info::State> states;
    QStringList order;
    for (const Info &info : list()) {
        states.insert(info.holder, info.state);
        order.append(info.holder);
    }
    EXPECT_EQ(order, (QStringList{u"Good"_s, u"Soon"_s, u"Future"_s, u"Expired"_s}));
    EXPECT_EQ(states[u"Expired"_s], Info::State::Expired);
    EXPECT_EQ(states[u"Future"_s], Info::State::NotYet);
    EXPECT_EQ(states[u"Soon"_s], Info::State::Expiring);
    EXPECT_EQ(states[u"Good"_s], Info::State::Valid);

    clock.advance(std::chrono::hours(24 * 21));
    EXPECT_EQ(list()[0].holder, u"Future"_s); // now valid; "Good" sorts after it by name
}

TEST_F(Certificates, brokenFiles_areLeftOutAndTheOthersStay)
{
    const test::Key key = test::makeEcKey();
    write(u"a/signCert.der"_s, "not a certificate");
    write(u"a/signPri.key"_s, "not a key");
    write(u"b.p12"_s, QByteArray(2'000'000, 'x'));
    write(u"c.p12"_s, "");
    write(u"d/signCert.der"_s, test::makeCertificate(key)); // no key beside it
    write(u"e/signCert.der"_s, test::makeCertificate(key));
    write(u"e/signPri.key"_s, "not a key");
    ASSERT_EQ(list().size(), 1);
    const auto opened = open(list()[0].id);
    ASSERT_FALSE(opened);
    EXPECT_EQ(test::problemOf(opened), u"unreadable"_s);
}

TEST_F(Certificates, aKeyOfAnotherCertificate_isRefused)
{
    write(u"a/signCert.der"_s, test::makeCertificate(test::makeEcKey()));
    write(u"a/signPri.key"_s, test::encryptKey(test::makeEcKey(), test::KeyScheme::Pbes2Aes, password));
    const auto opened = open(list()[0].id);
    ASSERT_FALSE(opened);
    EXPECT_EQ(test::problemOf(opened), u"unreadable"_s);
}

TEST_F(Certificates, keysOutsideTheProfile_areUnsupported)
{
    for (const test::Key &key : {test::makeEcKey("P-384"), test::makeRsaKey(1024)}) {
        write(u"weak.p12"_s, test::makePkcs12(key, test::makeCertificate(key), password));
        const auto opened = open(list()[0].id);
        ASSERT_FALSE(opened);
        EXPECT_EQ(test::codeOf(opened), Error::Code::Unsupported);
    }
}

TEST_F(Certificates, aFileThatIsGone_isNotFound)
{
    const test::Key key = test::makeEcKey();
    write(u"kim.p12"_s, test::makePkcs12(key, test::makeCertificate(key), password));
    const QString id = list()[0].id;
    QFile::remove(folder.filePath(u"kim.p12"_s));
    EXPECT_EQ(test::codeOf(open(id)), Error::Code::NotFound);
    EXPECT_EQ(test::codeOf(open(u"file-000"_s)), Error::Code::NotFound);
}

TEST_F(Certificates, aFileChosenAndFoundInAFolder_isListedOnce)
{
    const test::Key key = test::makeEcKey();
    write(u"kim.p12"_s, test::makePkcs12(key, test::makeCertificate(key), password));
    source.setPlaces({.files = {folder.filePath(u"kim.p12"_s), folder.filePath(u"gone.p12"_s)},
                      .folders = {folder.path(), u"/nowhere"_s},
                      .tokenModules = {u"/nowhere/module.so"_s}});
    EXPECT_EQ(list().size(), 1);
}

TEST(Secret, whatWasTypedIn_isGoneFromTheTextAndMovesOnce)
{
    QString typed = u"비밀번호"_s;
    auth::Secret first = auth::Secret::taken(typed);
    EXPECT_TRUE(typed.isEmpty());
    const auth::Secret second = std::move(first);
    EXPECT_EQ(QByteArray(second.data(), second.size()), u"비밀번호"_s.toUtf8());
    EXPECT_EQ(second.clone().size(), second.size());
}
