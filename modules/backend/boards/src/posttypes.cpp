// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "posttypes.h"

#include "authors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gw/backend/portal/fields.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

using Errors = QList<http::FieldError>;
using portal::Fields;

constexpr qint64 dearest = 1'000'000'000; // won

std::optional<qint64> optionalInteger(Fields &fields, const QString &name, qint64 least, qint64 most)
{
    if (!fields.has(name) || fields.isNull(name))
        return std::nullopt;
    const qint64 value = fields.integer(name);
    if (value < least || value > most)
        fields.wrong(name, u"range"_s);
    return value;
}

api::MarketDraft marketOf(Fields &fields, const Limits &limits, const QDateTime &now)
{
    api::MarketDraft draft{optionalInteger(fields, u"price"_s, 0, dearest), fields.optionalTime(u"expiresAt"_s)};
    const std::chrono::seconds longest = limits.longestMarketLife;
    const std::chrono::seconds usual = limits.marketLife;
    if (draft.expiresAt && (*draft.expiresAt <= now || *draft.expiresAt > now.addSecs(longest.count() + 60)))
        fields.wrong(u"expiresAt"_s, u"range"_s);
    if (!draft.expiresAt)
        draft.expiresAt = now.addSecs(usual.count());
    return draft;
}

api::QuizDraft quizOf(Fields &fields, const QJsonObject &body)
{
    api::QuizDraft draft;
    const QJsonValue options = body.value(u"options"_s);
    if (!options.isArray()) {
        fields.wrong(u"options"_s, options.isUndefined() ? u"required"_s : u"type"_s);
    } else {
        for (const QJsonValue &option : options.toArray())
            draft.options.append(option.isString() ? html::plainLine(option.toString(), 200) : QString());
        if (draft.options.size() < 2 || draft.options.size() > 10 || draft.options.contains(QString()))
            fields.wrong(u"options"_s, u"range"_s);
    }
    draft.answer = int(fields.integer(u"answer"_s));
    if (draft.answer < 0 || draft.answer >= std::max<qsizetype>(draft.options.size(), 1))
        fields.wrong(u"answer"_s, u"range"_s);
    draft.closesAt = fields.optionalTime(u"closesAt"_s);
    return draft;
}

