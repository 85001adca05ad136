// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "finder.h"

#include <openssl/types.h>

namespace gw::auth {

/// A loaded PKCS#11 module. One per library and program: unloading one ends the sessions of every other.
/// Blocking; loaded, used and dropped on the token thread only.
class TokenModule final
{
public:
    /// Null when the library is missing or is no PKCS#11 module.
    static std::shared_ptr<TokenModule> load(const QString &path);
    ~TokenModule();
    TokenModule(const TokenModule &) = delete;
    TokenModule &operator=(const TokenModule &) = delete;

    /// What its tokens show without a PIN.
    QList<FoundCertificate> find(const QDateTime &now);

private:
    friend class TokenKey;
    struct Slots;
    explicit TokenModule(QString path);

    QString m_path;
    std::unique_ptr<Slots> m_slots;
};

/// A key that stays on its token; the session on it lasts as long as this object.
class TokenKey
{
public:
    /// Logs in. Certificate with "wrong-password" or "pin-locked"; NotFound when the token was taken out.
    static Result<std::shared_ptr<TokenKey>> open(std::shared_ptr<TokenModule> module, const FoundCertificate &found,
                                                  const Secret &pin);
    ~TokenKey();

    SignatureAlgorithm algorithm() const { return m_algorithm; }
    Result<QByteArray> sign(const QByteArray &data) const;

private:
    explicit TokenKey(std::shared_ptr<TokenModule> module);

    std::shared_ptr<TokenModule> m_module;
    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> m_key;
    SignatureAlgorithm m_algorithm = SignatureAlgorithm::RS256;
};

} // namespace gw::auth
