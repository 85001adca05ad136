// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <gw/document/diff.h>
#include <gw/document/outline.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestExcerpt = 200;

QString excerpt(const QString &text)
{
    return text.size() > longestExcerpt ? text.left(longestExcerpt - 1) + u'…' : text;
}

QString textOfRowDiff(const RowDiff &row)
{
    QStringList cells;
    for (const CellDiff &cell : row.cells) {
        QString text;
        for (const ParagraphDiff &paragraph : cell.paragraphs) {
            for (const Piece &piece : paragraph.pieces)
                text += piece.run.text;
        }
        cells.append(text);
    }
    return cells.join(u" | "_s);
}

/// For each block the marks from the outermost item down to it: "2. 나.".
QStringList markPaths(const Content &content)
{
    const QStringList marks = outlineMarks(content);
    QStringList open(outlineLevels + 1);
    QStringList paths;
    for (qsizetype at = 0; at < content.blocks.size(); ++at) {
        const int level = content.blocks.at(at).paragraph.level;
        if (level > 0 && level <= outlineLevels) {
            open[level] = marks.at(at);
            for (int deeper = level + 1; deeper <= outlineLevels; ++deeper)
                open[deeper].clear();
        }
        QStringList path = open;
        path.removeAll(QString());
        paths.append(path.join(u' '));
    }
    return paths;
}

class RecordMaker
{
public:
    explicit RecordMaker(const Content &after) : m_paths(markPaths(after)) {}

    void add(const BlockDiff &block)
    {
        if (block.after >= 0)
            m_next = block.after + 1;
        if (block.kind == ChangeKind::Same)
            return;
        m_at.block = block.after >= 0 ? block.after : m_next;
        m_at.mark = block.after >= 0 ? m_paths.at(block.after) : QString();
        switch (block.block) {
        case Block::Kind::Paragraph: addParagraph(block.paragraph, ChangeRecord::What::Paragraph); break;
        case Block::Kind::Table: addTable(block); break;
        case Block::Kind::Image: addImage(block); break;
        }
    }

    QList<ChangeRecord> records;

private:
    void append(ChangeKind kind, ChangeRecord::What what, const QString &before, const QString &after)
    {
        ChangeRecord record = m_at;
        record.kind = kind;
        record.what = what;
        record.before = excerpt(before);
        record.after = excerpt(after);
        records.append(std::move(record));
    }

    void addImage(const BlockDiff &block)
    {
        const QString name = block.image.name;
        append(block.kind, ChangeRecord::What::Image,
               block.kind == ChangeKind::Changed   ? block.imageBefore.name
               : block.kind == ChangeKind::Deleted ? name
                                                   : QString(),
               block.kind == ChangeKind::Deleted ? QString() : name);
    }

    void addTable(const BlockDiff &block)
    {
        if (block.kind != ChangeKind::Changed) {
            QStringList rows;
            for (const RowDiff &row : block.rows)
                rows.append(textOfRowDiff(row));
            const QString text = rows.join(u'\n');
            const bool gone = block.kind == ChangeKind::Deleted;
            append(block.kind, ChangeRecord::What::Table, gone ? text : QString(), gone ? QString() : text);
            return;
        }
        const qsizetype known = records.size();
        int next = 0;
        for (const RowDiff &row : block.rows) {
            if (row.after >= 0)
                next = row.after + 1;
            m_at.row = row.after >= 0 ? row.after : next;
            if (row.kind == ChangeKind::Changed) {
                addCells(row);
            } else if (row.kind != ChangeKind::Same) {
                const bool gone = row.kind == ChangeKind::Deleted;
                const QString text = textOfRowDiff(row);
                append(row.kind, ChangeRecord::What::Row, gone ? text : QString(), gone ? QString() : text);
            }
        }
        m_at.row = -1;
        if (records.size() == known) // spans, headers or widths
            append(ChangeKind::Changed, ChangeRecord::What::Table, {}, {});
    }

    void addCells(const RowDiff &row)
    {
        int column = 0;
        for (const CellDiff &cell : row.cells) {
            m_at.column = column;
            if (cell.kind != ChangeKind::Deleted)
                column += cell.columnSpan;
            for (const ParagraphDiff &paragraph : cell.paragraphs)
                addParagraph(paragraph, ChangeRecord::What::Text);
        }
        m_at.column = -1;
    }

