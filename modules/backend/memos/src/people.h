// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>
#include <gw/portaltypes/inboxkinds.h>
#include <optional>

namespace gw::backend::memos {

/// Who sits on a seat as the contract shows them; nothing when there is no such seat.
Result<std::optional<gw::portal::ApprovalPerson>> shownOn(storage::Session &session, const QString &seatId);
/// The same where there has to be one: an error when the directory has lost the seat.
Result<gw::portal::ApprovalPerson> shown(storage::Session &session, const QString &seatId);
/// The first valid seat on a post on a day (a main one before an acting one); empty while it is vacant.
Result<QString> holderOf(storage::Session &session, const QString &postId, const QString &day);

} // namespace gw::backend::memos
