// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boxes.h"

#include "mailrows.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

/// A server may say anything; a number that no mailbox has is none.
int countOf(qint64 value)
{
    return int(std::clamp<qint64>(value, 0, 100'000'000));
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(json::compact(object));
}

QJsonObject objectOf(const QString &text)
{
    return json::parseObject(text.toUtf8()).value_or(QJsonObject());
}

QString docOf(const jmap::Mailbox &box)
{
    const jmap::Mailbox::Rights &may = box.rights;
    return textOf({{u"name"_s, box.name},
                   {u"parent"_s, box.parentId},
                   {u"sort"_s, box.sortOrder},
                   {u"add"_s, may.mayAddItems},
                   {u"remove"_s, may.mayRemoveItems},
                   {u"seen"_s, may.maySetSeen},
                   {u"keywords"_s, may.maySetKeywords},
                   {u"child"_s, may.mayCreateChild},
                   {u"rename"_s, may.mayRename},
                   {u"delete"_s, may.mayDelete}});
}

QString docOf(const AccountInfo &account)
{
    return textOf({{u"lane"_s, int(account.lane)},
                   {u"name"_s, account.name},
                   {u"address"_s, account.address},
                   {u"domains"_s, QJsonArray::fromStringList(account.internalDomains)},
                   {u"primary"_s, account.isPrimary},
                   {u"readOnly"_s, account.isReadOnly},
                   {u"maxUpload"_s, account.maxUpload},
                   {u"maxAttachments"_s, account.maxAttachments},
                   {u"maxDelay"_s, account.maxDelayedSend},
                   {u"submit"_s, account.canSubmit},
                   {u"mdn"_s, account.canMdn},
                   {u"vacation"_s, account.canVacation}});
}

AccountInfo accountOf(const QString &id, const QJsonObject &doc)
{
    AccountInfo account;
    account.id = id;
    account.lane = doc[u"lane"_s].toInt() == int(Lane::Citizen) ? Lane::Citizen : Lane::Employee;
    account.name = doc[u"name"_s].toString();
    account.address = doc[u"address"_s].toString();
    const QJsonArray domains = doc[u"domains"_s].toArray();
    for (const QJsonValue &domain : domains)
        account.internalDomains.append(domain.toString());
    account.isPrimary = doc[u"primary"_s].toBool();
    account.isReadOnly = doc[u"readOnly"_s].toBool();
    account.maxUpload = qint64(doc[u"maxUpload"_s].toDouble());
    account.maxAttachments = qint64(doc[u"maxAttachments"_s].toDouble());
    account.maxDelayedSend = qint64(doc[u"maxDelay"_s].toDouble());
    account.canSubmit = doc[u"submit"_s].toBool();
    account.canMdn = doc[u"mdn"_s].toBool();
    account.canVacation = doc[u"vacation"_s].toBool();
    return account;
}

struct Correction
{
    int total = 0;
    int unread = 0;
};

/// What open writes do to the numbers of mailboxes, beyond what the server has counted.
Result<QHash<int, Correction>> corrections(sqlite::Connection &db)
{
    QHash<int, Correction> all;
    auto row = db.prepare(
        u"SELECT e.s_flags, e.s_boxes, e.flags, e.boxes, e.gone FROM (SELECT DISTINCT a, id FROM mail_patch) p "
        u"JOIN mail_email e ON e.a=p.a AND e.id=p.id"_s);
    if (!row)
        return fail(row.error());
    auto more = row->step();
    for (; more && *more; more = row->step()) {
        const bool wasUnread = flag::isUnread(int(row->integer(0)));
        const bool isUnread = flag::isUnread(int(row->integer(2)));
        for (const int m : boxesFrom(row->text(1))) {
            --all[m].total;
            all[m].unread -= wasUnread;
        }
        if (row->integer(4) != 0)
            continue;
        for (const int m : boxesFrom(row->text(3))) {
            ++all[m].total;
            all[m].unread += isUnread;
        }
    }
    if (!more)
        return fail(more.error());
    return all;
}

} // namespace

