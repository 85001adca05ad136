// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/store/jobs.h>

// What is in the full-text index, on the store's writing thread.
namespace gw::mail::indexing {

/// Everything by which the people of a message are found: names, addresses, initial consonants.
QString peopleText(const QString &name, const QString &email, const QString &toDoc);
/// Puts a message into the index as it is now; takes out what was there of it.
Result<Done> learn(sqlite::Connection &db, qint64 n);
Result<Done> forget(sqlite::Connection &db, qint64 n);
/// Works off at most `count` messages: first what has changed, then those that were never indexed. Gives how many there were.
Result<int> workOff(store::WriteContext &cache, int count);

} // namespace gw::mail::indexing
