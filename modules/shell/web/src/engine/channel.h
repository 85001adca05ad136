// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMutex>
#include <QObject>
#include <QQueue>
#include <QWaitCondition>
#include <gw/web/wire.h>
#include <thread>

namespace gw::web {

/// The line to the desk: standard input and output. A thread reads, so that a question can wait for its answer without
/// an event loop inside an event loop: Chromium asks its dialogs synchronously.
class Channel final : public QObject
{
    Q_OBJECT

public:
    Channel();
    /// Call once the receiver is connected.
    void start();
    void send(const Message &message);
    /// Sends a Kind::Ask and waits for its Answer; what else comes meanwhile is delivered afterwards.
    QCborMap ask(int page, QCborMap question);

Q_SIGNALS:
    void received(const gw::web::Message &message);

private:
    void read();
    void deliver();

    std::thread m_thread;
    QMutex m_mutex;
    QWaitCondition m_answered;
    QQueue<Message> m_inbox;
    QQueue<QCborMap> m_answers;
    int m_output = -1;
};

} // namespace gw::web
