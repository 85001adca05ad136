// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

namespace gw::text {

/// A stretch of a text, in UTF-16 units of the text as it was given.
struct Range
{
    int start = 0;
    int length = 0;
    bool operator==(const Range &) const = default;
};
using Ranges = std::vector<Range>;

} // namespace gw::text
