// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <gw/approval/line.h>

// Planned lines as JSON. Any thread.
namespace gw::approval {

/// With names, for drafts on this computer.
QJsonArray toJson(const LinePlan &plan);
LinePlan planFrom(const QJsonArray &json);
/// Groups as the API wants them of who writes a line, and as it gives saved ones: ids only.
QJsonArray draftGroupsOf(const LinePlan &plan);
/// The API's LineProposal.
LineProposal proposalFrom(const QJsonObject &json);
/// The API's SavedLines.
QList<SavedLine> savedLinesFrom(const QJsonObject &json);

} // namespace gw::approval
