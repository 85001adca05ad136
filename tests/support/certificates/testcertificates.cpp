// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "testcertificates.h"

#include <QHash>
#include <QJsonDocument>
#include <openssl/asn1t.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

constexpr int iterations = 2048;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

template <class T>
QByteArray toDer(const T *object, int (*encode)(const T *, unsigned char **))
{
    QByteArray out(encode(object, nullptr), '\0');
    unsigned char *cursor = raw(out);
    encode(object, &cursor);
    return out;
}

OSSL_LIB_CTX *seedLibrary()
{
    static OSSL_LIB_CTX *library = [] {
        OSSL_LIB_CTX *made = OSSL_LIB_CTX_new();
        if (!OSSL_PROVIDER_load(made, "default") || !OSSL_PROVIDER_load(made, "legacy"))
            qFatal("OpenSSL's legacy provider is needed for SEED");
        return made;
    }();
    return library;
}

QByteArray sha1(const QByteArray &data)
{
    QByteArray out(20, '\0');
    EVP_Digest(data.constData(), size_t(data.size()), raw(out), nullptr, EVP_sha1(), nullptr);
    return out;
}

QByteArray seedCbc(const QByteArray &key, const QByteArray &iv, const QByteArray &plain)
{
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(seedLibrary(), "SEED-CBC", nullptr);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    QByteArray out(plain.size() + 16, '\0');
    int head = 0;
    int tail = 0;
    EVP_EncryptInit_ex2(context, cipher, raw(key), raw(iv), nullptr);
    EVP_EncryptUpdate(context, raw(out), &head, raw(plain), int(plain.size()));
    EVP_EncryptFinal_ex(context, raw(out) + head, &tail);
    EVP_CIPHER_CTX_free(context);
    EVP_CIPHER_free(cipher);
    out.truncate(head + tail);
    return out;
}

/// PBKDF1 as in RFC 8018 5.1, then SEED: what Korean authorities' programs write.
QByteArray koreanScheme(const QByteArray &plain, bool fixedIv, const QByteArray &password)
{
    QByteArray salt(8, '\0');
    RAND_bytes(raw(salt), 8);
    QByteArray derived = sha1(password + salt);
    for (int i = 1; i < iterations; ++i)
        derived = sha1(derived);
    const QByteArray iv = fixedIv ? QByteArray("0123456789012345") : sha1(derived.mid(16, 4)).first(16);
    const QByteArray encrypted = seedCbc(derived.first(16), iv, plain);

    X509_SIG *file = X509_SIG_new();
    X509_ALGOR *algorithm = nullptr;
    ASN1_OCTET_STRING *content = nullptr;
    X509_SIG_getm(file, &algorithm, &content);
    PKCS5_pbe_set0_algor(algorithm, NID_pbe_WithSHA1And3_Key_TripleDES_CBC, iterations, raw(salt), int(salt.size()));
    ASN1_OBJECT_free(algorithm->algorithm);
    algorithm->algorithm = OBJ_txt2obj(fixedIv ? "1.2.410.200004.1.4" : "1.2.410.200004.1.15", 1);
    ASN1_OCTET_STRING_set(content, raw(encrypted), int(encrypted.size()));
    const QByteArray out = toDer(file, i2d_X509_SIG);
    X509_SIG_free(file);
    return out;
}

QByteArray pbes2(PKCS8_PRIV_KEY_INFO *info, const char *cipherName, const QByteArray &password)
{
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(seedLibrary(), cipherName, nullptr);
    X509_SIG *file = PKCS8_encrypt_ex(-1, cipher, password.constData(), int(password.size()), nullptr, 0, iterations,
                                      info, seedLibrary(), nullptr);
    const QByteArray out = toDer(file, i2d_X509_SIG);
    X509_SIG_free(file);
    EVP_CIPHER_free(cipher);
    return out;
}

void add(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (!utf8.isEmpty())
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, raw(utf8), int(utf8.size()), -1, 0);
}

QByteArray bigNumber(const Key &key, const char *parameter, int length = 0)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key.get(), parameter, &number);
    QByteArray out(length ? length : BN_num_bytes(number), '\0');
    BN_bn2binpad(number, raw(out), int(out.size()));
    BN_free(number);
    return out;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isEc(const EVP_PKEY *key)
{
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC;
}

} // namespace

Key makeEcKey(const char *curve)
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve), EVP_PKEY_free);
}

Key makeRsaKey(int bits)
{
    static QHash<int, Key> made;
    Key &key = made[bits];
    if (!key)
        key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(bits)), EVP_PKEY_free);
    return key;
}

