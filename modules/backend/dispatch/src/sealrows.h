// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/dispatch/seals.h>
#include <gw/document/kinds.h>

namespace gw::backend::dispatch {

/// Without its picture.
Result<std::optional<Seal>> findSeal(storage::Session &session, const QString &id);
Result<QList<Seal>> sealsOf(storage::Session &session, const QString &agencyId);
/// Whether the seal speaks for the whole agency: an office seal, and what its document department keeps.
Result<bool> isOfAgency(storage::Session &session, const Seal &seal);
/// Whether a sender may use it: the head of an agency that of the agency, the head of a unit that of the unit.
Result<bool> sealFits(storage::Session &session, const Seal &seal, document::SenderKind sender, const QString &agencyId,
                      const QString &unitId);

} // namespace gw::backend::dispatch
