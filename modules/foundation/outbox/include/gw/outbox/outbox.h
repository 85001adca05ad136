// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <gw/base/clock.h>
#include <gw/base/deferred.h>
#include <gw/net/timing.h>
#include <gw/outbox/handler.h>
#include <gw/store/store.h>
#include <mutex>

namespace gw::outbox {

/// Why nothing is sent just now. Several can hold at once.
enum class Pause {
    Offline,   ///< set by the sync engine
    SignedOut, ///< set by a 401, or by the session; the session lifts it
    Person,    ///< "work offline"
};

struct Options
{
    const Clock *clock = nullptr; ///< must outlive the outbox
    net::Timing timing = net::Timing::real();
    net::Backoff backoff{
        .base = std::chrono::seconds(2), .cap = std::chrono::minutes(5), .floor = std::chrono::milliseconds(500)};
    int maxConcurrent = 4; ///< writes of different objects at once
    int maxFaults = 12;    ///< answers of 5xx, or none that makes sense, before somebody should look
    /// How long the server surely knows a key. An unrepeatable write whose first attempt is older may have happened.
    std::chrono::hours keyLifetime{23};
};

/// Every write of the person's, from the decision to the server's answer. Belongs to the GUI thread.
///
/// Order of commits: the entry in the desk file, then its effect on the cache; the server's answer in the desk, then its
/// effect; then the entry goes. A crash between any two is repaired by start().
class Outbox final : public QObject
{
    Q_OBJECT

public:
    static store::Component component(); ///< for the store's schema

    /// `store` must outlive it.
    Outbox(store::Store &store, Options options, QObject *parent = nullptr);
    ~Outbox() override;

    /// Before start(). An entry whose kind nobody handles waits untouched.
    void addHandler(std::shared_ptr<IHandler> handler);
    /// Loads the entries, applies the effects of the open ones again and begins to send.
    Task<Done> start();
    /// No new attempt; waits for what is on the wire (cancel that in the RequestQueue).
    Task<Done> stop();

    /// Keeps the write. When this is done it survives a crash, and its effect is visible. Gives the operation id.
    Task<QString> add(NewEntry entry);
    /// Takes a write back that is not on the wire, and undoes its effect. Conflict while it is sent or once accepted.
    Task<Done> discard(QString operationId);
    /// Tries again what needs attention, or ends a hold or back-off.
    Task<Done> retry(QString operationId);
    void setPaused(Pause reason, bool paused);
    bool isPaused() const { return !m_pauses.isEmpty(); }

    const QList<Entry> &entries() const { return m_entries; } ///< in the order of decisions
    QList<Entry> pendingFor(const QString &objectKey) const;
    std::optional<Entry> find(const QString &operationId) const;
    int count(State state) const;

    /// Applies the open entries whose handler changes one of `topics` onto rows that sync has just written, in the same
    /// transaction. Called on the store's writing thread.
    Result<Done> reapply(store::WriteContext &cache, const QSet<QString> &topics) const;

Q_SIGNALS:
    /// The entry is new, or its state changed; with Confirmed or Discarding it is gone from entries() after this.
    void entryChanged(const gw::outbox::Entry &entry);
    void pausedChanged(bool paused);

private:
    Entry *entryOf(const QString &operationId);
    IHandler *handlerOf(const QString &kind) const;
    void remove(const QString &operationId);
    void publish();
    void pump();
    void wakeAt(QDateTime time);
    QCoro::Task<> transmit(QString operationId);
    Task<Done> settle(Entry entry, Result<Outcome> outcome);
    Task<Done> finish(Entry entry);
    Task<Done> undo(Entry entry);
    Task<Done> save(Entry entry);
    Task<Done> applyEffects(QList<Entry> entries);
    void confirmAccepted(const QString &topic);
    QCoro::Task<> confirm(QString operationId);
    void endRunning();
    void recordRefusal(Entry &entry, const Error &error);
    std::chrono::milliseconds backoffFor(const Entry &entry, const Error &error) const;

    store::Store &m_store;
    SystemClock m_systemClock;
    Options m_options;
    QHash<QString, std::shared_ptr<IHandler>> m_handlers;
    QList<Entry> m_entries;
    QSet<QString> m_busy;     ///< a coroutine works on these
    QSet<QString> m_askAgain; ///< of these: their cached rows changed meanwhile
    QSet<Pause> m_pauses;
    mutable std::mutex m_openMutex;
    QList<Entry> m_open; ///< copy of the entries with an effect, for the writing thread
    QDateTime m_wakeAt;
    int m_running = 0;
    bool m_started = false;
    bool m_stopping = false;
    std::optional<Deferred<Done>> m_whenIdle;
};

} // namespace gw::outbox

Q_DECLARE_METATYPE(gw::outbox::Entry)
