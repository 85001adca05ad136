// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Identity/get, /changes and /set (RFC 8621 6.1 to 6.3).
#include "envelope.h"
#include "identities.h"
#include "office.h"

#include <QJsonDocument>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

const QString type = u"Identity"_s;

const QStringList &settable()
{
    static const QStringList names{u"name"_s, u"replyTo"_s, u"bcc"_s, u"textSignature"_s, u"htmlSignature"_s};
    return names;
}

QString columnOf(const QString &property)
{
    static const QHash<QString, QString> columns{{u"name"_s, u"name"_s},
                                                 {u"replyTo"_s, u"reply_to"_s},
                                                 {u"bcc"_s, u"bcc"_s},
                                                 {u"textSignature"_s, u"text_signature"_s},
                                                 {u"htmlSignature"_s, u"html_signature"_s}};
    return columns.value(property);
}

QStringList propertiesOf(const Context &context)
{
    QStringList names = QStringList{u"id"_s, u"email"_s, u"mayDelete"_s} + settable();
    if (context.uses(jmap::capability::lane))
        names << u"gwSeatId"_s << u"gwPostTitle"_s;
    return names;
}

/// Brings the table in line with the directory where it is not.
Result<Done> refresh(Context &context, const Account &account)
{
    bool current = false;
    const QDateTime now = context.clock().now();
    const auto read = context.database().read([&](Session &session) -> Result<Done> {
        const auto is = areIdentitiesCurrent(session, account, now);
        if (!is)
            return fail(is.error());
        current = *is;
        return Done{};
    });
    if (!read || current)
        return read;
    return context.database().write([&](Session &session) { return refreshIdentities(session, account, now); });
}

MethodResult get(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto get = jmap::getArguments(arguments, context, propertiesOf(context));
    if (!get)
        return std::unexpected(get.error());
    if (const auto fresh = refresh(context, *account); !fresh)
        return std::unexpected(jmap::serverFail(fresh.error()));
    QString state;
    QList<Identity> identities;
    const auto read = context.database().read([&](Session &session) -> Result<Done> {
        const auto now = jmap::stateOf(session, account->id, type);
        if (!now)
            return fail(now.error());
        state = *now;
        auto all = identitiesOf(session, *account, context.clock().now());
        if (!all)
            return fail(all.error());
        identities = std::move(*all);
        return Done{};
    });
    if (!read)
        return std::unexpected(jmap::serverFail(read.error()));
    QStringList notFound = get->ids.value_or(QStringList());
    QJsonArray list;
    for (const Identity &identity : identities) {
        if (!get->ids || notFound.removeOne(identity.id))
            list.append(get->only(identity.json(context.uses(jmap::capability::lane))));
    }
    return jmap::getAnswer(account->id, state, list, notFound);
}

MethodResult changes(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    if (const auto fresh = refresh(context, *account); !fresh)
        return std::unexpected(jmap::serverFail(fresh.error()));
    return standardChanges(arguments, context, type);
}

/// A list of EmailAddress, or null (RFC 8621 4.1.2.3).
bool isAddressList(const QJsonValue &value)
{
    if (value.isNull())
        return true;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonValue name = item[u"name"_s];
        if (!isAddress(item[u"email"_s].toString()) || !(name.isString() || name.isNull() || name.isUndefined()))
            return false;
    }
    return value.isArray();
}

QStringList wrongProperties(const QJsonObject &object, const QSet<QString> &further)
{
    QStringList wrong;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool list = it.key() == u"replyTo" || it.key() == u"bcc";
        if (further.contains(it.key()))
            continue;
        if (!settable().contains(it.key()) || (list && !isAddressList(it.value()))
            || (!list && !it->isString() && !it->isNull()))
            wrong << it.key();
        else if (it->toString().size() > 64 * 1024)
            wrong << it.key();
    }
    return wrong;
}

QVariant stored(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toString();
}

/// One call of Identity/set, inside its transaction.
class Setting
{
public:
    Setting(Session &session, Context &context, const Account &account)
        : m_session(session), m_context(context), m_account(account)
    {
    }

    Result<Done> create(const QString &creationId, const QJsonObject &object, jmap::SetAnswer &answer)
    {
        const QStringList wrong = wrongProperties(object, {u"email"_s});
        if (!wrong.isEmpty() || !object.value(u"email"_s).isString()) {
            answer.notCreated(creationId,
                              {u"invalidProperties"_s, {}, wrong.isEmpty() ? QStringList{u"email"_s} : wrong, {}});
            return Done{};
        }
        if (object.value(u"email"_s).toString().compare(m_account.address, Qt::CaseInsensitive) != 0) {
            answer.notCreated(creationId, {u"forbiddenFrom"_s, u"the account has another address"_s, {}, {}});
            return Done{};
        }
        const QString id = u"own-"_s + newId();
        const auto written = m_session.exec(
            u"INSERT INTO mail_identity(account_id, id, name, reply_to, bcc, text_signature, html_signature) "
            "VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
            {m_account.id, id, object.value(u"name"_s).toString(), stored(object.value(u"replyTo"_s)),
             stored(object.value(u"bcc"_s)), object.value(u"textSignature"_s).toString(),
             object.value(u"htmlSignature"_s).toString()});
        if (!written)
            return fail(written.error());
        m_context.created(creationId, id);
        QJsonObject made{{u"id"_s, id}, {u"mayDelete"_s, true}};
        for (const QString &property : settable()) { // what the client left to the server
            if (!object.contains(property))
                made.insert(property, property == u"replyTo" || property == u"bcc" ? QJsonValue() : QJsonValue(QString()));
        }
        answer.created(creationId, made);
        return note(m_session, m_account.id, type, id, storage::ChangeLog::What::Created);
    }

