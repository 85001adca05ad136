// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/systems/adapter.h>

namespace gw::backend::fetch {
class Client;
}

namespace gw::backend::systems {

/// What came of trying one address of an adapter.
struct Attempt
{
    QString key; ///< in the file: "link", "hand-over.initiate-login-uri", "counter.url", "search"
    QUrl url;
    bool good = false;
    QString sentence; ///< "answers with status 200 in 31 ms", or what is wrong
};

/// Tries the addresses one after the other, each until `deadline`. The secret goes to the counter's address and nowhere
/// else, and to no address that it redirects to. Blocks.
QList<Attempt> tryAddresses(const Adapter &adapter, const fetch::Client &client, std::chrono::milliseconds deadline);

/// What makes two systems impossible beside each other: the same id, OpenID client or kind of counter. Empty: nothing.
QString clashOf(const Adapter &one, const Adapter &other);

} // namespace gw::backend::systems
