// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringView>
#include <span>

namespace gw::checks {

/// What a key says in both languages; %1 … %9 are parameters; {로} is 로 or 으로, as the
/// sound before it asks.
struct SentenceRow
{
    QStringView key;
    QStringView korean;
    QStringView english;
};
using SentenceTable = std::span<const SentenceRow>;

SentenceTable findingSentences();
SentenceTable fixSentences();
SentenceTable ruleTitles();
SentenceTable articleTexts();

} // namespace gw::checks
