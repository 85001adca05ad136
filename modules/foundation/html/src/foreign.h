// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sheet.h"
#include "styles.h"
#include <QByteArray>
#include <gumbo.h>

// What the mail programs of the world mean by the HTML they write.
namespace gw::html {

QString attributeOf(const GumboNode *node, const char *name);

/// A table that only stacks things: no row has two cells, and it draws no lines. It is shown without a table.
bool isStack(const GumboNode *table);
/// A table that shows its lines.
bool isLined(const GumboNode *table, Sheet &sheet);

/// Where the mail that is answered begins: an element around it, or a mark before it.
enum class Quote { None, Around, Before };
Quote quoteOf(const GumboNode *element);
/// A line such as "-----Original Message-----".
bool isQuoteLine(const QString &text);
/// The begin of a quotation that is passed on rather than answered.
bool isForwarded(const QString &quoted);

/// What a picture's `src` names.
struct Source
{
    enum class Kind { None, Part, Remote, Inline } kind = Kind::None;
    QString target = {};   ///< `cid:…` with the id encoded anew, or the address
    QByteArray bytes = {}; ///< Inline
};
Source sourceOf(const QString &src);
/// So small that nobody can mean it to be seen.
bool isPixel(const GumboNode *image, const Style &style);

} // namespace gw::html
