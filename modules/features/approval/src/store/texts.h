// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QJsonValue>
#include <gw/approval/types.h>

namespace gw::portal {
struct ApprovalPerson;
}

// Small conversions between the API's JSON, kept as it came, and what the rest of approval works with. Any thread.
namespace gw::approval {

Person personFrom(const QJsonObject &json); ///< nobody for an empty object
QJsonObject toJson(const Person &person);
QDateTime timeFrom(const QJsonValue &json); ///< invalid when there is none
QStringList stringsFrom(const QJsonValue &json);
Names namesFrom(const QJsonObject &json, QLatin1StringView ko, QLatin1StringView en);
/// For finding words however they are written: normal form C, case folded, white space as one space.
QString foldedWords(const QString &text);
QJsonObject objectOf(const QString &text); ///< empty when it is not one
QString compactText(const QJsonObject &object);

} // namespace gw::approval
