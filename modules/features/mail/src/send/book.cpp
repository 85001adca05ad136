// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/recipients.h>

#include "outgoingjson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <gw/base/clock.h>
#include <gw/store/store.h>
#include <gw/text/hangul.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int mostRecent = 2000; ///< addresses kept of a lane
constexpr int looked = 400;

QString laneName(Lane lane)
{
    return lane == Lane::Citizen ? u"citizen"_s : u"employee"_s;
}

/// How well typed text fits; 0: not at all.
int match(const QString &text, const QString &name, const QString &email)
{
    if (text.isEmpty())
        return 1;
    if (email.startsWith(text, Qt::CaseInsensitive))
        return 4;
    if (name.startsWith(text, Qt::CaseInsensitive))
        return 5;
    QString compactName = name;
    compactName.remove(u' ');
    QString compactText = text;
    compactText.remove(u' ');
    // 김ㅎ, ㄱㅎㄴ, and 김하느 on the way to 김하늘
    if (const auto range = text::findHangul(compactName, compactText, text::Typing::Unfinished))
        return 3;
    return email.contains(text, Qt::CaseInsensitive) || name.contains(text, Qt::CaseInsensitive) ? 2 : 0;
}

Result<QList<RecipientChoice>> recents(sqlite::Connection &db, Lane lane, const QString &text)
{
    auto row = db.prepare(u"SELECT email, name, person_id FROM mail_recent WHERE lane=? ORDER BY used_at DESC, uses DESC LIMIT %1"_s.arg(mostRecent));
    if (!row)
        return fail(row.error());
    row->bind(0, laneName(lane));
    QList<std::pair<int, RecipientChoice>> found;
    auto more = row->step();
    for (; more && *more; more = row->step()) {
        const int score = match(text, row->text(1), row->text(0));
        if (score == 0)
            continue;
        RecipientChoice choice{{row->text(1), row->text(0), Recipient::Kind::Address, row->text(2)}};
        choice.learned = true;
        found.append({score, choice});
        if (found.size() >= looked)
            break;
    }
    if (!more)
        return fail(more.error());
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<RecipientChoice> list;
    for (const auto &[score, choice] : std::as_const(found))
        list.append(choice);
    return list;
}

Result<QList<RecipientGroup>> groupsOf(sqlite::Connection &db)
{
    auto row = db.prepare(u"SELECT id, name, members FROM mail_group ORDER BY name, id"_s);
    if (!row)
        return fail(row.error());
    QList<RecipientGroup> list;
    auto more = row->step();
    for (; more && *more; more = row->step())
        list.append({row->text(0), row->text(1), recipientsFrom(QJsonDocument::fromJson(row->text(2).toUtf8()).array())});
    if (!more)
        return fail(more.error());
    return list;
}

QStringList namesOf(const QList<Recipient> &members)
{
    QStringList names;
    for (const Recipient &one : members)
        names.append(one.name.isEmpty() ? one.email : one.name);
    return names;
}

Task<QList<RecipientChoice>> nobody()
{
    co_return QList<RecipientChoice>();
}

} // namespace

RecipientBook::RecipientBook(store::Store &store, IRecipientSource *source, std::function<QStringList()> internalDomains)
    : m_store(store), m_source(source), m_internalDomains(std::move(internalDomains))
{
}

Task<QList<RecipientChoice>> RecipientBook::suggest(Lane lane, QString text, int limit) const
{
    const QString typed = text.trimmed();
    const QStringList domains = m_internalDomains();
    Task<QList<RecipientChoice>> searching = m_source && !typed.isEmpty() ? m_source->search(typed, limit) : nobody();
    auto reading = m_store.read(store::File::Desk, [lane, typed](sqlite::Connection &db) { return recents(db, lane, typed); });
    Task<QList<RecipientGroup>> grouping = groups();
    const Result<QList<RecipientChoice>> known = co_await reading;
    const Result<QList<RecipientGroup>> all = co_await grouping;
    const Result<QList<RecipientChoice>> people = co_await searching;
    if (!known)
        co_return fail(known.error());
    QList<RecipientChoice> list;
    const auto add = [&](const RecipientChoice &choice) {
        const bool there = std::any_of(list.begin(), list.end(), [&choice](const RecipientChoice &other) {
            return other.recipient.kind == choice.recipient.kind
                   && (choice.recipient.kind == Recipient::Kind::Address ? isSameAddress(other.recipient.email, choice.recipient.email)
                                                                         : other.recipient.id == choice.recipient.id);
        });
        // Belt and braces: whatever a list says, nobody outside is offered for a mail of the employee lane.
        const bool strange = lane == Lane::Employee && choice.recipient.kind == Recipient::Kind::Address && !domains.isEmpty()
                             && !isInternal(choice.recipient.email, domains);
        if (!there && !strange && list.size() < limit)
            list.append(choice);
    };
    if (all && !typed.isEmpty()) {
        for (const RecipientGroup &group : *all) {
            if (match(typed, group.name, {}) > 0)
                add({{group.name, {}, Recipient::Kind::Group, group.id}, namesOf(group.members).join(u", "_s)});
        }
    }
    // The directory knows more of a colleague than what was learned: its entry stands for both, in the learned order.
    for (const RecipientChoice &learned : *known) {
        RecipientChoice choice = learned;
        if (people) {
            for (const RecipientChoice &person : *people) {
                if (isSameAddress(person.recipient.email, learned.recipient.email) && person.recipient.kind == Recipient::Kind::Address) {
                    choice = person;
                    choice.learned = true;
                }
            }
        }
        if (list.size() < std::max(1, limit / 2) || typed.isEmpty())
            add(choice);
    }
    if (people) {
        for (const RecipientChoice &person : *people)
            add(person);
    }
    for (const RecipientChoice &learned : *known)
        add(learned);
    co_return list;
}

