// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "store_p.h"

namespace gw::backend::mail {

void addMailboxMethods(jmap::Methods &methods, MailStore::Private &store);
void addThreadMethods(jmap::Methods &methods, MailStore::Private &store);
void addEmailMethods(jmap::Methods &methods, MailStore::Private &store); ///< get, changes, parse
void addEmailQueries(jmap::Methods &methods, MailStore::Private &store); ///< query, queryChanges, SearchSnippet/get
void addEmailWrites(jmap::Methods &methods, MailStore::Private &store);  ///< set, import

/// A method that wants the account first.
using OwnedMethod =
    std::function<jmap::MethodResult(const QJsonObject &arguments, jmap::Context &context, const Owner &owner)>;
void addOwned(jmap::Methods &methods, MailStore::Private &store, const QString &name, OwnedMethod method);

/// /changes of a type, from the change log.
jmap::MethodResult changesOf(const QString &type, const QJsonObject &arguments, jmap::Context &context,
                             const Owner &owner);

} // namespace gw::backend::mail
