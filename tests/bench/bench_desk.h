// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "application.h"
#include "desk_window.h"
#include <QEventLoop>
#include <chrono>
#include <gw/auth/signin.h>

namespace gw::bench {

/// Runs the event loop until the task is done.
template <class T>
Result<T> await(Task<T> task)
{
    std::optional<Result<T>> outcome;
    QEventLoop loop;
    const auto watch = [](Task<T> inner, std::optional<Result<T>> *slot, QEventLoop *waiting) -> QCoro::Task<> {
        *slot = co_await inner;
        waiting->quit();
    };
    const auto running = watch(std::move(task), &outcome, &loop);
    if (!outcome)
        loop.exec();
    return *outcome;
}

/// Runs the event loop until `condition()` holds; false after `limit`.
bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds limit);

/// Who signs in, and where.
struct Who
{
    QUrl server;
    QString certificates; ///< a folder with demonstration certificates
    QString holder;       ///< part of the holder's name
    QString profile;      ///< as of gwanmun --profile
    bool keep = false;    ///< the refresh token into the desktop's key store
};

/// One person signed in by certificate, without a window.
class Person final
{
public:
    explicit Person(Who who);

    Result<auth::Account> signIn();
    const Who &who() const { return m_who; }
    const app::Folders &folders() const { return m_folders; }
    const Clock &clock() const { return m_clock; }
    net::Managers &managers() { return m_managers; }
    auth::Accounts &accounts() { return m_accounts; }
    auth::Session &session() { return *m_session; }

private:
    Result<std::shared_ptr<auth::Signer>> openCertificate();

    Who m_who;
    app::Folders m_folders;
    SystemClock m_clock;
    net::Managers m_managers;
    std::shared_ptr<const auth::ICryptoProvider> m_crypto;
    auth::Accounts m_accounts;
    auth::CertificateSource m_certificates;
    std::unique_ptr<auth::Session> m_session;
};

/// A person at their desk: the program without its sign-in window.
class BenchDesk final
{
public:
    explicit BenchDesk(Who who);

    /// Signs in, opens the desk, shows it and waits until everything there is has been fetched and indexed.
    Result<Done> open();
    Result<Done> close(); ///< in order, so that the profile can be used again
    app::DeskWindow &desk() { return *m_desk; }

private:
    Result<Done> waitForEverything();

    Person m_person;
    settings::Settings m_settings;
    widgets::Theme m_theme;
    app::Language m_language;
    std::unique_ptr<app::DeskWindow> m_desk;
};

} // namespace gw::bench
