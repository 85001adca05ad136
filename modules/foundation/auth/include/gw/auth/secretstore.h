// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/platform/keychain.h>

namespace gw::auth {

/// Where refresh tokens rest. Under the policy "session-only" a Session never writes to it (Options::keepSignedIn).
using ISecretStore = platform::Keychain;

} // namespace gw::auth
