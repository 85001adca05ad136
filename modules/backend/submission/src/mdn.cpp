// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// MDN/send and MDN/parse (RFC 9007 2).
#include "identities.h"
#include "office.h"

#include <gw/backend/mime/build.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

std::unexpected<SetError> refused(const QString &type, const QStringList &properties = {})
{
    return std::unexpected(SetError{type, {}, properties, {}});
}

/// The members of an MDN object that are texts.
const QList<std::pair<QString, QString mime::Mdn::*>> &texts()
{
    static const QList<std::pair<QString, QString mime::Mdn::*>> list{
        {u"subject"_s, &mime::Mdn::subject},
        {u"textBody"_s, &mime::Mdn::textBody},
        {u"reportingUA"_s, &mime::Mdn::reportingUa},
        {u"mdnGateway"_s, &mime::Mdn::mdnGateway},
        {u"originalRecipient"_s, &mime::Mdn::originalRecipient},
        {u"finalRecipient"_s, &mime::Mdn::finalRecipient},
        {u"originalMessageId"_s, &mime::Mdn::originalMessageId}};
    return list;
}

bool readDisposition(const QJsonValue &value, mime::Mdn &into)
{
    into.actionMode = value[u"actionMode"_s].toString();
    into.sendingMode = value[u"sendingMode"_s].toString().toLower();
    into.type = value[u"type"_s].toString();
    static const QStringList actions{u"manual-action"_s, u"automatic-action"_s};
    static const QStringList modes{u"mdn-sent-manually"_s, u"mdn-sent-automatically"_s};
    static const QStringList types{u"deleted"_s, u"dispatched"_s, u"displayed"_s, u"processed"_s};
    return actions.contains(into.actionMode) && modes.contains(into.sendingMode) && types.contains(into.type);
}

/// The MDN object of a client; the server's own members may not be among it.
std::expected<mime::Mdn, SetError> read(const QJsonObject &object)
{
    mime::Mdn mdn;
    QStringList wrong;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString &name = it.key();
        const auto text = std::find_if(texts().begin(), texts().end(), [&](const auto &one) { return one.first == name; });
        if (text != texts().end() && (it->isString() || it->isNull())
            && !(name == u"mdnGateway" || name == u"originalRecipient" || name == u"originalMessageId")) {
            mdn.*text->second = it->toString();
        } else if (name == u"includeOriginalMessage" && it->isBool()) {
            mdn.includeOriginalMessage = it->toBool();
        } else if (name == u"extensionFields" && (it->isObject() || it->isNull())) {
            const QJsonObject fields = it->toObject();
            for (auto field = fields.begin(); field != fields.end(); ++field)
                mdn.extensionFields.insert(field.key(), field->toString());
        } else if (name != u"forEmailId" && name != u"disposition") {
            wrong << name; // unknown, or set by the server: error, originalMessageId …
        }
    }
    if (!readDisposition(object.value(u"disposition"_s), mdn))
        wrong << u"disposition"_s;
    if (!object.value(u"forEmailId"_s).isString())
        wrong << u"forEmailId"_s;
    return wrong.isEmpty() ? std::expected<mime::Mdn, SetError>(mdn) : refused(u"invalidProperties"_s, wrong);
}

QJsonObject json(const mime::Mdn &mdn, const QJsonValue &forEmailId)
{
    QJsonObject extension;
    for (auto it = mdn.extensionFields.begin(); it != mdn.extensionFields.end(); ++it)
        extension.insert(it.key(), it.value());
    QJsonObject object{{u"forEmailId"_s, forEmailId},
                       {u"includeOriginalMessage"_s, mdn.includeOriginalMessage},
                       {u"disposition"_s, QJsonObject{{u"actionMode"_s, mdn.actionMode},
                                                      {u"sendingMode"_s, mdn.sendingMode},
                                                      {u"type"_s, mdn.type}}},
                       {u"error"_s, mdn.error.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(mdn.error)},
                       {u"extensionFields"_s, extension.isEmpty() ? QJsonValue() : QJsonValue(extension)}};
    for (const auto &[name, member] : texts())
        object.insert(name, (mdn.*member).isEmpty() ? QJsonValue() : QJsonValue(mdn.*member));
    return object;
}

