// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "people.h"

#include <gw/backend/inbox/people.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {

Result<std::optional<gw::portal::ApprovalPerson>> shownOn(storage::Session &session, const QString &seatId)
{
    const auto found = inbox::personOn(session, seatId);
    if (!found)
        return fail(found.error());
    gw::portal::ApprovalPerson person;
    if (found->isEmpty() || !fromJson(*found, person))
        return std::nullopt;
    return person;
}

Result<gw::portal::ApprovalPerson> shown(storage::Session &session, const QString &seatId)
{
    auto person = shownOn(session, seatId);
    if (!person)
        return fail(person.error());
    if (!*person)
        return fail(Error::Code::Storage, u"the directory has lost a seat"_s);
    return std::move(**person);
}

Result<QString> holderOf(storage::Session &session, const QString &postId, const QString &day)
{
    const auto rows = session.query(
        u"SELECT seat.id FROM seat JOIN person ON person.id = seat.person_id WHERE seat.post_id = ? "
        "AND seat.valid_from <= ? AND (seat.valid_to IS NULL OR seat.valid_to >= ?) AND person.state <> 'left' "
        "ORDER BY CASE seat.kind WHEN 'main' THEN 0 WHEN 'concurrent' THEN 1 ELSE 2 END, seat.id LIMIT 1"_s,
        {postId, day, day});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? QString() : rows->front().text(0);
}

} // namespace gw::backend::memos
