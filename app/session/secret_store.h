// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/auth/secretstore.h>
#include <gw/platform/keychain.h>

namespace gw::app {

/// The desktop's key store as the session wants it.
class KeychainSecretStore final : public auth::ISecretStore
{
public:
    /// `backendFile` remembers which store was used, so that it is never switched silently.
    explicit KeychainSecretStore(const QString &backendFile);
    Task<QByteArray> read(QString key) override;
    Task<Done> write(QString key, QByteArray value) override;
    Task<Done> remove(QString key) override;

private:
    platform::SystemKeychain m_keychain;
};

} // namespace gw::app