    Result<Done> update(const QString &id, const QJsonObject &patch, jmap::SetAnswer &answer)
    {
        const auto identity = known(id);
        if (!identity)
            return fail(identity.error());
        if (!*identity) {
            answer.notUpdated(id, {u"notFound"_s, {}, {}, {}});
            return Done{};
        }
        for (const QString &pointer : patch.keys()) {
            if (pointer.contains(u'/')) {
                answer.notUpdated(id, {u"invalidPatch"_s, u"there is nothing inside of these properties"_s, {}, {}});
                return Done{};
            }
        }
        QSet<QString> unchanged; // a client may send the whole object back
        const QJsonObject before = (*identity)->json(m_context.uses(jmap::capability::lane));
        for (const QString &property : before.keys()) {
            if (!settable().contains(property) && patch.value(property) == before.value(property))
                unchanged.insert(property);
        }
        const QStringList wrong = wrongProperties(patch, unchanged);
        if (!wrong.isEmpty()) {
            answer.notUpdated(id, {u"invalidProperties"_s, {}, wrong, {}});
            return Done{};
        }
        for (auto it = patch.begin(); it != patch.end(); ++it) {
            if (unchanged.contains(it.key()))
                continue;
            const auto written =
                m_session.exec(u"UPDATE mail_identity SET %1 = ? WHERE account_id = ? AND id = ?"_s.arg(columnOf(it.key())),
                               {stored(it.value()), m_account.id, id});
            if (!written)
                return fail(written.error());
        }
        const auto after = known(id);
        if (!after)
            return fail(after.error());
        QJsonObject changed; // null became what the directory says
        const QJsonObject now = (*after)->json(false);
        for (auto it = patch.begin(); it != patch.end(); ++it) {
            if (settable().contains(it.key()) && now.value(it.key()) != it.value())
                changed.insert(it.key(), now.value(it.key()));
        }
        answer.updated(id, changed);
        return note(m_session, m_account.id, type, id, storage::ChangeLog::What::Updated);
    }

    Result<Done> destroy(const QString &id, jmap::SetAnswer &answer)
    {
        const auto identity = known(id);
        if (!identity)
            return fail(identity.error());
        if (!*identity || !(*identity)->seatId.isEmpty()) {
            answer.notDestroyed(id, {*identity ? u"forbidden"_s : u"notFound"_s, {}, {}, {}});
            return Done{};
        }
        const auto gone =
            m_session.exec(u"DELETE FROM mail_identity WHERE account_id = ? AND id = ?"_s, {m_account.id, id});
        if (!gone)
            return fail(gone.error());
        answer.destroyed(id);
        return note(m_session, m_account.id, type, id, storage::ChangeLog::What::Destroyed);
    }

private:
    Result<std::optional<Identity>> known(const QString &id)
    {
        return identityOf(m_session, m_account, id, m_context.clock().now());
    }

    Session &m_session;
    Context &m_context;
    const Account &m_account;
};

MethodResult set(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto set = jmap::setArguments(arguments, context);
    if (!set)
        return std::unexpected(set.error());
    if (const auto fresh = refresh(context, *account); !fresh)
        return std::unexpected(jmap::serverFail(fresh.error()));
    QString before;
    QString after;
    bool mismatch = false;
    jmap::SetAnswer answer;
    const auto written = context.database().write([&](Session &session) -> Result<Done> {
        answer = {};
        const auto old = jmap::stateOf(session, account->id, type);
        if (!old)
            return fail(old.error());
        before = *old;
        mismatch = set->ifInState && *set->ifInState != before;
        if (mismatch)
            return Done{};
        Setting setting(session, context, *account);
        for (auto it = set->create.begin(); it != set->create.end(); ++it) {
            if (const auto done = setting.create(it.key(), it->toObject(), answer); !done)
                return done;
        }
        for (auto it = set->update.begin(); it != set->update.end(); ++it) {
            if (const auto done = setting.update(it.key(), it->toObject(), answer); !done)
                return done;
        }
        for (const QString &id : set->destroy) {
            if (const auto done = setting.destroy(id, answer); !done)
                return done;
        }
        const auto now = jmap::stateOf(session, account->id, type);
        if (!now)
            return fail(now.error());
        after = *now;
        return Done{};
    });
    if (!written)
        return std::unexpected(jmap::serverFail(written.error()));
    if (mismatch)
        return std::unexpected(MethodError{u"stateMismatch"_s, {}, {}});
    if (answer.changedAnything())
        context.changed(account->id, type);
    return answer.json(account->id, before, after);
}

} // namespace

void addIdentityMethods(jmap::Methods &methods, PostOffice::Private &)
{
    methods.add(u"Identity/get"_s, jmap::capability::submission, get);
    methods.add(u"Identity/changes"_s, jmap::capability::submission, changes);
    methods.add(u"Identity/set"_s, jmap::capability::submission, set);
}

} // namespace gw::backend::submission
