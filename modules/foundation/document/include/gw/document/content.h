// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>
#include <gw/base/result.h>

namespace gw::document {

/// How a paragraph stands between the margins. Justify is what official documents use, and the default.
enum class Align { Justify, Start, Center, End };

/// Words in one look. Outline marks, 붙임 and 끝. are never in the text: they are computed (outline.h, ending.h).
struct Run
{
    QString text = {}; ///< '\n' breaks the line inside the paragraph, '\t' is a tab; no other control character
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool strike = false;
    /// Where it was pasted from, it could not be seen (display:none, visibility:hidden, zero opacity). It is drawn like
    /// any other text here, and the checker tells the drafter (L01).
    bool hidden = false;
    QString color = {};      ///< "#rrggbb" in lower case; empty: the form's ink
    QString background = {}; ///< "#rrggbb"; empty: the paper
    double size = 0;         ///< pt, at most 400; 0: the form's. May be tiny: it stays for the checker to find

    bool sameLook(const Run &other) const;
    bool operator==(const Run &) const = default;
};

struct Paragraph
{
    int level = 0; ///< 0 plain text; 1…8 an item of the outline 1. 가. 1) 가) (1) (가) ① ㉮
    Align align = Align::Justify;
    QList<Run> runs = {};

    QString text() const; ///< all runs, without marks
    bool operator==(const Paragraph &) const = default;
};

/// A cell stands at the first place of its row that no other cell covers, as in HTML.
struct Cell
{
    int columnSpan = 1;
    int rowSpan = 1;
    bool header = false;
    QList<Paragraph> paragraphs = {};

    QString text() const; ///< paragraphs joined by '\n'
    bool operator==(const Cell &) const = default;
};

struct Row
{
    QList<Cell> cells = {};
    bool operator==(const Row &) const = default;
};

struct Table
{
    QList<int> columnWidths = {}; ///< per mille of the width between the margins; together at most 1000
    QList<Row> rows = {};
    bool operator==(const Table &) const = default;
};

/// The picture itself travels as an attachment with that hash, or in the archive; here is only its name.
struct Image
{
    QString sha256 = {}; ///< lower-case hex of the picture file
    QString name = {};
    double widthMm = 0; ///< 0: its own width at 96 dpi, at most that of the text
    QString altText = {};
    bool operator==(const Image &) const = default;
};

struct Block
{
    enum class Kind { Paragraph, Table, Image };
    Kind kind = Kind::Paragraph;
    Paragraph paragraph = {}; ///< only the member that `kind` names means something; the others are empty
    Table table = {};
    Image image = {};

    static Block of(Paragraph paragraph);
    static Block of(Table table);
    static Block of(Image image);
    bool operator==(const Block &) const = default;
};

/// The body of a document: data, and nothing of how it is drawn.
struct Content
{
    QList<Block> blocks = {};

    bool isEmpty() const; ///< no text, no table, no image
    bool operator==(const Content &) const = default;
};

/// What a body may hold. A file beyond it is refused, not cut.
struct Limits
{
    static constexpr qsizetype blocks = 5000;
    static constexpr qsizetype runs = 2000;    ///< of one paragraph
    static constexpr qsizetype text = 2000000; ///< UTF-16 units of all runs together
    static constexpr qsizetype rows = 2000;    ///< of one table
    static constexpr qsizetype columns = 60;
    static constexpr qsizetype cellParagraphs = 500;
    static constexpr qsizetype name = 300; ///< UTF-16 units of a name or an alternative text
};

/// {"v":1,"blocks":[…]}, the normal form that is hashed: members with their default value are left out.
///
/// A block is {"p":{"level":1,"align":"center","runs":[{"t":"…","b":true,"i":true,"u":true,"s":true,"hidden":true,
/// "color":"#ff0000","bg":"#ffffff","size":12}]}} or {"table":{"widths":[500,500],"rows":[[{"cs":2,"rs":1,"th":true,
/// "p":[paragraphs]}]]}} or {"img":{"sha256":"…","name":"…","mm":80,"alt":"…"}}.
QJsonObject toJson(const Content &content);

/// The inverse. Members with their default value may be there or not; an unknown member, a wrong type, a value out of
/// its range or anything beyond Limits is an Error::Code::Rejected whose detail names the place
/// ("blocks[3].p.runs[0].size").
Result<Content> contentFromJson(const QJsonObject &json);

/// Neighbouring runs of one look as one, no empty runs; the text stays. An editor calls it before it saves.
Content tidied(Content content);

} // namespace gw::document
