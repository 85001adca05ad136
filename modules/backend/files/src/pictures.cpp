// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"

namespace gw::backend::files {
namespace {

/// Numbers out of bytes, never beyond their end.
class Bytes
{
public:
    explicit Bytes(const QByteArray &bytes) : m_bytes(bytes) {}
    bool has(qsizetype at, qsizetype count) const
    {
        return at >= 0 && count <= m_bytes.size() && at <= m_bytes.size() - count;
    }
    quint32 byte(qsizetype at) const { return has(at, 1) ? quint8(m_bytes.at(at)) : 0; }
    quint32 big16(qsizetype at) const { return byte(at) << 8 | byte(at + 1); }
    quint32 big32(qsizetype at) const { return big16(at) << 16 | big16(at + 2); }
    quint32 little16(qsizetype at) const { return byte(at) | byte(at + 1) << 8; }
    quint32 little24(qsizetype at) const { return little16(at) | byte(at + 2) << 16; }
    bool is(qsizetype at, QByteArrayView text) const
    {
        return has(at, text.size()) && QByteArrayView(m_bytes).sliced(at).startsWith(text);
    }

private:
    const QByteArray &m_bytes;
};

std::optional<QSize> plausible(quint32 width, quint32 height)
{
    constexpr quint32 most = 100'000;
    if (width == 0 || height == 0 || width > most || height > most)
        return std::nullopt;
    return QSize(int(width), int(height));
}

/// Segments up to the frame header (ITU-T T.81, annex B).
std::optional<QSize> jpegSize(const Bytes &bytes)
{
    qsizetype at = 2;
    while (bytes.has(at, 4)) {
        if (bytes.byte(at) != 0xff)
            return std::nullopt;
        const quint32 marker = bytes.byte(at + 1);
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return bytes.has(at, 9) ? plausible(bytes.big16(at + 7), bytes.big16(at + 5)) : std::nullopt;
        const bool alone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        if (marker == 0xd9 || marker == 0xda)
            return std::nullopt;
        at += 2 + (alone ? 0 : std::max<qsizetype>(bytes.big16(at + 2), 2));
    }
    return std::nullopt;
}

std::optional<QSize> webpSize(const Bytes &bytes)
{
    if (bytes.is(12, "VP8X") && bytes.has(24, 6))
        return plausible(bytes.little24(24) + 1, bytes.little24(27) + 1);
    if (bytes.is(12, "VP8L") && bytes.has(21, 4)) {
        const quint32 bits = bytes.little16(21) | bytes.little16(23) << 16;
        return plausible((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
    }
    if (bytes.is(12, "VP8 ") && bytes.has(26, 4))
        return plausible(bytes.little16(26) & 0x3fff, bytes.little16(28) & 0x3fff);
    return std::nullopt;
}

} // namespace

std::optional<QSize> pictureSize(const QByteArray &beginning)
{
    const Bytes bytes(beginning);
    if (bytes.is(0, "\x89PNG\r\n\x1a\n") && bytes.is(12, "IHDR") && bytes.has(16, 8))
        return plausible(bytes.big32(16), bytes.big32(20));
    if ((bytes.is(0, "GIF87a") || bytes.is(0, "GIF89a")) && bytes.has(6, 4))
        return plausible(bytes.little16(6), bytes.little16(8));
    if (bytes.is(0, "\xff\xd8\xff"))
        return jpegSize(bytes);
    if (bytes.is(0, "RIFF") && bytes.is(8, "WEBP"))
        return webpSize(bytes);
    return std::nullopt;
}

} // namespace gw::backend::files
