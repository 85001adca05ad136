// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "blobsource.h"
#include "methods.h"
#include "store_p.h"

#include <QFile>
#include <gw/backend/jmap/objects.h>
#include <gw/backend/mime/parse.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {

Result<std::unique_ptr<MailStore>> MailStore::open(storage::Database &database, jmap::Blobs &blobs, const Clock &clock,
                                                   Limits limits)
{
    auto priv = std::make_unique<Private>(database, blobs, clock, limits);
    const auto prepared =
        database.write([&](storage::Session &session) -> Result<Done> { return priv->search->prepare(session); });
    if (!prepared)
        return fail(prepared.error());
    return std::unique_ptr<MailStore>(new MailStore(std::move(priv)));
}

MailStore::MailStore(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
MailStore::~MailStore() = default;

void MailStore::addMethods(jmap::Methods &methods)
{
    d->blobs.add(std::make_shared<BlobSource>(d->blobs.files()));
    addMailboxMethods(methods, *d);
    addThreadMethods(methods, *d);
    addEmailMethods(methods, *d);
    addEmailQueries(methods, *d);
    addEmailWrites(methods, *d);
}

QStringList MailStore::deliveryTypes()
{
    return {u"Email"_s, u"Thread"_s, u"Mailbox"_s, u"EmailDelivery"_s};
}

const Limits &MailStore::limits() const
{
    return d->limits;
}

Result<Done> MailStore::ensureAccount(storage::Session &session, const jmap::Account &account)
{
    return d->ensureAccount(session, account);
}

Result<QString> MailStore::mailboxByRole(storage::Session &session, const QString &accountId, const QString &role)
{
    const Result<qint64> account = Private::knownAccount(session, accountId);
    if (!account)
        return fail(account.error());
    const Result<qint64> mailbox = mailboxWithRole(session, *account, role);
    if (!mailbox)
        return fail(mailbox.error());
    return *mailbox == 0 ? QString() : idOf(MailboxLetter, *mailbox);
}

Result<Message> MailStore::read(const QByteArray &bytes)
{
    const Result<QString> digest = d->blobs.files().put(bytes);
    if (!digest)
        return fail(digest.error());
    return d->described(bytes, *digest);
}

Result<Message> MailStore::readBlob(const QString &digest)
{
    QFile file(d->blobs.files().path(digest));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, u"there are no bytes with this digest"_s);
    return d->described(file.readAll(), digest);
}

Result<Delivered> MailStore::deliver(storage::Session &session, const QString &accountId, const Message &message,
                                     const Placement &placement)
{
    const Result<qint64> account = Private::knownAccount(session, accountId);
    if (!account)
        return fail(account.error());
    if (const auto room = d->checkRoom(session, *account, message.size()); !room)
        return fail(room.error());
    Writer writer(session, *d->search, *account, accountId);
    Result<Delivered> delivered = d->deliver(session, writer, *account, message, placement);
    if (!delivered)
        return delivered;
    if (const auto done = writer.finish(); !done)
        return fail(done.error());
    return delivered;
}

Result<std::optional<EmailInfo>> MailStore::email(storage::Session &session, const QString &accountId,
                                                  const QString &emailId)
{
    const Result<qint64> account = Private::knownAccount(session, accountId);
    if (!account)
        return fail(account.error());
    const Result<std::optional<EmailRow>> row = emailRow(session, *account, numberOf(EmailLetter, emailId).value_or(0));
    if (!row)
        return fail(row.error());
    return *row ? std::optional((*row)->info()) : std::nullopt;
}

Result<QStringList> MailStore::withMessageId(storage::Session &session, const QString &accountId,
                                             const QString &messageId)
{
    const auto rows = session.query(u"SELECT e.num FROM mail_email e JOIN mail_account a ON a.num = e.account "
                                    "WHERE a.id = ? AND e.message_id = ? ORDER BY e.received_at DESC, e.num DESC"_s,
                                    {accountId, hashOf(messageId)});
    if (!rows)
        return fail(rows.error());
    QStringList ids;
    for (const Row &row : *rows)
        ids.append(idOf(EmailLetter, row.integer(0)));
    return ids;
}

namespace {

/// Runs `work` on an email of the account and finishes; NotFound when there is none.
Result<Done> withEmail(storage::Session &session, const SearchIndex &search, const QString &accountId,
                       const QString &emailId, const std::function<Result<Done>(Writer &, EmailRow &, qint64)> &work)
{
    const Result<qint64> account = MailStore::Private::knownAccount(session, accountId);
    if (!account)
        return fail(account.error());
    Result<std::optional<EmailRow>> row = emailRow(session, *account, numberOf(EmailLetter, emailId).value_or(0));
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, emailId);
    Writer writer(session, search, *account, accountId);
    if (const auto done = work(writer, **row, *account); !done)
        return done;
    return writer.finish();
}

} // namespace

Result<Done> MailStore::changeKeywords(storage::Session &session, const QString &accountId, const QString &emailId,
                                       const QStringList &add, const QStringList &remove)
{
    return withEmail(session, *d->search, accountId, emailId, [&](Writer &writer, EmailRow &email, qint64) {
        QStringList keywords = email.keywords + add;
        keywords.removeIf([&](const QString &keyword) { return remove.contains(keyword); });
        return writer.change(email, email.mailboxes, keywords);
    });
}

Result<Done> MailStore::moveTo(storage::Session &session, const QString &accountId, const QString &emailId,
                               const QStringList &mailboxIds)
{
    return withEmail(session, *d->search, accountId, emailId,
                     [&](Writer &writer, EmailRow &email, qint64 account) -> Result<Done> {
                         const auto mailboxes = Private::mailboxNumbers(session, account, mailboxIds);
                         if (!mailboxes)
                             return fail(mailboxes.error());
                         return writer.change(email, *mailboxes, email.keywords);
                     });
}

Result<Done> MailStore::destroy(storage::Session &session, const QString &accountId, const QString &emailId)
{
    return withEmail(session, *d->search, accountId, emailId,
                     [](Writer &writer, EmailRow &email, qint64) { return writer.remove(email); });
}

Result<qint64> MailStore::bytesUsed(storage::Session &session, const QString &accountId)
{
    const Result<qint64> account = Private::accountNumber(session, accountId);
    if (!account || *account == 0)
        return account;
    return Private::bytesUsed(session, *account);
}

} // namespace gw::backend::mail
