// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/inbox/inbox.h>
#include <gw/backend/memos/memo.h>
#include <gw/backend/storage/database.h>

// Memo reports as they are stored and shown.
namespace gw::backend::memos {

Result<std::optional<Memo>> findMemo(storage::Session &session, const QString &id);
/// Writes all of it, new or not.
Result<Done> saveMemo(storage::Session &session, const Memo &memo);
Result<Done> removeMemo(storage::Session &session, const QString &id);
/// The post that a seat is on; empty when there is no such seat.
Result<QString> postOf(storage::Session &session, const QString &seatId);

/// The memo as the contract has it for somebody.
Result<api::Memo> describe(storage::Session &session, const Memo &memo, const Part &part);
/// Its rows in the boxes (D11: unread ones and replies to one's own count).
Result<QList<inbox::Entry>> rowsOf(storage::Session &session, const Memo &memo);

} // namespace gw::backend::memos
