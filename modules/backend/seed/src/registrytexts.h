// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "chart.h"

#include <gw/backend/approval/registry.h>
#include <optional>

namespace gw::backend::seed {

/// A unit task that every unit with a register has; %1 is what the unit deals with.
struct TaskPlan
{
    Both name;
    QString retention;
    QString disclosure;
    bool isSpending = false; ///< who decides depends on the amount
};
const std::vector<TaskPlan> &taskPlans();

/// Up to where heads have delegated.
struct Delegated
{
    Both matter;
    std::optional<qint64> amountMax; ///< won
    approval::Level level = approval::Level::Division;
    bool budgetConcurs = false;
};
const std::vector<Delegated> &generalDelegation();
const std::vector<Delegated> &spendingDelegation();

/// The forms of the city, with what a new draft begins with.
const std::vector<approval::Form> &documentForms();

} // namespace gw::backend::seed
