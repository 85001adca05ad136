// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/ssereader.h>

#include <QHash>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <gw/net/managers.h>
#include <gw/net/problem.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gw::net {

Q_LOGGING_CATEGORY(lcSse, "gw.net.sse")

namespace {

constexpr std::chrono::milliseconds longestRetry{60'000}; // what a server may ask for with `retry:`
constexpr std::chrono::seconds longestHold{3600};         // what a server may ask for with Retry-After

} // namespace

class SseReader::Private final : public QObject
{
public:
    Private(SseReader *reader, Managers &connections, ITokenSource *source, const Clock &time, SseOptions with)
        : q(reader)
        , managers(connections)
        , tokens(source)
        , clock(time)
        , options(std::move(with))
        , manager(managers.makeStreamManager())
    {
        watchdog.setSingleShot(true);
        connect(&watchdog, &QTimer::timeout, this,
                [this] { fail({Error::Code::Timeout, u"silence on the stream"_s}); });
    }
    ~Private() override { close(); }

    static QCoro::Task<> open(QPointer<Private> self, quint64 connection);
    void begin();
    void close();
    void connectNow();
    void send(const QByteArray &token);
    void takeHead();
    void takeBytes();
    void takeEvent(const SseEvent &event);
    void finished();
    /// Closes, says why, and comes back after a while.
    void fail(Error why, bool atOnce = false);

    SseReader *q;
    Managers &managers;
    ITokenSource *tokens;
    const Clock &clock;
    SseOptions options;
    ManagerPtr manager;
    QHash<QByteArray, QByteArray> headers;
    SseParser parser;
    QTimer watchdog;
    QPointer<QNetworkReply> reply;
    std::unique_ptr<QObject> pause; ///< context of the timer that ends Waiting
    State state = State::Idle;
    QByteArray token;
    quint64 connection = 0; ///< a late answer to an earlier attempt must not disturb this one
    int failures = 0;
    bool hurried = false; ///< came back at once already, and the stream was not stable since
    std::chrono::milliseconds openSince{0};
};

void SseReader::Private::begin()
{
    failures = 0;
    hurried = false;
    connectNow();
}

void SseReader::Private::close()
{
    ++connection;
    watchdog.stop();
    pause.reset();
    parser.reset();
    if (QNetworkReply *old = std::exchange(reply, nullptr)) {
        old->disconnect(this);
        // Its end closes the connection. abort() would do so too, but not inside one of the reply's own signals.
        old->deleteLater();
    }
}

void SseReader::Private::connectNow()
{
    close();
    state = State::Connecting;
    open(this, connection);
}

QCoro::Task<> SseReader::Private::open(QPointer<Private> self, quint64 connection)
{
    if (self->tokens) {
        Result<QByteArray> token = co_await self->tokens->token();
        if (!self || self->connection != connection)
            co_return;
        if (!token) {
            self->fail(token.error());
            co_return;
        }
        self->token = *token;
    }
    co_await self->managers.prepareProxy(self->options.url);
    if (self && self->connection == connection)
        self->send(self->token);
}

void SseReader::Private::send(const QByteArray &bearer)
{
    if (!bearer.isEmpty() && options.url.scheme() != u"https"_s && !isLoopback(options.url)) {
        fail({Error::Code::Tls, u"a token is not sent over plain http"_s});
        return;
    }
    QNetworkRequest request(options.url);
    managers.prepare(request);
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Cache-Control", "no-store");
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        request.setRawHeader(it.key(), it.value());
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    if (!parser.lastEventId().isEmpty())
        request.setRawHeader("Last-Event-ID", parser.lastEventId().toUtf8());
    request.setRawHeader("Accept-Encoding", "identity");
    reply = manager->get(request);
    watchdog.start(options.watchdog);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Private::takeHead);
    connect(reply, &QNetworkReply::readyRead, this, &Private::takeBytes);
    connect(reply, &QNetworkReply::finished, this, &Private::finished);
}

void SseReader::Private::takeHead()
{
    if (state != State::Connecting)
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200)
        return; // finished() looks at it
    const QByteArray type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (mediaType(type) != "text/event-stream") {
        fail({Error::Code::Protocol, u"“%1” instead of an event stream"_s.arg(QString::fromLatin1(type).left(80))});
        return;
    }
    state = State::Open;
    openSince = clock.monotonic();
    watchdog.start(options.watchdog);
    Q_EMIT q->connected();
}

