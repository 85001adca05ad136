// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "openssl.h"

#include <ctime>
#include <gw/document/canonical.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace ossl {
namespace {

constexpr qsizetype longestName = 300;

QString text(const ASN1_STRING *value)
{
    unsigned char *utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, value);
    const QString out =
        length > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(utf8), length).simplified() : QString();
    OPENSSL_free(utf8);
    return out.normalized(QString::NormalizationForm_C).left(longestName);
}

QStringList valuesOf(const X509_NAME *name, int nid)
{
    QStringList out;
    for (int at = X509_NAME_get_index_by_NID(name, nid, -1); at >= 0; at = X509_NAME_get_index_by_NID(name, nid, at))
        out.append(text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))));
    return out;
}

QString printed(const X509_NAME *name)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? QString::fromUtf8(data, size).left(10 * longestName) : QString();
}

QString hexOf(const ASN1_INTEGER *number)
{
    const std::unique_ptr<BIGNUM, Freer<BN_free>> big(ASN1_INTEGER_to_BN(number, nullptr));
    char *hex = big ? BN_bn2hex(big.get()) : nullptr;
    const QString out = hex ? QString::fromLatin1(hex) : QString();
    OPENSSL_free(hex);
    return out;
}

} // namespace

QString takeErrors()
{
    QStringList lines;
    while (const unsigned long code = ERR_get_error()) {
        char line[256];
        ERR_error_string_n(code, line, sizeof line);
        lines.append(QString::fromLatin1(line));
    }
    return lines.join(u"; "_s);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

CertificateHolder holderOf(X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    CertificateHolder out;
    out.name = valuesOf(subject, NID_commonName).value(0);
    // Authorities append the person's account in brackets to the name: "김하늘()0023041…".
    if (const qsizetype bracket = out.name.indexOf(u'('); bracket > 0)
        out.name = out.name.left(bracket).trimmed();
    // Two would let the holder choose who to be.
    if (const QStringList numbers = valuesOf(subject, NID_serialNumber); numbers.size() == 1)
        out.staffNo = numbers.first();
    out.agency = valuesOf(subject, NID_organizationName).value(0);
    QStringList units = valuesOf(subject, NID_organizationalUnitName);
    // "people" is GPKI's branch of persons, not a unit.
    units.removeIf([](const QString &unit) { return unit.compare(u"people"_s, Qt::CaseInsensitive) == 0; });
    out.unit = units.value(units.size() - 1);
    out.subject = printed(subject);
    out.issuer = printed(X509_get_issuer_name(certificate));
    out.serial = hexOf(X509_get0_serialNumber(certificate));
    out.sha256 = document::sha256Hex(encode(certificate, i2d_X509));
    out.validFrom = timeOf(X509_get0_notBefore(certificate));
    out.validTo = timeOf(X509_get0_notAfter(certificate));
    return out;
}

bool isRsa(const EVP_PKEY *key)
{
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) >= 2048;
}

bool isP256(const EVP_PKEY *key)
{
    char group[64] = {};
    size_t length = 0;
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
           && EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, &length) == 1
           && qstrcmp(group, "prime256v1") == 0;
}

} // namespace ossl

namespace {

constexpr qsizetype largestPem = 1024 * 1024;

std::unexpected<Error> unreadable(const QString &detail)
{
    return fail(Error{Error::Code::Certificate, detail, u"unreadable"_s});
}

} // namespace

Result<CertificateHolder> certificateHolder(const QByteArray &der)
{
    const ossl::Certificate certificate = ossl::certificate(der);
    ossl::takeErrors();
    if (!certificate)
        return unreadable(u"not a certificate"_s);
    return ossl::holderOf(certificate.get());
}

Result<TrustRoots> TrustRoots::fromPem(const QByteArray &pem)
{
    if (pem.size() > largestPem)
        return unreadable(u"more than 1 MiB"_s);
    TrustRoots out;
    const ossl::Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
    bool good = true;
    while (good && PEM_read_bio(bio.get(), &name, &header, &data, &size) == 1) {
        const QByteArray der(reinterpret_cast<const char *>(data), size);
        const QByteArrayView kind(name);
        if (kind == "CERTIFICATE") {
            const ossl::Certificate certificate = ossl::certificate(der);
            good = certificate != nullptr;
            if (good)
                (X509_self_signed(certificate.get(), 1) == 1 ? out.roots : out.intermediates).append(der);
        } else if (kind == "X509 CRL") {
            good = ossl::crl(der) != nullptr;
            out.crls.append(der);
        } else {
            good = false;
        }
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(data);
    }
    // The end of the file is an error, too, but the only harmless one.
    const unsigned long last = ERR_peek_last_error();
    good = good && (last == 0 || ERR_GET_REASON(last) == PEM_R_NO_START_LINE);
    ossl::takeErrors();
    if (!good || (out.roots.isEmpty() && out.intermediates.isEmpty() && out.crls.isEmpty()))
        return unreadable(u"not certificates in PEM"_s);
    return out;
}

void TrustRoots::add(const TrustRoots &other)
{
    roots += other.roots;
    intermediates += other.intermediates;
    crls += other.crls;
}

} // namespace gw::signing
