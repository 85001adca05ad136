// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>

namespace gw::checks::test {

using Entries = QList<std::pair<const char *, QByteArray>>;

/// A ZIP file with these entries.
QByteArray zipped(const Entries &entries);
/// A word processor's file with that body.
QByteArray docx(const QByteArray &body, Entries more = {});

} // namespace gw::checks::test
