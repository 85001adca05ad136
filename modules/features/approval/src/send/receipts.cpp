// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval/receipts.h>

#include "../document/documentjson.h"
#include "../intents/intent_tools.h"
#include "../intents/putting.h"
#include "objects_p.h"
#include <gw/portalapi/circulations.h>
#include <gw/portalapi/receipts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

Receipt receiptFrom(const QJsonObject &json)
{
    Receipt receipt{json["id"_L1].toString(), json["revision"_L1].toInteger()};
    std::ignore = document::fromText(json["state"_L1].toString(), receipt.state);
    receipt.agencyId = json["agencyId"_L1].toString();
    receipt.unitId = json["unitId"_L1].toString();
    receipt.unit = namesFrom(json, "unitKo"_L1, "unitEn"_L1);
    receipt.title = json["title"_L1].toString();
    receipt.senderName = json["senderName"_L1].toString();
    receipt.senderAgency = namesFrom(json, "senderAgencyKo"_L1, "senderAgencyEn"_L1);
    receipt.numberRemote = json["prodNoRemote"_L1].toString();
    receipt.hasSheet = json["sheet"_L1].isObject();
    if (receipt.hasSheet) {
        IssuedPaper paper = paperFrom(json["sheet"_L1].toObject());
        receipt.sheet = std::move(paper.sheet);
        receipt.pictures = std::move(paper.pictures);
    }
    receipt.documentKind = json["documentKind"_L1].toString();
    receipt.urgency = json["urgency"_L1].toString();
    const QJsonObject suggestion = json["suggestion"_L1].toObject();
    receipt.suggestedUnitId = suggestion["unitId"_L1].toString();
    receipt.suggestedUnit = namesFrom(suggestion, "unitKo"_L1, "unitEn"_L1);
    receipt.suggestedWhy = namesFrom(suggestion["why"_L1].toObject(), "ko"_L1, "en"_L1);
    receipt.handlerOpenedAt = timeFrom(json["handlerOpenedAt"_L1]);
    receipt.finishedAt = timeFrom(json["finishedAt"_L1]);
    receipt.reason = json["reason"_L1].toString();
    receipt.receivedAt = timeFrom(json["receivedAt"_L1]);
    receipt.distributedAt = timeFrom(json["distributedAt"_L1]);
    receipt.number = json["number"_L1]["display"_L1].toString();
    receipt.sheet.receiptNumber = receipt.number;
    receipt.handler = personFrom(json["handler"_L1].toObject());
    receipt.due = timeFrom(json["due"_L1]);
    receipt.method = json["method"_L1].toString();
    const QJsonArray route = json["route"_L1].toArray();
    for (const QJsonValue &value : route) {
        const QJsonObject one = value.toObject();
        receipt.route.append({timeFrom(one["at"_L1]), one["action"_L1].toString(), personFrom(one["by"_L1].toObject()),
                              namesFrom(one, "unitKo"_L1, "unitEn"_L1), namesFrom(one, "toUnitKo"_L1, "toUnitEn"_L1),
                              one["reason"_L1].toString()});
    }
    receipt.viewers = viewersFrom(json["circulation"_L1].toArray());
    receipt.replyDocumentId = json["replyDocumentId"_L1].toString();
    receipt.originDocumentId = json["originDocumentId"_L1].toString();
    receipt.may = stringsFrom(json["may"_L1]);
    return receipt;
}

Task<Receipt> receiptIn(Task<QJsonObject> asking)
{
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return receiptFrom(*answer);
}

Task<QList<Viewer>> viewersIn(Task<QJsonObject> asking)
{
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return viewersFrom((*answer)["items"_L1].toArray());
}

QString pendingOn(const outbox::Outbox &outbox, const QString &key)
{
    QString action;
    for (const outbox::Entry &entry : outbox.pendingFor(key)) {
        if (isLoudIntent(entry.kind) && entry.state != outbox::State::NeedsAttention)
            action = textIn(entry, "decision"_L1);
    }
    return action;
}

} // namespace

QList<Viewer> viewersFrom(const QJsonArray &circulations)
{
    QList<Viewer> viewers;
    for (const QJsonValue &value : circulations) {
        const QJsonObject one = value.toObject();
        viewers.append({one["id"_L1].toString(), personFrom(one["viewer"_L1].toObject()), timeFrom(one["openedAt"_L1]),
                        one["comment"_L1].toString(), one["note"_L1].toString(), timeFrom(one["due"_L1]),
                        personFrom(one["askedBy"_L1].toObject()), timeFrom(one["askedAt"_L1])});
    }
    return viewers;
}

