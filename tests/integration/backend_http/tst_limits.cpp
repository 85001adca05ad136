// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "address_limit.h"
#include "http_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <sys/resource.h>
#include <unistd.h>

namespace gw::test {
namespace {

using Limits = HttpTest;

qint64 residentKiB()
{
    QFile file(u"/proc/self/statm"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

TEST_F(Limits, headerOf200MB_isCutOffWithinASmallMemory)
{
    serve();
    const qint64 before = residentKiB();
    RawClient one = client();
    one.send("GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nX-Long: ");
    const QByteArray piece(100'000, 'a');
    int sent = 0;
    while (sent < 2000 && one.send(piece))
        ++sent;
    EXPECT_LT(sent, 200) << "the server went on reading";
    EXPECT_LT(residentKiB() - before, 4096);
    EXPECT_EQ(statusOf(get("/v1/ping")), 200);
}

TEST_F(Limits, headerOverItsLimit_is431_andATooLongAddress414)
{
    serve();
    RawClient one = client();
    one.send("GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nX-Long: " + QByteArray(17'000, 'a') + "\r\n\r\n");
    EXPECT_EQ(statusOf(one.untilClosed()), 431);
    RawClient address = client();
    address.send("GET /" + QByteArray(17'000, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(statusOf(address.untilClosed()), 414);
    RawClient fields = client();
    QByteArray lines;
    for (int i = 0; i < 101; ++i)
        lines += "X-" + QByteArray::number(i) + ": a\r\n";
    fields.send("GET /v1/ping HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n");
    EXPECT_EQ(statusOf(fields.untilClosed()), 431);
    RawClient fits = client();
    const QByteArray head = "GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nX-Long: ";
    fits.send(head + QByteArray(16 * 1024 - head.size() - 4, 'a') + "\r\n\r\n");
    EXPECT_EQ(statusOf(fits.answer()), 200);
}

TEST_F(Limits, bodyOverItsLimit_is413BeforeItIsRead)
{
    serve();
    RawClient one = client();
    one.send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1001\r\n\r\n");
    EXPECT_EQ(statusOf(one.answer()), 413);
    EXPECT_TRUE(one.isClosed());
    RawClient chunked = client();
    chunked.send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 11; ++i)
        chunked.send("64\r\n" + QByteArray(100, 'a') + "\r\n");
    EXPECT_EQ(statusOf(chunked.answer()), 413);
    RawClient promise = client();
    promise.send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n");
    EXPECT_EQ(statusOf(promise.answer()), 413);
    RawClient extension = client();
    extension.send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1;"
                   + QByteArray(100'000, 'x'));
    EXPECT_EQ(statusOf(extension.answer()), 400);
    RawClient fits = client();
    fits.send("POST /v1/size HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8388608\r\n\r\n"
              + QByteArray(8 << 20, 'a'));
    EXPECT_TRUE(bodyOf(fits.answer()).contains("8388608"));
}

TEST_F(Limits, slowHeader_isEndedWith408_howeverItDribbles)
{
    serve({.headerTimeout = 300ms});
    RawClient one = client();
    one.send("GET /v1/ping HTTP/1.1\r\nX: ");
    int dribbled = 0;
    while (dribbled < 500 && one.send("x")) {
        ++dribbled;
        QThread::msleep(30);
    }
    EXPECT_LT(dribbled, 500) << "every byte puts the end off";
    EXPECT_EQ(statusOf(one.untilClosed()), 408);
}

TEST_F(Limits, bodyThatNeverComes_isEndedWith408)
{
    serve({.headerTimeout = 500ms});
    RawClient one = client();
    one.send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\nabc");
    EXPECT_EQ(statusOf(one.untilClosed()), 408);
    RawClient chunked = client();
    chunked.send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
    EXPECT_EQ(statusOf(chunked.untilClosed()), 408);
}

TEST_F(Limits, idleConnection_closesSilently)
{
    serve({.headerTimeout = 500ms, .idleTimeout = 700ms});
    RawClient silent = client();
    EXPECT_TRUE(silent.untilClosed().isEmpty());
    RawClient one = client();
    one.send(ping);
    EXPECT_EQ(statusOf(one.answer()), 200);
    EXPECT_TRUE(one.untilClosed().isEmpty());
}

TEST_F(Limits, clientThatDoesNotRead_isEndedByTheWriteTimeout)
{
    serve({.writeTimeout = 700ms});
    RawClient one(m_port, 4096);
    one.send("GET /v1/large HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QElapsedTimer timer;
    timer.start();
    while (!m_server->metrics().contains("\ngwanmun_connections 0\n") && timer.elapsed() < 20'000)
        QThread::msleep(20);
    EXPECT_LT(timer.elapsed(), 20'000) << "30 seconds are the default";
    RawClient other = client();
    other.send("GET /v1/large HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(bodyOf(other.answer(20s)).size(), 16 << 20);
}

TEST_F(Limits, runningOutOfDescriptors_isSurvived)
{
    serve();
    expectWarning(u"cannot accept connections"_s);
    std::vector<RawClient> clients;
    rlimit old{};
    ::getrlimit(RLIMIT_NOFILE, &old);
    // Clients and server share this process's limit: free descriptors are used up until one is left for the client.
    std::vector<int> fillers;
    const rlimit low{.rlim_cur = 256, .rlim_max = old.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &low);
    for (int fd = ::dup(0); fd >= 0; fd = ::dup(0))
        fillers.push_back(fd);
    ::close(fillers.back());
    fillers.pop_back();
    clients.push_back(client()); // takes the last one: the server cannot accept it
    clients.back().send(ping);
    EXPECT_TRUE(clients.back().answer(300ms).isEmpty());
    for (const int fd : fillers)
        ::close(fd);
    ::setrlimit(RLIMIT_NOFILE, &old);
    EXPECT_EQ(statusOf(clients.back().answer()), 200);
    EXPECT_FALSE(m_server->metrics().contains("gwanmun_accept_failures_total 0\n"));
}

TEST(AddressLimit, holdsForEachAddressAlone_andNotForLoopback)
{
    backend::http::AddressLimit limit(2);
    EXPECT_TRUE(limit.admit("192.0.2.1"));
    EXPECT_TRUE(limit.admit("192.0.2.1"));
    EXPECT_FALSE(limit.admit("192.0.2.1"));
    EXPECT_TRUE(limit.admit("2001:db8::1"));
    for (int i = 0; i < 10; ++i)
        EXPECT_TRUE(limit.admit("127.0.0.1") && limit.admit("::1"));
    limit.release("192.0.2.1");
    EXPECT_TRUE(limit.admit("192.0.2.1"));
    EXPECT_EQ(limit.size(), 2U);
    limit.release("2001:db8::1");
    limit.release("127.0.0.1");
    EXPECT_EQ(limit.size(), 1U) << "addresses without connections are forgotten";
}

TEST_F(Limits, manyClientsCutAtRandom_leaveNothingBehind)
{
    serve({.headerTimeout = 1000ms});
    const QByteArray whole =
        "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n" + QByteArray(100, 'x');
    const QByteArray stream = "GET /v1/events?person=p HTTP/1.1\r\nHost: localhost\r\n\r\n";
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            QRandomGenerator random(quint32(t) + 1);
            for (int i = 0; i < 500; ++i) {
                RawClient one = client();
                switch (random.bounded(5)) {
                case 0: one.send(whole.left(random.bounded(int(whole.size())))); break;
                case 1: one.send(stream); break;
                case 2: one.send("GET /v1/large HTTP/1.1\r\nHost: localhost\r\n\r\n"); break;
                case 3: one.send(whole + whole.left(random.bounded(int(whole.size())))); break;
                default: one.send(ping); one.answer();
                }
                if (random.bounded(2) == 0)
                    one.reset();
            }
        });
    }
    for (int i = 0; i < 200; ++i) {
        m_hub->publish(u"p"_s, u"counters"_s, QString::number(i));
        QThread::msleep(1);
    }
    for (std::thread &thread : threads)
        thread.join();
    QElapsedTimer timer;
    timer.start();
    while (!m_server->metrics().contains("\ngwanmun_connections 0\n") && timer.elapsed() < 20'000)
        QThread::msleep(10);
    const QByteArray text = m_server->metrics();
    EXPECT_TRUE(text.contains("\ngwanmun_connections 0\n"));
    EXPECT_TRUE(text.contains("\ngwanmun_event_streams 0\n"));
    EXPECT_EQ(statusOf(get("/v1/ping")), 200);
}

} // namespace
} // namespace gw::test
