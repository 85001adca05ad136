// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "store_p.h"

namespace gw::backend::mail {

/// The emails (of a mailbox, or of the account) that have a header field of this name, and `text` in it. Headers are not
/// in the database: the messages are looked into. Nothing when there are too many for that.
Result<std::optional<QList<qint64>>> withHeader(Session &session, const MailStore::Private &store, const Owner &owner,
                                                std::optional<qint64> mailbox, const QString &name,
                                                const std::optional<QString> &text);

} // namespace gw::backend::mail
