// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace gw::backend::http {

/// A part of a file: `length` bytes from `first`.
struct Range
{
    qint64 first = 0;
    qint64 length = 0;
};

/// What a Range header asks for of `size` bytes (RFC 9110 14.1.2). Nothing when it is to be ignored: none, not in bytes,
/// malformed, or several ranges. A length of 0: it cannot be satisfied.
std::optional<Range> askedRange(const QByteArray &header, qint64 size);

/// `attachment` with the name as ASCII, for old programs, and in full (RFC 6266, RFC 8187).
QByteArray contentDisposition(const QString &name);

} // namespace gw::backend::http
