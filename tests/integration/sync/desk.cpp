// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include <gw/dashboard/sources.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::test {

namespace {

Task<net::Reply> gone()
{
    co_return fail(Error::Code::Cancelled);
}

} // namespace

Result<std::unique_ptr<SyncDesk>> SyncDesk::open(DeskOptions options)
{
    std::unique_ptr<SyncDesk> desk(new SyncDesk(std::move(options)));
    auto opened = store::Store::open(desk->m_options.folder, {directory::component(), dashboard::component(),
                                                              sync::Engine::component(), outbox::Outbox::component()});
    if (!opened)
        return fail(opened.error());
    desk->m_store = std::move(*opened);
    const net::Backoff quick{.base = 20ms, .cap = 200ms, .floor = 5ms};
    desk->m_managers = std::make_unique<net::Managers>();
    desk->m_queue = std::make_unique<net::RequestQueue>(
        desk->m_managers->requests(), &desk->m_token, desk->m_clock,
        net::QueueOptions{.baseUrl = desk->m_options.portal, .attempts = 2, .backoff = quick});
    desk->m_outbox = std::make_unique<outbox::Outbox>(*desk->m_store, outbox::Options{.backoff = quick});
    desk->m_engine = std::make_unique<sync::Engine>(*desk->m_store, desk->m_outbox.get(),
                                                    sync::Options{.poll = 300ms, .backoff = quick});
    const auto send = [self = desk.get(), alive = std::weak_ptr(desk->m_alive)](net::Request request) {
        return alive.expired() ? gone() : self->send(std::move(request));
    };
    desk->m_outbox->addHandler(std::make_shared<directory::AbsenceHandler>(send));
    desk->m_outbox->addHandler(std::make_shared<dashboard::AcknowledgeHandler>(send));
    desk->m_outbox->addHandler(std::make_shared<dashboard::PreferencesHandler>(send, *desk->m_store));
    desk->m_engine->addSource(std::make_shared<directory::DirectorySource>(send, desk->m_options.pageSize));
    if (desk->m_options.whole) {
        desk->m_engine->addSource(std::make_shared<dashboard::NoticesSource>(send));
        desk->m_engine->addSource(std::make_shared<dashboard::PreferencesSource>(send, *desk->m_store));
    }
    desk->m_repository = std::make_unique<directory::Repository>(*desk->m_store, desk->m_clock);
    desk->m_indexer = std::make_unique<directory::SearchIndexer>(*desk->m_store);
    return desk;
}

SyncDesk::~SyncDesk()
{
    m_alive.reset(); // what still runs somewhere is refused
    if (m_queue)
        m_queue->shutdown();
    m_indexer.reset();
    m_engine.reset();
    m_outbox.reset();
    m_store.reset();
}

Task<net::Reply> SyncDesk::send(net::Request request)
{
    ++m_requests;
    if (beforeRequest)
        beforeRequest(m_requests);
    request.timeout = m_options.requestTimeout;
    return m_queue->send(std::move(request));
}

Task<Done> SyncDesk::start()
{
    m_indexer->start();
    Task<Done> starting = m_outbox->start();
    const Result<Done> outbox = co_await starting;
    if (!outbox)
        co_return fail(outbox.error());
    Task<Done> syncing = m_engine->start();
    co_return co_await syncing;
}

portal::AbsenceDraft SyncDesk::absence(const QString &seatId, const QString &reason, int slot)
{
    portal::AbsenceDraft draft;
    draft.seatId = seatId;
    draft.startsAt = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC).addSecs(3600LL * slot);
    draft.endsAt = draft.startsAt.addSecs(3600);
    draft.kind = portal::AbsenceKind::Training;
    draft.reason = reason;
    return draft;
}

Task<QString> SyncDesk::addAbsence(QString seatId, QString reason, int slot)
{
    return m_outbox->add(directory::AbsenceHandler::entryFor(absence(seatId, reason, slot), seatId));
}

Task<QString> SyncDesk::acknowledge(QString seatId, QString noticeId)
{
    return m_outbox->add(dashboard::AcknowledgeHandler::entryFor(noticeId, seatId));
}

Task<QString> SyncDesk::setPreference(QString key, QJsonValue value)
{
    outbox::NewEntry entry = dashboard::PreferencesHandler::entryFor({{key, value}});
    entry.hold = {}; // at once: whoever waits here waits for the axe
    return m_outbox->add(entry);
}

Task<QStringList> SyncDesk::openNotices()
{
    return m_store->read(store::File::Cache, [](sqlite::Connection &db) -> Result<QStringList> {
        const auto ids =
            db.scalar(u"SELECT group_concat(id) FROM dash_notice WHERE acknowledged_at IS NULL AND op=''"_s);
        return ids ? Result<QStringList>(ids->toString().split(u',', Qt::SkipEmptyParts))
                   : Result<QStringList>(fail(ids.error()));
    });
}

} // namespace gw::test
