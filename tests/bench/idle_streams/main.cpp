// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What an idle event stream costs the server, and how fast a push arrives while thousands are open. The server runs in a
// process of its own, so that its memory is its own; clients are plain sockets of this process.
//
// usage: bench_idle_streams [STREAMS]
#include <QByteArrayList>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <gw/backend/http/events.h>
#include <gw/backend/http/server.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <random>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend::http;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int perPerson = 4;
constexpr int pushes = 2000;

void raiseFileLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

/// The server's process: streams without sign-in, and a way to publish. Ends with its standard input.
int serve()
{
    gw::SystemClock clock;
    EventHub hub({}, clock);
    Router router;
    router.add("GET", u"/stream/{person}"_s, [&](const Request &request) {
        return Response::events(hub.subscribe(request.parameter(u"person"_s), {}, clock.now().addSecs(36'000)));
    });
    router.add("POST", u"/publish/{person}"_s, [&](const Request &request) {
        const QString person = request.parameter(u"person"_s);
        hub.publish(person == u"all" ? QString() : person, u"counters"_s, u"1"_s);
        return Response::empty();
    });
    Server server({.requestLog = [](const QByteArray &) {}}, router, hub);
    const auto port = server.start();
    if (!port)
        return 1;
    std::printf("%d\n", int(*port));
    std::fflush(stdout);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0)
        continue;
    return 0;
}

qint64 residentBytes(qint64 pid)
{
    QFile file(u"/proc/%1/statm"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
                                          : 0;
}

double cpuSeconds(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

int connectTo(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (fd < 0 || ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        std::perror("connect");
        std::exit(1);
    }
    return fd;
}

void send(int fd, const QByteArray &bytes)
{
    if (::send(fd, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size()) {
        std::perror("send");
        std::exit(1);
    }
}

/// Reads until `end` has come.
void await(int fd, const QByteArray &end)
{
    QByteArray got;
    while (!got.contains(end)) {
        char buffer[4096];
        const ssize_t size = ::recv(fd, buffer, sizeof buffer, 0);
        if (size <= 0) {
            std::fprintf(stderr, "a connection ended early\n");
            std::exit(1);
        }
        got.append(buffer, size);
    }
}

double milliseconds(Steady::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

QByteArray publish(const QByteArray &person)
{
    return "POST /publish/" + person + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
}

/// From the moment a change is handed to the server to its arrival at one client among all; sorted.
std::vector<double> measurePushes(const std::vector<int> &streams, int control)
{
    std::mt19937 random(1);
    std::vector<double> times;
    for (int i = 0; i < pushes; ++i) {
        const int person = int(random() % (streams.size() / perPerson));
        const auto began = Steady::now();
        send(control, publish(QByteArray::number(person)));
        await(streams[std::size_t(person * perPerson)], "\n\n");
        times.push_back(milliseconds(Steady::now() - began));
        for (int other = 1; other < perPerson; ++other)
            await(streams[std::size_t(person * perPerson + other)], "\n\n");
        await(control, "\r\n\r\n");
    }
    std::sort(times.begin(), times.end());
    return times;
}

int measure(int wanted, const QString &self)
{
    QProcess server;
    server.start(self, {u"--serve"_s});
    if (!server.waitForReadyRead(10'000))
        return 1;
    const int port = server.readLine().trimmed().toInt();
    const int control = connectTo(port);
    send(control, publish("nobody"));
    await(control, "\r\n\r\n");

    const qint64 before = residentBytes(server.processId());
    const auto began = Steady::now();
    std::vector<int> streams;
    for (int i = 0; i < wanted / perPerson * perPerson; ++i) {
        streams.push_back(connectTo(port));
        send(streams.back(),
             "GET /stream/" + QByteArray::number(i / perPerson) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    for (const int fd : streams)
        await(fd, "retry: 3000\n");
    const double opened = milliseconds(Steady::now() - began);
    for (const int fd : streams) { // what may be left of the first event
        pollfd rest{.fd = fd, .events = POLLIN, .revents = 0};
        char buffer[4096];
        while (::poll(&rest, 1, 0) == 1 && ::recv(fd, buffer, sizeof buffer, 0) > 0)
            continue;
    }
    const qint64 after = residentBytes(server.processId());
    const double count = double(streams.size());

    const double cpuBefore = cpuSeconds(server.processId());
    ::sleep(5);
    const double idleCpu = (cpuSeconds(server.processId()) - cpuBefore) / 5 * 100;

    const std::vector<double> times = measurePushes(streams, control);
    const auto toAll = Steady::now();
    send(control, publish("all"));
    for (const int fd : streams)
        await(fd, "\n\n");
    const double broadcast = milliseconds(Steady::now() - toAll);

    std::printf("%-44s %12s   %s\n", "", "measured", "goal");
    std::printf("%-44s %12.0f\n", "idle streams", count);
    std::printf("%-44s %9.0f ms\n", "opening all of them", opened);
    std::printf("%-44s %9.1f kB   <= 20 kB\n", "server memory a stream", double(after - before) / count / 1000);
    std::printf("%-44s %9.1f MB\n", "server memory in all", double(after) / 1e6);
    std::printf("%-44s %10.2f %%\n", "server CPU while idle", idleCpu);
    std::printf("%-44s %9.2f ms\n", "push to one person, p50", times[times.size() / 2]);
    std::printf("%-44s %9.2f ms   <= 50 ms (push to badge)\n", "push to one person, p99",
                times[times.size() * 99 / 100]);
    std::printf("%-44s %9.0f ms\n", "push to everybody, last arrival", broadcast);
    server.closeWriteChannel();
    server.waitForFinished(10'000);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    raiseFileLimit();
    QCoreApplication application(argc, argv);
    const QString argument = application.arguments().value(1, u"5000"_s);
    if (argument == u"--serve")
        return serve();
    return measure(std::max(perPerson, argument.toInt()), QCoreApplication::applicationFilePath());
}
