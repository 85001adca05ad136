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

/// That a person has opened a post.
struct PostReading
{
    QString postId;
    QDateTime readAt;

    bool operator==(const PostReading &) const = default;
};
bool fromJson(const QJsonValue &value, PostReading &out);
QJsonValue toJson(const PostReading &value);

/// Whether the caller likes a post.
struct PostLike
{
    QString postId;
    bool liked = false;
    int likes = 0;

    bool operator==(const PostLike &) const = default;
};
bool fromJson(const QJsonValue &value, PostLike &out);
QJsonValue toJson(const PostLike &value);

/// That a person has read a must-read post.
struct PostAcknowledgement
{
    QString postId;
    QString personId;
    QDateTime at;

    bool operator==(const PostAcknowledgement &) const = default;
};
bool fromJson(const QJsonValue &value, PostAcknowledgement &out);
QJsonValue toJson(const PostAcknowledgement &value);

/// How many of one unit have read a must-read post.
struct PostUnitCount
{
    QString unitId;
    int acknowledged = 0;
    int missing = 0;

    bool operator==(const PostUnitCount &) const = default;
};
bool fromJson(const QJsonValue &value, PostUnitCount &out);
QJsonValue toJson(const PostUnitCount &value);

/// One person a must-read post is meant for.
struct PostReader
{
    QString personId;
    QString name;
    QString unitId;
    /// Absent while they have not.
    std::optional<QDateTime> acknowledgedAt;

    bool operator==(const PostReader &) const = default;
};
bool fromJson(const QJsonValue &value, PostReader &out);
QJsonValue toJson(const PostReader &value);

/// Who has acknowledged a must-read post and who has not.
struct PostReaders
{
    int acknowledged = 0;
    int missing = 0;
    /// On the first page, the same counts for each unit; a person counts where their main seat of the audience is.
    QList<PostUnitCount> units;
    QList<PostReader> items;
    /// When they were last reminded.
    std::optional<QDateTime> remindedAt;

    bool operator==(const PostReaders &) const = default;
};
bool fromJson(const QJsonValue &value, PostReaders &out);
QJsonValue toJson(const PostReaders &value);

/// That those who have not read a post were reminded.
struct PostReminder
{
    QString postId;
    QDateTime at;
    /// How many were reminded.
    int people = 0;

    bool operator==(const PostReminder &) const = default;
};
bool fromJson(const QJsonValue &value, PostReminder &out);
QJsonValue toJson(const PostReminder &value);

} // namespace gw::portal
