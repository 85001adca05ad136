// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QSet>
#include <gw/backend/boards/routes.h>
#include <gw/backend/portal/audience.h>
#include <gw/backend/portal/endpoint.h>
#include <gw/portaltypes/boards.h>
#include <optional>

// Who may what on which board. Every handler asks here, and nowhere else.
namespace gw::backend::boards {

namespace api = ::gw::portal;

using http::Request;
using http::Response;
using identity::Caller;
using portal::actOnce;
using portal::authenticated;
using portal::Key;
using portal::read;
using storage::Session;

struct BoardRow
{
    QString id;
    api::BoardLayer layer = api::BoardLayer::Unknown;
    QString unitId;   ///< of bureaus and districts
    QString agencyId; ///< of districts
    api::BoardCategory category = api::BoardCategory::Unknown;
    api::BoardPostType postType = api::BoardPostType::Unknown;
};

/// Where a person stands, and the boards from there.
///
/// | layer | sees and reads | writes | moderates |
/// |---|---|---|---|
/// | city | everybody | everybody; work notices and city news: who may publish notices or moderates | `board.moderate` at the city |
/// | bureau | who sits in its line | as above | `board.moderate` in its line |
/// | district | who sits in its agency | as above | `board.moderate` in its agency |
/// | club | everybody sees it, members read | members | its owner, `board.moderate` at the city |
class Sight
{
public:
    static Result<Sight> of(Session &session, const QString &personId, const QString &day);
    /// The same with the active seat's rights.
    static Result<Sight> of(Session &session, const Caller &caller, const Clock &clock);

    /// Whether this seat, with these rights, moderates that board.
    static Result<bool> moderates(Session &session, const Caller &caller, const BoardRow &board, const QString &day);

    const QString &personId() const { return m_personId; }
    const QString &seatId() const { return m_seatId; }
    QString fingerprint() const { return m_standing.fingerprint(); }

    bool sees(const BoardRow &board) const;
    bool reads(const BoardRow &board) const;
    bool mayPost(const BoardRow &board) const;
    bool mayModerate(const BoardRow &board) const;
    bool isMember(const BoardRow &board) const;

    /// All boards whose posts this person reads.
    QStringList readable() const;
    /// Those of them, and of the others, that the active seat moderates.
    QStringList moderated() const;
    /// A board by its id, whoever sees it.
    std::optional<BoardRow> board(const QString &id) const;
    const QHash<QString, BoardRow> &boards() const { return m_boards; }

private:
    Result<Done> loadBoards(Session &session);
    Result<Done> loadSeat(Session &session, const Caller &caller);

    QString m_personId;
    QString m_seatId;
    portal::Standing m_standing;
    QHash<QString, QString> m_clubs; ///< board to role
    QHash<QString, BoardRow> m_boards;
    bool m_moderates = false; ///< the active seat holds board.moderate
    bool m_publishes = false; ///< … or notice.publish
    bool m_atCity = false;
    QString m_agencyId;    ///< of the active seat
    QSet<QString> m_line;  ///< the active seat's unit with all above it
    QSet<QString> m_below; ///< … and all below it
};

/// The only way from an id of a request to a board: nothing when the caller does not see it.
std::optional<BoardRow> visibleBoard(const Sight &sight, const QString &id);

} // namespace gw::backend::boards
