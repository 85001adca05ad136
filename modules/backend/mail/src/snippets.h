// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "methods.h"

namespace gw::backend::mail {

/// SearchSnippet/get (RFC 8621 5).
void addSnippets(jmap::Methods &methods, MailStore::Private &store);

} // namespace gw::backend::mail