QByteArray makeCertificate(const Key &key, const CertificateWish &wish)
{
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), wish.serial);
    ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(wish.from.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(wish.to.toSecsSinceEpoch()));
    X509_NAME *name = X509_get_subject_name(certificate);
    add(name, "C", u"KR"_s);
    add(name, "O", wish.organization);
    add(name, "OU", u"people"_s);
    add(name, "OU", wish.unit);
    add(name, "CN", wish.commonName);
    add(name, "CN", wish.commonNameEn);
    add(name, "serialNumber", wish.serialNumber);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key.get());
    X509_sign(certificate, key.get(), EVP_sha256());
    const QByteArray out = toDer(certificate, i2d_X509);
    X509_free(certificate);
    return out;
}

QByteArray makePkcs12(const Key &key, const QByteArray &certificate, const QByteArray &password,
                      bool certificateReadable)
{
    const unsigned char *cursor = raw(certificate);
    X509 *parsed = d2i_X509(nullptr, &cursor, long(certificate.size()));
    PKCS12 *file = PKCS12_create(password.constData(), "person", key.get(), parsed, nullptr, 0,
                                 certificateReadable ? -1 : 0, iterations, 0, 0);
    const QByteArray out = toDer(file, i2d_PKCS12);
    PKCS12_free(file);
    X509_free(parsed);
    return out;
}

QByteArray encryptKey(const Key &key, KeyScheme scheme, const QByteArray &password)
{
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key.get());
    const QByteArray plain = toDer(info, i2d_PKCS8_PRIV_KEY_INFO);
    QByteArray out;
    switch (scheme) {
    case KeyScheme::Pbes2Aes: out = pbes2(info, "AES-256-CBC", password); break;
    case KeyScheme::Pbes2Seed: out = pbes2(info, "SEED-CBC", password); break;
    case KeyScheme::SeedFixedIv: out = koreanScheme(plain, true, password); break;
    case KeyScheme::SeedDerivedIv: out = koreanScheme(plain, false, password); break;
    }
    PKCS8_PRIV_KEY_INFO_free(info);
    return out;
}

bool verifies(const QByteArray &certificate, const QByteArray &data, const QByteArray &jwsSignature)
{
    const unsigned char *cursor = raw(certificate);
    X509 *parsed = d2i_X509(nullptr, &cursor, long(certificate.size()));
    EVP_PKEY *key = X509_get0_pubkey(parsed);
    QByteArray signature = jwsSignature;
    if (isEc(key)) {
        ECDSA_SIG *pair = ECDSA_SIG_new();
        ECDSA_SIG_set0(pair, BN_bin2bn(raw(jwsSignature), 32, nullptr), BN_bin2bn(raw(jwsSignature) + 32, 32, nullptr));
        signature = toDer(pair, i2d_ECDSA_SIG);
        ECDSA_SIG_free(pair);
    }
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key);
    const bool good =
        EVP_DigestVerify(context, raw(signature), size_t(signature.size()), raw(data), size_t(data.size())) == 1;
    EVP_MD_CTX_free(context);
    X509_free(parsed);
    return good;
}

QByteArray signJws(const Key &key, const QJsonObject &header, const QJsonObject &claims)
{
    const QByteArray input = base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
                             + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key.get());
    size_t length = 0;
    EVP_DigestSign(context, nullptr, &length, raw(input), size_t(input.size()));
    QByteArray signature(qsizetype(length), '\0');
    EVP_DigestSign(context, raw(signature), &length, raw(input), size_t(input.size()));
    EVP_MD_CTX_free(context);
    signature.truncate(qsizetype(length));
    if (isEc(key.get())) {
        const unsigned char *cursor = raw(std::as_const(signature));
        ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &cursor, long(signature.size()));
        QByteArray fixed(64, '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(pair), raw(fixed), 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair), raw(fixed) + 32, 32);
        ECDSA_SIG_free(pair);
        signature = fixed;
    }
    return input + '.' + base64Url(signature);
}

QJsonObject publicJwk(const Key &key, const QString &kid)
{
    QJsonObject out{{u"kid"_s, kid}, {u"use"_s, u"sig"_s}};
    const auto put = [&out](const QString &name, const QByteArray &value) {
        out.insert(name, QString::fromLatin1(base64Url(value)));
    };
    if (isEc(key.get())) {
        out.insert(u"kty"_s, u"EC"_s);
        out.insert(u"crv"_s, u"P-256"_s);
        put(u"x"_s, bigNumber(key, OSSL_PKEY_PARAM_EC_PUB_X, 32));
        put(u"y"_s, bigNumber(key, OSSL_PKEY_PARAM_EC_PUB_Y, 32));
    } else {
        out.insert(u"kty"_s, u"RSA"_s);
        put(u"n"_s, bigNumber(key, OSSL_PKEY_PARAM_RSA_N));
        put(u"e"_s, bigNumber(key, OSSL_PKEY_PARAM_RSA_E));
    }
    return out;
}

} // namespace gw::test
