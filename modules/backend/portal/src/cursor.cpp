// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/portal/cursor.h>

#include <QStringList>

namespace gw::backend::portal {

std::optional<ListCursor> ListCursor::parse(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    bool isNumber = false;
    const ListCursor cursor{parts.at(0), parts.at(1).toLongLong(&isNumber), parts.value(2)};
    return isNumber && cursor.number >= 0 ? std::optional(cursor) : std::nullopt;
}

QString ListCursor::text() const
{
    const QString state = fingerprint + u'.' + QString::number(number);
    return after.isEmpty() ? state : state + u'.' + after;
}

} // namespace gw::backend::portal
