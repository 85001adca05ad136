// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/mime/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue formJson(QByteArrayView value, Form form)
{
    switch (form) {
    case Form::Raw: return rawForm(value);
    case Form::Text: return textForm(value);
    case Form::Addresses: return addressesJson(addressesForm(value));
    case Form::GroupedAddresses: {
        QJsonArray groups;
        for (const AddressGroup &group : groupedAddressesForm(value)) {
            groups.append(QJsonObject{{u"name"_s, group.name ? QJsonValue(*group.name) : QJsonValue()},
                                      {u"addresses"_s, addressesJson(group.addresses)}});
        }
        return groups;
    }
    case Form::MessageIds: {
        const auto ids = messageIdsForm(value);
        return ids ? QJsonValue(QJsonArray::fromStringList(*ids)) : QJsonValue();
    }
    case Form::Date: return dateJson(dateForm(value));
    case Form::Urls: {
        const auto urls = urlsForm(value);
        return urls ? QJsonValue(QJsonArray::fromStringList(*urls)) : QJsonValue();
    }
    }
    return {};
}

enum Kind : unsigned { Other = 0, Words = 1, Addresses = 2, Ids = 4, Dates = 8, Links = 16 };

/// Of the fields that RFC 5322 and RFC 2369 define, which form they have (RFC 8621 4.1.2); 0: any form will do.
unsigned kindOf(const QByteArray &lower)
{
    static const QHash<QByteArray, unsigned> kinds{
        {"subject", Words}, {"comments", Words}, {"keywords", Words}, {"list-id", Words}, {"from", Addresses},
        {"sender", Addresses}, {"reply-to", Addresses}, {"to", Addresses}, {"cc", Addresses}, {"bcc", Addresses},
        {"resent-from", Addresses}, {"resent-sender", Addresses}, {"resent-reply-to", Addresses},
        {"resent-to", Addresses}, {"resent-cc", Addresses}, {"resent-bcc", Addresses}, {"message-id", Ids},
        {"in-reply-to", Ids}, {"references", Ids}, {"resent-message-id", Ids}, {"date", Dates}, {"resent-date", Dates},
        {"list-help", Links}, {"list-unsubscribe", Links}, {"list-subscribe", Links}, {"list-post", Links},
        {"list-owner", Links}, {"list-archive", Links}, {"return-path", 32}, {"received", 32}};
    return kinds.value(lower, Other);
}

bool allowed(const QByteArray &name, Form form)
{
    const unsigned kind = kindOf(name.toLower());
    switch (form) {
    case Form::Raw: return true;
    case Form::Text: return kind == Other || (kind & Words);
    case Form::Addresses:
    case Form::GroupedAddresses: return kind == Other || (kind & Addresses);
    case Form::MessageIds: return kind == Other || (kind & Ids);
    case Form::Date: return kind == Other || (kind & Dates);
    case Form::Urls: return kind == Other || (kind & Links);
    }
    return false;
}

std::optional<Form> formNamed(const QString &name)
{
    static const QHash<QString, Form> forms{{u"asRaw"_s, Form::Raw},
                                            {u"asText"_s, Form::Text},
                                            {u"asAddresses"_s, Form::Addresses},
                                            {u"asGroupedAddresses"_s, Form::GroupedAddresses},
                                            {u"asMessageIds"_s, Form::MessageIds},
                                            {u"asDate"_s, Form::Date},
                                            {u"asURLs"_s, Form::Urls}};
    const auto found = forms.constFind(name);
    return found == forms.constEnd() ? std::optional<Form>() : *found;
}

QJsonArray headersJson(const Headers &headers)
{
    QJsonArray list;
    for (const Field &field : headers.fields())
        list.append(QJsonObject{{u"name"_s, QString::fromLatin1(field.name)}, {u"value"_s, rawForm(field.value)}});
    return list;
}

QJsonValue partProperty(const Part &part, const QString &name, const PartProperties &properties)
{
    if (name == u"partId")
        return orNull(part.partId);
    if (name == u"blobId")
        return part.isMultipart() || !properties.blobId ? QJsonValue() : QJsonValue(properties.blobId(part));
    if (name == u"size")
        return part.size;
    if (name == u"headers")
        return headersJson(part.headers);
    if (name == u"name")
        return orNull(part.name);
    if (name == u"type")
        return part.type;
    if (name == u"charset")
        return orNull(part.charset);
    if (name == u"disposition")
        return orNull(part.disposition);
    if (name == u"cid")
        return orNull(part.cid);
    if (name == u"language")
        return part.language.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(part.language));
    if (name == u"location")
        return orNull(part.location);
    if (const auto header = headerProperty(name))
        return headerJson(part.headers, *header);
    return {};
}

} // namespace

std::optional<HeaderProperty> headerProperty(const QString &property)
{
    const QStringList pieces = property.split(u':');
    if (pieces.size() < 2 || pieces.size() > 4 || pieces.first() != u"header")
        return {};
    HeaderProperty result;
    result.property = property;
    result.name = pieces[1].toLatin1();
    if (result.name.isEmpty() || !std::ranges::all_of(pieces[1], [](QChar c) { return c > u' ' && c < QChar(0x7f); }))
        return {};
    qsizetype at = 2;
    if (at < pieces.size() && pieces[at] != u"all") {
        const auto form = formNamed(pieces[at]);
        if (!form || !allowed(result.name, *form))
            return {};
        result.form = *form;
        ++at;
    }
    if (at < pieces.size() && pieces[at] == u"all") {
        result.all = true;
        ++at;
    }
    return at == pieces.size() ? std::optional(result) : std::nullopt;
}

