// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::approval {

/// Documents and everything that makes them: `approval_document`, `approval_version`, `approval_step` (all rounds),
/// `approval_signature`, `approval_opinion`, `approval_check`, `approval_saved_line`; `number_counter`, `number_issued`;
/// `delegation_rule`, `delegation_item`, `post_level`, `approval_form`, `unit_task`, `record_file`;
/// `registration_change`; `audit_event`.
///
/// Rows of `audit_event`, `approval_signature`, `number_issued` and `registration_change` are only ever added: triggers
/// refuse UPDATE and DELETE on both engines.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::approval
