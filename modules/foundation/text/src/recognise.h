// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "units.h"

#include <optional>

namespace gw::text {

// Each looks at one place of a folded text and says what begins there; size is in code points.

struct DateHit
{
    size_t size = 0;
    int year = 0; ///< 0 when not written
    int month = 0;
    int day = 0; ///< 0 for a month (monthAt)
};
std::optional<DateHit> dateAt(std::u32string_view text, size_t at);
std::optional<DateHit> monthAt(std::u32string_view text, size_t at); ///< 2026년 11월, 2026. 11., 2026-11

struct NumberHit
{
    size_t size = 0;
    qint64 value = 0;
    bool hasUnit = false; ///< 만, 억, 천 … was written
    bool whole = true;
};
std::optional<NumberHit> numberAt(std::u32string_view text, size_t at);

struct DocumentNumberHit
{
    size_t unitSize = 0;
    size_t size = 0;
};
std::optional<DocumentNumberHit> documentNumberAt(std::u32string_view text, size_t at);

} // namespace gw::text
