// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "methods.h"

namespace gw::backend::mail {

/// Mailbox/set (RFC 8621 2.5).
void addMailboxWrites(jmap::Methods &methods, MailStore::Private &store);

} // namespace gw::backend::mail
