// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>
#include <gw/portaltypes/absences.h>
#include <optional>

namespace gw::backend::directory {

namespace api = ::gw::portal;

/// Who is away when. Runs in the caller's transaction; changes are noted in the change log. Rules are the routes'
/// business.
class Absences
{
public:
    static Result<std::optional<api::Absence>> find(storage::Session &session, const QString &id);
    /// Whether the seat is away at some moment of [from, to), not counting the absence `except`.
    static Result<bool> isAway(storage::Session &session, const QString &seatId, const QDateTime &from,
                               const QDateTime &to, const QString &except = {});
    /// A new absence; `absence.id` is taken as it is.
    static Result<Done> insert(storage::Session &session, const api::Absence &absence);
    /// Replaces what is stored under `absence.id`.
    static Result<Done> update(storage::Session &session, const api::Absence &absence);
    static Result<Done> remove(storage::Session &session, const QString &id);
};

} // namespace gw::backend::directory
