// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <gw/backend/mime/parse.h>

/// JMAP's JSON of what parse() found (RFC 8621 4.1).
namespace gw::backend::mime {

enum class Form { Raw, Text, Addresses, GroupedAddresses, MessageIds, Date, Urls };

/// `header:{name}[:as{Form}][:all]` (RFC 8621 4.1.3).
struct HeaderProperty
{
    QString property; ///< as asked: the key in the answer
    QByteArray name;
    Form form = Form::Raw;
    bool all = false;
};

/// Nothing when it is not such a property, or a form that RFC 8621 4.1.2 forbids for that header: invalidArguments.
std::optional<HeaderProperty> headerProperty(const QString &property);
QJsonValue headerJson(const Headers &headers, const HeaderProperty &property);

/// null for an empty list of a header that is not there; else EmailAddress objects.
QJsonValue addressesJson(const Headers &headers, QByteArrayView name);
QJsonArray addressesJson(const QList<Address> &addresses);
/// RFC 3339 with the offset of the date; null when invalid.
QJsonValue dateJson(const QDateTime &date);

/// What Email/get asks about the parts.
struct PartProperties
{
    /// Names of properties, header:… among them. A multipart always has its `subParts`.
    QStringList names = defaults();
    /// The blobId of a part that is not a multipart.
    std::function<QString(const Part &)> blobId;

    /// RFC 8621 4.2: partId blobId size name type charset disposition cid language location.
    static QStringList defaults();
    static bool isValid(const QString &name); ///< including header:…
};
QJsonObject partJson(const Part &part, const PartProperties &properties);
QJsonArray partsJson(const QList<const Part *> &parts, const PartProperties &properties);

struct BodyValueRequest
{
    bool text = false; ///< fetchTextBodyValues
    bool html = false; ///< fetchHTMLBodyValues
    bool all = false;  ///< fetchAllBodyValues
    qint64 maxBytes = 0;
};
QJsonObject bodyValuesJson(const Message &message, const BodyValueRequest &request);

/// The value of a property of Email that is made from the message alone: from to cc bcc replyTo sender subject sentAt
/// messageId inReplyTo references headers bodyStructure textBody htmlBody attachments hasAttachment preview header:….
/// Nothing when the property is not one of these.
std::optional<QJsonValue> emailProperty(const Message &message, const QString &property, const PartProperties &parts);

} // namespace gw::backend::mime
