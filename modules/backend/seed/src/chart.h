// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <vector>

namespace gw::backend::seed {

/// A name or a sentence in both languages.
struct Both
{
    QString ko;
    QString en;
};

/// A division of the chart: what it is called and what it deals with. Each topic is a team's business.
struct DivisionPlan
{
    Both name;
    std::vector<Both> topics;
};
struct BureauPlan
{
    Both name;
    std::vector<DivisionPlan> divisions;
};

/// The bureaus of the city hall, and those of every district office. The city is invented; its division of labour is that of
/// any large Korean city.
const std::vector<BureauPlan> &cityChart();
const std::vector<BureauPlan> &districtChart();
/// The 25 districts.
const std::vector<Both> &districts();
/// Work that every topic gives: 계획 수립, 민원 처리 …
const std::vector<Both> &tasks();

/// "주차 허가" as part of a name: 주차허가.
QString joined(const QString &topic);

// The charts as text: a line "# bureau|Bureau", then per division "division|Division: topic|Topic; topic|Topic".
extern const char16_t *const cityChartText;
extern const char16_t *const districtChartText;

} // namespace gw::backend::seed
