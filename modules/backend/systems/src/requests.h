// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"

namespace gw::backend::systems {

/// A request for access, as it is stored.
Result<std::optional<gw::portal::AccessRequest>> requestRow(Session &session, const QString &id);
/// The columns of requestFrom(), of `access_request r`.
extern const QString requestColumns;
gw::portal::AccessRequest requestFrom(const storage::Row &row);

/// Where a request is shown: what its waiting item leads to.
QString requestLink(const QString &id);
/// Valid seats with `systems.grant` of other people, in the unit of the asking seat, or in the nearest unit above it
/// where there are any; failing that, those of the whole site.
Result<QStringList> decidersFor(Session &session, const SeatProfile &asking, const QString &day);
/// Whether a seat is in the unit of the asking seat or above it, and so may decide beside the deciders it was sent to.
Result<bool> isInLineAbove(Session &session, const QString &deciderSeat, const QString &askingSeat);

} // namespace gw::backend::systems
