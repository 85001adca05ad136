// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <optional>

namespace gw::text {

/// What the keys of `latin` give on the 2-set layout (KS X 5002): ghdrlfehd is 홍길동. Digits, spaces and signs stay.
/// Nothing when there is no Latin letter, when the text has Hangul already, or when a key would be left over that
/// belongs to no syllable (the text was meant as Latin then). Capitals throughout count as caps lock.
std::optional<QString> koreanFromLatin(QStringView latin);

/// What the keys of `korean` give on a US layout: ㅗ디ㅣㅐ is hello. Nothing when there is no Hangul in it.
std::optional<QString> latinFromKorean(QStringView korean);

} // namespace gw::text
