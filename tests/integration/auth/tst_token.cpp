// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gw/auth/certificatesource.h>
#include <gw/test/await.h>
#include <openssl/pem.h>
#include <testcertificates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using gw::test::await;

namespace {

/// The module of SoftHSM, wherever the distribution put it.
QString softHsm()
{
    for (const QString &path : {u"/usr/lib/softhsm/libsofthsm2.so"_s, u"/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"_s,
                                u"/usr/lib64/softhsm/libsofthsm2.so"_s, u"/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"_s}) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    ADD_FAILURE() << program.toStdString() << " " << arguments.join(u' ').toStdString() << ": " << process.readAll().toStdString();
    return false;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Two tokens in a folder of their own: one holds an EC key, one an RSA key, each with its certificate.
class Token : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        ASSERT_FALSE(softHsm().isEmpty()) << "install softhsm2";
        s_folder = new QTemporaryDir;
        QDir(s_folder->path()).mkpath(u"tokens"_s);
        const QString conf = s_folder->filePath(u"softhsm2.conf"_s);
        writeFile(conf, "directories.tokendir = " + s_folder->filePath(u"tokens"_s).toUtf8() + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        qputenv("SOFTHSM2_CONF", conf.toUtf8());
        fill(u"김하늘 EC"_s, u"1234"_s, test::makeEcKey(), s_ec);
        fill(u"RSA"_s, u"876543"_s, test::makeRsaKey(), s_rsa);
    }

    static void TearDownTestSuite()
    {
        delete s_folder;
        s_folder = nullptr;
    }

    static void fill(const QString &label, const QString &pin, const test::Key &key, QByteArray &certificate)
    {
        certificate = test::makeCertificate(key, {.commonName = label});
        const QString keyFile = s_folder->filePath(u"key.pem"_s);
        const QString certificateFile = s_folder->filePath(u"certificate.der"_s);
        FILE *file = fopen(QFile::encodeName(keyFile).constData(), "w");
        PEM_write_PKCS8PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        fclose(file);
        writeFile(certificateFile, certificate);
        run(u"softhsm2-util"_s, {u"--init-token"_s, u"--free"_s, u"--label"_s, label, u"--so-pin"_s, u"00000000"_s, u"--pin"_s, pin});
        run(u"softhsm2-util"_s, {u"--import"_s, keyFile, u"--token"_s, label, u"--label"_s, u"sign"_s, u"--id"_s, u"A1"_s, u"--pin"_s, pin});
        run(u"pkcs11-tool"_s, {u"--module"_s, softHsm(), u"--token-label"_s, label, u"--login"_s, u"--pin"_s, pin, u"--write-object"_s,
                               certificateFile, u"--type"_s, u"cert"_s, u"--id"_s, u"A1"_s, u"--label"_s, u"sign"_s});
        QFile::remove(keyFile);
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

    static QTemporaryDir *s_folder;
    static QByteArray s_ec;
    static QByteArray s_rsa;
    SystemClock clock;
    auth::CertificateSource source{auth::makeOpenSslProvider(), clock, {.files = {}, .folders = {}, .tokenModules = {softHsm(), u"/nowhere.so"_s}}};
};

QTemporaryDir *Token::s_folder = nullptr;
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
    for (const auto &[holder, pin, certificate] : {std::tuple(u"김하늘 EC"_s, QByteArray("1234"), s_ec), std::tuple(u"RSA"_s, QByteArray("876543"), s_rsa)}) {
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

TEST_F(Token, aWrongPin_isSaidSoAlsoAfterARightOne)
{
    EXPECT_EQ(open(u"RSA"_s, "000000").error().problemType, u"wrong-password"_s);
    ASSERT_TRUE(open(u"RSA"_s, "876543"));
    EXPECT_EQ(open(u"RSA"_s, "000000").error().problemType, u"wrong-password"_s);
    EXPECT_EQ(open(u"RSA"_s, "").error().problemType, u"wrong-password"_s);
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

TEST_F(Token, aSignerThatOutlivesItsSource_canBeDropped)
{
    std::shared_ptr<auth::Signer> signer;
    {
        auth::CertificateSource other{auth::makeOpenSslProvider(), clock, {.files = {}, .folders = {}, .tokenModules = {softHsm()}}};
        const auto list = await(other.list()).value();
        signer = await(other.open(list[0].id, auth::Secret(list[0].holder == u"RSA"_s ? "876543" : "1234"))).value();
    }
    EXPECT_TRUE(await(signer->sign("data")));
    signer.reset();
}
