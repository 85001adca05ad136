// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/systems/catalogue.h>

#include <QLoggingCategory>
#include <algorithm>
#include <gw/base/deliver.h>
#include <gw/base/json.h>
#include <gw/portalapi/systems.h>
#include <gw/systems/handlers.h>
#include <gw/systems/source.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::systems {
namespace {

Q_LOGGING_CATEGORY(lcSystems, "gw.systems")

Result<QHash<QString, QSet<QString>>> askingOf(sqlite::Connection &db)
{
    auto statement = db.prepare(u"SELECT system_id, seat_id FROM sys_asking"_s);
    if (!statement)
        return fail(statement.error());
    QHash<QString, QSet<QString>> asking;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return asking;
        asking[statement->text(0)].insert(statement->text(1));
    }
}

Result<QList<Entry>> entriesOf(sqlite::Connection &db)
{
    const auto asking = askingOf(db);
    if (!asking)
        return fail(asking.error());
    auto statement = db.prepare(u"SELECT document FROM sys_system"_s);
    if (!statement)
        return fail(statement.error());
    QList<Entry> entries;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const auto object = json::parseObject(statement->text(0).toUtf8());
        if (!object)
            continue;
        const auto system = json::parseAs<portal::System>(*object, "System");
        if (!system)
            continue; // written by another version; the next sync replaces it
        entries.append({*system, text::Key(system->nameKo), text::Key(system->nameEn), asking->value(system->id)});
    }
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) {
        return QString::localeAwareCompare(a.system.nameKo, b.system.nameKo) < 0;
    });
    return entries;
}

/// Free functions: a coroutine must not use its object after the first suspension.
Task<portal::Launch> launched(Send send, portal::LaunchSystem call)
{
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    Result<portal::Launch> launch = portal::LaunchSystem::parse(*reply);
    if (!launch)
        co_return fail(launch.error());
    co_return *launch;
}

Task<portal::AccessRequest> requested(Send send, portal::GetAccessRequest call)
{
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto request = portal::GetAccessRequest::parse(*reply);
    if (!request)
        co_return fail(request.error());
    if (!request->has_value())
        co_return fail(Error::Code::Protocol, u"not modified, but nothing was named to compare with"_s);
    co_return (*request)->value;
}

} // namespace

Catalogue::Catalogue(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send,
                     std::function<QString()> seat, QObject *parent)
    : QObject(parent), m_store(store), m_outbox(outbox), m_send(std::move(send)), m_seat(std::move(seat))
{
    engine.addSource(std::make_shared<CatalogueSource>(m_send));
    outbox.addHandler(std::make_shared<AccessRequestHandler>(m_send));
    outbox.addHandler(std::make_shared<AccessDecisionHandler>(m_send));
    connect(&store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == systemsTopic)
            read();
    });
    read();
}

const Entry *Catalogue::find(const QString &systemId) const
{
    const auto it = std::ranges::find(m_entries, systemId, [](const Entry &entry) { return entry.system.id; });
    return it == m_entries.end() ? nullptr : &*it;
}

void Catalogue::read()
{
    m_again = m_reading;
    if (std::exchange(m_reading, true))
        return;
    auto reading = m_store.read(store::File::Cache, [](sqlite::Connection &db) { return entriesOf(db); });
    deliver(std::move(reading), this, [](Catalogue *self, const Result<QList<Entry>> &entries) {
        self->m_reading = false;
        if (entries) {
            self->m_entries = *entries;
            self->m_loaded = true;
            Q_EMIT self->changed();
        } else if (entries.error().code != Error::Code::Cancelled) {
            qCWarning(lcSystems) << "the catalogue cannot be read:" << entries.error();
        }
        if (std::exchange(self->m_again, false))
            self->read();
    });
}

Task<portal::Launch> Catalogue::launch(QString systemId, QString target)
{
    portal::LaunchSystem call;
    call.id = systemId;
    call.gwanmunSeat = m_seat();
    if (!target.isEmpty())
        call.body.target = target;
    return launched(m_send, std::move(call));
}

Task<QString> Catalogue::requestAccess(QString systemId, QString reason)
{
    return m_outbox.add(AccessRequestHandler::entryFor(systemId, m_seat(), reason));
}

void Catalogue::discard(const QString &operationId)
{
    std::ignore = m_outbox.discard(operationId);
}

Task<portal::AccessRequest> Catalogue::request(QString requestId) const
{
    portal::GetAccessRequest call;
    call.id = requestId;
    call.gwanmunSeat = m_seat();
    return requested(m_send, std::move(call));
}

Task<QString> Catalogue::decide(QString requestId, portal::AccessDecision decision)
{
    return m_outbox.add(AccessDecisionHandler::entryFor(requestId, m_seat(), decision));
}

} // namespace gw::systems
