// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "parts.h"
#include "wire.h"
#include <QHash>
#include <QPointer>
#include <stop_token>

namespace gw::transfer {

/// The way down. The folder is the truth: a file is there under its name when it is complete and right, and as a hidden
/// part of it before.
class Downloads final : public QObject
{
    Q_OBJECT

public:
    Downloads(std::shared_ptr<Parts> parts, QObject *parent);
    ~Downloads() override;

    Task<QString> get(RemoteFile file);
    std::optional<Download> find(const QString &fileId) const;
    bool contains(const QString &fileId) const { return m_jobs.contains(fileId); }
    void cancel(const QString &fileId, State to);
    void resume(const QString &fileId);
    void pump();
    void stop();

Q_SIGNALS:
    void changed(const QString &fileId);

private:
    struct Job
    {
        Download download;
        bool busy = false;
        std::stop_source stop = {};
        std::optional<State> wanted = {}; ///< what cancel() asked for
        QList<Deferred<QString>> waiters = {};
    };
    using JobPtr = std::shared_ptr<Job>;

    QCoro::Task<> run(JobPtr job);
    Task<QString> bring(JobPtr job);
    Task<Done> fetchRest(JobPtr job, QString part);
    static void resolve(const JobPtr &job, const Result<QString> &outcome);

    std::shared_ptr<Parts> m_parts;
    QHash<QString, JobPtr> m_jobs; ///< by the file's id
};

} // namespace gw::transfer
