// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "parts.h"
#include "threadstate.h"

namespace gw::backend::mail {

/// The counters of every mailbox that has an email, from the emails alone. Reads all of the account.
Result<QHash<qint64, Counters>> recounted(Session &session, qint64 account);

} // namespace gw::backend::mail
