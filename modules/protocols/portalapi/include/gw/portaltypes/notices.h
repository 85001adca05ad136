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

/// Whom a notice is meant for.
enum class NoticeLayer {
    Unknown, ///< a value that this program does not know
    City,
    Bureau,
    District,
};
/// Every NoticeLayer of the contract, in its order.
inline constexpr std::array allNoticeLayers{
    NoticeLayer::City,
    NoticeLayer::Bureau,
    NoticeLayer::District,
};
QString toString(NoticeLayer value);
NoticeLayer noticeLayerFromString(QStringView text);
bool fromJson(const QJsonValue &value, NoticeLayer &out);
QJsonValue toJson(NoticeLayer value);

/// An announcement.
struct Notice
{
    QString id;
    NoticeLayer layer = NoticeLayer::Unknown;
    /// Who publishes it and
    QString unitId;
    QString titleKo;
    QString titleEn;
    /// Plain text; an empty line parts paragraphs.
    QString bodyKo;
    QString bodyEn;
    /// Ask for an acknowledgement.
    bool mustRead = false;
    QDateTime publishedAt;
    QString authorSeatId;
    std::optional<QDateTime> expiresAt;
    /// When the caller acknowledged it.
    std::optional<QDateTime> acknowledgedAt;
    /// When the caller was last reminded to read it.
    std::optional<QDateTime> remindedAt;
    qint64 revision = 0;

    bool operator==(const Notice &) const = default;
};
bool fromJson(const QJsonValue &value, Notice &out);
QJsonValue toJson(const Notice &value);

/// A new notice.
struct NoticeDraft
{
    NoticeLayer layer = NoticeLayer::Unknown;
    QString unitId;
    QString titleKo;
    QString titleEn;
    QString bodyKo;
    QString bodyEn;
    bool mustRead = false;
    std::optional<QDateTime> expiresAt;

    bool operator==(const NoticeDraft &) const = default;
};
bool fromJson(const QJsonValue &value, NoticeDraft &out);
QJsonValue toJson(const NoticeDraft &value);

/// Notices since a state.
struct NoticeChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<Notice> created;
    QList<Notice> updated;
    QList<QString> destroyed;

    bool operator==(const NoticeChanges &) const = default;
};
bool fromJson(const QJsonValue &value, NoticeChanges &out);
QJsonValue toJson(const NoticeChanges &value);

/// That a person has read a notice.
struct Acknowledgement
{
    QString noticeId;
    QString personId;
    QDateTime at;

    bool operator==(const Acknowledgement &) const = default;
};
bool fromJson(const QJsonValue &value, Acknowledgement &out);
QJsonValue toJson(const Acknowledgement &value);

/// How many of one unit have read a notice.
struct NoticeUnitCount
{
    QString unitId;
    int acknowledged = 0;
    int missing = 0;

    bool operator==(const NoticeUnitCount &) const = default;
};
bool fromJson(const QJsonValue &value, NoticeUnitCount &out);
QJsonValue toJson(const NoticeUnitCount &value);

/// One person a notice is meant for.
struct NoticeReader
{
    QString personId;
    QString name;
    /// Where they are counted.
    std::optional<QString> unitId;
    /// Absent while they have not.
    std::optional<QDateTime> acknowledgedAt;

    bool operator==(const NoticeReader &) const = default;
};
bool fromJson(const QJsonValue &value, NoticeReader &out);
QJsonValue toJson(const NoticeReader &value);

/// Who has read a notice and who has not.
struct NoticeReaders
{
    int acknowledged = 0;
    int missing = 0;
    /// On the first page, the same counts for each unit; a person counts where their main seat of the audience is.
    std::optional<QList<NoticeUnitCount>> units;
    /// When those who have not were last reminded.
    std::optional<QDateTime> remindedAt;
    QList<NoticeReader> items;

    bool operator==(const NoticeReaders &) const = default;
};
bool fromJson(const QJsonValue &value, NoticeReaders &out);
QJsonValue toJson(const NoticeReaders &value);

/// That those who have not read a notice were reminded.
struct NoticeReminder
{
    QString noticeId;
    QDateTime at;
    /// How many were reminded.
    int people = 0;

    bool operator==(const NoticeReminder &) const = default;
};
bool fromJson(const QJsonValue &value, NoticeReminder &out);
QJsonValue toJson(const NoticeReminder &value);

} // namespace gw::portal
