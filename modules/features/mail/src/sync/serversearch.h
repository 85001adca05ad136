// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"
#include <gw/mail/query.h>

namespace gw::mail::serversearch {

/// Email/query of the same question on the server; what is not here yet is fetched. Gives how many messages were new.
Task<int> run(ClientOf client, store::Store &store, QList<AccountInfo> accounts, ListQuery query);
/// The filter of RFC 8621 4.4.1. Names of three and more syllables as windows of two (protocols.md 1.3).
QJsonObject filterFor(const ListQuery &query);

} // namespace gw::mail::serversearch
