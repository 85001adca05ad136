// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/secret_store.h"

namespace gw::app {

KeychainSecretStore::KeychainSecretStore(const QString &backendFile)
    : m_keychain(platform::SystemKeychain::Options{.backendFile = backendFile})
{
}

Task<QByteArray> KeychainSecretStore::read(QString key)
{
    return m_keychain.read(std::move(key));
}

Task<Done> KeychainSecretStore::write(QString key, QByteArray value)
{
    return m_keychain.write(std::move(key), std::move(value));
}

Task<Done> KeychainSecretStore::remove(QString key)
{
    return m_keychain.remove(std::move(key));
}

} // namespace gw::app
