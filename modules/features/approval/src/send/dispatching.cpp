// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval/dispatching.h>

#include "../document/documentjson.h"
#include "../intents/intent_tools.h"
#include "../intents/putting.h"
#include "objects_p.h"
#include <gw/document/canonical.h>
#include <gw/document/ending.h>
#include <gw/portalapi/dispatches.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

template <class E>
E valueOf(const QJsonValue &json, E otherwise)
{
    std::ignore = document::fromText(json.toString(), otherwise);
    return otherwise;
}

DispatchTarget targetFrom(const QJsonObject &json)
{
    const QJsonObject to = json["receiver"_L1].toObject();
    DispatchTarget target{json["id"_L1].toString()};
    target.personal = json["personal"_L1].toBool();
    target.receiver = {valueOf(to["kind"_L1], document::ReceiverKind::Agency),
                       to["id"_L1].toString(),
                       to["name"_L1].toString(),
                       to["via"_L1].toString(),
                       to["refDept"_L1].toString(),
                       target.personal};
    target.state = valueOf(json["state"_L1], document::TargetState::Queued);
    target.sentAt = timeFrom(json["sentAt"_L1]);
    target.arrivedAt = timeFrom(json["arrivedAt"_L1]);
    target.acceptedAt = timeFrom(json["acceptedAt"_L1]);
    target.nextTryAt = timeFrom(json["nextTryAt"_L1]);
    target.settled = json["settled"_L1].toBool();
    target.receiptNo = json["receiptNo"_L1].toString();
    target.reason = json["reason"_L1].toString();
    target.attempts = json["attempts"_L1].toInt();
    return target;
}

Dispatch dispatchFrom(const QJsonObject &json)
{
    Dispatch dispatch{json["id"_L1].toString(), json["documentId"_L1].toString(), json["title"_L1].toString(),
                      json["number"_L1].toString(), json["state"_L1].toString()};
    dispatch.senderName = json["senderName"_L1].toString();
    dispatch.senderKind = valueOf(json["senderKind"_L1], document::SenderKind::AgencyHead);
    dispatch.sealMode = valueOf(json["sealMode"_L1], document::SealMode::Seal);
    dispatch.sealId = json["sealId"_L1].toString();
    dispatch.issuedOn = QDate::fromString(json["issuedOn"_L1].toString(), Qt::ISODate);
    const QJsonArray targets = json["targets"_L1].toArray();
    for (const QJsonValue &one : targets)
        dispatch.targets.append(targetFrom(one.toObject()));
    dispatch.resendOf = json["resendOf"_L1].toString();
    dispatch.ground = json["ground"_L1].toString();
    dispatch.note = json["note"_L1].toString();
    dispatch.reason = json["reason"_L1].toString();
    dispatch.createdAt = timeFrom(json["createdAt"_L1]);
    dispatch.sentAt = timeFrom(json["sentAt"_L1]);
    dispatch.sentBy = personFrom(json["sentBy"_L1].toObject());
    dispatch.askedBy = personFrom(json["askedBy"_L1].toObject());
    const QJsonArray notes = json["checkNotes"_L1].toArray();
    for (const QJsonValue &one : notes)
        dispatch.checkNotes.append({one["code"_L1].toString(), one["reason"_L1].toString(),
                                    personFrom(one["by"_L1].toObject()), timeFrom(one["at"_L1])});
    const QJsonObject consent = json["consent"_L1].toObject();
    dispatch.consentBy = personFrom(consent["by"_L1].toObject());
    dispatch.consentAt = timeFrom(consent["at"_L1]);
    dispatch.consent = consent["consent"_L1].toBool();
    dispatch.may = stringsFrom(json["may"_L1]);
    dispatch.revision = json["revision"_L1].toInteger();
    dispatch.etag = u'"' + QString::number(dispatch.revision) + u'"';
    return dispatch;
}

QJsonObject receiverJson(const document::Receiver &receiver)
{
    QJsonObject json{{u"kind"_s, document::toText(receiver.kind)}, {u"name"_s, receiver.name}};
    const auto put = [&json](const QString &member, const QString &value) {
        if (!value.isEmpty())
            json.insert(member, value);
    };
    put(u"id"_s, receiver.id);
    put(u"via"_s, receiver.via);
    put(u"refDept"_s, receiver.refDept);
    return json;
}

