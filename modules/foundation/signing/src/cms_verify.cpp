// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "openssl.h"
#include "provider_ossl.h"

#include <openssl/ess.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing::ossl {
namespace {

constexpr int mostCertificates = 8;
constexpr int longestPath = 6;
constexpr int leastStrength = 2; // of OpenSSL's levels: 112 bits, no SHA-1, no RSA below 2048

/// Takes one CMS apart, step by step: each step needs the one before it.
class CmsVerifier final
{
public:
    CmsVerifier(const QByteArray &payload, const TrustRoots &trust) : m_payload(payload), m_trust(trust) {}

    CmsReport run(const QByteArray &der)
    {
        if (!parse(der))
            m_report.problems.append(u"cms-malformed"_s);
        else if (!isOfProfile())
            m_report.problems.append(u"cms-profile"_s);
        else
            look();
        takeErrors();
        return m_report;
    }

private:
    bool parse(const QByteArray &der)
    {
        m_cms = decode<Cms>(der, largestCms, d2i_CMS_ContentInfo);
        // Only DER has a single form: another encoding of the same message would be another signature for the chain.
        return m_cms && OBJ_obj2nid(CMS_get0_type(m_cms.get())) == NID_pkcs7_signed
               && encode(m_cms.get(), i2d_CMS_ContentInfo) == der;
    }

    bool isOfProfile()
    {
        STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(m_cms.get());
        if (sk_CMS_SignerInfo_num(signers) != 1 || CMS_is_detached(m_cms.get()) != 1
            || OBJ_obj2nid(CMS_get0_eContentType(m_cms.get())) != NID_pkcs7_data)
            return false;
        m_signer = sk_CMS_SignerInfo_value(signers, 0);
        m_certificates.reset(CMS_get1_certs(m_cms.get()));
        if (!m_certificates || sk_X509_num(m_certificates.get()) > mostCertificates)
            return false;
        for (int i = 0; i < sk_X509_num(m_certificates.get()); ++i) {
            X509 *one = sk_X509_value(m_certificates.get(), i);
            if (CMS_SignerInfo_cert_cmp(m_signer, one) == 0)
                m_own = one;
        }
        return m_own && namesIssuerAsWritten() && hasAlgorithms() && hasAttributes();
    }

    /// Byte for byte: names that differ in case or spaces are equal for X.509, but not another form of the same message.
    bool namesIssuerAsWritten() const
    {
        ASN1_OCTET_STRING *keyId = nullptr;
        X509_NAME *named = nullptr;
        ASN1_INTEGER *serial = nullptr;
        if (CMS_SignerInfo_get0_signer_id(m_signer, &keyId, &named, &serial) != 1 || !named)
            return false;
        return encode(named, i2d_X509_NAME) == encode(X509_get_issuer_name(m_own), i2d_X509_NAME);
    }

    bool hasAlgorithms() const
    {
        X509_ALGOR *digest = nullptr;
        X509_ALGOR *signature = nullptr;
        CMS_SignerInfo_get0_algs(m_signer, nullptr, nullptr, &digest, &signature);
        const auto nid = [](const X509_ALGOR *algorithm) {
            const ASN1_OBJECT *object = nullptr;
            X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
            return OBJ_obj2nid(object);
        };
        const EVP_PKEY *key = X509_get0_pubkey(m_own);
        if (!digest || !signature || nid(digest) != NID_sha256)
            return false;
        if (isRsa(key))
            return nid(signature) == NID_rsaEncryption || nid(signature) == NID_sha256WithRSAEncryption;
        return isP256(key) && nid(signature) == NID_ecdsa_with_SHA256;
    }

    /// The value of a signed attribute that is there once and has one value; null otherwise.
    const ASN1_TYPE *attribute(int nid) const
    {
        const int at = CMS_signed_get_attr_by_NID(m_signer, nid, -1);
        if (at < 0 || CMS_signed_get_attr_by_NID(m_signer, nid, at) >= 0)
            return nullptr;
        X509_ATTRIBUTE *found = CMS_signed_get_attr(m_signer, at);
        return X509_ATTRIBUTE_count(found) == 1 ? X509_ATTRIBUTE_get0_type(found, 0) : nullptr;
    }

    bool hasAttributes()
    {
        const ASN1_TYPE *type = attribute(NID_pkcs9_contentType);
        if (!type || type->type != V_ASN1_OBJECT || OBJ_obj2nid(type->value.object) != NID_pkcs7_data
            || !attribute(NID_pkcs9_messageDigest))
            return false;
        const ASN1_TYPE *time = attribute(NID_pkcs9_signingTime);
        if (time && (time->type == V_ASN1_UTCTIME || time->type == V_ASN1_GENERALIZEDTIME))
            m_report.signingTime = timeOf(time->value.asn1_string);
        return m_report.signingTime.isValid();
    }

