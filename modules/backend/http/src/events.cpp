// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/http/events.h>

#include <QJsonObject>
#include <algorithm>
#include <deque>
#include <gw/base/json.h>
#include <list>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::http {
namespace {

/// Said this much before the token ends, so that no event goes out on an expired one.
constexpr std::chrono::seconds reauthLead{2};

struct Event
{
    qint64 id = 0;
    QString personId; ///< empty: everybody
    QByteArray text;
    std::chrono::milliseconds at{};
};

QByteArray eventText(qint64 id, const QString &type, const QString &state)
{
    const QJsonObject hint{{u"type"_s, type}, {u"state"_s, state}};
    return "id: " + QByteArray::number(id) + "\ndata: " + gw::json::compact(hint) + "\n\n";
}

/// A decimal number, or -1.
qint64 idFromHeader(const QByteArray &text)
{
    const bool digits = !text.isEmpty() && text.size() <= 18
                        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? text.toLongLong() : -1;
}

} // namespace

class EventHub::Private final : public std::enable_shared_from_this<EventHub::Private>
{
public:
    class Subscriber;

    Private(EventHubOptions hubOptions, const Clock &hubClock) : options(hubOptions), clock(hubClock)
    {
        // Ids go on growing over restarts, so that an id of an earlier run is never taken for one of this run.
        forgotten = clock.now().toMSecsSinceEpoch() * 1000;
        newest = forgotten;
    }

    void trim()
    {
        const auto oldest = clock.monotonic() - options.ringAge;
        while (!ring.empty() && (int(ring.size()) > options.ringSize || ring.front().at < oldest)) {
            forgotten = ring.front().id;
            ring.pop_front();
        }
    }

    void open(const std::shared_ptr<Subscriber> &subscriber);
    void remove(Subscriber *subscriber);

    const EventHubOptions options;
    const Clock &clock;
    std::mutex mutex; ///< guards everything below and the subscribers' members
    std::deque<Event> ring;
    qint64 forgotten = 0; ///< the newest id that is no longer in the ring
    qint64 newest = 0;
    std::list<std::shared_ptr<Subscriber>> streams; ///< oldest first
};

class EventHub::Private::Subscriber final : public EventStream, public std::enable_shared_from_this<Subscriber>
{
public:
    void opened(std::function<bool(QByteArray)> writeTo, std::function<void()> closeIt) override
    {
        const std::lock_guard lock(hub->mutex);
        write = std::move(writeTo);
        close = std::move(closeIt);
        hub->open(shared_from_this());
    }

    void closed() override
    {
        // Destroyed outside the lock: they may hold the last reference to a connection.
        std::function<bool(QByteArray)> oldWrite;
        std::function<void()> oldClose;
        const std::lock_guard lock(hub->mutex);
        hub->remove(this);
        std::swap(oldWrite, write);
        std::swap(oldClose, close);
    }

    /// Sends, or gives the stream up when its client does not keep pace. The hub's lock is held.
    void send(const QByteArray &text)
    {
        lastWrite = hub->clock.monotonic();
        if (!ended && !write(text))
            end();
    }

    void end()
    {
        if (!std::exchange(ended, true))
            close();
    }

    std::shared_ptr<Private> hub;
    QString personId;
    QDateTime expires;
    qint64 since = 0; ///< what the client has seen
    bool resync = false;
    bool ended = false;
    std::chrono::milliseconds lastWrite{};
    std::function<bool(QByteArray)> write;
    std::function<void()> close;
};

void EventHub::Private::open(const std::shared_ptr<Subscriber> &subscriber)
{
    trim();
    const auto streamsOf = [this](const QString &personId) {
        return std::count_if(streams.begin(), streams.end(),
                             [&](const auto &other) { return other->personId == personId && !other->ended; });
    };
    while (streamsOf(subscriber->personId) >= options.streamsPerUser) {
        const auto oldest = std::find_if(streams.begin(), streams.end(), [&](const auto &other) {
            return other->personId == subscriber->personId && !other->ended;
        });
        (*oldest)->end();
    }
    streams.push_back(subscriber);
    QByteArray first = "retry: 3000\n";
    if (subscriber->resync || subscriber->since < forgotten) {
        first += "id: " + QByteArray::number(newest) + "\nevent: resync\ndata: {}\n\n";
    } else {
        // The id alone tells a client that hears of nothing for a while where it stands.
        first += "id: " + QByteArray::number(subscriber->since) + "\n\n";
        for (const Event &event : ring) {
            if (event.id > subscriber->since && (event.personId.isEmpty() || event.personId == subscriber->personId))
                first += event.text;
        }
    }
    subscriber->send(first);
}

void EventHub::Private::remove(Subscriber *subscriber)
{
    subscriber->ended = true;
    std::erase_if(streams, [subscriber](const auto &other) { return other.get() == subscriber; });
}

EventHub::EventHub(EventHubOptions options, const Clock &clock) : d(std::make_shared<Private>(options, clock)) {}

EventHub::~EventHub() = default;

void EventHub::publish(const QString &personId, const QString &type, const QString &state)
{
    const std::lock_guard lock(d->mutex);
    const QByteArray text = eventText(++d->newest, type, state);
    d->ring.push_back({d->newest, personId, text, d->clock.monotonic()});
    d->trim();
    for (const auto &subscriber : d->streams) {
        if (personId.isEmpty() || subscriber->personId == personId)
            subscriber->send(text);
    }
}

std::shared_ptr<EventStream> EventHub::subscribe(const QString &personId, const QByteArray &lastEventId,
                                                 const QDateTime &expires)
{
    const auto subscriber = std::make_shared<Private::Subscriber>();
    const std::lock_guard lock(d->mutex);
    subscriber->hub = d;
    subscriber->personId = personId;
    subscriber->expires = expires;
    subscriber->since = d->newest;
    if (!lastEventId.isEmpty()) {
        d->trim();
        const qint64 seen = idFromHeader(lastEventId);
        subscriber->resync = seen < d->forgotten || seen > d->newest;
        if (!subscriber->resync)
            subscriber->since = seen;
    }
    return subscriber;
}

void EventHub::disconnect(const QString &personId)
{
    const std::lock_guard lock(d->mutex);
    for (const auto &subscriber : d->streams) {
        if (subscriber->personId == personId)
            subscriber->end();
    }
}

void EventHub::tick()
{
    static const QByteArray comment = ":\n\n";
    static const QByteArray reauth = "event: reauth\ndata: {}\n\n";
    const QDateTime limit = d->clock.now().addDuration(reauthLead);
    const std::lock_guard lock(d->mutex);
    const auto now = d->clock.monotonic();
    for (const auto &subscriber : d->streams) {
        if (subscriber->ended)
            continue;
        if (subscriber->expires.isValid() && subscriber->expires <= limit) {
            subscriber->send(reauth);
            subscriber->end();
        } else if (now - subscriber->lastWrite >= d->options.heartbeat) {
            subscriber->send(comment);
        }
    }
}

int EventHub::streamCount() const
{
    const std::lock_guard lock(d->mutex);
    return int(
        std::count_if(d->streams.begin(), d->streams.end(), [](const auto &subscriber) { return !subscriber->ended; }));
}

} // namespace gw::backend::http
