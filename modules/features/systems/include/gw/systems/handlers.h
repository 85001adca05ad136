// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/outbox/handler.h>
#include <gw/outbox/outbox.h>
#include <gw/systems/types.h>

namespace gw::systems {

/// Asks that a seat may open a system: POST /v1/systems/{id}/access-requests.
class AccessRequestHandler final : public outbox::IHandler
{
public:
    explicit AccessRequestHandler(Send send) : m_send(std::move(send)) {}

    static outbox::NewEntry entryFor(const QString &systemId, const QString &seatId, const QString &reason);

    QString kind() const override; ///< "systems.request-access"
    QStringList topics() const override;
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;

private:
    Send m_send;
};

/// Grants or refuses somebody's request: POST /v1/access-requests/{id}/decision.
class AccessDecisionHandler final : public outbox::IHandler
{
public:
    explicit AccessDecisionHandler(Send send) : m_send(std::move(send)) {}

    static outbox::NewEntry entryFor(const QString &requestId, const QString &seatId, const portal::AccessDecision &decision);

    QString kind() const override; ///< "systems.decide-access"
    QStringList topics() const override { return {}; }
    Result<Done> applyLocal(store::WriteContext &, const outbox::Entry &) const override { return Done{}; }
    Result<Done> revert(store::WriteContext &, const outbox::Entry &) const override { return Done{}; }
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &, const outbox::Entry &) const override { return Done{}; }

private:
    Send m_send;
};

} // namespace gw::systems
