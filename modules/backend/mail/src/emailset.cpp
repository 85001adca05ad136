// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Email/set and Email/import (RFC 8621 4.6, 4.8).
#include "emailwrite.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

using Created = std::vector<std::pair<QString, QString>>;

/// What an update may be written against (RFC 8620 5.3): its own properties may be repeated, if they are the same.
QJsonObject patchable(const EmailRow &email)
{
    QJsonObject mailboxes;
    for (const qint64 mailbox : email.mailboxes)
        mailboxes.insert(idOf(MailboxLetter, mailbox), true);
    QJsonObject keywords;
    for (const QString &keyword : email.keywords)
        keywords.insert(keyword, true);
    return {{u"id"_s, email.id()},
            {u"blobId"_s, messageBlobId(email.digest)},
            {u"threadId"_s, idOf(ThreadLetter, email.thread)},
            {u"size"_s, email.size},
            {u"receivedAt"_s, utcDate(email.receivedAt)},
            {u"hasAttachment"_s, email.attachment},
            {u"mailboxIds"_s, mailboxes},
            {u"keywords"_s, keywords}};
}

/// "keywords/$Seen" means "keywords/$seen".
QJsonObject inLowerCase(const QJsonObject &patch)
{
    QJsonObject result;
    for (auto it = patch.begin(); it != patch.end(); ++it)
        result.insert(it.key().startsWith(u"keywords/"_s) ? it.key().toLower() : it.key(), it.value());
    return result;
}

class EmailSet
{
public:
    EmailSet(Session &session, const MailStore::Private &store, const Owner &owner, jmap::Context &context)
        : m_session(session)
        , m_store(store)
        , m_owner(owner)
        , m_context(context)
        , m_writer(session, *store.search, owner.number, owner.account.id)
    {
    }

    Outcome<QJsonObject> run(const jmap::SetArguments &wanted, const Candidates &candidates)
    {
        const Result<qint64> before = state();
        if (!before)
            return trouble(before.error());
        if (wanted.ifInState && *wanted.ifInState != QString::number(*before))
            return trouble(MethodError{.type = u"stateMismatch"_s});
        auto created = insertCandidates(m_session, m_writer, candidates, m_owner, m_store, m_answer);
        if (!created)
            return trouble(created.error());
        m_created = std::move(*created);
        for (const auto step : {&EmailSet::updateAll, &EmailSet::destroyAll}) {
            if (const Result<Done> done = (this->*step)(wanted); !done)
                return trouble(done.error());
        }
        if (const auto done = m_writer.finish(); !done)
            return trouble(done.error());
        const Result<qint64> after = state();
        if (!after)
            return trouble(after.error());
        return m_answer.json(m_owner.account.id, QString::number(*before), QString::number(*after));
    }

    const Created &created() const { return m_created; }
    bool changedAnything() const { return m_answer.changedAnything(); }

private:
    Result<qint64> state() { return MailStore::Private::state(m_session, m_owner.account.id, u"Email"_s); }

    /// "#k" may be an email that this call has made.
    qint64 numberOfEmail(const QString &id) const
    {
        for (const auto &[creation, made] : m_created) {
            if (id == u'#' + creation)
                return numberOf(EmailLetter, made).value_or(0);
        }
        return numberOf(EmailLetter, id).value_or(0);
    }

    Result<QHash<qint64, EmailRow>> rows(const QStringList &ids)
    {
        QList<qint64> numbers;
        for (const QString &id : ids)
            numbers.append(numberOfEmail(id));
        return emailRows(m_session, m_owner.number, numbers, WithList::No);
    }

    Result<Done> updateAll(const jmap::SetArguments &wanted)
    {
        if (wanted.update.isEmpty())
            return Done{};
        auto emails = rows(wanted.update.keys());
        if (!emails)
            return fail(emails.error());
        const auto mailboxes = m_session.query(u"SELECT num FROM mail_mailbox WHERE account = ?"_s, {m_owner.number});
        if (!mailboxes)
            return fail(mailboxes.error());
        for (const Row &row : *mailboxes)
            m_mailboxes.insert(row.integer(0));
        for (auto it = wanted.update.begin(); it != wanted.update.end(); ++it) {
            const auto email = emails->find(numberOfEmail(it.key()));
            if (email == emails->end())
                m_answer.notUpdated(it.key(), {.type = u"notFound"_s});
            else if (wanted.destroy.contains(it.key()))
                m_answer.notUpdated(it.key(), {.type = u"willDestroy"_s});
            else if (const auto done = update(it.key(), *email, it.value().toObject()); !done)
                return done;
        }
        return Done{};
    }

