// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "meta_json.h"
#include "strict.h"
#include <gw/document/meta.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 9007199254740991; // what a JSON number holds exactly

QJsonObject receiverToJson(const Receiver &receiver)
{
    QJsonObject out{{u"kind"_s, toText(receiver.kind)},
                    {u"id"_s, receiver.id},
                    {u"name"_s, receiver.name},
                    {u"personal"_s, receiver.personal}};
    if (!receiver.via.isEmpty())
        out.insert(u"via"_s, receiver.via);
    if (!receiver.refDept.isEmpty())
        out.insert(u"refDept"_s, receiver.refDept);
    return out;
}

Receiver readReceiver(Place &place, const QJsonValue &value)
{
    Receiver receiver;
    StrictObject object(place, value);
    object.kind(u"kind"_s, receiver.kind).text(u"id"_s, receiver.id, MetaLimits::name);
    object.text(u"name"_s, receiver.name, MetaLimits::name).text(u"via"_s, receiver.via, MetaLimits::name);
    object.text(u"refDept"_s, receiver.refDept, MetaLimits::name).flag(u"personal"_s, receiver.personal);
    return receiver;
}

void readMeta(Place &place, const QJsonObject &json, Meta &meta)
{
    StrictObject object(place, json);
    object.text(u"title"_s, meta.title, MetaLimits::title).kind(u"kind"_s, meta.kind).kind(u"flow"_s, meta.flow);
    object.text(u"formId"_s, meta.formId, MetaLimits::name).kind(u"urgency"_s, meta.urgency);
    object.kind(u"securityHandling"_s, meta.securityHandling)
        .text(u"unitTaskCode"_s, meta.unitTaskCode, MetaLimits::name);
    object.text(u"recordFileId"_s, meta.recordFileId, MetaLimits::name).kind(u"retention"_s, meta.retention);
    object.member(u"disclosure"_s, [&](const QJsonValue &value) { meta.disclosure = readDisclosure(place, value); });
    object.kind(u"readRange"_s, meta.readRange).text(u"summary"_s, meta.summary, MetaLimits::summary);
    object.list(u"keywords"_s, MetaLimits::keywords, [&](const QJsonValue &value) {
        const QString word = value.toString();
        if (!value.isString() || word.size() > MetaLimits::name || !isPlainText(word))
            place.refuse(u"not a keyword"_s);
        meta.keywords.append(word);
    });
    object.list(u"receivers"_s, MetaLimits::receivers,
                [&](const QJsonValue &value) { meta.receivers.append(readReceiver(place, value)); });
    object.text(u"senderName"_s, meta.senderName, MetaLimits::name).flag(u"important"_s, meta.important);
    object.text(u"relatedDocumentId"_s, meta.relatedDocumentId, MetaLimits::name);
}

} // namespace

QJsonObject disclosureToJson(const DisclosureMark &disclosure)
{
    QJsonArray grounds;
    for (const int ground : disclosure.grounds)
        grounds.append(ground);
    QJsonObject out{{u"grade"_s, toText(disclosure.grade)}, {u"grounds"_s, grounds}};
    if (!disclosure.reason.isEmpty())
        out.insert(u"reason"_s, disclosure.reason);
    if (disclosure.until.isValid())
        out.insert(u"until"_s, disclosure.until.toString(Qt::ISODate));
    return out;
}

DisclosureMark readDisclosure(Place &place, const QJsonValue &value)
{
    DisclosureMark mark;
    StrictObject object(place, value);
    object.kind(u"grade"_s, mark.grade).text(u"reason"_s, mark.reason, MetaLimits::reason).date(u"until"_s, mark.until);
    object.list(u"grounds"_s, 8, [&](const QJsonValue &inner) {
        const double number = inner.toDouble();
        const int least = mark.grounds.isEmpty() ? 1 : mark.grounds.last() + 1;
        if (!inner.isDouble() || number != int(number) || number < least || number > 8)
            place.refuse(u"not a ground 1 to 8 in ascending order"_s);
        mark.grounds.append(int(number));
    });
    return mark;
}

