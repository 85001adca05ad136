// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "objects.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::personal {

QString TaskKind::columns()
{
    return u"id, title, note, due_on, done_at, position, link, created_at, updated_at, revision"_s;
}

api::PersonalTask TaskKind::fromRow(const storage::Row &row)
{
    api::PersonalTask task;
    task.id = row.text(0);
    task.title = row.text(1);
    task.note = row.text(2);
    if (!row.isNull(3))
        task.dueOn = QDate::fromString(row.text(3), Qt::ISODate);
    task.done = !row.isNull(4);
    if (task.done)
        task.doneAt = fromRfc3339(row.text(4));
    task.position = row.integer(5);
    if (!row.isNull(6))
        task.link = row.text(6);
    task.createdAt = fromRfc3339(row.text(7));
    task.updatedAt = fromRfc3339(row.text(8));
    task.revision = row.integer(9);
    return task;
}

QVariantList TaskKind::toRow(const api::PersonalTask &task)
{
    return {task.id,
            task.title,
            task.note,
            task.dueOn ? QVariant(task.dueOn->toString(Qt::ISODate)) : QVariant(),
            task.doneAt ? QVariant(toRfc3339(*task.doneAt)) : QVariant(),
            task.position,
            task.link ? QVariant(*task.link) : QVariant(),
            toRfc3339(task.createdAt),
            toRfc3339(task.updatedAt),
            task.revision};
}

void TaskKind::apply(portal::Fields &fields, api::PersonalTask &task, bool isDraft, const QDateTime &now)
{
    if (isDraft || fields.has(u"title"_s))
        task.title = fields.line(u"title"_s, 1, 500);
    if (isDraft || fields.has(u"note"_s))
        task.note = fields.text(u"note"_s, 0, 20'000);
    if (fields.has(u"dueOn"_s))
        task.dueOn = fields.optionalDate(u"dueOn"_s);
    if (isDraft || fields.has(u"done"_s)) {
        task.done = fields.boolean(u"done"_s);
        task.doneAt = task.done ? task.doneAt.value_or(now) : std::optional<QDateTime>();
    }
    if (isDraft || fields.has(u"position"_s))
        task.position = fields.integer(u"position"_s);
    if (fields.has(u"link"_s)) {
        task.link = fields.isNull(u"link"_s) ? std::nullopt : std::optional(fields.text(u"link"_s, 1, 300));
        if (task.link && !task.link->startsWith("gwanmun:"_L1))
            fields.wrong(u"link"_s, u"format"_s);
    }
    if (!isDraft)
        fields.only({u"title"_s, u"note"_s, u"dueOn"_s, u"done"_s, u"position"_s, u"link"_s});
}

} // namespace gw::backend::personal
