// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"

#include <gw/portaltypes/linedrafts.h>

namespace gw::backend::approval {

struct ParsedLine
{
    machine::Line line = {};
    QStringList named = {}; ///< steps that came with an id
    QList<http::FieldError> errors = {};
};
/// The contract's groups as a line; new steps get ids. What a step points to has to be there.
Result<ParsedLine> lineFrom(Session &session, const QList<api::StepGroupDraft> &groups);

void registerProposals(http::Router &router, const std::shared_ptr<const Services> &services);

} // namespace gw::backend::approval
