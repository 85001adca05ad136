// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <vector>

namespace gw::test {

/// One hostile text of tests/support/xss/vectors.txt.
struct XssVector
{
    QString technique; ///< the heading it stands under
    int line = 0;      ///< in the file
    QString text;
};

/// All of them, with {{NUL}}, {{TAB}}, {{LF}}, {{CR}}, {{FF}}, {{U+202E}} and {{n*text}} unfolded. Aborts when the file is missing.
std::vector<XssVector> xssVectors();

/// Why `html` is not harmless, or empty. An own reading, character by character, that shares nothing with the
/// sanitizer: every "<" must begin a tag of the list with attributes of the list, every address a scheme of the list,
/// and every element must be closed in order. `mail`: by the longer list of html::Policy::mail().
QString harmIn(const QString &html, bool mail = false);

} // namespace gw::test
