// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <optional>

// How one order of keys becomes another, as a model has to tell it to its views.
namespace gw::rows {

struct OrderStep
{
    bool isInsert = false;
    int row = 0;
    int count = 0;
    int from = 0; ///< insert: where the keys stand in the new order
    bool operator==(const OrderStep &) const = default;
};

/// Removals from the end to the start, then insertions from the start to the end. Nothing when rows changed places.
std::optional<QList<OrderStep>> orderSteps(const QList<qint64> &before, const QList<qint64> &after);

} // namespace gw::rows
