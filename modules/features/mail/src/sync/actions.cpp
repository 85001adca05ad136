// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "actions_p.h"

#include "../lists/order.h"
#include "../store/keys.h"
#include "handlers.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

// A call that takes temporaries stands in a statement of its own before it is awaited (GCC bug 99576).
namespace gw::mail {

namespace {

constexpr qsizetype mostBack = 60;

struct Wanted
{
    Selection what;
    QStringList superiors;
    QString own; ///< the person's address
};

/// The messages of a selection, on a store's thread.
Result<QList<Target>> targetsOf(sqlite::Connection &db, const Wanted &wanted)
{
    const Selection &what = wanted.what;
    const auto account = db.scalar(u"SELECT a FROM mail_account WHERE id=?"_s, {what.accountId});
    if (!account)
        return fail(account.error());
    const auto box = db.scalar(u"SELECT m FROM mail_box WHERE a=?1 AND (id=?2 OR (alias=?2 AND alias<>''))"_s,
                               {*account, what.mailboxId});
    if (!box)
        return fail(box.error());
    QList<qint64> numbers;
    if (what.everything) {
        const auto order = orderOf(db, {*what.everything, wanted.superiors}, 0);
        if (!order)
            return fail(order.error());
        for (const qint64 key : order->keys)
            numbers.append(numberOf(key));
    } else {
        auto found = db.prepare(u"SELECT n FROM mail_email WHERE a=? AND id=?"_s);
        if (!found)
            return fail(found.error());
        for (const QString &id : what.emailIds) {
            found->reset();
            found->bind(0, *account);
            found->bind(1, id);
            auto more = found->step();
            if (!more)
                return fail(more.error());
            if (*more)
                numbers.append(found->integer(0));
        }
    }
    QHash<int, QString> names;
    auto name = db.prepare(u"SELECT m, id FROM mail_box WHERE a=?"_s);
    if (!name)
        return fail(name.error());
    name->bind(0, *account);
    auto more = name->step();
    for (; more && *more; more = name->step())
        names.insert(int(name->integer(0)), name->text(1));
    if (!more)
        return fail(more.error());
    const QString columns =
        u"SELECT e.n, e.id, e.flags, e.boxes, e.t, s.email FROM mail_email e JOIN mail_sender s ON s.p=e.p "_s;
    auto one = db.prepare(columns + u"WHERE e.n=? AND e.a=? AND e.gone=0"_s);
    auto thread = db.prepare(columns + u"WHERE e.t=(SELECT t FROM mail_email WHERE n=?) AND e.a=? AND e.gone=0"_s);
    if (!one || !thread)
        return fail(one ? thread.error() : one.error());
    QList<Target> targets;
    QSet<qint64> taken;
    sqlite::Statement &row = what.wholeThreads ? *thread : *one;
    for (const qint64 n : std::as_const(numbers)) {
        row.reset();
        row.bind(0, n);
        row.bind(1, *account);
        for (more = row.step(); more && *more; more = row.step()) {
            if (taken.contains(row.integer(0)))
                continue;
            const QList<int> boxes = boxesFrom(row.text(3));
            if (what.wholeThreads && box->isValid() && !boxes.contains(box->toInt()))
                continue; // a message of the thread that stands elsewhere
            taken.insert(row.integer(0));
            Target target{row.text(1), int(row.integer(2)), {}, row.integer(4), row.text(5) == wanted.own};
            for (const int m : boxes)
                target.boxes.append(names.value(m));
            targets.append(target);
        }
        if (!more)
            return fail(more.error());
    }
    return targets;
}

/// What takes the change of one message back.
Change oppositeOf(const Change &change, const Target &target)
{
    Change back;
    back.set = change.clear & target.flags;
    back.clear = change.set & ~target.flags;
    for (const QString &box : change.add) {
        if (!target.boxes.contains(box))
            back.remove.append(box);
    }
    for (const QString &box : change.remove) {
        if (target.boxes.contains(box))
            back.add.append(box);
    }
    return back;
}

bool isNothing(const Change &change, const Target &target)
{
    if (change.gone)
        return false;
    const Change back = oppositeOf(change, target);
    return back.set == 0 && back.clear == 0 && back.add.isEmpty() && back.remove.isEmpty();
}

void addTo(QList<Change> &groups, Change change, const QString &id)
{
    const auto it = std::ranges::find_if(groups, [&](const Change &group) { return group.sameEffect(change); });
    if (it != groups.end()) {
        it->ids.append(id);
        return;
    }
    change.ids = {id};
    groups.append(change);
}

} // namespace

OutboxActions::OutboxActions(ActionParts parts, QObject *parent) : Actions(parent), m_parts(std::move(parts)) {}

std::optional<MailboxInfo> OutboxActions::box(const QString &accountId, const QString &mailboxId) const
{
    for (const MailboxInfo &one : m_parts.mailboxes()) {
        if (one.accountId == accountId && one.id == mailboxId)
            return one;
    }
    return {};
}

std::optional<MailboxInfo> OutboxActions::box(const QString &accountId, Role role) const
{
    for (const MailboxInfo &one : m_parts.mailboxes()) {
        if (one.accountId == accountId && one.role == role)
            return one;
    }
    return {};
}

void OutboxActions::remember(const QString &operation, Back back)
{
    m_back.insert(operation, std::move(back));
    m_order.append(operation);
    while (m_order.size() > mostBack)
        m_back.remove(m_order.takeFirst());
}

Task<QString> OutboxActions::add(QString account, QList<Change> changes, QList<Change> back, bool isQuiet, bool isHeld)
{
    outbox::NewEntry entry;
    entry.kind = changeKind;
    entry.objectKey = u"mail/"_s + account; // one after the other: what a person did last is what counts
    entry.payload = {{u"account"_s, account}, {u"changes"_s, toJson(changes)}};
    if (isQuiet)
        entry.payload.insert(u"quiet"_s, true);
    if (isHeld)
        entry.hold = m_parts.hold;
    const QPointer<OutboxActions> self(this);
    Task<QString> adding = m_parts.outbox.add(std::move(entry));
    Result<QString> operation = co_await adding;
    if (operation && self)
        remember(*operation, {account, std::move(back)});
    co_return operation;
}

Task<Undo> OutboxActions::change(Selection what, Undo::Kind kind, Decide decide, QString to, bool isQuiet)
{
    const QPointer<OutboxActions> self(this);
    Wanted wanted{what, {}, {}};
    if (what.everything && what.everything->fromSuperior && m_parts.superiors)
        wanted.superiors = m_parts.superiors();
    for (const AccountInfo &account : m_parts.accounts()) {
        if (account.id == what.accountId)
            wanted.own = account.address;
    }
    auto reading =
        m_parts.store.read(store::File::Cache, [wanted](sqlite::Connection &db) { return targetsOf(db, wanted); });
    const Result<QList<Target>> targets = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!targets)
        co_return fail(targets.error());
    Undo undo{.kind = kind, .accountId = what.accountId, .mailboxId = to};
    QList<Change> changes;
    QList<Change> back;
    QSet<qint64> threads;
    for (const Target &target : *targets) {
        const Change change = decide(target);
        if (isNothing(change, target))
            continue;
        ++undo.messages;
        threads.insert(target.thread);
        addTo(changes, change, target.id);
        if (!change.gone)
            addTo(back, oppositeOf(change, target), target.id);
    }
    undo.threads = int(threads.size());
    if (changes.isEmpty()) {
        if (targets->isEmpty() && !what.everything)
            co_return fail(Error::Code::NotFound, u"nothing of the selection is here"_s);
        co_return undo;
    }
    Task<QString> adding = add(what.accountId, changes, back, isQuiet, !isQuiet);
    const Result<QString> operation = co_await adding;
    if (!operation)
        co_return fail(operation.error());
    undo.operations.append(*operation);
    co_return undo;
}