document::SignatureCell cellFrom(const QJsonObject &json)
{
    document::SignatureCell cell;
    cell.role = valueOf(json["role"_L1], document::StepRole::Review);
    cell.title = json["titleKo"_L1].toString();
    cell.name = json["name"_L1].toString();
    const QStringList marks = stringsFrom(json["marks"_L1]);
    cell.delegated = marks.contains("delegated"_L1);
    cell.acting = marks.contains("acting"_L1);
    if (const QDate date = QDate::fromString(json["date"_L1].toString(), Qt::ISODate); date.isValid())
        cell.date = date.toString(u"M/d"_s);
    cell.skipReason = json["note"_L1].toString();
    return cell;
}

Task<QList<Dispatch>> dispatchesIn(Task<QJsonObject> asking)
{
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    QList<Dispatch> dispatches;
    const QJsonArray items = (*answer)["items"_L1].toArray();
    for (const QJsonValue &one : items)
        dispatches.prepend(dispatchFrom(one.toObject()));
    co_return dispatches;
}

Task<IssuedPaper> paperIn(Task<QJsonObject> asking)
{
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return paperFrom(*answer);
}

} // namespace

IssuedPaper paperFrom(const QJsonObject &json)
{
    IssuedPaper paper;
    const QJsonObject pictures = json["pictures"_L1].toObject();
    for (auto it = pictures.begin(); it != pictures.end(); ++it) {
        const QByteArray picture = QByteArray::fromBase64(it.value().toString().toLatin1());
        if (document::sha256Hex(picture) == it.key()) // otherwise it is not the picture that the sheet means
            paper.pictures.insert(it.key(), picture);
    }
    if (const QJsonObject drawn = json["sheet"_L1].toObject(); !drawn.isEmpty()) {
        if (auto sheet = document::sheetFromJson(drawn)) {
            paper.sheet = std::move(*sheet);
            return paper;
        }
    }
    // Of a server that tells its parts only.
    const auto meta = document::metaFromJson(json["meta"_L1].toObject());
    const auto content = document::contentFromJson(json["content"_L1].toObject());
    const auto attachments = document::attachmentsFromJson(json["attachments"_L1].toArray());
    document::Sheet &sheet = paper.sheet;
    sheet = document::sheetOf(meta.value_or(document::Meta()), content.value_or(document::Content()),
                              attachments.value_or(QList<document::AttachmentRef>()));
    sheet.agency = json["agencyName"_L1].toString();
    sheet.receiver = json["receiverLine"_L1].toString();
    sheet.via = json["viaLine"_L1].toString();
    sheet.senderName = json["senderName"_L1].toString();
    sheet.number = json["number"_L1]["display"_L1].toString();
    sheet.issuedOn = QDate::fromString(json["issuedOn"_L1].toString(), Qt::ISODate);
    const QJsonArray cells = json["cells"_L1].toArray();
    for (const QJsonValue &one : cells)
        sheet.approvers.append(cellFrom(one.toObject()));
    const QJsonArray concurring = json["concurCells"_L1].toArray();
    for (const QJsonValue &one : concurring)
        sheet.concurrers.append(cellFrom(one.toObject()));
    if (const QJsonObject seal = json["seal"_L1].toObject(); !seal.isEmpty()) {
        sheet.seal.mode = valueOf(seal["mode"_L1], document::SealMode::Seal);
        const QByteArray picture = QByteArray::fromBase64(seal["image"_L1].toString().toLatin1());
        if (!picture.isEmpty()) {
            sheet.seal.image = document::sha256Hex(picture);
            paper.pictures.insert(sheet.seal.image, picture);
        }
    }
    const QJsonObject foot = json["foot"_L1].toObject();
    sheet.contact = {foot["postcode"_L1].toString(), foot["address"_L1].toString(), foot["homepage"_L1].toString(),
                     foot["phone"_L1].toString(),    foot["fax"_L1].toString(),     foot["email"_L1].toString()};
    return paper;
}

Dispatching::Dispatching(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    connect(&d->outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (entry.kind == dispatchKind || entry.kind == resendKind)
            Q_EMIT changed(textIn(entry, "documentId"_L1));
    });
}

