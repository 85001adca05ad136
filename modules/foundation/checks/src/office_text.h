// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "unpack.h"

#include <QXmlStreamReader>
#include <gw/document/content.h>

namespace gw::checks {

/// What formatting says of a run; a later one wins where it says something.
struct OfficeLook
{
    QString color = {};
    QString background = {};
    double size = 0;
    std::optional<bool> hidden = {};

    void add(const OfficeLook &other);
};

/// Builds a body from what a reader meets in a file, within document::Limits.
class OfficeText final
{
public:
    void beginParagraph();
    void addText(const QString &text, const OfficeLook &look);
    void endParagraph();
    void beginTable(); ///< a table in a cell becomes paragraphs of that cell
    void beginRow();
    void beginCell();
    void setCellSpan(int columns);
    void setCellBackground(const QString &colour);
    void endCell();
    void endTable();

    bool isFull() const;
    document::Content take();

private:
    void place(const document::Paragraph &paragraph);
    static void fitRow(document::Row &row, int columns);

    document::Content m_content;
    QList<document::Paragraph> m_open; ///< innermost last: a text box stands within a paragraph
    document::Table m_table;
    int m_tables = 0; ///< how deep
    QString m_cellBackground;
    qsizetype m_length = 0;
};

/// "FFFFFF", "#FFFFFF" and "white" are "#ffffff"; "auto", "none" and nonsense are nothing.
QString officeColour(QStringView text);

bool readWordText(Archive &archive, OfficeText &text);
bool readOpenDocumentText(Archive &archive, OfficeText &text);
bool readHwpxText(Archive &archive, OfficeText &text);
/// Whether runs of a body cannot be seen.
bool hasHiddenRuns(const document::Content &content);

/// How deep elements may nest before a file is not read on.
constexpr int deepestElement = 100;

} // namespace gw::checks
