// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "methods.h"

#include <gw/backend/jmap/objects.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {

void addOwned(jmap::Methods &methods, MailStore::Private &store, const QString &name, OwnedMethod method)
{
    methods.add(name, jmap::capability::mail,
                [&store, method = std::move(method)](const QJsonObject &arguments,
                                                     jmap::Context &context) -> jmap::MethodResult {
                    const auto owner = store.owner(arguments, context);
                    if (!owner)
                        return std::unexpected(owner.error());
                    return method(arguments, context, *owner);
                });
}

jmap::MethodResult changesOf(const QString &type, const QJsonObject &arguments, jmap::Context &context,
                             const Owner &owner)
{
    const auto wanted = jmap::changesArguments(arguments);
    if (!wanted)
        return std::unexpected(wanted.error());
    return reading(context, [&](Session &session) -> Outcome<QJsonObject> {
        const auto changes = storage::ChangeLog::since(session, jmap::collection(owner.account.id, type), wanted->since,
                                                       wanted->maxChanges);
        if (!changes)
            return trouble(jmap::changesFailed(changes.error()));
        return jmap::changesAnswer(owner.account.id, wanted->since, *changes);
    });
}

namespace {

constexpr qsizetype MostThreads = 4096; // of one answer, when all were asked for

Outcome<QJsonObject> getThreads(Session &session, const jmap::GetArguments &wanted, const Owner &owner)
{
    QMap<qint64, QJsonArray> found;
    // Whose they are is looked at here: SQLite would otherwise walk through all of the account.
    const auto collect = [&](const QList<qint64> &piece) -> Result<Done> {
        const auto rows = session.query(
            u"SELECT thread, num, account FROM mail_email WHERE thread IN (%1) ORDER BY received_at, num"_s.arg(
                storage::placeholders(piece.size())),
            QVariantList(piece.begin(), piece.end()));
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows) {
            if (row.integer(2) == owner.number)
                found[row.integer(0)].append(idOf(EmailLetter, row.integer(1)));
        }
        return Done{};
    };
    QList<qint64> asked;
    QStringList notFound;
    Result<Done> done = Done{};
    if (wanted.ids) {
        for (const QString &id : *wanted.ids)
            asked.append(numberOf(ThreadLetter, id).value_or(0));
        done = inPieces(asked, collect);
    } else {
        const auto all =
            session.query(u"SELECT num FROM mail_thread WHERE account = ? LIMIT ?"_s, {owner.number, MostThreads + 1});
        if (!all)
            return trouble(all.error());
        if (all->size() > size_t(MostThreads))
            return trouble(MethodError{.type = u"requestTooLarge"_s});
        for (const Row &row : *all)
            asked.append(row.integer(0));
        done = inPieces(asked, collect);
    }
    if (!done)
        return trouble(done.error());
    QJsonArray list;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const auto thread = found.constFind(asked.at(i));
        if (thread == found.constEnd() && wanted.ids)
            notFound.append(wanted.ids->at(i));
        else if (thread != found.constEnd())
            list.append(wanted.only({{u"id"_s, idOf(ThreadLetter, asked.at(i))}, {u"emailIds"_s, *thread}}));
    }
    const Result<qint64> state = MailStore::Private::state(session, owner.account.id, u"Thread"_s);
    if (!state)
        return trouble(state.error());
    return jmap::getAnswer(owner.account.id, QString::number(*state), list, notFound);
}

} // namespace

void addThreadMethods(jmap::Methods &methods, MailStore::Private &store)
{
    addOwned(methods, store, u"Thread/get"_s,
             [](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 const auto wanted = jmap::getArguments(arguments, context, {u"id"_s, u"emailIds"_s});
                 if (!wanted)
                     return std::unexpected(wanted.error());
                 return reading(context, [&](Session &session) { return getThreads(session, *wanted, owner); });
             });
    addOwned(methods, store, u"Thread/changes"_s,
             [](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) {
                 return changesOf(u"Thread"_s, arguments, context, owner);
             });
}

} // namespace gw::backend::mail