QJsonValue headerJson(const Headers &headers, const HeaderProperty &property)
{
    if (!property.all) {
        const Field *field = headers.last(property.name);
        return field ? formJson(field->value, property.form) : QJsonValue();
    }
    QJsonArray values;
    for (const Field &field : headers.all(property.name))
        values.append(formJson(field.value, property.form));
    return values;
}

QJsonArray addressesJson(const QList<Address> &addresses)
{
    QJsonArray list;
    for (const Address &address : addresses)
        list.append(QJsonObject{{u"name"_s, orNull(address.name)}, {u"email"_s, address.email}});
    return list;
}

QJsonValue addressesJson(const Headers &headers, QByteArrayView name)
{
    return headers.contains(name) ? QJsonValue(addressesJson(headers.addresses(name))) : QJsonValue();
}

QJsonValue dateJson(const QDateTime &date)
{
    if (!date.isValid() || date.date().year() < 0 || date.date().year() > 9999)
        return {};
    return date.offsetFromUtc() == 0 ? date.toUTC().toString(Qt::ISODate) : date.toString(Qt::ISODate);
}

QStringList PartProperties::defaults()
{
    return {u"partId"_s,  u"blobId"_s,      u"size"_s, u"name"_s,     u"type"_s,
            u"charset"_s, u"disposition"_s, u"cid"_s,  u"language"_s, u"location"_s};
}

bool PartProperties::isValid(const QString &name)
{
    return name == u"subParts" || name == u"headers" || defaults().contains(name) || headerProperty(name).has_value();
}

QJsonObject partJson(const Part &part, const PartProperties &properties)
{
    QJsonObject object;
    for (const QString &name : properties.names) {
        if (name != u"subParts")
            object.insert(name, partProperty(part, name, properties));
    }
    if (part.isMultipart()) {
        QJsonArray inside;
        for (const Part &sub : part.subParts)
            inside.append(partJson(sub, properties));
        object.insert(u"subParts"_s, inside);
    } else if (properties.names.contains(u"subParts"_s)) {
        object.insert(u"subParts"_s, QJsonValue());
    }
    return object;
}

QJsonArray partsJson(const QList<const Part *> &parts, const PartProperties &properties)
{
    QJsonArray list;
    for (const Part *part : parts)
        list.append(partJson(*part, properties));
    return list;
}

namespace {

void allTexts(const Part &part, QList<const Part *> &found)
{
    if (!part.isMultipart() && part.isText())
        found.append(&part);
    for (const Part &sub : part.subParts)
        allTexts(sub, found);
}

} // namespace

QJsonObject bodyValuesJson(const Message &message, const BodyValueRequest &request)
{
    QList<const Part *> wanted;
    if (request.all)
        allTexts(*message.root, wanted);
    if (request.text)
        wanted += message.textBody;
    if (request.html)
        wanted += message.htmlBody;
    QJsonObject values;
    for (const Part *part : wanted) {
        if (!part->isText() || values.contains(part->partId))
            continue;
        const BodyValue value = bodyValue(*part, request.maxBytes);
        values.insert(part->partId, QJsonObject{{u"value"_s, value.value},
                                                {u"isEncodingProblem"_s, value.isEncodingProblem},
                                                {u"isTruncated"_s, value.isTruncated}});
    }
    return values;
}

std::optional<QJsonValue> emailProperty(const Message &message, const QString &property, const PartProperties &parts)
{
    static const QHash<QString, const char *> lists{{u"from"_s, "From"},       {u"to"_s, "To"},
                                                    {u"cc"_s, "Cc"},           {u"bcc"_s, "Bcc"},
                                                    {u"replyTo"_s, "Reply-To"}, {u"sender"_s, "Sender"}};
    static const QHash<QString, const char *> ids{
        {u"messageId"_s, "Message-ID"}, {u"inReplyTo"_s, "In-Reply-To"}, {u"references"_s, "References"}};
    const Headers &headers = message.headers();
    if (const auto name = lists.constFind(property); name != lists.constEnd())
        return addressesJson(headers, *name);
    if (const auto name = ids.constFind(property); name != ids.constEnd()) {
        const auto values = headers.messageIds(*name);
        return values ? QJsonValue(QJsonArray::fromStringList(*values)) : QJsonValue();
    }
    if (property == u"subject")
        return headers.contains("Subject") ? QJsonValue(message.subject()) : QJsonValue();
    if (property == u"sentAt")
        return dateJson(message.sentAt());
    if (property == u"headers")
        return headersJson(headers);
    if (property == u"bodyStructure")
        return partJson(*message.root, parts);
    if (property == u"textBody")
        return partsJson(message.textBody, parts);
    if (property == u"htmlBody")
        return partsJson(message.htmlBody, parts);
    if (property == u"attachments")
        return partsJson(message.attachments, parts);
    if (property == u"hasAttachment")
        return message.hasAttachment();
    if (property == u"preview")
        return message.preview();
    if (const auto header = headerProperty(property))
        return headerJson(headers, *header);
    return {};
}

} // namespace gw::backend::mime
