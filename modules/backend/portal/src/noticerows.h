// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/portal/audience.h>
#include <expected>
#include <gw/backend/portal/routes.h>
#include <gw/portaltypes/notices.h>
#include <optional>

namespace gw::backend::portal {

/// A notice as one person sees it, and the agency of its unit.
struct NoticeRow
{
    gw::portal::Notice notice;
    QString agencyId;

    bool isFor(const Standing &standing) const;
};

/// The collection of the change log that has what a person acknowledged.
QString acknowledgements(const QString &personId);

/// One notice; nothing when there is none with this id.
Result<std::optional<NoticeRow>> noticeRow(storage::Session &session, const QString &id, const QString &personId);
/// Up to `limit` notices with ids above `after`, by id, without those that expired before `now`.
Result<QList<NoticeRow>> noticeRows(storage::Session &session, const QString &personId, const QString &after,
                                    const QString &now, int limit);

/// The notice that the request names, if the caller may know who read it: it is their own, or their seat publishes for
/// the same unit. Otherwise the refusal.
Result<std::expected<NoticeRow, http::Response>> countable(const Services &services, storage::Session &session,
                                                           const http::Request &request,
                                                           const identity::Caller &caller);

} // namespace gw::backend::portal
