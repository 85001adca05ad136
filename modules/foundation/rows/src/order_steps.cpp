// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/rows/order_steps.h>

#include <QSet>

namespace gw::rows {

namespace {

using KeySet = QSet<qint64>;

KeySet keysBetween(const QList<qint64> &list, qsizetype from, qsizetype to)
{
    KeySet keys;
    keys.reserve(to - from);
    for (qsizetype i = from; i < to; ++i)
        keys.insert(list.at(i));
    return keys;
}

} // namespace

std::optional<QList<OrderStep>> orderSteps(const QList<qint64> &before, const QList<qint64> &after)
{
    // Most changes are at one place: what is the same at both ends of a hundred thousand is left out first.
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const qsizetype endBefore = before.size() - tail;
    const qsizetype endAfter = after.size() - tail;
    const KeySet stays = keysBetween(after, head, endAfter);
    const KeySet was = keysBetween(before, head, endBefore);

    QList<qint64> kept;
    for (qsizetype i = head; i < endBefore; ++i) {
        if (stays.contains(before.at(i)))
            kept.append(before.at(i));
    }
    QList<OrderStep> steps;
    for (qsizetype i = endBefore - 1; i >= head; --i) {
        if (stays.contains(before.at(i)))
            continue;
        if (!steps.isEmpty() && steps.constLast().row == i + 1) {
            --steps.last().row;
            ++steps.last().count;
        } else {
            steps.append({false, int(i), 1, 0});
        }
    }
    qsizetype next = 0;
    const qsizetype removals = steps.size();
    for (qsizetype i = head; i < endAfter; ++i) {
        if (was.contains(after.at(i))) {
            if (kept.at(next++) != after.at(i))
                return {};
            continue;
        }
        if (steps.size() > removals && steps.constLast().row + steps.constLast().count == i)
            ++steps.last().count;
        else
            steps.append({true, int(i), 1, int(i)});
    }
    return steps;
}

} // namespace gw::rows