    /// `whole`: what a paragraph is called that came or went altogether.
    void addParagraph(const ParagraphDiff &paragraph, ChangeRecord::What whole)
    {
        if (paragraph.kind == ChangeKind::Inserted || paragraph.kind == ChangeKind::Deleted) {
            QString text;
            for (const Piece &piece : paragraph.pieces)
                text += piece.run.text;
            const bool gone = paragraph.kind == ChangeKind::Deleted;
            append(paragraph.kind, whole, gone ? text : QString(), gone ? QString() : text);
            return;
        }
        if (paragraph.kind == ChangeKind::Same)
            return;
        if (paragraph.levelBefore != paragraph.look.level) {
            append(ChangeKind::Changed, ChangeRecord::What::Level, QString::number(paragraph.levelBefore),
                   QString::number(paragraph.look.level));
        }
        if (paragraph.alignBefore != paragraph.look.align)
            append(ChangeKind::Changed, ChangeRecord::What::Alignment, {}, {});
        QString gone;
        QString came;
        QString looks;
        for (const Piece &piece : paragraph.pieces) {
            if (piece.kind != ChangeKind::Changed)
                flushLooks(looks);
            switch (piece.kind) {
            case ChangeKind::Deleted: gone += piece.run.text; break;
            case ChangeKind::Inserted: came += piece.run.text; break;
            case ChangeKind::Changed:
                flushWords(gone, came);
                looks += piece.run.text;
                break;
            case ChangeKind::Same: flushWords(gone, came); break;
            }
        }
        flushWords(gone, came);
        flushLooks(looks);
    }

    void flushWords(QString &gone, QString &came)
    {
        if (!gone.isEmpty() || !came.isEmpty()) {
            const ChangeKind kind = gone.isEmpty()   ? ChangeKind::Inserted
                                    : came.isEmpty() ? ChangeKind::Deleted
                                                     : ChangeKind::Changed;
            append(kind, ChangeRecord::What::Text, gone, came);
        }
        gone.clear();
        came.clear();
    }

    void flushLooks(QString &looks)
    {
        if (!looks.isEmpty())
            append(ChangeKind::Changed, ChangeRecord::What::Look, looks, looks);
        looks.clear();
    }

    QStringList m_paths;
    ChangeRecord m_at;
    int m_next = 0;
};

QString fieldText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        // A receiver or an attachment is its name to a reader.
        if (object.contains(u"name"_s))
            return object.value(u"name"_s).toString();
        QStringList parts;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString part = fieldText(it.value());
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(u' ');
    }
    QStringList items;
    for (const QJsonValue &item : value.toArray())
        items.append(fieldText(item));
    return items.join(u", "_s);
}

/// Of two lists, what is not in the other one.
QString itemsOnlyIn(const QJsonArray &list, const QJsonArray &other)
{
    QJsonArray out;
    for (const QJsonValue &item : list) {
        if (!other.contains(item))
            out.append(item);
    }
    return fieldText(out);
}

MetaChange fieldChange(const QString &field, const QJsonValue &before, const QJsonValue &after)
{
    if (!before.isArray())
        return {field, fieldText(before), fieldText(after)};
    MetaChange change{field, itemsOnlyIn(before.toArray(), after.toArray()),
                      itemsOnlyIn(after.toArray(), before.toArray())};
    if (change.before.isEmpty() && change.after.isEmpty()) // only the order
        change = {field, fieldText(before), fieldText(after)};
    return change;
}

} // namespace

QList<ChangeRecord> changeRecords(const Diff &diff, const Content &after)
{
    RecordMaker maker(after);
    for (const BlockDiff &block : diff.blocks)
        maker.add(block);
    return std::move(maker.records);
}

QList<MetaChange> compare(const Meta &before, const Meta &after)
{
    QList<MetaChange> changes;
    const QJsonObject was = toJson(before);
    const QJsonObject is = toJson(after);
    for (auto it = is.begin(); it != is.end(); ++it) {
        if (was.value(it.key()) != it.value())
            changes.append(fieldChange(it.key(), was.value(it.key()), it.value()));
    }
    return changes;
}

QList<MetaChange> compare(const QList<AttachmentRef> &before, const QList<AttachmentRef> &after)
{
    // The id and the place on a server say nothing to a reader: a file is its name and its bytes.
    const auto manifest = [](const QList<AttachmentRef> &attachments) {
        QJsonArray out;
        for (const AttachmentRef &attachment : attachments)
            out.append(QJsonObject{{u"name"_s, attachment.name}, {u"sha256"_s, attachment.sha256}});
        return out;
    };
    const QJsonArray was = manifest(before);
    const QJsonArray is = manifest(after);
    if (was == is)
        return {};
    return {fieldChange(u"attachments"_s, was, is)};
}

} // namespace gw::document
