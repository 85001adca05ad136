// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "channel.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace gw::web {

Channel::Channel()
{
    // What libraries print must not get between the messages, and Chromium's children must not hold the line open.
    m_output = dup(STDOUT_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
#ifdef Q_OS_LINUX
    fcntl(m_output, F_SETFD, FD_CLOEXEC);
    fcntl(m_output, F_SETPIPE_SZ, 1024 * 1024); // a frame in few pieces
#endif
}

void Channel::start()
{
    m_thread = std::thread([this] { read(); });
    m_thread.detach(); // it ends with the process
}

void Channel::read()
{
    Reader reader;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const auto got = ::read(STDIN_FILENO, piece.data(), size_t(piece.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            std::_Exit(0); // the desk is gone or has ended us; off the record, there is nothing to save
        reader.add(piece.first(got));
        while (auto message = reader.next()) {
            const QMutexLocker lock(&m_mutex);
            if (message->kind == Kind::Answer) {
                m_answers.enqueue(message->body);
                m_answered.wakeAll();
                continue;
            }
            m_inbox.enqueue(std::move(*message));
            if (m_inbox.size() == 1)
                QMetaObject::invokeMethod(this, &Channel::deliver, Qt::QueuedConnection);
        }
        if (reader.isBroken())
            std::_Exit(1);
    }
}

void Channel::deliver()
{
    QQueue<Message> messages;
    {
        const QMutexLocker lock(&m_mutex);
        messages.swap(m_inbox);
    }
    for (const Message &message : messages)
        Q_EMIT received(message);
}

void Channel::send(const Message &message)
{
    const QByteArray bytes = encode(message);
    for (qsizetype at = 0; at < bytes.size();) {
        const auto wrote = write(m_output, bytes.constData() + at, size_t(bytes.size() - at));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            std::_Exit(0);
        at += wrote;
    }
}

QCborMap Channel::ask(int page, QCborMap question)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_answers.clear();
    }
    send({.kind = Kind::Ask, .page = page, .body = std::move(question)});
    const QMutexLocker lock(&m_mutex);
    while (m_answers.isEmpty())
        m_answered.wait(&m_mutex);
    return m_answers.dequeue();
}

} // namespace gw::web
