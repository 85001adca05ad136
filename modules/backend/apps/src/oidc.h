// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "call.h"

namespace gw::backend::apps {

/// The provider's addresses and keys (OpenID Connect Discovery 1.0), asked once and again with `anew`.
Result<ProviderFacts> providerFacts(const Context &context, bool anew = false);
/// A token's payload, by the provider's keys; a key we have not seen makes us ask for them once more.
Result<QJsonObject> readToken(const Context &context, const QByteArray &token);
QString clientIdOf(const Call &call);

} // namespace gw::backend::apps
