// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "transfer.h"

#include <array>
#include <gmime/gmime.h>

namespace gw::backend::mime {
namespace {

constexpr qsizetype block = 48 * 1024;

GMimeContentEncoding gmimeEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Base64: return GMIME_CONTENT_ENCODING_BASE64;
    case Encoding::QuotedPrintable: return GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
    case Encoding::Uuencode: return GMIME_CONTENT_ENCODING_UUENCODE;
    case Encoding::Identity: break;
    }
    return GMIME_CONTENT_ENCODING_DEFAULT;
}

/// Where the lines of uuencoded data begin: behind "begin 644 name".
QByteArrayView inside(QByteArrayView encoded)
{
    qsizetype at = encoded.startsWith("begin ") ? 0 : encoded.indexOf("\nbegin ");
    if (at < 0)
        return encoded;
    at = encoded.indexOf('\n', at + 1);
    return at < 0 ? QByteArrayView() : encoded.sliced(at + 1);
}

/// Hands decoded blocks to `sink` until it says false.
template <class Sink>
void decodeBlocks(QByteArrayView encoded, Encoding encoding, Sink sink)
{
    if (encoding == Encoding::Uuencode)
        encoded = inside(encoded);
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, gmimeEncoding(encoding));
    if (encoding == Encoding::Uuencode)
        state.state |= GMIME_UUDECODE_STATE_BEGIN;
    std::array<char, block + 256> buffer; // decoding never makes more than it was given
    for (qsizetype at = 0; at < encoded.size(); at += block) {
        const qsizetype size = std::min(block, encoded.size() - at);
        const bool last = at + size == encoded.size();
        const std::size_t made =
            last ? g_mime_encoding_flush(&state, encoded.data() + at, std::size_t(size), buffer.data())
                 : g_mime_encoding_step(&state, encoded.data() + at, std::size_t(size), buffer.data());
        if (!sink(QByteArrayView(buffer.data(), qsizetype(made))))
            return;
    }
}

} // namespace

QByteArray decoded(QByteArrayView encoded, Encoding encoding, qint64 maxBytes)
{
    if (encoding == Encoding::Identity)
        return encoded.first(maxBytes < 0 ? encoded.size() : std::min<qint64>(encoded.size(), maxBytes)).toByteArray();
    QByteArray bytes;
    decodeBlocks(encoded, encoding, [&](QByteArrayView made) {
        bytes.append(made);
        return maxBytes < 0 || bytes.size() < maxBytes;
    });
    if (maxBytes >= 0 && bytes.size() > maxBytes)
        bytes.truncate(maxBytes);
    return bytes;
}

qint64 decodedSize(QByteArrayView encoded, Encoding encoding)
{
    if (encoding == Encoding::Identity)
        return encoded.size();
    qint64 size = 0;
    decodeBlocks(encoded, encoding, [&](QByteArrayView made) {
        size += made.size();
        return true;
    });
    return size;
}

std::optional<Encoding> encodingNamed(QByteArrayView name)
{
    const QByteArray lower = name.trimmed().toByteArray().toLower();
    if (lower.isEmpty() || lower == "7bit" || lower == "8bit" || lower == "binary" || lower == "7-bit" || lower == "8-bit")
        return Encoding::Identity;
    if (lower == "base64")
        return Encoding::Base64;
    if (lower == "quoted-printable")
        return Encoding::QuotedPrintable;
    if (lower == "x-uuencode" || lower == "uuencode" || lower == "x-uue")
        return Encoding::Uuencode;
    return {};
}

QByteArray Part::content(qint64 maxBytes) const
{
    return decoded(body, encoding, maxBytes);
}

} // namespace gw::backend::mime
