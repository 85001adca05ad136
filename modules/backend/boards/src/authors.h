// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sight.h"

#include <gw/backend/boards/entries.h>

namespace gw::html {
class Safe;
}

namespace gw::backend::boards {

/// The beginning of a text, for lists: one plain line of at most 200 characters.
QString summaryOf(const html::Safe &body);

/// As it is kept in a row, and back.
QString packed(const api::PostAuthor &author);
api::PostAuthor unpackedAuthor(const QString &text);

/// `{personId, name}` of somebody.
Result<api::BoardPerson> personNamed(Session &session, const QString &personId);

} // namespace gw::backend::boards
