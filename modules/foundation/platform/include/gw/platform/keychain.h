// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QPointer>
#include <chrono>
#include <gw/base/task.h>

namespace gw::platform {

/// A place for small secrets.
///
/// Errors: NotFound: the store says there is no such entry, which it also says when it is locked (measured), so it
/// proves nothing: never wipe anything on it. Keychain: locked, absent, another store than before, or no answer in time.
class Keychain
{
public:
    virtual ~Keychain() = default;
    virtual Task<QByteArray> read(QString key) = 0;
    /// May open a prompt of the desktop's: only after the person did something that asks for it, never at start.
    virtual Task<Done> write(QString key, QByteArray secret) = 0;
    virtual Task<Done> remove(QString key) = 0; ///< fine if there is none
};

/// Forgets everything with the process: for `TokenStorage = session-only` and for tests.
class MemoryKeychain final : public Keychain
{
public:
    Task<QByteArray> read(QString key) override;
    Task<Done> write(QString key, QByteArray secret) override;
    Task<Done> remove(QString key) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// The key store of the desktop (Secret Service or KWallet) through QtKeychain; never a file of our own.
///
/// It remembers in a small file which store it wrote to. When the desktop offers another one later, every call is
/// Error::Keychain instead of a store that looks empty (qtkeychain issue 242), until acceptBackend().
class SystemKeychain final : public QObject, public Keychain
{
    Q_OBJECT

public:
    struct Options
    {
        QString service = QStringLiteral("gwanmun");
        QString backendFile;                   ///< in the person's state folder; empty: nothing is remembered
        std::chrono::milliseconds limit{3000}; ///< a store that prompts and is not answered would wait for ever
    };
    explicit SystemKeychain(Options options, QObject *parent = nullptr);

    Task<QByteArray> read(QString key) override;
    Task<Done> write(QString key, QByteArray secret) override;
    Task<Done> remove(QString key) override;

    /// "secret-service" or "kwallet": what QtKeychain will use on this desktop.
    Task<QString> backend();
    QString rememberedBackend() const; ///< empty before the first write
    /// The person agreed to the store of this desktop; what the other one holds stays there.
    void acceptBackend();

private:
    struct Job;
    static Task<Done> checkBackend(QPointer<SystemKeychain> self);
    static Task<QByteArray> run(QPointer<SystemKeychain> self, Job job);

    Options m_options;
};

} // namespace gw::platform
