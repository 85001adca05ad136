// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <gw/widgets/theme.h>

class QTextDocument;

namespace gw::widgets {

/// How rich text looks in a theme: the style sheet of its document.
QString documentStyle(const Theme &theme);

/// Line height and distances that the style sheet of a document cannot say.
void applyReadingLook(QTextDocument &document, const Theme &theme);

/// Binds Korean syllables of a word together, so that lines break between words. `html` is canonical HTML; what stands
/// in tags is left alone. withoutBonds() gives the text back as it was.
QString withWordBonds(const QString &html);
QString withoutBonds(QString text);

} // namespace gw::widgets
