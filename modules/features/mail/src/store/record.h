// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <gw/jmap/mail.h>
#include <gw/mail/types.h>
#include <optional>

namespace gw::mail {

/// What lists show of a message, as the server has it.
struct Record
{
    QString id;
    QString threadId;
    QString blobId = {};
    QStringList mailboxIds = {};
    int flags = 0;
    qint64 received = 0; ///< seconds since 1970
    std::optional<qint64> sent = {};
    qint64 size = 0;
    Address from = {};
    QString to = {}; ///< the first few receivers as JSON
    int toCount = 0;
    QString subject = {};
    std::optional<QString> preview = {}; ///< nothing: not asked for
};

/// What may change of a message.
struct StateRecord
{
    QString id;
    int flags = 0; ///< keywords only
    QStringList mailboxIds = {};
};

/// What decides about "to me" and "from outside".
struct Whose
{
    QSet<QString> addresses; ///< lower case
    QSet<QString> internalDomains;
    static Whose of(const AccountInfo &account);
};

/// Nothing when the server left out what a row cannot do without.
std::optional<Record> recordFrom(const jmap::Email &email, const Whose &whose, bool withPreview);
std::optional<StateRecord> stateFrom(const jmap::Email &email);
QList<Address> addressesFrom(const QString &doc);
QList<Address> addressesFrom(const QList<jmap::EmailAddress> &list);
/// Without tags and entities (Cyrus leaves them in), white space as single spaces, at most 256 characters.
QString cleanPreview(const QString &preview);

/// Properties of the bulk pass.
QStringList listProperties(bool withPreview);
QStringList stateProperties();

} // namespace gw::mail
