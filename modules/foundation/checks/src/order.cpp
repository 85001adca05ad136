// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

#include <gw/document/outline.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

Finding typedMarkFinding(const Part &part, const BlockFacts &facts)
{
    const QString mark = part.text.left(facts.typedMark);
    Finding finding = makeFinding(u"L08.typed-mark", Level::Amber, u"Rule Art. 2(1)", within(part, 0, facts.typedMark),
                                  {mark.trimmed()});
    Fix fix = replacing(u"make-outline", part, 0, facts.typedMark, QString());
    fix.parameters = {mark.trimmed()};
    if (facts.level == 0)
        fix.edits.append({.kind = Edit::Kind::SetLevel, .place = part.place, .level = facts.typedLevel});
    finding.fix = fix;
    return finding;
}

Finding endFinding(const Part &part, const BlockFacts &facts, bool last)
{
    Finding finding = makeFinding(last ? u"L08.end-typed" : u"L08.end-in-middle", Level::Amber, u"Rule Art. 4",
                                  within(part, facts.endMark, part.text.size() - facts.endMark));
    Fix fix = replacing(u"remove-typed", part, facts.endMark, part.text.size() - facts.endMark, QString());
    fix.parameters.clear();
    if (part.text.left(facts.endMark).trimmed().isEmpty())
        fix.edits = {{.kind = Edit::Kind::RemoveBlock, .place = part.place, .before = part.text}};
    finding.fix = fix;
    return finding;
}

} // namespace

void findOrder(const Whole &whole, QList<Finding> &findings)
{
    const QList<document::Block> &blocks = whole.input.content.blocks;
    int level = 0;
    bool listing = false; // within a typed 붙임 list, which rule L06 looks at
    qsizetype lastFilled = -1;
    for (qsizetype n = 0; n < whole.facts.size(); ++n) {
        if (!whole.facts.at(n).empty)
            lastFilled = n;
    }
    for (qsizetype n = 0; n < whole.facts.size(); ++n) {
        const BlockFacts &facts = whole.facts.at(n);
        if (facts.kind != document::Block::Kind::Paragraph || facts.empty)
            continue;
        const bool elsewhere = whole.input.context.typedElsewhere;
        const bool plain = (elsewhere || (facts.typedLevel == 0 && facts.indent == 0))
                           && (facts.endMark < 0 || (elsewhere && n == lastFilled));
        listing = (listing && facts.typedLevel > 0) || facts.startsEnclosures;
        if (facts.level > level + 1) {
            const Place place{.in = Place::In::Block, .block = int(n)};
            findings.append(makeFinding(u"L08.gap", Level::Amber, u"Rule Art. 2(1)", place,
                                        {document::outlineMark(facts.level, 1), document::outlineMark(level + 1, 1)}));
            findings.last().fix = Fix{.code = u"set-level"_s,
                                      .parameters = {document::outlineMark(level + 1, 1)},
                                      .edits = {{.kind = Edit::Kind::SetLevel, .place = place, .level = level + 1}}};
        }
        if (facts.level > 0)
            level = facts.level;
        if (plain)
            continue;
        const Part part = partsOf(blocks.at(n), int(n)).constFirst();
        if (!listing && facts.typedLevel > 0 && !elsewhere) {
            findings.append(typedMarkFinding(part, facts));
        } else if (!listing && facts.indent > 0 && !elsewhere) {
            findings.append(makeFinding(u"L08.indent", Level::Amber, u"Rule Art. 2(1)", within(part, 0, facts.indent),
                                        {QString::number(facts.indent)}));
            findings.last().fix = replacing(u"remove-typed", part, 0, facts.indent, QString());
            findings.last().fix->parameters.clear();
        }
        if (facts.endMark >= 0 && !(listing && !whole.input.attachments.isEmpty()))
            findings.append(endFinding(part, facts, n == lastFilled));
    }
}

} // namespace gw::checks
