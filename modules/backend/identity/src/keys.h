// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "jose.h"
#include <QDateTime>
#include <gw/base/clock.h>
#include <map>
#include <shared_mutex>

namespace gw::backend::identity {

/// The provider's signing keys and the secret behind its form tokens, in one file (0600). Thread-safe.
class SigningKeys
{
public:
    /// Reads DIRECTORY/signing.json or makes it.
    static Result<std::unique_ptr<SigningKeys>> open(const QString &directory, const Clock &clock);

    Result<QByteArray> sign(const QString &type, const QJsonObject &payload) const; ///< `typ`, `kid` and `alg` are set
    /// Parses and checks signature and `typ`; time and claims are the caller's.
    Result<Jws> verify(const QByteArray &token, const QString &type) const;
    QJsonObject jwks() const; ///< RFC 7517 5, newest first
    QByteArray formSecret() const { return m_formSecret; }

    QDateTime signingSince() const; ///< when the key in use was made
    /// A new key signs from now on; older ones verify for `keepOld` more.
    Result<Done> rotate(std::chrono::seconds keepOld);

private:
    struct Entry
    {
        QString id;
        QDateTime created;
        QDateTime until; ///< invalid: in use
        std::shared_ptr<EVP_PKEY> key;
        QJsonObject jwk;
    };
    SigningKeys(QString path, const Clock &clock) : m_path(std::move(path)), m_clock(clock) {}
    Result<Done> load(const QByteArray &content);
    Result<Done> save() const;
    static Entry newEntry(const QDateTime &now);

    QString m_path;
    const Clock &m_clock;
    QByteArray m_formSecret;
    mutable std::shared_mutex m_mutex;
    std::vector<Entry> m_entries; ///< newest first; the first signs
};

} // namespace gw::backend::identity
