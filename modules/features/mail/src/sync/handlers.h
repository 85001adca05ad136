// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/outbox/handler.h>
#include <memory>

namespace gw::jmap {
class Client;
}
namespace gw::store {
class Store;
}

namespace gw::mail {

// Names of the kinds, as they are stored.
inline constexpr QLatin1StringView changeKind{"mail.change"};   ///< keywords and mailboxes of messages
inline constexpr QLatin1StringView mailboxKind{"mail.mailbox"}; ///< a mailbox itself

/// Told of what the server refused: operation, why, how many messages.
using Refused = std::function<void(const QString &operation, const Error &why, int messages)>;
using ClientOf = std::function<jmap::Client *()>; ///< null while there is none

QList<std::shared_ptr<outbox::IHandler>> makeHandlers(ClientOf client, store::Store &store, Refused refused);

} // namespace gw::mail
