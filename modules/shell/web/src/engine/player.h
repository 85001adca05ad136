// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QUrl>

namespace gw::web {

/// The page around a local video: a <video> with controls. Its title becomes "playing" or "failed": that is how
/// it reports.
QString playerPage(const QUrl &file, const QString &title);

} // namespace gw::web
