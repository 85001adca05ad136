// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/boardalerts.h>
#include <gw/portaltypes/boardposts.h>
#include <map>
#include <optional>

namespace gw::portal {

/// What is wrong with something.
enum class ReportReason {
    Unknown, ///< a value that this program does not know
    Insult,
    PersonalData,
    Advertising,
    Untrue,
    Copyright,
    Other,
};
/// Every ReportReason of the contract, in its order.
inline constexpr std::array allReportReasons{
    ReportReason::Insult,
    ReportReason::PersonalData,
    ReportReason::Advertising,
    ReportReason::Untrue,
    ReportReason::Copyright,
    ReportReason::Other,
};
QString toString(ReportReason value);
ReportReason reportReasonFromString(QStringView text);
bool fromJson(const QJsonValue &value, ReportReason &out);
QJsonValue toJson(ReportReason value);

/// Whether a moderator has looked at it.
enum class ReportState {
    Unknown, ///< a value that this program does not know
    Open,
    Settled,
};
/// Every ReportState of the contract, in its order.
inline constexpr std::array allReportStates{
    ReportState::Open,
    ReportState::Settled,
};
QString toString(ReportState value);
ReportState reportStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, ReportState &out);
QJsonValue toJson(ReportState value);

/// What is wrong.
struct ReportDraft
{
    ReportReason reason = ReportReason::Unknown;
    std::optional<QString> text;

    bool operator==(const ReportDraft &) const = default;
};
bool fromJson(const QJsonValue &value, ReportDraft &out);
QJsonValue toJson(const ReportDraft &value);

/// That the moderators will see it.
struct ReportReceipt
{
    QString id;
    QDateTime at;

    bool operator==(const ReportReceipt &) const = default;
};
bool fromJson(const QJsonValue &value, ReportReceipt &out);
QJsonValue toJson(const ReportReceipt &value);

/// What somebody reported, for moderators.
struct ModerationReport
{
    QString id;
    QString boardId;
    QString postId;
    std::optional<QString> commentId;
    /// Of the post.
    QString title;
    /// The beginning of what was reported, as it was then.
    QString excerpt;
    PostAuthor author;
    ReportReason reason = ReportReason::Unknown;
    QString text;
    BoardPerson reporter;
    QDateTime at;
    ReportState state = ReportState::Unknown;
    /// Whether it is hidden now.
    bool hidden = false;

    bool operator==(const ModerationReport &) const = default;
};
bool fromJson(const QJsonValue &value, ModerationReport &out);
QJsonValue toJson(const ModerationReport &value);

/// A page of reports.
struct ModerationReports
{
    QList<ModerationReport> items;

    bool operator==(const ModerationReports &) const = default;
};
bool fromJson(const QJsonValue &value, ModerationReports &out);
QJsonValue toJson(const ModerationReports &value);

/// What a moderator does.
enum class ModerationAction {
    Unknown, ///< a value that this program does not know
    Hide,
    Restore,
    Warn,
    Dismiss,
    Pin,
    Unpin,
};
/// Every ModerationAction of the contract, in its order.
inline constexpr std::array allModerationActions{
    ModerationAction::Hide,
    ModerationAction::Restore,
    ModerationAction::Warn,
    ModerationAction::Dismiss,
    ModerationAction::Pin,
    ModerationAction::Unpin,
};
QString toString(ModerationAction value);
ModerationAction moderationActionFromString(QStringView text);
bool fromJson(const QJsonValue &value, ModerationAction &out);
QJsonValue toJson(ModerationAction value);

/// What to do about a post or a comment.
struct ModerationDraft
{
    /// The author is told, but for `dismiss`.
    QString reason;
    /// hide, restore, warn or dismiss.
    ModerationAction action = ModerationAction::Unknown;
    QString postId;
    std::optional<QString> commentId;

    bool operator==(const ModerationDraft &) const = default;
};
bool fromJson(const QJsonValue &value, ModerationDraft &out);
QJsonValue toJson(const ModerationDraft &value);

/// One line of the log.
struct ModerationEntry
{
    QString id;
    QString boardId;
    QString postId;
    std::optional<QString> commentId;
    /// Of the post, as it was then.
    QString title;
    ModerationAction action = ModerationAction::Unknown;
    QString reason;
    BoardPerson moderator;
    /// Of what was moderated.
    BoardPerson author;
    QDateTime at;

    bool operator==(const ModerationEntry &) const = default;
};
bool fromJson(const QJsonValue &value, ModerationEntry &out);
QJsonValue toJson(const ModerationEntry &value);

/// A page of the log.
struct ModerationLog
{
    QList<ModerationEntry> items;

    bool operator==(const ModerationLog &) const = default;
};
bool fromJson(const QJsonValue &value, ModerationLog &out);
QJsonValue toJson(const ModerationLog &value);

} // namespace gw::portal
