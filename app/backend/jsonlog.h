// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QtGlobal>

namespace gw::app::backend {

/// Sends what the program logs to stderr as JSON lines, scrubbed of secrets: {"time","level","category","message"}.
/// Less important than `level` is dropped, also by writeRequestLine().
void installJsonLog(QtMsgType level);

/// The request log's line, as the server made it. Any thread.
void writeRequestLine(const QByteArray &line);

} // namespace gw::app::backend
