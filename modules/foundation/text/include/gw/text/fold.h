// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::text {

/// What a person typed or a file system gave, made fit to store and show: NFC (macOS sends names decomposed), full-width
/// Latin, digits and half-width jamo in their usual width, no zero-width characters, runs of white space as one space,
/// no space at the ends. Case, diacritics and hanja stay.
QString normalise(QStringView text);

/// The key under which texts are compared when searching: normalise(), and beyond it lower case, Latin letters without
/// diacritics (é finds e), one form of middle dot, dash and quotation mark, enclosed forms taken apart (㈜ is (주)).
/// Hanja stay as they are, except that NFC unifies the compatibility ideographs.
QString fold(QStringView text);

/// fold() without spaces and without the punctuation that people leave out of names and numbers (- . , · / parentheses).
QString compact(QStringView text);

} // namespace gw::text
