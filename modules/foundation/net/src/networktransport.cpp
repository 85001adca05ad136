// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "networktransport.h"

#include "filebodies.h"

#include <QNetworkReply>
#include <QTimer>
#include <gw/base/logging.h>
#include <stop_token>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gw::net {

Q_LOGGING_CATEGORY(lcNet, "gw.net")

namespace {

/// A body that cannot be read a second time. Qt sends a request again by itself when its connection closes before the
/// answer, a POST like any other (measured, 6.4.2); one that may act twice must not.
class BodyOnce final : public QIODevice
{
public:
    explicit BodyOnce(const QByteArray &bytes) : m_bytes(bytes) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

private:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    const QByteArray m_bytes;
};

bool carriesBody(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

} // namespace

std::optional<Error> transportError(const QNetworkReply &reply)
{
    using Problem = QNetworkReply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply.error();
    const QString detail = u"%1 (%2)"_s.arg(reply.errorString()).arg(int(error));
    switch (error) {
    case Problem::NoError:
        if (status == 0)
            return Error{Error::Code::Protocol, u"an answer without a status"_s};
        return {};
    case Problem::ConnectionRefusedError:
    case Problem::HostNotFoundError:
    case Problem::NetworkSessionFailedError:
    case Problem::UnknownNetworkError:
    case Problem::ProxyConnectionRefusedError:
    case Problem::ProxyNotFoundError:
    case Problem::ProxyAuthenticationRequiredError:
    case Problem::UnknownProxyError: return Error{Error::Code::Offline, detail};
    // The server, or something on the way, had the request already: it may have been carried out.
    case Problem::RemoteHostClosedError:
    case Problem::ContentReSendError: // closed before the answer, and not to be sent twice
    case Problem::TemporaryNetworkFailureError:
    case Problem::TimeoutError:
    case Problem::OperationCanceledError:
    case Problem::ProxyConnectionClosedError:
    case Problem::ProxyTimeoutError: return Error{Error::Code::Timeout, detail};
    case Problem::SslHandshakeFailedError: return Error{Error::Code::Tls, detail};
    default:
        // Above the connection: a status of 400 and more is an answer, anything else is not HTTP as we know it.
        if (status >= 400)
            return {};
        return Error{Error::Code::Protocol, detail};
    }
}

Operation::Operation(QNetworkReply *reply, const Request &request)
    : m_reply(reply), m_limit(request.maxResponse), m_target(request.saveTo), m_received(request.received)
{
    reply->setParent(this);
    // Bounds what Qt keeps for us between two reads, so that the limit is felt by the sender.
    // Into a file it is less: what Qt still holds when a line breaks is lost, and has to be sent again.
    reply->setReadBufferSize(std::clamp<qint64>(m_limit, 1 << 16, m_target ? 1 << 18 : 1 << 20));
    connect(reply, &QNetworkReply::metaDataChanged, this, &Operation::takeMetaData);
    connect(reply, &QNetworkReply::readyRead, this, &Operation::takeBytes);
    connect(reply, &QNetworkReply::finished, this, &Operation::finish);
    if (request.sent)
        connect(reply, &QNetworkReply::uploadProgress, this, [this, sent = request.sent](qint64 bytes) {
            if (bytes > std::exchange(m_sentBytes, std::max(bytes, m_sentBytes))) // Qt ends with a 0
                sent(bytes);
        });
    if (request.total.count() > 0) {
        QTimer::singleShot(request.total, this, [this] {
            end({Error::Code::Timeout, u"not complete in the time allowed"_s});
        });
    }
}

Operation::~Operation()
{
    end({Error::Code::Cancelled, u"the transport is gone"_s});
}

void Operation::end(Error error)
{
    if (m_outcome.isResolved())
        return;
    // The reply goes with us, and its end closes the connection. abort() would do so too, but not inside one of the
    // reply's own signals.
    m_reply->disconnect(this);
    if (m_sink)
        m_sink->stop(); // whoever comes next may open the same file
    m_outcome.resolve(fail(std::move(error)));
}

Reply Operation::head() const
{
    Reply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QList<QNetworkReply::RawHeaderPair> headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        reply.headers.append({name.toLower(), value});
    return reply;
}

/// Decides once where the body goes. False: the request has ended.
bool Operation::placeBody()
{
    if (m_isPlaced || !m_target)
        return true;
    m_isPlaced = true;
    const Result<std::optional<qint64>> offset = m_target->place(head());
    if (m_outcome.isResolved())
        return false;
    if (!offset) {
        end(offset.error());
        return false;
    }
    if (*offset) {
        m_sink = std::make_unique<FileSink>(m_target->path, **offset);
        connect(m_sink.get(), &FileSink::wrote, this, &Operation::takeBytes);
        connect(m_sink.get(), &FileSink::failed, this, &Operation::end);
    }
    return true;
}

void Operation::takeMetaData()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_limit && m_reply->operation() != QNetworkAccessManager::HeadOperation)
        end({Error::Code::TooLarge, u"%1 bytes announced, %2 allowed"_s.arg(announced).arg(m_limit)});
}

