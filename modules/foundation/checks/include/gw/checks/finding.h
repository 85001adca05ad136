// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDebug>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace gw::checks {

/// What a finding does to a document: red blocks submission and the seal, amber asks a reason that stays on the document
/// card, info is only shown.
enum class Level { Red, Amber, Info };

/// Where a finding is. Ranges are UTF-16 units of the paragraph's runs joined, or of the named text.
struct Place
{
    enum class In {
        Document,   ///< the whole of it
        Meta,       ///< `field`: title, summary, keywords, receivers, senderName, disclosure, line
        Block,      ///< `block`, in a table also `row`, `cell` and `paragraph`; of an image `field` is altText
        Attachment, ///< `field` is the id of the attachment
    };

    In in = In::Document;
    QString field = {};
    int block = -1;     ///< index in Content::blocks
    int row = -1;       ///< of a table, else -1
    int cell = -1;      ///< index in the row's cells (not the column), else -1
    int paragraph = -1; ///< index in the cell's blocks, else -1
    int start = 0;
    int length = 0; ///< 0: the whole block or field
    bool operator==(const Place &) const = default;
};

/// One change that a fix makes. `before` is the document's own text in clear, so a fix stays in the program that made it.
struct Edit
{
    enum class Kind {
        ReplaceText,  ///< `before` at `place` becomes `text`; the first character's format stays
        ClearFormat,  ///< colour, background and size of the range become the form's
        SetLevel,     ///< the paragraph's outline level becomes `level`
        RemoveBlock,  ///< the block goes
        SetMeta,      ///< `place.field` becomes `text` (disclosure.grounds and keywords: separated by commas)
        SplitPersons, ///< every receiver who is a person gets a sheet of his own
    };

    Kind kind = Kind::ReplaceText;
    Place place = {};
    QString before = {};
    QString text = {};
    int level = 0;
    bool operator==(const Edit &) const = default;
};

/// What the program offers to do about a finding; apply() does it, fixSentence() says it.
struct Fix
{
    QString code = {}; ///< e.g. mask, make-visible, replace
    QStringList parameters = {};
    QList<Edit> edits = {};
    bool operator==(const Fix &) const = default;
};

/// One thing that a rule L01 … L14 found. Its parameters are masked: without the fix (toJson() leaves it out) a finding
/// carries no personal number and may be sent, logged on the document card and shown to others.
struct Finding
{
    QString code = {}; ///< L01 … L14
    Level level = Level::Info;
    Place place = {};
    QString article = {};        ///< stable id of what is broken, e.g. "Art. 7(5)"; articleText() spells it out
    QString message = {};        ///< which sentence of the rule, e.g. "L07.weekday"
    QStringList parameters = {}; ///< what the sentence names, in its order
    std::optional<Fix> fix = {};
    bool operator==(const Finding &) const = default;
};

/// Whether anything in the list keeps a document from being submitted or sealed.
bool blocks(const QList<Finding> &findings);
/// The codes for which a reason must be written (amber), each once, in order.
QStringList codesToReason(const QList<Finding> &findings);

/// red, amber, info: in JSON and in the command's output.
QString toText(Level level);
std::optional<Level> levelFromText(QStringView text);
/// {"code","level","article","message","parameters","place":{…},"ko","en"}: what the server answers and the command prints.
QJsonObject toJson(const Finding &finding);
/// The inverse, for an answer of the server; no value when code, level or message is missing.
std::optional<Finding> findingFromJson(const QJsonObject &object);
QDebug operator<<(QDebug debug, const Finding &finding);

} // namespace gw::checks