AccountInfo accountFrom(const jmap::Session &session, const jmap::Account &account)
{
    AccountInfo info;
    info.id = account.id;
    info.lane = Lane(int(account.lane));
    info.name = account.name;
    // The name of an account is an address on all servers that we know; the log-in name otherwise.
    info.address = (account.name.contains(u'@') ? account.name : session.username).toLower();
    info.internalDomains = account.internalDomains;
    info.isPrimary = session.primaryMailAccount() == account.id;
    info.isReadOnly = account.isReadOnly;
    info.maxUpload = session.limits.maxSizeUpload;
    info.maxAttachments = account.maxSizeAttachmentsPerEmail.value_or(0);
    info.maxDelayedSend = account.maxDelayedSend;
    info.canSubmit = account.has(jmap::capability::submission);
    info.canMdn = account.has(jmap::capability::mdn);
    info.canVacation = account.has(jmap::capability::vacation);
    return info;
}

Result<Done> writeAccounts(store::WriteContext &cache, const jmap::Session &session)
{
    auto &db = cache.db();
    if (auto done = db.exec(u"UPDATE mail_account SET present=0"_s); !done)
        return done;
    int position = 0;
    for (const jmap::Account &account : session.accounts) {
        if (!account.has(jmap::capability::mail))
            continue;
        const AccountInfo info = accountFrom(session, account);
        auto done = db.exec(
            u"INSERT INTO mail_account(id, doc, position, present) VALUES(?,?,?,1) ON CONFLICT(id) DO UPDATE SET "
            u"doc=excluded.doc, position=excluded.position, present=1"_s,
            {info.id, docOf(info), position++});
        if (!done)
            return done;
    }
    cache.touch(mailboxesTopic);
    return Done{};
}

Result<Done> writeBoxes(store::WriteContext &cache, const QString &accountId, const QList<jmap::Mailbox> &boxes,
                        bool isAll)
{
    auto &db = cache.db();
    const auto account = accountNumber(db, accountId);
    if (!account)
        return fail(account.error());
    if (isAll) {
        auto none = db.exec(u"UPDATE mail_box SET present=0 WHERE a=?"_s, {*account});
        if (!none)
            return none;
    }
    for (const jmap::Mailbox &box : boxes) {
        if (box.id.isEmpty())
            continue;
        const auto m = boxNumber(db, *account, box.id);
        if (!m)
            return fail(m.error());
        const Role role = box.role.isEmpty() ? Role::None : roleFrom(box.role);
        auto done = db.exec(
            u"UPDATE mail_box SET doc=?, role=?, present=1, total=?, unread=?, threads=?, unread_threads=? WHERE m=?"_s,
            {docOf(box), int(role), countOf(box.totalEmails), countOf(box.unreadEmails), countOf(box.totalThreads),
             countOf(box.unreadThreads), *m});
        if (!done)
            return done;
    }
    cache.touch(mailboxesTopic);
    return Done{};
}

Result<Done> removeBoxes(store::WriteContext &cache, const QString &accountId, const QStringList &ids)
{
    const auto account = accountNumber(cache.db(), accountId);
    if (!account)
        return fail(account.error());
    for (const QString &id : ids) {
        if (auto done = cache.db().exec(u"UPDATE mail_box SET present=0 WHERE a=? AND id=?"_s, {*account, id}); !done)
            return done;
    }
    cache.touch(mailboxesTopic);
    return Done{};
}

Result<QList<AccountInfo>> accountsOf(sqlite::Connection &db)
{
    auto row = db.prepare(u"SELECT id, doc FROM mail_account WHERE present=1 ORDER BY position, a"_s);
    if (!row)
        return fail(row.error());
    QList<AccountInfo> accounts;
    auto more = row->step();
    for (; more && *more; more = row->step())
        accounts.append(accountOf(row->text(0), objectOf(row->text(1))));
    if (!more)
        return fail(more.error());
    std::ranges::stable_sort(accounts, {}, &AccountInfo::lane);
    return accounts;
}

