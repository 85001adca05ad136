// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/personaltasks.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, PersonalTaskDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"title"_s, out.title);
    reader.required(u"note"_s, out.note);
    reader.optional(u"dueOn"_s, out.dueOn);
    reader.required(u"done"_s, out.done);
    reader.required(u"position"_s, out.position);
    reader.optional(u"link"_s, out.link);
    return convert::accepted(reader, "PersonalTaskDraft");
}

QJsonValue toJson(const PersonalTaskDraft &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"note"_s, value.note);
    convert::put(object, u"dueOn"_s, value.dueOn);
    convert::put(object, u"done"_s, value.done);
    convert::put(object, u"position"_s, value.position);
    convert::put(object, u"link"_s, value.link);
    return object;
}

} // namespace gw::portal
