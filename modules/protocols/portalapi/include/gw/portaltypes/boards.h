// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace gw::portal {

/// Whom a board is for. A club is for its members; everybody may read what it is about and join.
enum class BoardLayer {
    Unknown, ///< a value that this program does not know
    City,
    Bureau,
    District,
    Club,
};
/// Every BoardLayer of the contract, in its order.
inline constexpr std::array allBoardLayers{
    BoardLayer::City,
    BoardLayer::Bureau,
    BoardLayer::District,
    BoardLayer::Club,
};
QString toString(BoardLayer value);
BoardLayer boardLayerFromString(QStringView text);
bool fromJson(const QJsonValue &value, BoardLayer &out);
QJsonValue toJson(BoardLayer value);

/// Where a board stands in the menu: business, Warm stories, Amusing stories and Smart stories.
enum class BoardCategory {
    Unknown, ///< a value that this program does not know
    WorkNotices,
    InformationSharing,
    CityNews,
    WarmMarket,
    WarmNews,
    AmusingLife,
    AmusingCulture,
    AmusingWritings,
    AmusingHumour,
    AmusingQuizzes,
    AmusingEvents,
    AmusingClubs,
    SmartTerms,
    SmartContracts,
    SmartTips,
};
/// Every BoardCategory of the contract, in its order.
inline constexpr std::array allBoardCategorys{
    BoardCategory::WorkNotices,
    BoardCategory::InformationSharing,
    BoardCategory::CityNews,
    BoardCategory::WarmMarket,
    BoardCategory::WarmNews,
    BoardCategory::AmusingLife,
    BoardCategory::AmusingCulture,
    BoardCategory::AmusingWritings,
    BoardCategory::AmusingHumour,
    BoardCategory::AmusingQuizzes,
    BoardCategory::AmusingEvents,
    BoardCategory::AmusingClubs,
    BoardCategory::SmartTerms,
    BoardCategory::SmartContracts,
    BoardCategory::SmartTips,
};
QString toString(BoardCategory value);
BoardCategory boardCategoryFromString(QStringView text);
bool fromJson(const QJsonValue &value, BoardCategory &out);
QJsonValue toJson(BoardCategory value);

/// What the posts of a board carry beside their text.
enum class BoardPostType {
    Unknown, ///< a value that this program does not know
    Plain,
    Market,
    Quiz,
    Event,
    Knowledge,
};
/// Every BoardPostType of the contract, in its order.
inline constexpr std::array allBoardPostTypes{
    BoardPostType::Plain,
    BoardPostType::Market,
    BoardPostType::Quiz,
    BoardPostType::Event,
    BoardPostType::Knowledge,
};
QString toString(BoardPostType value);
BoardPostType boardPostTypeFromString(QStringView text);
bool fromJson(const QJsonValue &value, BoardPostType &out);
QJsonValue toJson(BoardPostType value);

/// A board as the caller sees it.
struct Board
{
    QString id;
    BoardLayer layer = BoardLayer::Unknown;
    /// The bureau or a unit of the district; absent for the city and for clubs.
    std::optional<QString> unitId;
    BoardCategory category = BoardCategory::Unknown;
    QString nameKo;
    QString nameEn;
    QString descriptionKo;
    QString descriptionEn;
    BoardPostType postType = BoardPostType::Unknown;
    /// Order among boards.
    int position = 0;
    /// The active seat may write here.
    bool mayPost = false;
    /// The active seat may pin, hide, publish must-read posts and see who has not read them.
    bool mayModerate = false;
    /// Of a club; always true for other layers.
    bool isMember = false;
    /// Of a club; 0 for other layers.
    int memberCount = 0;
    /// As of the last change of the board; posts alone do not change it.
    int postCount = 0;
    std::optional<QDateTime> lastPostAt;
    /// Posts up to then count as read by the caller.
    std::optional<QDateTime> readUntil;
    qint64 revision = 0;

    bool operator==(const Board &) const = default;
};
bool fromJson(const QJsonValue &value, Board &out);
QJsonValue toJson(const Board &value);

/// Boards since a state.
struct BoardChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<Board> created;
    QList<Board> updated;
    QList<QString> destroyed;

    bool operator==(const BoardChanges &) const = default;
};
bool fromJson(const QJsonValue &value, BoardChanges &out);
QJsonValue toJson(const BoardChanges &value);

/// Up to when everything counts as read.
struct BoardReading
{
    QDateTime readUntil;

    bool operator==(const BoardReading &) const = default;
};
bool fromJson(const QJsonValue &value, BoardReading &out);
QJsonValue toJson(const BoardReading &value);

} // namespace gw::portal