Result<Overview> overviewOf(sqlite::Connection &db)
{
    Overview overview;
    auto accounts = accountsOf(db);
    if (!accounts)
        return fail(accounts.error());
    overview.accounts = *accounts;
    QHash<QString, Lane> lanes;
    for (const AccountInfo &account : std::as_const(overview.accounts))
        lanes.insert(account.id, account.lane);
    const auto corrected = corrections(db);
    if (!corrected)
        return fail(corrected.error());
    auto row = db.prepare(u"SELECT b.m, o.id, b.id, b.doc, b.role, b.total, b.unread, b.threads, b.unread_threads, "
                          u"b.have, b.have_unread, "
                          u"b.have_threads, b.have_unread_threads, b.l_name, b.l_parent, b.op, o.problem FROM mail_box "
                          u"b JOIN mail_account o ON o.a=b.a "
                          u"WHERE o.present=1 AND b.present=1 AND b.l_gone IS NULL ORDER BY o.position, b.m"_s);
    if (!row)
        return fail(row.error());
    auto more = row->step();
    for (; more && *more; more = row->step()) {
        const QJsonObject doc = objectOf(row->text(3));
        MailboxInfo box;
        box.accountId = row->text(1);
        box.lane = lanes.value(box.accountId);
        box.id = row->text(2);
        box.parentId = row->isNull(14) ? doc[u"parent"_s].toString() : row->text(14);
        box.name = row->isNull(13) ? doc[u"name"_s].toString() : row->text(13);
        box.role = Role(row->integer(4));
        box.sortOrder = doc[u"sort"_s].toInt();
        const Correction by = corrected->value(int(row->integer(0)));
        box.total = std::max(0, int(row->integer(5)) + by.total);
        box.unread = std::clamp(int(row->integer(6)) + by.unread, 0, std::max(box.total, 0));
        box.cached = int(row->integer(9));
        if (row->text(16) == u"counts"_s) {
            // The server's numbers contradict its messages: what is here counts.
            box.total = box.cached;
            box.unread = int(row->integer(10));
        }
        // Threads cannot be corrected one by one. What is here is exact once everything is here.
        const bool isWhole = box.cached == box.total;
        box.threads = isWhole ? int(row->integer(11)) : int(row->integer(7));
        box.unreadThreads = isWhole ? int(row->integer(12)) : int(row->integer(8));
        box.mayAdd = doc[u"add"_s].toBool(true);
        box.mayRemove = doc[u"remove"_s].toBool(true);
        box.maySetSeen = doc[u"seen"_s].toBool(true);
        box.maySetKeywords = doc[u"keywords"_s].toBool(true);
        box.mayCreateChild = doc[u"child"_s].toBool(true);
        box.mayRename = doc[u"rename"_s].toBool(true);
        box.mayDelete = doc[u"delete"_s].toBool(true);
        if (!row->text(15).isEmpty())
            box.mark = Mark::Waiting;
        overview.cached += box.cached;
        overview.expected += box.total;
        overview.mailboxes.append(box);
    }
    if (!more)
        return fail(more.error());
    const auto indexed = db.scalar(u"SELECT value FROM mail_progress WHERE name='indexed-count'"_s);
    if (!indexed)
        return fail(indexed.error());
    overview.indexed = indexed->toInt();
    const auto problem = db.scalar(u"SELECT problem FROM mail_account WHERE present=1 AND problem<>'' LIMIT 1"_s);
    if (!problem)
        return fail(problem.error());
    overview.problem = problem->toString();
    return overview;
}

