// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <gw/base/result.h>
#include <gw/text/range.h>
#include <optional>
#include <vector>

namespace gw::sqlite {
class Connection;
}

namespace gw::text {

/// Makes the FTS5 tokenizer `gw` known to a connection: CREATE VIRTUAL TABLE … USING fts5(title, body, tokenize='gw').
/// Every connection that reads or writes such a table needs it. Tokens are those of tokens(). Unsupported when this
/// SQLite has no FTS5.
Result<Done> registerTokenizer(sqlite::Connection &connection);

/// The `detail` option of the table: phrases need Full; Column is two thirds of the size and over-matches more.
enum class FtsDetail { Full, Column };

/// The right side of MATCH for what a person typed: all words must occur. A word of n syllables is the phrase (Column: the
/// conjunction) of its pairs, one syllable or a Latin word a prefix; dates, amounts and document numbers are looked up in
/// their normal form; "…" is kept together. Empty when there is nothing to look for.
///
/// It may match too much (search.md): check each candidate with findTerms().
QString ftsQuery(QStringView query, FtsDetail detail = FtsDetail::Full);

/// Where the words of a query stand in a text, sorted, or nothing when one of them does not: then the index was wrong.
std::optional<Ranges> findTerms(QStringView text, QStringView query);

struct FtsAlternative
{
    enum class Kind { Plain, Spaced, ParticleStripped, KeyboardRepaired };
    Kind kind = Kind::Plain;
    QString query; ///< for findTerms()
    QString match; ///< for MATCH
};
/// Plain first; try the next one only when those before found nothing or little. Spaced: a compound written as two words.
std::vector<FtsAlternative> ftsAlternatives(QStringView query, FtsDetail detail = FtsDetail::Full);

} // namespace gw::text