    void look()
    {
        m_report.holder = holderOf(m_own);
        m_report.hasTimeStamp = CMS_unsigned_get_attr_by_NID(m_signer, NID_id_smime_aa_timeStampToken, -1) >= 0;
        const Bio content(BIO_new_mem_buf(m_payload.constData(), int(m_payload.size())));
        constexpr unsigned int flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
        const bool signature = CMS_verify(m_cms.get(), nullptr, nullptr, content.get(), nullptr, flags) == 1;
        if (!signature)
            m_report.problems.append(u"cms-wrong-signature"_s);
        const bool named = namesCertificate();
        if (!named)
            m_report.problems.append(u"cms-other-certificate"_s);
        m_report.intact = signature && named;
        const uint32_t usage = X509_get_key_usage(m_own);
        if ((usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
            m_report.problems.append(u"certificate-usage"_s);
        if (!m_trust.isEmpty())
            followChain();
    }

    /// signing-certificate-v2 (RFC 5035 5.4): without it another certificate of the same key could be put in the place of
    /// the one that was used.
    bool namesCertificate() const
    {
        const ASN1_TYPE *value = attribute(NID_id_smime_aa_signingCertificateV2);
        if (!value || value->type != V_ASN1_SEQUENCE)
            return false;
        const QByteArray der(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value->value.sequence)),
                             ASN1_STRING_length(value->value.sequence));
        using Ess = std::unique_ptr<ESS_SIGNING_CERT_V2, Freer<ESS_SIGNING_CERT_V2_free>>;
        const Ess named = decode<Ess>(der, largestCms, d2i_ESS_SIGNING_CERT_V2);
        STACK_OF(X509) *chain = sk_X509_new_null(); // borrows
        sk_X509_push(chain, m_own);
        for (int i = 0; i < sk_X509_num(m_certificates.get()); ++i)
            sk_X509_push(chain, sk_X509_value(m_certificates.get(), i));
        const bool good = named && OSSL_ESS_check_signing_certs(nullptr, named.get(), chain, 1) > 0;
        sk_X509_free(chain);
        return good;
    }

    void followChain()
    {
        const Store store(X509_STORE_new());
        int roots = 0;
        for (const QByteArray &der : m_trust.roots) {
            if (const Certificate root = certificate(der))
                roots += X509_STORE_add_cert(store.get(), root.get());
        }
        const Stack untrusted(sk_X509_new_null());
        for (int i = 0; i < sk_X509_num(m_certificates.get()); ++i)
            X509_add_cert(untrusted.get(), sk_X509_value(m_certificates.get(), i), X509_ADD_FLAG_UP_REF);
        for (const QByteArray &der : m_trust.intermediates) {
            if (const Certificate one = certificate(der))
                X509_add_cert(untrusted.get(), one.get(), X509_ADD_FLAG_UP_REF | X509_ADD_FLAG_NO_DUP);
        }
        const StoreContext context(X509_STORE_CTX_new());
        int error = X509_V_ERR_UNSPECIFIED;
        if (roots > 0 && X509_STORE_CTX_init(context.get(), store.get(), m_own, untrusted.get()) == 1) {
            X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
            X509_VERIFY_PARAM_set_time(rules, time_t(m_report.signingTime.toSecsSinceEpoch()));
            X509_VERIFY_PARAM_set_auth_level(rules, leastStrength);
            X509_VERIFY_PARAM_set_depth(rules, longestPath);
            error = X509_verify_cert(context.get()) == 1 ? X509_V_OK : X509_STORE_CTX_get_error(context.get());
        }
        if (error != X509_V_OK) {
            m_report.trust = CmsReport::Trust::NotTrusted;
            const bool time = error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID;
            m_report.problems.append(time ? u"certificate-expired"_s : u"certificate-untrusted"_s);
            return;
        }
        m_report.trust = CmsReport::Trust::Trusted;
        lookForRevocation(X509_STORE_CTX_get0_chain(context.get()));
    }

    /// Every certificate of the way but the root. By hand, because OpenSSL wants a list of the very time it checks at: ours
    /// is mostly younger than the signature, and says when a certificate was revoked.
    void lookForRevocation(STACK_OF(X509) * path)
    {
        using Revocation = CmsReport::Revocation;
        m_report.revocation = m_trust.crls.isEmpty() ? Revocation::NotChecked : Revocation::Good;
        for (int i = 0; !m_trust.crls.isEmpty() && i + 1 < sk_X509_num(path); ++i) {
            const Revocation one = revocationOf(sk_X509_value(path, i), sk_X509_value(path, i + 1));
            m_report.revocation = std::max(m_report.revocation, one);
        }
        if (m_report.revocation == Revocation::Revoked)
            m_report.problems.append(u"certificate-revoked"_s);
    }

    CmsReport::Revocation revocationOf(X509 *one, X509 *issuer)
    {
        using Revocation = CmsReport::Revocation;
        Revocation found = Revocation::Unknown;
        for (const QByteArray &der : m_trust.crls) {
            const Crl list = crl(der);
            if (!list || X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer)) != 0
                || X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) != 1)
                continue;
            X509_REVOKED *entry = nullptr;
            if (X509_CRL_get0_by_cert(list.get(), &entry, one) == 1) {
                const QDateTime at = timeOf(X509_REVOKED_get0_revocationDate(entry));
                if (!m_report.revokedAt.isValid() || at < m_report.revokedAt)
                    m_report.revokedAt = at;
                return !at.isValid() || at <= m_report.signingTime ? Revocation::Revoked : Revocation::RevokedLater;
            }
            const QDateTime next = timeOf(X509_CRL_get0_nextUpdate(list.get()));
            if (!next.isValid() || next >= m_report.signingTime)
                found = Revocation::Good;
        }
        return found;
    }

    const QByteArray &m_payload;
    const TrustRoots &m_trust;
    CmsReport m_report;
    Cms m_cms;
    CMS_SignerInfo *m_signer = nullptr; // of m_cms
    Stack m_certificates;
    X509 *m_own = nullptr; // of m_certificates
};

} // namespace

CmsReport verifyCms(const QByteArray &payload, const QByteArray &cms, const TrustRoots &trust)
{
    return CmsVerifier(payload, trust).run(cms);
}

} // namespace gw::signing::ossl
