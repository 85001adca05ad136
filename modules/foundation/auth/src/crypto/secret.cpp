// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/secret.h>

#include <openssl/crypto.h>

namespace gw::auth {

Secret Secret::taken(QString &text)
{
    Secret secret(text.toUtf8());
    // data() detaches: if the widget still shares the text, only our copy is wiped and the widget must be cleared too.
    OPENSSL_cleanse(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
    return secret;
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size()));
    m_bytes.clear();
}

} // namespace gw::auth
