// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QString>
#include <gw/text/range.h>
#include <optional>

namespace gw::text {

enum class Language { Korean, English };

/// A date as written in a text; year 0 when it was left out (11월 21일).
struct WrittenDate
{
    Range range;
    int year = 0;
    int month = 0;
    int day = 0;
};

/// The dates in a text: 2026. 11. 21. · 26.11.21 · 2026-11-21 · 2026/11/21 · 20261121 · 2026년 11월 21일 · 11월 21일.
std::vector<WrittenDate> findDates(QStringView text);
/// One date and nothing else (a weekday in parentheses may follow), in any of those forms and also 11/21, 11.21, 오늘,
/// 어제, 그제, 내일, 모레 and today, yesterday, tomorrow. Without a year it is the year of `today`.
std::optional<QDate> parseDate(QStringView text, QDate today);
/// The normal form, 2026-11-21.
QString normalDate(QDate date);

/// As the Rules on Administrative Efficiency Art. 7(5) write a date: 2026. 11. 21. (토). English: 21 Nov 2026 (Sat).
QString formatDate(QDate date, Language language);
/// Date and 24-hour time, 2026. 11. 21. (토) 14:05; only 14:05 on the day of `now`. Both in the time zone of `now`.
QString formatDateTime(const QDateTime &time, const QDateTime &now, Language language);

} // namespace gw::text
