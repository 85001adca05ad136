// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/net/transport.h>
#include <gw/portaltypes/personal.h>
#include <gw/store/schema.h>

namespace gw::personal {

/// What the store tells when notes or tasks have changed.
inline constexpr QLatin1StringView topic{"personal"};

using Send = std::function<Task<net::Reply>(net::Request)>; ///< e.g. of the account's RequestQueue

store::Component component(); ///< for the store's schema

enum class Kind { Note, Task };
QString toString(Kind kind); ///< "note" or "task": in stored rows and payloads

/// A note as it is shown: what the server has, with what was decided here on top.
struct NoteRow
{
    portal::PersonalNote note;
    bool pending = false; ///< something waits to be sent
    const QString &key() const { return note.id; }
    bool operator==(const NoteRow &) const = default;
};

/// The same for a task.
struct TaskRow
{
    portal::PersonalTask task;
    bool pending = false;
    const QString &key() const { return task.id; }
    bool operator==(const TaskRow &) const = default;
};

} // namespace gw::personal
