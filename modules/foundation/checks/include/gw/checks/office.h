// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <gw/document/content.h>
#include <optional>

namespace gw::checks {

/// The text of a docx, odt or hwpx file as a body, for the rules: paragraphs, tables, and of every run what decides whether
/// it can be seen (colour, background, size, hidden). Text that was deleted with tracking, comments, headers and pictures
/// stay out; marks that were typed become levels, an outline that the
/// file numbers by itself becomes plain text.
///
/// No value when the name says another format, or the file is locked, damaged or built to blow up. What is beyond
/// document::Limits is left out at the end. Any thread; some 100 ms.
std::optional<document::Content> officeContent(const QByteArray &bytes, const QString &name);

} // namespace gw::checks
