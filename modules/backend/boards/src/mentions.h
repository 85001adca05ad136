// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sight.h"

#include <gw/backend/http/rest.h>
#include <gw/portaltypes/comments.h>

namespace gw::backend::boards {

/// Who is mentioned, by name, and the people that this means today.
struct Mentioned
{
    QList<api::BoardMention> mentions;
    QSet<QString> people;
};

/// Reads the list of mentions of a comment and looks everybody up; what is wrong with it goes to `errors`.
Result<Mentioned> mentionedIn(Session &session, const QJsonValue &list, const QString &day,
                              QList<http::FieldError> &errors);

/// Those of `people` who read a board: nobody is told about what they may not see.
Result<QSet<QString>> whoReads(Session &session, const QSet<QString> &people, const BoardRow &board,
                               const QString &day);

} // namespace gw::backend::boards
