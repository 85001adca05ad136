// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"

#include <gw/checks/finding.h>
#include <gw/portaltypes/documentacts.h>

namespace gw::backend::approval {

/// What the pre-flight checker finds in the document as it is submitted (D10), with what the directory and the delegation
/// rules say about it.
Result<QList<checks::Finding>> preflight(Session &session, const Work &work);
/// Whether every amber rule has a reason.
bool explained(const QList<checks::Finding> &findings, const QList<api::CheckReason> &reasons);
/// Those of the reasons that explain something that was found, each rule once.
QList<api::CheckReason> ofFindings(const QList<api::CheckReason> &reasons, const QList<checks::Finding> &findings);
/// 422 `checks-failed` with all of them.
Response checksFailed(const Request &request, const QList<checks::Finding> &findings);
/// Reasons stay on the card.
Result<Done> keepReasons(Session &session, const Work &work, const QList<api::CheckReason> &reasons);

} // namespace gw::backend::approval
