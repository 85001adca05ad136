// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "draftjson.h"

#include "rows.h"
#include <gw/base/clock.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

void putTime(QJsonObject &object, const QString &member, const QDateTime &time)
{
    if (time.isValid())
        object.insert(member, toRfc3339(time));
}

QDateTime timeIn(const QJsonObject &object, const QString &member)
{
    return fromRfc3339(object[member].toString());
}

Draft::Purpose purposeFrom(const QString &name)
{
    if (name == u"edit"_s)
        return Draft::Purpose::EditPost;
    return name == u"comment"_s ? Draft::Purpose::Comment : Draft::Purpose::NewPost;
}

} // namespace

QString nameOf(Draft::Purpose purpose)
{
    switch (purpose) {
    case Draft::Purpose::NewPost: return u"post"_s;
    case Draft::Purpose::EditPost: return u"edit"_s;
    case Draft::Purpose::Comment: return u"comment"_s;
    }
    return {};
}

QJsonArray toJson(const QList<AttachedFile> &files)
{
    QJsonArray list;
    for (const AttachedFile &file : files) {
        list.append(QJsonObject{{u"id"_s, file.id},
                                {u"name"_s, file.name},
                                {u"type"_s, file.mediaType},
                                {u"size"_s, file.size},
                                {u"sha256"_s, file.sha256},
                                {u"uploadId"_s, file.uploadId}});
    }
    return list;
}

QList<AttachedFile> filesFrom(const QJsonArray &list)
{
    QList<AttachedFile> files;
    for (const QJsonValue &one : list) {
        const QJsonObject file = one.toObject();
        files.append({file[u"id"_s].toString(), file[u"name"_s].toString(), file[u"type"_s].toString(),
                      qint64(file[u"size"_s].toDouble()), file[u"sha256"_s].toString(),
                      file[u"uploadId"_s].toString()});
    }
    return files;
}

QJsonArray toJson(const QList<Mention> &mentions)
{
    QJsonArray list;
    for (const Mention &mention : mentions)
        list.append(QJsonObject{
            {u"kind"_s, mention.isPost ? u"post"_s : u"person"_s}, {u"id"_s, mention.id}, {u"name"_s, mention.name}});
    return list;
}

QList<Mention> mentionsFrom(const QJsonArray &list)
{
    QList<Mention> mentions;
    for (const QJsonValue &one : list) {
        const QJsonObject mention = one.toObject();
        mentions.append(
            {mention[u"id"_s].toString(), mention[u"name"_s].toString(), mention[u"kind"_s].toString() == u"post"_s});
    }
    return mentions;
}

QJsonObject toJson(const Draft &draft)
{
    QJsonObject object{{u"id"_s, draft.id},
                       {u"purpose"_s, nameOf(draft.purpose)},
                       {u"boardId"_s, draft.boardId},
                       {u"postId"_s, draft.postId},
                       {u"parentId"_s, draft.parentId},
                       {u"baseVersion"_s, draft.baseVersion},
                       {u"kind"_s, int(draft.kind)},
                       {u"title"_s, draft.title},
                       {u"html"_s, draft.html},
                       {u"files"_s, toJson(draft.attachments)},
                       {u"mentions"_s, toJson(draft.mentions)},
                       {u"price"_s, draft.price},
                       {u"mustRead"_s, draft.mustRead},
                       {u"refusedOperation"_s, draft.refusedOperation}};
    putTime(object, u"expiresAt"_s, draft.expiresAt);
    putTime(object, u"savedAt"_s, draft.savedAt);
    QJsonObject knowledge{{u"lawReference"_s, draft.knowledge.lawReference},
                          {u"ownerSeatId"_s, draft.knowledge.ownerSeatId}};
    if (draft.knowledge.validUntil.isValid())
        knowledge.insert(u"validUntil"_s, draft.knowledge.validUntil.toString(Qt::ISODate));
    object.insert(u"knowledge"_s, knowledge);
    QJsonObject event{{u"place"_s, draft.event.place}, {u"capacity"_s, draft.event.capacity}};
    putTime(event, u"startsAt"_s, draft.event.startsAt);
    putTime(event, u"endsAt"_s, draft.event.endsAt);
    object.insert(u"event"_s, event);
    QJsonObject quiz{{u"options"_s, QJsonArray::fromStringList(draft.quiz.options)},
                     {u"correct"_s, draft.quiz.correct}};
    putTime(quiz, u"closesAt"_s, draft.quiz.closesAt);
    object.insert(u"quiz"_s, quiz);
    if (draft.refusal)
        object.insert(u"refusal"_s, gw::toString(*draft.refusal));
    return object;
}

Draft draftFrom(const QJsonObject &object)
{
    Draft draft;
    draft.id = object[u"id"_s].toString();
    draft.purpose = purposeFrom(object[u"purpose"_s].toString());
    draft.boardId = object[u"boardId"_s].toString();
    draft.postId = object[u"postId"_s].toString();
    draft.parentId = object[u"parentId"_s].toString();
    draft.baseVersion = object[u"baseVersion"_s].toString();
    draft.kind = PostKind(object[u"kind"_s].toInt());
    draft.title = object[u"title"_s].toString();
    draft.html = object[u"html"_s].toString();
    draft.attachments = filesFrom(object[u"files"_s].toArray());
    draft.mentions = mentionsFrom(object[u"mentions"_s].toArray());
    draft.price = qint64(object[u"price"_s].toDouble(-1));
    draft.mustRead = object[u"mustRead"_s].toBool();
    draft.refusedOperation = object[u"refusedOperation"_s].toString();
    draft.expiresAt = timeIn(object, u"expiresAt"_s);
    draft.savedAt = timeIn(object, u"savedAt"_s);
    const QJsonObject knowledge = object[u"knowledge"_s].toObject();
    draft.knowledge.lawReference = knowledge[u"lawReference"_s].toString();
    draft.knowledge.ownerSeatId = knowledge[u"ownerSeatId"_s].toString();
    draft.knowledge.validUntil = QDate::fromString(knowledge[u"validUntil"_s].toString(), Qt::ISODate);
    const QJsonObject event = object[u"event"_s].toObject();
    draft.event.place = event[u"place"_s].toString();
    draft.event.capacity = event[u"capacity"_s].toInt();
    draft.event.startsAt = timeIn(event, u"startsAt"_s);
    draft.event.endsAt = timeIn(event, u"endsAt"_s);
    const QJsonObject quiz = object[u"quiz"_s].toObject();
    const QJsonArray options = quiz[u"options"_s].toArray();
    for (const QJsonValue &option : options)
        draft.quiz.options.append(option.toString());
    draft.quiz.correct = quiz[u"correct"_s].toInt(-1);
    draft.quiz.closesAt = timeIn(quiz, u"closesAt"_s);
    if (object.contains(u"refusal"_s))
        draft.refusal = errorCodeFromString(object[u"refusal"_s].toString());
    return draft;
}

} // namespace gw::boards
