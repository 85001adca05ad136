// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <gw/base/task.h>

namespace gw::auth {

/// Where refresh tokens rest: the key store of the desktop, behind three calls.
///
/// Errors: NotFound ("no entry": it does not prove that there never was one), Keychain (locked, absent, no answer in
/// time). Implementations bound the waiting themselves (3 s) and never fall back to another store silently.
class ISecretStore
{
public:
    virtual ~ISecretStore() = default;
    virtual Task<QByteArray> read(QString key) = 0;
    virtual Task<Done> write(QString key, QByteArray value) = 0;
    virtual Task<Done> remove(QString key) = 0;
};

/// Policy "session-only" (shared machines): nothing rests anywhere; every call says Keychain.
class NoSecretStore final : public ISecretStore
{
public:
    Task<QByteArray> read(QString key) override;
    Task<Done> write(QString key, QByteArray value) override;
    Task<Done> remove(QString key) override;
};

} // namespace gw::auth