    Result<Done> update(const QString &id, EmailRow &email, const QJsonObject &patch)
    {
        const QJsonObject before = patchable(email);
        const auto after = jmap::patched(before, inLowerCase(patch));
        if (!after) {
            m_answer.notUpdated(id, after.error());
            return Done{};
        }
        QStringList wrong;
        for (auto it = after->begin(); it != after->end(); ++it) {
            if (it.key() != "mailboxIds"_L1 && it.key() != "keywords"_L1 && it.value() != before.value(it.key()))
                wrong.append(it.key());
        }
        if (!wrong.isEmpty()) {
            m_answer.notUpdated(id, {.type = u"invalidProperties"_s, .properties = wrong});
            return Done{};
        }
        const auto mailboxIds = mailboxIdsOf(after->value(u"mailboxIds"_s), m_context, m_store.limits);
        const auto keywords = keywordsOf(after->value(u"keywords"_s));
        if (!mailboxIds || !keywords) {
            m_answer.notUpdated(id, !mailboxIds ? mailboxIds.error() : keywords.error());
            return Done{};
        }
        QList<qint64> mailboxes;
        for (const QString &mailbox : *mailboxIds) {
            mailboxes.append(numberOf(MailboxLetter, mailbox).value_or(0));
            if (!m_mailboxes.contains(mailboxes.last())) {
                m_answer.notUpdated(id, wrongProperty(u"mailboxIds"_s, u"there is no such mailbox"_s));
                return Done{};
            }
        }
        if (const auto done = m_writer.change(email, mailboxes, *keywords); !done)
            return done;
        m_answer.updated(email.id());
        return Done{};
    }

    Result<Done> destroyAll(const jmap::SetArguments &wanted)
    {
        if (wanted.destroy.isEmpty())
            return Done{};
        const auto emails = rows(wanted.destroy);
        if (!emails)
            return fail(emails.error());
        for (const QString &id : wanted.destroy) {
            const auto email = emails->constFind(numberOfEmail(id));
            if (email == emails->constEnd()) {
                m_answer.notDestroyed(id, {.type = u"notFound"_s});
                continue;
            }
            if (const auto done = m_writer.remove(*email); !done)
                return done;
            m_answer.destroyed(email->id());
        }
        return Done{};
    }

    Session &m_session;
    const MailStore::Private &m_store;
    const Owner &m_owner;
    jmap::Context &m_context;
    Writer m_writer;
    jmap::SetAnswer m_answer;
    Created m_created;
    QSet<qint64> m_mailboxes;
};

/// What a committed call leaves to be told.
void announce(jmap::Context &context, const Owner &owner, const Created &created, bool changed)
{
    for (const auto &[creationId, id] : created)
        context.created(creationId, id);
    if (!changed)
        return;
    for (const QString &type : {u"Email"_s, u"Thread"_s, u"Mailbox"_s})
        context.changed(owner.account.id, type);
}

jmap::MethodResult written(const jmap::SetArguments &wanted, const Candidates &candidates, jmap::Context &context,
                           const Owner &owner, const MailStore::Private &store)
{
    Created created;
    bool changed = false;
    jmap::MethodResult answer = writing(context, [&](Session &session) -> Outcome<QJsonObject> {
        EmailSet set(session, store, owner, context);
        Outcome<QJsonObject> outcome = set.run(wanted, candidates);
        created = set.created();
        changed = set.changedAnything();
        return outcome;
    });
    if (answer)
        announce(context, owner, created, changed);
    return answer;
}

} // namespace

void addEmailWrites(jmap::Methods &methods, MailStore::Private &store)
{
    addOwned(methods, store, u"Email/set"_s,
             [&store](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 const auto wanted = jmap::setArguments(arguments, context);
                 if (!wanted)
                     return std::unexpected(wanted.error());
                 const auto candidates = builtEmails(wanted->create, context, owner, store);
                 if (!candidates)
                     return std::unexpected(candidates.error());
                 return written(*wanted, *candidates, context, owner, store);
             });
    addOwned(methods, store, u"Email/import"_s,
             [&store](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 if (!arguments.value(u"emails"_s).isObject())
                     return std::unexpected(jmap::invalidArguments(u"emails: no object"_s));
                 auto wanted = jmap::setArguments(
                     {{u"create"_s, arguments.value(u"emails"_s)}, {u"ifInState"_s, arguments.value(u"ifInState"_s)}},
                     context);
                 if (!wanted)
                     return std::unexpected(wanted.error());
                 const auto candidates = importedEmails(wanted->create, context, owner, store);
                 if (!candidates)
                     return std::unexpected(candidates.error());
                 jmap::MethodResult answer = written(*wanted, *candidates, context, owner, store);
                 for (const QString &name : {u"updated"_s, u"destroyed"_s, u"notUpdated"_s, u"notDestroyed"_s}) {
                     if (answer)
                         answer->remove(name);
                 }
                 return answer;
             });
}

} // namespace gw::backend::mail
