// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "city.h"

#include <gw/backend/portal/waiting.h>

namespace gw::backend::seed {

/// What waits for one seat: more approvals for heads, more letters and complaints for clerks, everything for the cast.
QList<portal::WaitingDraft> waitingFor(const City &city, Random &random, int seat, const QDateTime &now);

} // namespace gw::backend::seed
