// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "units.h"

#include <functional>
#include <gw/text/ngrams.h>

namespace gw::text {

struct RawToken
{
    std::u32string_view text;
    int start = 0; ///< in the unit of the Units
    int end = 0;
    Token::Kind kind = Token::Kind::Word;
    bool colocated = false; ///< at the same position as the token before it
};
/// Says false to stop.
using TokenSink = std::function<bool(const RawToken &)>;

/// Cuts a folded text into tokens, in order. False when the sink stopped it.
bool cut(const Units &units, TokenizeFor purpose, const TokenSink &sink);

} // namespace gw::text