namespace boxwrites {

namespace {

QString member(const outbox::Entry &entry, const QString &name)
{
    return entry.payload[name].toString();
}

} // namespace

Result<Done> show(store::WriteContext &cache, const outbox::Entry &entry)
{
    auto &db = cache.db();
    const auto account = accountNumber(db, member(entry, u"account"_s));
    if (!account)
        return fail(account.error());
    const QString action = member(entry, u"action"_s);
    cache.touch(mailboxesTopic);
    const auto m = boxNumber(db, *account, member(entry, u"mailbox"_s));
    if (!m)
        return fail(m.error());
    if (action == u"create"_s) {
        const jmap::Mailbox box{
            .id = {}, .name = member(entry, u"name"_s), .parentId = member(entry, u"parent"_s), .role = {}};
        return db.exec(u"UPDATE mail_box SET doc=?, present=1, op=? WHERE m=? AND alias=''"_s,
                       {docOf(box), entry.operationId, *m});
    }
    if (action == u"rename"_s)
        return db.exec(u"UPDATE mail_box SET l_name=?, op=? WHERE m=?"_s,
                       {member(entry, u"name"_s), entry.operationId, *m});
    if (action == u"move"_s)
        return db.exec(u"UPDATE mail_box SET l_parent=?, op=? WHERE m=?"_s,
                       {member(entry, u"parent"_s), entry.operationId, *m});
    return db.exec(u"UPDATE mail_box SET l_gone=1, op=? WHERE m=?"_s, {entry.operationId, *m});
}

Result<Done> hide(store::WriteContext &cache, const outbox::Entry &entry)
{
    cache.touch(mailboxesTopic);
    const QString action = member(entry, u"action"_s);
    const QString change = action == u"create"_s   ? u"present=0"_s
                           : action == u"rename"_s ? u"l_name=NULL"_s
                           : action == u"move"_s   ? u"l_parent=NULL"_s
                                                   : u"l_gone=NULL"_s;
    return cache.db().exec(u"UPDATE mail_box SET %1, op='' WHERE op=?"_s.arg(change), {entry.operationId});
}

Result<Done> settle(store::WriteContext &cache, const outbox::Entry &entry)
{
    auto &db = cache.db();
    const auto account = accountNumber(db, member(entry, u"account"_s));
    if (!account)
        return fail(account.error());
    const bool isRefused = !entry.answer[u"refused"_s].toString().isEmpty();
    const QString action = member(entry, u"action"_s);
    const QString id = member(entry, u"mailbox"_s);
    cache.touch(mailboxesTopic);
    if (auto done = db.exec(u"UPDATE mail_account SET boxes_stale=1 WHERE a=?"_s, {*account}); !done)
        return done;
    if (isRefused)
        return hide(cache, entry);
    if (action == u"create"_s) {
        // Sync may have brought it already under the server's id: then that row takes over what was moved into ours.
        const QString made = entry.answer[u"id"_s].toString();
        const auto twin = db.scalar(u"SELECT m FROM mail_box WHERE a=? AND id=?"_s, {*account, made});
        if (!twin)
            return fail(twin.error());
        if (!twin->isValid())
            return db.exec(u"UPDATE mail_box SET id=?, alias=?, op='' WHERE a=? AND id=?"_s, {made, id, *account, id});
        if (auto done = db.exec(u"DELETE FROM mail_box WHERE a=? AND id=? AND have=0"_s, {*account, id}); !done)
            return done;
        if (auto done = db.exec(u"UPDATE mail_box SET present=0, op='' WHERE a=? AND id=?"_s, {*account, id}); !done)
            return done;
        return db.exec(u"UPDATE mail_box SET alias=? WHERE m=?"_s, {id, *twin});
    }
    const auto m = boxNumber(db, *account, id);
    if (!m)
        return fail(m.error());
    if (action == u"remove"_s)
        return db.exec(u"UPDATE mail_box SET present=0, l_gone=NULL, op='' WHERE m=?"_s, {*m});
    const auto text = db.scalar(u"SELECT doc FROM mail_box WHERE m=?"_s, {*m});
    if (!text)
        return fail(text.error());
    QJsonObject doc = objectOf(text->toString());
    doc.insert(action == u"rename"_s ? u"name"_s : u"parent"_s,
               member(entry, action == u"rename"_s ? u"name"_s : u"parent"_s));
    return db.exec(u"UPDATE mail_box SET doc=?, l_name=NULL, l_parent=NULL, op='' WHERE m=?"_s, {textOf(doc), *m});
}

} // namespace boxwrites

} // namespace gw::mail
