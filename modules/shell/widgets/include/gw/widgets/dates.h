// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QString>

namespace gw::widgets {

// Days and times as the screen writes them, in the language and the time zone in force. Korean: Rules on Administrative
// Efficiency Art. 7(5), numbers with full stops and 24-hour time.

QString shortDay(QDate day); ///< "11. 21." or "21 Nov"; for lists where the year is clear
QString longDay(QDate day); ///< "2026. 11. 21." or "21 Nov 2026"
QString dayAndTime(const QDateTime &time); ///< "2026. 11. 21. (토) 14:05" or "Sat 21 Nov 2026, 14:05"

} // namespace gw::widgets
