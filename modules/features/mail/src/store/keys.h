// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>
#include <algorithm>

namespace gw::mail {

// Keywords and facts of a message as bits.
namespace flag {
inline constexpr int seen = 1 << 0;
inline constexpr int flagged = 1 << 1;
inline constexpr int answered = 1 << 2;
inline constexpr int forwarded = 1 << 3;
inline constexpr int draft = 1 << 4;
inline constexpr int important = 1 << 5;
inline constexpr int receiptSent = 1 << 6;
inline constexpr int junk = 1 << 7;
inline constexpr int notJunk = 1 << 8;
inline constexpr int firstTag = 1 << 9; ///< seven of them
inline constexpr int tags = 0x7f << 9;
inline constexpr int keywords = 0xffff; ///< all of the above may change; what follows never does
inline constexpr int attachment = 1 << 16;
inline constexpr int toMe = 1 << 17;
inline constexpr int onlyToMe = 1 << 18;
inline constexpr int outside = 1 << 19;
/// RFC 8621 2: neither read nor still being written.
inline bool isUnread(int flags)
{
    return !(flags & (seen | draft));
}
} // namespace flag

int flagsFrom(const QStringList &keywords);
QStringList keywordsOf(int flags); ///< as on the wire

/// A place in time that no two messages share: 33 bits of seconds since 1970 (until 2242) and 30 bits of the number.
inline constexpr int numberBits = 30;
inline constexpr qint64 numberMask = (qint64(1) << numberBits) - 1;
inline constexpr qint64 lastSecond = (qint64(1) << 33) - 1;
inline qint64 keyOf(qint64 received, qint64 n)
{
    return (std::clamp<qint64>(received, 0, lastSecond) << numberBits) | (n & numberMask);
}
inline qint64 numberOf(qint64 key)
{
    return key & numberMask;
}
inline qint64 secondsOf(qint64 key)
{
    return key >> numberBits;
}

/// The number of a thread: a hash, the same on every day. 64 bits of a million threads do not meet.
qint64 threadNumber(int account, const QString &threadId);

// A short list of mailbox numbers as text, sorted: "3,17".
QList<int> boxesFrom(const QString &text);
QString boxesText(QList<int> boxes);

} // namespace gw::mail
