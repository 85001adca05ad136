// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::submission {

/// - `mail_identity`: the identities of an account. Those of a seat hold what the person changed of them; NULL is what the
///   directory makes of it, `defaults` a digest of that by which a change is seen.
/// - `mail_submission`: everything that was ever given to be sent, with the bytes that go out (Bcc taken away) as a
///   digest of jmap::BlobFiles. `undo_status` pending: its time has not come. `destroyed`: the client has forgotten it.
/// - `mail_queue`: what is on its way: to the smart host, and what the server writes itself to anybody.
/// - `mail_vacation`, `mail_vacation_sent`: answers in somebody's absence, and who got one when.
///
/// Change log: jmap::collection(account, "Identity" | "EmailSubmission" | "VacationResponse").
std::vector<storage::Migration> migrations();

} // namespace gw::backend::submission
