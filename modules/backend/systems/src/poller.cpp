// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/systems/poller.h>

#include "counteranswer.h"
#include "log.h"
#include "pollstate.h"

#include <QRandomGenerator>
#include <QThreadPool>
#include <algorithm>
#include <condition_variable>
#include <gw/backend/directory/seats.h>
#include <gw/backend/http/events.h>
#include <gw/backend/identity/linked.h>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

constexpr int mostDoublings = 10;
constexpr std::chrono::minutes hintEvery{
    5}; // an unchanged number is shown with its age, which must not be the client's copy's

/// What one question is about.
struct Question
{
    Adapter adapter;
    QList<AskedSeat> seats;
    QStringList lost;   ///< present seats that the system is not to say anything of any more
    bool isDue = false; ///< false: only newcomers, between two regular questions
    int failures = 0;   ///< before this one
    std::optional<QDateTime> freshAt;
};

} // namespace

class Poller::Private
{
public:
    Private(PollerOptions options, storage::Database &database, http::EventHub &events, const Clock &clock,
            const Catalogue &catalogue, const fetch::Client &client)
        : m_options(options)
        , m_database(database)
        , m_events(events)
        , m_clock(clock)
        , m_catalogue(catalogue)
        , m_client(client)
    {
        m_pool.setMaxThreadCount(options.atOnce);
    }

    void start();
    void stop();
    Result<QList<portal::LinkedSystem>> linkedSystems(storage::Session &session, const identity::Caller &caller) const;
    QByteArray metrics() const;

private:
    struct System
    {
        bool running = false;
        QSet<QString> asked; ///< seats that were part of the last answers
        qint64 answers = 0;
        qint64 failures = 0;
        QDateTime hintedAt;
    };

    Result<Done> look();
    Result<QList<Question>> due(const Snapshot &snapshot, const QDateTime &now);
    void ask(const Question &question);
    Result<Done> answered(const Question &question, const QHash<QString, QList<portal::WaitingDraft>> &answer);
    void failed(const Question &question, const Error &error);
    void tell(const QList<AskedSeat> &seats, const QDateTime &now);

    PollerOptions m_options;
    storage::Database &m_database;
    http::EventHub &m_events;
    const Clock &m_clock;
    const Catalogue &m_catalogue;
    const fetch::Client &m_client;

    mutable std::mutex m_mutex; ///< of m_systems
    std::map<QString, System> m_systems;
    QStringList m_present; ///< who was signed in at the last whole look; of the thread that looks
    QThreadPool m_pool;
    std::thread m_thread;
    std::mutex m_waiting;
    std::condition_variable m_wake;
    std::atomic<bool> m_stopping = false;
};

void Poller::Private::start()
{
    m_thread = std::thread([this] {
        std::unique_lock lock(m_waiting);
        do {
            lock.unlock();
            if (const auto looked = look(); !looked)
                qCWarning(lcSystems) << "linked systems cannot be asked:" << looked.error();
            lock.lock();
        } while (!m_wake.wait_for(lock, m_options.tick, [this] { return m_stopping.load(); }));
    });
}

