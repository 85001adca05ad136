// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <gw/base/result.h>
#include <map>
#include <optional>

namespace gw::jmap {

/// Why one object of a /set was not changed, RFC 8620 5.3 and the types of the others.
struct SetError
{
    QString type;        ///< e.g. "notFound", "invalidProperties", "overQuota", "tooLarge", "forbiddenFrom"
    QString description; ///< for the log; not for people
    QStringList properties = {};
    QStringList invalidRecipients = {};
    QStringList notFound = {}; ///< blob ids, "blobNotFound"
    QString existingId = {};   ///< "alreadyExists"
    qint64 max = 0;            ///< maxSize or maxRecipients, if the error carries one
    bool operator==(const SetError &) const = default;
};
bool fromJson(const QJsonValue &value, SetError &out);
/// As an Error: `problemType` is the type. notFound → NotFound, tooLarge and overQuota → TooLarge, forbidden… →
/// Forbidden, stateMismatch → Stale, rateLimit → RateLimited, willDestroy and the rest → Rejected.
Error toError(const SetError &error);

/// The Error of a method that failed (RFC 8620 3.6.2); `problemType` is the method error's type, e.g.
/// "cannotCalculateChanges" (StateTooOld), "stateMismatch" (Stale), "unknownMethod" (Unsupported).
Error methodError(const QString &type, const QString &description);

/// The answer to /get. `missing` is the server's notFound; whatever was asked for and is in neither list does not exist
/// for us either. A member of the list that cannot be read is left out and counted: one broken mail must not hide 499.
template <class T>
struct Got
{
    QString accountId;
    QString state;
    QList<T> list;
    QStringList missing;
    QStringList broken; ///< ids ("?" without one)
};

/// The answer to /changes.
struct ChangesResult
{
    QString accountId;
    QString oldState;
    QString newState;
    bool hasMoreChanges = false;
    QStringList created = {};
    QStringList updated = {};
    QStringList destroyed = {};
    /// Mailbox/changes: only these properties changed; nothing: any may have.
    std::optional<QStringList> updatedProperties = {};
};

/// The answer to /query.
struct QueryResult
{
    QString accountId;
    QString queryState;
    bool canCalculateChanges = false;
    qint64 position = 0;
    QStringList ids = {};
    std::optional<qint64> total = {};
    std::optional<int> limit = {}; ///< set by the server when it gave less than was asked for
};

/// The answer to /queryChanges.
struct QueryChangesResult
{
    struct Added
    {
        QString id;
        qint64 index = 0;
    };
    QString accountId;
    QString oldQueryState;
    QString newQueryState;
    std::optional<qint64> total = {};
    QStringList removed = {};
    QList<Added> added = {};
};

/// The answer to /set. `created` and `updated` hold the properties that the server chose; keys of created and
/// notCreated are creation ids.
struct SetResult
{
    QString accountId;
    QString oldState; ///< empty: the server does not say
    QString newState;
    std::map<QString, QJsonObject> created = {};
    std::map<QString, QJsonObject> updated = {};
    QStringList destroyed = {};
    std::map<QString, SetError> notCreated = {};
    std::map<QString, SetError> notUpdated = {};
    std::map<QString, SetError> notDestroyed = {};

    bool isAllDone() const { return notCreated.empty() && notUpdated.empty() && notDestroyed.empty(); }
    /// The id the server gave to what was created as `creationId`, or the reason why it gave none.
    Result<QString> createdId(const QString &creationId) const;
    /// Done if the object was changed or destroyed; else why not. A server that mentions it nowhere: Protocol.
    Result<Done> outcomeOf(const QString &id) const;
};

/// A way to order a /query.
struct Comparator
{
    QString property;
    bool isAscending = true;
    QString keyword = {}; ///< for hasKeyword and friends
};

} // namespace gw::jmap
