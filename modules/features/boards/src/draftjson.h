// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/boards/drafts.h>

// Drafts and files as JSON: in the desk file and in the outbox.
namespace gw::boards {

QJsonObject toJson(const Draft &draft);
Draft draftFrom(const QJsonObject &object);
QJsonArray toJson(const QList<AttachedFile> &files);
QList<AttachedFile> filesFrom(const QJsonArray &list);
QJsonArray toJson(const QList<Mention> &mentions);
QList<Mention> mentionsFrom(const QJsonArray &list);
QString nameOf(Draft::Purpose purpose);

} // namespace gw::boards
