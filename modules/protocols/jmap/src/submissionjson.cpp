// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/jmap/submission.h>

#include "fields.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// UTCDate, RFC 8620 1.4.
QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray addresses(const QList<EmailAddress> &list)
{
    QJsonArray array;
    for (const EmailAddress &one : list)
        array.append(toJson(one));
    return array;
}

QJsonObject addressOf(const Envelope::Address &address)
{
    QJsonObject parameters;
    for (const auto &[name, value] : address.parameters)
        parameters.insert(name, orNull(value));
    return {{u"email"_s, address.email},
            {u"parameters"_s, parameters.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(parameters)}};
}

bool fromJson(const QJsonValue &value, Envelope::Address &out)
{
    Fields fields(value, "Address");
    QJsonObject parameters;
    fields.text(u"email"_s, out.email).object(u"parameters"_s, parameters);
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        out.parameters.emplace(it.key(), it.value().toString());
    return fields.done();
}

bool fromJson(const QJsonValue &value, EmailSubmission::Delivery &out)
{
    Fields fields(value, "DeliveryStatus");
    fields.text(u"smtpReply"_s, out.smtpReply).text(u"delivered"_s, out.delivered).text(u"displayed"_s, out.displayed);
    return fields.done();
}

} // namespace

bool fromJson(const QJsonValue &value, Identity &out)
{
    Fields fields(value, "Identity");
    fields.id(u"id"_s, out.id)
        .text(u"name"_s, out.name)
        .text(u"email"_s, out.email)
        .list(u"replyTo"_s, out.replyTo)
        .list(u"bcc"_s, out.bcc)
        .text(u"textSignature"_s, out.textSignature)
        .text(u"htmlSignature"_s, out.htmlSignature)
        .flag(u"mayDelete"_s, out.mayDelete)
        .text(u"gwSeatId"_s, out.seatId)
        .text(u"gwPostTitle"_s, out.postTitle);
    return fields.done();
}

bool fromJson(const QJsonValue &value, Envelope &out)
{
    Fields fields(value, "Envelope");
    if (fields.has(u"mailFrom"_s) && !fromJson(fields.all().value(u"mailFrom"_s), out.mailFrom))
        fields.wrong(u"mailFrom"_s);
    const QJsonArray to = fields.all().value(u"rcptTo"_s).toArray();
    for (const QJsonValue &one : to) {
        Envelope::Address address;
        if (!fromJson(one, address))
            fields.wrong(u"rcptTo"_s);
        out.rcptTo.append(std::move(address));
    }
    return fields.done();
}

bool fromJson(const QJsonValue &value, EmailSubmission &out)
{
    Fields fields(value, "EmailSubmission");
    QString undo;
    fields.id(u"id"_s, out.id)
        .text(u"identityId"_s, out.identityId)
        .text(u"emailId"_s, out.emailId)
        .text(u"threadId"_s, out.threadId)
        .time(u"sendAt"_s, out.sendAt)
        .text(u"undoStatus"_s, undo)
        .texts(u"dsnBlobIds"_s, out.dsnBlobIds)
        .texts(u"mdnBlobIds"_s, out.mdnBlobIds);
    if (fields.has(u"envelope"_s)) {
        out.envelope.emplace();
        fields.one(u"envelope"_s, *out.envelope);
    }
    if (fields.has(u"deliveryStatus"_s)) {
        const QJsonObject all = fields.all().value(u"deliveryStatus"_s).toObject();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (!fromJson(it.value(), out.deliveryStatus[it.key()]))
                fields.wrong(u"deliveryStatus"_s);
        }
    }
    out.sendAt = out.sendAt.toUTC();
    out.undoStatus = undo == u"pending"_s    ? EmailSubmission::Undo::Pending
                     : undo == u"canceled"_s ? EmailSubmission::Undo::Canceled
                                             : EmailSubmission::Undo::Final;
    return fields.done();
}

bool fromJson(const QJsonValue &value, VacationResponse &out)
{
    Fields fields(value, "VacationResponse");
    fields.flag(u"isEnabled"_s, out.isEnabled)
        .time(u"fromDate"_s, out.fromDate)
        .time(u"toDate"_s, out.toDate)
        .text(u"subject"_s, out.subject)
        .text(u"textBody"_s, out.textBody)
        .text(u"htmlBody"_s, out.htmlBody)
        .maybe(u"gwInsideSubject"_s, out.insideSubject)
        .maybe(u"gwInsideTextBody"_s, out.insideTextBody)
        .maybe(u"gwInsideHtmlBody"_s, out.insideHtmlBody);
    return fields.done();
}

