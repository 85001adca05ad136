// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <vector>

namespace gw::text {

/// One thing a search asks for.
struct Term
{
    enum class Kind { Words, Date, DayOfYear, Month, Amount, Document };
    Kind kind = Kind::Words;
    QString text;  ///< folded, as written
    QString whole; ///< the Whole token (Month: its beginning); empty for Words
};
std::vector<Term> parseTerms(QStringView query);

} // namespace gw::text
