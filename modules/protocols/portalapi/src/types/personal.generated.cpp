// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/personal.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, PersonalNote &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"title"_s, out.title);
    reader.required(u"text"_s, out.text);
    reader.required(u"pinned"_s, out.pinned);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.required(u"updatedAt"_s, out.updatedAt);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "PersonalNote");
}

QJsonValue toJson(const PersonalNote &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"pinned"_s, value.pinned);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"updatedAt"_s, value.updatedAt);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, PersonalNoteDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"title"_s, out.title);
    reader.required(u"text"_s, out.text);
    reader.required(u"pinned"_s, out.pinned);
    return convert::accepted(reader, "PersonalNoteDraft");
}

QJsonValue toJson(const PersonalNoteDraft &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"pinned"_s, value.pinned);
    return object;
}

bool fromJson(const QJsonValue &value, PersonalTask &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"title"_s, out.title);
    reader.required(u"note"_s, out.note);
    reader.optional(u"dueOn"_s, out.dueOn);
    reader.required(u"done"_s, out.done);
    reader.optional(u"doneAt"_s, out.doneAt);
    reader.required(u"position"_s, out.position);
    reader.optional(u"link"_s, out.link);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.required(u"updatedAt"_s, out.updatedAt);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "PersonalTask");
}

QJsonValue toJson(const PersonalTask &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"note"_s, value.note);
    convert::put(object, u"dueOn"_s, value.dueOn);
    convert::put(object, u"done"_s, value.done);
    convert::put(object, u"doneAt"_s, value.doneAt);
    convert::put(object, u"position"_s, value.position);
    convert::put(object, u"link"_s, value.link);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"updatedAt"_s, value.updatedAt);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, PersonalNoteChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "PersonalNoteChanges");
}

QJsonValue toJson(const PersonalNoteChanges &value)
{
    QJsonObject object;
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, PersonalTaskChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "PersonalTaskChanges");
}

QJsonValue toJson(const PersonalTaskChanges &value)
{
    QJsonObject object;
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, PersonalChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"notes"_s, out.notes);
    reader.required(u"tasks"_s, out.tasks);
    return convert::accepted(reader, "PersonalChanges");
}

QJsonValue toJson(const PersonalChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"notes"_s, value.notes);
    convert::put(object, u"tasks"_s, value.tasks);
    return object;
}

} // namespace gw::portal
