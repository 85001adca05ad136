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

/// A new task.
struct PersonalTaskDraft
{
    QString id;
    QString title;
    QString note;
    std::optional<QDate> dueOn;
    bool done = false;
    qint64 position = 0;
    std::optional<QString> link;

    bool operator==(const PersonalTaskDraft &) const = default;
};
bool fromJson(const QJsonValue &value, PersonalTaskDraft &out);
QJsonValue toJson(const PersonalTaskDraft &value);

} // namespace gw::portal
