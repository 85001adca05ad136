// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/questions/types.h>
#include <gw/sqlite/connection.h>

// Questions to the tables of the cache. They run on the store's threads.
namespace gw::questions {

/// The newest first, with what waits in the outbox on top; at most `limit`.
Result<QList<QuestionRow>> questionsOf(sqlite::Connection &db, int limit);
/// Keeps what the server has, unless a newer version is there. A generation of 0 keeps the row's.
Result<Done> writeQuestion(sqlite::Connection &db, const portal::Question &question, qint64 generation);

} // namespace gw::questions
