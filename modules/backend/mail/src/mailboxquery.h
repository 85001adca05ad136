// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "methods.h"

namespace gw::backend::mail {

/// Mailbox/query and Mailbox/queryChanges (RFC 8621 2.3, 2.4).
void addMailboxQueries(jmap::Methods &methods, MailStore::Private &store);

} // namespace gw::backend::mail
