// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "unpack.h"

#include <gw/checks/attachment.h>

namespace gw::checks {

void inspectOfficeOpen(Archive &archive, AttachmentFacts &facts);   ///< docx, xlsx, pptx
void inspectOpenDocument(Archive &archive, AttachmentFacts &facts); ///< odt, ods, odp
void inspectHwpx(Archive &archive, AttachmentFacts &facts);
void inspectPdf(const QByteArray &bytes, AttachmentFacts &facts);

/// Notes the folders of a writer's computer that stand in a text, user names starred; five at most.
void notePaths(const QString &text, AttachmentFacts &facts);
/// Notes a name unless it is a program's.
void noteAuthor(const QString &name, AttachmentFacts &facts);

} // namespace gw::checks
