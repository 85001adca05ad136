// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace gw::checks {

struct NameHit
{
    int start = 0;
    int length = 0;
};

/// Whether a word may be the name of a Korean: a surname and one or two syllables.
bool looksLikeName(QStringView word);

/// Names that a text itself calls names: after 성명, 대상자 …, before 씨, 주무관 …, or with sex or age in parentheses. Words
/// alone are not guessed at: 이용자 and 정보과 look like names too.
QList<NameHit> koreanNames(const QString &text);

} // namespace gw::checks
