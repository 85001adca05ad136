// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "town.h"

#include <gtest/gtest.h>
#include <gw/dashboard/service.h>
#include <gw/net/requestqueue.h>
#include <gw/personal/service.h>
#include <gw/questions/service.h>

namespace gw::test {

/// What a person's desk is made of, without a window and impatient. Its connection can be cut.
class StaffDesk final
{
public:
    explicit StaffDesk(const Citizen &citizen, QString folder = {});
    ~StaffDesk();

    void start(); ///< and waits for the first sync
    void setOnline(bool online);
    /// Waits until nothing waits to be sent and everything was pulled once more.
    bool settle();
    bool waitFor(const std::function<bool()> &condition);
    const Citizen &citizen() const { return m_citizen; }

    store::Store &store() { return *m_store; }
    outbox::Outbox &outbox() { return *m_outbox; }
    sync::Engine &engine() { return *m_engine; }
    questions::QuestionsService &questions() { return *m_questions; }
    personal::PersonalService &personal() { return *m_personal; }
    dashboard::DashboardService &dashboard() { return *m_dashboard; }

    /// A question as this desk shows it; null: it is not there.
    const questions::QuestionRow *question(const QString &title);
    QStringList noteTexts();
    QStringList openTasks();
    QString noteId(const QString &title);
    QString taskId(const QString &title);

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
    Task<net::Reply> send(net::Request request);

    Citizen m_citizen;
    QTemporaryDir m_dir;
    SystemClock m_clock;
    FixedToken m_token;
    bool m_online = true;
    contract::BadgeBoard m_badges;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    std::unique_ptr<net::Managers> m_managers;
    std::unique_ptr<net::RequestQueue> m_queue;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<dashboard::DashboardService> m_dashboard;
    std::unique_ptr<questions::QuestionsService> m_questions;
    std::unique_ptr<personal::PersonalService> m_personal;
};

} // namespace gw::test
