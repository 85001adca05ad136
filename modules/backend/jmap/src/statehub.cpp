// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/jmap/statehub.h>

#include "log.h"

#include <QJsonObject>
#include <algorithm>
#include <gw/backend/http/events.h>
#include <gw/backend/jmap/objects.h>
#include <gw/base/json.h>
#include <list>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

constexpr std::chrono::seconds heartbeat{25};  // proxies cut what is silent for a minute
constexpr std::chrono::seconds endBefore{2};   // so that nothing goes out on an expired token
constexpr int streamsPerPerson = 8;

using States = QMap<QString, QMap<QString, qint64>>; // account, type: number

/// The states of a person's accounts, all of one moment.
struct Snapshot
{
    States states;
    qint64 newest = 0;
};

Result<Snapshot> snapshotOf(storage::Database &database, const QString &personId)
{
    Snapshot snapshot;
    const auto read = database.read([&](storage::Session &session) -> Result<Done> {
        snapshot = {};
        const auto newest = storage::ChangeLog::state(session, QStringList());
        if (!newest)
            return fail(newest.error());
        snapshot.newest = *newest;
        for (const Lane lane : {Lane::Employee, Lane::Citizen}) {
            const QString account = Accounts::idOf(personId, lane);
            for (const QString &type : pushedTypes()) {
                const auto state = storage::ChangeLog::state(session, collection(account, type));
                if (!state)
                    return fail(state.error());
                snapshot.states[account][type] = *state;
            }
        }
        return Done{};
    });
    if (!read)
        return fail(read.error());
    return snapshot;
}

QByteArray eventText(const QByteArray &name, const QJsonObject &data, qint64 id)
{
    const QByteArray idLine = id < 0 ? QByteArray() : "id: " + QByteArray::number(id) + '\n';
    return "event: " + name + '\n' + idLine + "data: " + gw::json::compact(data) + "\n\n";
}

} // namespace

QStringList pushedTypes()
{
    static const QStringList types{u"Mailbox"_s,  u"Thread"_s,          u"Email"_s,            u"EmailDelivery"_s,
                                   u"Identity"_s, u"EmailSubmission"_s, u"VacationResponse"_s, u"Quota"_s};
    return types;
}

class StateHub::Private final : public std::enable_shared_from_this<StateHub::Private>
{
public:
    class Stream;
    Private(storage::Database &given, const Clock &givenClock) : database(given), clock(givenClock) {}

    /// With the lock held: everybody who is still there.
    std::vector<std::shared_ptr<Stream>> alive();

    storage::Database &database;
    const Clock &clock;
    std::mutex mutex; ///< guards the list and the members of the streams
    std::list<std::weak_ptr<Stream>> streams; ///< oldest first
    std::function<void(const QString &personId)> observer;
};

class StateHub::Private::Stream final : public http::EventStream
{
public:
    Stream(std::shared_ptr<Private> owner, Subscription wanted) : hub(std::move(owner)), about(std::move(wanted)) {}

    void opened(std::function<bool(QByteArray)> writeTo, std::function<void()> closeIt) override
    {
        const std::lock_guard lock(hub->mutex);
        write = std::move(writeTo);
        close = std::move(closeIt);
        lastPing = hub->clock.monotonic();
        // The id alone tells a client that hears of nothing for a while where it stands.
        send("retry: 3000\nid: " + QByteArray::number(since) + "\n\n");
        tell(pending);
    }

    void closed() override
    {
        // Destroyed outside the lock: they may hold the last reference to a connection.
        std::function<bool(QByteArray)> oldWrite;
        std::function<void()> oldClose;
        const std::lock_guard lock(hub->mutex);
        ended = true;
        std::swap(oldWrite, write);
        std::swap(oldClose, close);
    }

    /// Says what is newer than what was said. The hub's lock is held.
    void tell(const Snapshot &snapshot)
    {
        if (!write) {
            pending = snapshot; // the answer's head is still on its way
            return;
        }
        if (ended || snapshot.newest <= since)
            return;
        QJsonObject changed;
        for (auto account = snapshot.states.begin(); account != snapshot.states.end(); ++account) {
            QJsonObject types;
            for (auto state = account->begin(); state != account->end(); ++state) {
                if (state.value() > since && (about.types.isEmpty() || about.types.contains(state.key())))
                    types.insert(state.key(), QString::number(state.value()));
            }
            if (!types.isEmpty())
                changed.insert(account.key(), types);
        }
        since = snapshot.newest;
        if (changed.isEmpty())
            return;
        send(eventText("state", {{u"@type"_s, u"StateChange"_s}, {u"changed"_s, changed}}, since));
        if (about.closeAfterState)
            end();
    }