/// One call of MDN/send.
class Sending
{
public:
    Sending(PostOffice::Private &office, Context &context, const Account &account)
        : m_office(office), m_context(context), m_account(account)
    {
    }

    MethodResult run(const QJsonObject &arguments)
    {
        const QString identityId = m_context.resolved(arguments.value(u"identityId"_s).toString());
        std::optional<Identity> identity;
        const auto found = m_office.database.read([&](Session &session) -> Result<Done> {
            auto known = identityOf(session, m_account, identityId, m_office.clock.now());
            if (!known)
                return fail(known.error());
            identity = std::move(*known);
            return Done{};
        });
        if (!found)
            return std::unexpected(jmap::serverFail(found.error()));
        const QJsonObject send = arguments.value(u"send"_s).toObject();
        if (!identity || !arguments.value(u"send"_s).isObject())
            return std::unexpected(jmap::invalidArguments(identity ? u"send: no object"_s : u"identityId: unknown"_s));
        QJsonObject sent;
        QJsonObject notSent;
        QHash<QString, QString> emails;
        for (auto it = send.begin(); it != send.end(); ++it) {
            const QString emailId = m_context.resolved(it.value()[u"forEmailId"_s].toString());
            const auto done = one(it->toObject(), emailId, *identity);
            if (done)
                sent.insert(it.key(), *done);
            else
                notSent.insert(it.key(), done.error().json());
            if (done)
                emails.insert(u'#' + it.key(), emailId);
        }
        updateEmails(arguments, emails);
        return QJsonObject{{u"accountId"_s, m_account.id},
                           {u"sent"_s, sent.isEmpty() ? QJsonValue() : QJsonValue(sent)},
                           {u"notSent"_s, notSent.isEmpty() ? QJsonValue() : QJsonValue(notSent)}};
    }

private:
    static std::unexpected<SetError> failed(const Error &error)
    {
        return refused(jmap::serverFail(error).type);
    }

    std::expected<QJsonObject, SetError> one(const QJsonObject &object, const QString &emailId, const Identity &identity)
    {
        auto mdn = read(object);
        if (!mdn)
            return std::unexpected(mdn.error());
        std::optional<mail::EmailInfo> email;
        const auto found = m_office.database.read([&](Session &session) -> Result<Done> {
            auto there = m_office.store.email(session, m_account.id, emailId);
            if (!there)
                return fail(there.error());
            email = std::move(*there);
            return Done{};
        });
        if (!found)
            return failed(found.error());
        if (!email)
            return refused(u"notFound"_s);
        if (email->keywords.contains(u"$mdnsent"_s))
            return refused(u"mdnAlreadySent"_s);
        const auto original = m_office.letterOf(email->digest, {});
        if (!original)
            return failed(original.error());
        const QList<mime::Address> wantedBy = mime::receiptWantedBy(original->parsed);
        if (wantedBy.isEmpty())
            return refused(u"noRecipients"_s);
        const bool given = !mdn->finalRecipient.isEmpty();
        const QString usual = u"rfc822; "_s + identity.email;
        // In somebody else's name it would be a forgery (RFC 9007 5).
        if (given
            && QString(mdn->finalRecipient).remove(u' ').compare(QString(usual).remove(u' '), Qt::CaseInsensitive) != 0)
            return refused(u"forbidden"_s);
        if (!given)
            mdn->finalRecipient = usual;
        mdn->originalMessageId = original->parsed.messageId().value(0);
        const QDateTime now = m_office.clock.now();
        const QString domain = identity.email.mid(identity.email.indexOf(u'@') + 1);
        const QByteArray bytes = mime::buildMdn(*mdn, {identity.name, identity.email}, wantedBy, original->parsed, now,
                                                mime::newMessageId(now, domain.toUtf8()));
        const auto sha256 = m_office.blobs.files().put(bytes);
        if (!sha256)
            return failed(sha256.error());
        QStringList recipients;
        for (const mime::Address &address : wantedBy)
            recipients << address.email;
        const auto queued = m_office.database.write([&](Session &session) {
            return m_office.enqueue(
                session, {.accountId = m_account.id, .sender = {}, .recipients = recipients, .sha256 = *sha256});
        });
        if (!queued)
            return failed(queued.error());
        m_office.wake();
        QJsonObject answer{{u"originalMessageId"_s, mdn->originalMessageId}};
        if (!given)
            answer.insert(u"finalRecipient"_s, mdn->finalRecipient);
        return answer;
    }

