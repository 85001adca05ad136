// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/service.h>
#include <gw/net/managers.h>
#include <gw/net/requestqueue.h>
#include <gw/transfer/transfers.h>

namespace gw::test {

/// Preferences in memory.
class PlainPreferences final : public contract::Preferences
{
    Q_OBJECT

public:
    QJsonValue value(const QString &key) const override { return m_values.value(key); }
    void set(const QString &key, const QJsonValue &value) override
    {
        m_values.insert(key, value);
        Q_EMIT changed(key);
    }

private:
    QJsonObject m_values;
};

struct BoardsDeskOptions
{
    QUrl portal;
    QByteArray token;
    boards::Author author;
    QString folder;
    std::chrono::milliseconds requestTimeout{3000};
    qint64 chunk = 1 << 16;
    int window = 1000; ///< posts of each board that are mirrored
};

/// The boards of one account without a window, and impatient.
class BoardsDesk final
{
public:
    static Result<std::unique_ptr<BoardsDesk>> open(BoardsDeskOptions options);
    ~BoardsDesk();

    Task<Done> start();
    store::Store &store() { return *m_store; }
    outbox::Outbox &outbox() { return *m_outbox; }
    sync::Engine &engine() { return *m_engine; }
    transfer::Transfers &transfers() { return *m_transfers; }
    boards::BoardsService &boards() { return *m_boards; }
    boards::Writing &writing() { return m_boards->writing(); }
    contract::BadgeBoard &badges() { return m_badges; }
    PlainPreferences &preferences() { return m_preferences; }
    const boards::Author &author() const { return m_options.author; }
    /// No request leaves the desk any more, as without a network.
    void setOnline(bool online);
    QString boardOf(boards::Category category) const;
    /// A draft for a board with a plain text.
    boards::Draft draft(boards::Category category, const QString &title, const QString &text = {}) const;

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
    explicit BoardsDesk(BoardsDeskOptions options) : m_options(std::move(options)), m_token(m_options.token) {}
    Task<net::Reply> send(net::Request request);

    BoardsDeskOptions m_options;
    SystemClock m_clock;
    FixedToken m_token;
    bool m_online = true;
    contract::BadgeBoard m_badges;
    PlainPreferences m_preferences;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    std::unique_ptr<net::Managers> m_managers;
    std::unique_ptr<net::RequestQueue> m_queue;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<transfer::Transfers> m_transfers;
    std::unique_ptr<boards::BoardsService> m_boards;
};

} // namespace gw::test
