// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "store_p.h"

#include <QJsonValue>

namespace gw::backend::mail {

/// A filter or sort of Email/query (RFC 8621 4.4) as SQL over `mail_in i` or `mail_email e`.
struct Compiled
{
    bool fromMailbox = false; ///< the rows are those of mail_in for one mailbox; otherwise the account's mail_email
    qint64 mailbox = 0;       ///< then this one
    QString where;            ///< further conditions, each with " AND " in front
    QVariantList parameters;
    QString order; ///< behind ORDER BY
    QString reverseOrder;
    bool needsEmail = false; ///< mail_email must be joined to mail_in
    bool narrow = false;     ///< few rows: better looked up than walked in the order of the list
    bool plainOrder = true;  ///< by receivedAt alone
    bool descending = true;  ///< of the plain order
    bool ofKeywords = false; ///< keywords decide about membership or order
    bool ofThreads = false;  ///< other emails of the thread do
    bool unfiltered = true;  ///< nothing but the mailbox or the account

    QString number() const { return fromMailbox ? QStringLiteral("i.email") : QStringLiteral("e.num"); }
    QString thread() const { return fromMailbox ? QStringLiteral("i.thread") : QStringLiteral("e.thread"); }
    QString receivedAt() const
    {
        return fromMailbox ? QStringLiteral("i.received_at") : QStringLiteral("e.received_at");
    }
};

/// A keyword as mail_email has it; one that nothing has when it cannot be a keyword.
QString findable(const QString &keyword);

/// Errors: unsupportedFilter, unsupportedSort, invalidArguments. Looks words up in the index.
Outcome<Compiled> compiled(Session &session, const MailStore::Private &store, const Owner &owner,
                           const QJsonValue &filter, const QJsonValue &sort);

/// Whether a comparator may name this collation (RFC 4790); the session lists them.
bool isKnownCollation(const QString &name);

/// What the filter looks for in subject and body, outside of NOT: for SearchSnippet/get.
struct SoughtWords
{
    QStringList subject;
    QStringList body;
};
SoughtWords soughtWords(const QJsonValue &filter);

} // namespace gw::backend::mail
