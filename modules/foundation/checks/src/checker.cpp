// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

#include <gw/checks/checks.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

/// What the rules over texts found in one block. The block is kept to see whether it changed; its lists are shared.
struct CheckedBlock
{
    document::Block block = {};
    BlockFacts facts = {};
    QList<Finding> findings = {}; ///< as if the block were the first
};

namespace {

constexpr qsizetype mostOfADocument = 5000; ///< findings; nobody reads more, and an answer has to carry them

void checkText(const Part &part, const TextContext &context, QList<Finding> &findings)
{
    findHiddenText(part, findings);
    if (part.text.isEmpty())
        return;
    findPersonalData(part, context, findings);
    findSensitiveWords(part, findings);
    findDates(part, context, findings);
    findTimes(part, findings);
    findAmounts(part, findings);
    findDifficultWords(part, findings);
    findForeignScript(part, findings);
}

CheckedBlock checkBlock(const document::Block &block, const TextContext &context)
{
    CheckedBlock checked{.block = block};
    const QList<Part> parts = partsOf(checked.block, 0);
    for (const Part &part : parts)
        checkText(part, context, checked.findings);
    findUnseenPlaces(checked.block, 0, checked.findings);
    if (block.kind == document::Block::Kind::Table) {
        findSensitiveRows(checked.block.table, 0, checked.findings);
        findBrokenNumbers(parts, context, checked.findings);
    }
    checked.facts = factsOf(checked.block, parts);
    return checked;
}

/// Rules over the card's own words: what is said there is printed and listed as well.
void checkMeta(const document::Meta &meta, const TextContext &context, QList<Finding> &findings)
{
    for (const Part &part : partsOf(meta)) {
        findHiddenText(part, findings);
        if (part.text.isEmpty())
            continue;
        findPersonalData(part, context, findings);
        findSensitiveWords(part, findings);
        if (part.place.field == u"title"_s || part.place.field == u"summary"_s) {
            findDates(part, context, findings);
            findTimes(part, findings);
            findDifficultWords(part, findings);
        }
    }
}

/// A document that is closed to the public for its personal data may speak of health and discipline: the reason is asked,
/// nothing is stopped.
void soften(const document::DisclosureMark &mark, QList<Finding> &findings)
{
    if (mark.grade == document::Disclosure::Open || !mark.grounds.contains(6))
        return;
    for (Finding &finding : findings) {
        if (finding.message == u"L02.health"_s || finding.message == u"L02.discipline"_s)
            finding.level = Level::Amber;
    }
}

} // namespace

class Checker::State
{
public:
    QList<Finding> check(const Input &input);
    qsizetype read = 0;

private:
    void readBlocks(const QList<document::Block> &blocks, const TextContext &context);
    void findAcross(const QList<document::Block> &blocks, const TextContext &context, QList<Finding> &findings) const;

    TextContext m_context;
    QList<CheckedBlock> m_blocks;
};

void Checker::State::readBlocks(const QList<document::Block> &blocks, const TextContext &context)
{
    if (m_context != context) {
        m_blocks.clear();
        m_context = context;
    }
    read = 0;
    qsizetype first = 0;
    const qsizetype common = std::min(blocks.size(), m_blocks.size());
    while (first < common && m_blocks.at(first).block == blocks.at(first))
        ++first;
    qsizetype same = 0; // at the end
    while (same < common - first
           && m_blocks.at(m_blocks.size() - 1 - same).block == blocks.at(blocks.size() - 1 - same))
        ++same;
    QList<CheckedBlock> fresh;
    for (qsizetype n = first; n < blocks.size() - same; ++n) {
        fresh.append(checkBlock(blocks.at(n), context));
        ++read;
    }
    if (fresh.size() == m_blocks.size() - first - same) {
        for (qsizetype n = 0; n < fresh.size(); ++n)
            m_blocks[first + n] = std::move(fresh[n]);
        return;
    }
    m_blocks.remove(first, m_blocks.size() - first - same);
    m_blocks.insert(first, fresh.size(), CheckedBlock());
    for (qsizetype n = 0; n < fresh.size(); ++n)
        m_blocks[first + n] = std::move(fresh[n]);
}

void Checker::State::findAcross(const QList<document::Block> &blocks, const TextContext &context,
                                QList<Finding> &findings) const
{
    for (qsizetype n = 0; n + 1 < m_blocks.size(); ++n) {
        if (m_blocks.at(n).facts.digitsAtEnd.isEmpty() || m_blocks.at(n + 1).facts.digitsAtStart.isEmpty())
            continue;
        findBrokenNumbers(
            {partsOf(blocks.at(n), int(n)).constFirst(), partsOf(blocks.at(n + 1), int(n + 1)).constFirst()}, context,
            findings);
    }
}

QList<Finding> Checker::State::check(const Input &input)
{
    const TextContext context{
        .today = input.context.today, .stage = input.context.stage, .holidays = input.context.holidays};
    readBlocks(input.content.blocks, context);
    QList<Finding> findings;
    checkMeta(input.meta, context, findings);
    QList<BlockFacts> facts;
    facts.reserve(m_blocks.size());
    for (qsizetype n = 0; n < m_blocks.size(); ++n) {
        facts.append(m_blocks.at(n).facts);
        for (Finding finding : m_blocks.at(n).findings) {
            finding.place.block = int(n);
            if (finding.fix) {
                for (Edit &edit : finding.fix->edits)
                    edit.place.block = int(n);
            }
            findings.append(std::move(finding));
        }
    }
    findAcross(input.content.blocks, context, findings);
    soften(input.meta.disclosure, findings);
    QList<Finding> whole;
    const Whole document{.input = input, .facts = facts, .found = findings};
    findReceivers(document, whole);
    findDelegation(document, whole);
    findDisclosure(document, whole);
    findEnclosures(document, whole);
    findOrder(document, whole);
    findUnexplained(document, whole);
    findCard(document, whole);
    findTraces(document, whole);
    findUnread(document, whole);
    findings += whole;
    if (findings.size() > mostOfADocument) {
        // What stops a document is told before what only asks.
        std::ranges::stable_sort(findings, {}, &Finding::level);
        findings.resize(mostOfADocument);
    }
    // Fields of the card first, then the body from its beginning, then the attachments.
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        const Place &place = finding.place;
        const int area = place.in == Place::In::Meta ? 0 : place.in == Place::In::Attachment ? 2 : 1;
        return std::tuple(area, place.block, place.row, place.cell, place.paragraph, place.start);
    });
    return findings;
}

Checker::Checker() : m_state(std::make_unique<State>()) {}
Checker::~Checker() = default;
Checker::Checker(Checker &&) noexcept = default;
Checker &Checker::operator=(Checker &&) noexcept = default;

QList<Finding> Checker::check(const Input &input)
{
    return m_state->check(input);
}

qsizetype Checker::blocksRead() const
{
    return m_state->read;
}

QList<Finding> check(const Input &input)
{
    return Checker().check(input);
}

} // namespace gw::checks
