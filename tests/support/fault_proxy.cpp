// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/test/fault_proxy.h>

#include <QByteArray>
#include <atomic>
#include <condition_variable>
#include <fcntl.h>
#include <functional>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace std::chrono_literals;

namespace gw::test {
namespace {

using Steady = std::chrono::steady_clock;

constexpr qsizetype pieceSize = 65'536;
constexpr qsizetype heldAtMost = 1 << 20; // more is not read until some is written

int listenOn(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || ::listen(fd, 64) != 0)
        qFatal("FaultProxy cannot listen on port %d", int(port));
    return fd;
}

int connectTo(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) { // loopback: at once, or refused
        ::close(fd);
        return -1;
    }
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
    return fd;
}

void closeWithReset(int fd)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(fd);
}

/// One direction of a connection.
struct Flow
{
    struct Piece
    {
        QByteArray bytes;
        Steady::time_point due;
    };
    std::list<Piece> held;
    qsizetype heldBytes = 0;
    bool ended = false; ///< the source has sent its last
    bool endPassedOn = false;
    Steady::time_point nextAllowed = Steady::time_point::min(); ///< bandwidth
};

struct Pair
{
    int client = -1;
    int server = -1;
    Fault fault;
    Flow up;
    Flow down;
    qint64 requestBytes = 0; ///< passed on since the fault was set
    qint64 answerBytes = 0;
    bool hung = false;
    bool dead = false;
};

} // namespace

