// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "crypto.h"
#include <QSaveFile>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

Result<Done> writeFile(const QString &path, const QByteArray &content, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    // The permissions go onto the temporary file, before there is anything in it to read.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) || file.write(content) != content.size()
        || !file.commit())
        return fail(Error::Code::Storage, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return Done{};
}

} // namespace

QByteArray sha256(const QByteArray &data)
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_Digest(data.constData(), size_t(data.size()), reinterpret_cast<unsigned char *>(digest.data()), nullptr,
               EVP_sha256(), nullptr);
    return digest;
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &data)
{
    QByteArray mac(32, Qt::Uninitialized);
    unsigned int size = 32;
    HMAC(EVP_sha256(), key.constData(), int(key.size()), bytes(data), size_t(data.size()),
         reinterpret_cast<unsigned char *>(mac.data()), &size);
    return mac;
}

QByteArray randomBytes(int count)
{
    QByteArray random(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), count) != 1)
        qFatal("OpenSSL has no randomness to give");
    return random;
}

QByteArray base64Url(const QByteArray &data)
{
    return data.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    // The second comparison refuses padding and stray bits: one value has one spelling.
    if (!decoded || base64Url(decoded.decoded) != text)
        return fail(Error::Code::Protocol, u"not base64url"_s);
    return decoded.decoded;
}

QString newSecret()
{
    return QString::fromLatin1(base64Url(randomBytes(32)));
}

QString secretHash(const QString &secret)
{
    return QString::fromLatin1(base64Url(sha256(secret.toUtf8())));
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

QString opensslError()
{
    char text[256] = "no reason given";
    if (const unsigned long code = ERR_peek_last_error())
        ERR_error_string_n(code, text, sizeof text);
    ERR_clear_error();
    return QString::fromLatin1(text);
}

BioPtr readBio(const QByteArray &data)
{
    return BioPtr(BIO_new_mem_buf(data.constData(), int(data.size())));
}

QByteArray bioContent(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, int(size));
}

KeyPtr newEcKey()
{
    return KeyPtr(EVP_EC_gen("P-256"));
}

QByteArray keyToPem(EVP_PKEY *key)
{
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return bioContent(bio.get());
}

KeyPtr keyFromPem(const QByteArray &pem)
{
    return KeyPtr(PEM_read_bio_PrivateKey(readBio(pem).get(), nullptr, nullptr, nullptr));
}

Result<Done> writePrivateFile(const QString &path, const QByteArray &content)
{
    return writeFile(path, content, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<Done> writePublicFile(const QString &path, const QByteArray &content)
{
    return writeFile(path, content,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup
                         | QFileDevice::ReadOther);
}

} // namespace gw::backend::identity
