// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "page.h"
#include "recordrows.h"

#include <QLoggingCategory>
#include <gw/backend/apps/apps.h>
#include <gw/backend/fetch/client.h>
#include <mutex>

Q_DECLARE_LOGGING_CATEGORY(lcApps)

namespace gw::backend::apps {

/// What was learnt of the portal's provider, and when.
struct ProviderFacts
{
    QString issuer;
    QUrl authorize;
    QUrl token;
    QJsonArray keys;
};

/// The services, and what the systems keep in memory.
struct Context
{
    explicit Context(Services with) : services(std::move(with)) {}

    const Services services;
    mutable std::mutex mutex;
    mutable std::optional<ProviderFacts> provider;

    /// The secret that a system shares with the portal, as it is now; empty without one.
    QByteArray secretOf(const QString &systemId) const;
    /// `Authorization: Basic` for this system.
    QByteArray basic(const QString &systemId) const;
};

/// A request to one system: who asks, in which language, by which rules.
struct Call
{
    const Context &context;
    const http::Request &request;
    QString systemId;
    SystemInfo system;
    const Definition *definition = nullptr; ///< null: it holds no data
    std::optional<Visitor> visitor;

    Frame frame() const;
    QString language() const { return request.language(); }
    QString words(const QString &korean, const QString &english) const;
    Reader reader() const; ///< the visitor as a reader
    QDateTime now() const { return context.services.clock.now(); }
    /// Where this system is, as the browser wrote it: "http://e-finance.localhost:8480".
    QString origin() const;
    QString query(const QString &name) const;

    http::Response message(int status, const QString &title, const QString &whatToDo) const;
    http::Response notFound() const;
    http::Response fault(const Error &error) const; ///< logs it
    http::Response notSignedIn() const;
};

/// The path of a form's target, or "/" for anything that could lead elsewhere.
QString safeTarget(const QString &target);
/// A form's body as name and value.
QUrlQuery formOf(const http::Request &request);
/// The form was sent by a page of ours, by this visitor.
bool isOwnForm(const Call &call);

// The pages and answers, by file.
http::Response enter(const Call &call);                                              // arrive.cpp
http::Response signOut(const Call &call);                                            // arrive.cpp
http::Response arrived(const Call &call, const Arrival &who, const QString &target); // arrive.cpp
http::Response startOidc(const Call &call);                                          // oidc.cpp
http::Response finishOidc(const Call &call);                                         // oidc.cpp
http::Response backChannelLogout(const Call &call);                                  // logout.cpp
http::Response home(const Call &call);                                               // home.cpp
http::Response help(const Call &call);                                               // home.cpp
http::Response showRecord(const Call &call);                                         // record.cpp
http::Response printRecord(const Call &call);                                        // record.cpp
http::Response takeStep(const Call &call);                                           // record.cpp
http::Response exportRecords(const Call &call);                                      // record.cpp
http::Response counters(const Call &call);                                           // service.cpp
http::Response search(const Call &call);                                             // service.cpp
http::Response describeSearch(const Call &call);                                     // service.cpp

} // namespace gw::backend::apps
