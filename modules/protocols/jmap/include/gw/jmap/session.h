// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QUrl>
#include <gw/base/result.h>
#include <map>
#include <optional>

/// JMAP as a client speaks it: RFC 8620 (core), 8621 (mail), 9007 (read receipts), 9404 (blobs), 9425 (quota).
namespace gw::jmap {

namespace capability {
inline constexpr QLatin1StringView core{"urn:ietf:params:jmap:core"};
inline constexpr QLatin1StringView mail{"urn:ietf:params:jmap:mail"};
inline constexpr QLatin1StringView submission{"urn:ietf:params:jmap:submission"};
inline constexpr QLatin1StringView vacation{"urn:ietf:params:jmap:vacationresponse"};
inline constexpr QLatin1StringView mdn{"urn:ietf:params:jmap:mdn"};
inline constexpr QLatin1StringView quota{"urn:ietf:params:jmap:quota"};
inline constexpr QLatin1StringView blob{"urn:ietf:params:jmap:blob"};
/// Ours: which of a person's two mailboxes an account is, and what posts their identities belong to.
inline constexpr QLatin1StringView lane{"urn:gwanmun:params:jmap:lane"};
} // namespace capability

/// What the server takes at once, RFC 8620 2. A limit that is missing or senseless is the least that the RFC suggests.
struct CoreLimits
{
    qint64 maxSizeUpload = 50'000'000;
    int maxConcurrentUpload = 4;
    qint64 maxSizeRequest = 10'000'000; ///< bytes
    int maxConcurrentRequests = 4;
    int maxCallsInRequest = 16;
    int maxObjectsInGet = 500;
    int maxObjectsInSet = 500;
    bool operator==(const CoreLimits &) const = default;
};

/// Mail with the city and its agencies, or with citizens and everybody else.
enum class Lane { Employee, Citizen };

struct Account
{
    QString id;
    QString name;
    bool isPersonal = true;
    bool isReadOnly = false;
    QSet<QString> capabilities; ///< URIs
    // urn:ietf:params:jmap:mail
    std::optional<qint64> maxSizeAttachmentsPerEmail; ///< bytes; nothing: the server does not say
    std::optional<int> maxMailboxDepth;
    bool mayCreateTopLevelMailbox = true;
    QSet<QString> emailQuerySortOptions;
    // urn:ietf:params:jmap:submission
    qint64 maxDelayedSend = 0; ///< seconds; 0: no sending later
    // urn:ietf:params:jmap:blob; 0: no joining of blobs
    qint64 maxSizeBlobSet = 0;
    int maxDataSources = 0;
    // ours; on a foreign server every account is the employee's
    Lane lane = Lane::Employee;
    QStringList internalDomains = {};

    bool has(QLatin1StringView uri) const { return capabilities.contains(QString(uri)); }
    bool operator==(const Account &) const = default;
};

/// RFC 8620 2: what the person may reach and where. All addresses are absolute here, whatever the server wrote.
struct Session
{
    QString username;
    QString state;
    QUrl apiUrl;
    QString downloadUrl;    ///< template with {accountId} {blobId} {type} {name}
    QString uploadUrl;      ///< template with {accountId}
    QString eventSourceUrl; ///< template with {types} {closeafter} {ping}; empty: none
    QSet<QString> capabilities;
    CoreLimits limits;
    QList<Account> accounts;                 ///< the employee lane's first, then by id
    QHash<QString, QString> primaryAccounts; ///< capability -> account id

    bool has(QLatin1StringView uri) const { return capabilities.contains(QString(uri)); }
    const Account *account(const QString &id) const;
    /// Of mail; the first account if the server names none.
    QString primaryMailAccount() const;
    bool operator==(const Session &) const = default;
};

/// Reads a Session object. `from` is the address it came from in the end: relative addresses start there. Protocol: not
/// a session, or one of its addresses leaves the origin of `from` (a token must not follow).
Result<Session> parseSession(const QJsonObject &object, const QUrl &from);

/// Replaces each {name} of an RFC 6570 level 1 template by its value with everything but unreserved characters
/// percent-encoded. A variable without a value becomes nothing. Protocol: braces that do not match.
Result<QUrl> expandTemplate(const QString &urlTemplate, const QHash<QString, QString> &values);

} // namespace gw::jmap
