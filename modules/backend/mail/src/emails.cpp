// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Email/get, Email/changes and Email/parse (RFC 8621 4.2, 4.3, 4.9).
#include "blobsource.h"
#include "emailjson.h"
#include "log.h"
#include "methods.h"

#include <QFile>
#include <gw/backend/mime/parse.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

/// Rows of one moment, and the state of that moment.
struct Found
{
    QHash<qint64, EmailRow> rows;
    QList<qint64> order;
    qint64 state = 0;
};

Outcome<QJsonObject> findEmails(Session &session, const jmap::GetArguments &wanted, const Owner &owner, int most,
                                Found &found)
{
    found = {};
    if (wanted.ids) {
        for (const QString &id : *wanted.ids)
            found.order.append(numberOf(EmailLetter, id).value_or(0));
    } else {
        const auto rows =
            session.query(u"SELECT num FROM mail_email WHERE account = ? LIMIT ?"_s, {owner.number, most + 1});
        if (!rows)
            return trouble(rows.error());
        if (rows->size() > size_t(most))
            return trouble(MethodError{.type = u"requestTooLarge"_s});
        for (const Row &row : *rows)
            found.order.append(row.integer(0));
    }
    auto rows = emailRows(session, owner.number, found.order, WithList::Yes);
    if (!rows)
        return trouble(rows.error());
    found.rows = std::move(*rows);
    const Result<qint64> state = MailStore::Private::state(session, owner.account.id, u"Email"_s);
    if (!state)
        return trouble(state.error());
    found.state = *state;
    return QJsonObject();
}

/// The message of a row; its bytes stay in the file as far as nobody looks at them.
class Opened
{
public:
    explicit Opened(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            qCWarning(lcMail) << "the bytes of a message are not there";
            return;
        }
        const uchar *bytes = m_file.map(0, m_file.size());
        const auto parsed =
            bytes ? mime::parseView(QByteArrayView(bytes, m_file.size())) : mime::parse(m_file.readAll());
        if (parsed)
            m_message = *parsed;
    }
    const mime::Message *message() const { return m_message ? &*m_message : nullptr; }

private:
    QFile m_file;
    std::optional<mime::Message> m_message;
};

jmap::MethodResult getEmails(const QJsonObject &arguments, jmap::Context &context, const Owner &owner,
                             const MailStore::Private &store)
{
    const auto wanted = jmap::getArguments(arguments, context, {});
    if (!wanted)
        return std::unexpected(wanted.error());
    auto request = emailRequest(arguments, Purpose::Get);
    if (!request)
        return std::unexpected(request.error());
    Found found;
    const auto read = reading(context, [&](Session &session) {
        return findEmails(session, *wanted, owner, context.limits().maxObjectsInGet, found);
    });
    if (!read)
        return read;
    QJsonArray list;
    QStringList notFound;
    for (qsizetype i = 0; i < found.order.size(); ++i) {
        const auto row = found.rows.constFind(found.order.at(i));
        if (row == found.rows.constEnd()) {
            notFound.append(wanted->ids->at(i));
            continue;
        }
        // The file of a message is never changed, so that it may be read after the transaction.
        std::optional<Opened> opened;
        if (request->needsMessage)
            opened.emplace(store.blobs.files().path(row->digest));
        list.append(emailJson(*row, opened ? opened->message() : nullptr, *request));
    }
    return jmap::getAnswer(owner.account.id, QString::number(found.state), list, notFound);
}

jmap::MethodResult parseEmails(const QJsonObject &arguments, jmap::Context &context, const Owner &owner,
                               const MailStore::Private &store)
{
    auto request = emailRequest(arguments, Purpose::Parse);
    if (!request)
        return std::unexpected(request.error());
    const QJsonValue ids = arguments.value(u"blobIds"_s);
    if (!ids.isArray())
        return std::unexpected(jmap::invalidArguments(u"blobIds: no list"_s));
    if (ids.toArray().size() > context.limits().maxObjectsInGet)
        return std::unexpected(MethodError{.type = u"requestTooLarge"_s});
    QMap<QString, std::optional<jmap::Blob>> blobs;
    const auto read = reading(context, [&](Session &session) -> Outcome<QJsonObject> {
        for (const QJsonValue &id : ids.toArray()) {
            if (!id.isString())
                return invalid(u"blobIds: not every one is a string"_s);
            auto blob = store.blobs.find(session, owner.account, id.toString());
            if (!blob)
                return trouble(blob.error());
            blobs.insert(id.toString(), std::move(*blob));
        }
        return QJsonObject();
    });
    if (!read)
        return read;
    QJsonObject parsed;
    QJsonArray notParsable;
    QJsonArray notFound;
    for (auto it = blobs.cbegin(); it != blobs.cend(); ++it) {
        const Result<QByteArray> bytes = *it ? (*it)->read() : fail(Error::Code::NotFound);
        if (!bytes) {
            notFound.append(it.key());
            continue;
        }
        const auto message = mime::parse(*bytes);
        if (!message || !message->isMessage) {
            notParsable.append(it.key());
            continue;
        }
        request->parts.blobId = [outer = it.key()](const mime::Part &part) { return partBlobIdInside(outer, part); };
        QJsonObject object;
        for (const QString &property : {u"id"_s, u"mailboxIds"_s, u"keywords"_s, u"receivedAt"_s, u"threadId"_s}) {
            if (request->properties.contains(property))
                object.insert(property, QJsonValue::Null);
        }
        if (request->properties.contains(u"blobId"_s))
            object.insert(u"blobId"_s, it.key());
        if (request->properties.contains(u"size"_s))
            object.insert(u"size"_s, bytes->size());
        addMessageProperties(object, *message, *request);
        parsed.insert(it.key(), object);
    }
    const auto orNull = [](const QJsonArray &list) { return list.isEmpty() ? QJsonValue() : QJsonValue(list); };
    return QJsonObject{{u"accountId"_s, owner.account.id},
                       {u"parsed"_s, parsed.isEmpty() ? QJsonValue() : QJsonValue(parsed)},
                       {u"notParsable"_s, orNull(notParsable)},
                       {u"notFound"_s, orNull(notFound)}};
}

} // namespace

void addEmailMethods(jmap::Methods &methods, MailStore::Private &store)
{
    addOwned(methods, store, u"Email/get"_s,
             [&store](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) {
                 return getEmails(arguments, context, owner, store);
             });
    addOwned(methods, store, u"Email/changes"_s,
             [](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) {
                 return changesOf(u"Email"_s, arguments, context, owner);
             });
    addOwned(methods, store, u"Email/parse"_s,
             [&store](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) {
                 return parseEmails(arguments, context, owner, store);
             });
}

} // namespace gw::backend::mail
