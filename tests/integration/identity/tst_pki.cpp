// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"
#include "crypto.h"
#include "world.h"

#include <QDir>
#include <QDirIterator>
#include <gw/base/json.h>
#include <gw/test/cpu_time.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

namespace gw::test {
namespace {

using namespace backend::identity;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

std::vector<Persona> personas(int count)
{
    std::vector<Persona> all;
    for (int i = 1; i <= count; ++i) {
        all.push_back({u"person-%1"_s.arg(i),
                       u"11-%1"_s.arg(i, 6, 10, QChar(u'0')),
                       u"김보기%1"_s.arg(i),
                       u"Bogi Kim"_s,
                       u"주무관"_s,
                       u"Clerk"_s,
                       u"가온시"_s,
                       u"총무과"_s,
                       {u"총무과 주무관"_s}});
    }
    return all;
}

QByteArray sha1(const QByteArray &data)
{
    unsigned char digest[20];
    EVP_Digest(data.constData(), size_t(data.size()), digest, nullptr, EVP_sha1(), nullptr);
    return QByteArray(reinterpret_cast<const char *>(digest), 20);
}

// Reads the file the long way round, from KISA's description: no code shared with the writer.
KeyPtr openSeedKey(const QByteArray &der, const QByteArray &password)
{
    // SEQUENCE { SEQUENCE { OID, SEQUENCE { OCTET STRING salt(8), INTEGER 2048 } }, OCTET STRING }
    const qsizetype at = der.indexOf(QByteArray::fromHex("2a831a8c9a44010f"));
    EXPECT_GT(at, 0) << "1.2.410.200004.1.15";
    const QByteArray salt = der.mid(at + 8 + 4, 8);
    EXPECT_EQ(der.mid(at + 8 + 12, 4), QByteArray::fromHex("02020800")) << "2048 iterations";
    const qsizetype content = at + 8 + 16;
    EXPECT_EQ(der.at(content), char(0x04));
    const int lengthBytes = (uchar(der.at(content + 1)) & 0x80) ? uchar(der.at(content + 1)) & 0x7f : 0;
    const QByteArray cipherText = der.mid(content + 2 + lengthBytes);
    QByteArray derived = sha1(password + salt);
    for (int i = 1; i < 2048; ++i)
        derived = sha1(derived);
    const QByteArray key = derived.left(16);
    const QByteArray iv = sha1(derived.mid(16)).left(16);
    OSSL_LIB_CTX *library = OSSL_LIB_CTX_new();
    OSSL_PROVIDER *legacy = OSSL_PROVIDER_load(library, "legacy");
    EVP_CIPHER *seed = EVP_CIPHER_fetch(library, "SEED-CBC", nullptr);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    QByteArray plain(cipherText.size() + 16, '\0');
    int size = 0;
    int rest = 0;
    const auto in = [](const QByteArray &data) { return reinterpret_cast<const unsigned char *>(data.constData()); };
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    EXPECT_EQ(EVP_DecryptInit_ex2(context, seed, in(key), in(iv), nullptr), 1);
    EXPECT_EQ(EVP_DecryptUpdate(context, out, &size, in(cipherText), int(cipherText.size())), 1);
    EXPECT_EQ(EVP_DecryptFinal_ex(context, out + size, &rest), 1);
    EVP_CIPHER_CTX_free(context);
    EVP_CIPHER_free(seed);
    OSSL_PROVIDER_unload(legacy);
    OSSL_LIB_CTX_free(library);
    const auto *bytes = reinterpret_cast<const unsigned char *>(plain.constData());
    return KeyPtr(d2i_AutoPrivateKey(nullptr, &bytes, size + rest));
}

KeyPtr openAesKey(const QByteArray &der, const char *password)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    X509_SIG *encrypted = d2i_X509_SIG(nullptr, &at, der.size());
    PKCS8_PRIV_KEY_INFO *info = encrypted ? PKCS8_decrypt(encrypted, password, int(qstrlen(password))) : nullptr;
    KeyPtr key(info ? EVP_PKCS82PKEY(info) : nullptr);
    PKCS8_PRIV_KEY_INFO_free(info);
    X509_SIG_free(encrypted);
    return key;
}

CertificatePtr fromDer(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return CertificatePtr(d2i_X509(nullptr, &at, der.size()));
}

} // namespace

