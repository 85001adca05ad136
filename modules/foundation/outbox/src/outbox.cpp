// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/outbox/outbox.h>

#include "desk.h"
#include "log.h"
#include <gw/base/ids.h>
#include <gw/store/crash.h>

Q_LOGGING_CATEGORY(lcOutbox, "gw.outbox")

using namespace Qt::Literals::StringLiterals;

// Every coroutine here looks after each co_await whether the outbox is still there: a store that closes answers late.
// A call that takes a lambda stands in a statement of its own: GCC before 12.3 destroys what such a lambda captured twice
// when it stands in the co_await expression (GCC bug 99576).
namespace gw::outbox {

namespace {

bool hasEffect(State state)
{
    return state == State::Waiting || state == State::Sending || state == State::Accepted
           || state == State::NeedsAttention;
}

std::unexpected<Error> gone()
{
    return fail(Error::Code::Cancelled, u"the outbox is closed"_s);
}

} // namespace

store::Component Outbox::component()
{
    return desk::component();
}

Outbox::Outbox(store::Store &store, Options options, QObject *parent)
    : QObject(parent), m_store(store), m_options(std::move(options))
{
    if (!m_options.clock)
        m_options.clock = &m_systemClock;
    connect(&m_store, &store::Store::changed, this, &Outbox::confirmAccepted);
}

Outbox::~Outbox()
{
    if (m_whenIdle)
        m_whenIdle->resolve(gone());
}

void Outbox::addHandler(std::shared_ptr<IHandler> handler)
{
    const QString kind = handler->kind();
    Q_ASSERT(!m_started && !m_handlers.contains(kind));
    m_handlers.insert(kind, std::move(handler));
}

Task<Done> Outbox::start()
{
    const QPointer<Outbox> self(this);
    auto loading = m_store.read(store::File::Desk, [](sqlite::Connection &db) { return desk::all(db); });
    Result<QList<Entry>> loaded = co_await loading;
    if (!self)
        co_return gone();
    if (!loaded)
        co_return fail(loaded.error());
    for (Entry &entry : *loaded) {
        // The answer of an attempt that was cut off by the end of the program is asked for again, under the same key.
        if (entry.state == State::Sending)
            entry.state = State::Waiting;
    }
    // Written while this was read: add() may have been quicker.
    for (const Entry &entry : std::as_const(m_entries)) {
        if (std::ranges::find(*loaded, entry.operationId, &Entry::operationId) == loaded->end())
            loaded->append(entry);
    }
    m_entries = *loaded;
    publish();
    const Result<Done> shown = co_await applyEffects(m_entries);
    if (!self)
        co_return gone();
    if (!shown)
        qCWarning(lcOutbox) << "cannot show what waits:" << shown.error();
    m_started = true;
    for (const Entry &entry : std::as_const(*loaded)) {
        if (entry.state == State::Discarding)
            undo(entry);
        else if (entry.state == State::Accepted)
            finish(entry);
        Q_EMIT entryChanged(entry);
    }
    pump();
    co_return Done{};
}

Task<Done> Outbox::stop()
{
    m_stopping = true;
    if (m_running == 0)
        co_return Done{};
    m_whenIdle.emplace();
    const Deferred<Done> idle = *m_whenIdle;
    co_return co_await idle;
}

void Outbox::endRunning()
{
    if (--m_running == 0 && m_whenIdle)
        m_whenIdle->resolve(Done{});
}

Task<QString> Outbox::add(NewEntry wish)
{
    const QPointer<Outbox> self(this);
    if (!handlerOf(wish.kind))
        co_return fail(Error::Code::Unsupported, u"nobody sends "_s + wish.kind);
    Entry entry;
    entry.operationId = newId();
    entry.kind = wish.kind;
    entry.objectKey = wish.objectKey;
    entry.seatId = wish.seatId;
    entry.payload = wish.payload;
    entry.dependsOn = wish.dependsOn;
    entry.createdAt = m_options.clock->now();
    entry.notBefore = entry.createdAt.addMSecs(wish.hold.count());
    auto keeping = m_store.write(store::File::Desk,
                                 [entry](store::WriteContext &context) { return desk::insert(context.db(), entry); });
    const Result<qint64> kept = co_await keeping;
    if (!self)
        co_return gone();
    if (!kept)
        co_return fail(kept.error());
    store::crashPoint("outbox.kept");
    entry.sequence = *kept;
    // Two writes may be kept at once; the table decides about their order.
    const auto place = std::ranges::upper_bound(m_entries, entry.sequence, {}, &Entry::sequence);
    m_entries.insert(place, entry);
    publish();
    m_busy.insert(entry.operationId); // not sent before its effect is there, so that the answer comes after it
    const QList<Entry> one(1, entry);
    const Result<Done> shown = co_await applyEffects(one);
    if (!self)
        co_return gone();
    // A store that closes meanwhile has the entry; its effect is derived again at the next start.
    if (!shown && shown.error().code == Error::Code::Cancelled)
        qCDebug(lcOutbox) << "kept, to be shown at the next start:" << shown.error();
    else if (!shown)
        qCWarning(lcOutbox) << "kept, but cannot be shown:" << shown.error();
    m_busy.remove(entry.operationId);
    Q_EMIT entryChanged(entry);
    pump();
    co_return entry.operationId;
}

Task<Done> Outbox::discard(QString operationId)
{
    const QPointer<Outbox> self(this);
    const Entry *found = entryOf(operationId);
    if (!found)
        co_return fail(Error::Code::NotFound, u"no outbox entry "_s + operationId);
    if (m_busy.contains(operationId) || (found->state != State::Waiting && found->state != State::NeedsAttention))
        co_return fail(Error::Code::Conflict, u"it is on its way already"_s);
    Entry entry = *found;
    entry.state = State::Discarding;
    m_busy.insert(operationId);
    const Result<Done> saved = co_await save(entry);
    if (!self)
        co_return gone();
    if (!saved) {
        m_busy.remove(operationId);
        co_return fail(saved.error());
    }
    store::crashPoint("outbox.discarding");
    co_return co_await undo(entry);
}

Task<Done> Outbox::undo(Entry entry)
{
    const QPointer<Outbox> self(this);
    if (const std::shared_ptr<IHandler> keep = m_handlers.value(entry.kind)) {
        QList<Entry> others = pendingFor(entry.objectKey);
        others.removeIf([&entry](const Entry &other) { return other.operationId == entry.operationId; });
        const auto handlers = m_handlers;
        auto reverting = m_store.write(
            store::File::Cache, [keep, entry, others, handlers](store::WriteContext &context) -> Result<Done> {
                if (auto done = keep->revert(context, entry); !done)
                    return done;
                for (const Entry &other : others) {
                    if (const auto its = handlers.value(other.kind); its && hasEffect(other.state)) {
                        if (auto done = its->applyLocal(context, other); !done)
                            return done;
                    }
                }
                return Done{};
            });
        const Result<Done> reverted = co_await reverting;
        if (!self)
            co_return gone();
        if (!reverted)
            co_return fail(reverted.error()); // stays Discarding: the next start tries again
    }
    auto removing = m_store.write(store::File::Desk, [id = entry.operationId](store::WriteContext &context) {
        return desk::remove(context.db(), id);
    });
    const Result<Done> removed = co_await removing;
    if (!self)
        co_return gone();
    if (!removed)
        co_return fail(removed.error());
    remove(entry.operationId);
    Q_EMIT entryChanged(entry);
    // What was to follow it cannot happen as it was meant.
    for (const Entry &other : QList<Entry>(m_entries)) {
        if (other.dependsOn != entry.operationId || other.state != State::Waiting)
            continue;
        Entry orphan = other;
        orphan.state = State::NeedsAttention;
        orphan.lastError = Error{Error::Code::Conflict, u"what it builds on was taken back"_s};
        co_await save(orphan);
        if (!self)
            co_return gone();
    }
    pump();
    co_return Done{};
}

Task<Done> Outbox::retry(QString operationId)
{
    const QPointer<Outbox> self(this);
    const Entry *found = entryOf(operationId);
    if (!found)
        co_return fail(Error::Code::NotFound, u"no outbox entry "_s + operationId);
    if (m_busy.contains(operationId) || (found->state != State::Waiting && found->state != State::NeedsAttention))
        co_return fail(Error::Code::Conflict, u"it is on its way already"_s);
    Entry entry = *found;
    entry.state = State::Waiting;
    entry.faults = 0;
    entry.notBefore = m_options.clock->now();
    entry.firstSentAt = {}; // the person has decided that it may be sent, whatever became of the first attempt
    entry.lastError.reset();
    const Result<Done> saved = co_await save(entry);
    if (!self)
        co_return gone();
    pump();
    co_return saved;
}

void Outbox::setPaused(Pause reason, bool paused)
{
    const bool before = isPaused();
    if (paused)
        m_pauses.insert(reason);
    else
        m_pauses.remove(reason);
    if (before != isPaused())
        Q_EMIT pausedChanged(isPaused());
    if (isPaused())
        return;
    if (before) {
        // The back-off was for a network that was not there. Hold times stay.
        for (Entry &entry : m_entries) {
            if (entry.state == State::Waiting && entry.attempts > 0)
                entry.notBefore = m_options.clock->now();
        }
    }
    pump();
}

QList<Entry> Outbox::pendingFor(const QString &objectKey) const
{
    QList<Entry> found;
    std::ranges::copy_if(m_entries, std::back_inserter(found),
                         [&](const Entry &entry) { return entry.objectKey == objectKey; });
    return found;
}

std::optional<Entry> Outbox::find(const QString &operationId) const
{
    const auto it = std::ranges::find(m_entries, operationId, &Entry::operationId);
    return it == m_entries.end() ? std::nullopt : std::optional(*it);
}

int Outbox::count(State state) const
{
    return int(std::ranges::count(m_entries, state, &Entry::state));
}

Result<Done> Outbox::reapply(store::WriteContext &cache, const QSet<QString> &topics) const
{
    QList<Entry> open;
    {
        const std::lock_guard lock(m_openMutex);
        open = m_open;
    }
    for (const Entry &entry : std::as_const(open)) {
        const IHandler *handler = handlerOf(entry.kind); // the table of handlers does not change after start()
        if (!handler
            || std::ranges::none_of(handler->topics(), [&](const QString &topic) { return topics.contains(topic); }))
            continue;
        if (auto done = handler->applyLocal(cache, entry); !done)
            return done;
    }
    return Done{};
}

Task<Done> Outbox::applyEffects(QList<Entry> entries)
{
    const auto handlers = m_handlers;
    return m_store.write(store::File::Cache, [entries, handlers](store::WriteContext &context) -> Result<Done> {
        for (const Entry &entry : entries) {
            const auto handler = handlers.value(entry.kind);
            if (!handler || !hasEffect(entry.state))
                continue;
            if (auto done = handler->applyLocal(context, entry); !done)
                return done;
        }
        return Done{};
    });
}

Task<Done> Outbox::save(Entry entry)
{
    const QPointer<Outbox> self(this);
    auto saving = m_store.write(store::File::Desk,
                                [entry](store::WriteContext &context) { return desk::update(context.db(), entry); });
    const Result<Done> saved = co_await saving;
    if (!self)
        co_return gone();
    if (!saved)
        co_return fail(saved.error());
    if (Entry *mine = entryOf(entry.operationId))
        *mine = entry;
    publish();
    Q_EMIT entryChanged(entry);
    co_return Done{};
}

Entry *Outbox::entryOf(const QString &operationId)
{
    const auto it = std::ranges::find(m_entries, operationId, &Entry::operationId);
    return it == m_entries.end() ? nullptr : &*it;
}

IHandler *Outbox::handlerOf(const QString &kind) const
{
    return m_handlers.value(kind).get();
}

void Outbox::remove(const QString &operationId)
{
    m_entries.removeIf([&](const Entry &entry) { return entry.operationId == operationId; });
    m_busy.remove(operationId);
    publish();
}

void Outbox::publish()
{
    // Whose answer is being written down has no effect of its own any more: a sync in between would mark the row anew, and
    // nobody would take that mark away.
    QList<Entry> open;
    std::ranges::copy_if(m_entries, std::back_inserter(open), [this](const Entry &entry) {
        return hasEffect(entry.state) && !(entry.state == State::Accepted && m_busy.contains(entry.operationId));
    });
    const std::lock_guard lock(m_openMutex);
    m_open.swap(open);
}

} // namespace gw::outbox