Task<Undo> OutboxActions::keywords(Selection what, Undo::Kind kind, int set, int clear, bool isQuiet)
{
    const Decide decide = [set, clear](const Target &) { return Change{.ids = {}, .set = set, .clear = clear}; };
    return change(std::move(what), kind, decide, {}, isQuiet);
}

Task<Undo> OutboxActions::setRead(Selection what, bool read)
{
    return keywords(std::move(what), read ? Undo::Kind::Read : Undo::Kind::Unread, read ? flag::seen : 0,
                    read ? 0 : flag::seen, true);
}

Task<Undo> OutboxActions::setFlagged(Selection what, bool flagged)
{
    return keywords(std::move(what), flagged ? Undo::Kind::Flag : Undo::Kind::Unflag, flagged ? flag::flagged : 0,
                    flagged ? 0 : flag::flagged);
}

Task<Undo> OutboxActions::setImportant(Selection what, bool important)
{
    return keywords(std::move(what), Undo::Kind::Important, important ? flag::important : 0,
                    important ? 0 : flag::important);
}

Task<Undo> OutboxActions::setTag(Selection what, Tag tag, bool on)
{
    const int bit = flag::firstTag << int(tag);
    return keywords(std::move(what), Undo::Kind::Tag, on ? bit : 0, on ? 0 : bit);
}

