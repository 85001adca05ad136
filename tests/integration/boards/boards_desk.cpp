// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::test {

namespace {

Task<net::Reply> gone()
{
    co_return fail(Error::Code::Cancelled);
}

} // namespace

Result<std::unique_ptr<BoardsDesk>> BoardsDesk::open(BoardsDeskOptions options)
{
    std::unique_ptr<BoardsDesk> desk(new BoardsDesk(std::move(options)));
    store::Schema schema{boards::cacheComponent(), boards::deskComponent(), sync::Engine::component(),
                         outbox::Outbox::component()};
    schema.append(transfer::Transfers::components());
    auto opened = store::Store::open(desk->m_options.folder, schema);
    if (!opened)
        return fail(opened.error());
    desk->m_store = std::move(*opened);
    const net::Backoff quick{.base = 20ms, .cap = 200ms, .floor = 5ms};
    desk->m_managers = std::make_unique<net::Managers>();
    desk->m_queue = std::make_unique<net::RequestQueue>(
        desk->m_managers->requests(), &desk->m_token, desk->m_clock,
        net::QueueOptions{.baseUrl = desk->m_options.portal, .attempts = 2, .backoff = quick});
    desk->m_queue->setHeader("Gwanmun-Seat", desk->m_options.author.seatId.toLatin1());
    desk->m_outbox = std::make_unique<outbox::Outbox>(*desk->m_store, outbox::Options{.backoff = quick});
    desk->m_engine = std::make_unique<sync::Engine>(*desk->m_store, desk->m_outbox.get(),
                                                    sync::Options{.poll = 300ms, .backoff = quick});
    const auto send = [self = desk.get(), alive = std::weak_ptr(desk->m_alive)](net::Request request) {
        return alive.expired() ? gone() : self->send(std::move(request));
    };
    transfer::Options files;
    files.backoff = quick;
    files.chunk = desk->m_options.chunk;
    desk->m_transfers = std::make_unique<transfer::Transfers>(*desk->m_store, send, files);
    desk->m_boards = std::make_unique<boards::BoardsService>(
        boards::BoardsParts{.store = *desk->m_store,
                            .outbox = *desk->m_outbox,
                            .engine = *desk->m_engine,
                            .send = send,
                            .transfers = *desk->m_transfers,
                            .clock = desk->m_clock,
                            .badges = desk->m_badges,
                            .preferences = desk->m_preferences,
                            .seat = [self = desk.get()] { return self->m_options.author.seatId; },
                            .self = [self = desk.get()] { return self->m_options.author; },
                            .people = {},
                            .writing = {.undo = 0ms},
                            .window = desk->m_options.window});
    return desk;
}

BoardsDesk::~BoardsDesk()
{
    m_alive.reset(); // what still runs somewhere is refused
    if (m_queue)
        m_queue->shutdown();
    m_boards.reset();
    m_transfers.reset();
    m_engine.reset();
    m_outbox.reset();
    m_store.reset();
}

Task<net::Reply> BoardsDesk::send(net::Request request)
{
    if (!m_online)
        co_return fail(Error::Code::Offline, u"by the test"_s);
    request.timeout = m_options.requestTimeout;
    Task<net::Reply> sending = m_queue->send(std::move(request));
    co_return co_await sending;
}

Task<Done> BoardsDesk::start()
{
    Task<Done> starting = m_outbox->start();
    Result<Done> done = co_await starting;
    if (!done)
        co_return fail(done.error());
    Task<Done> syncing = m_engine->start();
    done = co_await syncing;
    if (!done)
        co_return fail(done.error());
    Task<Done> moving = m_transfers->start();
    done = co_await moving;
    m_boards->start();
    co_return done;
}

void BoardsDesk::setOnline(bool online)
{
    m_online = online;
    m_engine->setNetwork(online ? sync::Network::Online : sync::Network::Offline);
    m_transfers->setOnline(online);
}

QString BoardsDesk::boardOf(boards::Category category) const
{
    for (const boards::BoardRow &board : m_boards->boards().rows()) {
        if (board.category == category && board.layer == boards::Layer::City)
            return board.id;
    }
    return {};
}

boards::Draft BoardsDesk::draft(boards::Category category, const QString &title, const QString &text) const
{
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, boardOf(category));
    draft.title = title;
    draft.html = u"<p>"_s + (text.isEmpty() ? u"본문입니다."_s : text) + u"</p>"_s;
    return draft;
}

} // namespace gw::test
