// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::familyevents {

/// - `family_event(id, layer, unit_id, person_id, person_unit, expires_at, author_seat_id, document, account, revision)`:
///   the document is the draft as JSON without the account.
/// - `family_note(event_id, person_id, text, at)`: what colleagues wrote to the person.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::familyevents
