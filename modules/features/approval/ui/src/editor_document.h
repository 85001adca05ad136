// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFont>
#include <QTextCursor>
#include <QTextTable>
#include <gw/checks/input.h>
#include <gw/document/content.h>
#include <gw/widgets/theme.h>

class QTextDocument;

/// How a body (document::Content) stands in a text document while somebody writes it. Everything that a body can say goes in
/// and comes out again unchanged: what is only a look on the screen (ink, size, margins) is made of user properties, which
/// are the truth. Outline marks, 붙임 and 끝. are never text.
namespace gw::approval {

/// Properties of formats that hold what the formats of Qt cannot.
enum EditorProperty {
    LevelProperty = QTextFormat::UserProperty + 1, ///< of a block: 1…8
    PhantomProperty, ///< of a block that only the text document needs; it is no paragraph while it is empty
    HiddenProperty,
    InkProperty,    ///< "#rrggbb"
    PaperProperty,  ///< "#rrggbb"
    SizeProperty,   ///< pt
    RawProperty,    ///< the letter that stands behind each placeholder: Qt needs it for itself
    PastedProperty, ///< name of the program it came from, not read again yet (rule L14)
    HeaderProperty, ///< of a table cell
    WidthsProperty, ///< of a table: per mille
    ImageProperty,  ///< sha256
    ImageNameProperty,
    ImageWidthProperty,
    ImageAltProperty,
};

/// What the screen adds: the form's 12 pt are `font`, and no text is drawn so that it cannot be seen.
struct BodyLook
{
    QFont font = {};
    QColor ink = {};
    QColor paper = {};
    QColor header = {}; ///< behind head cells of tables
    QColor line = {};
    int imageWidth = 0; ///< px that an image may have
    static BodyLook of(const widgets::Theme &theme);

    QColor visibleInk(const QString &color, const QString &background) const;
    double points(double size) const; ///< on the screen, for pt of the form; 0: the form's own
    double stroke() const;            ///< half of a Hangul syllable, in px
};

/// Room for a mark before the text of an item, in strokes.
constexpr int markStrokes = 4;

/// Replaces what the document has; what could be undone is forgotten.
void fillDocument(QTextDocument &document, const document::Content &content, const BodyLook &look);
/// What is written, tidied.
document::Content contentOf(const QTextDocument &document);
/// Puts a body where the cursor is, in place of the selection; in a table only its text. `pastedFrom` null: it is not pasted.
void insertContent(QTextCursor &cursor, const document::Content &content, const BodyLook &look, const QString &pastedFrom);

QTextBlockFormat blockFormat(int level, document::Align align, const BodyLook &look);
QTextCharFormat charFormat(const document::Run &run, const BodyLook &look);
document::Run runOf(const QTextCharFormat &format); ///< its look, without a text
document::Image imageOf(const QTextCharFormat &format);
QTextCharFormat imageFormat(const document::Image &image, const BodyLook &look);
QUrl imageUrl(const QString &sha256);
document::Align alignOf(const QTextBlockFormat &format);

void markHeader(QTextTableCell &cell, bool on, const BodyLook &look);
/// Gives a table new widths of its columns, per mille.
void setWidths(QTextTable &table, const QList<int> &widths, const BodyLook &look);

/// A part of the text document that is one block of the body.
struct BodyPart
{
    document::Block::Kind kind = document::Block::Kind::Paragraph;
    QTextBlock block = {}; ///< of a paragraph or image
    int from = 0;          ///< of the block's text that belongs to it
    int to = 0;
    QTextTable *table = nullptr;
};
QList<BodyPart> partsOf(const QTextDocument &document);
/// The blocks of a cell that are paragraphs of the body.
QList<QTextBlock> paragraphsOf(const QTextTableCell &cell);

/// A block, or a part of it, as a paragraph of the body.
document::Paragraph paragraphIn(const QTextBlock &block, int from, int to);
/// Makes the document say `wanted` by changing paragraphs and removing at most one block, in one step to undo. False, and
/// nothing changed, when more is another.
bool changeContent(QTextDocument &document, const document::Content &wanted, const BodyLook &look);

/// Selects the place of a finding in the body; a null cursor when it is not there.
QTextCursor cursorAt(const QTextDocument &document, const checks::Place &place);
/// What was pasted and not read again.
QList<checks::PastedSpan> pastedIn(const QTextDocument &document);

} // namespace gw::approval
