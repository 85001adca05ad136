// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <chrono>

namespace gw {

/// Where time comes from. Injected, so that a test can move it; never call QDateTime::currentDateTime() elsewhere.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;                       ///< wall clock, UTC; may jump
    virtual std::chrono::milliseconds monotonic() const = 0; ///< never jumps; its origin means nothing
};

/// The computer's clock. Thread-safe.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
};

/// RFC 3339 in UTC with milliseconds, e.g. `2026-11-21T05:04:03.002Z`.
QString toRfc3339(const QDateTime &time);
/// Strict inverse: a date, a time and an offset are required. Invalid input gives an invalid QDateTime.
QDateTime fromRfc3339(const QString &text);

} // namespace gw
