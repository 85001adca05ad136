// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_box.h"

#include <gw/backend/directory/schema.h>
#include <gw/backend/mail/schema.h>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend;

namespace gw::test {
namespace {

std::vector<storage::Migration> migrations()
{
    std::vector<storage::Migration> all;
    for (const auto &part :
         {storage::ChangeLog::migrations(), directory::migrations(), jmap::Blobs::migrations(), mail::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

jmap::Account accountOf(const QString &id)
{
    return {.id = id,
            .personId = id.sliced(2),
            .lane = jmap::Lane::Employee,
            .address = u"nara.lee@hanbit.example"_s,
            .name = u"이나라"_s};
}

} // namespace

class MailBox::Call final : public jmap::Context
{
public:
    explicit Call(MailBox &box) : m_box(box) {}

    const identity::Caller &caller() const override { return m_caller; }
    storage::Database &database() override { return *m_box.m_database; }
    const Clock &clock() const override { return m_box.time; }
    const jmap::Limits &limits() const override { return m_limits; }
    const jmap::Blobs &blobs() const override { return *m_box.m_blobs; }
    const jmap::Accounts &accounts() const override { return m_box.m_accounts; }
    bool uses(QStringView) const override { return true; }
    std::expected<jmap::Account, jmap::MethodError> account(const QJsonObject &arguments) const override
    {
        const QString id = arguments.value(u"accountId"_s).toString();
        if (id != m_box.account)
            return std::unexpected(jmap::MethodError{.type = u"accountNotFound"_s});
        return accountOf(id);
    }
    QString resolved(const QString &idOrReference) const override
    {
        return idOrReference.startsWith(u'#') ? m_box.createdIds.value(idOrReference.sliced(1)) : idOrReference;
    }
    void created(const QString &creationId, const QString &id) override { m_box.createdIds.insert(creationId, id); }
    void callAfter(const QString &, const QJsonObject &) override {}
    void changed(const QString &, const QString &type) override { m_box.announced.insert(type); }

private:
    MailBox &m_box;
    identity::Caller m_caller;
    jmap::Limits m_limits;
};

MailBox::MailBox(Engine engine, mail::Limits limits) : m_place(engine)
{
    m_database = openDatabase(m_place, migrations());
    m_blobs = std::make_unique<jmap::Blobs>(m_directory.path(), time);
    auto store = mail::MailStore::open(*m_database, *m_blobs, time, limits);
    EXPECT_TRUE(store) << store.error().detail.toStdString();
    m_store = std::move(*store);
    m_store->addMethods(m_methods);
    const auto made = m_database->write([&](storage::Session &session) -> Result<Done> {
        if (const auto done = m_store->ensureAccount(session, accountOf(account)); !done)
            return done;
        return m_store->ensureAccount(session, accountOf(QString::fromUtf16(others)));
    });
    EXPECT_TRUE(made) << made.error().detail.toStdString();
}

MailBox::~MailBox() = default;

QJsonObject MailBox::call(const QString &method, QJsonObject arguments)
{
    if (!arguments.contains(u"accountId"_s))
        arguments.insert(u"accountId"_s, account);
    const jmap::Methods::Entry *entry = m_methods.find(method);
    if (!entry)
        return {{u"error"_s, u"unknownMethod"_s}};
    Call context(*this);
    const jmap::MethodResult result = entry->run(arguments, context);
    if (result)
        return *result;
    return {{u"error"_s, result.error().type}, {u"description"_s, result.error().description}};
}

QString MailBox::mailbox(const QString &role)
{
    QString id;
    const auto read = m_database->read([&](storage::Session &session) -> Result<Done> {
        const auto found = m_store->mailboxByRole(session, account, role);
        if (!found)
            return fail(found.error());
        id = *found;
        return Done{};
    });
    EXPECT_TRUE(read);
    return id;
}

QString MailBox::upload(const QByteArray &bytes, const QString &type)
{
    const auto digest = m_blobs->files().put(bytes);
    EXPECT_TRUE(digest);
    QString id;
    const auto written = m_database->write([&](storage::Session &session) -> Result<Done> {
        const auto blob = m_blobs->uploaded(session, accountOf(account), *digest, bytes.size(), type);
        if (!blob)
            return fail(blob.error());
        id = *blob;
        return Done{};
    });
    EXPECT_TRUE(written);
    return id;
}

QString MailBox::state(const QString &type)
{
    return call(type + u"/get"_s, {{u"ids"_s, QJsonArray()}}).value(u"state"_s).toString();
}

QStringList MailBox::query(const QJsonObject &arguments)
{
    const QJsonObject answer = call(u"Email/query"_s, arguments);
    EXPECT_FALSE(answer.contains(u"error"_s)) << answer.value(u"error"_s).toString().toStdString() << " "
                                              << answer.value(u"description"_s).toString().toStdString();
    QStringList ids;
    for (const QJsonValue &id : answer.value(u"ids"_s).toArray())
        ids.append(id.toString());
    return ids;
}

QJsonObject MailBox::email(const QString &id, const QStringList &properties)
{
    const QJsonObject answer =
        call(u"Email/get"_s, {{u"ids"_s, QJsonArray{id}}, {u"properties"_s, QJsonArray::fromStringList(properties)}});
    EXPECT_EQ(answer.value(u"list"_s).toArray().size(), 1);
    return answer.value(u"list"_s).toArray().first().toObject();
}

QByteArray MailBox::bytes(const Mail &mail)
{
    const auto addresses = [](const QStringList &all) {
        QList<mime::Address> list;
        for (const QString &email : all)
            list.append({.name = {}, .email = email});
        return list;
    };
    ++m_messages;
    mime::Draft draft;
    draft.from = {{.name = mail.fromName, .email = mail.from}};
    draft.to = addresses(mail.to);
    draft.cc = addresses(mail.cc);
    draft.bcc = addresses(mail.bcc);
    draft.subject = mail.subject;
    draft.date = mail.sentAt.isValid() ? mail.sentAt : now;
    draft.messageId = mail.messageId.isEmpty() ? u"n%1@hanbit.example"_s.arg(m_messages) : mail.messageId;
    draft.inReplyTo = mail.inReplyTo;
    draft.references = mail.references;
    draft.text = mail.text;
    draft.attachments = mail.attachments;
    draft.charset = mail.charset;
    return mime::build(draft);
}

mail::Delivered MailBox::deliver(const Mail &mail)
{
    return deliverBytes(bytes(mail), mail);
}

mail::Delivered MailBox::deliverBytes(const QByteArray &bytes, const Mail &placed)
{
    now = now.addSecs(60);
    const auto message = m_store->read(bytes);
    EXPECT_TRUE(message);
    mail::Placement placement{.mailboxIds = {},
                              .keywords = placed.keywords,
                              .receivedAt = placed.receivedAt.isValid() ? placed.receivedAt : now};
    for (const QString &role : placed.mailboxes.isEmpty() ? QStringList{u"inbox"_s} : placed.mailboxes)
        placement.mailboxIds.append(mailbox(role));
    mail::Delivered delivered;
    const auto written = m_database->write([&](storage::Session &session) -> Result<Done> {
        const auto outcome = m_store->deliver(session, account, *message, placement);
        if (!outcome)
            return fail(outcome.error());
        delivered = *outcome;
        return Done{};
    });
    EXPECT_TRUE(written) << written.error().detail.toStdString();
    return delivered;
}

void MailBox::expectTrueCounters()
{
    const auto read = m_database->read([&](storage::Session &session) -> Result<Done> {
        const auto wrong = m_store->wrongCounters(session, account);
        EXPECT_TRUE(wrong) << wrong.error().detail.toStdString();
        EXPECT_EQ(wrong.value_or(QStringList()).join(u' ').toStdString(), "");
        return Done{};
    });
    EXPECT_TRUE(read);
}

QJsonObject MailBox::mailboxCounts(const QString &id)
{
    const QJsonObject answer = call(u"Mailbox/get"_s, {{u"ids"_s, QJsonArray{id}}});
    return answer.value(u"list"_s).toArray().first().toObject();
}

} // namespace gw::test
