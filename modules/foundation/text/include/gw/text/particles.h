// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace gw::text {

/// The stems of a Korean word, shortest step first, when particles may be hanging on it: 서울에서는 gives 서울에서 and
/// 서울. A particle must fit the sound before it (은 after a final, 는 after a vowel), and what stays must have two
/// syllables, or one for a particle that is hardly anything else (을, 에서). Only for queries whose plain form finds little:
/// 정책과 may be a division, or 정책 with 과.
QStringList particleStems(QStringView word);

} // namespace gw::text
