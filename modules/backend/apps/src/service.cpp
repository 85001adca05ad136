// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What a system answers the portal, server to server (app/docs/adapters.md): numbers, and what it finds.
#include "call.h"

#include <QXmlStreamWriter>
#include <gw/backend/http/rest.h>
#include <gw/base/json.h>
#include <openssl/crypto.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

constexpr qsizetype mostSeats = 500;
constexpr int mostItems = 200;
constexpr int mostResults = 20;

/// It is the portal: it knows this system's secret. The answer instead when it is not.
std::optional<http::Response> refusedCaller(const Call &call)
{
    const QByteArray expected = call.context.basic(call.systemId);
    const QByteArray given = call.request.header("authorization");
    const bool known = !call.context.secretOf(call.systemId).isEmpty();
    if (known && given.size() == expected.size()
        && CRYPTO_memcmp(given.constData(), expected.constData(), size_t(given.size())) == 0)
        return std::nullopt;
    return http::Response::problem(401, u"unauthenticated"_s, {})
        .withHeader("WWW-Authenticate", "Basic realm=\"" + call.systemId.toLatin1() + '"');
}

QJsonObject itemFrom(const Record &record)
{
    QJsonObject item{{u"id"_s, record.id},
                     {u"titleKo"_s, record.title.ko.left(200)},
                     {u"titleEn"_s, record.title.en.left(200)},
                     {u"since"_s, toRfc3339(record.since)},
                     {u"path"_s, u"/records/"_s + record.id}};
    if (record.due)
        item.insert(u"due"_s, toRfc3339(*record.due));
    return item;
}

Result<QJsonArray> itemsOf(storage::Session &session, const Call &call, const QJsonObject &seat)
{
    QJsonArray items;
    const Reader reader{seat.value(u"personId"_s).toString(), seat.value(u"seatId"_s).toString(),
                        call.definition->role(seat.value(u"role"_s).toString())};
    const auto waiting = waitingFor(session, *call.definition, reader, call.now(), mostItems);
    if (!waiting)
        return fail(waiting.error());
    for (const Record &record : waiting->top)
        items.append(itemFrom(record));
    return items;
}

} // namespace

http::Response counters(const Call &call)
{
    if (const auto refusal = refusedCaller(call))
        return *refusal;
    const auto body = http::jsonBody(call.request);
    if (!body)
        return body.error();
    const QJsonArray seats = body->value(u"seats"_s).toArray();
    if (!body->value(u"seats"_s).isArray() || seats.size() > mostSeats)
        return http::invalidFields({{u"/seats"_s, u"range"_s}});
    QJsonArray answered;
    const auto read = call.context.services.database.read([&](storage::Session &session) -> Result<Done> {
        answered = {};
        for (const QJsonValue &value : seats) {
            if (!call.definition)
                break;
            const auto items = itemsOf(session, call, value.toObject());
            if (!items)
                return fail(items.error());
            answered.append(QJsonObject{{u"seatId"_s, value.toObject().value(u"seatId"_s)}, {u"items"_s, *items}});
        }
        return Done{};
    });
    return read ? http::Response::json(200, {{u"seats"_s, answered}}) : http::internalError();
}

http::Response search(const Call &call)
{
    if (const auto refusal = refusedCaller(call))
        return *refusal;
    const QString words = call.query(u"q"_s).simplified().left(100);
    Listed found;
    const auto read = call.context.services.database.read([&](storage::Session &session) -> Result<Done> {
        found = {};
        if (!call.definition || words.isEmpty())
            return Done{};
        // Only what this person could see in the system itself, in the role that the portal names.
        const Reader reader{call.query(u"person"_s), call.query(u"seat"_s),
                            call.definition->role(call.query(u"role"_s))};
        auto records = listRecords(session, *call.definition, reader, words, {}, mostResults);
        if (!records)
            return fail(records.error());
        found = std::move(*records);
        return Done{};
    });
    if (!read)
        return http::internalError();
    QJsonArray results;
    for (const Record &record : found.records) {
        const State *state = call.definition->state(record.state);
        results.append(QJsonObject{{u"id"_s, record.id},
                                   {u"number"_s, record.number},
                                   {u"titleKo"_s, record.title.ko},
                                   {u"titleEn"_s, record.title.en},
                                   {u"stateKo"_s, state ? state->name.ko : QString()},
                                   {u"stateEn"_s, state ? state->name.en : QString()},
                                   {u"updated"_s, toRfc3339(record.since)},
                                   {u"path"_s, u"/records/"_s + record.id}});
    }
    return http::Response::json(200, {{u"totalResults"_s, found.total}, {u"items"_s, results}});
}

http::Response describeSearch(const Call &call)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"http://a9.com/-/spec/opensearch/1.1/"_s);
    xml.writeStartElement(u"http://a9.com/-/spec/opensearch/1.1/"_s, u"OpenSearchDescription"_s);
    const QString name = call.system.name.in(call.language());
    xml.writeTextElement(u"http://a9.com/-/spec/opensearch/1.1/"_s, u"ShortName"_s, name.left(16)); // its own limit
    xml.writeTextElement(u"http://a9.com/-/spec/opensearch/1.1/"_s, u"Description"_s, name);
    for (const auto &[type, path] :
         {std::pair(u"text/html"_s, u"/search?q={searchTerms}"_s),
          std::pair(u"application/json"_s, u"/gwanmun/search?q={searchTerms}&person={gw:person}&seat={gw:seat}"
                                           "&role={gw:role}"_s)}) {
        xml.writeStartElement(u"http://a9.com/-/spec/opensearch/1.1/"_s, u"Url"_s);
        if (type.startsWith(u"application"))
            xml.writeNamespace(u"https://gwanmun.example/opensearch"_s, u"gw"_s);
        xml.writeAttribute(u"type"_s, type);
        xml.writeAttribute(u"template"_s, call.origin() + path);
        xml.writeEndElement();
    }
    xml.writeTextElement(u"http://a9.com/-/spec/opensearch/1.1/"_s, u"InputEncoding"_s, u"UTF-8"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    http::Response response;
    response.body = bytes;
    return std::move(response).withHeader("Content-Type", "application/opensearchdescription+xml");
}

} // namespace gw::backend::apps