void Poller::Private::stop()
{
    {
        const std::lock_guard lock(m_waiting);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    m_pool.waitForDone();
}

/// Who is here, what each system is to be asked about them, and which question is due now or has somebody new in it.
Result<QList<Question>> Poller::Private::due(const Snapshot &snapshot, const QDateTime &now)
{
    QList<Question> questions;
    const auto read = m_database.read([&](storage::Session &session) -> Result<Done> {
        questions.clear();
        const auto people =
            identity::signedInSince(session, now.addSecs(-std::chrono::seconds(m_options.presence).count()), now);
        if (!people)
            return fail(people.error());
        if (people->isEmpty())
            return Done{};
        const auto states = pollStates(session);
        if (!states)
            return fail(states.error());
        const bool anyDue = std::ranges::any_of(snapshot.systems, [&](const auto &entry) {
            const PollState state = states->value(entry.first);
            return entry.second.adapter.counter && (!state.nextAt || *state.nextAt <= now);
        });
        if (!anyDue && *people == m_present)
            return Done{}; // tens of thousands of seats are not looked through for nothing
        const auto seats = profilesOf(session, *people, directory::officeDay(now).toString(Qt::ISODate));
        if (!seats)
            return fail(seats.error());
        QStringList ids;
        for (const SeatProfile &seat : *seats)
            ids.append(seat.seatId);
        const auto grants = grantsOf(session, ids, now);
        if (!grants)
            return fail(grants.error());
        const std::lock_guard lock(m_mutex);
        m_present = *people;
        for (const auto &[id, entry] : snapshot.systems) {
            if (!entry.adapter.counter)
                continue;
            if (m_systems[id].running) {
                m_present.clear(); // look again, for whoever is new to this one
                continue;
            }
            const PollState state = states->value(id);
            const bool isDue = !state.nextAt || *state.nextAt <= now;
            const System &known = m_systems[id];
            Question question{entry.adapter, {}, {}, isDue, state.failures, state.freshAt};
            for (const SeatProfile &seat : *seats) {
                const Right right = rightOf(entry.adapter, seat, *grants);
                const bool wanted = right.entitled || entry.adapter.counter->everybody;
                if (!wanted && (isDue || known.asked.contains(seat.seatId)))
                    question.lost.append(seat.seatId);
                else if (wanted && (isDue || !known.asked.contains(seat.seatId)))
                    question.seats.append({seat.seatId, seat.personId, seat.staffNo, right.role});
            }
            const bool isOpen = state.failures == 0; // a system that fails is not asked for newcomers in between
            if (isDue ? !question.seats.isEmpty() : isOpen && !question.seats.isEmpty() && state.freshAt)
                questions.append(std::move(question));
        }
        return Done{};
    });
    if (!read)
        return fail(read.error());
    return questions;
}

Result<Done> Poller::Private::look()
{
    const auto snapshot = m_catalogue.snapshot();
    const QDateTime now = m_clock.now();
    auto questions = due(*snapshot, now);
    if (!questions)
        return fail(questions.error());
    for (Question &question : *questions) {
        if (question.isDue) {
            // Long enough that no other replica asks while this one does; the answer sets the real time.
            const auto claimed = claimPoll(m_database, question.adapter.id, now,
                                           now.addSecs(question.adapter.counter->interval.count()));
            if (!claimed)
                return fail(claimed.error());
            if (!*claimed)
                continue;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_systems[question.adapter.id].running = true;
        }
        m_pool.start([this, question = std::move(question)] { ask(question); });
    }
    return Done{};
}

void Poller::Private::ask(const Question &question)
{
    QHash<QString, QList<portal::WaitingDraft>> answer;
    Result<Done> outcome = Done{};
    for (qsizetype from = 0; from < question.seats.size() && outcome && !m_stopping; from += m_options.seatsAtOnce) {
        const QList<AskedSeat> some = question.seats.mid(from, m_options.seatsAtOnce);
        const auto reply = m_client.run(counterRequest(question.adapter, some, m_options.deadline));
        const auto part = reply ? counterAnswer(question.adapter, some, *reply) : fail(reply.error());
        if (part)
            answer.insert(*part);
        else
            outcome = fail(part.error());
    }
    if (!m_stopping && outcome)
        outcome = answered(question, answer);
    if (!m_stopping && !outcome)
        failed(question, outcome.error());
    const std::lock_guard lock(m_mutex);
    m_systems[question.adapter.id].running = false;
}

Result<Done> Poller::Private::answered(const Question &question,
                                       const QHash<QString, QList<portal::WaitingDraft>> &answer)
{
    const QDateTime now = m_clock.now();
    const auto kind = question.adapter.counter->kind;
    QStringList changed;
    const auto written = m_database.write([&](storage::Session &session) -> Result<Done> {
        changed.clear();
        QStringList seats = question.lost;
        for (const AskedSeat &seat : question.seats)
            seats.append(seat.seatId);
        for (const QString &seat : seats) {
            const auto replaced = portal::WaitingList::replaceSource(session, question.adapter.id,
                                                                     kind.value_or(gw::portal::CounterKind::Unknown),
                                                                     seat, answer.value(seat), now);
            if (!replaced)
                return fail(replaced.error());
            if (*replaced)
                changed.append(seat);
        }
        if (!question.isDue)
            return Done{}; // the others' numbers are as old as before
        const auto kept = keepPollState(session, question.adapter.id,
                                        {now.addSecs(question.adapter.counter->interval.count()), 0, now});
        if (!kept || !kind)
            return kept;
        return keepLinkedSource(session, *kind, now, false);
    });
    if (!written)
        return written;
    portal::WaitingList(m_database, m_events, m_clock).tell(changed);
    const bool wasStale = question.failures > 0;
    bool hint = wasStale;
    {
        const std::lock_guard lock(m_mutex);
        System &system = m_systems[question.adapter.id];
        ++system.answers;
        for (const AskedSeat &seat : question.seats)
            system.asked.insert(seat.seatId);
        for (const QString &seat : question.lost)
            system.asked.remove(seat);
        const auto every = std::chrono::seconds(hintEvery).count();
        hint = hint || !system.hintedAt.isValid() || system.hintedAt.addSecs(every) <= now;
        if (hint)
            system.hintedAt = now;
    }
    if (wasStale)
        qCInfo(lcSystems).noquote() << "the counter of" << question.adapter.id << "answers again";
    if (hint)
        tell(question.seats, now);
    return Done{};
}

void Poller::Private::failed(const Question &question, const Error &error)
{
    const QDateTime now = m_clock.now();
    const CounterSource &counter = *question.adapter.counter;
    const int failures = question.failures + 1;
    const auto wait = std::min<std::chrono::seconds>(counter.interval * (1LL << std::min(failures - 1, mostDoublings)),
                                                     std::max(m_options.longestWait, counter.interval));
    // Systems that failed together must not come back together.
    const qint64 spread = QRandomGenerator::global()->bounded(std::max<qint64>(wait.count() / 10, 1));
    const auto written = m_database.write([&](storage::Session &session) -> Result<Done> {
        if (!question.isDue)
            return Done{}; // the regular question will show what is wrong
        const auto kept = keepPollState(session, question.adapter.id,
                                        {now.addSecs(wait.count() + spread), failures, question.freshAt});
        if (!kept || !counter.kind)
            return kept;
        return markLinkedSource(session, *counter.kind, now, now.addSecs(-2 * counter.interval.count()));
    });
    if (!written)
        qCWarning(lcSystems) << "the state of a counter cannot be kept:" << written.error();
    if (failures == 1)
        qCInfo(lcSystems).noquote() << "the counter of" << question.adapter.id << "does not answer:" << error.detail;
    {
        const std::lock_guard lock(m_mutex);
        ++m_systems[question.adapter.id].failures;
    }
    if (isStale(question.freshAt, counter.interval, now))
        tell(question.seats, now);
}

void Poller::Private::tell(const QList<AskedSeat> &seats, const QDateTime &now)
{
    QSet<QString> people;
    for (const AskedSeat &seat : seats)
        people.insert(seat.personId);
    for (const QString &person : people)
        m_events.publish(person, u"counters"_s, toRfc3339(now));
}

Result<QList<portal::LinkedSystem>> Poller::Private::linkedSystems(storage::Session &session,
                                                                   const identity::Caller &caller) const
{
    QList<portal::LinkedSystem> systems;
    const auto snapshot = m_catalogue.snapshot();
    const bool any = std::ranges::any_of(snapshot->systems, [](const auto &entry) {
        return entry.second.adapter.counter && !entry.second.adapter.counter->kind;
    });
    if (!any)
        return systems;
    const QDateTime now = m_clock.now();
    const auto seat =
        profileOf(session, caller.personId, caller.seatId, directory::officeDay(now).toString(Qt::ISODate));
    if (!seat)
        return fail(seat.error());
    const auto grants = grantsOf(session, {caller.seatId}, now);
    if (!grants)
        return fail(grants.error());
    const auto states = pollStates(session);
    if (!states)
        return fail(states.error());
    for (const auto &[id, entry] : snapshot->systems) {
        const auto &counter = entry.adapter.counter;
        if (!*seat || !counter || counter->kind)
            continue;
        if (!counter->everybody && !rightOf(entry.adapter, **seat, *grants).entitled)
            continue;
        const PollState state = states->value(id);
        systems.append({id, counter->title, state.freshAt, isStale(state.freshAt, counter->interval, now)});
    }
    return systems;
}

QByteArray Poller::Private::metrics() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray answers = "# TYPE gwanmun_system_counter_answers counter\n";
    QByteArray failures = "# TYPE gwanmun_system_counter_failures counter\n";
    for (const auto &[id, system] : m_systems) {
        if (system.answers > 0)
            answers += "gwanmun_system_counter_answers{system=\"" + id.toLatin1() + "\"} "
                       + QByteArray::number(system.answers) + '\n';
        if (system.failures > 0)
            failures += "gwanmun_system_counter_failures{system=\"" + id.toLatin1() + "\"} "
                        + QByteArray::number(system.failures) + '\n';
    }
    return answers + failures;
}

Poller::Poller(PollerOptions options, storage::Database &database, http::EventHub &events, const Clock &clock,
               const Catalogue &catalogue, const fetch::Client &client)
    : d(std::make_unique<Private>(options, database, events, clock, catalogue, client))
{
}

Poller::~Poller()
{
    stop();
}

void Poller::start()
{
    d->start();
}

void Poller::stop()
{
    d->stop();
}

Result<QList<portal::LinkedSystem>> Poller::linkedSystems(storage::Session &session,
                                                          const identity::Caller &caller) const
{
    return d->linkedSystems(session, caller);
}

QByteArray Poller::metrics() const
{
    return d->metrics();
}

} // namespace gw::backend::systems
