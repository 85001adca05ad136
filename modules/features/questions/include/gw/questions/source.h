// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/questions/types.h>
#include <gw/sync/source.h>

namespace gw::questions {

/// Mirrors the questions to the mayor's office.
class QuestionsSource final : public sync::ISource
{
public:
    explicit QuestionsSource(Send send, int pageSize = 200) : m_send(std::move(send)), m_pageSize(pageSize) {}

    QString id() const override;
    QStringList wakeTopics() const override;
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    int m_pageSize;
};

} // namespace gw::questions
