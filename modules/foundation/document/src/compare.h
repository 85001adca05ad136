// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sequence.h"
#include <gw/document/diff.h>

namespace gw::document {

/// All words of a paragraph as new or as gone.
ParagraphDiff wholeParagraph(const Paragraph &paragraph, ChangeKind kind);
/// Word by word.
ParagraphDiff compareParagraphs(const Paragraph &before, const Paragraph &after);
/// Matched with each other first.
QList<ParagraphDiff> compareParagraphs(const QList<Paragraph> &before, const QList<Paragraph> &after);

size_t hashOf(const Paragraph &paragraph, size_t seed = 0);

} // namespace gw::document