void SseReader::Private::takeBytes()
{
    if (state != State::Open || !reply->isOpen())
        return;
    watchdog.start(options.watchdog);
    const quint64 current = connection;
    const QList<SseEvent> events = parser.feed(reply->readAll());
    const bool overflowed = parser.overflowed();
    const QPointer<Private> self(this);
    for (const SseEvent &event : events) {
        takeEvent(event);
        if (!self || connection != current)
            return; // a receiver stopped or destroyed us, or the event ended this connection
    }
    if (overflowed)
        fail({Error::Code::TooLarge, u"an event above the limit"_s});
}

void SseReader::Private::takeEvent(const SseEvent &event)
{
    if (event.type == u"reauth"_s) {
        const QPointer<Private> self(this);
        if (tokens)
            tokens->refused(token); // it is about to end: the next one must be newer
        if (self)
            fail({Error::Code::Unauthorised, u"the server asks for a newer token"_s}, true);
    } else if (event.type == u"resync"_s) {
        Q_EMIT q->resync();
    } else {
        Q_EMIT q->event(event);
    }
}

void SseReader::Private::finished()
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (state == State::Open) {
        const quint64 current = connection;
        const QPointer<Private> self(this);
        takeBytes();
        if (self && connection == current && state == State::Open)
            fail({Error::Code::Offline, u"the stream ended: "_s + reply->errorString()});
        return;
    }
    if (const std::optional<Error> error = transportError(*reply)) {
        fail(*error);
        return;
    }
    if (status == 204) { // WHATWG HTML 9.2.3: the server wants no reconnection
        close();
        state = State::Stopped;
        Q_EMIT q->stopped();
        return;
    }
    if (status == 401 && tokens) {
        const QPointer<Private> self(this);
        tokens->refused(token);
        if (self)
            fail({Error::Code::Unauthorised, u"HTTP 401"_s}, true);
        return;
    }
    Reply answer{.status = status, .headers = {}, .body = {}};
    answer.headers.append({"retry-after", reply->rawHeader("Retry-After")});
    Error error = errorFromReply(answer);
    error.retryAfter = retryAfter(answer, clock.now());
    fail(error);
}

void SseReader::Private::fail(Error why, bool atOnce)
{
    const bool wasStable = state == State::Open && clock.monotonic() - openSince >= options.stableAfter;
    if (wasStable) {
        failures = 0;
        hurried = false;
    }
    // A server that refuses each token, or asks for a newer one each time, is not to be asked in a tight loop.
    if (atOnce && std::exchange(hurried, true))
        atOnce = false;
    const std::optional<std::chrono::milliseconds> retry = parser.retry();
    close();
    state = State::Waiting;
    Backoff backoff = options.backoff;
    if (retry)
        backoff.base = std::max(backoff.base, std::min(*retry, longestRetry));
    std::chrono::milliseconds delay =
        atOnce ? std::chrono::milliseconds(0) : backoff.delay(failures, options.timing.random());
    if (why.retryAfter)
        delay += std::min(*why.retryAfter, longestHold);
    if (!atOnce)
        ++failures;
    qCDebug(lcSse) << "the stream is down:" << why << "; again in" << delay.count() << "ms";
    pause = std::make_unique<QObject>();
    options.timing.after(delay, pause.get(), [this] {
        // Not inside the pause's own timer: connectNow() deletes it.
        QMetaObject::invokeMethod(
            this,
            [this, current = connection] {
                if (current == connection && state == State::Waiting)
                    connectNow();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT q->disconnected(why);
}

SseReader::SseReader(Managers &managers, ITokenSource *tokens, const Clock &clock, SseOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, managers, tokens, clock, std::move(options)))
{
}

SseReader::~SseReader() = default;

void SseReader::start()
{
    if (d->state == State::Idle || d->state == State::Stopped)
        d->begin();
}

void SseReader::stop()
{
    d->close();
    d->state = State::Idle;
}

void SseReader::reconnectNow()
{
    if (d->state != State::Waiting)
        return;
    d->failures = 0;
    d->connectNow();
}

void SseReader::setHeader(const QByteArray &name, const QByteArray &value)
{
    if (value.isEmpty())
        d->headers.remove(name);
    else
        d->headers.insert(name, value);
}

void SseReader::setLastEventId(const QString &id)
{
    d->parser.setLastEventId(id);
}

QString SseReader::lastEventId() const
{
    return d->parser.lastEventId();
}

SseReader::State SseReader::state() const
{
    return d->state;
}

} // namespace gw::net