void Operation::takeBytes()
{
    if (m_outcome.isResolved())
        return;
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
        if (!placeBody() || (m_sink && m_sink->isFull()))
            return; // wrote() comes back here
        const QByteArray bytes = m_reply->readAll();
        m_count += bytes.size();
        if (m_count > m_limit) {
            end({Error::Code::TooLarge, u"more than %1 bytes"_s.arg(m_limit)});
            return;
        }
        if (m_sink)
            m_sink->append(bytes);
        else
            m_body += bytes;
        if (m_received)
            m_received(m_count);
    }
    if (m_isFinished)
        settle();
}

void Operation::finish()
{
    m_isFinished = true;
    takeBytes();
}

/// The server has said all, and everything of it was read.
void Operation::settle()
{
    if (m_outcome.isResolved())
        return;
    if (m_sink && m_sink->isBusy())
        return; // wrote() comes back here
    if (const std::optional<Error> error = transportError(*m_reply)) {
        end(*error);
        return;
    }
    if (!placeBody()) // an empty body
        return;
    // Qt says nothing when a body ends early on a connection that is closed in good order.
    const QByteArray announced = m_reply->rawHeader("Content-Length");
    const bool decoded = m_reply->hasRawHeader("Content-Encoding");
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!announced.isEmpty() && !decoded && m_reply->operation() != QNetworkAccessManager::HeadOperation
        && status != 204 && status != 304 && announced.toLongLong() != m_count) {
        end({Error::Code::Timeout, u"%1 of %2 bytes arrived"_s.arg(m_count).arg(announced.toLongLong())});
        return;
    }
    Reply reply = head();
    reply.body = std::move(m_body);
    if (m_sink) {
        reply.saved = m_count;
        m_sink->stop();
    }
    m_outcome.resolve(std::move(reply));
}

NetworkTransport::NetworkTransport(Managers &managers, ManagerPtr manager)
    : m_managers(managers), m_manager(std::move(manager))
{
}

NetworkTransport::~NetworkTransport()
{
    // Each end resumes a coroutine, which takes its operation out of the set.
    const QSet<Operation *> running = std::exchange(m_running, {});
    qDeleteAll(running);
}

Task<Reply> NetworkTransport::send(Request request)
{
    return run(this, std::move(request));
}

QNetworkReply *NetworkTransport::start(const Request &request)
{
    QNetworkRequest wire(request.url);
    m_managers.prepare(wire);
    wire.setTransferTimeout(int(request.timeout.count()));
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (carriesBody(request.method) && !wire.hasRawHeader("Content-Type"))
        wire.setRawHeader("Content-Type", "application/octet-stream");
    if (request.bodyFile) {
        // A sequential device with an announced length: Qt takes it piece by piece instead of all at once.
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.bodyFile->size);
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *source = new FileSource(*request.bodyFile);
        QNetworkReply *reply = m_manager->sendCustomRequest(wire, request.method, source);
        source->setParent(reply);
        return reply;
    }
    if (request.method == "GET")
        return m_manager->get(wire);
    if (request.method == "HEAD")
        return m_manager->head(wire);
    if (request.method == "PUT")
        return m_manager->put(wire, request.body);
    if (request.method == "DELETE" || request.repeatable || wire.hasRawHeader("Idempotency-Key"))
        return m_manager->sendCustomRequest(wire, request.method, request.body);
    auto *body = new BodyOnce(request.body);
    QNetworkReply *reply = m_manager->sendCustomRequest(wire, request.method, body);
    body->setParent(reply);
    return reply;
}

Task<Reply> NetworkTransport::run(QPointer<NetworkTransport> self, Request request)
{
    const QString scheme = request.url.scheme();
    if (request.url.host().isEmpty() || (scheme != u"http"_s && scheme != u"https"_s))
        co_return fail(Error::Code::Protocol, u"not an absolute http address"_s);
    co_await self->m_managers.prepareProxy(request.url);
    if (!self || request.cancel.stop_requested())
        co_return fail(Error::Code::Cancelled);

    QNetworkReply *reply = self->start(request);
    auto *operation = new Operation(reply, request);
    if (const auto *source = reply->findChild<FileSource *>(QString(), Qt::FindDirectChildrenOnly))
        connect(source, &FileSource::failed, operation, &Operation::end);
    self->m_running.insert(operation);
    Deferred<Reply> outcome = operation->outcome();
    Result<Reply> result = fail(Error::Code::Cancelled);
    {
        const std::stop_callback onStop(request.cancel, [guard = QPointer<Operation>(operation)] {
            if (guard)
                guard->end({Error::Code::Cancelled, u"on request"_s});
        });
        result = co_await outcome;
    }
    if (self && self->m_running.remove(operation))
        operation->deleteLater(); // we may be inside one of its signals
    if (!result)
        qCDebug(lcNet) << request.method << request.url.path() << result.error();
    co_return result;
}

} // namespace gw::net
