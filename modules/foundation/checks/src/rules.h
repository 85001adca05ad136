// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "parts.h"

#include <QMap>

namespace gw::checks {

// Rules over one text. They depend on nothing but the text and this, so that what they found may be kept.
struct TextContext
{
    QDate today = {};
    Stage stage = Stage::Submit;
    QSet<QDate> holidays = {};
    bool operator==(const TextContext &) const = default;
};

void findHiddenText(const Part &part, QList<Finding> &findings);                                        ///< L01
void findPersonalData(const Part &part, const TextContext &context, QList<Finding> &findings);          ///< L02
void findSensitiveWords(const Part &part, QList<Finding> &findings);                                    ///< L02
void findSensitiveRows(const document::Table &table, int block, QList<Finding> &findings);              ///< L02
void findBrokenNumbers(const QList<Part> &parts, const TextContext &context, QList<Finding> &findings); ///< L02
void findDates(const Part &part, const TextContext &context, QList<Finding> &findings);                 ///< L07
void findTimes(const Part &part, QList<Finding> &findings);                                             ///< L07
void findAmounts(const Part &part, QList<Finding> &findings);                                           ///< L07
void findDifficultWords(const Part &part, QList<Finding> &findings);                                    ///< L09
void findForeignScript(const Part &part, QList<Finding> &findings);                                     ///< L09
/// Columns too narrow to be seen, pictures without width: L01.
void findUnseenPlaces(const document::Block &block, int index, QList<Finding> &findings);

/// A word or a reference of a block that only the whole document can judge.
struct Mention
{
    QString word = {};
    Place place = {};
};

/// What the rules over the whole document need of a block.
struct BlockFacts
{
    document::Block::Kind kind = document::Block::Kind::Paragraph;
    int level = 0;
    bool empty = true;
    int indent = 0;     ///< characters of white space typed before the text
    int typedLevel = 0; ///< of an outline mark that was typed; 0: none
    int typedMark = 0;  ///< its length
    QList<Mention> abbreviations = {};
    QStringList explained = {};              ///< abbreviations that the block explains
    QList<Mention> enclosureReferences = {}; ///< "붙임 3", `word` is the number, empty when none was written
    bool startsEnclosures = false;           ///< a typed 붙임 list begins here
    int endMark = -1;                        ///< where a typed "끝." stands
    int grounds = 0;                         ///< bit n: the text speaks for ground n of Art. 9(1)
    QString digitsAtStart = {};              ///< when the text begins or ends with digits, a few characters of it
    QString digitsAtEnd = {};
};
BlockFacts factsOf(const document::Block &block, const QList<Part> &parts);
/// The parts of it that other files know.
void noteAbbreviations(const Part &part, BlockFacts &facts);
void noteEnclosures(const Part &part, BlockFacts &facts);
int groundsOf(QStringView text);

// Rules over the whole document.
struct Whole
{
    const Input &input;
    const QList<BlockFacts> &facts; ///< of each block
    const QList<Finding> &found;    ///< of the rules over texts
};

void findUnexplained(const Whole &whole, QList<Finding> &findings); ///< L09
void findEnclosures(const Whole &whole, QList<Finding> &findings);  ///< L06
void findOrder(const Whole &whole, QList<Finding> &findings);       ///< L08
void findDisclosure(const Whole &whole, QList<Finding> &findings);  ///< L05
void findReceivers(const Whole &whole, QList<Finding> &findings);   ///< L03, L11, L12
void findDelegation(const Whole &whole, QList<Finding> &findings);  ///< L04
void findCard(const Whole &whole, QList<Finding> &findings);        ///< L10
void findTraces(const Whole &whole, QList<Finding> &findings);      ///< L01 in names of files, L13
void findUnread(const Whole &whole, QList<Finding> &findings);      ///< L14

/// A number in Hangul as an amount is written: 113560 is 일십일만삼천오백육십.
QString spelledNumber(qint64 number);

/// Replaces `length` characters by `word`, with the particle behind them made to fit its last sound.
Fix replacingWord(const Part &part, qsizetype start, qsizetype length, const QString &word);

} // namespace gw::checks
