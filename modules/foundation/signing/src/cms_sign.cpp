// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "openssl.h"
#include "provider_ossl.h"

#include <QCryptographicHash>
#include <openssl/ecdsa.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace ossl {
namespace {

constexpr int coordinateLength = 32; // of P-256
constexpr qsizetype longestChain = 8;

QByteArray hashOf(QByteArrayView data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(data);
    return hash.result();
}

std::unexpected<Error> cannotSign(const QString &what)
{
    return fail(Error{Error::Code::Certificate, u"%1 %2"_s.arg(what, takeErrors()).trimmed(), u"cannot-sign"_s});
}

QByteArray derLength(qsizetype length)
{
    if (length < 0x80)
        return QByteArray(1, char(length));
    QByteArray digits;
    for (; length > 0; length >>= 8)
        digits.prepend(char(length & 0xff));
    return char(0x80 | digits.size()) + digits;
}

/// What is signed: the attributes as a SET OF in DER, not under the tag they have in the message (RFC 5652 5.4).
QByteArray signedAttributes(const CMS_SignerInfo *signer)
{
    QList<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        attributes.append(encode(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    std::ranges::sort(attributes);
    const QByteArray content = attributes.join();
    return '\x31' + derLength(content.size()) + content;
}

CMS_SignerInfo *onlySigner(CMS_ContentInfo *cms)
{
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    return sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

bool addTime(CMS_SignerInfo *signer, const QDateTime &time)
{
    const std::unique_ptr<ASN1_TIME, Freer<ASN1_TIME_free>> value(
        ASN1_TIME_set(nullptr, time_t(time.toSecsSinceEpoch())));
    return value && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, value->type, value.get(), -1) == 1;
}

/// JWS form to what CMS holds: raw r||s becomes an ECDSA-Sig-Value, an RSA signature stays.
QByteArray toCmsForm(const EVP_PKEY *key, const QByteArray &signature)
{
    if (!isP256(key))
        return signature;
    if (signature.size() != 2 * coordinateLength)
        return {};
    const std::unique_ptr<ECDSA_SIG, Freer<ECDSA_SIG_free>> pair(ECDSA_SIG_new());
    if (!pair
        || ECDSA_SIG_set0(pair.get(), BN_bin2bn(bytes(QByteArrayView(signature)), coordinateLength, nullptr),
                          BN_bin2bn(bytes(QByteArrayView(signature)) + coordinateLength, coordinateLength, nullptr))
               != 1)
        return {};
    return encode(pair.get(), i2d_ECDSA_SIG);
}

bool fits(EVP_PKEY *key, QByteArrayView data, QByteArrayView signature)
{
    const std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
           && EVP_DigestVerify(context.get(), bytes(signature), size_t(signature.size()), bytes(data),
                               size_t(data.size()))
                  == 1;
}

} // namespace

Result<CmsDraft> beginCms(const QByteArray &payload, const QList<QByteArray> &chain, const QDateTime &signingTime)
{
    if (chain.isEmpty() || chain.size() > longestChain || !signingTime.isValid())
        return cannotSign(u"no certificate, too long a chain or no time"_s);
    std::vector<Certificate> certificates;
    for (const QByteArray &der : chain) {
        certificates.push_back(certificate(der));
        if (!certificates.back())
            return cannotSign(u"an unreadable certificate"_s);
    }
    // Only its public half: the private one signs elsewhere.
    EVP_PKEY *key = X509_get0_pubkey(certificates.front().get());
    if (!isRsa(key) && !isP256(key)) {
        takeErrors();
        return fail(Error::Code::Unsupported, u"the key is neither RSA of 2048 bits nor on P-256"_s);
    }
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_BINARY));
    CMS_SignerInfo *signer = cms ? CMS_add1_signer(cms.get(), certificates.front().get(), key, EVP_sha256(),
                                                   CMS_PARTIAL | CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES)
                                 : nullptr;
    const QByteArray digest = hashOf(payload);
    if (!signer
        || CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1)
               != 1
        || CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.constData(),
                                       int(digest.size()))
               != 1
        || !addTime(signer, signingTime))
        return cannotSign(u"cannot build the message:"_s);
    for (size_t i = 1; i < certificates.size(); ++i) {
        if (CMS_add1_cert(cms.get(), certificates[i].get()) != 1)
            return cannotSign(u"cannot add a certificate:"_s);
    }
    CmsDraft draft{signedAttributes(signer), encode(cms.get(), i2d_CMS_ContentInfo)};
    if (draft.frame.isEmpty())
        return cannotSign(u"cannot encode the message:"_s);
    return draft;
}

Result<QByteArray> finishCms(const CmsDraft &draft, const QByteArray &signature)
{
    const Cms cms = decode<Cms>(draft.frame, largestCms, d2i_CMS_ContentInfo);
    CMS_SignerInfo *signer = cms ? onlySigner(cms.get()) : nullptr;
    if (!signer)
        return cannotSign(u"not a draft"_s);
    const Stack certificates(CMS_get1_certs(cms.get()));
    X509 *own = nullptr;
    for (int i = 0; i < sk_X509_num(certificates.get()); ++i) {
        X509 *one = sk_X509_value(certificates.get(), i);
        if (CMS_SignerInfo_cert_cmp(signer, one) == 0)
            own = one;
    }
    EVP_PKEY *key = own ? X509_get0_pubkey(own) : nullptr;
    const QByteArray value = key ? toCmsForm(key, signature) : QByteArray();
    if (value.isEmpty() || !fits(key, draft.toSign, value))
        return cannotSign(u"the signature is not one of the certificate's key"_s);
    if (ASN1_OCTET_STRING_set(CMS_SignerInfo_get0_signature(signer), bytes(QByteArrayView(value)), int(value.size()))
        != 1)
        return cannotSign(u"cannot store the signature:"_s);
    return encode(cms.get(), i2d_CMS_ContentInfo);
}

} // namespace ossl

namespace {

class OpenSslProvider final : public IProvider
{
public:
    QByteArray sha256(QByteArrayView data) const override { return ossl::hashOf(data); }

    Result<CmsDraft> begin(const QByteArray &payload, const QList<QByteArray> &chain,
                           const QDateTime &signingTime) const override
    {
        return ossl::beginCms(payload, chain, signingTime);
    }

    Result<QByteArray> finish(const CmsDraft &draft, const QByteArray &signature) const override
    {
        return ossl::finishCms(draft, signature);
    }

    CmsReport verify(const QByteArray &payload, const QByteArray &cms, const TrustRoots &trust) const override
    {
        return ossl::verifyCms(payload, cms, trust);
    }
};

} // namespace

std::shared_ptr<const IProvider> makeOpenSslProvider()
{
    return std::make_shared<const OpenSslProvider>();
}

} // namespace gw::signing
