// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/linedrafts.h>
#include <map>
#include <optional>

namespace gw::portal {

/// A line that the caller keeps, bound to posts, so that it lives through transfers.
struct SavedLine
{
    QString id;
    QString name;
    QList<StepGroupDraft> groups;
    /// A post or unit of it is not there any more.
    bool stale = false;
    qint64 revision = 0;

    bool operator==(const SavedLine &) const = default;
};
bool fromJson(const QJsonValue &value, SavedLine &out);
QJsonValue toJson(const SavedLine &value);

/// The caller's saved lines, by name.
struct SavedLines
{
    QList<SavedLine> items;

    bool operator==(const SavedLines &) const = default;
};
bool fromJson(const QJsonValue &value, SavedLines &out);
QJsonValue toJson(const SavedLines &value);

/// A line to keep.
struct SavedLineDraft
{
    QString name;
    QList<StepGroupDraft> groups;

    bool operator==(const SavedLineDraft &) const = default;
};
bool fromJson(const QJsonValue &value, SavedLineDraft &out);
QJsonValue toJson(const SavedLineDraft &value);

} // namespace gw::portal
