// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "scripted_jmap.h"

#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

net::Timing QuickTiming::timing()
{
    return {.random = [] { return 0.5; },
            .after =
                [this](std::chrono::milliseconds delay, QObject *context, std::function<void()> then) {
                    if (hold) {
                        held.append({time + delay, context, std::move(then)});
                        return;
                    }
                    time += delay;
                    QTimer::singleShot(0, context, std::move(then));
                }};
}

void QuickTiming::pass(std::chrono::milliseconds span)
{
    const auto end = time + span;
    for (;;) {
        const auto next = std::ranges::min_element(held, {}, &Wait::until);
        if (next == held.end() || next->until > end)
            break;
        const Wait wait = *next;
        held.erase(next);
        time = std::max(time, wait.until);
        if (wait.context)
            wait.then();
    }
    time = end;
}

Task<QByteArray> ListedTokens::token()
{
    if (tokens.isEmpty())
        co_return fail(Error::Code::Unauthorised);
    co_return QByteArray(tokens.constFirst());
}

void ListedTokens::refused(QByteArray token)
{
    if (tokens.isEmpty() || tokens.constFirst() != token)
        return;
    ++refusals;
    tokens.removeFirst();
}

namespace {

/// What a JSON pointer with "*" (RFC 8620 3.7) finds.
QJsonValue followed(const QJsonValue &value, const QStringList &path)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (path.constFirst() != u"*"_s)
        return followed(value[path.constFirst()], rest);
    QJsonArray all;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        const QJsonValue found = followed(item, rest);
        if (!found.isArray()) {
            all.append(found);
            continue;
        }
        const QJsonArray inner = found.toArray();
        for (const QJsonValue &one : inner)
            all.append(one);
    }
    return all;
}

/// The arguments with their result references in place.
QJsonObject resolved(const QJsonObject &arguments, const QJsonArray &responses)
{
    QJsonObject out;
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (!it.key().startsWith(u'#')) {
            out.insert(it.key(), it.value());
            continue;
        }
        for (const QJsonValue &response : responses) {
            if (response[2] == it.value()[u"resultOf"_s])
                out.insert(it.key().mid(1), followed(response[1], it.value()[u"path"_s].toString().split(u'/').mid(1)));
        }
    }
    return out;
}

} // namespace

ScriptedJmap::ScriptedJmap()
{
    session = {{u"username"_s, u"haneul"_s},
               {u"state"_s, u"s1"_s},
               {u"apiUrl"_s, u"/api"_s},
               {u"downloadUrl"_s, u"/down/{accountId}/{blobId}/{name}?accept={type}"_s},
               {u"uploadUrl"_s, u"/up/{accountId}/"_s},
               {u"eventSourceUrl"_s, u"/events?types={types}&closeafter={closeafter}&ping={ping}"_s},
               {u"capabilities"_s, QJsonObject{{u"urn:ietf:params:jmap:core"_s, QJsonObject{}}}},
               {u"accounts"_s, QJsonObject{{u"A"_s, QJsonObject{{u"name"_s, u"haneul@city.example"_s}}}}}};
    addCapability(u"urn:ietf:params:jmap:mail"_s);
    addCapability(u"urn:ietf:params:jmap:submission"_s);
    server.on("/.well-known/jmap",
              [this](Exchange exchange) { exchange.answer(200, QJsonDocument(session).toJson()); });
    server.on("/api", [this](Exchange exchange) { answer(exchange); });
}

void ScriptedJmap::setLimit(const QString &name, qint64 value)
{
    QJsonObject capabilities = session[u"capabilities"_s].toObject();
    QJsonObject core = capabilities[u"urn:ietf:params:jmap:core"_s].toObject();
    core.insert(name, value);
    capabilities.insert(u"urn:ietf:params:jmap:core"_s, core);
    session.insert(u"capabilities"_s, capabilities);
}

void ScriptedJmap::addCapability(const QString &uri, const QJsonObject &ofAccount)
{
    QJsonObject capabilities = session[u"capabilities"_s].toObject();
    capabilities.insert(uri, QJsonObject{});
    session.insert(u"capabilities"_s, capabilities);
    QJsonObject accounts = session[u"accounts"_s].toObject();
    QJsonObject account = accounts[u"A"_s].toObject();
    QJsonObject own = account[u"accountCapabilities"_s].toObject();
    own.insert(uri, ofAccount);
    account.insert(u"accountCapabilities"_s, own);
    accounts.insert(u"A"_s, account);
    session.insert(u"accounts"_s, accounts);
}

jmap::ClientOptions ScriptedJmap::options()
{
    return {.url = server.url(u"/.well-known/jmap"_s), .clock = &timing, .timing = timing.timing()};
}

std::unique_ptr<jmap::Client> ScriptedJmap::client(net::ITokenSource *tokens)
{
    return std::make_unique<jmap::Client>(managers, tokens, options());
}

QStringList ScriptedJmap::callsOf(qsizetype request) const
{
    QStringList names;
    const QJsonArray calls = requests.value(request)[u"methodCalls"_s].toArray();
    for (const QJsonValue &call : calls)
        names.append(call[0].toString());
    return names;
}

void ScriptedJmap::answer(const Exchange &exchange)
{
    const QJsonObject request = QJsonDocument::fromJson(exchange.seen.body).object();
    const QJsonArray calls = request[u"methodCalls"_s].toArray();
    const bool isEcho =
        calls.size() == 1 && calls[0][0].toString() == u"Core/echo"_s && !methods.contains(u"Core/echo"_s);
    if (isEcho)
        ++echoes;
    else
        requests.append(request);
    if (raw) {
        raw(exchange, request);
        return;
    }
    QJsonArray responses;
    for (const QJsonValue &call : calls) {
        const QString name = call[0].toString();
        if (name == u"Core/echo"_s) {
            responses.append(call);
            continue;
        }
        const Method method = methods.value(name);
        const QJsonObject out = method ? method(resolved(call[1].toObject(), responses)) : error(u"unknownMethod"_s);
        if (out.contains(u"error"_s))
            responses.append(QJsonArray{u"error"_s, QJsonObject{{u"type"_s, out[u"error"_s]}}, call[2]});
        else
            responses.append(QJsonArray{name, out, call[2]});
    }
    exchange.answer(
        200, QJsonDocument(QJsonObject{{u"methodResponses"_s, responses}, {u"sessionState"_s, sessionState}}).toJson());
}

QJsonObject error(const QString &type)
{
    return {{u"error"_s, type}};
}

QJsonObject got(const QJsonArray &list, const QString &state)
{
    return {{u"accountId"_s, u"A"_s}, {u"state"_s, state}, {u"list"_s, list}, {u"notFound"_s, QJsonArray{}}};
}

QJsonArray stringArray(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

} // namespace gw::test
