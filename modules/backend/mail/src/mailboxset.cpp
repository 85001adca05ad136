// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailboxset.h"

#include "mailboxes.h"
#include "recount.h"

#include <algorithm>
#include <gw/backend/jmap/objects.h>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

using What = storage::ChangeLog::What;
using jmap::SetError;

constexpr qsizetype LongestName = 490; // bytes, as the session says
constexpr qsizetype MostMailboxes = 2'000;

SetError wrong(const QString &property, const QString &description = {})
{
    return {.type = u"invalidProperties"_s, .description = description, .properties = {property}};
}

SetError nameTaken()
{
    return wrong(u"name"_s, u"a mailbox beside it has that name"_s);
}

/// One Mailbox/set: the account's mailboxes as they are so far, each step checked against them and then written.
class MailboxSet
{
public:
    MailboxSet(Session &session, const MailStore::Private &store, const Owner &owner, jmap::Context &context,
               const QJsonObject &arguments)
        : m_session(session)
        , m_store(store)
        , m_owner(owner)
        , m_context(context)
        , m_writer(session, *store.search, owner.number, owner.account.id)
        , m_removeEmails(arguments.value(u"onDestroyRemoveEmails"_s).toBool())
    {
    }

    Outcome<QJsonObject> run(const jmap::SetArguments &wanted)
    {
        const Result<qint64> before = state();
        if (!before)
            return trouble(before.error());
        if (wanted.ifInState && *wanted.ifInState != QString::number(*before))
            return trouble(MethodError{.type = u"stateMismatch"_s});
        Result<Mailboxes> all = readMailboxes(m_session, m_owner.number);
        if (!all)
            return trouble(all.error());
        m_all = std::move(*all);
        const qint64 trash = withRole(u"trash"_s);
        for (const auto step : {&MailboxSet::createAll, &MailboxSet::updateAll, &MailboxSet::destroyAll}) {
            if (const Result<Done> done = (this->*step)(wanted); !done)
                return trouble(done.error());
        }
        if (const auto done = m_writer.finish(); !done)
            return trouble(done.error());
        if (withRole(u"trash"_s) != trash) {
            if (const auto done = recount(); !done)
                return trouble(done.error());
        }
        const Result<qint64> after = state();
        if (!after)
            return trouble(after.error());
        return m_answer.json(m_owner.account.id, QString::number(*before), QString::number(*after));
    }

    const std::vector<std::pair<QString, QString>> &created() const { return m_created; }
    bool removedEmails() const { return m_removedEmails; }
    bool changedAnything() const { return m_answer.changedAnything(); }

private:
    Result<qint64> state() { return MailStore::Private::state(m_session, m_owner.account.id, u"Mailbox"_s); }

    qint64 withRole(const QString &role) const
    {
        for (const Mailbox &mailbox : m_all) {
            if (mailbox.role == role)
                return mailbox.num;
        }
        return 0;
    }

    /// A reference may be to a mailbox that this call makes.
    QString resolved(const QString &id) const
    {
        for (const auto &[creation, made] : m_created) {
            if (id == u'#' + creation)
                return made;
        }
        return m_context.resolved(id);
    }

    /// Those whose parent is made by this call too wait for it.
    Result<Done> createAll(const jmap::SetArguments &wanted)
    {
        QStringList waiting = wanted.create.keys();
        for (bool progress = true; progress && !waiting.isEmpty();) {
            progress = false;
            for (const QString &creation : QStringList(waiting)) {
                const QJsonObject object = wanted.create.value(creation).toObject();
                const QString parent = object.value(u"parentId"_s).toString();
                if (parent.startsWith(u'#') && resolved(parent).isEmpty() && waiting.contains(parent.sliced(1))
                    && parent.sliced(1) != creation)
                    continue;
                waiting.removeAll(creation);
                progress = true;
                if (const auto done = create(creation, object); !done)
                    return done;
            }
        }
        for (const QString &creation : waiting)
            m_answer.notCreated(creation, wrong(u"parentId"_s, u"each is the parent of the other"_s));
        return Done{};
    }

