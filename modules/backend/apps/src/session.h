// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/apps/records.h>
#include <gw/backend/http/message.h>

namespace gw::backend::apps {

/// Who the portal handed over, on which seat and in which role.
struct Arrival
{
    QString personId;
    Both name;
    QString staffNo;
    QString seatId;
    Both post;
    Both unit;
    QString role; ///< its code
    Both roleName;
    QString way;           ///< "ticket" or "oidc"
    QString portalSession; ///< the portal's sid, when it told us
};

/// Somebody who is signed in to a hosted system.
struct Visitor
{
    Arrival who;
    QString formToken; ///< what every form of theirs carries
    QDateTime arrivedAt;
    QDateTime expiresAt;
};

/// How long a visit lasts at most: a working day.
inline constexpr int visitHours = 8;

QString newSecret();                       ///< 256 random bits, base64url
QString secretHash(const QString &secret); ///< what the database keeps of it
/// The value of a cookie of the request; empty without it.
QString cookieOf(const http::Request &request, QByteArrayView name);
/// A cookie of this origin alone. An empty value removes it.
QByteArray cookie(const http::Request &request, QByteArrayView name, const QString &value, int seconds);

/// Begins a visit and ends the one whose cookie the browser had; the new cookie's value.
Result<QString> beginVisit(storage::Session &session, const QString &systemId, const Arrival &who,
                           const QString &formerCookie, const QDateTime &now);
/// The visit of this cookie in this system; nothing when there is none or it is over.
Result<std::optional<Visitor>> findVisit(storage::Session &session, const QString &systemId, const QString &cookie,
                                         const QDateTime &now);
Result<Done> endVisit(storage::Session &session, const QString &systemId, const QString &cookie);
/// Ends a person's visits to a system; with a portal session, only those that came from it.
Result<Done> endVisitsOf(storage::Session &session, const QString &systemId, const QString &personId,
                         const QString &portalSession);
Result<Done> removeOutdated(storage::Session &session, const QDateTime &now);

inline constexpr auto visitCookie = "visit";
inline constexpr auto flowCookie = "flow";

} // namespace gw::backend::apps