class FaultProxy::Private
{
public:
    Private()
    {
        if (::pipe2(m_wake, O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("FaultProxy has no pipe");
        listener = listenOn(0);
        sockaddr_in address{};
        socklen_t size = sizeof address;
        ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }

    ~Private()
    {
        m_stop = true;
        wake();
        m_thread.join();
        for (Pair &pair : pairs)
            end(pair, true);
        if (listener >= 0)
            ::close(listener);
        ::close(m_wake[0]);
        ::close(m_wake[1]);
    }

    /// Runs `change` on the thread and waits: while that is in poll(), what it polls would outlive a close().
    void onThread(std::function<void()> change)
    {
        std::unique_lock lock(mutex);
        changes.push_back(std::move(change));
        const int ticket = ++asked;
        wake();
        changed.wait(lock, [this, ticket] { return done >= ticket; });
    }

    void wake() { [[maybe_unused]] const ssize_t size = ::write(m_wake[1], "x", 1); }

    void end(Pair &pair, bool withReset)
    {
        for (int *fd : {&pair.client, &pair.server}) {
            if (*fd >= 0)
                withReset ? closeWithReset(*fd) : void(::close(*fd));
            *fd = -1;
        }
        pair.dead = true;
    }

    /// The listener is there unless connections are refused. With the lock held.
    void applyListener()
    {
        const bool refuse = fault.kind == Fault::Kind::Refuse;
        if (refuse && listener >= 0)
            ::close(std::exchange(listener, -1));
        else if (!refuse && listener < 0)
            listener = listenOn(port);
    }

    std::vector<std::function<void()>> changes;
    int asked = 0;
    int done = 0;
    std::condition_variable changed;
    std::mutex mutex; ///< guards everything below; the thread lets go of it only to poll
    int listener = -1;
    quint16 port = 0;
    quint16 target = 0;
    Fault fault;
    std::optional<Fault> next;
    std::list<Pair> pairs;
    int accepted = 0;
    int struck = 0;
    qint64 answerBytes = 0;

private:
    void run();
    void accept();
    bool strikes(Pair &pair);
    void read(Pair &pair, bool upwards);
    void write(Pair &pair, bool upwards);
    std::chrono::milliseconds untilNext() const;

    int m_wake[2] = {-1, -1};
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

void FaultProxy::Private::run()
{
    while (!m_stop) {
        std::vector<pollfd> polled{{.fd = m_wake[0], .events = POLLIN, .revents = 0}};
        std::chrono::milliseconds wait{0};
        {
            const std::lock_guard lock(mutex);
            polled.push_back({.fd = listener, .events = POLLIN, .revents = 0});
            for (const Pair &pair : pairs) {
                const auto wants = [&pair](const Flow &in, const Flow &out) {
                    const bool reads = !pair.hung && !in.ended && in.heldBytes < heldAtMost;
                    const bool writes = !pair.hung && !out.held.empty() && out.held.front().due <= Steady::now()
                                        && out.nextAllowed <= Steady::now();
                    return short((reads ? POLLIN : 0) | (writes ? POLLOUT : 0));
                };
                // One that wants nothing is left out: poll() would report its hang-up for ever.
                const short ofClient = wants(pair.up, pair.down);
                const short ofServer = wants(pair.down, pair.up);
                polled.push_back({.fd = ofClient ? pair.client : -1, .events = ofClient, .revents = 0});
                polled.push_back({.fd = ofServer ? pair.server : -1, .events = ofServer, .revents = 0});
            }
            wait = untilNext();
        }
        ::poll(polled.data(), polled.size(), int(wait.count()));
        char waste[64];
        while (::read(m_wake[0], waste, sizeof waste) > 0)
            continue;
        const std::lock_guard lock(mutex);
        for (const auto &change : std::exchange(changes, {})) {
            change();
            ++done;
        }
        changed.notify_all();
        for (Pair &pair : pairs) {
            if (pair.dead || pair.hung)
                continue;
            read(pair, true);
            read(pair, false);
            write(pair, true);
            write(pair, false);
        }
        std::erase_if(pairs, [](const Pair &pair) { return pair.dead; });
        accept();
    }
}

/// When something that is held may go on; otherwise a long time.
std::chrono::milliseconds FaultProxy::Private::untilNext() const
{
    auto soonest = Steady::now() + 10s;
    for (const Pair &pair : pairs) {
        for (const Flow *flow : {&pair.up, &pair.down}) {
            if (!pair.hung && !flow->held.empty())
                soonest = std::min(soonest, std::max(flow->held.front().due, flow->nextAllowed));
        }
    }
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(soonest - Steady::now()));
}

void FaultProxy::Private::accept()
{
    if (listener < 0)
        return;
    for (int fd = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC); fd >= 0;
         fd = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) {
        ++accepted;
        Pair pair;
        pair.client = fd;
        pair.fault = next ? *std::exchange(next, std::nullopt) : fault;
        const int server = pair.fault.kind == Fault::Kind::Refuse ? -1 : connectTo(target);
        if (server < 0) {
            closeWithReset(fd);
            continue;
        }
        pair.server = server;
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        ::setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        pairs.push_back(std::move(pair));
        strikes(pairs.back());
        std::erase_if(pairs, [](const Pair &other) { return other.dead; });
    }
}

/// Whether the fault has come; then it is carried out.
bool FaultProxy::Private::strikes(Pair &pair)
{
    const bool byRequest = pair.fault.requestBytes >= 0;
    const bool due = byRequest ? pair.requestBytes >= pair.fault.requestBytes
                               : pair.answerBytes >= pair.fault.answerBytes && !pair.down.held.empty();
    const bool atOnce =
        pair.fault.kind == Fault::Kind::Hang && !byRequest && pair.answerBytes >= pair.fault.answerBytes;
    if (!due && !atOnce)
        return false;
    switch (pair.fault.kind) {
    case Fault::Kind::None:
    case Fault::Kind::Refuse:
    case Fault::Kind::Slow: return false;
    case Fault::Kind::Hang: pair.hung = true; break;
    case Fault::Kind::Truncate:
    case Fault::Kind::Reset: end(pair, pair.fault.kind == Fault::Kind::Reset); break;
    }
    ++struck;
    return true;
}

void FaultProxy::Private::read(Pair &pair, bool upwards)
{
    Flow &flow = upwards ? pair.up : pair.down;
    while (!pair.dead && !flow.ended && flow.heldBytes < heldAtMost) {
        QByteArray bytes(pieceSize, Qt::Uninitialized);
        const ssize_t size = ::recv(upwards ? pair.client : pair.server, bytes.data(), std::size_t(bytes.size()), 0);
        if (size < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (size < 0) {
            end(pair, true); // a reset is passed on as one
            return;
        }
        flow.ended = size == 0;
        bytes.truncate(size);
        flow.heldBytes += size;
        if (size > 0)
            flow.held.push_back({std::move(bytes), Steady::now() + pair.fault.latency});
    }
}

void FaultProxy::Private::write(Pair &pair, bool upwards)
{
    Flow &flow = upwards ? pair.up : pair.down;
    const int to = upwards ? pair.server : pair.client;
    qint64 &counted = upwards ? pair.requestBytes : pair.answerBytes;
    const qint64 limit = upwards ? pair.fault.requestBytes : pair.fault.requestBytes < 0 ? pair.fault.answerBytes : -1;
    const bool cuts = pair.fault.kind == Fault::Kind::Hang || pair.fault.kind == Fault::Kind::Truncate
                      || pair.fault.kind == Fault::Kind::Reset;
    while (!pair.dead && !flow.held.empty()) {
        const auto now = Steady::now();
        if (strikes(pair) || flow.held.front().due > now || flow.nextAllowed > now)
            return;
        QByteArray &bytes = flow.held.front().bytes;
        qsizetype size = bytes.size();
        if (cuts && limit >= 0)
            size = std::min<qsizetype>(size, limit - counted);
        if (pair.fault.bytesPerSecond > 0)
            size = std::clamp<qsizetype>(pair.fault.bytesPerSecond / 20, 1, size);
        const ssize_t sent = ::send(to, bytes.constData(), std::size_t(size), MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno != EAGAIN && errno != EINTR)
                end(pair, true);
            return;
        }
        if (pair.fault.bytesPerSecond > 0)
            flow.nextAllowed = now + std::chrono::microseconds(sent * 1'000'000 / pair.fault.bytesPerSecond);
        counted += sent;
        answerBytes += upwards ? 0 : sent;
        flow.heldBytes -= sent;
        bytes.remove(0, sent);
        if (bytes.isEmpty())
            flow.held.pop_front();
        if (strikes(pair))
            return;
    }
    if (!pair.dead && flow.ended && flow.held.empty() && !std::exchange(flow.endPassedOn, true)) {
        ::shutdown(to, SHUT_WR);
        if (pair.up.endPassedOn && pair.down.endPassedOn)
            end(pair, false);
    }
}

FaultProxy::FaultProxy(quint16 targetPort) : d(std::make_unique<Private>())
{
    setTarget(targetPort);
}

FaultProxy::~FaultProxy() = default;

void FaultProxy::setTarget(quint16 port)
{
    const std::lock_guard lock(d->mutex);
    d->target = port;
}

quint16 FaultProxy::port() const
{
    return d->port;
}

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port));
}