api::BoardEventDraft eventOf(Fields &fields)
{
    api::BoardEventDraft draft;
    const auto starts = fields.optionalTime(u"startsAt"_s);
    if (!starts)
        fields.wrong(u"startsAt"_s, u"required"_s);
    draft.startsAt = starts.value_or(QDateTime());
    draft.endsAt = fields.optionalTime(u"endsAt"_s);
    if (draft.endsAt && starts && *draft.endsAt <= *starts)
        fields.wrong(u"endsAt"_s, u"before-start"_s);
    draft.place = html::plainLine(fields.line(u"place"_s, 1, 200));
    if (const auto capacity = optionalInteger(fields, u"capacity"_s, 1, 100'000))
        draft.capacity = int(*capacity);
    return draft;
}

api::KnowledgeDraft knowledgeOf(Fields &fields)
{
    api::KnowledgeDraft draft;
    if (fields.has(u"ownerSeatId"_s) && !fields.isNull(u"ownerSeatId"_s))
        draft.ownerSeatId = fields.line(u"ownerSeatId"_s, 1, 40);
    draft.validUntil = fields.optionalDate(u"validUntil"_s);
    draft.lawReference = html::plainLine(fields.line(u"lawReference"_s, 0, 300));
    return draft;
}

QVariant orNull(const std::optional<QDateTime> &time)
{
    return time ? QVariant(toRfc3339(*time)) : QVariant();
}

template <class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString listText(const QList<QString> &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

Result<Done> done(const Result<qint64> &result)
{
    return result ? Result<Done>(Done{}) : fail(result.error());
}

Result<QString> ownerOf(Session &session, const api::KnowledgeDraft &draft)
{
    const auto owner = authorOn(session, draft.ownerSeatId.value_or(QString()));
    if (!owner)
        return fail(owner.error());
    return *owner ? packed(**owner) : QString();
}

} // namespace

Parts partsOf(const QJsonObject &body, api::BoardPostType type, const Limits &limits, const QDateTime &now,
              Errors &errors)
{
    Parts parts;
    const auto part = [&](const QString &name, api::BoardPostType of, bool required, const auto &take) {
        const QJsonValue value = body.value(name);
        const bool there = !value.isUndefined() && !value.isNull();
        if (type != of) {
            if (there)
                errors.append({u'/' + name, u"not-here"_s, {}});
            return;
        }
        if (there && !value.isObject()) {
            errors.append({u'/' + name, u"type"_s, {}});
        } else if (!there && required) {
            errors.append({u'/' + name, u"required"_s, {}});
        } else {
            Fields fields(value.toObject());
            take(fields, value.toObject());
            for (const http::FieldError &error : fields.errors())
                errors.append({u'/' + name + error.pointer, error.code, error.detail});
        }
    };
    using Type = api::BoardPostType;
    part(u"market"_s, Type::Market, false,
         [&](Fields &fields, const QJsonObject &) { parts.market = marketOf(fields, limits, now); });
    part(u"quiz"_s, Type::Quiz, true,
         [&](Fields &fields, const QJsonObject &object) { parts.quiz = quizOf(fields, object); });
    part(u"event"_s, Type::Event, true, [&](Fields &fields, const QJsonObject &) { parts.event = eventOf(fields); });
    part(u"knowledge"_s, Type::Knowledge, true,
         [&](Fields &fields, const QJsonObject &) { parts.knowledge = knowledgeOf(fields); });
    return parts;
}

QJsonObject asDraft(const PostRow &row)
{
    const api::BoardPost &post = row.post;
    QJsonObject object;
    if (post.market)
        object.insert(u"market"_s, toJson(api::MarketDraft{post.market->price, post.market->expiresAt}));
    if (post.quiz)
        object.insert(u"quiz"_s, toJson(api::QuizDraft{post.quiz->options, row.quizAnswer, post.quiz->closesAt}));
    if (post.event)
        object.insert(u"event"_s, toJson(api::BoardEventDraft{post.event->startsAt, post.event->endsAt,
                                                              post.event->place, post.event->capacity}));
    if (post.knowledge)
        object.insert(u"knowledge"_s,
                      toJson(api::KnowledgeDraft{post.knowledge->ownerSeatId, post.knowledge->validUntil,
                                                 post.knowledge->lawReference}));
    return object;
}

Result<Done> insertParts(Session &session, const QString &postId, const Parts &parts, const QDateTime &createdAt)
{
    if (parts.market)
        return done(
            session.exec(u"INSERT INTO board_market(post_id, price, state, expires_at) VALUES(?, ?, 'offered', ?)"_s,
                         {postId, orNull(parts.market->price), orNull(parts.market->expiresAt)}));
    if (parts.quiz)
        return done(
            session.exec(u"INSERT INTO board_quiz(post_id, options, answer, closes_at) VALUES(?, ?, ?, ?)"_s,
                         {postId, listText(parts.quiz->options), parts.quiz->answer, orNull(parts.quiz->closesAt)}));
    if (parts.event)
        return done(session.exec(
            u"INSERT INTO board_event(post_id, starts_at, ends_at, place, capacity) VALUES(?, ?, ?, ?, ?)"_s,
            {postId, toRfc3339(parts.event->startsAt), orNull(parts.event->endsAt), parts.event->place,
             orNull(parts.event->capacity)}));
    if (!parts.knowledge)
        return Done{};
    const auto owner = ownerOf(session, *parts.knowledge);
    if (!owner)
        return fail(owner.error());
    const auto &until = parts.knowledge->validUntil;
    return done(session.exec(u"INSERT INTO board_knowledge(post_id, owner_seat_id, owner, valid_until, law_reference, "
                             "confirmed_at) VALUES(?, ?, ?, ?, ?, ?)"_s,
                             {postId, parts.knowledge->ownerSeatId.value_or(QString()), *owner,
                              until ? QVariant(until->toString(Qt::ISODate)) : QVariant(),
                              parts.knowledge->lawReference, toRfc3339(createdAt)}));
}

Result<Done> updateParts(Session &session, const QString &postId, const Parts &parts)
{
    if (parts.market)
        return done(
            session.exec(u"UPDATE board_market SET price = ?, expires_at = ?, state = CASE WHEN state = 'expired' THEN "
                         "'offered' ELSE state END WHERE post_id = ?"_s,
                         {orNull(parts.market->price), orNull(parts.market->expiresAt), postId}));
    if (parts.quiz)
        return done(
            session.exec(u"UPDATE board_quiz SET options = ?, answer = ?, closes_at = ? WHERE post_id = ?"_s,
                         {listText(parts.quiz->options), parts.quiz->answer, orNull(parts.quiz->closesAt), postId}));
    if (parts.event)
        return done(session.exec(
            u"UPDATE board_event SET starts_at = ?, ends_at = ?, place = ?, capacity = ? WHERE post_id = ?"_s,
            {toRfc3339(parts.event->startsAt), orNull(parts.event->endsAt), parts.event->place,
             orNull(parts.event->capacity), postId}));
    if (!parts.knowledge)
        return Done{};
    const auto owner = ownerOf(session, *parts.knowledge);
    if (!owner)
        return fail(owner.error());
    const auto &until = parts.knowledge->validUntil;
    return done(session.exec(
        u"UPDATE board_knowledge SET owner_seat_id = ?, owner = ?, valid_until = ?, law_reference = ? WHERE post_id = ?"_s,
        {parts.knowledge->ownerSeatId.value_or(QString()), *owner,
         until ? QVariant(until->toString(Qt::ISODate)) : QVariant(), parts.knowledge->lawReference, postId}));
}

} // namespace gw::backend::boards
