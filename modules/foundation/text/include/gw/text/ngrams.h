// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <gw/text/range.h>

namespace gw::text {

/// What a text is indexed under (the tokenizer `gw` of FTS5 gives the same).
struct Token
{
    enum class Kind {
        Pair,   ///< two neighbours in a run of Hangul or Han
        Single, ///< such a run of length one
        Word,   ///< letters of other scripts, digits among them
        Number, ///< digits; commas at the thousands are gone
        Whole,  ///< a document number, date or amount in its normal form, at the place of its first part
    };
    QString text; ///< folded
    Range range;
    Kind kind = Kind::Word;
    bool operator==(const Token &) const = default;
};

/// Document: everything, with the Whole tokens beside their parts. Query: parts only, but a document number whole.
enum class TokenizeFor { Document, Query };
std::vector<Token> tokens(QStringView text, TokenizeFor purpose);

/// The pairs of every run of Hangul and Han in a text, a lone syllable by itself.
QStringList bigrams(QStringView text);

} // namespace gw::text
