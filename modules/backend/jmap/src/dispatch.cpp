// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log.h"
#include "pointer.h"
#include "server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gw/backend/jmap/objects.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

struct Invocation
{
    QString name;
    QJsonObject arguments;
    QString id;
};

QJsonObject errorObject(const MethodError &error)
{
    QJsonObject object = error.extra;
    object.insert(u"type"_s, error.type);
    if (!error.description.isEmpty())
        object.insert(u"description"_s, error.description);
    return object;
}

/// One request on its way: what was answered so far, and the context of the call that runs.
class Run final : public Context
{
public:
    Run(const Server &server, const identity::Caller &caller, const Login &login, QSet<QString> used)
        : m_server(server), m_caller(caller), m_login(login), m_using(std::move(used))
    {
    }

    const identity::Caller &caller() const override { return m_caller; }
    storage::Database &database() override { return m_server.services.database; }
    const Clock &clock() const override { return m_server.services.clock; }
    const Limits &limits() const override { return m_server.services.limits; }
    const Blobs &blobs() const override { return m_server.services.blobs; }
    const Accounts &accounts() const override { return m_server.services.accounts; }
    bool uses(QStringView urn) const override { return m_using.contains(urn.toString()); }

    std::expected<Account, MethodError> account(const QJsonObject &arguments) const override
    {
        const QJsonValue id = arguments.value(u"accountId"_s);
        if (!id.isString())
            return std::unexpected(invalidArguments(u"accountId: not an id"_s));
        for (const Account &account : m_login.accounts) {
            if (account.id == id.toString())
                return account;
        }
        return std::unexpected(MethodError{u"accountNotFound"_s, {}, {}});
    }

    QString resolved(const QString &id) const override
    {
        return id.startsWith(u'#') ? m_created.value(id.mid(1)).toString() : id;
    }
    void created(const QString &creationId, const QString &id) override { m_created.insert(creationId, id); }
    void callAfter(const QString &method, const QJsonObject &arguments) override
    {
        m_after.append({method, arguments, {}});
    }
    void changed(const QString &accountId, const QString &) override { m_changed.insert(Accounts::personOf(accountId)); }

    void setCreated(const QJsonObject &created) { m_created = created; }
    const QJsonObject &createdIds() const { return m_created; }
    const QJsonArray &responses() const { return m_responses; }

    void call(const Invocation &invocation)
    {
        answer(invocation, run(invocation));
        // What the method asked for comes right behind its own answer, under the same id (RFC 8621 7.5).
        for (const Invocation &after : std::exchange(m_after, {})) {
            const Invocation implied{after.name, after.arguments, invocation.id};
            answer(implied, run(implied));
        }
    }

    /// All is committed: whoever listens may know.
    void tell() const
    {
        for (const QString &person : m_changed)
            m_server.services.hub.changed(person);
    }

private:
    MethodResult run(const Invocation &invocation)
    {
        const Methods::Entry *method = m_server.services.methods.find(invocation.name);
        if (!method || !m_using.contains(method->capability))
            return std::unexpected(MethodError{u"unknownMethod"_s, {}, {}});
        const auto arguments = withReferences(invocation.arguments);
        if (!arguments)
            return std::unexpected(arguments.error());
        return method->run(*arguments, *this);
    }

    void answer(const Invocation &invocation, const MethodResult &result)
    {
        const QString name = result ? invocation.name : u"error"_s;
        m_responses.append(QJsonArray{name, result ? *result : errorObject(result.error()), invocation.id});
    }

    /// The arguments with every "#name" replaced by what it refers to (RFC 8620 3.7).
    std::expected<QJsonObject, MethodError> withReferences(const QJsonObject &arguments) const
    {
        QJsonObject resolvedArguments;
        for (auto it = arguments.begin(); it != arguments.end(); ++it) {
            if (!it.key().startsWith(u'#')) {
                resolvedArguments.insert(it.key(), it.value());
                continue;
            }
            const QString name = it.key().mid(1);
            if (arguments.contains(name))
                return std::unexpected(invalidArguments(u"%1 is given twice, once by reference"_s.arg(name.left(60))));
            const auto value = referred(it.value().toObject());
            if (!value)
                return std::unexpected(
                    MethodError{u"invalidResultReference"_s, u"%1 refers to nothing"_s.arg(name.left(60)), {}});
            resolvedArguments.insert(name, *value);
        }
        return resolvedArguments;
    }

