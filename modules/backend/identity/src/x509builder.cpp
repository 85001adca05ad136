// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "x509builder.h"
#include <openssl/bn.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

using BigPtr = std::unique_ptr<BIGNUM, Freer<BN_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;
using TimePtr = std::unique_ptr<ASN1_TIME, Freer<ASN1_TIME_free>>;
using IntegerPtr = std::unique_ptr<ASN1_INTEGER, Freer<ASN1_INTEGER_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, Freer<PKCS12_free>>;

void addName(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (!utf8.isEmpty()) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(utf8.constData()), int(utf8.size()), -1, 0);
    }
}

TimePtr asn1Time(const QDateTime &time)
{
    return TimePtr(ASN1_TIME_set(nullptr, time.toSecsSinceEpoch()));
}

void addExtension(X509 *certificate, X509V3_CTX *context, int nid, const char *value)
{
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, context, nid, value));
    if (extension)
        X509_add_ext(certificate, extension.get(), -1);
}

template <class Write>
QByteArray written(Write write)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    return bio && write(bio.get()) > 0 ? bioContent(bio.get()) : QByteArray();
}

} // namespace

CertificatePtr makeCertificate(const CertificateRequest &request, EVP_PKEY *key, const X509 *issuer,
                               EVP_PKEY *issuerKey)
{
    CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    const BigPtr serial(BN_new());
    BN_rand(serial.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY);
    BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate.get()));
    X509_set1_notBefore(certificate.get(), asn1Time(request.from).get());
    X509_set1_notAfter(certificate.get(), asn1Time(request.to).get());
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    addName(name, "C", u"KR"_s);
    addName(name, "O", request.subject.organization);
    addName(name, "OU", request.subject.unit);
    addName(name, "CN", request.subject.commonName);
    addName(name, "serialNumber", request.subject.staffNumber);
    X509_set_issuer_name(certificate.get(), issuer ? X509_get_subject_name(issuer) : name);

    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer ? const_cast<X509 *>(issuer) : certificate.get(), certificate.get(), nullptr,
                   nullptr, 0);
    addExtension(certificate.get(), &context, NID_subject_key_identifier, "hash");
    addExtension(certificate.get(), &context, NID_authority_key_identifier, "keyid:always");
    if (request.isAuthority) {
        addExtension(certificate.get(), &context, NID_basic_constraints, "critical,CA:TRUE");
        addExtension(certificate.get(), &context, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        addExtension(certificate.get(), &context, NID_basic_constraints, "critical,CA:FALSE");
        addExtension(certificate.get(), &context, NID_key_usage, "critical,digitalSignature,nonRepudiation");
        addExtension(certificate.get(), &context, NID_ext_key_usage, "clientAuth");
    }
    if (X509_sign(certificate.get(), issuerKey ? issuerKey : key, EVP_sha256()) == 0)
        certificate.reset();
    return certificate;
}

CrlPtr makeCrl(const std::vector<const X509 *> &revoked, const X509 *issuer, EVP_PKEY *issuerKey, const QDateTime &now,
               const QDateTime &next)
{
    CrlPtr crl(X509_CRL_new());
    X509_CRL_set_version(crl.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(crl.get(), X509_get_subject_name(issuer));
    X509_CRL_set1_lastUpdate(crl.get(), asn1Time(now).get());
    X509_CRL_set1_nextUpdate(crl.get(), asn1Time(next).get());
    const IntegerPtr number(ASN1_INTEGER_new());
    ASN1_INTEGER_set_int64(number.get(), now.toSecsSinceEpoch());
    X509_CRL_add1_ext_i2d(crl.get(), NID_crl_number, number.get(), 0, 0);
    for (const X509 *certificate : revoked) {
        X509_REVOKED *entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, const_cast<ASN1_INTEGER *>(X509_get0_serialNumber(certificate)));
        X509_REVOKED_set_revocationDate(entry, asn1Time(now).get());
        X509_CRL_add0_revoked(crl.get(), entry);
    }
    X509_CRL_sort(crl.get());
    if (X509_CRL_sign(crl.get(), issuerKey, EVP_sha256()) == 0)
        crl.reset();
    return crl;
}

QByteArray certificateToPem(const X509 *certificate)
{
    return written([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
}

QByteArray certificateToDer(const X509 *certificate)
{
    return written([&](BIO *bio) { return i2d_X509_bio(bio, certificate); });
}

CertificatePtr certificateFromPem(const QByteArray &pem)
{
    return CertificatePtr(PEM_read_bio_X509(readBio(pem).get(), nullptr, nullptr, nullptr));
}

QByteArray crlToPem(const X509_CRL *crl)
{
    return written([&](BIO *bio) { return PEM_write_bio_X509_CRL(bio, crl); });
}

QByteArray makePkcs12(const QString &password, const QString &name, EVP_PKEY *key, const X509 *certificate,
                      const X509 *authority)
{
    STACK_OF(X509) *others = sk_X509_new_null();
    sk_X509_push(others, const_cast<X509 *>(authority));
    const Pkcs12Ptr file(PKCS12_create(password.toUtf8().constData(), name.toUtf8().constData(), key,
                                       const_cast<X509 *>(certificate), others, NID_aes_256_cbc, NID_aes_256_cbc, 2048,
                                       2048, 0));
    sk_X509_free(others);
    return file ? written([&](BIO *bio) { return i2d_PKCS12_bio(bio, file.get()); }) : QByteArray();
}

} // namespace gw::backend::identity
