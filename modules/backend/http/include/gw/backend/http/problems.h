// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>

namespace gw::backend::http {

/// What every problem's `type` begins with (RFC 9457 3.1.1).
QString problemBase();
/// The title of a problem type ("stale-version") in "ko" or "en"; empty for a type that is not in the table.
QString problemTitle(const QString &type, const QString &language);
/// All types of the table: for the documentation's test.
QStringList problemTypes();

} // namespace gw::backend::http
