// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <gw/approval/document.h>

// The API's JSON, as it was kept, as what the rest of approval works with. Any thread.
namespace gw::approval {

Assignee assigneeFrom(const QJsonObject &json);
VersionInfo versionInfoFrom(const QJsonObject &json);
QList<StepGroup> lineFrom(const QJsonObject &json);
/// Of a DocumentVersion, or of a Document: both have the same members. Rejected: text that is none.
Result<VersionText> versionTextFrom(const QJsonObject &json);

} // namespace gw::approval
