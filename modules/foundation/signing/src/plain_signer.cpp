// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/signing/signer.h>

namespace gw::signing {
namespace {

class PlainSigner final : public ISigner
{
public:
    explicit PlainSigner(document::SignatureKind kind) : m_kind(kind) {}

    document::SignatureKind kind() const override { return m_kind; }

    Task<Signed> sign(Payload payload) override
    {
        const Result<QByteArray> bytes = toBytes(payload);
        if (!bytes)
            co_return fail(bytes.error());
        Signed out;
        out.kind = m_kind;
        out.payload = *bytes;
        co_return out;
    }

private:
    document::SignatureKind m_kind;
};

} // namespace

std::shared_ptr<ISigner> makePlainSigner(document::SignatureKind kind)
{
    Q_ASSERT(kind != document::SignatureKind::Certificate);
    return std::make_shared<PlainSigner>(kind);
}

} // namespace gw::signing
