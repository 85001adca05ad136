// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <gw/base/result.h>
#include <optional>

namespace gw::settings {

/// A whole file of at most 1 MiB. NotFound, Storage, TooLarge; with `owner`, Forbidden when the file belongs to
/// somebody else or others than the owner may write to it (asked of the open file, so that it cannot be swapped).
Result<QByteArray> readFile(const QString &path, std::optional<uint> owner = {});

/// Replaces a file as a whole or leaves it alone; only the owner may read it.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

} // namespace gw::settings
