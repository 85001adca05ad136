// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../store/documents.h"
#include "../store/items.h"
#include <QHash>
#include <QPointer>
#include <gw/base/clock.h>
#include <gw/store/store.h>

namespace gw::approval {

/// Asks the server for whole documents and other objects, and keeps what it says. What waits for the person is fetched
/// before they look, so that all of it can be read without a network. GUI thread.
class Fetching final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Fetching(store::Store &store, Send send, Text seat, const Clock &clock, QObject *parent = nullptr);

    /// From the server, into the cache. NotFound and Forbidden: it is taken out of the cache.
    Task<Done> document(QString id);
    Task<QJsonObject> version(QString documentId, int no); ///< the API's DocumentVersion
    Task<QList<VersionInfo>> versions(QString documentId);

    /// What another object looks like: from the server and into the cache, or when it cannot be reached from there.
    /// `ask` makes the request, `parse` the whole object of the answer.
    using Parse = std::function<Result<QJsonObject>(const net::Reply &)>;
    Task<QJsonObject> object(QString kind, QString id, net::Request request, Parse parse);
    /// What is in the cache only.
    Task<std::optional<CachedDocument>> kept(QString kind, QString id) const;

    /// Begins to fetch what waits and is not here, unless it is doing so.
    void prefetch();
    void stop(); ///< no more in the background

    /// Asks for the objects that prefetch() cannot ask for itself: receipts and memos.
    using FetchOther = std::function<Task<Done>(QString id)>;
    void setOther(const QString &kind, FetchOther fetch) { m_others.insert(kind, std::move(fetch)); }

    QString seat() const { return m_seat(); }
    const Send &sender() const { return m_send; }
    store::Store &store() { return m_store; }
    const Clock &clock() const { return m_clock; }

private:
    QCoro::Task<> run();

    store::Store &m_store;
    Send m_send;
    Text m_seat;
    const Clock &m_clock;
    QHash<QString, FetchOther> m_others;
    QHash<QString, qint64> m_failed; ///< revisions that cannot be had: not asked for again
    bool m_isRunning = false;
    bool m_isAgain = false;
    bool m_isStopped = false;
};

} // namespace gw::approval
