// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/base/ids.h>

#include <QRandomGenerator>
#include <QRegularExpression>

namespace gw {

QString newId()
{
    auto *random = QRandomGenerator::system();
    return newIdAt(QDateTime::currentDateTimeUtc(), random->generate64(), random->generate64());
}

QString newIdAt(const QDateTime &time, quint64 randomHigh, quint64 randomLow)
{
    const quint64 milliseconds = quint64(time.toMSecsSinceEpoch()) & 0xFFFF'FFFF'FFFFULL;
    const quint64 high = (milliseconds << 16) | 0x7000ULL | (randomHigh & 0x0FFFULL);
    const quint64 low = 0x8000'0000'0000'0000ULL | (randomLow & 0x3FFF'FFFF'FFFF'FFFFULL);
    const QString hex = QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return hex.mid(0, 8) + QLatin1Char('-') + hex.mid(8, 4) + QLatin1Char('-') + hex.mid(12, 4) + QLatin1Char('-')
           + hex.mid(16, 4) + QLatin1Char('-') + hex.mid(20);
}

bool isUuid(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"));
    return shape.match(text).hasMatch();
}

} // namespace gw
