// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// OpenSSL encodes PSS only on its way to a signature, with a salt of its own; a blinded message needs the encoding itself.
#include "ssl.h"

#include <QCryptographicHash>

namespace gw::ballot {
namespace {

constexpr int hashBytes = 48;

QByteArray hash(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha384);
}

/// MGF1 (RFC 8017 B.2.1).
QByteArray mask(const QByteArray &seed, qsizetype length)
{
    QByteArray out;
    for (quint32 counter = 0; out.size() < length; ++counter) {
        QByteArray block = seed;
        for (int shift = 24; shift >= 0; shift -= 8)
            block.append(char(quint8(counter >> shift)));
        out += hash(block);
    }
    return out.first(length);
}

} // namespace

QByteArray encodePss(const QByteArray &message, int bits, const QByteArray &salt)
{
    const int length = (bits + 7) / 8;
    const QByteArray digest = hash(QByteArray(8, '\0') + hash(message) + salt);
    QByteArray block = QByteArray(length - salt.size() - hashBytes - 2, '\0') + '\x01' + salt;
    const QByteArray blockMask = mask(digest, block.size());
    for (qsizetype i = 0; i < block.size(); ++i)
        block[i] = char(block.at(i) ^ blockMask.at(i));
    block[0] = char(quint8(block.at(0)) & (0xffU >> (8 * length - bits)));
    return block + digest + '\xbc';
}

} // namespace gw::ballot
