// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <gw/base/deferred.h>
#include <gw/mail/sending.h>
#include <stop_token>

namespace gw::jmap {
class Client;
}

namespace gw::mail {

/// Files of messages that are being written: copied into the account's folder, sent up while the person still writes,
/// continued after a crash where the server can. GUI thread; copying happens on another.
class Files final : public QObject
{
    Q_OBJECT

public:
    using GetClient = std::function<jmap::Client *()>;
    Files(store::Store &store, GetClient client, QObject *parent = nullptr);
    ~Files() override;

    Task<OutgoingFile> take(QString path, qint64 limit);
    Task<OutgoingFile> take(QString name, QByteArray bytes, bool isInline);
    /// Begins or goes on with sending it up; nothing when the account's server has it.
    void begin(const QString &accountId, const OutgoingFile &file);
    /// The file's blob in the account; sends it up if need be. Of a part that another account has, a copy is made.
    Task<QString> uploaded(QString accountId, OutgoingFile file);
    /// The server does not know the blob any more: the next uploaded() sends it again.
    Task<Done> forgetBlob(OutgoingFile file);
    /// A path of its content on this computer.
    Task<QString> open(OutgoingFile file);
    void drop(const OutgoingFile &file);
    FileProgress progressOf(const OutgoingFile &file) const;
    /// Removes copies and rows that no draft names.
    Task<Done> tidy(QSet<QString> wanted);
    void stop();

Q_SIGNALS:
    void changed(const QString &fileId);

private:
    struct Job
    {
        FileProgress progress;
        QString accountId;
        QString blobId;
        std::stop_source cancel;
        std::vector<Deferred<QString>> waiters;
        bool isRunning = false;
    };
    QCoro::Task<> run(QString accountId, OutgoingFile file);
    Task<QString> send(QString accountId, OutgoingFile file);
    QString folder() const;

    store::Store &m_store;
    GetClient m_client;
    QHash<QString, std::shared_ptr<Job>> m_jobs;
    QThreadPool m_pool;
    bool m_stopped = false;
};

} // namespace gw::mail
