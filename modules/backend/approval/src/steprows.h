// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "rows.h"

namespace gw::backend::approval {

/// The line of one round; who acted is added to `actedBy`.
Result<machine::Line> loadLine(Session &session, const QString &documentId, int round, QHash<QString, Person> &actedBy);
/// Replaces the line of the document's round.
Result<Done> saveLine(Session &session, const DocumentRow &row);

} // namespace gw::backend::approval
