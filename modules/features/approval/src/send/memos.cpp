// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval/memos.h>

#include "../document/documentjson.h"
#include "../intents/intent_tools.h"
#include "../intents/putting.h"
#include "objects_p.h"
#include <gw/base/ids.h>
#include <gw/portalapi/memoacts.h>
#include <gw/portalapi/memos.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

Memo memoFrom(const QJsonObject &json)
{
    Memo memo{json["id"_L1].toString(), json["revision"_L1].toInteger(), json["state"_L1].toString(),
              json["kind"_L1].toString(), json["title"_L1].toString()};
    memo.content = document::contentFromJson(json["content"_L1].toObject()).value_or(document::Content());
    memo.attachments =
        document::attachmentsFromJson(json["attachments"_L1].toArray()).value_or(QList<document::AttachmentRef>());
    memo.author = personFrom(json["author"_L1].toObject());
    const QJsonArray readers = json["readers"_L1].toArray();
    for (const QJsonValue &value : readers) {
        const QJsonObject one = value.toObject();
        memo.readers.append({one["order"_L1].toInt(), personFrom(one["reader"_L1].toObject()),
                             one["postId"_L1].toString(), one["state"_L1].toString(), timeFrom(one["openedAt"_L1]),
                             timeFrom(one["repliedAt"_L1])});
    }
    const QJsonArray replies = json["replies"_L1].toArray();
    for (const QJsonValue &value : replies) {
        const QJsonObject one = value.toObject();
        memo.replies.append({one["id"_L1].toString(), personFrom(one["by"_L1].toObject()), one["text"_L1].toString(),
                             timeFrom(one["at"_L1]), one["seenByAuthor"_L1].toBool()});
    }
    memo.createdAt = timeFrom(json["createdAt"_L1]);
    memo.sentAt = timeFrom(json["sentAt"_L1]);
    memo.recalledAt = timeFrom(json["recalledAt"_L1]);
    memo.documentId = json["documentId"_L1].toString();
    memo.may = stringsFrom(json["may"_L1]);
    return memo;
}

Task<Memo> memoIn(Task<QJsonObject> asking)
{
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return memoFrom(*answer);
}

Task<QString> documentOf(Send send, portal::ConvertMemo call)
{
    Task<portal::MemoDocument> asking = ask(send, call);
    const Result<portal::MemoDocument> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return answer->documentId;
}

} // namespace

Memos::Memos(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    connect(&d->outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (entry.kind.startsWith("approval.memo."_L1))
            Q_EMIT changed(textIn(entry, "id"_L1));
    });
    d->fetching.setOther(u"memo"_s, [this](QString id) -> Task<Done> {
        const auto done = [](Task<Memo> asking) -> Task<Done> {
            const Result<Memo> answer = co_await asking;
            co_return answer ? Result<Done>(Done{}) : fail(answer.error());
        };
        return done(memo(std::move(id)));
    });
}

Memos::~Memos() = default;

Task<Memo> Memos::memo(QString id)
{
    portal::GetMemo call;
    call.id = id;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    return memoIn(d->fetching.object(u"memo"_s, id, call.request(), &parseOptional<portal::GetMemo>));
}

Task<QString> Memos::send(NewMemo memo)
{
    if (memo.title.trimmed().isEmpty())
        co_return fail(rejected(u"title-missing"_s));
    if (memo.seatIds.isEmpty() && memo.postIds.isEmpty())
        co_return fail(rejected(u"readers-missing"_s));
    const QString id = memo.id.isEmpty() ? newId() : memo.id;
    QJsonArray readers;
    for (const QString &seat : std::as_const(memo.seatIds))
        readers.append(QJsonObject{{u"seatId"_s, seat}});
    for (const QString &post : std::as_const(memo.postIds))
        readers.append(QJsonObject{{u"postId"_s, post}});
    const QJsonObject body{{u"id"_s, id},
                           {u"title"_s, memo.title.simplified()},
                           {u"content"_s, document::toJson(document::tidied(memo.content))},
                           {u"kind"_s, memo.kind.isEmpty() ? u"circle"_s : memo.kind},
                           {u"readers"_s, readers},
                           {u"send"_s, true}};
    QJsonObject payload{{u"id"_s, id},
                        {u"title"_s, memo.title.simplified()},
                        {u"decision"_s, u"send"_s},
                        {u"body"_s, body},
                        {u"subjects"_s, QJsonArray{id}}};
    Task<QString> putting =
        putIntent(d->outbox, d->fetching, sendMemoKind, u"memo/"_s + id, std::move(payload), d->undo);
    co_return co_await putting;
}

Task<QString> Memos::markOpened(QString id)
{
    return putIntent(d->outbox, d->fetching, openMemoKind, u"opening/"_s + id, {{u"id"_s, id}});
}

Task<QString> Memos::reply(QString id, QString text)
{
    return putIntent(d->outbox, d->fetching, replyMemoKind, u"memo/"_s + id,
                     {{u"id"_s, id},
                      {u"decision"_s, u"reply"_s},
                      {u"body"_s, QJsonObject{{u"text"_s, text}}},
                      {u"subjects"_s, QJsonArray{id}}});
}

Task<QString> Memos::recall(QString id)
{
    return putIntent(d->outbox, d->fetching, recallMemoKind, u"memo/"_s + id,
                     {{u"id"_s, id}, {u"decision"_s, u"recall"_s}, {u"subjects"_s, QJsonArray{id}}});
}

Task<QString> Memos::convert(QString id, QString formId)
{
    portal::ConvertMemo call;
    call.id = id;
    call.idempotencyKey = newId();
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    call.body.formId = formId;
    return documentOf(d->fetching.sender(), std::move(call));
}

} // namespace gw::approval
