// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QString>

namespace gw::signing {

/// The one form of a time in what is hashed: UTC with milliseconds, "2026-11-21T02:03:04.005Z".
inline QString stampOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + u'Z' : QString();
}

/// The inverse; invalid for any other form.
inline QDateTime timeFromStamp(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz'Z'"));
    time.setTimeSpec(Qt::UTC);
    return time.isValid() && stampOf(time) == text ? time : QDateTime();
}

/// Years of four digits.
inline bool isStampable(const QDateTime &time)
{
    return time.isValid() && time.toUTC().date().year() >= 1950 && time.toUTC().date().year() <= 9999;
}

} // namespace gw::signing