    std::optional<QJsonValue> referred(const QJsonObject &reference) const
    {
        const QJsonValue of = reference.value(u"resultOf"_s);
        const QJsonValue path = reference.value(u"path"_s);
        if (!of.isString() || !path.isString())
            return std::nullopt;
        for (const QJsonValue &response : m_responses) {
            if (response[2] != of)
                continue;
            // The first one with this id decides, whatever its name.
            return response[0] == reference.value(u"name"_s) ? atPointer(response[1], path.toString()) : std::nullopt;
        }
        return std::nullopt;
    }

    const Server &m_server;
    const identity::Caller &m_caller;
    const Login &m_login;
    QSet<QString> m_using;
    QJsonObject m_created;
    QJsonArray m_responses;
    QList<Invocation> m_after;
    QSet<QString> m_changed; ///< persons
};

http::Response notRequest(const QString &detail)
{
    return problem(400, u"notRequest"_s, detail);
}

bool isJson(const http::Request &request)
{
    const QByteArray type = request.header("content-type");
    const qsizetype parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.left(parameters)).trimmed().toLower() == "application/json";
}

std::optional<QList<Invocation>> invocations(const QJsonValue &calls)
{
    if (!calls.isArray())
        return std::nullopt;
    QList<Invocation> list;
    for (const QJsonValue &item : calls.toArray()) {
        const QJsonArray call = item.toArray();
        if (call.size() != 3 || !call[0].isString() || !call[1].isObject() || !call[2].isString())
            return std::nullopt;
        list.append({call[0].toString(), call[1].toObject(), call[2].toString()});
    }
    return list;
}

bool areCreatedIds(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return true;
    const QJsonObject ids = value.toObject();
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        if (!isId(it.key()) || !isId(it->toString()))
            return false;
    }
    return value.isObject();
}

/// Whether the text is JSON of any kind: a number or a list, too, is no broken JSON but no request (RFC 8620 3.6.1).
bool isJsonText(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const QJsonDocument document = QJsonDocument::fromJson('[' + trimmed + ']');
    return document.isArray() && document.array().size() == 1;
}

} // namespace

http::Response dispatch(const Server &server, const identity::Caller &caller, const http::Request &request)
{
    const Services &services = server.services;
    if (!isJson(request))
        return problem(400, u"notJSON"_s, u"the content type is not application/json"_s);
    const auto body = gw::json::parseObject(request.body);
    if (!body && !isJsonText(request.body))
        return problem(400, u"notJSON"_s, u"the body is no JSON"_s);
    if (!body)
        return notRequest(u"the request is no object"_s);
    if (!isIJson(request.body))
        return problem(400, u"notJSON"_s, u"the body is JSON but not I-JSON (RFC 7493)"_s);

    const QJsonValue used = body->value(u"using"_s);
    if (!used.isArray())
        return notRequest(u"using: not a list"_s);
    const auto calls = invocations(body->value(u"methodCalls"_s));
    if (!calls)
        return notRequest(u"methodCalls: not a list of [name, arguments, id]"_s);
    const QJsonValue createdIds = body->value(u"createdIds"_s);
    if (!areCreatedIds(createdIds))
        return notRequest(u"createdIds: not a map of ids"_s);

    const auto login = loginOf(server, caller.personId);
    if (!login)
        return failed(login.error());
    const QJsonObject known = login->session.value(u"capabilities"_s).toObject();
    QSet<QString> urns;
    for (const QJsonValue &urn : used.toArray()) {
        if (!urn.isString())
            return notRequest(u"using: not a list of strings"_s);
        if (!known.contains(urn.toString()))
            return problem(400, u"unknownCapability"_s, u"using: there is no %1"_s.arg(urn.toString().left(120)));
        urns.insert(urn.toString());
    }
    if (calls->size() > services.limits.maxCallsInRequest)
        return limitProblem(400, u"maxCallsInRequest"_s);

    Run run(server, caller, *login, std::move(urns));
    run.setCreated(createdIds.toObject());
    for (const Invocation &call : *calls)
        run.call(call);
    run.tell();
    QJsonObject answer{{u"methodResponses"_s, run.responses()}, {u"sessionState"_s, login->state}};
    if (createdIds.isObject())
        answer.insert(u"createdIds"_s, run.createdIds());
    return http::Response::json(200, answer);
}

} // namespace gw::backend::jmap