    void updateEmails(const QJsonObject &arguments, const QHash<QString, QString> &emails)
    {
        const QJsonObject updates = arguments.value(u"onSuccessUpdateEmail"_s).toObject();
        QJsonObject update;
        for (auto it = updates.begin(); it != updates.end(); ++it) {
            if (emails.contains(it.key()))
                update.insert(emails.value(it.key()), it.value());
        }
        if (!update.isEmpty())
            m_context.callAfter(u"Email/set"_s, {{u"accountId"_s, m_account.id}, {u"update"_s, update}});
    }

    PostOffice::Private &m_office;
    Context &m_context;
    const Account &m_account;
};

MethodResult send(PostOffice::Private &office, const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    return Sending(office, context, *account).run(arguments);
}

MethodResult parse(PostOffice::Private &office, const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    if (!arguments.value(u"blobIds"_s).isArray())
        return std::unexpected(jmap::invalidArguments(u"blobIds: no list"_s));
    QJsonObject parsed;
    QStringList notParsable;
    QStringList notFound;
    for (const QJsonValue &item : arguments.value(u"blobIds"_s).toArray()) {
        const QString id = context.resolved(item.toString());
        std::optional<jmap::Blob> blob;
        QStringList emails;
        const auto found = office.database.read([&](Session &session) -> Result<Done> {
            auto there = office.blobs.find(session, *account, id);
            if (!there)
                return fail(there.error());
            blob = std::move(*there);
            return Done{};
        });
        if (!found)
            return std::unexpected(jmap::serverFail(found.error()));
        if (!blob) {
            notFound << item.toString();
            continue;
        }
        const auto bytes = blob->read();
        const auto message = bytes ? mime::parse(*bytes) : Result<mime::Message>(fail(bytes.error()));
        const auto mdn = message ? mime::parseMdn(*message) : std::nullopt;
        if (!mdn) {
            notParsable << item.toString();
            continue;
        }
        const auto original = office.database.read([&](Session &session) -> Result<Done> {
            auto known = office.store.withMessageId(session, account->id, mdn->originalMessageId);
            if (!known)
                return fail(known.error());
            emails = std::move(*known);
            return Done{};
        });
        if (!original)
            return std::unexpected(jmap::serverFail(original.error()));
        parsed.insert(item.toString(), json(*mdn, emails.isEmpty() ? QJsonValue() : QJsonValue(emails.front())));
    }
    return QJsonObject{{u"accountId"_s, account->id},
                       {u"parsed"_s, parsed.isEmpty() ? QJsonValue() : QJsonValue(parsed)},
                       {u"notParsable"_s, notParsable.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(notParsable)},
                       {u"notFound"_s, notFound.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(notFound)}};
}

} // namespace

void addMdnMethods(jmap::Methods &methods, PostOffice::Private &office)
{
    methods.add(u"MDN/send"_s, jmap::capability::mdn, [&office](const QJsonObject &arguments, Context &context) {
        return send(office, arguments, context);
    });
    methods.add(u"MDN/parse"_s, jmap::capability::mdn, [&office](const QJsonObject &arguments, Context &context) {
        return parse(office, arguments, context);
    });
}

} // namespace gw::backend::submission
