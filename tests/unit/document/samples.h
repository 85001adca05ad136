// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QImage>
#include <gw/document/content.h>
#include <gw/document/sheet.h>
#include <initializer_list>

/// Documents of the fictional city 한별특별시 for all tests of this program.
namespace gw::test {

document::Run run(const QString &text);
document::Block line(const QString &text, int level = 0);
document::Cell cell(const QString &text, bool header = false);
/// Rows of cells given by their texts; equal columns, the first row is a header when `header`.
document::Block table(const QList<QStringList> &rows, bool header = true);
document::Content contentOf(std::initializer_list<document::Block> blocks);
document::AttachmentRef attachment(const QString &name, int order = 1);

/// An official document with an outline, a table, two attachments, a full signature row and seal.
document::Sheet koreanSheet();
document::Sheet englishSheet();
/// About `pages` pages of text with outline and tables.
document::Content longContent(int pages);
/// Pictures of the sheets: the seal, the city's emblem, a diagram.
QImage pictureFor(const QString &sha256);
QString sealHash();
QString emblemHash();
QString diagramHash();

} // namespace gw::test
