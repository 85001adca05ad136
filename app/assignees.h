// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/approval/document.h>
#include <gw/directory/repository.h>

// The directory as approval's lines and receivers need it: posts with who sits there, and departments.
namespace gw::app {

/// People by name, post or duty, as the posts on which they sit. Best first. `directory` must outlive the task.
Task<QList<approval::Assignee>> findAssignees(const directory::Repository &directory, QString text, int limit);
/// What stands below a unit of the org chart, an agency or nothing (the agencies): its posts, heads first, then the units
/// as departments.
Task<QList<approval::Assignee>> chartBelow(const directory::Repository &directory, QString unitId);

} // namespace gw::app
