// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/sync/engine.h>

#include "state.h"
#include <QLoggingCategory>
#include <gw/store/crash.h>

static Q_LOGGING_CATEGORY(lcSync, "gw.sync")

    using namespace Qt::Literals::StringLiterals;

// As in the outbox: a call that takes temporaries stands in a statement of its own (GCC bug 99576), and after each
// co_await a coroutine looks whether the engine is still there.
namespace gw::sync {

struct Engine::Entry
{
    std::shared_ptr<ISource> source;
    SourceStatus status;
    quint64 ticket = 0;  ///< of the run that counts; answers to older ones are dropped
    quint64 timer = 0;   ///< of the timer that counts
    bool again = false;  ///< woken while running
    bool parked = false; ///< failed with something that another attempt will not mend soon
};

/// One page of a run: what was stored when it was asked for, and what is stored if it is the last.
struct Engine::Page
{
    std::shared_ptr<ISource> source;
    CursorState before;
    CursorState after;
    bool sweep = false;
};

namespace {

std::unexpected<Error> gone()
{
    return fail(Error::Code::Cancelled, u"the sync engine is closed"_s);
}

/// No answer came: it says nothing about the source, but about the way to the server.
bool isUnreachable(const Error &error)
{
    return error.code == Error::Code::Offline || error.code == Error::Code::Timeout;
}

} // namespace

store::Component Engine::component()
{
    return cursorComponent();
}

Engine::Engine(store::Store &store, outbox::Outbox *outbox, Options options, QObject *parent)
    : QObject(parent), m_store(store), m_outbox(outbox), m_options(std::move(options))
{
    if (!m_options.clock)
        m_options.clock = &m_systemClock;
}

Engine::~Engine()
{
    if (m_whenIdle)
        m_whenIdle->resolve(gone());
}

void Engine::addSource(std::shared_ptr<ISource> source)
{
    Q_ASSERT(!entryOf(source->id()));
    auto &entry = *m_entries.emplace_back(std::make_unique<Entry>());
    entry.status.id = source->id();
    entry.source = std::move(source);
    if (m_started)
        begin(entry);
}

Task<Done> Engine::start()
{
    const QPointer<Engine> self(this);
    QStringList ids;
    for (const auto &entry : m_entries)
        ids.append(entry->status.id);
    auto reading = m_store.read(store::File::Cache, [ids](sqlite::Connection &db) -> Result<QList<CursorState>> {
        QList<CursorState> states;
        for (const QString &id : ids) {
            const auto state = readCursor(db, id);
            if (!state)
                return fail(state.error());
            states.append(*state);
        }
        return states;
    });
    const Result<QList<CursorState>> states = co_await reading;
    if (!self)
        co_return gone();
    if (!states)
        co_return fail(states.error());
    for (qsizetype i = 0; i < ids.size(); ++i)
        entryOf(ids.at(i))->status.lastSuccess = states->at(i).lastSuccess;
    m_started = true;
    tellOutbox();
    wakeAll();
    Q_EMIT statusChanged();
    co_return Done{};
}

Task<Done> Engine::stop()
{
    m_stopping = true;
    for (const auto &entry : m_entries)
        entry->ticket = 0;
    if (m_running == 0)
        co_return Done{};
    m_whenIdle.emplace();
    const Deferred<Done> idle = *m_whenIdle;
    co_return co_await idle;
}

void Engine::wake(const QString &topic)
{
    for (const auto &entry : m_entries) {
        if (entry->source->wakeTopics().contains(topic))
            begin(*entry);
    }
}

void Engine::wakeAll()
{
    for (const auto &entry : m_entries)
        begin(*entry);
}

void Engine::pull(const QString &sourceId)
{
    if (Entry *entry = entryOf(sourceId))
        begin(*entry);
}

void Engine::restart(const QString &sourceId)
{
    if (Entry *entry = entryOf(sourceId)) {
        entry->ticket = 0; // the running pull, if there is one, asked for somebody else's data
        begin(*entry);
    }
}

void Engine::setNetwork(Network network)
{
    const bool back = m_network == Network::Offline && network != Network::Offline;
    m_network = network;
    tellOutbox();
    if (back)
        wakeAll();
    else {
        for (const auto &entry : m_entries)
            schedule(*entry);
    }
    Q_EMIT statusChanged();
}

void Engine::setPushConnected(bool connected)
{
    m_push = connected;
    if (connected) {
        wakeAll(); // what was pushed while nobody listened
        return;
    }
    for (const auto &entry : m_entries)
        schedule(*entry);
}

void Engine::setSignedIn(bool signedIn)
{
    if (m_signedIn == signedIn && !m_refused)
        return;
    m_signedIn = signedIn;
    m_refused = false;
    if (m_outbox)
        m_outbox->setPaused(outbox::Pause::SignedOut, !signedIn);
    if (signedIn)
        wakeAll();
    Q_EMIT statusChanged();
}

void Engine::setRefused(bool refused)
{
    m_refused = refused;
    if (m_outbox && m_signedIn)
        m_outbox->setPaused(outbox::Pause::SignedOut, refused);
}

QList<SourceStatus> Engine::sources() const
{
    QList<SourceStatus> all;
    for (const auto &entry : m_entries)
        all.append(entry->status);
    return all;
}

SourceStatus Engine::source(const QString &id) const
{
    for (const auto &entry : m_entries) {
        if (entry->status.id == id)
            return entry->status;
    }
    return {};
}

Overall Engine::overall() const
{
    return overallOf(sources(), m_network == Network::Offline || !m_reachable, !m_signedIn || m_refused);
}

Engine::Entry *Engine::entryOf(const QString &id)
{
    const auto it = std::ranges::find_if(m_entries, [&](const auto &entry) { return entry->status.id == id; });
    return it == m_entries.end() ? nullptr : it->get();
}

void Engine::begin(Entry &entry)
{
    if (!m_started || m_stopping || m_network == Network::Offline || !m_signedIn)
        return;
    if (entry.ticket != 0) {
        entry.again = true;
        return;
    }
    entry.ticket = m_nextTicket++;
    entry.again = false;
    entry.timer = 0;
    entry.status.running = true;
    ++m_running;
    run(entry.status.id, entry.ticket);
    Q_EMIT statusChanged();
}

QCoro::Task<> Engine::run(QString id, quint64 ticket)
{
    const QPointer<Engine> self(this);
    const Result<Done> outcome = co_await pullAll(id, ticket);
    if (!self)
        co_return;
    finished(id, ticket, outcome);
    if (--m_running == 0 && m_whenIdle)
        m_whenIdle->resolve(Done{});
}

bool Engine::isCurrent(const QString &id, quint64 ticket)
{
    const Entry *entry = entryOf(id);
    return entry && entry->ticket == ticket && !m_stopping;
}

Task<Done> Engine::pullAll(QString id, quint64 ticket)
{
    const QPointer<Engine> self(this);
    const std::shared_ptr<ISource> source = entryOf(id)->source;
    auto reading = m_store.read(store::File::Cache, [id](sqlite::Connection &db) { return readCursor(db, id); });
    Result<CursorState> stored = co_await reading;
    if (!self || !isCurrent(id, ticket))
        co_return gone();
    if (!stored)
        co_return fail(stored.error());
    const QString scope = source->scope();
    CursorState at = *stored;
    bool fromStart = false; // a load begins, so the stored state is not yet what `at` says
    const auto loadAnew = [&at, &fromStart, &stored, scope] {
        at = {.cursor = {},
              .scope = scope,
              .generation = stored->generation + 1,
              .loading = true,
              .lastSuccess = stored->lastSuccess};
        fromStart = true;
    };
    if (at.scope != scope || (at.cursor.isEmpty() && !at.loading))
        loadAnew();
    int reloads = 0;
    for (int pages = 0; pages < m_options.maxPages; ++pages) {
        Task<Delta> pulling = source->pull({at.cursor, at.generation});
        Result<Delta> delta = co_await pulling;
        if (!self || !isCurrent(id, ticket))
            co_return gone();
        if (!delta && delta.error().code == Error::Code::StateTooOld && !at.cursor.isEmpty() && ++reloads <= 2) {
            qCInfo(lcSync) << id << "is too far behind, loads anew";
            loadAnew();
            continue;
        }
        if (!delta)
            co_return fail(delta.error());
        if (delta->hasMore && delta->newState == at.cursor)
            co_return fail(Error::Code::Protocol, u"%1: more is promised, but the state does not move"_s.arg(id));
        CursorState next = at;
        next.cursor = delta->newState;
        next.loading = at.loading && delta->hasMore;
        if (!delta->hasMore)
            next.lastSuccess = m_options.clock->now();
        const bool hasMore = delta->hasMore;
        const Page page{source, fromStart ? *stored : at, next, at.loading && !hasMore};
        Task<Done> committing = commit(id, ticket, std::move(*delta), page);
        const Result<Done> done = co_await committing;
        if (!self)
            co_return gone();
        if (!done)
            co_return fail(done.error());
        at = next;
        *stored = next;
        fromStart = false;
        if (!hasMore)
            co_return Done{};
    }
    co_return fail(Error::Code::Protocol, u"%1: more than %2 pages"_s.arg(id).arg(m_options.maxPages));
}

Task<Done> Engine::commit(QString id, quint64 ticket, Delta delta, Page page)
{
    const QPointer<Engine> self(this);
    if (delta.batches.isEmpty())
        delta.batches.append([](store::WriteContext &) { return Result<Done>(Done{}); });
    for (qsizetype i = 0; i < delta.batches.size(); ++i) {
        const bool last = i + 1 == delta.batches.size();
        auto writing = m_store.write(
            store::File::Cache,
            [id, page, last, batch = delta.batches.at(i),
             outbox = m_outbox](store::WriteContext &cache) -> Result<Done> {
                // Checked for each batch: a run that lost its turn must not write a single row.
                if (auto done = moveCursor(cache.db(), id, page.before, last ? page.after : page.before); !done)
                    return done;
                if (auto done = batch(cache); !done)
                    return done;
                if (last && page.sweep) {
                    if (auto done = page.source->sweep(cache, page.after.generation); !done)
                        return done;
                }
                if (outbox && !cache.topics().isEmpty())
                    return outbox->reapply(cache, cache.topics());
                return Done{};
            });
        const Result<Done> done = co_await writing;
        if (!self || !isCurrent(id, ticket))
            co_return gone();
        if (!done)
            co_return fail(done.error());
        store::crashPoint("sync.batch");
    }
    co_return Done{};
}

void Engine::finished(const QString &id, quint64 ticket, const Result<Done> &outcome)
{
    Entry *entry = entryOf(id);
    if (!entry || entry->ticket != ticket)
        return; // a newer run has taken its place
    entry->ticket = 0;
    entry->status.running = false;
    if (outcome) {
        entry->status.lastSuccess = m_options.clock->now();
        entry->status.lastError.reset();
        entry->status.failures = 0;
        setReachable(true);
        setRefused(false);
        Q_EMIT sourceSucceeded(id);
    } else {
        const Error error = outcome.error();
        qCInfo(lcSync) << id << "not synced:" << error;
        entry->status.lastError = error;
        ++entry->status.failures;
        if (error.code == Error::Code::Unauthorised)
            setRefused(true);
        else if (isUnreachable(error))
            setReachable(false);
        else if (error.code != Error::Code::Storage && error.code != Error::Code::Cancelled)
            setReachable(true); // an answer that we do not like is an answer
    }
    entry->parked = !outcome && !outcome.error().isTransient();
    // Another run's last commit came in between (the scope was switched): ask again, from what is stored now.
    const bool overtaken = !outcome && outcome.error().code == Error::Code::Conflict && entry->status.failures <= 3;
    if ((outcome && entry->again) || overtaken)
        begin(*entry);
    else
        schedule(*entry);
    Q_EMIT statusChanged();
}

void Engine::schedule(Entry &entry)
{
    if (!m_started || m_stopping || m_network == Network::Offline || entry.ticket != 0)
        return;
    std::chrono::milliseconds delay = m_push ? m_options.pollWithPush : m_options.poll;
    if (m_network == Network::Metered)
        delay = entry.source->isEssential() ? m_options.pollMetered : m_options.pollWithPush;
    if (entry.status.failures > 0) {
        const auto retry = m_options.backoff.delay(std::min(entry.status.failures, 20), m_options.timing.random());
        // What the server refuses is not asked for more often than by polling.
        delay = entry.parked ? std::max(delay, retry) : retry;
        if (entry.status.lastError->retryAfter)
            delay = std::max<std::chrono::milliseconds>(delay, *entry.status.lastError->retryAfter);
    } else {
        const double jitter = 0.8 + 0.4 * m_options.timing.random(); // not all workstations in the same second
        delay = std::chrono::milliseconds(qint64(double(delay.count()) * jitter));
    }
    const quint64 timer = entry.timer = m_nextTicket++;
    m_options.timing.after(delay, this, [this, id = entry.status.id, timer] {
        if (Entry *later = entryOf(id); later && later->timer == timer)
            begin(*later);
    });
}

void Engine::setReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    tellOutbox();
    if (!reachable)
        return;
    for (const auto &entry : m_entries) {
        if (entry->status.failures > 0)
            begin(*entry); // the others need not wait for their back-off
    }
}

void Engine::tellOutbox()
{
    if (m_outbox)
        m_outbox->setPaused(outbox::Pause::Offline, m_network == Network::Offline || !m_reachable);
}

} // namespace gw::sync
