// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/surveydrafts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, SurveyDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"id"_s, out.id);
    reader.required(u"layer"_s, out.layer);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"descriptionKo"_s, out.descriptionKo);
    reader.required(u"descriptionEn"_s, out.descriptionEn);
    reader.required(u"questions"_s, out.questions);
    reader.required(u"opensAt"_s, out.opensAt);
    reader.required(u"closesAt"_s, out.closesAt);
    reader.required(u"anonymous"_s, out.anonymous);
    reader.required(u"resultsVisible"_s, out.resultsVisible);
    return convert::accepted(reader, "SurveyDraft");
}

QJsonValue toJson(const SurveyDraft &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"layer"_s, value.layer);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"descriptionKo"_s, value.descriptionKo);
    convert::put(object, u"descriptionEn"_s, value.descriptionEn);
    convert::put(object, u"questions"_s, value.questions);
    convert::put(object, u"opensAt"_s, value.opensAt);
    convert::put(object, u"closesAt"_s, value.closesAt);
    convert::put(object, u"anonymous"_s, value.anonymous);
    convert::put(object, u"resultsVisible"_s, value.resultsVisible);
    return object;
}

bool fromJson(const QJsonValue &value, SurveyMove &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"to"_s, out.to);
    return convert::accepted(reader, "SurveyMove");
}

QJsonValue toJson(const SurveyMove &value)
{
    QJsonObject object;
    convert::put(object, u"to"_s, value.to);
    return object;
}

} // namespace gw::portal
