// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "rows.h"

#include <gw/backend/approval/routes.h>

namespace gw::backend::approval {

/// The caller as the state machine knows them.
Result<machine::Actor> actorFor(Session &session, const identity::Caller &caller);

/// What is true now about everybody a line points to, and about who may decide the matter.
Result<machine::Facts> factsFor(Session &session, const DocumentRow &row, const Policy &policy, const QDateTime &now);

/// Facts about one assignee: who sits there, are they away, who stands in.
Result<machine::StepFacts> factsAbout(Session &session, const machine::Assignee &assignee, doc::StepRole role,
                                      const QDateTime &now);

/// The head's seats of a unit that are valid today.
Result<QStringList> headSeats(Session &session, const QString &unitId, const QDateTime &now);
/// Whether the office a unit belongs to is this unit: the unit itself, or a team of it.
Result<bool> isWithin(Session &session, const QString &unitId, const QString &processingUnitId);

} // namespace gw::backend::approval
