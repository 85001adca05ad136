// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What a person does to mailboxes themselves.
#include "actions_p.h"

#include "handlers.h"
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr qsizetype longestName = 200;

Task<Undo> refuse(Error::Code code, QString why)
{
    co_return fail(code, why);
}

} // namespace

Task<Undo> OutboxActions::mailboxWrite(QJsonObject payload, QString accountId, QString mailboxId)
{
    const QPointer<OutboxActions> self(this);
    outbox::NewEntry entry;
    entry.kind = mailboxKind;
    entry.objectKey = u"mail/"_s + accountId;
    payload.insert(u"account"_s, accountId);
    entry.payload = payload;
    entry.hold = m_parts.hold;
    // The opposite, while it is known what was there before.
    Back back{accountId, {}};
    const QString action = payload[u"action"_s].toString();
    const auto before = box(accountId, payload[u"mailbox"_s].toString());
    if (action == u"create"_s)
        back.mailbox = {{u"action"_s, u"remove"_s}, {u"mailbox"_s, payload[u"mailbox"_s]}};
    else if (before && action == u"rename"_s)
        back.mailbox = {{u"action"_s, u"rename"_s}, {u"mailbox"_s, before->id}, {u"name"_s, before->name}};
    else if (before && action == u"move"_s)
        back.mailbox = {{u"action"_s, u"move"_s}, {u"mailbox"_s, before->id}, {u"parent"_s, before->parentId}};
    Task<QString> adding = m_parts.outbox.add(std::move(entry));
    const Result<QString> operation = co_await adding;
    if (!operation)
        co_return fail(operation.error());
    if (self)
        remember(*operation, std::move(back));
    Undo undo{.kind = Undo::Kind::Mailbox, .accountId = accountId, .mailboxId = mailboxId};
    undo.operations.append(*operation);
    co_return undo;
}

Task<Undo> OutboxActions::createMailbox(QString accountId, QString parentId, QString name)
{
    name = name.simplified();
    if (name.isEmpty() || name.size() > longestName)
        return refuse(Error::Code::Rejected, u"a mailbox needs a name"_s);
    const auto parent = box(accountId, parentId);
    if (!parentId.isEmpty() && !parent)
        return refuse(Error::Code::NotFound, u"no such mailbox"_s);
    if (parent && !parent->mayCreateChild)
        return refuse(Error::Code::Forbidden, u"no mailbox may be made here"_s);
    // Until the server has given it an id, it goes by this one.
    const QString id = u"new-"_s + newId();
    return mailboxWrite({{u"action"_s, u"create"_s}, {u"mailbox"_s, id}, {u"parent"_s, parentId}, {u"name"_s, name}},
                        accountId, id);
}

Task<Undo> OutboxActions::renameMailbox(QString accountId, QString mailboxId, QString name)
{
    name = name.simplified();
    const auto its = box(accountId, mailboxId);
    if (!its)
        return refuse(Error::Code::NotFound, u"no such mailbox"_s);
    if (!its->mayRename || its->role == Role::Inbox)
        return refuse(Error::Code::Forbidden, u"this mailbox keeps its name"_s);
    if (name.isEmpty() || name.size() > longestName)
        return refuse(Error::Code::Rejected, u"a mailbox needs a name"_s);
    return mailboxWrite({{u"action"_s, u"rename"_s}, {u"mailbox"_s, mailboxId}, {u"name"_s, name}}, accountId,
                        mailboxId);
}

Task<Undo> OutboxActions::moveMailbox(QString accountId, QString mailboxId, QString parentId)
{
    const auto its = box(accountId, mailboxId);
    const auto parent = box(accountId, parentId);
    if (!its || (!parentId.isEmpty() && !parent))
        return refuse(Error::Code::NotFound, u"no such mailbox"_s);
    if (!its->mayRename || (parent && !parent->mayCreateChild))
        return refuse(Error::Code::Forbidden, u"this mailbox stays where it is"_s);
    // Not below itself.
    for (auto above = parent; above; above = box(accountId, above->parentId)) {
        if (above->id == mailboxId)
            return refuse(Error::Code::Rejected, u"a mailbox cannot be below itself"_s);
    }
    return mailboxWrite({{u"action"_s, u"move"_s}, {u"mailbox"_s, mailboxId}, {u"parent"_s, parentId}}, accountId,
                        mailboxId);
}

Task<Undo> OutboxActions::removeMailbox(QString accountId, QString mailboxId)
{
    const QPointer<OutboxActions> self(this);
    const auto its = box(accountId, mailboxId);
    if (!its)
        co_return fail(Error::Code::NotFound, u"no such mailbox"_s);
    const bool hasChildren = std::ranges::any_of(m_parts.mailboxes(), [&](const MailboxInfo &other) {
        return other.accountId == accountId && other.parentId == mailboxId;
    });
    if (!its->mayDelete || its->role != Role::None || hasChildren)
        co_return fail(Error::Code::Forbidden, u"this mailbox cannot be removed"_s);
    Undo all{.kind = Undo::Kind::Mailbox, .accountId = accountId, .mailboxId = mailboxId};
    if (its->total > 0) {
        Selection what{accountId, mailboxId};
        ListQuery everything{.accountId = accountId, .mailboxId = mailboxId};
        everything.collapseThreads = false;
        what.everything = everything;
        Task<Undo> emptying = remove(std::move(what));
        const Result<Undo> emptied = co_await emptying;
        if (!emptied)
            co_return fail(emptied.error());
        all.messages = emptied->messages;
        all.operations = emptied->operations;
    }
    if (!self)
        co_return fail(Error::Code::Cancelled);
    const QJsonObject payload{{u"action"_s, u"remove"_s}, {u"mailbox"_s, mailboxId}};
    Task<Undo> removing = mailboxWrite(payload, accountId, mailboxId);
    const Result<Undo> removed = co_await removing;
    if (!removed)
        co_return fail(removed.error());
    // Taken back in this order: the mailbox first, so that there is somewhere to go back to.
    all.operations = removed->operations + all.operations;
    co_return all;
}

} // namespace gw::mail
