// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/oidc.h>

namespace gw::auth {

QByteArray base64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<BrowserSecrets> makeBrowserSecrets(const ICryptoProvider &crypto)
{
    constexpr int bytesEach = 32;
    BrowserSecrets out;
    for (QByteArray *one : {&out.verifier, &out.state, &out.nonce}) {
        const Result<QByteArray> random = crypto.random(bytesEach);
        if (!random)
            return fail(random.error());
        *one = base64Url(*random);
    }
    return out;
}

QByteArray codeChallenge(const ICryptoProvider &crypto, const QByteArray &verifier)
{
    return base64Url(crypto.digest(Digest::Sha256, verifier));
}

} // namespace gw::auth
