// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include "basesubject.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>
#include <gw/backend/mime/json.h>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

constexpr qsizetype SearchedCharacters = 1 << 18; // of a body: a book of 100 pages
constexpr qsizetype KeyCharacters = 60;
constexpr qsizetype KeptReferences = 60; // of a thread with more, the newest

QByteArray sortKey(const QString &text)
{
    return text::fold(text).left(KeyCharacters).toUtf8();
}

/// What a list shows of the first address.
QString shown(const QList<mime::Address> &addresses)
{
    if (addresses.isEmpty())
        return {};
    return addresses.front().name.isEmpty() ? addresses.front().email : addresses.front().name;
}

QString searchable(const QList<mime::Address> &addresses)
{
    QStringList lines;
    for (const mime::Address &address : addresses)
        lines.append(address.name.isEmpty() ? address.email : address.name + u' ' + address.email);
    return lines.join(u'\n');
}

} // namespace

const QStringList &listedProperties()
{
    static const QStringList properties{u"from"_s,      u"to"_s,        u"cc"_s,         u"bcc"_s,
                                        u"replyTo"_s,   u"sender"_s,    u"subject"_s,    u"sentAt"_s,
                                        u"messageId"_s, u"inReplyTo"_s, u"references"_s, u"preview"_s};
    return properties;
}

qint64 hashOf(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<qint64>(digest.constData());
}

Message::Data described(const mime::Message &message, const QString &digest)
{
    Message::Data data;
    data.digest = digest;
    data.size = message.size();
    QJsonObject list;
    for (const QString &property : listedProperties()) {
        const std::optional<QJsonValue> value = mime::emailProperty(message, property, {});
        if (value && !value->isNull())
            list.insert(property, *value);
    }
    data.list = QJsonDocument(list).toJson(QJsonDocument::Compact);
    const QDateTime sent = message.sentAt();
    data.sentAt = sent.isValid() ? sent.toMSecsSinceEpoch() : 0;
    data.hasAttachment = message.hasAttachment();

    const QStringList own = message.messageId();
    if (!own.isEmpty())
        data.messageId = hashOf(own.front());
    QStringList ids = message.references() + message.inReplyTo();
    ids = own + ids.sliced(std::max<qsizetype>(0, ids.size() - KeptReferences));
    ids.removeDuplicates();
    for (const QString &id : ids.first(std::min(ids.size(), KeptReferences + 1)))
        data.references.append(hashOf(id));

    const QString subject = message.subject();
    data.subject = hashOf(baseSubject(subject));
    data.subjectKey = baseSubject(subject).left(KeyCharacters).toUtf8();
    const mime::Headers &headers = message.headers();
    const QList<mime::Address> from = headers.addresses("From");
    const QList<mime::Address> to = headers.addresses("To");
    data.fromKey = sortKey(shown(from));
    data.toKey = sortKey(shown(to));
    data.text.subject = subject;
    data.text.sender = searchable(from);
    data.text.recipient = searchable(to);
    data.text.cc = searchable(headers.addresses("Cc"));
    data.text.bcc = searchable(headers.addresses("Bcc"));
    data.text.files = message.attachmentNames().join(u'\n');
    data.text.body = message.searchText(SearchedCharacters);
    // NUL ends a text for SQLite's tokenizer and is refused by PostgreSQL.
    for (QString *text : {&data.text.subject, &data.text.sender, &data.text.recipient, &data.text.cc, &data.text.bcc,
                          &data.text.files, &data.text.body})
        text->remove(QChar(0));
    return data;
}

QString Message::digest() const
{
    return d->digest;
}

qint64 Message::size() const
{
    return d->size;
}

} // namespace gw::backend::mail
