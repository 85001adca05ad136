// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "chart.h"

namespace gw::backend::seed {

/// What a hosted system's records are made of. `%1` in titles is one of `places`.
struct SystemPlan
{
    QString id;
    Both prefix;              ///< of a record's number: "지출"
    std::vector<Both> titles; ///< each makes several records
    std::vector<Both> who;    ///< as many as titles: each belongs to its title
    std::vector<Both> units;
    std::vector<Both> places;
    Both body;     ///< %1 is the title
    int least = 0; ///< thousand won
    int most = 0;
    std::vector<int> amounts = {}; ///< thousand won, of each title; otherwise from `least` to `most`
    int dueDays = 0;               ///< 0: nothing is due
    /// State and how many of them in a hundred, in order.
    std::vector<std::pair<QString, int>> states;
    /// Logins of those among whom what is in `assignedState` is shared out; everything else is nobody's yet.
    QStringList assignees;
    QString assignedState;
    bool isOwn = false; ///< the records are their applicants' own matters, who are the personas
};

const std::vector<SystemPlan> &systemPlans();

} // namespace gw::backend::seed
