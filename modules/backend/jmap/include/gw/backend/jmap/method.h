// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a JMAP method is to the dispatcher (RFC 8620 3). See objects.h for what /get, /set and /changes share.
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <expected>
#include <functional>
#include <gw/backend/identity/access.h>
#include <gw/backend/jmap/accounts.h>
#include <gw/base/clock.h>

namespace gw::backend::jmap {

class Blobs;

namespace capability {
inline constexpr auto core = u"urn:ietf:params:jmap:core";
inline constexpr auto mail = u"urn:ietf:params:jmap:mail";
inline constexpr auto submission = u"urn:ietf:params:jmap:submission";
inline constexpr auto vacation = u"urn:ietf:params:jmap:vacationresponse";
inline constexpr auto mdn = u"urn:ietf:params:jmap:mdn";
inline constexpr auto quota = u"urn:ietf:params:jmap:quota";
inline constexpr auto blob = u"urn:ietf:params:jmap:blob";
inline constexpr auto lane = u"urn:gwanmun:params:jmap:lane";
} // namespace capability

/// The numbers of the core capability (RFC 8620 2); they are enforced.
struct Limits
{
    qint64 maxSizeUpload = 128 * 1024 * 1024;
    int maxConcurrentUpload = 4;
    qint64 maxSizeRequest = 10 * 1024 * 1024;
    int maxConcurrentRequests = 4;
    int maxCallsInRequest = 50;
    int maxObjectsInGet = 4096;
    int maxObjectsInSet = 4096;
};

/// An error of one method call (RFC 8620 3.6.2): "invalidArguments", "stateMismatch" …
struct MethodError
{
    QString type;
    QString description = {}; ///< for whoever writes a client; never content of mail
    QJsonObject extra = {};   ///< more members of the error object
};
using MethodResult = std::expected<QJsonObject, MethodError>;

MethodError invalidArguments(const QString &description);
/// "serverFail"; what went wrong goes into the log.
MethodError serverFail(const Error &error);

/// One call's surroundings. Lives as long as its request, on one thread.
class Context
{
public:
    virtual ~Context() = default;

    virtual const identity::Caller &caller() const = 0;
    virtual storage::Database &database() = 0;
    virtual const Clock &clock() const = 0;
    virtual const Limits &limits() const = 0;
    virtual const Blobs &blobs() const = 0;
    virtual const Accounts &accounts() const = 0;
    /// Whether the request's `using` names it.
    virtual bool uses(QStringView capabilityUrn) const = 0;

    /// The account that the argument `accountId` names: "invalidArguments" when it is none, "accountNotFound" when it is
    /// not one of the caller's.
    virtual std::expected<Account, MethodError> account(const QJsonObject &arguments) const = 0;

    /// "#k1" as the id that was made for k1 in this request or given in its createdIds (RFC 8620 3.3, 5.3), or an empty
    /// string when there is none; any other id as it is.
    virtual QString resolved(const QString &idOrReference) const = 0;
    /// Remembers what a creation id became.
    virtual void created(const QString &creationId, const QString &id) = 0;

    /// Calls another method after this one's answer; its response has this call's id (RFC 8621 7.5: onSuccess…).
    virtual void callAfter(const QString &method, const QJsonObject &arguments) = 0;
    /// Open event streams are told, once the call has ended, that `type` has changed: see StateHub.
    virtual void changed(const QString &accountId, const QString &type) = 0;
};

/// Runs on a worker thread, outside of any transaction: opens its own by Context::database().
using Method = std::function<MethodResult(const QJsonObject &arguments, Context &context)>;

/// The methods by name. Filled before the server starts.
class Methods
{
public:
    struct Entry
    {
        QString capability; ///< must be in the request's `using`
        Method run;
    };
    void add(const QString &name, QStringView capabilityUrn, Method method)
    {
        m_entries.insert(name, {capabilityUrn.toString(), std::move(method)});
    }
    const Entry *find(const QString &name) const
    {
        const auto entry = m_entries.constFind(name);
        return entry == m_entries.constEnd() ? nullptr : &*entry;
    }
    QStringList names() const { return m_entries.keys(); }

private:
    QHash<QString, Entry> m_entries;
};

} // namespace gw::backend::jmap
