// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <gw/text/range.h>
#include <optional>

namespace gw::text {

/// A number as written in a text.
struct WrittenNumber
{
    Range range;
    qint64 value = 0;
};

/// One number and nothing else but 원 or 명 after it: 1,234,000 · 3만 5천 · 1억 2,000만 원 · 3.5억. The value must be whole.
std::optional<qint64> parseNumber(QStringView text);
/// The numbers in a text; those that are part of a date too.
std::vector<WrittenNumber> findNumbers(QStringView text);

/// The number of an official document, e.g. 정보공개정책과-1234: the processing division and the registration number.
struct DocumentNumber
{
    Range range;
    QString unit; ///< folded
    QString number;
};
std::vector<DocumentNumber> findDocumentNumbers(QStringView text);

} // namespace gw::text
