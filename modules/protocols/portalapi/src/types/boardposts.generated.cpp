// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/boardposts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, PostAuthor &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"personId"_s, out.personId);
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"name"_s, out.name);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"unitNameKo"_s, out.unitNameKo);
    reader.required(u"unitNameEn"_s, out.unitNameEn);
    return convert::accepted(reader, "PostAuthor");
}

QJsonValue toJson(const PostAuthor &value)
{
    QJsonObject object;
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"unitNameKo"_s, value.unitNameKo);
    convert::put(object, u"unitNameEn"_s, value.unitNameEn);
    return object;
}

bool fromJson(const QJsonValue &value, PostCounts &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"comments"_s, out.comments);
    reader.required(u"likes"_s, out.likes);
    reader.required(u"views"_s, out.views);
    return convert::accepted(reader, "PostCounts");
}

QJsonValue toJson(const PostCounts &value)
{
    QJsonObject object;
    convert::put(object, u"comments"_s, value.comments);
    convert::put(object, u"likes"_s, value.likes);
    convert::put(object, u"views"_s, value.views);
    return object;
}

namespace {
constexpr std::array marketStateNames{
    std::pair{MarketState::Offered, QLatin1StringView("offered")},
    std::pair{MarketState::Reserved, QLatin1StringView("reserved")},
    std::pair{MarketState::Sold, QLatin1StringView("sold")},
    std::pair{MarketState::Expired, QLatin1StringView("expired")},
};
} // namespace

QString toString(MarketState value)
{
    return convert::nameOf(value, marketStateNames);
}

MarketState marketStateFromString(QStringView text)
{
    return convert::valueOf(text, marketStateNames, "MarketState");
}

bool fromJson(const QJsonValue &value, MarketState &out)
{
    out = marketStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(MarketState value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, MarketItem &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"price"_s, out.price);
    reader.required(u"state"_s, out.state);
    reader.optional(u"reservedBy"_s, out.reservedBy);
    reader.required(u"expiresAt"_s, out.expiresAt);
    return convert::accepted(reader, "MarketItem");
}

QJsonValue toJson(const MarketItem &value)
{
    QJsonObject object;
    convert::put(object, u"price"_s, value.price);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"reservedBy"_s, value.reservedBy);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    return object;
}

bool fromJson(const QJsonValue &value, Quiz &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"options"_s, out.options);
    reader.optional(u"closesAt"_s, out.closesAt);
    reader.optional(u"choice"_s, out.choice);
    reader.optional(u"answer"_s, out.answer);
    reader.optional(u"results"_s, out.results);
    return convert::accepted(reader, "Quiz");
}

QJsonValue toJson(const Quiz &value)
{
    QJsonObject object;
    convert::put(object, u"options"_s, value.options);
    convert::put(object, u"closesAt"_s, value.closesAt);
    convert::put(object, u"choice"_s, value.choice);
    convert::put(object, u"answer"_s, value.answer);
    convert::put(object, u"results"_s, value.results);
    return object;
}

bool fromJson(const QJsonValue &value, BoardEvent &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"startsAt"_s, out.startsAt);
    reader.optional(u"endsAt"_s, out.endsAt);
    reader.required(u"place"_s, out.place);
    reader.optional(u"capacity"_s, out.capacity);
    reader.required(u"joined"_s, out.joined);
    reader.required(u"joining"_s, out.joining);
    return convert::accepted(reader, "BoardEvent");
}

QJsonValue toJson(const BoardEvent &value)
{
    QJsonObject object;
    convert::put(object, u"startsAt"_s, value.startsAt);
    convert::put(object, u"endsAt"_s, value.endsAt);
    convert::put(object, u"place"_s, value.place);
    convert::put(object, u"capacity"_s, value.capacity);
    convert::put(object, u"joined"_s, value.joined);
    convert::put(object, u"joining"_s, value.joining);
    return object;
}

bool fromJson(const QJsonValue &value, Knowledge &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"ownerSeatId"_s, out.ownerSeatId);
    reader.required(u"ownerTitleKo"_s, out.ownerTitleKo);
    reader.required(u"ownerTitleEn"_s, out.ownerTitleEn);
    reader.required(u"ownerUnitNameKo"_s, out.ownerUnitNameKo);
    reader.required(u"ownerUnitNameEn"_s, out.ownerUnitNameEn);
    reader.optional(u"validUntil"_s, out.validUntil);
    reader.required(u"lawReference"_s, out.lawReference);
    reader.required(u"confirmedAt"_s, out.confirmedAt);
    reader.optional(u"stillTrueAskedAt"_s, out.stillTrueAskedAt);
    reader.optional(u"retiredAt"_s, out.retiredAt);
    return convert::accepted(reader, "Knowledge");
}

