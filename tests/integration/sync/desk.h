// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/dashboard/handlers.h>
#include <gw/directory/absencehandler.h>
#include <gw/directory/repository.h>
#include <gw/directory/searchindexer.h>
#include <gw/net/managers.h>
#include <gw/net/requestqueue.h>
#include <gw/outbox/outbox.h>
#include <gw/sync/engine.h>

namespace gw::test {

struct DeskOptions
{
    QUrl portal;
    QByteArray token;
    QString folder;
    int pageSize = 200;
    std::chrono::milliseconds requestTimeout{1000};
    bool whole = false; ///< notices and preferences too, not only the directory
};

/// What an account's desk is made of, without a window and impatient: it syncs directory, notices and preferences; it
/// records absences, acknowledges notices and changes preferences.
class SyncDesk final
{
public:
    /// Storage: see Store::open().
    static Result<std::unique_ptr<SyncDesk>> open(DeskOptions options);
    ~SyncDesk();

    Task<Done> start();
    /// Records an absence of one hour: the `slot`-th after a fixed day, so that no two overlap.
    Task<QString> addAbsence(QString seatId, QString reason, int slot);
    Task<QString> acknowledge(QString seatId, QString noticeId);
    Task<QString> setPreference(QString key, QJsonValue value);
    /// Cached notices that nobody has acknowledged here yet.
    Task<QStringList> openNotices();
    static portal::AbsenceDraft absence(const QString &seatId, const QString &reason, int slot);

    store::Store &store() { return *m_store; }
    outbox::Outbox &outbox() { return *m_outbox; }
    sync::Engine &engine() { return *m_engine; }
    directory::Repository &repository() { return *m_repository; }
    std::function<void(int)> beforeRequest; ///< called with the number of the request, from 1

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
    explicit SyncDesk(DeskOptions options) : m_options(std::move(options)), m_token(m_options.token) {}
    Task<net::Reply> send(net::Request request);

    DeskOptions m_options;
    SystemClock m_clock;
    FixedToken m_token;
    int m_requests = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    std::unique_ptr<net::Managers> m_managers;
    std::unique_ptr<net::RequestQueue> m_queue;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<directory::Repository> m_repository;
    std::unique_ptr<directory::SearchIndexer> m_indexer;
};

} // namespace gw::test
