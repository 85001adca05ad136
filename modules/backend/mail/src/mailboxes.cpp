// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailboxes.h"

#include "mailboxquery.h"
#include "mailboxset.h"
#include "methods.h"

#include <gw/backend/jmap/objects.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {

Result<Mailboxes> readMailboxes(Session &session, qint64 account)
{
    const auto rows = session.query(u"SELECT num, parent, name, role, sort_order, subscribed, emails, unread, threads, "
                                    "unread_threads FROM mail_mailbox WHERE account = ?"_s,
                                    {account});
    if (!rows)
        return fail(rows.error());
    Mailboxes all;
    for (const Row &row : *rows) {
        all.insert(row.integer(0), {.num = row.integer(0),
                                    .parent = row.integer(1),
                                    .name = row.text(2),
                                    .role = row.isNull(3) ? QString() : row.text(3),
                                    .sortOrder = row.integer(4),
                                    .subscribed = row.boolean(5),
                                    .counters = {.emails = row.integer(6),
                                                 .unread = row.integer(7),
                                                 .threads = row.integer(8),
                                                 .unreadThreads = row.integer(9)}});
    }
    return all;
}

const QStringList &mailboxProperties()
{
    static const QStringList all{
        u"id"_s,           u"name"_s,         u"parentId"_s,      u"role"_s,     u"sortOrder"_s,   u"totalEmails"_s,
        u"unreadEmails"_s, u"totalThreads"_s, u"unreadThreads"_s, u"myRights"_s, u"isSubscribed"_s};
    return all;
}

bool isRole(const QString &role)
{
    static const QSet<QString> known{u"inbox"_s, u"drafts"_s, u"sent"_s,    u"archive"_s,   u"junk"_s,
                                     u"trash"_s, u"all"_s,    u"flagged"_s, u"important"_s, u"subscribed"_s};
    return known.contains(role);
}

QJsonObject toJson(const Mailbox &mailbox)
{
    // A mailbox with a role is one of the furniture: the inbox stays.
    const bool fixed = mailbox.role == "inbox"_L1;
    static const QStringList rights{u"mayReadItems"_s, u"mayAddItems"_s,    u"mayRemoveItems"_s,
                                    u"maySetSeen"_s,   u"maySetKeywords"_s, u"mayCreateChild"_s,
                                    u"mayRename"_s,    u"mayDelete"_s,      u"maySubmit"_s};
    QJsonObject mine;
    for (const QString &right : rights)
        mine.insert(right, right != "mayDelete"_L1 || !fixed);
    return {{u"id"_s, mailbox.id()},
            {u"name"_s, mailbox.name},
            {u"parentId"_s, mailbox.parent == 0 ? QJsonValue() : QJsonValue(idOf(MailboxLetter, mailbox.parent))},
            {u"role"_s, mailbox.role.isEmpty() ? QJsonValue() : QJsonValue(mailbox.role)},
            {u"sortOrder"_s, mailbox.sortOrder},
            {u"totalEmails"_s, mailbox.counters.emails},
            {u"unreadEmails"_s, mailbox.counters.unread},
            {u"totalThreads"_s, mailbox.counters.threads},
            {u"unreadThreads"_s, mailbox.counters.unreadThreads},
            {u"myRights"_s, mine},
            {u"isSubscribed"_s, mailbox.subscribed}};
}

namespace {

Outcome<QJsonObject> getMailboxes(Session &session, const jmap::GetArguments &wanted, const Owner &owner)
{
    const Result<Mailboxes> all = readMailboxes(session, owner.number);
    if (!all)
        return trouble(all.error());
    QJsonArray list;
    QStringList notFound;
    if (!wanted.ids) {
        for (const Mailbox &mailbox : *all)
            list.append(wanted.only(toJson(mailbox)));
    } else {
        for (const QString &id : *wanted.ids) {
            const auto mailbox = all->constFind(numberOf(MailboxLetter, id).value_or(0));
            if (mailbox == all->constEnd())
                notFound.append(id);
            else
                list.append(wanted.only(toJson(*mailbox)));
        }
    }
    const Result<qint64> state = MailStore::Private::state(session, owner.account.id, u"Mailbox"_s);
    if (!state)
        return trouble(state.error());
    return jmap::getAnswer(owner.account.id, QString::number(*state), list, notFound);
}

/// RFC 8621 2.2: says when nothing but counters has changed.
Outcome<QJsonObject> mailboxChanges(Session &session, const jmap::ChangesArguments &wanted, const Owner &owner)
{
    using storage::ChangeLog;
    const auto changes =
        ChangeLog::since(session, jmap::collection(owner.account.id, u"Mailbox"_s), wanted.since, wanted.maxChanges);
    if (!changes)
        return trouble(jmap::changesFailed(changes.error()));
    QJsonObject answer = jmap::changesAnswer(owner.account.id, wanted.since, *changes);
    const Result<qint64> properties =
        MailStore::Private::state(session, owner.account.id, QString::fromUtf16(Writer::mailboxProperties));
    if (!properties)
        return trouble(properties.error());
    const bool onlyCounters = *properties <= wanted.since && !changes->updated.isEmpty();
    answer.insert(u"updatedProperties"_s, onlyCounters ? QJsonValue(QJsonArray{u"totalEmails"_s, u"unreadEmails"_s,
                                                                               u"totalThreads"_s, u"unreadThreads"_s})
                                                       : QJsonValue());
    return answer;
}

} // namespace

void addMailboxMethods(jmap::Methods &methods, MailStore::Private &store)
{
    addOwned(methods, store, u"Mailbox/get"_s,
             [](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 const auto wanted = jmap::getArguments(arguments, context, mailboxProperties());
                 if (!wanted)
                     return std::unexpected(wanted.error());
                 return reading(context, [&](Session &session) { return getMailboxes(session, *wanted, owner); });
             });
    addOwned(methods, store, u"Mailbox/changes"_s,
             [](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 const auto wanted = jmap::changesArguments(arguments);
                 if (!wanted)
                     return std::unexpected(wanted.error());
                 return reading(context, [&](Session &session) { return mailboxChanges(session, *wanted, owner); });
             });
    addMailboxQueries(methods, store);
    addMailboxWrites(methods, store);
}

} // namespace gw::backend::mail