Receipts::Receipts(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    connect(&d->outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (entry.kind == receiptKind || entry.kind == openReceiptKind)
            Q_EMIT changed(textIn(entry, "id"_L1));
    });
    d->fetching.setOther(u"receipt"_s, [this](QString id) -> Task<Done> {
        const auto done = [](Task<Receipt> asking) -> Task<Done> {
            const Result<Receipt> answer = co_await asking;
            co_return answer ? Result<Done>(Done{}) : fail(answer.error());
        };
        return done(receipt(std::move(id)));
    });
}

Receipts::~Receipts() = default;

Task<Receipt> Receipts::receipt(QString id)
{
    portal::GetReceipt call;
    call.id = id;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    return receiptIn(d->fetching.object(u"receipt"_s, id, call.request(), &parseOptional<portal::GetReceipt>));
}

Task<QString> Receipts::markOpened(QString id)
{
    return putIntent(d->outbox, d->fetching, openReceiptKind, u"opening/"_s + id, {{u"id"_s, id}});
}

Task<QString> Receipts::act(ReceiptAct act)
{
    static const QStringList needReason{u"ask-redistribution"_s, u"send-back"_s, u"transfer"_s, u"ask-resend"_s};
    if (needReason.contains(act.action) && act.reason.trimmed().isEmpty())
        co_return fail(rejected(u"reason-missing"_s));
    QJsonObject body{{u"action"_s, act.action}};
    const auto put = [&body](const QString &member, const QString &value) {
        if (!value.isEmpty())
            body.insert(member, value);
    };
    put(u"unitId"_s, act.unitId);
    put(u"handlerSeatId"_s, act.handlerSeatId);
    put(u"method"_s, act.method);
    put(u"reason"_s, act.reason);
    put(u"agencyId"_s, act.agencyId);
    if (!act.viewerPostIds.isEmpty())
        body.insert(u"viewerPostIds"_s, QJsonArray::fromStringList(act.viewerPostIds));
    if (act.due.isValid())
        body.insert(u"due"_s, toRfc3339(act.due));
    QJsonObject payload{{u"id"_s, act.receiptId},
                        {u"decision"_s, act.action},
                        {u"body"_s, body},
                        {u"subjects"_s, QJsonArray{act.receiptId}}};
    Task<QString> putting =
        putIntent(d->outbox, d->fetching, receiptKind, u"receipt/"_s + act.receiptId, std::move(payload), d->undo);
    co_return co_await putting;
}

QString Receipts::pendingAction(const QString &receiptId) const
{
    return pendingOn(d->outbox, u"receipt/"_s + receiptId);
}

Circulations::Circulations(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    connect(&d->outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (entry.kind == circulateKind || entry.kind == openCirculationKind || entry.kind == commentKind)
            Q_EMIT changed(textIn(entry, "documentId"_L1));
    });
}

Circulations::~Circulations() = default;

Task<QList<Viewer>> Circulations::viewers(QString documentId)
{
    portal::ListCirculation call;
    call.id = documentId;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    return viewersIn(
        d->fetching.object(u"viewers"_s, documentId, call.request(), &parsePlain<portal::ListCirculation>));
}

Task<QString> Circulations::circulate(QString documentId, QStringList postIds, QStringList seatIds, QDateTime due,
                                      QString note)
{
    QJsonObject body{{u"postIds"_s, QJsonArray::fromStringList(postIds)}};
    if (!seatIds.isEmpty())
        body.insert(u"seatIds"_s, QJsonArray::fromStringList(seatIds));
    if (due.isValid())
        body.insert(u"due"_s, toRfc3339(due));
    if (!note.isEmpty())
        body.insert(u"note"_s, note);
    return putIntent(d->outbox, d->fetching, circulateKind, u"document/"_s + documentId,
                     {{u"id"_s, documentId},
                      {u"documentId"_s, documentId},
                      {u"decision"_s, u"circulate"_s},
                      {u"body"_s, body},
                      {u"subjects"_s, QJsonArray{documentId}}},
                     d->undo);
}

Task<QString> Circulations::markOpened(QString circulationId, QString documentId)
{
    return putIntent(d->outbox, d->fetching, openCirculationKind, u"opening/"_s + circulationId,
                     {{u"id"_s, circulationId}, {u"documentId"_s, documentId}});
}

Task<QString> Circulations::comment(QString circulationId, QString documentId, QString text)
{
    return putIntent(d->outbox, d->fetching, commentKind, u"circulation/"_s + circulationId,
                     {{u"id"_s, circulationId},
                      {u"documentId"_s, documentId},
                      {u"decision"_s, u"comment"_s},
                      {u"body"_s, QJsonObject{{u"text"_s, text}}},
                      {u"subjects"_s, QJsonArray{circulationId}}});
}

} // namespace gw::approval
