// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/desk.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {

Desk::Desk(QObject *parent) : QObject(parent) {}

Desk::~Desk()
{
    // Nobody may have waited for stop(): what the writing thread still has to do looks at the outbox.
    if (m_store)
        m_store->close();
}

Result<std::unique_ptr<Desk>> Desk::open(Parts parts, QObject *parent)
{
    std::unique_ptr<Desk> desk(new Desk(parent));
    desk->m_portal = parts.portal;
    desk->m_mail = parts.mail;
    desk->m_tokens = &parts.session;
    desk->m_connection = parts.connection;
    store::Schema schema = std::move(parts.schema);
    schema.append(outbox::Outbox::component());
    schema.append(sync::Engine::component());
    auto opened = store::Store::open(parts.folder, schema, {.clock = &parts.clock});
    if (!opened)
        return fail(opened.error());
    desk->m_store = std::move(*opened);
    desk->m_managers = std::make_unique<net::Managers>(parts.connection);
    desk->m_queue = std::make_unique<net::RequestQueue>(desk->m_managers->requests(), &parts.session, parts.clock,
                                                        net::QueueOptions{.baseUrl = parts.portal});
    desk->m_outbox = std::make_unique<outbox::Outbox>(*desk->m_store, outbox::Options{.clock = &parts.clock});
    desk->m_engine =
        std::make_unique<sync::Engine>(*desk->m_store, desk->m_outbox.get(), sync::Options{.clock = &parts.clock});
    net::SseOptions events;
    events.url = parts.portal.resolved(QUrl(u"/v1/events"_s));
    desk->m_events = std::make_unique<net::SseReader>(*desk->m_managers, &parts.session, parts.clock, events);
    desk->connectParts(parts.session);
    return desk;
}

void Desk::connectParts(auth::Session &session)
{
    connect(m_events.get(), &net::SseReader::connected, m_engine.get(), [this] {
        m_engine->setPushConnected(true);
        m_engine->wakeAll();
    });
    connect(m_events.get(), &net::SseReader::disconnected, m_engine.get(),
            [this] { m_engine->setPushConnected(false); });
    connect(m_events.get(), &net::SseReader::resync, m_engine.get(), &sync::Engine::wakeAll);
    connect(m_events.get(), &net::SseReader::event, m_engine.get(), [this](const net::SseEvent &event) {
        // A hint: what kind of thing changed. What it says beyond that is never trusted.
        const auto hint = json::parseObject(event.data.toUtf8());
        if (hint)
            m_engine->wake(hint->value(u"type"_s).toString());
    });
    connect(&session, &auth::Session::stateChanged, this, [this](auth::Session::State state) {
        const bool in = state == auth::Session::State::SignedIn || state == auth::Session::State::Refreshing;
        m_engine->setSignedIn(in);
        m_outbox->setPaused(outbox::Pause::SignedOut, !in);
        if (in)
            m_events->reconnectNow();
    });
    connect(&session, &auth::Session::offlineChanged, this, [this](bool offline) {
        if (!offline)
            networkIsBack();
    });
}

Task<Done> Desk::start()
{
    if (const Result<Done> started = co_await m_outbox->start(); !started)
        co_return started;
    if (const Result<Done> started = co_await m_engine->start(); !started)
        co_return started;
    m_events->start();
    co_return Done{};
}

Task<Done> Desk::stop()
{
    m_events->stop();
    m_queue->shutdown();
    std::ignore = co_await m_engine->stop();
    std::ignore = co_await m_outbox->stop();
    m_store->close();
    co_return Done{};
}

std::function<Task<net::Reply>(net::Request)> Desk::sender()
{
    return [self = QPointer<Desk>(this)](net::Request request) -> Task<net::Reply> {
        if (self)
            return self->m_queue->send(std::move(request));
        return []() -> Task<net::Reply> { co_return fail(Error::Code::Cancelled, u"the desk is closed"_s); }();
    };
}

void Desk::setSeat(const QString &seatId)
{
    m_queue->setHeader("Gwanmun-Seat", seatId.toLatin1());
}

void Desk::setLanguage(const QString &code)
{
    m_queue->setHeader("Accept-Language", code.toLatin1());
}

void Desk::networkIsBack()
{
    m_queue->wake();
    m_events->reconnectNow();
    m_engine->wakeAll();
}

} // namespace gw::app
