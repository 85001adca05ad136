// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/clock.h>
#include <gw/familyevents/types.h>
#include <gw/sync/source.h>

namespace gw::familyevents {

/// Mirrors the family events that the person is told of; forgets what has expired.
class FamilyEventsSource final : public sync::ISource
{
public:
    /// `clock` must outlive it.
    FamilyEventsSource(Send send, const Clock &clock) : m_send(std::move(send)), m_clock(clock) {}

    QString id() const override;
    QStringList wakeTopics() const override;
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    const Clock &m_clock;
};

} // namespace gw::familyevents
