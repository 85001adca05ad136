// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "survey_desk.h"

#include <gw/surveys/apart.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::test {
namespace {

Task<net::Reply> gone()
{
    co_return fail(Error::Code::Cancelled);
}

Task<net::Reply> unreachable()
{
    co_return fail(Error::Code::Offline, u"the test has pulled the plug"_s);
}

} // namespace

Result<std::unique_ptr<SurveyDesk>> SurveyDesk::open(SurveyDeskOptions options)
{
    std::unique_ptr<SurveyDesk> desk(new SurveyDesk(options));
    auto opened = store::Store::open(options.folder, {surveys::component(), familyevents::component(),
                                                      sync::Engine::component(), outbox::Outbox::component()});
    if (!opened)
        return fail(opened.error());
    desk->m_store = std::move(*opened);
    const net::Backoff quick{.base = 20ms, .cap = 200ms, .floor = 5ms};
    desk->m_managers = std::make_unique<net::Managers>();
    desk->m_queue = std::make_unique<net::RequestQueue>(
        desk->m_managers->requests(), &desk->m_token, desk->m_clock,
        net::QueueOptions{.baseUrl = options.portal, .attempts = 2, .backoff = quick});
    desk->m_outbox = std::make_unique<outbox::Outbox>(*desk->m_store, outbox::Options{.backoff = quick});
    desk->m_engine = std::make_unique<sync::Engine>(*desk->m_store, desk->m_outbox.get(),
                                                    sync::Options{.poll = 300ms, .backoff = quick});
    SurveyDesk *self = desk.get();
    const auto send = [self, alive = std::weak_ptr(self->m_alive)](net::Request request) {
        return alive.expired() ? gone() : self->send(std::move(request));
    };
    const auto alone = surveys::apartSender({}, options.portal);
    const auto apart = [self, alone](net::Request request) {
        if (self->m_offline)
            return unreachable();
        self->apart.append(request);
        return alone(std::move(request));
    };
    const auto seat = [] { return QString(); };
    desk->m_surveys = std::make_unique<surveys::SurveysService>(*desk->m_store, *desk->m_outbox, *desk->m_engine, send,
                                                                apart, seat, desk->m_clock,
                                                                surveys::Options{options.longestDelay});
    desk->m_events = std::make_unique<familyevents::FamilyEventsService>(*desk->m_store, *desk->m_outbox,
                                                                         *desk->m_engine, send, seat, desk->m_clock);
    return desk;
}

SurveyDesk::~SurveyDesk()
{
    m_alive.reset(); // what still runs somewhere is refused
    if (m_queue)
        m_queue->shutdown();
    m_events.reset();
    m_surveys.reset();
    m_engine.reset();
    m_outbox.reset();
    m_store.reset();
}

Task<net::Reply> SurveyDesk::send(net::Request request)
{
    return m_offline ? unreachable() : m_queue->send(std::move(request));
}

Task<Done> SurveyDesk::start()
{
    Task<Done> starting = m_outbox->start();
    const Result<Done> outbox = co_await starting;
    if (!outbox)
        co_return fail(outbox.error());
    Task<Done> syncing = m_engine->start();
    co_return co_await syncing;
}

} // namespace gw::test
