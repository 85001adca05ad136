// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace gw::document {

/// A place in the old list, in the new one, or in both. -1: not there.
struct Match
{
    int before = -1;
    int after = -1;
    bool operator==(const Match &) const = default;
};

/// The longest common subsequence of two lists as pairs in order (Myers, An O(ND) Difference Algorithm). When more than
/// `maxEdits` items differ, only what is common at both ends is paired.
QList<Match> commonItems(const QList<size_t> &before, const QList<size_t> &after, int maxEdits = 1500);

/// What the aligner knows of a block, a row or a cell.
struct Unit
{
    size_t hash = 0;           ///< equal ones are the same in all that matters
    int kind = 0;              ///< only units of one kind are ever matched
    QList<quint32> words = {}; ///< what likeness is measured by, see sketchOf()
};

/// The pairs of letters of a text as a short ascending list; of a long text a fixed sample.
QList<quint32> sketchOf(const QString &text);
/// 0 nothing in common … 1.
float likeness(const Unit &a, const Unit &b);

/// Every unit of both lists once, in reading order: paired when equal or alike, gone ones before those that came in
/// their place. Equal units that are there once on each side hold the lists together; between them likeness decides,
/// order stays.
QList<Match> align(const QList<Unit> &before, const QList<Unit> &after);

} // namespace gw::document
