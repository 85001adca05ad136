// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/types.h>
#include <gw/store/store.h>
#include <gw/sync/source.h>

namespace gw::boards {

/// The boards that the active seat sees.
class BoardsSource final : public sync::ISource
{
public:
    BoardsSource(Send send, Text seat) : m_send(std::move(send)), m_seat(std::move(seat)) {}
    QString id() const override { return QStringLiteral("boards"); }
    QStringList wakeTopics() const override { return {QStringLiteral("boards")}; }
    QString scope() const override { return m_seat(); }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    Text m_seat;
};

/// Their posts: the newest of each board, and whatever happens to a post later. Texts of recent ones come along.
class PostsSource final : public sync::ISource
{
public:
    PostsSource(Send send, Text seat, int pageSize = 500, int window = 1000)
        : m_send(std::move(send)), m_seat(std::move(seat)), m_pageSize(pageSize), m_window(window)
    {
    }
    QString id() const override { return QStringLiteral("posts"); }
    QStringList wakeTopics() const override { return {QStringLiteral("boards")}; }
    QString scope() const override { return m_seat(); }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
    Text m_seat;
    int m_pageSize;
    int m_window;
};

/// Mentions, answers and decisions that concern the person.
class AlertsSource final : public sync::ISource
{
public:
    explicit AlertsSource(Send send) : m_send(std::move(send)) {}
    QString id() const override { return QStringLiteral("board-alerts"); }
    QStringList wakeTopics() const override { return {QStringLiteral("boards")}; }
    Task<sync::Delta> pull(sync::Pull pull) override;
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override;

private:
    Send m_send;
};

} // namespace gw::boards
