// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/approval/types.h>
#include <gw/store/store.h>
#include <gw/sync/source.h>

namespace gw::approval {

/// The rows of all boxes of the active seat.
class InboxSource final : public sync::ISource
{
public:
    InboxSource(Send send, Text seat, int pageSize = 500)
        : m_send(std::move(send)), m_seat(std::move(seat)), m_pageSize(pageSize)
    {
    }
    QString id() const override { return QStringLiteral("inbox"); }
    QStringList wakeTopics() const override { return {QStringLiteral("inbox")}; }
    QString scope() const override { return m_seat(); }
    bool isEssential() const override { return true; }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    Text m_seat;
    int m_pageSize;
};

} // namespace gw::approval
