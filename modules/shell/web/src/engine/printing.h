// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCborMap>
#include <functional>

class QWebEngineView;

namespace gw::web {

/// Prints as the person chose in the desk's dialog (shell::PrintChoice as a map); `done` says whether it worked.
void print(QWebEngineView &view, const QCborMap &choice, std::function<void(bool)> done);

} // namespace gw::web
