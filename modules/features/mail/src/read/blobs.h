// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../sync/handlers.h"
#include <QHash>
#include <QObject>
#include <gw/base/clock.h>
#include <gw/base/deferred.h>
#include <gw/store/store.h>
#include <stop_token>

namespace gw::mail {

/// A file of a message that somebody wants to see.
struct WantedBlob
{
    QString accountId;
    QString blobId;
    QString name; ///< safe
    QString mediaType = {};
    qint64 size = -1; ///< -1: not known
};

/// Files of messages in a folder of bounded size. Belongs to the GUI thread; files are written on others.
class Blobs final : public QObject
{
    Q_OBJECT

public:
    Blobs(store::Store &store, ClientOf client, const Clock &clock, QString folder, qint64 limit,
          QObject *parent = nullptr);
    ~Blobs() override;

    /// Gives its path; at once when it is here. Asked for twice, it is fetched once.
    Task<QString> fetch(WantedBlob blob);
    void cancel(const QString &blobId);
    double progress(const QString &blobId) const; ///< -1: it is not on its way

Q_SIGNALS:
    void progressChanged(const QString &blobId);

private:
    struct Running;
    QCoro::Task<> run(WantedBlob blob, QString key, std::shared_ptr<Running> running);
    QString pathOf(const WantedBlob &blob) const;

    store::Store &m_store;
    ClientOf m_client;
    const Clock &m_clock;
    QString m_folder;
    qint64 m_limit;
    QHash<QString, std::shared_ptr<Running>> m_running;
};

} // namespace gw::mail
