// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/document/diff.h>
#include <gw/document/history.h>

namespace gw::document {

namespace {

/// What is there now in `old`, with what is gone between, brought on by the changes of one version. `make` begins the
/// history of something new, `update` goes on with that of something kept.
template <class T, class Change, class Make, class Update>
QList<T> broughtOn(QList<T> old, const QList<Change> &changes, int version, Make make, Update update)
{
    QList<T> out;
    qsizetype next = 0;
    const auto passGone = [&] {
        while (next < old.size() && old.at(next).origin.isGone())
            out.append(std::move(old[next++]));
    };
    for (const Change &change : changes) {
        passGone();
        if (change.kind == ChangeKind::Inserted) {
            out.append(make(change));
            continue;
        }
        if (next == old.size())
            break; // the changes are not those of this text
        T kept = std::move(old[next++]);
        if (change.kind == ChangeKind::Deleted)
            kept.origin.deletedBy = version;
        else if (change.kind == ChangeKind::Changed)
            update(kept, change);
        out.append(std::move(kept));
    }
    passGone();
    return out;
}

/// The words of a paragraph: changes are cut elsewhere than the pieces that are known.
class PieceWalk
{
public:
    PieceWalk(QList<TrackedPiece> old, int version) : m_old(std::move(old)), m_version(version) {}

    QList<TrackedPiece> after(const QList<Piece> &changes)
    {
        for (const Piece &change : changes) {
            if (change.kind == ChangeKind::Inserted) {
                passGone();
                TrackedPiece piece;
                piece.run = change.run;
                piece.origin.insertedBy = m_version;
                m_out.append(std::move(piece));
            } else {
                take(change);
            }
        }
        passGone();
        return std::move(m_out);
    }

private:
    void passGone()
    {
        while (m_next < m_old.size() && m_old.at(m_next).origin.isGone())
            m_out.append(std::move(m_old[m_next++]));
    }

    void take(const Piece &change)
    {
        qsizetype left = change.run.text.size();
        while (left > 0) {
            passGone();
            if (m_next == m_old.size())
                return;
            TrackedPiece &source = m_old[m_next];
            TrackedPiece piece = source;
            const qsizetype step = qMin(left, source.run.text.size());
            piece.run.text = source.run.text.left(step);
            source.run.text.remove(0, step);
            if (source.run.text.isEmpty())
                ++m_next;
            left -= step;
            if (change.kind == ChangeKind::Deleted) {
                piece.origin.deletedBy = m_version;
            } else if (change.kind == ChangeKind::Changed) {
                const QString text = piece.run.text;
                piece.run = change.run;
                piece.run.text = text;
                piece.origin.changedBy = m_version;
            }
            m_out.append(std::move(piece));
        }
    }

    QList<TrackedPiece> m_old;
    QList<TrackedPiece> m_out;
    qsizetype m_next = 0;
    int m_version = 0;
};

/// Makes and updates the parts of a body for one version.
class Version
{
public:
    explicit Version(int number) : m_number(number) {}

    TrackedBlock block(const BlockDiff &diff) const
    {
        TrackedBlock out;
        out.origin.insertedBy = m_number;
        out.kind = diff.block;
        out.columnWidths = diff.columnWidths;
        out.image = diff.image;
        if (diff.block == Block::Kind::Paragraph)
            out.paragraph = paragraph(diff.paragraph);
        for (const RowDiff &row : diff.rows)
            out.rows.append(this->row(row));
        return out;
    }

    void update(TrackedBlock &block, const BlockDiff &diff) const
    {
        switch (diff.block) {
        case Block::Kind::Paragraph:
            update(block.paragraph, diff.paragraph);
            block.origin.changedBy = block.paragraph.origin.changedBy;
            break;
        case Block::Kind::Table:
            block.columnWidths = diff.columnWidths;
            block.rows = broughtOn(
                std::move(block.rows), diff.rows, m_number, [this](const RowDiff &change) { return row(change); },
                [this](TrackedRow &kept, const RowDiff &change) { update(kept, change); });
            break;
        case Block::Kind::Image:
            block.image = diff.image;
            block.origin.changedBy = m_number;
            break;
        }
    }

private:
    TrackedParagraph paragraph(const ParagraphDiff &diff) const
    {
        TrackedParagraph out;
        out.origin.insertedBy = m_number;
        out.level = diff.look.level;
        out.align = diff.look.align;
        for (const Piece &piece : diff.pieces)
            out.pieces.append(TrackedPiece{piece.run, out.origin});
        return out;
    }

    void update(TrackedParagraph &paragraph, const ParagraphDiff &diff) const
    {
        if (paragraph.level != diff.look.level || paragraph.align != diff.look.align)
            paragraph.origin.changedBy = m_number;
        paragraph.level = diff.look.level;
        paragraph.align = diff.look.align;
        paragraph.pieces = PieceWalk(std::move(paragraph.pieces), m_number).after(diff.pieces);
    }

    TrackedCell cell(const CellDiff &diff) const
    {
        TrackedCell out;
        out.origin.insertedBy = m_number;
        out.columnSpan = diff.columnSpan;
        out.rowSpan = diff.rowSpan;
        out.header = diff.header;
        for (const ParagraphDiff &paragraph : diff.paragraphs)
            out.paragraphs.append(this->paragraph(paragraph));
        return out;
    }

    void update(TrackedCell &cell, const CellDiff &diff) const
    {
        cell.columnSpan = diff.columnSpan;
        cell.rowSpan = diff.rowSpan;
        cell.header = diff.header;
        cell.paragraphs = broughtOn(
            std::move(cell.paragraphs), diff.paragraphs, m_number,
            [this](const ParagraphDiff &change) { return paragraph(change); },
            [this](TrackedParagraph &kept, const ParagraphDiff &change) { update(kept, change); });
    }

    TrackedRow row(const RowDiff &diff) const
    {
        TrackedRow out;
        out.origin.insertedBy = m_number;
        for (const CellDiff &cell : diff.cells)
            out.cells.append(this->cell(cell));
        return out;
    }

    void update(TrackedRow &row, const RowDiff &diff) const
    {
        row.cells = broughtOn(
            std::move(row.cells), diff.cells, m_number, [this](const CellDiff &change) { return cell(change); },
            [this](TrackedCell &kept, const CellDiff &change) { update(kept, change); });
    }

    int m_number = 0;
};

} // namespace

QList<TrackedBlock> track(const QList<Content> &versions)
{
    QList<TrackedBlock> blocks;
    for (qsizetype number = 0; number < versions.size(); ++number) {
        const Version version{int(number)};
        const Diff diff = compare(number == 0 ? Content() : versions.at(number - 1), versions.at(number));
        blocks = broughtOn(
            std::move(blocks), diff.blocks, int(number), [&](const BlockDiff &change) { return version.block(change); },
            [&](TrackedBlock &kept, const BlockDiff &change) { version.update(kept, change); });
    }
    return blocks;
}

} // namespace gw::document
