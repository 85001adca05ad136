// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "record.h"

#include "keys.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int shownReceivers = 5;
constexpr qsizetype longestSubject = 998; ///< a line of RFC 5322
constexpr qsizetype longestPreview = 256; ///< RFC 8621 4.1.4
constexpr qsizetype longestName = 320;

/// One line, without what would break a row apart.
QString oneLine(const QString &text, qsizetype longest)
{
    bool isPlain = text.size() <= longest;
    for (const QChar c : text) {
        if (c < u' ' || c == QChar(0x7f) || (c >= QChar(0x200b) && c <= QChar(0x200f))
            || (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
            || c > QChar(0x1100)) {
            isPlain = false;
            break;
        }
    }
    return isPlain ? text : text::normalise(QStringView(text).left(longest));
}

QString domainOf(const QString &email)
{
    return email.section(u'@', -1).toLower();
}

} // namespace

Whose Whose::of(const AccountInfo &account)
{
    Whose whose;
    whose.addresses.insert(account.address.toLower());
    for (const QString &domain : account.internalDomains)
        whose.internalDomains.insert(domain.toLower());
    return whose;
}

std::optional<Record> recordFrom(const jmap::Email &email, const Whose &whose, bool withPreview)
{
    if (email.id.isEmpty() || email.mailboxIds.isEmpty())
        return {};
    Record record{email.id, email.threadId.isEmpty() ? email.id : email.threadId};
    record.blobId = email.blobId;
    record.mailboxIds = email.mailboxIds;
    record.flags = flagsFrom(email.keywords) & flag::keywords;
    record.received = email.receivedAt.isValid() ? std::max<qint64>(0, email.receivedAt.toSecsSinceEpoch()) : 0;
    if (email.sentAt.isValid())
        record.sent = email.sentAt.toSecsSinceEpoch();
    record.size = std::max<qint64>(0, email.size);
    if (!email.from.isEmpty())
        record.from = {oneLine(email.from.first().name, longestName),
                       oneLine(email.from.first().email, longestName).toLower()};
    record.subject = oneLine(email.subject, longestSubject);
    record.toCount = int(email.to.size());
    if (!email.to.isEmpty()) {
        QJsonArray to;
        for (const jmap::EmailAddress &one : email.to.first(std::min<qsizetype>(shownReceivers, email.to.size())))
            to.append(QJsonArray{oneLine(one.name, longestName), one.email.left(longestName)});
        record.to = QString::fromUtf8(QJsonDocument(to).toJson(QJsonDocument::Compact));
    }
    if (email.hasAttachment)
        record.flags |= flag::attachment;
    const bool toMe = std::ranges::any_of(
        email.to, [&](const jmap::EmailAddress &one) { return whose.addresses.contains(one.email.toLower()); });
    if (toMe)
        record.flags |= email.to.size() == 1 ? flag::toMe | flag::onlyToMe : flag::toMe;
    if (!whose.internalDomains.isEmpty() && !whose.internalDomains.contains(domainOf(record.from.email)))
        record.flags |= flag::outside;
    if (withPreview)
        record.preview = cleanPreview(email.preview);
    return record;
}

std::optional<StateRecord> stateFrom(const jmap::Email &email)
{
    if (email.id.isEmpty() || email.mailboxIds.isEmpty())
        return {};
    return StateRecord{email.id, flagsFrom(email.keywords) & flag::keywords, email.mailboxIds};
}

QList<Address> addressesFrom(const QString &doc)
{
    QList<Address> all;
    const QJsonArray array = QJsonDocument::fromJson(doc.toUtf8()).array();
    for (const QJsonValue &one : array)
        all.append({one.toArray().at(0).toString(), one.toArray().at(1).toString()});
    return all;
}

QList<Address> addressesFrom(const QList<jmap::EmailAddress> &list)
{
    QList<Address> all;
    for (const jmap::EmailAddress &one : list)
        all.append({oneLine(one.name, longestName), oneLine(one.email, longestName)});
    return all;
}

QString cleanPreview(const QString &preview)
{
    QString text = preview.left(4 * longestPreview);
    if (text.contains(u'<')) {
        static const QRegularExpression tags(u"<(?:!--.*?(?:-->|$)|/?[a-zA-Z][^<>]*(?:>|$)|![^<>]*(?:>|$))"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        text.replace(tags, u" "_s);
    }
    if (text.contains(u'&')) {
        static const std::pair<QLatin1StringView, QLatin1StringView> entities[]{
            {QLatin1StringView("&nbsp;"), QLatin1StringView(" ")},
            {QLatin1StringView("&lt;"), QLatin1StringView("<")},
            {QLatin1StringView("&gt;"), QLatin1StringView(">")},
            {QLatin1StringView("&quot;"), QLatin1StringView("\"")},
            {QLatin1StringView("&amp;"), QLatin1StringView("&")}};
        for (const auto &[entity, character] : entities)
            text.replace(entity, character, Qt::CaseInsensitive);
    }
    return text::normalise(QStringView(text)).left(longestPreview);
}

QStringList listProperties(bool withPreview)
{
    QStringList properties{u"id"_s,   u"blobId"_s,     u"threadId"_s, u"mailboxIds"_s,    u"keywords"_s, u"size"_s,
                           u"from"_s, u"receivedAt"_s, u"sentAt"_s,   u"hasAttachment"_s, u"to"_s,       u"subject"_s};
    if (withPreview)
        properties.append(u"preview"_s);
    return properties;
}

QStringList stateProperties()
{
    return {u"id"_s, u"mailboxIds"_s, u"keywords"_s};
}

} // namespace gw::mail
