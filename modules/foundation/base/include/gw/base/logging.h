// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLoggingCategory>
#include <QString>

namespace gw {

/// Replaces what must never be written down: bearer tokens, passwords, codes and keys in JSON, headers and URLs.
QString scrubbed(QString text);

/// Installs a message handler that scrubs each line and writes it to stderr as `time level category: text`.
/// `extra` (may be null) gets each finished line too, from whatever thread logged it.
void installLogHandler(void (*extra)(const QString &line) = nullptr);

} // namespace gw
