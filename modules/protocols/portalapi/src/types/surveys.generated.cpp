// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/surveys.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array surveyQuestionKindNames{
    std::pair{SurveyQuestionKind::Single, QLatin1StringView("single")},
    std::pair{SurveyQuestionKind::Multiple, QLatin1StringView("multiple")},
    std::pair{SurveyQuestionKind::Scale, QLatin1StringView("scale")},
    std::pair{SurveyQuestionKind::Text, QLatin1StringView("text")},
};
} // namespace

QString toString(SurveyQuestionKind value)
{
    return convert::nameOf(value, surveyQuestionKindNames);
}

SurveyQuestionKind surveyQuestionKindFromString(QStringView text)
{
    return convert::valueOf(text, surveyQuestionKindNames, "SurveyQuestionKind");
}

bool fromJson(const QJsonValue &value, SurveyQuestionKind &out)
{
    out = surveyQuestionKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(SurveyQuestionKind value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, SurveyOption &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"ko"_s, out.ko);
    reader.required(u"en"_s, out.en);
    return convert::accepted(reader, "SurveyOption");
}

QJsonValue toJson(const SurveyOption &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"ko"_s, value.ko);
    convert::put(object, u"en"_s, value.en);
    return object;
}

bool fromJson(const QJsonValue &value, SurveyQuestion &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"textKo"_s, out.textKo);
    reader.required(u"textEn"_s, out.textEn);
    reader.required(u"required"_s, out.required);
    reader.optional(u"options"_s, out.options);
    reader.optional(u"min"_s, out.min);
    reader.optional(u"max"_s, out.max);
    reader.optional(u"from"_s, out.from);
    reader.optional(u"to"_s, out.to);
    reader.optional(u"fromKo"_s, out.fromKo);
    reader.optional(u"fromEn"_s, out.fromEn);
    reader.optional(u"toKo"_s, out.toKo);
    reader.optional(u"toEn"_s, out.toEn);
    reader.optional(u"maxLength"_s, out.maxLength);
    return convert::accepted(reader, "SurveyQuestion");
}

QJsonValue toJson(const SurveyQuestion &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"textKo"_s, value.textKo);
    convert::put(object, u"textEn"_s, value.textEn);
    convert::put(object, u"required"_s, value.required);
    convert::put(object, u"options"_s, value.options);
    convert::put(object, u"min"_s, value.min);
    convert::put(object, u"max"_s, value.max);
    convert::put(object, u"from"_s, value.from);
    convert::put(object, u"to"_s, value.to);
    convert::put(object, u"fromKo"_s, value.fromKo);
    convert::put(object, u"fromEn"_s, value.fromEn);
    convert::put(object, u"toKo"_s, value.toKo);
    convert::put(object, u"toEn"_s, value.toEn);
    convert::put(object, u"maxLength"_s, value.maxLength);
    return object;
}

namespace {
constexpr std::array surveyResultsVisibleNames{
    std::pair{SurveyResultsVisible::AfterAnswer, QLatin1StringView("after-answer")},
    std::pair{SurveyResultsVisible::AfterClose, QLatin1StringView("after-close")},
    std::pair{SurveyResultsVisible::Owners, QLatin1StringView("owners")},
};
} // namespace

QString toString(SurveyResultsVisible value)
{
    return convert::nameOf(value, surveyResultsVisibleNames);
}

SurveyResultsVisible surveyResultsVisibleFromString(QStringView text)
{
    return convert::valueOf(text, surveyResultsVisibleNames, "SurveyResultsVisible");
}

bool fromJson(const QJsonValue &value, SurveyResultsVisible &out)
{
    out = surveyResultsVisibleFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(SurveyResultsVisible value)
{
    return toString(value);
}

namespace {
constexpr std::array surveyStateNames{
    std::pair{SurveyState::Draft, QLatin1StringView("draft")},
    std::pair{SurveyState::Open, QLatin1StringView("open")},
    std::pair{SurveyState::Closed, QLatin1StringView("closed")},
};
} // namespace

QString toString(SurveyState value)
{
    return convert::nameOf(value, surveyStateNames);
}

SurveyState surveyStateFromString(QStringView text)
{
    return convert::valueOf(text, surveyStateNames, "SurveyState");
}

bool fromJson(const QJsonValue &value, SurveyState &out)
{
    out = surveyStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(SurveyState value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Survey &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
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
    reader.required(u"state"_s, out.state);
    reader.required(u"authorSeatId"_s, out.authorSeatId);
    reader.required(u"authorName"_s, out.authorName);
    reader.required(u"mine"_s, out.mine);
    reader.optional(u"myAnswer"_s, out.myAnswer);
    reader.optional(u"ballotKeys"_s, out.ballotKeys);
    reader.optional(u"ballotKeyId"_s, out.ballotKeyId);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "Survey");
}

QJsonValue toJson(const Survey &value)
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
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"authorSeatId"_s, value.authorSeatId);
    convert::put(object, u"authorName"_s, value.authorName);
    convert::put(object, u"mine"_s, value.mine);
    convert::put(object, u"myAnswer"_s, value.myAnswer);
    convert::put(object, u"ballotKeys"_s, value.ballotKeys);
    convert::put(object, u"ballotKeyId"_s, value.ballotKeyId);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, SurveyChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    reader.required(u"answered"_s, out.answered);
    return convert::accepted(reader, "SurveyChanges");
}

QJsonValue toJson(const SurveyChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    convert::put(object, u"answered"_s, value.answered);
    return object;
}

} // namespace gw::portal
