// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "store_p.h"

#include <array>
#include <gw/backend/jmap/objects.h>
#include <gw/backend/mime/parse.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

struct FirstMailbox
{
    QString role;
    QString name;
};

const std::array<FirstMailbox, 6> &firstMailboxes()
{
    static const std::array<FirstMailbox, 6> all{{{u"inbox"_s, u"받은 편지함"_s},
                                                  {u"drafts"_s, u"임시 보관함"_s},
                                                  {u"sent"_s, u"보낸 편지함"_s},
                                                  {u"archive"_s, u"보관함"_s},
                                                  {u"junk"_s, u"스팸 편지함"_s},
                                                  {u"trash"_s, u"휴지통"_s}}};
    return all;
}

} // namespace

Result<qint64> MailStore::Private::accountNumber(Session &session, const QString &accountId)
{
    const auto rows = session.query(u"SELECT num FROM mail_account WHERE id = ?"_s, {accountId});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? 0 : rows->front().integer(0);
}

Result<qint64> MailStore::Private::knownAccount(Session &session, const QString &accountId)
{
    const Result<qint64> number = accountNumber(session, accountId);
    if (number && *number == 0)
        return fail(Error::Code::NotFound, u"this mail account was never used"_s);
    return number;
}

Result<Done> MailStore::Private::ensureAccount(Session &session, const jmap::Account &account) const
{
    const Result<qint64> known = accountNumber(session, account.id);
    if (!known)
        return fail(known.error());
    if (*known != 0)
        return Done{};
    const auto made =
        session.query(u"INSERT INTO mail_account(id) VALUES(?) ON CONFLICT DO NOTHING RETURNING num"_s, {account.id});
    if (!made)
        return fail(made.error());
    if (made->empty())
        return Done{}; // another process was quicker
    const qint64 number = made->front().integer(0);
    Writer writer(session, *search, number, account.id);
    int order = 0;
    for (const FirstMailbox &mailbox : firstMailboxes()) {
        const auto row = session.query(
            u"INSERT INTO mail_mailbox(account, name, role, sort_order) VALUES(?, ?, ?, ?) RETURNING num"_s,
            {number, mailbox.name, mailbox.role, ++order});
        if (!row)
            return fail(row.error());
        writer.noteMailbox(row->front().integer(0), storage::ChangeLog::What::Created);
    }
    return writer.finish();
}

Result<QString> MailStore::addMailbox(storage::Session &session, const QString &accountId, const QString &name)
{
    const Result<qint64> account = Private::knownAccount(session, accountId);
    if (!account)
        return fail(account.error());
    const auto row = session.query(
        u"INSERT INTO mail_mailbox(account, name, sort_order) VALUES(?, ?, 10) RETURNING num"_s, {*account, name});
    if (!row)
        return fail(row.error());
    Writer writer(session, *d->search, *account, accountId);
    writer.noteMailbox(row->front().integer(0), storage::ChangeLog::What::Created);
    const auto noted = writer.finish();
    return noted ? Result<QString>(idOf(MailboxLetter, row->front().integer(0))) : fail(noted.error());
}

std::expected<Owner, MethodError> MailStore::Private::owner(const QJsonObject &arguments, jmap::Context &context)
{
    auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_ready.constFind(account->id); known != m_ready.constEnd())
            return Owner{std::move(*account), *known};
    }
    qint64 number = 0;
    const auto look = [&](Session &session) -> Result<Done> {
        const Result<qint64> found = accountNumber(session, account->id);
        if (!found)
            return fail(found.error());
        number = *found;
        return Done{};
    };
    auto done = database.read(look);
    if (done && number == 0) {
        done = database.write([&](Session &session) -> Result<Done> {
            const auto made = ensureAccount(session, *account);
            return made ? look(session) : made;
        });
    }
    if (!done)
        return std::unexpected(jmap::serverFail(done.error()));
    const std::scoped_lock lock(m_mutex);
    m_ready.insert(account->id, number);
    return Owner{std::move(*account), number};
}

Result<Message> MailStore::Private::described(QByteArray bytes, const QString &digest) const
{
    if (bytes.size() > limits.messageBytes)
        return fail(
            {.code = Error::Code::Rejected, .detail = u"the message is too large"_s, .problemType = u"tooLarge"_s});
    const Result<mime::Message> message = mime::parse(std::move(bytes));
    if (!message)
        return fail(message.error());
    return Message(std::make_shared<const Message::Data>(mail::described(*message, digest)));
}

Result<qint64> MailStore::Private::bytesUsed(Session &session, qint64 account)
{
    const auto rows = session.query(u"SELECT bytes FROM mail_account WHERE num = ?"_s, {account});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? 0 : rows->front().integer(0);
}

Result<Done> MailStore::Private::checkRoom(Session &session, qint64 account, qint64 bytes) const
{
    const Result<qint64> used = bytesUsed(session, account);
    if (!used)
        return fail(used.error());
    if (*used + bytes > limits.accountBytes)
        return fail({.code = Error::Code::Rejected, .detail = u"the account is full"_s, .problemType = u"overQuota"_s});
    return Done{};
}

Result<QList<qint64>> MailStore::Private::mailboxNumbers(Session &session, qint64 account, const QStringList &ids)
{
    QList<qint64> numbers;
    QVariantList parameters{account};
    for (const QString &id : ids) {
        const qint64 number = numberOf(MailboxLetter, id).value_or(0);
        if (numbers.contains(number))
            continue;
        numbers.append(number);
        parameters.append(number);
    }
    if (numbers.isEmpty())
        return fail(Error::Code::NotFound, u"a message has to be in a mailbox"_s);
    const auto rows = session.query(u"SELECT count(*) FROM mail_mailbox WHERE account = ? AND num IN (%1)"_s.arg(
                                        storage::placeholders(numbers.size())),
                                    parameters);
    if (!rows)
        return fail(rows.error());
    if (rows->front().integer(0) != numbers.size())
        return fail(Error::Code::NotFound, u"there is no such mailbox"_s);
    return numbers;
}

Result<Delivered> MailStore::Private::deliver(Session &session, Writer &writer, qint64 account, const Message &message,
                                              const Placement &placement) const
{
    const Result<QList<qint64>> mailboxes = mailboxNumbers(session, account, placement.mailboxIds);
    if (!mailboxes)
        return fail(mailboxes.error());
    const auto row = writer.insert(message.data(), {.mailboxes = *mailboxes,
                                                    .keywords = placement.keywords,
                                                    .receivedAt = placement.receivedAt.toMSecsSinceEpoch()});
    if (!row)
        return fail(row.error());
    return Delivered{.emailId = row->id(),
                     .threadId = idOf(ThreadLetter, row->thread),
                     .blobId = messageBlobId(row->digest),
                     .size = row->size};
}

Result<qint64> MailStore::Private::state(Session &session, const QString &accountId, const QString &type)
{
    return storage::ChangeLog::state(session, jmap::collection(accountId, type));
}

} // namespace gw::backend::mail
