// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/familyevents/service.h>
#include <gw/net/managers.h>
#include <gw/net/requestqueue.h>
#include <gw/surveys/service.h>

namespace gw::test {

struct SurveyDeskOptions
{
    QUrl portal;
    QByteArray token;
    QString folder;
    std::chrono::milliseconds longestDelay{0};
};

/// What an account's desk is made of for surveys and family events, without a window and impatient.
class SurveyDesk final
{
public:
    /// Storage: see Store::open().
    static Result<std::unique_ptr<SurveyDesk>> open(SurveyDeskOptions options);
    ~SurveyDesk();

    Task<Done> start();
    surveys::SurveysService &surveys() { return *m_surveys; }
    familyevents::FamilyEventsService &events() { return *m_events; }
    outbox::Outbox &outbox() { return *m_outbox; }
    sync::Engine &engine() { return *m_engine; }
    store::Store &store() { return *m_store; }
    void setOffline(bool offline) { m_offline = offline; }
    /// What went without identity: the requests as they left.
    QList<net::Request> apart;

private:
    class FixedToken final : public net::ITokenSource
    {
    public:
        explicit FixedToken(QByteArray token) : m_token(std::move(token)) {}
        Task<QByteArray> token() override
        {
            QByteArray copy = m_token; // QCoro 0.8 moves from whatever stands behind co_return
            co_return copy;
        }
        void refused(QByteArray) override {}

    private:
        QByteArray m_token;
    };
    explicit SurveyDesk(const SurveyDeskOptions &options) : m_options(options), m_token(options.token) {}
    Task<net::Reply> send(net::Request request);

    SurveyDeskOptions m_options;
    SystemClock m_clock;
    FixedToken m_token;
    bool m_offline = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    std::unique_ptr<net::Managers> m_managers;
    std::unique_ptr<net::RequestQueue> m_queue;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<surveys::SurveysService> m_surveys;
    std::unique_ptr<familyevents::FamilyEventsService> m_events;
};

} // namespace gw::test