Task<Undo> OutboxActions::clearTags(Selection what)
{
    return keywords(std::move(what), Undo::Kind::Tag, 0, flag::tags);
}

Task<Undo> OutboxActions::markAllRead(QString accountId, QString mailboxId)
{
    Selection what{accountId, mailboxId};
    ListQuery unread{.accountId = accountId, .mailboxId = mailboxId};
    unread.collapseThreads = false;
    unread.unread = true;
    what.everything = unread;
    return keywords(std::move(what), Undo::Kind::Read, flag::seen, 0);
}

namespace {

template <class T>
Task<T> refuse(Error error)
{
    co_return fail(error);
}

} // namespace

Result<Done> OutboxActions::mayLeave(const Selection &what) const
{
    const auto from = box(what.accountId, what.mailboxId);
    if (from && !from->mayRemove)
        return fail(Error::Code::Forbidden, u"nothing may be taken out of this mailbox"_s);
    return Done{};
}

Task<Undo> OutboxActions::toMailbox(Selection what, Undo::Kind kind, QString to, int set, int clear)
{
    const auto target = box(what.accountId, to);
    if (!target)
        return refuse<Undo>({Error::Code::NotFound, u"no such mailbox"_s});
    if (!target->mayAdd)
        return refuse<Undo>({Error::Code::Forbidden, u"nothing may be put into this mailbox"_s});
    if (const auto may = mayLeave(what); !may)
        return refuse<Undo>(may.error());
    const Decide decide = [from = what.mailboxId, to, set, clear](const Target &one) {
        Change change{.ids = {}, .set = set, .clear = clear};
        change.remove = one.boxes.contains(from) ? QStringList{from} : one.boxes;
        change.remove.removeAll(to);
        if (!one.boxes.contains(to))
            change.add = {to};
        return change;
    };
    return change(std::move(what), kind, decide, to);
}

Task<Undo> OutboxActions::move(Selection what, QString toMailboxId)
{
    return toMailbox(std::move(what), Undo::Kind::Move, std::move(toMailboxId));
}

Task<Undo> OutboxActions::copy(Selection what, QString toMailboxId)
{
    const auto target = box(what.accountId, toMailboxId);
    if (!target)
        return refuse<Undo>({Error::Code::NotFound, u"no such mailbox"_s});
    const Decide decide = [toMailboxId](const Target &one) {
        return Change{.ids = {}, .add = one.boxes.contains(toMailboxId) ? QStringList() : QStringList{toMailboxId}};
    };
    return change(std::move(what), Undo::Kind::Copy, decide, toMailboxId);
}

Task<Undo> OutboxActions::archive(Selection what)
{
    const auto target = box(what.accountId, Role::Archive);
    if (!target)
        return refuse<Undo>({Error::Code::NotFound, u"no archive"_s});
    return toMailbox(std::move(what), Undo::Kind::Archive, target->id);
}

Task<Undo> OutboxActions::remove(Selection what)
{
    const auto trash = box(what.accountId, Role::Trash);
    if (!trash)
        return destroy(std::move(what));
    if (const auto may = mayLeave(what); !may)
        return refuse<Undo>(may.error());
    const auto junkBox = box(what.accountId, Role::Junk);
    const QString from = what.mailboxId;
    const bool isFinal = from == trash->id || (junkBox && from == junkBox->id);
    const Decide decide = [trash = trash->id, isFinal](const Target &one) {
        if (isFinal || one.boxes == QStringList{trash})
            return Change{.ids = {}, .gone = true};
        Change change{.ids = {}, .add = {trash}, .remove = one.boxes};
        change.remove.removeAll(trash);
        return change;
    };
    return change(std::move(what), isFinal ? Undo::Kind::Delete : Undo::Kind::Trash, decide,
                  isFinal ? QString() : trash->id);
}

Task<Undo> OutboxActions::destroy(Selection what)
{
    if (const auto may = mayLeave(what); !may)
        return refuse<Undo>(may.error());
    const Decide decide = [](const Target &) { return Change{.ids = {}, .gone = true}; };
    return change(std::move(what), Undo::Kind::Delete, decide);
}

Task<Undo> OutboxActions::junk(Selection what, bool isJunk)
{
    const auto target = box(what.accountId, isJunk ? Role::Junk : Role::Inbox);
    if (!target)
        return refuse<Undo>({Error::Code::NotFound, u"no such mailbox"_s});
    return toMailbox(std::move(what), isJunk ? Undo::Kind::Junk : Undo::Kind::NotJunk, target->id,
                     isJunk ? flag::junk : flag::notJunk, isJunk ? flag::notJunk : flag::junk);
}

