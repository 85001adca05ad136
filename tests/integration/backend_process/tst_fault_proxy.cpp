// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The proxy that other tests break connections with must itself do what it says.
#include "raw_client.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <gw/test/fault_proxy.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace gw::test {
namespace {

/// Answers every line that comes with `answer`, on a thread of its own.
class EchoServer
{
public:
    explicit EchoServer(QByteArray answer) : m_answer(std::move(answer)), m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        EXPECT_EQ(::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size), 0);
        EXPECT_EQ(::listen(m_listener, 16), 0);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] {
            for (int fd = ::accept(m_listener, nullptr, nullptr); fd >= 0; fd = ::accept(m_listener, nullptr, nullptr))
                m_clients.emplace_back([this, fd] { serve(fd); });
        });
    }
    ~EchoServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        for (std::thread &client : m_clients)
            client.join();
        ::close(m_listener);
    }

    quint16 port = 0;
    std::atomic<int> lines = 0;

private:
    void serve(int fd)
    {
        char byte = 0;
        while (::recv(fd, &byte, 1, 0) == 1) {
            if (byte != '\n')
                continue;
            ++lines;
            ::send(fd, m_answer.constData(), std::size_t(m_answer.size()), MSG_NOSIGNAL);
        }
        ::close(fd);
    }

    const QByteArray m_answer;
    int m_listener;
    std::thread m_thread;
    std::vector<std::thread> m_clients;
};

class Proxy : public testing::Test
{
protected:
    RawClient client() { return RawClient(m_proxy.port()); }

    EchoServer m_server{QByteArray(999, 'a') + '\n'};
    FaultProxy m_proxy{m_server.port};
};

TEST_F(Proxy, withoutAFault_everythingPasses)
{
    RawClient one = client();
    for (int i = 0; i < 3; ++i) {
        one.send("x\n");
        EXPECT_EQ(one.until("\n").size(), 1000);
    }
    EXPECT_EQ(m_proxy.accepted(), 1);
    EXPECT_EQ(m_proxy.answerBytes(), 3000);
    EXPECT_EQ(m_proxy.struck(), 0);
    m_proxy.closeAll();
    EXPECT_TRUE(one.isClosed());
}

TEST_F(Proxy, refuse_cutsAndLetsNobodyIn_untilItEnds)
{
    RawClient open = client();
    m_proxy.set(Fault::refuse());
    EXPECT_TRUE(open.isClosed());
    QTcpSocket late;
    late.connectToHost(QStringLiteral("127.0.0.1"), m_proxy.port());
    EXPECT_FALSE(late.waitForConnected(1000));
    EXPECT_EQ(late.error(), QAbstractSocket::ConnectionRefusedError);
    m_proxy.set(Fault::none());
    RawClient again = client();
    again.send("x\n");
    EXPECT_EQ(again.until("\n").size(), 1000);
}

TEST_F(Proxy, hang_isSilentAndOpen)
{
    RawClient open = client();
    m_proxy.set(Fault::hang());
    RawClient late = client();
    late.send("x\n");
    open.send("x\n");
    EXPECT_FALSE(late.isClosed(200ms));
    EXPECT_FALSE(open.isClosed(50ms));
    EXPECT_EQ(m_server.lines, 0);
    m_proxy.set(Fault::hang(400));
    RawClient half = client();
    half.send("x\n");
    EXPECT_EQ(half.until("\n", 200ms).size(), 400);
}

TEST_F(Proxy, truncate_deliversTheBeginningAndAnOrderlyEnd)
{
    m_proxy.once(Fault::truncate(250));
    RawClient one = client();
    one.send("x\n");
    EXPECT_EQ(one.untilClosed().size(), 250);
    EXPECT_EQ(m_server.lines, 1);
    EXPECT_EQ(m_proxy.struck(), 1);
    RawClient next = client();
    next.send("x\n");
    EXPECT_EQ(next.until("\n").size(), 1000);
}

TEST_F(Proxy, reset_losesTheAnswerOfARequestThatArrived)
{
    m_proxy.once(Fault::reset());
    QTcpSocket one;
    one.connectToHost(QStringLiteral("127.0.0.1"), m_proxy.port());
    ASSERT_TRUE(one.waitForConnected(20'000));
    one.write("x\n");
    EXPECT_FALSE(one.waitForReadyRead(20'000));
    EXPECT_EQ(one.error(), QAbstractSocket::RemoteHostClosedError);
    EXPECT_EQ(m_server.lines, 1);
}

TEST_F(Proxy, cutRequest_keepsTheRequestFromArriving)
{
    m_proxy.once(Fault::cutRequest(3));
    RawClient one = client();
    one.send("12345678\n");
    EXPECT_TRUE(one.isClosed());
    EXPECT_EQ(m_server.lines, 0);
}

TEST_F(Proxy, slow_delaysAndThrottles)
{
    m_proxy.set(Fault::slow(100ms));
    QElapsedTimer timer;
    timer.start();
    RawClient one = client();
    one.send("x\n");
    EXPECT_EQ(one.until("\n").size(), 1000);
    EXPECT_GE(timer.elapsed(), 195);
    m_proxy.set(Fault::slow(0ms, 2000));
    timer.restart();
    one.send("x\n");
    EXPECT_EQ(one.until("\n").size(), 1000);
    EXPECT_GE(timer.elapsed(), 400);
    EXPECT_LT(timer.elapsed(), 10'000);
}

TEST_F(Proxy, once_endsOpenConnectionsSoThatItMeetsTheNextRequest)
{
    RawClient open = client();
    open.send("x\n");
    open.until("\n");
    m_proxy.once(Fault::truncate(1));
    EXPECT_TRUE(open.isClosed());
    RawClient next = client();
    next.send("x\n");
    EXPECT_EQ(next.untilClosed().size(), 1);
}

} // namespace
} // namespace gw::test
