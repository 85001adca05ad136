// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/documentsigner.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

class CertificateSigner final : public signing::ISigner
{
public:
    CertificateSigner(std::shared_ptr<Signer> signer, std::shared_ptr<const signing::IProvider> provider)
        : m_signer(std::move(signer)), m_provider(std::move(provider))
    {
    }

    document::SignatureKind kind() const override { return document::SignatureKind::Certificate; }

    Task<signing::Signed> sign(signing::Payload payload) override
    {
        // Owners of their own: this may be gone before the token has answered.
        return signWith(m_signer, m_provider, std::move(payload));
    }

private:
    static Task<signing::Signed> signWith(std::shared_ptr<Signer> signer,
                                          std::shared_ptr<const signing::IProvider> provider, signing::Payload payload)
    {
        const CertificateInfo &info = signer->certificate();
        if (payload.at < info.validFrom || payload.at > info.validTo)
            co_return fail(Error{Error::Code::Certificate, u"the certificate is not valid now"_s, u"not-valid-now"_s});
        const Result<QByteArray> bytes = signing::toBytes(payload);
        if (!bytes)
            co_return fail(bytes.error());
        const Result<signing::CmsDraft> draft = provider->begin(*bytes, signer->chain(), payload.at);
        if (!draft)
            co_return fail(draft.error());
        Task<QByteArray> signature = signer->sign(draft->toSign);
        const Result<QByteArray> value = co_await std::move(signature);
        if (!value)
            co_return fail(value.error());
        Result<QByteArray> cms = provider->finish(*draft, *value);
        if (!cms)
            co_return fail(cms.error());
        signing::Signed out;
        out.kind = document::SignatureKind::Certificate;
        out.payload = *bytes;
        out.cms = std::move(*cms);
        co_return out;
    }

    std::shared_ptr<Signer> m_signer;
    std::shared_ptr<const signing::IProvider> m_provider;
};

} // namespace

std::shared_ptr<signing::ISigner> makeCertificateSigner(std::shared_ptr<Signer> signer,
                                                        std::shared_ptr<const signing::IProvider> provider)
{
    return std::make_shared<CertificateSigner>(std::move(signer), std::move(provider));
}

} // namespace gw::auth
