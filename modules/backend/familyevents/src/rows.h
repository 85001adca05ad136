// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/familyevents/routes.h>
#include <gw/backend/portal/audience.h>
#include <gw/backend/portal/endpoint.h>

namespace gw::backend::familyevents {

namespace api = ::gw::portal;
using http::Request;
using http::Response;
using identity::Caller;
using storage::Session;

/// Who looks.
struct Viewer
{
    QString personId;
    portal::Standing standing;
    QSet<QString> managedUnits; ///< units for whose people they may announce

    QString fingerprint() const;
};
Result<Viewer> viewerOf(Session &session, const QString &personId, const QString &day);

/// An event as it is stored.
struct EventRow
{
    api::FamilyEventDraft draft; ///< with id, account and expiry
    QString personName;
    QString personUnit;
    QString authorSeatId;
    QString agencyId; ///< of its unit
    qint64 revision = 1;

    bool isChangedBy(const Viewer &viewer) const;
    bool isSeenBy(const Viewer &viewer) const;
};

Result<std::optional<EventRow>> eventRow(Session &session, const QString &id);
/// Up to `limit` with ids above `after`, by id, that have not expired at `now`.
Result<QList<EventRow>> eventRows(Session &session, const QString &after, const QDateTime &now, int limit);
/// Inserts or replaces it.
Result<Done> writeEvent(Session &session, const EventRow &row);
Result<Done> eraseEvent(Session &session, const QString &id);
/// The unit of a person's main seat; nothing when they hold none.
Result<std::optional<QString>> unitOf(Session &session, const QString &personId, const QString &day);

enum class Account { Hidden, Shown };
/// As the viewer gets it.
Result<api::FamilyEvent> shown(Session &session, const EventRow &row, const Viewer &viewer, Account account);

/// The collection of the change log that has the notes a person wrote or got.
QString notesOf(const QString &personId);
inline const QString eventsCollection = QStringLiteral("family-events");

Response getFamilyEventChanges(const Services &services, const Request &request, const Caller &caller);
Response createFamilyEvent(const Services &services, const Request &request, const Caller &caller);
Response getFamilyEvent(const Services &services, const Request &request, const Caller &caller);
Response replaceFamilyEvent(const Services &services, const Request &request, const Caller &caller);
Response deleteFamilyEvent(const Services &services, const Request &request, const Caller &caller);
Response sendFamilyEventNote(const Services &services, const Request &request, const Caller &caller);

} // namespace gw::backend::familyevents
