// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace gw::settings {

struct Position
{
    int line = 1;   ///< from 1
    int column = 1; ///< from 1, in characters, not bytes
};

/// Where byte `offset` is for a person with an editor.
Position positionOf(const QByteArray &bytes, qsizetype offset);

struct MemberAt
{
    QString name;
    Position position; ///< of the opening quote
};

/// The names of the outermost object's members in order. Expects a document that QJsonDocument has accepted, which
/// keeps neither positions nor repeated names.
QList<MemberAt> outermostMembers(const QByteArray &bytes);

} // namespace gw::settings
