// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/sync/source.h>
#include <gw/systems/types.h>

namespace gw::systems {

/// Mirrors the catalogue of linked systems with the rights of all seats of the person.
class CatalogueSource final : public sync::ISource
{
public:
    explicit CatalogueSource(Send send) : m_send(std::move(send)) {}

    QString id() const override;
    QStringList wakeTopics() const override;
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
};

} // namespace gw::systems
