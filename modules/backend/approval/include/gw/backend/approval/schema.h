// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::approval {

/// Documents and everything that makes them: `approval_document`, `approval_version`, `approval_step` (all rounds),
/// `approval_signature`, `approval_opinion`, `approval_check`, `approval_saved_line`; `number_counter`, `number_issued`;
/// `delegation_rule`, `delegation_item`, `approval_form`, `unit_task`, `record_file`; `audit_event`.
///
/// Rows of `audit_event`, `approval_signature` and `number_issued` are only ever added: triggers refuse UPDATE and DELETE
/// on both engines.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::approval