TEST(DemoPki, folders_holdKeysInBothSchemesThatFitTheirCertificates)
{
    QTemporaryDir directory;
    const auto made = makeDemoPki({directory.path(), u"gwanmun"_s, SystemClock().now()}, personas(2));
    ASSERT_TRUE(made.has_value()) << made.error().detail.toStdString();
    const QJsonArray listed =
        gw::json::parseObject(contentOf(made->personasFile)).value().value(u"personas"_s).toArray();
    ASSERT_EQ(listed.size(), 2);
    const QDir demo(directory.filePath(u"demo"_s));
    for (int i = 0; i < 2; ++i) {
        const QString folder = demo.filePath(listed.at(i).toObject().value(u"npki"_s).toString());
        EXPECT_TRUE(folder.contains(u"/NPKI/GwanmunDemoCA/USER/cn=김보기"_s));
        const CertificatePtr certificate = fromDer(contentOf(folder + u"/signCert.der"_s));
        ASSERT_TRUE(certificate);
        const QByteArray encrypted = contentOf(folder + u"/signPri.key"_s);
        const KeyPtr key = i == 0 ? openSeedKey(encrypted, "gwanmun") : openAesKey(encrypted, "gwanmun");
        ASSERT_TRUE(key) << i;
        EXPECT_EQ(X509_check_private_key(certificate.get(), key.get()), 1) << i;
    }
    EXPECT_FALSE(openAesKey(
        contentOf(demo.filePath(listed.at(1).toObject().value(u"npki"_s).toString()) + u"/signPri.key"_s), "wrong"));
    opensslError();
}

TEST(DemoPki, pkcs12_namesItsHolder)
{
    QTemporaryDir directory;
    const auto made = makeDemoPki({directory.path(), u"gwanmun"_s, SystemClock().now()}, personas(1));
    ASSERT_TRUE(made.has_value());
    const QByteArray content = contentOf(directory.filePath(u"demo/certificates/11-000001.p12"_s));
    const auto *at = reinterpret_cast<const unsigned char *>(content.constData());
    PKCS12 *file = d2i_PKCS12(nullptr, &at, content.size());
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    EXPECT_EQ(PKCS12_parse(file, "wrong", &key, &certificate, nullptr), 0);
    ASSERT_EQ(PKCS12_parse(file, "gwanmun", &key, &certificate, &others), 1);
    int size = 0;
    const unsigned char *name = X509_alias_get0(certificate, &size);
    EXPECT_EQ(QString::fromUtf8(reinterpret_cast<const char *>(name), size), u"김보기1"_s);
    EXPECT_EQ(sk_X509_num(others), 1);
    const QString subject = [&] {
        BioPtr bio(BIO_new(BIO_s_mem()));
        X509_NAME_print_ex(bio.get(), X509_get_subject_name(certificate), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
        return QString::fromUtf8(bioContent(bio.get()));
    }();
    EXPECT_EQ(subject, u"serialNumber=11-000001,CN=김보기1,OU=총무과,O=가온시,C=KR"_s);
    EVP_PKEY_free(key);
    X509_free(certificate);
    sk_X509_pop_free(others, X509_free);
    PKCS12_free(file);
    opensslError();
}

TEST(DemoPki, secondRun_keepsEverything)
{
    QTemporaryDir directory;
    const DemoPkiOptions options{directory.path(), u"gwanmun"_s, SystemClock().now()};
    const auto first = makeDemoPki(options, personas(3));
    ASSERT_TRUE(first.has_value());
    QHash<QString, QByteArray> before;
    for (QDirIterator files(directory.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        before.insert(path, contentOf(path));
    }
    const auto second = makeDemoPki(options, personas(3));
    ASSERT_TRUE(second.has_value());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        EXPECT_EQ(contentOf(it.key()), it.value()) << it.key().toStdString();
    ASSERT_EQ(second->links.size(), 3u);
    EXPECT_EQ(second->links.at(2).serial, first->links.at(2).serial);
    EXPECT_EQ(second->links.at(2).personId, u"person-3"_s);
    ASSERT_TRUE(makeDemoPki(options, personas(4)).has_value()) << "and a new persona joins";
    EXPECT_TRUE(QFile::exists(directory.filePath(u"demo/certificates/11-000004.p12"_s)));
}

TEST(DemoPki, secrets_areForTheOwnerOnly)
{
    QTemporaryDir directory;
    ASSERT_TRUE(makeDemoPki({directory.path(), u"gwanmun"_s, SystemClock().now()}, personas(1)).has_value());
    int seen = 0;
    for (QDirIterator files(directory.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QFileInfo info(files.next());
        if (info.suffix() != u"key"_s && info.suffix() != u"p12"_s)
            continue;
        ++seen;
        EXPECT_EQ(info.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions())
            << info.filePath().toStdString();
    }
    EXPECT_EQ(seen, 5);
}

TEST(DemoPki, dozenPersonas_takeLittleTime)
{
    QTemporaryDir directory;
    const CpuTime time;
    ASSERT_TRUE(makeDemoPki({directory.path(), u"gwanmun"_s, SystemClock().now()}, personas(14)).has_value());
    EXPECT_LT(time.elapsed(), std::chrono::seconds(2));
}

} // namespace gw::test
