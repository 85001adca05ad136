// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

#include <QRegularExpression>
#include <gw/document/ending.h>
#include <gw/document/outline.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// An item of a 붙임 list that was typed.
struct TypedEnclosure
{
    QString title = {};
    int block = -1;
};

const QRegularExpression &enclosureHead()
{
    static const QRegularExpression head(
        u"^[ \\t]*(?:붙 {0,3}임|별 {0,3}첨|첨 {0,3}부)[ \\t]*[:：]?[ \\t]*(?=$|\\n|1[.]|.*[0-9][ ]?(?:부|장|매|식|권|개|쪽|편))"_s);
    return head;
}

/// What an item calls itself: without its mark, its number of copies and the end mark. Empty when it is no item.
QString itemTitle(const QString &line)
{
    static const QRegularExpression copies(
        u"[ (]{0,4}(?:각 ?)?[0-9]{1,5} ?(?:부|장|매|식|권|개|쪽|편)[)]?[ .]{0,9}(?:끝[.]?)?[ ]{0,9}$"_s);
    QString title = line.trimmed();
    const auto mark = document::typedMark(title);
    if (mark)
        title.remove(0, mark->length);
    const QRegularExpressionMatch match = copies.match(title);
    if (match.hasMatch())
        title.truncate(match.capturedStart());
    else if (!mark)
        return {};
    return title.trimmed();
}

/// The typed list that begins at a block; `last` becomes the block in which it ends.
QList<TypedEnclosure> typedList(const document::Content &content, int first, int &last)
{
    QList<TypedEnclosure> list;
    last = first;
    for (int block = first; block < content.blocks.size(); ++block) {
        const document::Block &entry = content.blocks.at(block);
        if (entry.kind != document::Block::Kind::Paragraph)
            break;
        QString text = entry.paragraph.text();
        if (block == first)
            text.remove(enclosureHead());
        bool any = text.trimmed().isEmpty();
        for (const QString &line : text.split(u'\n')) {
            const QString title = itemTitle(line);
            if (title.isEmpty() || title == u"끝."_s)
                continue;
            list.append({.title = title, .block = block});
            any = true;
        }
        if (!any && block > first)
            break;
        last = block;
    }
    return list;
}

QString compact(const QString &title)
{
    QString text;
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            text.append(c.toLower());
    }
    return text;
}

bool matches(const QString &typed, const Attachment &attachment)
{
    const QString one = compact(typed);
    const QString other = compact(document::attachmentTitle(attachment.name));
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
}

void findFormats(const Whole &whole, QList<Finding> &findings)
{
    QStringList refusing;
    for (const document::Receiver &receiver : whole.input.meta.receivers) {
        for (const ReceiverFacts &facts : whole.input.context.receivers) {
            if (facts.id == receiver.id && facts.refusesHwp)
                refusing.append(receiver.name);
        }
    }
    QStringList titles;
    for (const Attachment &attachment : whole.input.attachments) {
        const Place place{.in = Place::In::Attachment, .field = attachment.id};
        const bool hwp = attachment.name.endsWith(u".hwp"_s, Qt::CaseInsensitive);
        if (hwp && (whole.input.context.hwpRefused || !refusing.isEmpty()))
            findings.append(makeFinding(u"L06.hwp-refused", Level::Amber, u"Art. 5(2)", place,
                                        {attachment.name, refusing.join(u", "_s)}));
        else if (!isOpenFormat(attachment.name, attachment.mime))
            findings.append(makeFinding(u"L06.closed-format", Level::Amber, u"Art. 5(2)", place, {attachment.name}));
        const QString title = compact(document::attachmentTitle(attachment.name));
        if (titles.contains(title))
            findings.append(makeFinding(u"L06.same-title", Level::Amber, u"Rule Art. 4", place, {attachment.name}));
        titles.append(title);
    }
}

void findTypedList(const Whole &whole, int first, QList<Finding> &findings)
{
    int last = first;
    const QList<TypedEnclosure> list = typedList(whole.input.content, first, last);
    const qsizetype attached = whole.input.attachments.size();
    const Place place{.in = Place::In::Block, .block = first};
    if (attached == 0 && whole.input.context.stage == Stage::Typing)
        return;
    if (!list.isEmpty() && list.size() != attached)
        findings.append(makeFinding(u"L06.count", Level::Amber, u"Rule Art. 4", place,
                                    {QString::number(list.size()), QString::number(attached)}));
    if (attached == 0)
        return;
    for (const TypedEnclosure &item : list) {
        const bool known = std::ranges::any_of(
            whole.input.attachments, [&item](const Attachment &attachment) { return matches(item.title, attachment); });
        if (!known)
            findings.append(makeFinding(u"L06.title", Level::Amber, u"Rule Art. 4",
                                        {.in = Place::In::Block, .block = item.block}, {item.title}));
    }
    // The form writes the list itself, so what was typed stands there twice.
    findings.append(makeFinding(u"L08.enclosures-typed", Level::Amber, u"Rule Art. 4", place, {}));
    Fix fix{.code = u"remove-typed"_s};
    for (int block = last; block >= first; --block) {
        fix.edits.append({.kind = Edit::Kind::RemoveBlock,
                          .place = {.in = Place::In::Block, .block = block},
                          .before = whole.input.content.blocks.at(block).paragraph.text()});
    }
    findings.last().fix = fix;
}

} // namespace

void noteEnclosures(const Part &part, BlockFacts &facts)
{
    static const QRegularExpression reference(
        u"(?:붙임|별첨)(?: ?(?<n>[0-9]{1,2})(?![0-9.]|[ ]?(?:부|장|매))| ?(?:참조|참고|서식|과 같|와 같|파일|자료|의 |을 |를 |에 |된 |하오니|하여))"_s);
    if (part.place.row < 0 && part.place.field.isEmpty() && enclosureHead().match(part.text).hasMatch()) {
        facts.startsEnclosures = true;
        return;
    }
    if (!part.text.contains(u"붙임"_s) && !part.text.contains(u"별첨"_s))
        return;
    for (auto it = reference.globalMatch(part.text); it.hasNext() && facts.enclosureReferences.size() < mostOfAText;) {
        const QRegularExpressionMatch match = it.next();
        facts.enclosureReferences.append(
            {match.captured(u"n"_s), within(part, match.capturedStart(), match.capturedLength())});
    }
}

void findEnclosures(const Whole &whole, QList<Finding> &findings)
{
    findFormats(whole, findings);
    if (whole.input.context.typedElsewhere)
        return;
    const qsizetype attached = whole.input.attachments.size();
    for (int block = 0; block < whole.facts.size(); ++block) {
        const BlockFacts &facts = whole.facts.at(block);
        if (facts.startsEnclosures) {
            findTypedList(whole, block, findings);
            continue;
        }
        for (const Mention &mention : facts.enclosureReferences) {
            if (attached == 0 && whole.input.context.stage == Stage::Typing)
                continue;
            Place place = mention.place;
            place.block = block;
            if (attached == 0)
                findings.append(makeFinding(u"L06.none", Level::Amber, u"Rule Art. 4", place, {}));
            else if (mention.word.toInt() > attached)
                findings.append(makeFinding(u"L06.reference", Level::Amber, u"Rule Art. 4", place,
                                            {mention.word, QString::number(attached)}));
        }
    }
}

} // namespace gw::checks
