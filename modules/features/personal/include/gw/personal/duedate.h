// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace gw::personal {

/// A task as somebody types it, in one line.
struct TypedTask
{
    QString title; ///< without the words that were the date
    std::optional<QDate> dueOn;
    bool operator==(const TypedTask &) const = default;
};

/// Takes a day out of the end or the beginning of a line, in Korean or English: 내일까지 출장 여비 정산 · 예산 검토 11/27 · 회의록
/// 다음 주 월요일까지 · 3일 뒤 회신 · Report by Friday · call the bank tomorrow · in 3 days … besides every form of
/// text::parseDate(). A day without a year that is long past is next year's. What is left must be a title, else
/// everything is the title.
TypedTask parseTask(const QString &typed, QDate today);

/// A day and nothing else, in any of these forms.
std::optional<QDate> parseDay(const QString &typed, QDate today);

} // namespace gw::personal