    Result<Done> create(const QString &creation, const QJsonObject &object)
    {
        static const QStringList settable{u"name"_s, u"parentId"_s, u"role"_s, u"sortOrder"_s, u"isSubscribed"_s};
        for (const QString &property : object.keys()) {
            if (!settable.contains(property)) {
                m_answer.notCreated(creation, wrong(property));
                return Done{};
            }
        }
        if (m_all.size() >= MostMailboxes) {
            m_answer.notCreated(creation, {.type = u"overQuota"_s, .description = u"too many mailboxes"_s});
            return Done{};
        }
        Mailbox mailbox;
        if (const auto error = take(mailbox, object)) {
            m_answer.notCreated(creation, *error);
            return Done{};
        }
        const auto row = m_session.query(
            u"INSERT INTO mail_mailbox(account, parent, name, role, sort_order, subscribed) VALUES(?, ?, ?, ?, ?, ?) "
            "RETURNING num"_s,
            {m_owner.number, mailbox.parent, mailbox.name, mailbox.role.isEmpty() ? QVariant() : QVariant(mailbox.role),
             mailbox.sortOrder, mailbox.subscribed ? 1 : 0});
        if (!row)
            return fail(row.error());
        mailbox.num = row->front().integer(0);
        m_all.insert(mailbox.num, mailbox);
        m_writer.noteMailbox(mailbox.num, What::Created);
        QJsonObject more = toJson(mailbox);
        for (const QString &property : object.keys()) {
            if (more.value(property) == object.value(property))
                more.remove(property);
        }
        m_answer.created(creation, more);
        m_created.emplace_back(creation, mailbox.id());
        return Done{};
    }

    /// A role that is taken from one mailbox and given to another in the same call: the taking comes first.
    Result<Done> updateAll(const jmap::SetArguments &wanted)
    {
        QStringList ids = wanted.update.keys();
        std::ranges::stable_partition(ids, [&](const QString &id) {
            const QJsonObject patch = wanted.update.value(id).toObject();
            return patch.contains(u"role"_s) && patch.value(u"role"_s).isNull();
        });
        // A name may be free only when another mailbox of this call has left it: who came too early comes again.
        for (qsizetype waiting = ids.size() + 1; !ids.isEmpty() && ids.size() < waiting;) {
            waiting = ids.size();
            m_nameTaken.clear();
            for (const QString &id : QStringList(ids)) {
                const auto done = update(id, wanted.update.value(id).toObject(), wanted.destroy.contains(id));
                if (!done)
                    return done;
            }
            ids = m_nameTaken;
        }
        for (const QString &id : std::as_const(ids))
            m_answer.notUpdated(id, nameTaken());
        return Done{};
    }

    Result<Done> update(const QString &id, const QJsonObject &patch, bool willDestroy)
    {
        const auto known = m_all.constFind(numberOf(MailboxLetter, resolved(id)).value_or(0));
        if (known == m_all.constEnd() || willDestroy) {
            m_answer.notUpdated(id, {.type = willDestroy ? u"willDestroy"_s : u"notFound"_s});
            return Done{};
        }
        const QJsonObject before = toJson(*known);
        const auto object = jmap::patched(before, patch);
        if (!object) {
            m_answer.notUpdated(id, object.error());
            return Done{};
        }
        static const QStringList settable{u"name"_s, u"parentId"_s, u"role"_s, u"sortOrder"_s, u"isSubscribed"_s};
        for (const QString &property : object->keys() + before.keys()) {
            if (!settable.contains(property) && object->value(property) != before.value(property)) {
                m_answer.notUpdated(id, wrong(property));
                return Done{};
            }
        }
        Mailbox mailbox = *known;
        if (const auto error = take(mailbox, *object)) {
            if (error->description == nameTaken().description)
                m_nameTaken.append(id);
            else
                m_answer.notUpdated(id, *error);
            return Done{};
        }
        const auto done =
            m_session.exec(u"UPDATE mail_mailbox SET parent = ?, name = ?, role = ?, sort_order = ?, "
                           "subscribed = ? WHERE num = ?"_s,
                           {mailbox.parent, mailbox.name, mailbox.role.isEmpty() ? QVariant() : QVariant(mailbox.role),
                            mailbox.sortOrder, mailbox.subscribed ? 1 : 0, mailbox.num});
        if (!done)
            return fail(done.error());
        m_all.insert(mailbox.num, mailbox);
        m_writer.noteMailbox(mailbox.num, What::Updated);
        // The name may have been put into NFC.
        m_answer.updated(mailbox.id(), mailbox.name != object->value(u"name"_s).toString()
                                 ? QJsonObject{{u"name"_s, mailbox.name}}
                                 : QJsonObject());
        return Done{};
    }

