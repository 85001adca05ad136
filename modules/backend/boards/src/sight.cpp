// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sight.h"

#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

using api::BoardCategory;
using api::BoardLayer;

bool isOfficial(BoardCategory category)
{
    return category == BoardCategory::WorkNotices || category == BoardCategory::CityNews;
}

} // namespace

Result<Sight> Sight::of(Session &session, const QString &personId, const QString &day)
{
    Sight sight;
    sight.m_personId = personId;
    auto standing = portal::standingOf(session, personId, day);
    if (!standing)
        return fail(standing.error());
    sight.m_standing = std::move(*standing);
    const auto clubs = session.query(u"SELECT board_id, role FROM board_member WHERE person_id = ?"_s, {personId});
    if (!clubs)
        return fail(clubs.error());
    for (const storage::Row &row : *clubs)
        sight.m_clubs.insert(row.text(0), row.text(1));
    if (const auto loaded = sight.loadBoards(session); !loaded)
        return fail(loaded.error());
    return sight;
}

Result<Sight> Sight::of(Session &session, const Caller &caller, const Clock &clock)
{
    auto sight = of(session, caller.personId, portal::today(clock));
    if (!sight)
        return sight;
    if (const auto loaded = sight->loadSeat(session, caller); !loaded)
        return fail(loaded.error());
    return sight;
}

Result<bool> Sight::moderates(Session &session, const Caller &caller, const BoardRow &board, const QString &day)
{
    auto sight = of(session, caller.personId, day);
    if (!sight)
        return fail(sight.error());
    if (const auto loaded = sight->loadSeat(session, caller); !loaded)
        return fail(loaded.error());
    return sight->mayModerate(board);
}

Result<Done> Sight::loadBoards(Session &session)
{
    const auto rows = session.query(u"SELECT id, layer, unit_id, agency_id, category, post_type FROM board"_s);
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows)
        m_boards.insert(row.text(0),
                        {row.text(0), api::boardLayerFromString(row.text(1)), row.text(2), row.text(3),
                         api::boardCategoryFromString(row.text(4)), api::boardPostTypeFromString(row.text(5))});
    return Done{};
}

Result<Done> Sight::loadSeat(Session &session, const Caller &caller)
{
    m_seatId = caller.seatId;
    m_moderates = caller.may(u"board.moderate"_s);
    m_publishes = caller.may(u"notice.publish"_s);
    const auto rows =
        session.query(u"SELECT unit.id, unit.agency_id, agency.kind FROM seat JOIN post ON post.id = seat.post_id "
                      "JOIN unit ON unit.id = post.unit_id LEFT JOIN agency ON agency.id = unit.agency_id "
                      "WHERE seat.id = ?"_s,
                      {caller.seatId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return Done{};
    m_agencyId = rows->front().text(1);
    m_atCity = rows->front().text(2) == u"metro"_s;
    if (!m_moderates && !m_publishes)
        return Done{};
    const QString unit = rows->front().text(0);
    const auto line =
        session.query(u"WITH RECURSIVE up(id, parent_id) AS (SELECT id, parent_id FROM unit WHERE id = ? UNION "
                      "SELECT unit.id, unit.parent_id FROM unit JOIN up ON unit.id = up.parent_id) SELECT id FROM up"_s,
                      {unit});
    if (!line)
        return fail(line.error());
    for (const storage::Row &row : *line)
        m_line.insert(row.text(0));
    auto below = directory::Seats::unitAndBelow(session, unit);
    if (!below)
        return fail(below.error());
    m_below = std::move(*below);
    return Done{};
}

bool Sight::sees(const BoardRow &board) const
{
    switch (board.layer) {
    case BoardLayer::City:
    case BoardLayer::Club: return true;
    case BoardLayer::Bureau: return m_standing.units.contains(board.unitId);
    case BoardLayer::District: return m_standing.agencies.contains(board.agencyId);
    case BoardLayer::Unknown: break;
    }
    return false;
}

bool Sight::isMember(const BoardRow &board) const
{
    return board.layer != BoardLayer::Club || m_clubs.contains(board.id);
}

bool Sight::reads(const BoardRow &board) const
{
    return sees(board) && (isMember(board) || mayModerate(board));
}

bool Sight::mayPost(const BoardRow &board) const
{
    if (!sees(board) || !isMember(board))
        return false;
    return !isOfficial(board.category) || m_publishes || mayModerate(board);
}

bool Sight::mayModerate(const BoardRow &board) const
{
    if (board.layer == BoardLayer::Club && m_clubs.value(board.id) == u"owner"_s)
        return true;
    if (!m_moderates)
        return false;
    switch (board.layer) {
    case BoardLayer::City:
    case BoardLayer::Club: return m_atCity;
    case BoardLayer::Bureau: return m_line.contains(board.unitId) || m_below.contains(board.unitId);
    case BoardLayer::District: return m_agencyId == board.agencyId;
    case BoardLayer::Unknown: break;
    }
    return false;
}

QStringList Sight::readable() const
{
    QStringList ids;
    for (const BoardRow &board : m_boards) {
        if (reads(board))
            ids.append(board.id);
    }
    return ids;
}

QStringList Sight::moderated() const
{
    QStringList ids;
    for (const BoardRow &board : m_boards) {
        if (mayModerate(board))
            ids.append(board.id);
    }
    return ids;
}

std::optional<BoardRow> Sight::board(const QString &id) const
{
    const auto found = m_boards.find(id);
    return found == m_boards.end() ? std::nullopt : std::optional(*found);
}

std::optional<BoardRow> visibleBoard(const Sight &sight, const QString &id)
{
    auto board = sight.board(id);
    return board && sight.sees(*board) ? board : std::nullopt;
}

} // namespace gw::backend::boards