Task<Done> RecipientBook::learn(Lane lane, QList<Recipient> recipients)
{
    const QStringList domains = m_internalDomains();
    recipients.removeIf([&](const Recipient &one) {
        return one.kind != Recipient::Kind::Address || !isValidAddress(one.email)
               || (lane == Lane::Employee && !domains.isEmpty() && !isInternal(one.email, domains));
    });
    const qint64 now = SystemClock().now().toMSecsSinceEpoch();
    return m_store.write(store::File::Desk, [lane, recipients, now](store::WriteContext &desk) -> Result<Done> {
        for (const Recipient &one : recipients) {
            auto done = desk.db().exec(u"INSERT INTO mail_recent(lane, email, name, person_id, uses, used_at) VALUES(?,?,?,?,1,?) "
                                       "ON CONFLICT(lane, email) DO UPDATE SET uses=uses+1, used_at=excluded.used_at, "
                                       "name=CASE WHEN excluded.name<>'' THEN excluded.name ELSE name END"_s,
                                       {laneName(lane), one.email.toLower(), one.name.isNull() ? u""_s : one.name, one.id.isNull() ? u""_s : one.id, now});
            if (!done)
                return done;
        }
        return desk.db().exec(u"DELETE FROM mail_recent WHERE lane=? AND email NOT IN (SELECT email FROM mail_recent WHERE lane=? "
                              "ORDER BY used_at DESC LIMIT %1)"_s.arg(mostRecent),
                              {laneName(lane), laneName(lane)});
    });
}

Task<Done> RecipientBook::forget(Lane lane, QString email)
{
    return m_store.write(store::File::Desk, [lane, email](store::WriteContext &desk) {
        return desk.db().exec(u"DELETE FROM mail_recent WHERE lane=? AND email=?"_s, {laneName(lane), email.toLower()});
    });
}

Task<QList<RecipientGroup>> RecipientBook::groups() const
{
    return m_store.read(store::File::Desk, &groupsOf);
}

Task<Done> RecipientBook::saveGroup(RecipientGroup group)
{
    const QString members = QString::fromUtf8(QJsonDocument(toJson(group.members)).toJson(QJsonDocument::Compact));
    return m_store.write(store::File::Desk, [group, members](store::WriteContext &desk) {
        return desk.db().exec(u"INSERT OR REPLACE INTO mail_group(id, name, members) VALUES(?,?,?)"_s, {group.id, group.name, members});
    });
}

Task<Done> RecipientBook::removeGroup(QString groupId)
{
    return m_store.write(store::File::Desk, [groupId](store::WriteContext &desk) {
        return desk.db().exec(u"DELETE FROM mail_group WHERE id=?"_s, {groupId});
    });
}

Task<RecipientBook::Resolved> RecipientBook::resolve(QList<Recipient> to, QList<Recipient> cc, QList<Recipient> bcc) const
{
    const std::weak_ptr<bool> isAlive = m_isAlive;
    Task<QList<RecipientGroup>> grouping = groups();
    const Result<QList<RecipientGroup>> known = co_await grouping;
    if (!known)
        co_return fail(known.error());
    if (isAlive.expired())
        co_return fail(Error::Code::Cancelled);
    Resolved resolved;
    QList<Recipient> before;
    const QList<QList<Recipient>> fields{to, cc, bcc};
    for (int field = 0; field < 3; ++field) {
        QList<Recipient> open;
        for (const Recipient &one : fields.at(field)) {
            if (one.kind != Recipient::Kind::Group) {
                open.append(one);
                continue;
            }
            const auto group = std::find_if(known->begin(), known->end(), [&one](const RecipientGroup &other) { return other.id == one.id; });
            if (group == known->end())
                resolved.vacant.append(one.name);
            else
                open += group->members;
        }
        QList<Recipient> addresses;
        for (const Recipient &one : std::as_const(open)) {
            if (one.kind == Recipient::Kind::Address) {
                addresses.append(one);
                continue;
            }
            QList<Recipient> holders;
            if (m_source && one.kind == Recipient::Kind::Post) {
                Task<QList<Recipient>> asking = m_source->holders(one.id);
                const Result<QList<Recipient>> found = co_await asking;
                if (!found)
                    co_return fail(found.error());
                if (isAlive.expired())
                    co_return fail(Error::Code::Cancelled);
                holders = *found;
            }
            if (holders.isEmpty())
                resolved.vacant.append(one.name);
            addresses += holders;
        }
        addresses = unique(addresses, before);
        before += addresses;
        (field == 0 ? resolved.to : field == 1 ? resolved.cc : resolved.bcc) = addresses;
    }
    resolved.vacant.removeDuplicates();
    co_return resolved;
}

} // namespace gw::mail