void FaultProxy::set(Fault fault)
{
    d->onThread([this, fault] {
        d->fault = fault;
        d->next.reset();
        d->applyListener();
        for (Pair &pair : d->pairs) {
            pair.fault = fault;
            pair.requestBytes = 0;
            pair.answerBytes = 0;
            pair.hung = fault.kind == Fault::Kind::Hang && fault.answerBytes == 0 && fault.requestBytes < 0;
            if (fault.kind == Fault::Kind::Refuse)
                d->end(pair, true);
            if (pair.hung || pair.dead)
                ++d->struck;
        }
    });
}

void FaultProxy::once(Fault fault)
{
    d->onThread([this, fault] {
        d->next = fault;
        for (Pair &pair : d->pairs)
            d->end(pair, false);
    });
}

void FaultProxy::closeAll()
{
    d->onThread([this] {
        for (Pair &pair : d->pairs)
            d->end(pair, false);
    });
}

int FaultProxy::accepted() const
{
    const std::lock_guard lock(d->mutex);
    return d->accepted;
}

int FaultProxy::struck() const
{
    const std::lock_guard lock(d->mutex);
    return d->struck;
}

qint64 FaultProxy::answerBytes() const
{
    const std::lock_guard lock(d->mutex);
    return d->answerBytes;
}

} // namespace gw::test
