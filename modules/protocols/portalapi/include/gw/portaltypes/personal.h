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

/// A private note of the caller's.
struct PersonalNote
{
    QString id;
    QString title;
    /// Plain text.
    QString text;
    /// Stands above the others.
    bool pinned = false;
    QDateTime createdAt;
    QDateTime updatedAt;
    /// Counts up; the ETag is this in quotes.
    qint64 revision = 0;

    bool operator==(const PersonalNote &) const = default;
};
bool fromJson(const QJsonValue &value, PersonalNote &out);
QJsonValue toJson(const PersonalNote &value);

/// A new note.
struct PersonalNoteDraft
{
    QString id;
    QString title;
    QString text;
    bool pinned = false;

    bool operator==(const PersonalNoteDraft &) const = default;
};
bool fromJson(const QJsonValue &value, PersonalNoteDraft &out);
QJsonValue toJson(const PersonalNoteDraft &value);

/// Something the caller means to do.
struct PersonalTask
{
    QString id;
    QString title;
    /// Plain text.
    QString note;
    std::optional<QDate> dueOn;
    bool done = false;
    /// Since when it is done.
    std::optional<QDateTime> doneAt;
    /// Order among the tasks; equal ones by id.
    qint64 position = 0;
    /// A `gwanmun:` link to what it is about.
    std::optional<QString> link;
    QDateTime createdAt;
    QDateTime updatedAt;
    /// Counts up; the ETag is this in quotes.
    qint64 revision = 0;

    bool operator==(const PersonalTask &) const = default;
};
bool fromJson(const QJsonValue &value, PersonalTask &out);
QJsonValue toJson(const PersonalTask &value);

/// Notes since a state.
struct PersonalNoteChanges
{
    QList<PersonalNote> created;
    QList<PersonalNote> updated;
    QList<QString> destroyed;

    bool operator==(const PersonalNoteChanges &) const = default;
};
bool fromJson(const QJsonValue &value, PersonalNoteChanges &out);
QJsonValue toJson(const PersonalNoteChanges &value);

/// Tasks since a state.
struct PersonalTaskChanges
{
    QList<PersonalTask> created;
    QList<PersonalTask> updated;
    QList<QString> destroyed;

    bool operator==(const PersonalTaskChanges &) const = default;
};
bool fromJson(const QJsonValue &value, PersonalTaskChanges &out);
QJsonValue toJson(const PersonalTaskChanges &value);

/// Notes and tasks since a state.
struct PersonalChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    PersonalNoteChanges notes;
    PersonalTaskChanges tasks;

    bool operator==(const PersonalChanges &) const = default;
};
bool fromJson(const QJsonValue &value, PersonalChanges &out);
QJsonValue toJson(const PersonalChanges &value);

} // namespace gw::portal