    /// Takes over what can be set, checked against the other mailboxes.
    std::optional<SetError> take(Mailbox &mailbox, const QJsonObject &object)
    {
        const QString given = object.value(u"name"_s).toString();
        mailbox.name = text::normalise(given);
        const bool printable =
            std::ranges::none_of(given, [](QChar c) { return c.category() == QChar::Other_Control; });
        if (mailbox.name.isEmpty() || mailbox.name.toUtf8().size() > LongestName || !printable)
            return wrong(u"name"_s);
        const QJsonValue parent = object.value(u"parentId"_s);
        if (!parent.isString() && !parent.isNull() && !parent.isUndefined())
            return wrong(u"parentId"_s);
        mailbox.parent = parent.isString() ? numberOf(MailboxLetter, resolved(parent.toString())).value_or(-1) : 0;
        if (mailbox.parent != 0 && !m_all.contains(mailbox.parent))
            return wrong(u"parentId"_s, u"there is no such mailbox"_s);
        int depth = 1;
        for (qint64 at = mailbox.parent; at != 0; at = m_all.value(at).parent) {
            if (at == mailbox.num || ++depth > m_store.limits.mailboxDepth)
                return wrong(u"parentId"_s, u"too deep, or below itself"_s);
        }
        if (depth + height(mailbox.num) - 1 > m_store.limits.mailboxDepth)
            return wrong(u"parentId"_s, u"too deep"_s);
        const QJsonValue role = object.value(u"role"_s);
        if ((!role.isString() && !role.isNull() && !role.isUndefined())
            || (role.isString() && !isRole(role.toString())))
            return wrong(u"role"_s);
        if (mailbox.role == "inbox"_L1 && role.toString() != "inbox"_L1)
            return wrong(u"role"_s, u"the inbox stays the inbox"_s);
        mailbox.role = role.toString();
        const QJsonValue order = object.value(u"sortOrder"_s);
        mailbox.sortOrder = order.isUndefined() ? 0 : order.toInteger(-1);
        if (mailbox.sortOrder < 0 || mailbox.sortOrder >= (qint64(1) << 31)) // RFC 8621 2
            return wrong(u"sortOrder"_s);
        const QJsonValue subscribed = object.value(u"isSubscribed"_s);
        if (!subscribed.isBool() && !subscribed.isUndefined())
            return wrong(u"isSubscribed"_s);
        mailbox.subscribed = subscribed.toBool(true);
        for (const Mailbox &other : std::as_const(m_all)) {
            if (other.num == mailbox.num)
                continue;
            if (other.parent == mailbox.parent && other.name == mailbox.name)
                return nameTaken();
            if (!mailbox.role.isEmpty() && other.role == mailbox.role)
                return wrong(u"role"_s, u"another mailbox has that role"_s);
        }
        return {};
    }

    int height(qint64 number) const
    {
        int tallest = 0;
        for (const Mailbox &mailbox : m_all) {
            if (mailbox.parent == number && number != 0)
                tallest = std::max(tallest, height(mailbox.num));
        }
        return tallest + 1;
    }

    /// Children before their parents, so that a whole branch can go in one call.
    Result<Done> destroyAll(const jmap::SetArguments &wanted)
    {
        QStringList ids = wanted.destroy;
        const auto depth = [this](const QString &id) {
            int levels = 0;
            for (qint64 at = numberOf(MailboxLetter, resolved(id)).value_or(0); m_all.contains(at);
                 at = m_all.value(at).parent)
                ++levels;
            return levels;
        };
        std::ranges::stable_sort(ids, std::greater<>(), depth);
        for (const QString &id : std::as_const(ids)) {
            if (const auto done = destroy(id); !done)
                return done;
        }
        return Done{};
    }