QJsonValue toJson(const Knowledge &value)
{
    QJsonObject object;
    convert::put(object, u"ownerSeatId"_s, value.ownerSeatId);
    convert::put(object, u"ownerTitleKo"_s, value.ownerTitleKo);
    convert::put(object, u"ownerTitleEn"_s, value.ownerTitleEn);
    convert::put(object, u"ownerUnitNameKo"_s, value.ownerUnitNameKo);
    convert::put(object, u"ownerUnitNameEn"_s, value.ownerUnitNameEn);
    convert::put(object, u"validUntil"_s, value.validUntil);
    convert::put(object, u"lawReference"_s, value.lawReference);
    convert::put(object, u"confirmedAt"_s, value.confirmedAt);
    convert::put(object, u"stillTrueAskedAt"_s, value.stillTrueAskedAt);
    convert::put(object, u"retiredAt"_s, value.retiredAt);
    return object;
}

bool fromJson(const QJsonValue &value, BoardPost &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"boardId"_s, out.boardId);
    reader.required(u"type"_s, out.type);
    reader.required(u"title"_s, out.title);
    reader.required(u"summary"_s, out.summary);
    reader.optional(u"bodyHtml"_s, out.bodyHtml);
    reader.required(u"author"_s, out.author);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.optional(u"editedAt"_s, out.editedAt);
    reader.required(u"pinned"_s, out.pinned);
    reader.required(u"mustRead"_s, out.mustRead);
    reader.required(u"hidden"_s, out.hidden);
    reader.optional(u"hiddenReason"_s, out.hiddenReason);
    reader.optional(u"readAt"_s, out.readAt);
    reader.optional(u"acknowledgedAt"_s, out.acknowledgedAt);
    reader.optional(u"remindedAt"_s, out.remindedAt);
    reader.required(u"liked"_s, out.liked);
    reader.required(u"counts"_s, out.counts);
    reader.required(u"attachments"_s, out.attachments);
    reader.optional(u"market"_s, out.market);
    reader.optional(u"quiz"_s, out.quiz);
    reader.optional(u"event"_s, out.event);
    reader.optional(u"knowledge"_s, out.knowledge);
    reader.required(u"contentRevision"_s, out.contentRevision);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "BoardPost");
}

QJsonValue toJson(const BoardPost &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"type"_s, value.type);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"summary"_s, value.summary);
    convert::put(object, u"bodyHtml"_s, value.bodyHtml);
    convert::put(object, u"author"_s, value.author);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"editedAt"_s, value.editedAt);
    convert::put(object, u"pinned"_s, value.pinned);
    convert::put(object, u"mustRead"_s, value.mustRead);
    convert::put(object, u"hidden"_s, value.hidden);
    convert::put(object, u"hiddenReason"_s, value.hiddenReason);
    convert::put(object, u"readAt"_s, value.readAt);
    convert::put(object, u"acknowledgedAt"_s, value.acknowledgedAt);
    convert::put(object, u"remindedAt"_s, value.remindedAt);
    convert::put(object, u"liked"_s, value.liked);
    convert::put(object, u"counts"_s, value.counts);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"market"_s, value.market);
    convert::put(object, u"quiz"_s, value.quiz);
    convert::put(object, u"event"_s, value.event);
    convert::put(object, u"knowledge"_s, value.knowledge);
    convert::put(object, u"contentRevision"_s, value.contentRevision);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, BoardPostChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "BoardPostChanges");
}

QJsonValue toJson(const BoardPostChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, BoardPosts &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "BoardPosts");
}

QJsonValue toJson(const BoardPosts &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, MarketDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"price"_s, out.price);
    reader.optional(u"expiresAt"_s, out.expiresAt);
    return convert::accepted(reader, "MarketDraft");
}

QJsonValue toJson(const MarketDraft &value)
{
    QJsonObject object;
    convert::put(object, u"price"_s, value.price);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    return object;
}

