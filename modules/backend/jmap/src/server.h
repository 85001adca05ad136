// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/http/rest.h>
#include <gw/backend/jmap/routes.h>

namespace gw::backend::jmap {

/// How much one person does at once.
class Gate
{
public:
    explicit Gate(int most) : m_most(most) {}

    /// A place, until it is destroyed; null when all of this person's are taken.
    std::shared_ptr<void> enter(const QString &personId)
    {
        const std::lock_guard lock(m_mutex);
        if (m_inside.value(personId) >= m_most)
            return nullptr;
        ++m_inside[personId];
        return std::shared_ptr<void>(this, [personId](void *gate) { static_cast<Gate *>(gate)->leave(personId); });
    }

private:
    void leave(const QString &personId)
    {
        const std::lock_guard lock(m_mutex);
        if (--m_inside[personId] == 0)
            m_inside.remove(personId);
    }

    const int m_most;
    std::mutex m_mutex;
    QHash<QString, int> m_inside;
};

/// What all handlers share.
struct Server
{
    explicit Server(Services given)
        : services(std::move(given)), requests(services.limits.maxConcurrentRequests), uploads(services.limits.maxConcurrentUpload)
    {
    }

    const Services services;
    Gate requests;
    Gate uploads;
};

/// A person's accounts and what the session object says of them.
struct Login
{
    QList<Account> accounts;
    QJsonObject session; ///< RFC 8620 2, with its state
    QString state;
};
Result<Login> loginOf(const Server &server, const QString &personId);

/// `application/problem+json` of RFC 8620 3.6.1: `type` is the last part of "urn:ietf:params:jmap:error:…".
http::Response problem(int status, const QString &type, const QString &detail, const QJsonObject &extra = {});
/// The problem `limit` that names it.
http::Response limitProblem(int status, const QString &limit);
http::Response failed(const Error &error);

/// The request's body as the answer of the API (RFC 8620 3).
http::Response dispatch(const Server &server, const identity::Caller &caller, const http::Request &request);

http::Response getSession(const Server &server, const identity::Caller &caller, const http::Request &request);
http::Response upload(const Server &server, const identity::Caller &caller, const http::Request &request);
http::Response download(const Server &server, const identity::Caller &caller, const http::Request &request);
http::Response events(const Server &server, const identity::Caller &caller, const http::Request &request);

} // namespace gw::backend::jmap
