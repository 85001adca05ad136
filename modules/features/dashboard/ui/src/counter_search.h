// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/contract/search.h>
#include <gw/dashboard/countermodel.h>

namespace gw::dashboard {

/// Finds the systems that have a counter by their name (결재, ㅎㅈ, alsdnjs) and leads to what waits in them.
class CounterSearch final : public contract::ISearchProvider
{
public:
    explicit CounterSearch(const CounterModel &counters) : m_counters(counters) {}
    QString id() const override;
    QString label() const override;
    Task<QList<contract::SearchHit>> find(QString text, int limit) override;

private:
    QList<contract::SearchHit> hits(const QString &text) const;
    const CounterModel &m_counters;
};

} // namespace gw::dashboard
