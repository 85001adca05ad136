// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "store_p.h"

#include <QMap>

namespace gw::backend::mail {

struct Mailbox
{
    qint64 num = 0;
    qint64 parent = 0; ///< 0: none
    QString name;
    QString role; ///< empty: none
    qint64 sortOrder = 0;
    bool subscribed = true;
    Counters counters;

    QString id() const { return idOf(MailboxLetter, num); }
};
/// All of an account; people have tens of them.
using Mailboxes = QMap<qint64, Mailbox>;
Result<Mailboxes> readMailboxes(Session &session, qint64 account);

/// RFC 8621 2.
QJsonObject toJson(const Mailbox &mailbox);
const QStringList &mailboxProperties();
/// The roles of RFC 8621 2 and RFC 8457 that a mailbox may be given.
bool isRole(const QString &role);

} // namespace gw::backend::mail
