// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "patches.h"

#include "mailrows.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int fewMessages = 200; ///< more than that and a list is read anew rather than row by row

struct Parts
{
    QString account;
    QList<Change> changes;
    qsizetype messages = 0;
};

Parts partsOf(const outbox::Entry &entry)
{
    Parts parts{entry.payload[u"account"_s].toString(), changesFrom(entry.payload[u"changes"_s]), 0};
    for (const Change &change : std::as_const(parts.changes))
        parts.messages += change.ids.size();
    return parts;
}

Result<MailRows> mirrorFor(store::WriteContext &cache, const Parts &parts)
{
    return MailRows::open(cache, parts.account,
                          parts.messages > fewMessages ? MailRows::Pace::Bulk : MailRows::Pace::Single);
}

Result<QList<int>> boxNumbers(MailRows &mirror, const QStringList &ids)
{
    QList<int> numbers;
    for (const QString &id : ids) {
        const auto number = mirror.box(id);
        if (!number)
            return fail(number.error());
        numbers.append(*number);
    }
    return numbers;
}

QJsonArray toArray(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList listFrom(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list.append(one.toString());
    return list;
}

} // namespace

QJsonObject toJson(const Change &change)
{
    QJsonObject object{{u"ids"_s, toArray(change.ids)}};
    if (change.set)
        object.insert(u"set"_s, change.set);
    if (change.clear)
        object.insert(u"clear"_s, change.clear);
    if (!change.add.isEmpty())
        object.insert(u"add"_s, toArray(change.add));
    if (!change.remove.isEmpty())
        object.insert(u"remove"_s, toArray(change.remove));
    if (change.gone)
        object.insert(u"gone"_s, true);
    return object;
}

Change changeFrom(const QJsonObject &object)
{
    return {listFrom(object[u"ids"_s]), object[u"set"_s].toInt(),      object[u"clear"_s].toInt(),
            listFrom(object[u"add"_s]), listFrom(object[u"remove"_s]), object[u"gone"_s].toBool()};
}

QJsonArray toJson(const QList<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes)
        array.append(toJson(change));
    return array;
}

QList<Change> changesFrom(const QJsonValue &array)
{
    QList<Change> changes;
    const QJsonArray all = array.toArray();
    for (const QJsonValue &one : all)
        changes.append(changeFrom(one.toObject()));
    return changes;
}

namespace patches {

Result<Done> show(store::WriteContext &cache, const outbox::Entry &entry)
{
    const Parts parts = partsOf(entry);
    auto mirror = mirrorFor(cache, parts);
    if (!mirror)
        return fail(mirror.error());
    auto insert = cache.db().prepare(
        u"INSERT INTO mail_patch(a, id, seq, op, set_flags, clear_flags, add_boxes, remove_boxes, gone) "
        u"VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING"_s);
    auto forgive = cache.db().prepare(u"DELETE FROM mail_refused WHERE a=? AND id=?"_s);
    if (!insert || !forgive)
        return fail(insert ? forgive.error() : insert.error());
    for (const Change &change : parts.changes) {
        const auto add = boxNumbers(*mirror, change.add);
        const auto remove = boxNumbers(*mirror, change.remove);
        if (!add || !remove)
            return fail(add ? remove.error() : add.error());
        for (const QString &id : change.ids) {
            insert->bind(0, mirror->account());
            insert->bind(1, id);
            insert->bind(2, entry.sequence);
            insert->bind(3, entry.operationId);
            insert->bind(4, change.set);
            insert->bind(5, change.clear);
            insert->bind(6, boxesText(*add));
            insert->bind(7, boxesText(*remove));
            insert->bind(8, int(change.gone));
            if (auto done = insert->run(); !done)
                return done;
            if (cache.db().changedRows() == 0)
                continue; // it shows already
            forgive->bind(0, mirror->account());
            forgive->bind(1, id);
            if (auto done = forgive->run(); !done)
                return done;
            if (auto done = mirror->refresh(id); !done)
                return done;
        }
    }
    cache.touch(mailboxesTopic);
    return mirror->finish();
}

Result<Done> hide(store::WriteContext &cache, const outbox::Entry &entry)
{
    const Parts parts = partsOf(entry);
    auto mirror = mirrorFor(cache, parts);
    if (!mirror)
        return fail(mirror.error());
    if (auto done = cache.db().exec(u"DELETE FROM mail_patch WHERE op=?"_s, {entry.operationId}); !done)
        return done;
    if (cache.db().changedRows() == 0)
        return Done{};
    for (const Change &change : parts.changes) {
        for (const QString &id : change.ids) {
            if (auto done = mirror->refresh(id); !done)
                return done;
        }
    }
    cache.touch(mailboxesTopic);
    return mirror->finish();
}

Result<Done> settle(store::WriteContext &cache, const outbox::Entry &entry, const QJsonObject &refused)
{
    const Parts parts = partsOf(entry);
    auto mirror = mirrorFor(cache, parts);
    if (!mirror)
        return fail(mirror.error());
    auto &db = cache.db();
    // Done before: the patches are gone, and so is everything else that follows from the answer.
    if (auto done = db.exec(u"DELETE FROM mail_patch WHERE op=?"_s, {entry.operationId}); !done)
        return done;
    if (db.changedRows() == 0)
        return Done{};
    auto recheck = db.prepare(u"INSERT INTO mail_recheck(a, id) VALUES(?,?)"_s);
    auto blame = db.prepare(u"INSERT OR REPLACE INTO mail_refused(a, id, op, code, change) VALUES(?,?,?,?,?)"_s);
    if (!recheck || !blame)
        return fail(recheck ? blame.error() : recheck.error());
    for (const Change &change : parts.changes) {
        const auto add = boxNumbers(*mirror, change.add);
        const auto remove = boxNumbers(*mirror, change.remove);
        if (!add || !remove)
            return fail(add ? remove.error() : add.error());
        for (const QString &id : change.ids) {
            const QString reason = refused[id].toString();
            if (reason == u"notFound"_s || (reason.isEmpty() && change.gone)) {
                if (auto done = mirror->remove(id, true); !done)
                    return done;
                continue;
            }
            auto done =
                reason.isEmpty() ? mirror->settle(id, change.set, change.clear, *add, *remove) : mirror->refresh(id);
            if (!done)
                return done;
            if (!reason.isEmpty()) {
                Change mine = change;
                mine.ids = {id};
                blame->bind(0, mirror->account());
                blame->bind(1, id);
                blame->bind(2, entry.operationId);
                blame->bind(3, reason);
                blame->bind(4, QString::fromUtf8(json::compact(toJson(mine))));
                if (done = blame->run(); !done)
                    return done;
            }
            // What another client did in between may be here already and was overwritten just now: the next sync looks.
            recheck->bind(0, mirror->account());
            recheck->bind(1, id);
            if (done = recheck->run(); !done)
                return done;
        }
    }
    if (auto done = db.exec(u"UPDATE mail_account SET boxes_stale=1 WHERE a=?"_s, {mirror->account()}); !done)
        return done;
    cache.touch(mailboxesTopic);
    cache.touch(messagesTopic);
    return mirror->finish();
}

} // namespace patches

} // namespace gw::mail
