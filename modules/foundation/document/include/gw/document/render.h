// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <functional>
#include <gw/document/content.h>
#include <gw/document/ending.h>
#include <gw/document/sheet.h>

namespace gw::document {

/// The body as a person would type it: marks, indents of two strokes, table cells between tabs, 붙임 and 끝.
QString plainText(const Content &content, const QList<AttachmentRef> &attachments = {},
                  FormLanguage language = FormLanguage::Korean);
/// The words of the body alone, one line per paragraph or cell: for search, summaries and the checker.
QString bareText(const Content &content);
/// The whole issued document as text.
QString plainText(const Sheet &sheet);

/// What stands in `src` of an image, by its hash: a `data:` URL, or empty for its name in brackets. Null: names only.
using ImageUrl = std::function<QString(const QString &sha256)>;

/// The body as inert HTML: everything escaped, no links, no scripts, nothing to load but what `images` gives.
QString htmlBody(const Content &content, const QList<AttachmentRef> &attachments = {},
                 FormLanguage language = FormLanguage::Korean, const ImageUrl &images = {});
/// The whole issued document as one file, with its own style sheet and a content policy that loads nothing.
QString html(const Sheet &sheet, const ImageUrl &images = {});

} // namespace gw::document