AttachmentRef readAttachment(Place &place, const QJsonValue &value)
{
    AttachmentRef attachment;
    StrictObject object(place, value);
    object.text(u"id"_s, attachment.id, MetaLimits::name).text(u"name"_s, attachment.name, MetaLimits::name);
    object.text(u"mime"_s, attachment.mime, MetaLimits::name).integer(u"size"_s, attachment.size, 0, largestFile);
    object.hash(u"sha256"_s, attachment.sha256).flag(u"openFormat"_s, attachment.openFormat);
    object.integer(u"order"_s, attachment.order, 0, int(MetaLimits::attachments));
    if (!isPlainText(attachment.name))
        place.refuse(u"a name with a control character"_s);
    return attachment;
}

QJsonObject toJson(const Meta &meta)
{
    QJsonArray receivers;
    for (const Receiver &receiver : meta.receivers)
        receivers.append(receiverToJson(receiver));
    return {{u"title"_s, meta.title},
            {u"kind"_s, toText(meta.kind)},
            {u"flow"_s, toText(meta.flow)},
            {u"formId"_s, meta.formId},
            {u"urgency"_s, toText(meta.urgency)},
            {u"securityHandling"_s, toText(meta.securityHandling)},
            {u"unitTaskCode"_s, meta.unitTaskCode},
            {u"recordFileId"_s, meta.recordFileId},
            {u"retention"_s, toText(meta.retention)},
            {u"disclosure"_s, disclosureToJson(meta.disclosure)},
            {u"readRange"_s, toText(meta.readRange)},
            {u"summary"_s, meta.summary},
            {u"keywords"_s, QJsonArray::fromStringList(meta.keywords)},
            {u"receivers"_s, receivers},
            {u"senderName"_s, meta.senderName},
            {u"important"_s, meta.important},
            {u"relatedDocumentId"_s, meta.relatedDocumentId}};
}

Result<Meta> metaFromJson(const QJsonObject &json)
{
    Place place;
    Meta meta;
    readMeta(place, json, meta);
    if (!place.ok())
        return fail(place.error());
    return meta;
}

QJsonObject toJson(const AttachmentRef &attachment)
{
    return {{u"id"_s, attachment.id},      {u"name"_s, attachment.name},     {u"mime"_s, attachment.mime},
            {u"size"_s, attachment.size},  {u"sha256"_s, attachment.sha256}, {u"openFormat"_s, attachment.openFormat},
            {u"order"_s, attachment.order}};
}

Result<AttachmentRef> attachmentFromJson(const QJsonObject &json)
{
    Place place;
    AttachmentRef attachment = readAttachment(place, json);
    if (!place.ok())
        return fail(place.error());
    return attachment;
}

QJsonArray toJson(const QList<AttachmentRef> &attachments)
{
    QJsonArray out;
    for (const AttachmentRef &attachment : attachments)
        out.append(toJson(attachment));
    return out;
}

Result<QList<AttachmentRef>> attachmentsFromJson(const QJsonArray &json)
{
    Place place;
    QList<AttachmentRef> out;
    if (json.size() > MetaLimits::attachments)
        place.refuse(u"more than %1 attachments"_s.arg(MetaLimits::attachments));
    for (qsizetype at = 0; at < json.size() && place.ok(); ++at) {
        place.enterItem(at);
        out.append(readAttachment(place, json.at(at)));
        place.leave();
    }
    if (!place.ok())
        return fail(place.error());
    return out;
}

QDate retentionEnds(Retention retention, QDate completed)
{
    int years = 0;
    switch (retention) {
    case Retention::Permanent:
    case Retention::SemiPermanent: return {};
    case Retention::Years30: years = 30; break;
    case Retention::Years10: years = 10; break;
    case Retention::Years5: years = 5; break;
    case Retention::Years3: years = 3; break;
    case Retention::Year1: years = 1; break;
    }
    return completed.isValid() ? QDate(completed.year() + 1 + years, 1, 1).addDays(-1) : QDate();
}

} // namespace gw::document