bool fromJson(const QJsonValue &value, QuizDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"options"_s, out.options);
    reader.required(u"answer"_s, out.answer);
    reader.optional(u"closesAt"_s, out.closesAt);
    return convert::accepted(reader, "QuizDraft");
}

QJsonValue toJson(const QuizDraft &value)
{
    QJsonObject object;
    convert::put(object, u"options"_s, value.options);
    convert::put(object, u"answer"_s, value.answer);
    convert::put(object, u"closesAt"_s, value.closesAt);
    return object;
}

bool fromJson(const QJsonValue &value, BoardEventDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"startsAt"_s, out.startsAt);
    reader.optional(u"endsAt"_s, out.endsAt);
    reader.required(u"place"_s, out.place);
    reader.optional(u"capacity"_s, out.capacity);
    return convert::accepted(reader, "BoardEventDraft");
}

QJsonValue toJson(const BoardEventDraft &value)
{
    QJsonObject object;
    convert::put(object, u"startsAt"_s, value.startsAt);
    convert::put(object, u"endsAt"_s, value.endsAt);
    convert::put(object, u"place"_s, value.place);
    convert::put(object, u"capacity"_s, value.capacity);
    return object;
}

bool fromJson(const QJsonValue &value, KnowledgeDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"ownerSeatId"_s, out.ownerSeatId);
    reader.optional(u"validUntil"_s, out.validUntil);
    reader.required(u"lawReference"_s, out.lawReference);
    return convert::accepted(reader, "KnowledgeDraft");
}

QJsonValue toJson(const KnowledgeDraft &value)
{
    QJsonObject object;
    convert::put(object, u"ownerSeatId"_s, value.ownerSeatId);
    convert::put(object, u"validUntil"_s, value.validUntil);
    convert::put(object, u"lawReference"_s, value.lawReference);
    return object;
}

bool fromJson(const QJsonValue &value, BoardPostDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"title"_s, out.title);
    reader.required(u"boardId"_s, out.boardId);
    reader.required(u"bodyHtml"_s, out.bodyHtml);
    reader.optional(u"id"_s, out.id);
    reader.optional(u"mustRead"_s, out.mustRead);
    reader.optional(u"attachments"_s, out.attachments);
    reader.optional(u"market"_s, out.market);
    reader.optional(u"quiz"_s, out.quiz);
    reader.optional(u"event"_s, out.event);
    reader.optional(u"knowledge"_s, out.knowledge);
    reader.optional(u"savedDraftId"_s, out.savedDraftId);
    return convert::accepted(reader, "BoardPostDraft");
}

QJsonValue toJson(const BoardPostDraft &value)
{
    QJsonObject object;
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"bodyHtml"_s, value.bodyHtml);
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"mustRead"_s, value.mustRead);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"market"_s, value.market);
    convert::put(object, u"quiz"_s, value.quiz);
    convert::put(object, u"event"_s, value.event);
    convert::put(object, u"knowledge"_s, value.knowledge);
    convert::put(object, u"savedDraftId"_s, value.savedDraftId);
    return object;
}

bool fromJson(const QJsonValue &value, PostReading &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"postId"_s, out.postId);
    reader.required(u"readAt"_s, out.readAt);
    return convert::accepted(reader, "PostReading");
}

QJsonValue toJson(const PostReading &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"readAt"_s, value.readAt);
    return object;
}

bool fromJson(const QJsonValue &value, PostLike &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"postId"_s, out.postId);
    reader.required(u"liked"_s, out.liked);
    reader.required(u"likes"_s, out.likes);
    return convert::accepted(reader, "PostLike");
}

QJsonValue toJson(const PostLike &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"liked"_s, value.liked);
    convert::put(object, u"likes"_s, value.likes);
    return object;
}

bool fromJson(const QJsonValue &value, PostAcknowledgement &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"postId"_s, out.postId);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "PostAcknowledgement");
}

QJsonValue toJson(const PostAcknowledgement &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, PostUnitCount &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"acknowledged"_s, out.acknowledged);
    reader.required(u"missing"_s, out.missing);
    return convert::accepted(reader, "PostUnitCount");
}

QJsonValue toJson(const PostUnitCount &value)
{
    QJsonObject object;
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"acknowledged"_s, value.acknowledged);
    convert::put(object, u"missing"_s, value.missing);
    return object;
}

