// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/document/content.h>
#include <gw/document/meta.h>

namespace gw::document {

/// Tracked changes: what became of one body on the way to another. Pure data; the view makes the sentences.
enum class ChangeKind {
    Same,
    Inserted,
    Deleted,
    Changed, ///< of a piece: the same words in another look; of a block: look inside
};

struct Piece
{
    ChangeKind kind = ChangeKind::Same;
    Run run = {};    ///< as it is now; of a deleted piece, as it was
    Run before = {}; ///< of a changed piece: the look it had
    bool operator==(const Piece &) const = default;
};

struct ParagraphDiff
{
    ChangeKind kind = ChangeKind::Same;
    Paragraph look = {}; ///< level and alignment as they are now (deleted: as they were); no runs
    int levelBefore = 0;
    Align alignBefore = Align::Justify;
    QList<Piece> pieces = {}; ///< in reading order, deleted ones before those that replace them
    bool operator==(const ParagraphDiff &) const = default;
};

struct CellDiff
{
    ChangeKind kind = ChangeKind::Same;
    int columnSpan = 1;
    int rowSpan = 1;
    bool header = false;
    QList<ParagraphDiff> paragraphs = {};
    bool operator==(const CellDiff &) const = default;
};

struct RowDiff
{
    ChangeKind kind = ChangeKind::Same;
    int before = -1; ///< place in the table as it was; -1: new
    int after = -1;  ///< place in the table as it is; -1: gone
    QList<CellDiff> cells = {};
    bool operator==(const RowDiff &) const = default;
};

struct BlockDiff
{
    ChangeKind kind = ChangeKind::Same;
    Block::Kind block = Block::Kind::Paragraph;
    int before = -1; ///< place in the old body; -1: new
    int after = -1;  ///< place in the new body; -1: gone
    ParagraphDiff paragraph = {};
    QList<RowDiff> rows = {};
    QList<int> columnWidths = {}; ///< as they are now
    Image image = {};
    Image imageBefore = {}; ///< of a changed one
    bool operator==(const BlockDiff &) const = default;
};

struct Diff
{
    QList<BlockDiff> blocks = {};
    bool isEmpty() const; ///< nothing but Same
};

/// Paragraphs, tables and images are matched with each other (likeness counts, order stays), then word by word, tables
/// cell by cell. Never fails. 50 pages take some ten milliseconds; past a bound of work a block is replaced as a whole.
Diff compare(const Content &before, const Content &after);

/// One line of the list of changes.
struct ChangeRecord
{
    enum class What { Text, Look, Level, Alignment, Paragraph, Table, Row, Image };
    ChangeKind kind = ChangeKind::Changed; ///< Inserted, Deleted or Changed
    What what = What::Text;
    int block = -1;    ///< in the new body; of what is gone, the block it stood before (may be the end)
    QString mark = {}; ///< the outline mark of that paragraph, or of the item it belongs to ("2. 나.")
    int row = -1;      ///< of a table, as it is now
    int column = -1;
    QString before = {}; ///< the words that went, at most 200 letters
    QString after = {};  ///< the words that came
    bool operator==(const ChangeRecord &) const = default;
};
/// In reading order; words that were replaced are one record.
QList<ChangeRecord> changeRecords(const Diff &diff, const Content &after);

/// A field of Meta or an attachment that is not as it was. `field` is the name of the member ("title", "disclosure",
/// "receivers", "attachments"); before and after are texts as they stand in JSON, for a list what went and what came.
struct MetaChange
{
    QString field = {};
    QString before = {};
    QString after = {};
    bool operator==(const MetaChange &) const = default;
};
QList<MetaChange> compare(const Meta &before, const Meta &after);
QList<MetaChange> compare(const QList<AttachmentRef> &before, const QList<AttachmentRef> &after);

} // namespace gw::document