    void send(const QByteArray &text)
    {
        lastWrite = hub->clock.monotonic();
        if (!ended && !write(text))
            end();
    }

    void end()
    {
        if (!std::exchange(ended, true) && close)
            close();
    }

    void tick(std::chrono::milliseconds now, const QDateTime &limit)
    {
        if (ended || !write)
            return;
        if (about.expires.isValid() && about.expires <= limit) {
            end();
        } else if (about.pingSeconds > 0 && now - lastPing >= std::chrono::seconds(about.pingSeconds)) {
            lastPing = now;
            send(eventText("ping", {{u"interval"_s, about.pingSeconds}}, -1));
        } else if (now - lastWrite >= heartbeat) {
            send(":\n\n");
        }
    }

    const std::shared_ptr<Private> hub;
    const Subscription about;
    qint64 since = 0; ///< what the client has seen
    Snapshot pending;
    bool ended = false;
    std::chrono::milliseconds lastWrite{};
    std::chrono::milliseconds lastPing{};
    std::function<bool(QByteArray)> write;
    std::function<void()> close;
};

std::vector<std::shared_ptr<StateHub::Private::Stream>> StateHub::Private::alive()
{
    std::vector<std::shared_ptr<Stream>> found;
    std::erase_if(streams, [&found](const std::weak_ptr<Stream> &weak) {
        const auto stream = weak.lock();
        if (stream && !stream->ended)
            found.push_back(stream);
        return !stream || stream->ended;
    });
    return found;
}

StateHub::StateHub(storage::Database &database, const Clock &clock)
    : d(std::make_shared<Private>(database, clock))
{
}

StateHub::~StateHub() = default;

void StateHub::onChanged(std::function<void(const QString &personId)> tell)
{
    d->observer = std::move(tell);
}

void StateHub::changed(const QString &personId)
{
    if (d->observer)
        d->observer(personId);
    std::vector<std::shared_ptr<Private::Stream>> listening; // released after the lock
    {
        const std::lock_guard lock(d->mutex);
        listening = d->alive();
    }
    std::erase_if(listening, [&](const auto &stream) { return stream->about.personId != personId; });
    if (listening.empty())
        return;
    const auto snapshot = snapshotOf(d->database, personId);
    if (!snapshot) {
        qCWarning(lcJmap) << "open streams are not told:" << snapshot.error();
        return;
    }
    const std::lock_guard lock(d->mutex);
    for (const auto &stream : listening)
        stream->tell(*snapshot);
}

Result<std::shared_ptr<http::EventStream>> StateHub::subscribe(const Subscription &subscription)
{
    const auto stream = std::make_shared<Private::Stream>(d, subscription);
    std::vector<std::shared_ptr<Private::Stream>> others; // released after the lock
    {
        // In the list before the states are read: what changes from here on reaches it in one way or the other.
        const std::lock_guard lock(d->mutex);
        others = d->alive();
        std::erase_if(others, [&](const auto &other) { return other->about.personId != subscription.personId; });
        for (size_t i = 0; i + streamsPerPerson <= others.size(); ++i)
            others[i]->end();
        d->streams.push_back(stream);
    }
    const auto snapshot = snapshotOf(d->database, subscription.personId);
    if (!snapshot)
        return fail(snapshot.error());
    const std::lock_guard lock(d->mutex);
    if (stream->pending.newest < snapshot->newest)
        stream->pending = *snapshot;
    // A number that was never given out, of a database that was restored: everything may have changed.
    const bool known = subscription.lastEventId <= snapshot->newest;
    stream->since = subscription.lastEventId < 0 ? snapshot->newest : known ? subscription.lastEventId : 0;
    return std::shared_ptr<http::EventStream>(stream);
}

void StateHub::disconnect(const QString &personId)
{
    std::vector<std::shared_ptr<Private::Stream>> all;
    const std::lock_guard lock(d->mutex);
    all = d->alive();
    for (const auto &stream : all) {
        if (stream->about.personId == personId)
            stream->end();
    }
}

void StateHub::tick()
{
    std::vector<std::shared_ptr<Private::Stream>> all; // released after the lock
    const QDateTime limit = d->clock.now().addDuration(endBefore);
    const std::lock_guard lock(d->mutex);
    all = d->alive();
    for (const auto &stream : all)
        stream->tick(d->clock.monotonic(), limit);
}

int StateHub::streamCount() const
{
    std::vector<std::shared_ptr<Private::Stream>> all;
    const std::lock_guard lock(d->mutex);
    all = d->alive();
    return int(all.size());
}

} // namespace gw::backend::jmap
