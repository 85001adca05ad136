// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/surveyresults.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, SurveyGroup &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"members"_s, out.members);
    reader.required(u"answers"_s, out.answers);
    return convert::accepted(reader, "SurveyGroup");
}

QJsonValue toJson(const SurveyGroup &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"members"_s, value.members);
    convert::put(object, u"answers"_s, value.answers);
    return object;
}

bool fromJson(const QJsonValue &value, SurveyOptionCount &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"count"_s, out.count);
    reader.required(u"weightedPermille"_s, out.weightedPermille);
    return convert::accepted(reader, "SurveyOptionCount");
}

QJsonValue toJson(const SurveyOptionCount &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"count"_s, value.count);
    convert::put(object, u"weightedPermille"_s, value.weightedPermille);
    return object;
}

bool fromJson(const QJsonValue &value, SurveyGroupCount &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"groupId"_s, out.groupId);
    reader.required(u"answers"_s, out.answers);
    reader.required(u"counts"_s, out.counts);
    reader.optional(u"meanThousandths"_s, out.meanThousandths);
    return convert::accepted(reader, "SurveyGroupCount");
}

QJsonValue toJson(const SurveyGroupCount &value)
{
    QJsonObject object;
    convert::put(object, u"groupId"_s, value.groupId);
    convert::put(object, u"answers"_s, value.answers);
    convert::put(object, u"counts"_s, value.counts);
    convert::put(object, u"meanThousandths"_s, value.meanThousandths);
    return object;
}

bool fromJson(const QJsonValue &value, SurveyQuestionResult &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"questionId"_s, out.questionId);
    reader.required(u"answers"_s, out.answers);
    reader.optional(u"meanThousandths"_s, out.meanThousandths);
    reader.optional(u"weightedMeanThousandths"_s, out.weightedMeanThousandths);
    reader.required(u"options"_s, out.options);
    reader.required(u"byGroup"_s, out.byGroup);
    reader.required(u"texts"_s, out.texts);
    return convert::accepted(reader, "SurveyQuestionResult");
}

QJsonValue toJson(const SurveyQuestionResult &value)
{
    QJsonObject object;
    convert::put(object, u"questionId"_s, value.questionId);
    convert::put(object, u"answers"_s, value.answers);
    convert::put(object, u"meanThousandths"_s, value.meanThousandths);
    convert::put(object, u"weightedMeanThousandths"_s, value.weightedMeanThousandths);
    convert::put(object, u"options"_s, value.options);
    convert::put(object, u"byGroup"_s, value.byGroup);
    convert::put(object, u"texts"_s, value.texts);
    return object;
}

bool fromJson(const QJsonValue &value, SurveyResults &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"surveyId"_s, out.surveyId);
    reader.required(u"final"_s, out.final);
    reader.required(u"members"_s, out.members);
    reader.required(u"participants"_s, out.participants);
    reader.required(u"answers"_s, out.answers);
    reader.required(u"groups"_s, out.groups);
    reader.required(u"questions"_s, out.questions);
    return convert::accepted(reader, "SurveyResults");
}

QJsonValue toJson(const SurveyResults &value)
{
    QJsonObject object;
    convert::put(object, u"surveyId"_s, value.surveyId);
    convert::put(object, u"final"_s, value.final);
    convert::put(object, u"members"_s, value.members);
    convert::put(object, u"participants"_s, value.participants);
    convert::put(object, u"answers"_s, value.answers);
    convert::put(object, u"groups"_s, value.groups);
    convert::put(object, u"questions"_s, value.questions);
    return object;
}

} // namespace gw::portal
