// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "background.h"
#include "plan.h"
#include <QLoggingCategory>
#include <QPointer>
#include <gw/base/deferred.h>
#include <gw/jmap/client.h>
#include <gw/net/managers.h>
#include <gw/net/requestqueue.h>

namespace gw::jmap {

Q_DECLARE_LOGGING_CATEGORY(lcJmap)

/// Shared with the coroutines that are under way, so that they find it alive when the client is gone.
class Client::Private final
{
public:
    using Ptr = std::shared_ptr<Private>;

    Private(net::Managers &connections, net::ITokenSource *source, ClientOptions with);

    static Task<Session> currentSession(Ptr d);
    static Task<Session> fetchSession(Ptr d);
    static Task<Responses> send(Ptr d, Batch batch, std::stop_token cancel, net::Priority priority);
    static Task<ChangesResult> allChanges(Ptr d, std::function<Call(const QString &)> make, QString since);
    static Task<Blob> upload(Ptr d, QString accountId, QString path, UploadOptions options);
    static Task<Blob> uploadBytes(Ptr d, QString accountId, QByteArray bytes, UploadOptions options);
    static Task<Done> download(Ptr d, QString accountId, QString blobId, QString path, DownloadOptions options);
    static Task<QByteArray> downloadBytes(Ptr d, QString accountId, QString blobId, DownloadOptions options);

    QSet<Feature> features() const { return offered - broken; }
    void disable(Feature feature, const char *why);
    void sawSessionState(const QString &state);
    void shutdown();

    QPointer<Client> q;
    net::Managers &managers;
    net::ITokenSource *tokens;
    ClientOptions options;
    net::RequestQueue requests;
    net::RequestQueue transfers;
    QHash<QByteArray, QByteArray> headers; ///< of the event stream; the queues have their own
    bool isClosed = false;

private:
    struct Sent
    {
        QHash<QString, QList<MethodResponse>> responses;
        QHash<int, Error> failures;
    };
    using SentPtr = std::shared_ptr<Sent>;

    static Task<WireAnswer> post(Ptr d, QUrl url, QByteArray body, bool isSafe, std::stop_token cancel,
                                 net::Priority priority);
    static Task<Done> exchange(Ptr d, QUrl url, WireRequest request, SentPtr into, std::stop_token cancel,
                               net::Priority priority);
    static Task<WireAnswer> postAlone(Ptr d, QUrl url, WireRequest request, std::stop_token cancel,
                                      net::Priority priority);
    static Task<bool> isWell(Ptr d, QUrl url, std::stop_token cancel);
    void takeSession(const Session &fresh);

    struct Piecewise;
    static Task<Blob> postBlob(Ptr d, net::Request request, UploadOptions options, qint64 size);
    static Task<Done> sendPieces(Ptr d, std::shared_ptr<Piecewise> work);
    static Task<Blob> joinPieces(Ptr d, std::shared_ptr<Piecewise> work);

    std::optional<Session> m_session;
    bool m_isOutdated = false;
    QString m_lastReported; ///< session state of the last answer
    std::chrono::milliseconds m_fetchedAt{0};
    bool m_isFetching = false;
    QList<Deferred<Session>> m_waiting; ///< for the session that is being fetched
    QSet<Feature> offered;
    QSet<Feature> broken;

    friend class Client;
};

} // namespace gw::jmap
