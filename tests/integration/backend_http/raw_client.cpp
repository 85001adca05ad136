// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "raw_client.h"

#include <QDeadlineTimer>
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gw::test {

RawClient::RawClient(quint16 port, int receiveBuffer) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0) << std::strerror(errno);
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawClient::send(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t sent = ::send(m_socket, bytes.constData() + at, std::size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        at += sent;
    }
    return true;
}

RawClient::More RawClient::more(std::chrono::milliseconds limit)
{
    pollfd waiting{.fd = m_socket, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, int(std::max(limit, 0ms).count())) <= 0)
        return More::Timeout;
    char bytes[65536];
    const ssize_t size = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (size <= 0)
        return More::Closed;
    m_input.append(bytes, size);
    return More::Some;
}

QByteArray RawClient::until(const QByteArray &end, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    qsizetype found = m_input.indexOf(end);
    while (found < 0 && more(std::chrono::milliseconds(deadline.remainingTime())) == More::Some)
        found = m_input.indexOf(end);
    const QByteArray taken = found < 0 ? m_input : m_input.left(found + end.size());
    m_input.remove(0, taken.size());
    return taken;
}

QByteArray RawClient::answer(std::chrono::milliseconds limit, bool toHead)
{
    const QByteArray head = until("\r\n\r\n", limit);
    const qsizetype length = toHead ? 0 : headerOf(head, "Content-Length").toLongLong();
    const QDeadlineTimer deadline(limit);
    while (m_input.size() < length && more(std::chrono::milliseconds(deadline.remainingTime())) == More::Some)
        continue;
    const QByteArray body = m_input.left(length);
    m_input.remove(0, body.size());
    return head + body;
}

QByteArray RawClient::untilClosed(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (more(std::chrono::milliseconds(deadline.remainingTime())) == More::Some)
        continue;
    return std::exchange(m_input, {});
}

bool RawClient::isClosed(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    More state = More::Some;
    while (state == More::Some) {
        m_input.clear();
        state = more(std::chrono::milliseconds(deadline.remainingTime()));
    }
    return state == More::Closed;
}

void RawClient::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(m_socket, -1));
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    for (const QByteArray &line : answer.left(answer.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

} // namespace gw::test
