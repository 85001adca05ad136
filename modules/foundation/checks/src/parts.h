// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/checks/input.h>

namespace gw::checks {

/// What one rule finds in one text at most. A text with more was made to be one; it must not cost seconds or megabytes.
constexpr qsizetype mostOfAText = 300;

/// One readable string of a document and where it is: a paragraph, a paragraph of a cell, an alternative text, a field.
struct Part
{
    Place place = {};
    QString text = {};
    const QList<document::Run> *runs = nullptr; ///< of a paragraph; null for plain strings
    bool inTable = false;
};

/// The strings of a block, in reading order. `runs` point into the block.
QList<Part> partsOf(const document::Block &block, int index);
/// Title, summary, keywords, receivers' names, the sender's name and the reason of the disclosure grade.
QList<Part> partsOf(const document::Meta &meta);

/// A stretch of the part, as a place.
Place within(const Part &part, qsizetype start, qsizetype length);

/// What a rule found, with `parameters` in the order of the sentence.
Finding makeFinding(const char16_t *message, Level level, const char16_t *article, Place place,
                    QStringList parameters = {});
/// A fix that replaces a stretch of the part.
Fix replacing(const char16_t *code, const Part &part, qsizetype start, qsizetype length, const QString &text);

} // namespace gw::checks
