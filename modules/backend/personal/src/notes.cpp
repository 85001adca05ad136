// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "objects.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::personal {

QString NoteKind::columns()
{
    return u"id, title, text, pinned, created_at, updated_at, revision"_s;
}

api::PersonalNote NoteKind::fromRow(const storage::Row &row)
{
    return {.id = row.text(0),
            .title = row.text(1),
            .text = row.text(2),
            .pinned = row.boolean(3),
            .createdAt = fromRfc3339(row.text(4)),
            .updatedAt = fromRfc3339(row.text(5)),
            .revision = row.integer(6)};
}

QVariantList NoteKind::toRow(const api::PersonalNote &note)
{
    return {note.id,
            note.title,
            note.text,
            note.pinned ? 1 : 0,
            toRfc3339(note.createdAt),
            toRfc3339(note.updatedAt),
            note.revision};
}

void NoteKind::apply(portal::Fields &fields, api::PersonalNote &note, bool isDraft, const QDateTime &)
{
    if (isDraft || fields.has(u"title"_s))
        note.title = fields.line(u"title"_s, 0, 200);
    if (isDraft || fields.has(u"text"_s))
        note.text = fields.text(u"text"_s, 0, 50'000);
    if (isDraft || fields.has(u"pinned"_s))
        note.pinned = fields.boolean(u"pinned"_s);
    if (!isDraft)
        fields.only({u"title"_s, u"text"_s, u"pinned"_s});
}

} // namespace gw::backend::personal
