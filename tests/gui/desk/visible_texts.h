// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

class QWidget;

namespace gw::test {

/// A text of the program's own that a person sees, hears or gets as a tooltip; what a list shows is content.
struct SeenText
{
    QString where; ///< class, object name and property
    QString text;
};

/// All of them below `root`, in widgets that are visible now, and in the menus of visible buttons.
QList<SeenText> visibleTexts(const QWidget *root);

/// Those that do not belong into the interface in this language, one line each: Korean letters in English (but names of
/// languages and examples of Korean input), English words without Korean letters in Korean (but addresses, names of keys,
/// products and languages).
QStringList textsInAnotherLanguage(const QWidget *root, bool korean);

} // namespace gw::test
