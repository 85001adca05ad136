// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/base/clock.h>
#include <gw/base/task.h>
#include <gw/jmap/blobs.h>
#include <gw/jmap/calls.h>
#include <gw/jmap/session.h>
#include <gw/net/timing.h>
#include <gw/net/transport.h>
#include <memory>

namespace gw::net {
class Managers;
}

namespace gw::jmap {

struct ClientOptions
{
    QUrl url; ///< of the Session object, e.g. https://mail.example/.well-known/jmap; the token is for its origin
    const Clock *clock = nullptr; ///< must outlive the client
    net::Timing timing = net::Timing::real();
    std::chrono::milliseconds timeout{60'000}; ///< without a byte
    qint64 pieceSize = 4 << 20;                ///< of an upload in pieces
    int attempts = 3;                          ///< of what is safe to repeat
};

/// One person's way to one JMAP server. Lives on one thread; answers are parsed and files are read and written on others.
///
/// - Requests keep the server's limits: calls and bytes of a request, objects of a /get or /set, requests and uploads at
///   a time. Redirects are followed for the session only and within its origin.
/// - A feature whose call drops the connection while the server is well otherwise, or which the server turns out not to
///   know, is off until the session changes; calls to it end with Unsupported without asking.
/// - Errors: Offline, Timeout (it may have been carried out), Unauthorised, Unsupported, StateTooOld
///   (cannotCalculateChanges), Stale (stateMismatch), TooLarge, Rejected, ServerFault, Protocol (not JMAP), Cancelled.
class Client final : public QObject
{
    Q_OBJECT

public:
    /// `tokens` may be null. Both must outlive the client.
    Client(net::Managers &managers, net::ITokenSource *tokens, ClientOptions options, QObject *parent = nullptr);
    ~Client() override; ///< whatever is pending ends with Cancelled

    /// Asks the server for it the first time, and again after it changed or a failure.
    Task<Session> session();
    const Session *knownSession() const; ///< null before the first
    void forgetSession();                ///< the next call asks again
    QSet<Feature> features() const;      ///< empty before the session is known

    /// Sends what is in the batch. An Error: the (or a) request failed as a whole. Method errors are in the responses.
    Task<Responses> send(Batch batch, std::stop_token cancel = {}, net::Priority priority = net::Priority::Normal);
    template <class C>
    Task<typename C::Response> call(C one, std::stop_token cancel = {}, net::Priority priority = net::Priority::Normal)
    {
        Batch batch;
        const auto handle = batch.add(one);
        return takeOne(send(std::move(batch), cancel, priority), handle);
    }

    /// All changes since a state, round after round. At most 50 rounds: what is left then is announced by
    /// hasMoreChanges. A newState that was there before (a server that runs in circles) is StateTooOld with problemType
    /// "changes-loop": load anew.
    template <class T>
    Task<ChangesResult> changes(QString accountId, QString sinceState)
    {
        return allChanges(
            [accountId](const QString &since) {
                return Changes<T>{accountId, since}.toCall();
            },
            sinceState);
    }

    /// Uploads a file: in pieces that survive a cut where the server can join them, else in one go. NotFound: it cannot
    /// be read. TooLarge: above the server's limit, known before anything is sent. Storage with problemType
    /// "copy-changed": it changed meanwhile.
    Task<Blob> upload(QString accountId, QString path, UploadOptions options = {});
    Task<Blob> upload(QString accountId, QByteArray bytes, UploadOptions options = {});
    /// Downloads into a file of that path, which appears only when it is complete; its beginning waits beside it as
    /// PATH.part and is continued where the server can. Protocol with problemType "size-mismatch"; Storage.
    Task<Done> download(QString accountId, QString blobId, QString path, DownloadOptions options = {});
    Task<QByteArray> download(QString accountId, QString blobId, DownloadOptions options = {}); ///< into memory

    /// Sent with every request from now on, e.g. Accept-Language.
    void setHeader(const QByteArray &name, const QByteArray &value);
    void wake(); ///< the network is back: do not wait any longer
    void cancelAll();

    net::Managers &managers() const;
    net::ITokenSource *tokens() const;
    const ClientOptions &options() const;
    const QHash<QByteArray, QByteArray> &headers() const; ///< as set
    /// Somebody found out that it does not work; `why` is for the log.
    void disable(Feature feature, const char *why);

Q_SIGNALS:
    void sessionChanged();  ///< a new one is known
    void sessionOutdated(); ///< an answer told of another session state; the next call asks
    void featuresChanged();

private:
    class Private;
    template <class R>
    static Task<R> takeOne(Task<Responses> pending, Handle<R> handle)
    {
        Result<Responses> responses = co_await pending;
        if (!responses)
            co_return fail(responses.error());
        Result<R> answer = responses->take(handle);
        co_return answer;
    }
    Task<ChangesResult> allChanges(std::function<Call(const QString &since)> make, QString sinceState);

    std::shared_ptr<Private> d;
};

} // namespace gw::jmap
