// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

#include <gw/checks/checks.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// The paragraph a place names; null when there is none.
document::Paragraph *paragraphAt(document::Content &content, const Place &place)
{
    if (place.in != Place::In::Block || place.block < 0 || place.block >= content.blocks.size())
        return nullptr;
    document::Block &block = content.blocks[place.block];
    if (block.kind == document::Block::Kind::Paragraph)
        return &block.paragraph;
    if (block.kind != document::Block::Kind::Table || place.row < 0 || place.row >= block.table.rows.size())
        return nullptr;
    QList<document::Cell> &cells = block.table.rows[place.row].cells;
    if (place.cell < 0 || place.cell >= cells.size())
        return nullptr;
    QList<document::Paragraph> &paragraphs = cells[place.cell].paragraphs;
    return place.paragraph >= 0 && place.paragraph < paragraphs.size() ? &paragraphs[place.paragraph] : nullptr;
}

/// A plain string a place names: a field of the card, an alternative text.
QString *stringAt(Input &input, const Place &place)
{
    if (place.in == Place::In::Meta) {
        if (place.field == u"title"_s)
            return &input.meta.title;
        if (place.field == u"summary"_s)
            return &input.meta.summary;
        if (place.field == u"senderName"_s)
            return &input.meta.senderName;
        if (place.field == u"disclosure.reason"_s)
            return &input.meta.disclosure.reason;
        return nullptr;
    }
    const bool image = place.in == Place::In::Block && place.field == u"altText"_s && place.block >= 0
                       && place.block < input.content.blocks.size()
                       && input.content.blocks.at(place.block).kind == document::Block::Kind::Image;
    return image ? &input.content.blocks[place.block].image.altText : nullptr;
}

/// Splits runs so that one begins at `position`; gives its index.
qsizetype splitAt(QList<document::Run> &runs, qsizetype position)
{
    qsizetype start = 0;
    for (qsizetype n = 0; n < runs.size(); ++n) {
        const qsizetype length = runs.at(n).text.size();
        if (position == start)
            return n;
        if (position < start + length) {
            document::Run tail = runs.at(n);
            tail.text.remove(0, position - start);
            runs[n].text.truncate(position - start);
            runs.insert(n + 1, tail);
            return n + 1;
        }
        start += length;
    }
    return runs.size();
}

bool replaceInRuns(QList<document::Run> &runs, const Place &place, const QString &text)
{
    const qsizetype first = splitAt(runs, place.start);
    const qsizetype last = splitAt(runs, place.start + place.length);
    document::Run kept = first < runs.size() ? runs.at(first) : document::Run();
    kept.text = text;
    runs.remove(first, last - first);
    if (!text.isEmpty())
        runs.insert(first, kept);
    return true;
}

bool replaceText(const Edit &edit, Input &input)
{
    const Place &place = edit.place;
    if (document::Paragraph *paragraph = paragraphAt(input.content, place))
        return paragraph->text().mid(place.start, place.length) == edit.before
               && replaceInRuns(paragraph->runs, place, edit.text);
    // Lists are printed joined by ", ": what is found there is put right in every member that holds it.
    if (place.in == Place::In::Meta && place.field == u"keywords"_s) {
        input.meta.keywords.replaceInStrings(edit.before, edit.text);
        return true;
    }
    if (place.in == Place::In::Meta && place.field == u"receivers"_s) {
        for (document::Receiver &receiver : input.meta.receivers)
            receiver.name.replace(edit.before, edit.text);
        return true;
    }
    QString *string = stringAt(input, place);
    if (!string || string->mid(place.start, place.length) != edit.before)
        return false;
    string->replace(place.start, place.length, edit.text);
    return true;
}

bool clearFormat(const Edit &edit, Input &input)
{
    document::Paragraph *paragraph = paragraphAt(input.content, edit.place);
    if (!paragraph || paragraph->text().mid(edit.place.start, edit.place.length) != edit.before)
        return false;
    const qsizetype first = splitAt(paragraph->runs, edit.place.start);
    const qsizetype last = splitAt(paragraph->runs, edit.place.start + edit.place.length);
    for (qsizetype n = first; n < last; ++n) {
        document::Run &run = paragraph->runs[n];
        run.color.clear();
        run.background.clear();
        run.size = 0;
        run.hidden = false;
    }
    return true;
}

bool setMeta(const Edit &edit, Input &input)
{
    document::Meta &meta = input.meta;
    const QString &field = edit.place.field;
    const QStringList words = edit.text.split(u',', Qt::SkipEmptyParts);
    if (field == u"keywords"_s) {
        meta.keywords.clear();
        for (const QString &word : words)
            meta.keywords.append(word.trimmed());
    } else if (field == u"disclosure.grounds"_s) {
        meta.disclosure.grounds.clear();
        for (const QString &word : words)
            meta.disclosure.grounds.append(word.trimmed().toInt());
    } else if (field == u"disclosure.grade"_s) {
        return document::fromText(edit.text, meta.disclosure.grade);
    } else if (field == u"receivers"_s && edit.text.isEmpty()) {
        meta.receivers.clear();
    } else if (QString *string = stringAt(input, edit.place)) {
        *string = edit.text;
    } else {
        return false;
    }
    return true;
}

bool removeBlock(const Edit &edit, Input &input)
{
    QList<document::Block> &blocks = input.content.blocks;
    if (edit.place.block < 0 || edit.place.block >= blocks.size())
        return false;
    const document::Block &block = blocks.at(edit.place.block);
    const QString text = block.kind == document::Block::Kind::Image ? block.image.name : block.paragraph.text();
    if (text != edit.before)
        return false;
    blocks.removeAt(edit.place.block);
    return true;
}

bool applyEdit(const Edit &edit, Input &input)
{
    switch (edit.kind) {
    case Edit::Kind::ReplaceText: return replaceText(edit, input);
    case Edit::Kind::ClearFormat: return clearFormat(edit, input);
    case Edit::Kind::SetMeta: return setMeta(edit, input);
    case Edit::Kind::RemoveBlock: return removeBlock(edit, input);
    case Edit::Kind::SetLevel: {
        document::Paragraph *paragraph = paragraphAt(input.content, edit.place);
        if (paragraph)
            paragraph->level = edit.level;
        return paragraph != nullptr;
    }
    case Edit::Kind::SplitPersons:
        for (document::Receiver &receiver : input.meta.receivers)
            receiver.personal = receiver.personal || receiver.kind == document::ReceiverKind::Person
                                || receiver.kind == document::ReceiverKind::Outside;
        return true;
    }
    return false;
}

} // namespace

bool apply(const Fix &fix, Input &input)
{
    Input changed = input;
    for (const Edit &edit : fix.edits) {
        if (!applyEdit(edit, changed))
            return false;
    }
    input = std::move(changed);
    return !fix.edits.isEmpty();
}

} // namespace gw::checks
