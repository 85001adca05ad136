// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QPointer>
#include <gw/base/clock.h>
#include <gw/base/deferred.h>
#include <gw/net/timing.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>
#include <gw/sync/source.h>
#include <gw/sync/status.h>

namespace gw::sync {

enum class Network {
    Offline, ///< no network, or the person works offline: nothing is asked
    Online,
    Metered, ///< only what is essential, and less often
};

struct Options
{
    const Clock *clock = nullptr; ///< must outlive the engine
    net::Timing timing = net::Timing::real();
    std::chrono::milliseconds poll{60'000};          ///< when the server cannot push; ± a fifth
    std::chrono::milliseconds pollWithPush{900'000}; ///< a push may get lost
    std::chrono::milliseconds pollMetered{300'000};
    net::Backoff backoff{
        .base = std::chrono::seconds(2), .cap = std::chrono::seconds(60), .floor = std::chrono::seconds(1)};
    int maxPages = 2000; ///< of one run; a server that never ends is an error
};

/// Discover, reconcile, apply: pulls each source, and commits its rows and its cursor together. Belongs to the GUI thread.
///
/// It owns time and network policy: a source is pulled at start, when one of its topics is pushed, after a reconnect,
/// and by polling where there is no push. One pull per source at a time. Tells the outbox whether the server can be
/// reached, and applies its open entries again onto rows that a delta wrote.
class Engine final : public QObject
{
    Q_OBJECT

public:
    static store::Component component(); ///< for the store's schema

    /// `outbox` may be null. Both must outlive the engine.
    Engine(store::Store &store, outbox::Outbox *outbox, Options options, QObject *parent = nullptr);
    ~Engine() override;

    void addSource(std::shared_ptr<ISource> source);
    /// Reads when each source last succeeded, then begins to pull.
    Task<Done> start();
    Task<Done> stop(); ///< no new pull; waits for the running ones

    void wake(const QString &topic);    ///< a server event
    void wakeAll();                     ///< "sync now", and after a reconnect
    void pull(const QString &sourceId); ///< one source, e.g. after its first use
    /// The source's scope has changed: what is under way is dropped, and everything is loaded anew.
    void restart(const QString &sourceId);
    void setNetwork(Network network);
    void setPushConnected(bool connected);
    /// What the session says. False stops everything, true starts it again.
    ///
    /// A 401 by itself only slows the engine down to its polls, because nobody might say "signed in" again when the
    /// session never noticed: the first answer that is not a 401 ends it, for the outbox too.
    void setSignedIn(bool signedIn);

    QList<SourceStatus> sources() const;
    SourceStatus source(const QString &id) const;
    Overall overall() const;

Q_SIGNALS:
    void statusChanged(); ///< sources() or overall()
    void sourceSucceeded(const QString &id);

private:
    struct Entry;
    struct Page;
    Entry *entryOf(const QString &id);
    void begin(Entry &entry);
    QCoro::Task<> run(QString id, quint64 ticket);
    Task<Done> pullAll(QString id, quint64 ticket);
    Task<Done> commit(QString id, quint64 ticket, Delta delta, Page page);
    bool isCurrent(const QString &id, quint64 ticket);
    void finished(const QString &id, quint64 ticket, const Result<Done> &outcome);
    void schedule(Entry &entry);
    void setReachable(bool reachable);
    void setRefused(bool refused);
    void tellOutbox();

    store::Store &m_store;
    outbox::Outbox *m_outbox;
    SystemClock m_systemClock;
    Options m_options;
    std::vector<std::unique_ptr<Entry>> m_entries;
    Network m_network = Network::Online;
    bool m_push = false;
    bool m_reachable = true;
    bool m_signedIn = true;
    bool m_refused = false; ///< the last answer was a 401
    bool m_started = false;
    bool m_stopping = false;
    quint64 m_nextTicket = 1;
    int m_running = 0;
    std::optional<Deferred<Done>> m_whenIdle;
};

} // namespace gw::sync