bool fromJson(const QJsonValue &value, Mdn &out)
{
    Fields fields(value, "MDN");
    QJsonObject disposition;
    fields.text(u"forEmailId"_s, out.forEmailId)
        .text(u"subject"_s, out.subject)
        .text(u"textBody"_s, out.textBody)
        .flag(u"includeOriginalMessage"_s, out.includeOriginalMessage)
        .text(u"reportingUA"_s, out.reportingUA)
        .text(u"finalRecipient"_s, out.finalRecipient)
        .text(u"originalRecipient"_s, out.originalRecipient)
        .text(u"originalMessageId"_s, out.originalMessageId)
        .object(u"disposition"_s, disposition);
    Fields inner(disposition, "Disposition");
    inner.text(u"actionMode"_s, out.disposition.actionMode)
        .text(u"sendingMode"_s, out.disposition.sendingMode)
        .text(u"type"_s, out.disposition.type);
    if (!inner.done())
        fields.wrong(u"disposition"_s);
    return fields.done();
}

bool fromJson(const QJsonValue &value, Quota &out)
{
    Fields fields(value, "Quota");
    fields.id(u"id"_s, out.id)
        .text(u"resourceType"_s, out.resourceType)
        .number(u"used"_s, out.used)
        .number(u"hardLimit"_s, out.hardLimit)
        .maybe(u"warnLimit"_s, out.warnLimit)
        .maybe(u"softLimit"_s, out.softLimit)
        .text(u"scope"_s, out.scope)
        .text(u"name"_s, out.name)
        .texts(u"types"_s, out.types)
        .text(u"description"_s, out.description);
    return fields.done();
}

QJsonObject toJson(const Identity &identity)
{
    return {{u"name"_s, identity.name},
            {u"email"_s, identity.email},
            {u"replyTo"_s, identity.replyTo.isEmpty() ? QJsonValue() : QJsonValue(addresses(identity.replyTo))},
            {u"bcc"_s, identity.bcc.isEmpty() ? QJsonValue() : QJsonValue(addresses(identity.bcc))},
            {u"textSignature"_s, identity.textSignature},
            {u"htmlSignature"_s, identity.htmlSignature}};
}

QJsonObject toJson(const Envelope &envelope)
{
    QJsonArray to;
    for (const Envelope::Address &one : envelope.rcptTo)
        to.append(addressOf(one));
    return {{u"mailFrom"_s, addressOf(envelope.mailFrom)}, {u"rcptTo"_s, to}};
}

QJsonObject toJson(const NewSubmission &submission)
{
    QJsonObject object{{u"identityId"_s, submission.identityId}, {u"emailId"_s, submission.emailId}};
    if (submission.envelope)
        object.insert(u"envelope"_s, toJson(*submission.envelope));
    return object;
}

QJsonObject toJson(const VacationResponse &vacation, bool withInside)
{
    QJsonObject object{{u"isEnabled"_s, vacation.isEnabled},       {u"fromDate"_s, timeOrNull(vacation.fromDate)},
                       {u"toDate"_s, timeOrNull(vacation.toDate)}, {u"subject"_s, orNull(vacation.subject)},
                       {u"textBody"_s, orNull(vacation.textBody)}, {u"htmlBody"_s, orNull(vacation.htmlBody)}};
    if (withInside) {
        const auto put = [&object](const QString &key, const std::optional<QString> &text) {
            object.insert(key, text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null));
        };
        put(u"gwInsideSubject"_s, vacation.insideSubject);
        put(u"gwInsideTextBody"_s, vacation.insideTextBody);
        put(u"gwInsideHtmlBody"_s, vacation.insideHtmlBody);
    }
    return object;
}

QJsonObject toJson(const Mdn &mdn)
{
    QJsonObject object{{u"forEmailId"_s, mdn.forEmailId},
                       {u"disposition"_s, QJsonObject{{u"actionMode"_s, mdn.disposition.actionMode},
                                                      {u"sendingMode"_s, mdn.disposition.sendingMode},
                                                      {u"type"_s, mdn.disposition.type}}}};
    if (!mdn.subject.isEmpty())
        object.insert(u"subject"_s, mdn.subject);
    if (!mdn.textBody.isEmpty())
        object.insert(u"textBody"_s, mdn.textBody);
    if (mdn.includeOriginalMessage)
        object.insert(u"includeOriginalMessage"_s, true);
    if (!mdn.reportingUA.isEmpty())
        object.insert(u"reportingUA"_s, mdn.reportingUA);
    return object;
}

} // namespace gw::jmap
