// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/desk_status.h"

namespace gw::app {

void DeskStatus::set(State state, QDateTime since, int waitingWrites, QList<StatusLine> lines)
{
    m_state = state;
    m_since = std::move(since);
    m_waitingWrites = waitingWrites;
    m_lines = std::move(lines);
    Q_EMIT changed();
}

} // namespace gw::app
