// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"
#include <QFile>
#include <QFileInfo>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StackFreer
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using StackPtr = std::unique_ptr<STACK_OF(X509), StackFreer>;
using ContextPtr = std::unique_ptr<X509_STORE_CTX, Freer<X509_STORE_CTX_free>>;
using BigPtr = std::unique_ptr<BIGNUM, Freer<BN_free>>;

constexpr int LongestChain = 6;
constexpr int LargestCertificate = 16 * 1024;

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray stampOf(const QString &path)
{
    const QFileInfo info(path);
    return QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + ':' + QByteArray::number(info.size());
}

QString reasonFor(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID: return u"certificate-expired"_s;
    case X509_V_ERR_CERT_REVOKED: return u"certificate-revoked"_s;
    default: return u"certificate-untrusted"_s;
    }
}

// The subject's serialNumber when there is exactly one: two would let the holder choose who to be.
QString staffNumberOf(const X509 *certificate)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const int index = X509_NAME_get_index_by_NID(subject, NID_serialNumber, -1);
    if (index < 0 || X509_NAME_get_index_by_NID(subject, NID_serialNumber, index) >= 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)));
    const QString number = size > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(utf8), size) : QString();
    OPENSSL_free(utf8);
    return number.contains(QChar::Null) ? QString() : number;
}

} // namespace

QString issuerName(const X509 *certificate)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), X509_get_issuer_name(certificate), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    return QString::fromUtf8(bioContent(bio.get()));
}

QString serialNumber(const X509 *certificate)
{
    const BigPtr number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *hex = BN_bn2hex(number.get());
    const QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text;
}

CertificateVerifier::CertificateVerifier(QString rootFile, QString crlFile, const Clock &clock)
    : m_rootFile(std::move(rootFile)), m_crlFile(std::move(crlFile)), m_clock(clock)
{
}

bool CertificateVerifier::isOpen() const
{
    return store() != nullptr;
}

CertificateVerifier::Store CertificateVerifier::store() const
{
    if (m_rootFile.isEmpty())
        return {};
    const std::lock_guard lock(m_mutex);
    const QByteArray stamp = stampOf(m_rootFile) + '/' + stampOf(m_crlFile);
    if (stamp == m_stamp)
        return m_store;
    m_stamp = stamp;
    m_store.reset();
    Store made(X509_STORE_new(), X509_STORE_free);
    int roots = 0;
    const QByteArray rootPem = content(m_rootFile);
    const BioPtr rootBio = readBio(rootPem);
    while (const CertificatePtr root{PEM_read_bio_X509(rootBio.get(), nullptr, nullptr, nullptr)})
        roots += X509_STORE_add_cert(made.get(), root.get());
    const QByteArray crlPem = content(m_crlFile);
    const BioPtr crlBio = readBio(crlPem);
    while (const CrlPtr crl{PEM_read_bio_X509_CRL(crlBio.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_crl(made.get(), crl.get());
    opensslError(); // the end of each file leaves one behind
    if (roots > 0)
        m_store = made;
    return m_store;
}

Result<VerifiedCertificate> CertificateVerifier::verify(const QList<QByteArray> &chain) const
{
    const auto refuse = [](const QString &reason) { return fail(Error::Code::Certificate, reason); };
    const Store trusted = store();
    if (!trusted)
        return refuse(u"certificate-untrusted"_s);
    if (chain.isEmpty() || chain.size() > LongestChain)
        return refuse(u"certificate-malformed"_s);
    const StackPtr given(sk_X509_new_null());
    for (const QByteArray &der : chain) {
        const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
        X509 *certificate = der.size() > LargestCertificate ? nullptr : d2i_X509(nullptr, &at, der.size());
        if (!certificate || at != reinterpret_cast<const unsigned char *>(der.constData()) + der.size()) {
            X509_free(certificate);
            opensslError();
            return refuse(u"certificate-malformed"_s);
        }
        sk_X509_push(given.get(), certificate);
    }
    X509 *own = sk_X509_value(given.get(), 0);

    const ContextPtr context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), trusted.get(), own, given.get()) != 1)
        return refuse(u"certificate-malformed"_s);
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    // A list is needed for every authority on the way: without one nobody can say that a certificate still counts.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_CLIENT);
    X509_VERIFY_PARAM_set_auth_level(rules, 2); // at least 112 bits: no SHA-1, no RSA below 2048
    X509_VERIFY_PARAM_set_depth(rules, LongestChain);
    X509_VERIFY_PARAM_set_time(rules, m_clock.now().toSecsSinceEpoch());
    if (X509_verify_cert(context.get()) != 1) {
        const QString reason = reasonFor(X509_STORE_CTX_get_error(context.get()));
        opensslError();
        return refuse(reason);
    }
    if (!(X509_get_key_usage(own) & KU_DIGITAL_SIGNATURE))
        return refuse(u"certificate-untrusted"_s);
    return VerifiedCertificate{KeyPtr(X509_get_pubkey(own)), issuerName(own), serialNumber(own), staffNumberOf(own),
                               QString::fromLatin1(base64Url(sha256(chain.first())))};
}

} // namespace gw::backend::identity