Dispatching::~Dispatching() = default;

Task<QList<Dispatch>> Dispatching::dispatches(QString documentId)
{
    portal::ListDispatches call;
    call.id = documentId;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    return dispatchesIn(
        d->fetching.object(u"dispatches"_s, documentId, call.request(), &parsePlain<portal::ListDispatches>));
}

Task<IssuedPaper> Dispatching::sheet(QString dispatchId, QString targetId)
{
    portal::GetIssuedSheet call;
    call.id = dispatchId;
    if (!targetId.isEmpty())
        call.targetId = targetId;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    // Not kept: whether the seal's picture may lie on a desk's disk is the agency's to say, and it need not.
    const auto withoutCache = [](Send send, portal::GetIssuedSheet its) -> Task<QJsonObject> {
        Task<portal::IssuedSheet> asking = ask(send, its);
        const Result<portal::IssuedSheet> answer = co_await asking;
        if (!answer)
            co_return fail(answer.error());
        co_return portal::toJson(*answer).toObject();
    };
    return paperIn(withoutCache(d->fetching.sender(), std::move(call)));
}

Task<QString> Dispatching::act(DispatchAct act)
{
    static const QStringList needReason{u"check-return"_s, u"recall"_s, u"refuse"_s};
    if (needReason.contains(act.action) && act.reason.trimmed().isEmpty())
        co_return fail(rejected(u"reason-missing"_s));
    QJsonObject body{{u"action"_s, act.action}};
    if (act.sealMode)
        body.insert(u"sealMode"_s, document::toText(*act.sealMode));
    if (!act.sealId.isEmpty())
        body.insert(u"sealId"_s, act.sealId);
    if (!act.senderName.isEmpty())
        body.insert(u"senderName"_s, act.senderName);
    if (act.senderKind)
        body.insert(u"senderKind"_s, document::toText(*act.senderKind));
    if (act.action == "update"_L1 && !act.receivers.isEmpty()) {
        QJsonArray targets;
        for (const document::Receiver &receiver : std::as_const(act.receivers))
            targets.append(QJsonObject{{u"receiver"_s, receiverJson(receiver)}, {u"personal"_s, receiver.personal}});
        body.insert(u"targets"_s, targets);
    }
    if (!act.targetIds.isEmpty())
        body.insert(u"targetIds"_s, QJsonArray::fromStringList(act.targetIds));
    if (!act.reason.isEmpty())
        body.insert(u"reason"_s, act.reason);
    if (!act.checkReasons.isEmpty()) {
        QJsonArray reasons;
        for (const CheckReason &one : std::as_const(act.checkReasons))
            reasons.append(QJsonObject{{u"code"_s, one.code}, {u"reason"_s, one.reason}});
        body.insert(u"checkReasons"_s, reasons);
    }
    QJsonObject payload{{u"id"_s, act.dispatchId},
                        {u"documentId"_s, act.documentId},
                        {u"decision"_s, act.action},
                        {u"body"_s, body},
                        {u"subjects"_s, QJsonArray{act.dispatchId, act.documentId}}};
    // Changing what stands on the envelope can be changed back; the rest is out of the house.
    const auto hold = act.action == "update"_L1 ? std::chrono::milliseconds(0) : d->undo;
    Task<QString> putting =
        putIntent(d->outbox, d->fetching, dispatchKind, u"dispatch/"_s + act.dispatchId, std::move(payload), hold);
    co_return co_await putting;
}

Task<QString> Dispatching::resend(QString documentId, QList<document::Receiver> receivers,
                                  document::ResendGround ground, QString note)
{
    QJsonArray targets;
    for (const document::Receiver &receiver : std::as_const(receivers))
        targets.append(receiverJson(receiver));
    const QJsonObject body{{u"targets"_s, targets}, {u"ground"_s, document::toText(ground)}, {u"note"_s, note}};
    return putIntent(d->outbox, d->fetching, resendKind, u"document/"_s + documentId,
                     {{u"id"_s, documentId},
                      {u"documentId"_s, documentId},
                      {u"decision"_s, u"resend"_s},
                      {u"body"_s, body},
                      {u"subjects"_s, QJsonArray{documentId}}},
                     d->undo);
}

} // namespace gw::approval
