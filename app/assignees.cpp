// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "assignees.h"

namespace gw::app {
namespace {

approval::Assignee assigneeOf(const directory::PersonRow &row)
{
    approval::Assignee assignee;
    assignee.postId = row.postId;
    assignee.title = {row.title.ko, row.title.en};
    assignee.unit = {row.unit.ko, row.unit.en};
    assignee.person = {.seatId = row.seatId,
                       .personId = row.personId,
                       .name = {row.name, row.nameEn},
                       .title = assignee.title,
                       .unit = assignee.unit};
    return assignee;
}

QList<approval::Assignee> postsOf(const QList<directory::PersonRow> &rows)
{
    QList<approval::Assignee> posts;
    for (const directory::PersonRow &row : rows) {
        if (!row.postId.isEmpty())
            posts.append(assigneeOf(row));
    }
    return posts;
}

} // namespace

Task<QList<approval::Assignee>> findAssignees(const directory::Repository &directory, QString text, int limit)
{
    Task<QList<directory::PersonRow>> searching = directory.search(text, limit);
    const Result<QList<directory::PersonRow>> rows = co_await searching;
    if (!rows)
        co_return fail(rows.error());
    co_return postsOf(*rows);
}

Task<QList<approval::Assignee>> chartBelow(const directory::Repository &directory, QString unitId)
{
    // Both are asked now: the directory may be gone when the first answer comes.
    Task<QList<directory::PersonRow>> sitting = directory.members(unitId);
    Task<QList<directory::UnitNode>> standing = directory.children(unitId);
    const Result<QList<directory::PersonRow>> rows = co_await sitting;
    if (!rows)
        co_return fail(rows.error());
    const Result<QList<directory::UnitNode>> units = co_await standing;
    if (!units)
        co_return fail(units.error());
    QList<approval::Assignee> below = postsOf(*rows);
    for (const directory::UnitNode &node : *units) {
        approval::Assignee department;
        department.unitId = node.id;
        department.unit = {node.name.ko, node.name.en};
        below.append(department);
    }
    co_return below;
}

} // namespace gw::app
