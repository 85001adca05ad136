// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QString>

namespace gw::backend::mime {

/// A header's value without folding, NUL and other control characters.
QByteArray unfolded(QByteArrayView value);
/// The words of a value decoded (RFC 2047), also where they must not stand; raw 8-bit text as UTF-8 or what it looks like.
QString decodedWords(QByteArrayView value);
/// The same value with everything that is not ASCII in encoded words of UTF-8, one for each run, for a parser that knows
/// the grammar but not what mail calls Korean charsets.
QByteArray canonicalWords(QByteArrayView value);
bool hasEncodedWord(QByteArrayView value);

} // namespace gw::backend::mime
