// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "parts.h"
#include "rows.h"
#include "wire.h"
#include <QHash>
#include <stop_token>

namespace gw::transfer {

/// The way up: one job for each kept upload.
class Uploads final : public QObject
{
    Q_OBJECT

public:
    Uploads(std::shared_ptr<Parts> parts, QObject *parent);
    ~Uploads() override;

    Task<Done> load();
    Task<QString> add(QString name, std::function<Result<files::Copied>(QString to)> makeCopy);
    std::optional<Upload> find(const QString &id) const;
    QList<Upload> all() const;
    Task<QString> uploaded(QString id);
    void pause(const QString &id);
    void resume(const QString &id);
    Task<Done> remove(QString id);
    Task<Done> release(QString id);
    void pump();
    void stop(); ///< whoever waits is told, except for what is on the wire
    void retryNow();

Q_SIGNALS:
    void changed(const QString &id);

private:
    struct Job
    {
        Kept kept;
        bool busy = false;
        bool removed = false;
        bool pausing = false;
        int attempts = 0; ///< in a row that failed
        int mismatches = 0;
        QDateTime notBefore = {};
        QDateTime checkedAt = {}; ///< when the server last said that it has the file
        std::stop_source stop = {};
        QList<Deferred<QString>> waiters = {};
    };
    using JobPtr = std::shared_ptr<Job>;

    QCoro::Task<> run(JobPtr job);
    Task<Done> sendAll(JobPtr job);
    Task<Done> beginOrAsk(JobPtr job);
    Task<wire::Progress> exchange(JobPtr job, net::Request request);
    Task<Done> save(JobPtr job);
    Task<Done> afterMismatch(JobPtr job);
    void settle(const JobPtr &job, const Result<Done> &outcome);
    void wakeLater();
    void tellLoaded(const Result<Done> &loaded);
    static void resolve(const JobPtr &job, const Result<QString> &outcome);

    std::shared_ptr<Parts> m_parts;
    QList<JobPtr> m_jobs; ///< in the order they were added
    JobPtr jobOf(const QString &id) const;
    QDateTime m_wakeAt;
    bool m_loaded = false;
    QList<Deferred<Done>> m_untilLoaded;
};

} // namespace gw::transfer
