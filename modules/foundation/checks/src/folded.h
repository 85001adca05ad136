// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace gw::checks {

/// A text as a person reads it who looks for numbers: digits of any script and width are ASCII, dashes are '-', dots '.',
/// white space ' ', characters without width are gone. Every character knows where it was.
struct Folded
{
    QString text = {};
    QList<int> from = {};   ///< index in the original of each character
    QList<int> beyond = {}; ///< index in the original just behind each character
};

Folded folded(QStringView text);
/// The same with digits that are spelled in Hangul (공일공) or with look-alike letters (O, l) as digits too.
Folded foldedSpoken(QStringView text);

/// Whether a character of Unicode takes no room or draws nothing, or changes the direction of what stands around it.
bool isInvisible(char32_t c);

/// Digits that stand together, and those before and after them within three separators.
struct DigitChain
{
    struct Group
    {
        int start = 0; ///< in the folded text
        int length = 0;
        QString gap = {}; ///< what stands between the group before and this one
    };

    QList<Group> groups = {};
    QString digits = {}; ///< of all groups
};
QList<DigitChain> digitChains(const QString &folded);

/// Whether one of the words stands within `before` characters before or `after` after the stretch, spaces ignored.
bool isNear(const QString &folded, qsizetype start, qsizetype length, const QStringList &words, int before, int after);

} // namespace gw::checks
