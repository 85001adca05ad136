// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/document/content.h>
#include <optional>

namespace gw::document {

/// The outline of an official document (handbook on the Decree Art. 7): 1. > 가. > 1) > 가) > (1) > (가) > ① > ㉮; each
/// level two strokes (타, half the width of a Hangul syllable) further in; one stroke between mark and text.
constexpr int outlineLevels = 8;

/// The mark of the `ordinal`-th item (from 1) of a level 1…8. After 하 comes 거, after 허 고; circled syllables end with ㉻
/// and circled numbers with ㊿: then they stand in parentheses.
QString outlineMark(int level, int ordinal);

/// The mark of each paragraph; empty for plain text and for an item that is alone at its place (it gets none). Items
/// count on over plain paragraphs, tables and images, and begin anew under another item of a higher level.
QStringList outlineMarks(const QList<Paragraph> &paragraphs);
/// The same for the blocks of a body; empty for tables and images. The cells of a table have outlines of their own.
QStringList outlineMarks(const Content &content);

/// How far in the mark (or the text without one) begins, in strokes; 0 for level 0 and 1.
int outlineIndent(int level);

/// A mark at the beginning of a text, as typed or pasted: "1. ", "가. ", "1) ", "(가) ", "①".
struct TypedMark
{
    int level = 0;
    int ordinal = 0;
    int length = 0; ///< UTF-16 units of the mark with the white space around it
};
/// Only a mark that something follows, or white space after it ("1. " while typing). "2026. 11. 21." and "1.5배" are
/// none.
std::optional<TypedMark> typedMark(QStringView text);

} // namespace gw::document