Task<Undo> OutboxActions::restore(Selection what)
{
    const auto inbox = box(what.accountId, Role::Inbox);
    if (!inbox)
        return refuse<Undo>({Error::Code::NotFound, u"no inbox"_s});
    const auto drafts = box(what.accountId, Role::Drafts);
    const auto sent = box(what.accountId, Role::Sent);
    const Decide decide = [from = what.mailboxId, inbox = inbox->id, drafts = drafts ? drafts->id : inbox->id,
                           sent = sent ? sent->id : inbox->id](const Target &one) {
        const QString to = (one.flags & flag::draft) ? drafts : one.isMine ? sent : inbox;
        Change change{.ids = {},
                      .set = (one.flags & flag::junk) ? flag::notJunk : 0,
                      .clear = one.flags & flag::junk,
                      .add = {to}};
        change.remove = one.boxes.contains(from) ? QStringList{from} : one.boxes;
        change.remove.removeAll(to);
        return change;
    };
    return change(std::move(what), Undo::Kind::Restore, decide, inbox->id);
}

Task<Undo> OutboxActions::empty(QString accountId, QString mailboxId)
{
    const auto its = box(accountId, mailboxId);
    if (!its || (its->role != Role::Trash && its->role != Role::Junk))
        return refuse<Undo>({Error::Code::Forbidden, u"only trash and junk are emptied"_s});
    Selection what{accountId, mailboxId};
    ListQuery all{.accountId = accountId, .mailboxId = mailboxId};
    all.collapseThreads = false;
    what.everything = all;
    return destroy(std::move(what));
}

Task<bool> OutboxActions::undo(Undo what)
{
    const QPointer<OutboxActions> self(this);
    bool isUndone = !what.operations.isEmpty();
    for (const QString &operation : std::as_const(what.operations)) {
        const Back back = m_back.value(operation);
        if (m_parts.outbox.find(operation)) {
            Task<Done> discarding = m_parts.outbox.discard(operation);
            const Result<Done> discarded = co_await discarding;
            if (!self)
                co_return fail(Error::Code::Cancelled);
            if (discarded)
                continue;
            if (discarded.error().code != Error::Code::Conflict && discarded.error().code != Error::Code::NotFound)
                co_return fail(discarded.error());
        }
        if (!back.mailbox.isEmpty()) {
            Task<Undo> writing = mailboxWrite(back.mailbox, back.account, {});
            const Result<Undo> written = co_await writing;
            isUndone = isUndone && written;
        } else if (!back.changes.isEmpty()) {
            Task<QString> adding = add(back.account, back.changes, {}, false, false);
            const Result<QString> added = co_await adding;
            if (!added)
                co_return fail(added.error());
        } else {
            isUndone = false;
        }
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    co_return isUndone;
}

Task<Done> OutboxActions::retry(QString operation)
{
    const QPointer<OutboxActions> self(this);
    if (m_parts.outbox.find(operation)) {
        Task<Done> retrying = m_parts.outbox.retry(operation);
        co_return co_await retrying;
    }
    // Refused by the server for some of its messages: the same once more for these.
    struct Refusals
    {
        QString account;
        QList<Change> changes;
    };
    auto reading = m_parts.store.read(store::File::Cache, [operation](sqlite::Connection &db) -> Result<Refusals> {
        auto row =
            db.prepare(u"SELECT o.id, r.change FROM mail_refused r JOIN mail_account o ON o.a=r.a WHERE r.op=?"_s);
        if (!row)
            return fail(row.error());
        row->bind(0, operation);
        Refusals all;
        auto more = row->step();
        for (; more && *more; more = row->step()) {
            all.account = row->text(0);
            all.changes.append(changeFrom(json::parseObject(row->text(1).toUtf8()).value_or(QJsonObject())));
        }
        if (!more)
            return fail(more.error());
        return all;
    });
    const Result<Refusals> refused = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!refused)
        co_return fail(refused.error());
    if (refused->changes.isEmpty())
        co_return fail(Error::Code::NotFound, u"nothing was refused"_s);
    Task<QString> adding = add(refused->account, refused->changes, {}, false, false);
    const Result<QString> added = co_await adding;
    co_return added ? Result<Done>(Done{}) : fail(added.error());
}

Task<Done> OutboxActions::forget(QString operation)
{
    if (m_parts.outbox.find(operation))
        return m_parts.outbox.discard(operation);
    return m_parts.store.write(store::File::Cache, [operation](store::WriteContext &cache) {
        cache.touch(bodiesTopic); // rows are read again
        return cache.db().exec(u"DELETE FROM mail_refused WHERE op=?"_s, {operation});
    });
}

} // namespace gw::mail