    Result<Done> destroy(const QString &id)
    {
        const qint64 number = numberOf(MailboxLetter, resolved(id)).value_or(0);
        if (!m_all.contains(number)) {
            m_answer.notDestroyed(id, {.type = u"notFound"_s});
            return Done{};
        }
        if (m_all.value(number).role == "inbox"_L1) {
            m_answer.notDestroyed(id, {.type = u"forbidden"_s, .description = u"the inbox stays"_s});
            return Done{};
        }
        if (std::ranges::any_of(m_all, [&](const Mailbox &other) { return other.parent == number; })) {
            m_answer.notDestroyed(id, {.type = u"mailboxHasChild"_s});
            return Done{};
        }
        const auto rows = m_session.query(u"SELECT email FROM mail_in WHERE mailbox = ?"_s, {number});
        if (!rows)
            return fail(rows.error());
        if (!rows->empty() && !m_removeEmails) {
            m_answer.notDestroyed(id, {.type = u"mailboxHasEmail"_s});
            return Done{};
        }
        QList<qint64> numbers;
        for (const Row &row : *rows)
            numbers.append(row.integer(0));
        if (const auto done = removeFrom(number, numbers); !done)
            return done;
        const auto done = m_session.exec(u"DELETE FROM mail_mailbox WHERE num = ?"_s, {number});
        if (!done)
            return fail(done.error());
        m_all.remove(number);
        m_writer.noteMailbox(number, What::Destroyed);
        m_answer.destroyed(idOf(MailboxLetter, number));
        return Done{};
    }

    /// Emails leave the mailbox; those that are nowhere else are destroyed (RFC 8621 2.5).
    Result<Done> removeFrom(qint64 mailbox, const QList<qint64> &numbers)
    {
        auto emails = emailRows(m_session, m_owner.number, numbers, WithList::No);
        if (!emails)
            return fail(emails.error());
        for (EmailRow &email : *emails) {
            m_removedEmails = true;
            QList<qint64> rest = email.mailboxes;
            rest.removeAll(mailbox);
            const Result<Done> done =
                rest.isEmpty() ? m_writer.remove(email) : m_writer.change(email, rest, email.keywords);
            if (!done)
                return done;
        }
        return Done{};
    }

    /// Which mailbox is the trash decides about the unread threads of all others.
    Result<Done> recount()
    {
        const auto counters = recounted(m_session, m_owner.number);
        if (!counters)
            return fail(counters.error());
        for (const Mailbox &mailbox : std::as_const(m_all)) {
            const auto done = m_session.exec(u"UPDATE mail_mailbox SET unread_threads = ? WHERE num = ?"_s,
                                             {counters->value(mailbox.num).unreadThreads, mailbox.num});
            if (!done)
                return fail(done.error());
            const auto noted = storage::ChangeLog::append(m_session, jmap::collection(m_owner.account.id, u"Mailbox"_s),
                                                          mailbox.id(), What::Updated);
            if (!noted)
                return fail(noted.error());
        }
        return Done{};
    }

    Session &m_session;
    const MailStore::Private &m_store;
    const Owner &m_owner;
    jmap::Context &m_context;
    Writer m_writer;
    const bool m_removeEmails;
    Mailboxes m_all;
    jmap::SetAnswer m_answer;
    std::vector<std::pair<QString, QString>> m_created;
    QStringList m_nameTaken; ///< updates that wait for another one to leave the name
    bool m_removedEmails = false;
};

} // namespace

void addMailboxWrites(jmap::Methods &methods, MailStore::Private &store)
{
    addOwned(methods, store, u"Mailbox/set"_s,
             [&store](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 const auto wanted = jmap::setArguments(arguments, context);
                 if (!wanted)
                     return std::unexpected(wanted.error());
                 const QJsonValue remove = arguments.value(u"onDestroyRemoveEmails"_s);
                 if (!remove.isBool() && !remove.isNull() && !remove.isUndefined())
                     return std::unexpected(jmap::invalidArguments(u"onDestroyRemoveEmails: neither true nor false"_s));
                 std::vector<std::pair<QString, QString>> created;
                 bool changed = false;
                 bool emailsChanged = false;
                 const jmap::MethodResult answer = writing(context, [&](Session &session) -> Outcome<QJsonObject> {
                     MailboxSet set(session, store, owner, context, arguments);
                     Outcome<QJsonObject> outcome = set.run(*wanted);
                     created = set.created();
                     changed = set.changedAnything();
                     emailsChanged = set.removedEmails();
                     return outcome;
                 });
                 if (!answer)
                     return answer;
                 for (const auto &[creation, id] : created)
                     context.created(creation, id);
                 if (changed)
                     context.changed(owner.account.id, u"Mailbox"_s);
                 if (emailsChanged) {
                     context.changed(owner.account.id, u"Email"_s);
                     context.changed(owner.account.id, u"Thread"_s);
                 }
                 return answer;
             });
}

} // namespace gw::backend::mail
