// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "views.h"

#include <gw/backend/inbox/people.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {

Result<Done> Names::load(Session &session)
{
    auto people = inbox::peopleOn(session, m_seats);
    if (!people)
        return fail(people.error());
    m_people = std::move(*people);
    return Done{};
}

void Names::put(QJsonObject &into, const QString &member, const QString &seatId) const
{
    if (const auto person = m_people.constFind(seatId); person != m_people.constEnd())
        into.insert(member, *person);
}

void putText(QJsonObject &into, const QString &member, const QString &text)
{
    if (!text.isEmpty())
        into.insert(member, text);
}

void putTime(QJsonObject &into, const QString &member, const QDateTime &time)
{
    if (time.isValid())
        into.insert(member, toRfc3339(time));
}

static QJsonObject receiverJson(const document::Receiver &receiver)
{
    QJsonObject json{{u"kind"_s, toText(receiver.kind)}, {u"name"_s, receiver.name}};
    putText(json, u"id"_s, receiver.id);
    putText(json, u"via"_s, receiver.via);
    putText(json, u"refDept"_s, receiver.refDept);
    return json;
}

/// Until the head has answered, a later dispatch is in a state of its own.
static QString stateOf(const Dispatch &dispatch)
{
    if (dispatch.isWaiting() && dispatch.consent == u"asked")
        return u"consent-wait"_s;
    if (dispatch.isWaiting() && dispatch.consent == u"refused")
        return u"refused"_s;
    return toText(dispatch.state);
}

static QJsonObject targetJson(const Target &target)
{
    QJsonObject json{{u"id"_s, target.id},
                     {u"receiver"_s, receiverJson(target.receiver)},
                     {u"state"_s, toText(target.state)},
                     {u"personal"_s, target.receiver.personal},
                     {u"attempts"_s, target.attempts},
                     {u"settled"_s, target.settled}};
    putTime(json, u"sentAt"_s, target.sentAt);
    putTime(json, u"arrivedAt"_s, target.arrivedAt);
    putTime(json, u"acceptedAt"_s, target.acceptedAt);
    if (target.state == TargetState::Queued && target.attempts > 0)
        putTime(json, u"nextTryAt"_s, target.nextAt);
    putText(json, u"receiptNo"_s, target.receiptNo);
    putText(json, u"reason"_s, target.reason);
    return json;
}

Result<QJsonObject> toJson(Session &session, const Dispatch &dispatch, const QStringList &may)
{
    Names names;
    for (const QString &seat : {dispatch.consentSeat, dispatch.returnSeat, dispatch.sentSeat, dispatch.askedSeat})
        names.want(seat);
    for (const QJsonValue &note : dispatch.notes)
        names.want(note[u"seatId"_s].toString());
    if (const auto loaded = names.load(session); !loaded)
        return fail(loaded.error());
    QJsonArray targets;
    for (const Target &target : dispatch.targets)
        targets.append(targetJson(target));
    QJsonArray notes;
    for (const QJsonValue &value : dispatch.notes) {
        QJsonObject note = value.toObject();
        names.put(note, u"by"_s, note.take(u"seatId"_s).toString());
        notes.append(note);
    }
    QJsonObject json{{u"id"_s, dispatch.id},
                     {u"documentId"_s, dispatch.documentId},
                     {u"state"_s, stateOf(dispatch)},
                     {u"title"_s, dispatch.title},
                     {u"senderName"_s, dispatch.senderName},
                     {u"senderKind"_s, toText(dispatch.senderKind)},
                     {u"sealMode"_s, toText(dispatch.sealMode)},
                     {u"targets"_s, targets},
                     {u"checkNotes"_s, notes},
                     {u"may"_s, QJsonArray::fromStringList(may)},
                     {u"revision"_s, dispatch.revision}};
    putText(json, u"sealId"_s, dispatch.sealId);
    if (dispatch.issuedOn.isValid())
        json.insert(u"issuedOn"_s, dispatch.issuedOn.toString(Qt::ISODate));
    putText(json, u"resendOf"_s, dispatch.resendOf);
    putText(json, u"ground"_s, dispatch.ground);
    putText(json, u"note"_s, dispatch.note);
    if (dispatch.consentAt.isValid()) {
        QJsonObject consent{{u"consent"_s, dispatch.consent == u"given"}};
        names.put(consent, u"by"_s, dispatch.consentSeat);
        putTime(consent, u"at"_s, dispatch.consentAt);
        putText(consent, u"reason"_s, dispatch.consentReason);
        json.insert(u"consent"_s, consent);
    }
    names.put(json, u"askedBy"_s, dispatch.askedSeat);
    putText(json, u"reason"_s, dispatch.returnReason);
    putText(json, u"number"_s, dispatch.number);
    putTime(json, u"createdAt"_s, dispatch.createdAt);
    putTime(json, u"sentAt"_s, dispatch.sentAt);
    names.put(json, u"sentBy"_s, dispatch.sentSeat);
    return json;
}

} // namespace gw::backend::dispatch
