// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <gw/document/content.h>

namespace gw::document {

/// A picture that came with a paste (`data:`), to be stored as an attachment; Image::sha256 names it.
struct PastedImage
{
    QByteArray bytes = {};
    QString mime = {};
    QString sha256 = {};
};

/// What was pasted, as a body.
struct Pasted
{
    Content content = {};
    QList<PastedImage> images = {};
    int leftOut = 0;        ///< pictures of the web or of a disk: they cannot come along
    bool truncated = false; ///< larger or deeper than a body may be; its end is missing
    bool hadHidden = false; ///< some of it could not be seen where it came from
};

/// HTML of a browser, a word processor or ours, made a body. Nothing of the HTML itself stays: text, outline, tables,
/// the few looks of Run. Text is never dropped for being hidden, white or tiny: it comes with that look, so that the
/// checker finds it (the Chungbuk pattern, L01, L14). Scripts, styles, form fields and comments go. Outline marks that
/// are typed as text, and lists, become levels; every line of the source is a paragraph. Letters of 9 to 13.5 pt get the
/// form's own size, and nearly black ones its ink. A 끝. at the end goes, since it is computed; 붙임 stays as text.
Pasted contentFromHtml(const QString &html);
/// One paragraph per line; marks become levels, tab-separated lines a table.
Pasted contentFromPlainText(const QString &text);

} // namespace gw::document
