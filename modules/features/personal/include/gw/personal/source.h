// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/personal/types.h>
#include <gw/sync/source.h>

namespace gw::personal {

/// Mirrors the person's notes and tasks.
class PersonalSource final : public sync::ISource
{
public:
    explicit PersonalSource(Send send, int pageSize = 500) : m_send(std::move(send)), m_pageSize(pageSize) {}

    QString id() const override;
    QStringList wakeTopics() const override;
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    int m_pageSize;
};

} // namespace gw::personal
