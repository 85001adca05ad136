// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/surveys/types.h>
#include <gw/sync/source.h>

namespace gw::surveys {

/// Mirrors the surveys that are meant for the person, and in which they took part.
class SurveysSource final : public sync::ISource
{
public:
    explicit SurveysSource(Send send) : m_send(std::move(send)) {}

    QString id() const override;
    QStringList wakeTopics() const override;
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
};

} // namespace gw::surveys
