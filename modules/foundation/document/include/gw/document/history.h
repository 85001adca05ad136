// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/document/content.h>

namespace gw::document {

/// One body through all its versions: every word with the version that brought it and the one that took it away, so that
/// a reader sees in one text what each signer did. Numbers are places in the list of versions, 0 being the draft; -1 is
/// nobody. Versions know their signers; this does not.
struct Origin
{
    int insertedBy = 0;
    int deletedBy = -1; ///< what is gone stays in its place
    int changedBy = -1; ///< the last version that gave it another look (of a paragraph: level or alignment)

    bool isGone() const { return deletedBy >= 0; }
    bool operator==(const Origin &) const = default;
};

struct TrackedPiece
{
    Run run = {};
    Origin origin = {};
    bool operator==(const TrackedPiece &) const = default;
};

struct TrackedParagraph
{
    Origin origin = {};
    int level = 0;
    Align align = Align::Justify;
    QList<TrackedPiece> pieces = {};
    bool operator==(const TrackedParagraph &) const = default;
};

struct TrackedCell
{
    Origin origin = {};
    int columnSpan = 1;
    int rowSpan = 1;
    bool header = false;
    QList<TrackedParagraph> paragraphs = {};
    bool operator==(const TrackedCell &) const = default;
};

struct TrackedRow
{
    Origin origin = {};
    QList<TrackedCell> cells = {};
    bool operator==(const TrackedRow &) const = default;
};

struct TrackedBlock
{
    Origin origin = {};
    Block::Kind kind = Block::Kind::Paragraph;
    TrackedParagraph paragraph = {}; ///< its own origin is that of the block
    QList<int> columnWidths = {};
    QList<TrackedRow> rows = {};
    Image image = {};
    bool operator==(const TrackedBlock &) const = default;
};

/// The history of a body, oldest version first. What is inside a block (row, cell) that came or went as a whole has the
/// origin of its own time; look at the outermost first. Empty without versions.
QList<TrackedBlock> track(const QList<Content> &versions);

} // namespace gw::document
