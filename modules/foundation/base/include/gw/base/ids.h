// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QString>

namespace gw {

/// A new UUID version 7 (RFC 9562 5.7): sortable by time, lower case, without braces. Thread-safe.
QString newId();
/// The same with a given time: for tests and deterministic seeds.
QString newIdAt(const QDateTime &time, quint64 randomHigh, quint64 randomLow);
/// Whether `text` is a UUID in the canonical 8-4-4-4-12 form.
bool isUuid(QStringView text);

} // namespace gw