bool fromJson(const QJsonValue &value, PostReader &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.required(u"unitId"_s, out.unitId);
    reader.optional(u"acknowledgedAt"_s, out.acknowledgedAt);
    return convert::accepted(reader, "PostReader");
}

QJsonValue toJson(const PostReader &value)
{
    QJsonObject object;
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"acknowledgedAt"_s, value.acknowledgedAt);
    return object;
}

bool fromJson(const QJsonValue &value, PostReaders &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"acknowledged"_s, out.acknowledged);
    reader.required(u"missing"_s, out.missing);
    reader.required(u"units"_s, out.units);
    reader.required(u"items"_s, out.items);
    reader.optional(u"remindedAt"_s, out.remindedAt);
    return convert::accepted(reader, "PostReaders");
}

QJsonValue toJson(const PostReaders &value)
{
    QJsonObject object;
    convert::put(object, u"acknowledged"_s, value.acknowledged);
    convert::put(object, u"missing"_s, value.missing);
    convert::put(object, u"units"_s, value.units);
    convert::put(object, u"items"_s, value.items);
    convert::put(object, u"remindedAt"_s, value.remindedAt);
    return object;
}

bool fromJson(const QJsonValue &value, PostReminder &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"postId"_s, out.postId);
    reader.required(u"at"_s, out.at);
    reader.required(u"people"_s, out.people);
    return convert::accepted(reader, "PostReminder");
}

QJsonValue toJson(const PostReminder &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"people"_s, value.people);
    return object;
}

bool fromJson(const QJsonValue &value, MarketChange &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"state"_s, out.state);
    return convert::accepted(reader, "MarketChange");
}

QJsonValue toJson(const MarketChange &value)
{
    QJsonObject object;
    convert::put(object, u"state"_s, value.state);
    return object;
}

bool fromJson(const QJsonValue &value, QuizAnswer &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"choice"_s, out.choice);
    return convert::accepted(reader, "QuizAnswer");
}

QJsonValue toJson(const QuizAnswer &value)
{
    QJsonObject object;
    convert::put(object, u"choice"_s, value.choice);
    return object;
}

bool fromJson(const QJsonValue &value, Participant &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.required(u"unitNameKo"_s, out.unitNameKo);
    reader.required(u"unitNameEn"_s, out.unitNameEn);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "Participant");
}

QJsonValue toJson(const Participant &value)
{
    QJsonObject object;
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"unitNameKo"_s, value.unitNameKo);
    convert::put(object, u"unitNameEn"_s, value.unitNameEn);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, Participants &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "Participants");
}

QJsonValue toJson(const Participants &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, KnowledgeCheck &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"stillTrue"_s, out.stillTrue);
    reader.optional(u"validUntil"_s, out.validUntil);
    return convert::accepted(reader, "KnowledgeCheck");
}

QJsonValue toJson(const KnowledgeCheck &value)
{
    QJsonObject object;
    convert::put(object, u"stillTrue"_s, value.stillTrue);
    convert::put(object, u"validUntil"_s, value.validUntil);
    return object;
}

bool fromJson(const QJsonValue &value, PostDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.optional(u"boardId"_s, out.boardId);
    reader.optional(u"postId"_s, out.postId);
    reader.required(u"title"_s, out.title);
    reader.required(u"bodyHtml"_s, out.bodyHtml);
    reader.required(u"attachments"_s, out.attachments);
    reader.required(u"more"_s, out.more);
    reader.required(u"savedAt"_s, out.savedAt);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "PostDraft");
}

QJsonValue toJson(const PostDraft &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"bodyHtml"_s, value.bodyHtml);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"more"_s, value.more);
    convert::put(object, u"savedAt"_s, value.savedAt);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, SavedDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"title"_s, out.title);
    reader.required(u"bodyHtml"_s, out.bodyHtml);
    reader.optional(u"boardId"_s, out.boardId);
    reader.optional(u"postId"_s, out.postId);
    reader.optional(u"attachments"_s, out.attachments);
    reader.optional(u"more"_s, out.more);
    return convert::accepted(reader, "SavedDraft");
}

QJsonValue toJson(const SavedDraft &value)
{
    QJsonObject object;
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"bodyHtml"_s, value.bodyHtml);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"more"_s, value.more);
    return object;
}

bool fromJson(const QJsonValue &value, PostDraftChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "PostDraftChanges");
}

QJsonValue toJson(const PostDraftChanges &value)
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
