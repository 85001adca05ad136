// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// VacationResponse/get and /set (RFC 8621 8.1, 8.2).
#include "office.h"
#include "vacation.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

const QString type = u"VacationResponse"_s;
const QString singleton = u"singleton"_s;

QStringList propertiesOf(const Context &context)
{
    QStringList names{u"id"_s,      u"isEnabled"_s, u"fromDate"_s, u"toDate"_s,
                      u"subject"_s, u"textBody"_s,  u"htmlBody"_s};
    if (context.uses(jmap::capability::lane))
        names << u"gwInsideSubject"_s << u"gwInsideTextBody"_s << u"gwInsideHtmlBody"_s;
    return names;
}

MethodResult get(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto get = jmap::getArguments(arguments, context, propertiesOf(context));
    if (!get)
        return std::unexpected(get.error());
    QString state;
    Vacation vacation;
    const auto read = context.database().read([&](Session &session) -> Result<Done> {
        const auto now = jmap::stateOf(session, account->id, type);
        if (!now)
            return fail(now.error());
        state = *now;
        auto known = vacationOf(session, account->id);
        if (!known)
            return fail(known.error());
        vacation = std::move(*known);
        return Done{};
    });
    if (!read)
        return std::unexpected(jmap::serverFail(read.error()));
    QStringList notFound = get->ids.value_or(QStringList());
    QJsonArray list;
    if (!get->ids || notFound.removeOne(singleton))
        list.append(get->only(vacation.json(context.uses(jmap::capability::lane))));
    return jmap::getAnswer(account->id, state, list, notFound);
}

/// A UTCDate or null (RFC 8620 1.4).
bool readDate(const QJsonValue &value, QDateTime &into)
{
    into = value.isNull() ? QDateTime() : fromRfc3339(value.toString());
    return value.isNull() || (into.isValid() && value.toString().endsWith(u'Z'));
}

bool readText(const QJsonValue &value, std::optional<QString> &into)
{
    into = value.isString() ? std::optional(value.toString()) : std::nullopt;
    return value.isNull() || (value.isString() && value.toString().size() <= 256 * 1024);
}

bool readProperty(const QString &name, const QJsonValue &value, Vacation &into)
{
    if (name == u"isEnabled") {
        into.isEnabled = value.toBool();
        return value.isBool() || value.isNull();
    }
    if (name == u"fromDate")
        return readDate(value, into.from);
    if (name == u"toDate")
        return readDate(value, into.to);
    static const QHash<QString, std::optional<QString> Vacation::*> texts{
        {u"subject"_s, &Vacation::subject},
        {u"textBody"_s, &Vacation::textBody},
        {u"htmlBody"_s, &Vacation::htmlBody},
        {u"gwInsideSubject"_s, &Vacation::insideSubject},
        {u"gwInsideTextBody"_s, &Vacation::insideText},
        {u"gwInsideHtmlBody"_s, &Vacation::insideHtml}};
    return readText(value, into.*texts.value(name));
}

/// The vacation with the patch applied.
std::expected<Vacation, SetError> changed(Vacation vacation, const QJsonObject &patch, const Context &context)
{
    QStringList wrong;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.key().contains(u'/'))
            return std::unexpected(SetError{u"invalidPatch"_s, {}, {}, {}});
        if (it.key() == u"id" && it.value() == singleton)
            continue;
        if (it.key() == u"id" || !propertiesOf(context).contains(it.key())
            || !readProperty(it.key(), it.value(), vacation))
            wrong << it.key();
    }
    if (wrong.isEmpty() && vacation.from.isValid() && vacation.to.isValid() && vacation.to <= vacation.from)
        wrong << u"toDate"_s;
    if (!wrong.isEmpty())
        return std::unexpected(SetError{u"invalidProperties"_s, {}, wrong, {}});
    return vacation;
}

MethodResult set(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto set = jmap::setArguments(arguments, context);
    if (!set)
        return std::unexpected(set.error());
    QString before;
    QString after;
    bool mismatch = false;
    jmap::SetAnswer answer;
    const auto written = context.database().write([&](Session &session) -> Result<Done> {
        answer = {};
        const auto old = jmap::stateOf(session, account->id, type);
        if (!old)
            return fail(old.error());
        before = after = *old;
        mismatch = set->ifInState && *set->ifInState != before;
        if (mismatch)
            return Done{};
        for (const QString &creationId : set->create.keys())
            answer.notCreated(creationId, {u"singleton"_s, {}, {}, {}});
        for (const QString &id : set->destroy)
            answer.notDestroyed(id, {id == singleton ? u"singleton"_s : u"notFound"_s, {}, {}, {}});
        for (auto it = set->update.begin(); it != set->update.end(); ++it) {
            if (it.key() != singleton) {
                answer.notUpdated(it.key(), {u"notFound"_s, {}, {}, {}});
                continue;
            }
            const auto known = vacationOf(session, account->id);
            if (!known)
                return fail(known.error());
            const auto now = changed(*known, it->toObject(), context);
            if (!now) {
                answer.notUpdated(singleton, now.error());
                continue;
            }
            if (const auto stored = storeVacation(session, account->id, *now); !stored)
                return stored;
            if (now->isEnabled && !known->isEnabled) { // a new absence: everybody is told once more
                const auto forgotten =
                    session.exec(u"DELETE FROM mail_vacation_sent WHERE account_id = ?"_s, {account->id});
                if (!forgotten)
                    return fail(forgotten.error());
            }
            answer.updated(singleton);
            if (const auto noted = note(session, account->id, type, singleton, storage::ChangeLog::What::Updated); !noted)
                return noted;
            const auto state = jmap::stateOf(session, account->id, type);
            if (!state)
                return fail(state.error());
            after = *state;
        }
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

void addVacationMethods(jmap::Methods &methods, PostOffice::Private &)
{
    methods.add(u"VacationResponse/get"_s, jmap::capability::vacation, get);
    methods.add(u"VacationResponse/set"_s, jmap::capability::vacation, set);
}

} // namespace gw::backend::submission
