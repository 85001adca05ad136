// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/net/transport.h>
#include <gw/sync/source.h>

namespace gw::directory {

/// Mirrors agencies, units, posts, persons, seats and absences.
class DirectorySource final : public sync::ISource
{
public:
    using Send = std::function<Task<net::Reply>(net::Request)>; ///< e.g. of the account's RequestQueue
    explicit DirectorySource(Send send, int pageSize = 2000) : m_send(std::move(send)), m_pageSize(pageSize) {}

    QString id() const override;
    QStringList wakeTopics() const override;
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    int m_pageSize;
};

} // namespace gw::directory
