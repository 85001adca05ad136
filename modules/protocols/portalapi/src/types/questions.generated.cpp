// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/questions.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array questionStateNames{
    std::pair{QuestionState::Open, QLatin1StringView("open")},
    std::pair{QuestionState::Accepted, QLatin1StringView("accepted")},
    std::pair{QuestionState::Answered, QLatin1StringView("answered")},
    std::pair{QuestionState::FollowUp, QLatin1StringView("follow-up")},
    std::pair{QuestionState::Closed, QLatin1StringView("closed")},
    std::pair{QuestionState::Declined, QLatin1StringView("declined")},
};
} // namespace

QString toString(QuestionState value)
{
    return convert::nameOf(value, questionStateNames);
}

QuestionState questionStateFromString(QStringView text)
{
    return convert::valueOf(text, questionStateNames, "QuestionState");
}

bool fromJson(const QJsonValue &value, QuestionState &out)
{
    out = questionStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(QuestionState value)
{
    return toString(value);
}

namespace {
constexpr std::array questionMessageKindNames{
    std::pair{QuestionMessageKind::Answer, QLatin1StringView("answer")},
    std::pair{QuestionMessageKind::FollowUp, QLatin1StringView("follow-up")},
};
} // namespace

QString toString(QuestionMessageKind value)
{
    return convert::nameOf(value, questionMessageKindNames);
}

QuestionMessageKind questionMessageKindFromString(QStringView text)
{
    return convert::valueOf(text, questionMessageKindNames, "QuestionMessageKind");
}

bool fromJson(const QJsonValue &value, QuestionMessageKind &out)
{
    out = questionMessageKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(QuestionMessageKind value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, QuestionMessage &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"text"_s, out.text);
    reader.required(u"at"_s, out.at);
    reader.required(u"mine"_s, out.mine);
    reader.optional(u"byAuthor"_s, out.byAuthor);
    reader.optional(u"authorId"_s, out.authorId);
    reader.optional(u"authorName"_s, out.authorName);
    reader.optional(u"authorUnitId"_s, out.authorUnitId);
    return convert::accepted(reader, "QuestionMessage");
}

QJsonValue toJson(const QuestionMessage &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"mine"_s, value.mine);
    convert::put(object, u"byAuthor"_s, value.byAuthor);
    convert::put(object, u"authorId"_s, value.authorId);
    convert::put(object, u"authorName"_s, value.authorName);
    convert::put(object, u"authorUnitId"_s, value.authorUnitId);
    return object;
}

bool fromJson(const QJsonValue &value, QuestionDisclosureNote &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"at"_s, out.at);
    reader.required(u"reason"_s, out.reason);
    return convert::accepted(reader, "QuestionDisclosureNote");
}

QJsonValue toJson(const QuestionDisclosureNote &value)
{
    QJsonObject object;
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, Question &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"title"_s, out.title);
    reader.required(u"text"_s, out.text);
    reader.required(u"anonymous"_s, out.anonymous);
    reader.required(u"mine"_s, out.mine);
    reader.optional(u"authorId"_s, out.authorId);
    reader.optional(u"authorName"_s, out.authorName);
    reader.optional(u"authorUnitId"_s, out.authorUnitId);
    reader.required(u"askedAt"_s, out.askedAt);
    reader.required(u"state"_s, out.state);
    reader.required(u"backs"_s, out.backs);
    reader.required(u"backed"_s, out.backed);
    reader.optional(u"assigneeUnitId"_s, out.assigneeUnitId);
    reader.optional(u"dueOn"_s, out.dueOn);
    reader.optional(u"declineReason"_s, out.declineReason);
    reader.required(u"messages"_s, out.messages);
    reader.optional(u"disclosures"_s, out.disclosures);
    reader.required(u"changedAt"_s, out.changedAt);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "Question");
}

QJsonValue toJson(const Question &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"anonymous"_s, value.anonymous);
    convert::put(object, u"mine"_s, value.mine);
    convert::put(object, u"authorId"_s, value.authorId);
    convert::put(object, u"authorName"_s, value.authorName);
    convert::put(object, u"authorUnitId"_s, value.authorUnitId);
    convert::put(object, u"askedAt"_s, value.askedAt);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"backs"_s, value.backs);
    convert::put(object, u"backed"_s, value.backed);
    convert::put(object, u"assigneeUnitId"_s, value.assigneeUnitId);
    convert::put(object, u"dueOn"_s, value.dueOn);
    convert::put(object, u"declineReason"_s, value.declineReason);
    convert::put(object, u"messages"_s, value.messages);
    convert::put(object, u"disclosures"_s, value.disclosures);
    convert::put(object, u"changedAt"_s, value.changedAt);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, QuestionDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"title"_s, out.title);
    reader.required(u"text"_s, out.text);
    reader.required(u"anonymous"_s, out.anonymous);
    return convert::accepted(reader, "QuestionDraft");
}

QJsonValue toJson(const QuestionDraft &value)
{
    QJsonObject object;
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"anonymous"_s, value.anonymous);
    return object;
}

bool fromJson(const QJsonValue &value, QuestionMessageDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"kind"_s, out.kind);
    reader.required(u"text"_s, out.text);
    reader.optional(u"anonymous"_s, out.anonymous);
    return convert::accepted(reader, "QuestionMessageDraft");
}

QJsonValue toJson(const QuestionMessageDraft &value)
{
    QJsonObject object;
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"anonymous"_s, value.anonymous);
    return object;
}

bool fromJson(const QJsonValue &value, QuestionDisclosureDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"reason"_s, out.reason);
    return convert::accepted(reader, "QuestionDisclosureDraft");
}

QJsonValue toJson(const QuestionDisclosureDraft &value)
{
    QJsonObject object;
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, QuestionDisclosure &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"questionId"_s, out.questionId);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "QuestionDisclosure");
}

QJsonValue toJson(const QuestionDisclosure &value)
{
    QJsonObject object;
    convert::put(object, u"questionId"_s, value.questionId);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, QuestionChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "QuestionChanges");
}

QJsonValue toJson(const QuestionChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

} // namespace gw::portal
