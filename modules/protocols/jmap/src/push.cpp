// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/jmap/push.h>

#include "client_p.h"
#include <gw/base/json.h>
#include <gw/net/ssereader.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

class Push::Private final : public QObject
{
public:
    Private(Push *push, Client &connection, PushOptions with) : q(push), client(connection), options(std::move(with)) {}

    static QCoro::Task<> begin(QPointer<Private> self);
    void connectStream();
    void takeEvent(const net::SseEvent &event);
    void hintAll();
    void tick();
    void pollLater();
    void setMode(Mode to);

    Push *q;
    Client &client;
    PushOptions options;
    std::unique_ptr<net::SseReader> reader;
    QUrl streamUrl;
    std::unique_ptr<QObject> timer; ///< context of the next look
    std::chrono::milliseconds lastLook{0};
    Mode mode = Mode::Off;
    bool isFocused = false;
    bool isBeginning = false;
};

void Push::Private::setMode(Mode to)
{
    if (mode == to)
        return;
    mode = to;
    Q_EMIT q->modeChanged();
}

QCoro::Task<> Push::Private::begin(QPointer<Private> self)
{
    if (self->isBeginning)
        co_return;
    self->isBeginning = true;
    Task<Session> asking = self->client.session();
    const Result<Session> session = co_await asking;
    if (!self)
        co_return;
    self->isBeginning = false;
    if (self->mode == Mode::Off)
        co_return;
    if (session)
        self->connectStream();
    else
        self->setMode(Mode::Polling); // each look asks for the session again
}

void Push::Private::connectStream()
{
    const Session *session = client.knownSession();
    if (!session || !client.features().contains(Feature::Push)) {
        reader.reset();
        setMode(Mode::Polling);
        return;
    }
    const auto seconds = QString::number(options.ping.count());
    const Result<QUrl> url =
        expandTemplate(session->eventSourceUrl,
                       {{u"types"_s, options.types.join(u',')}, {u"closeafter"_s, u"no"_s}, {u"ping"_s, seconds}});
    if (!url) {
        client.disable(Feature::Push, "its address makes no sense");
        setMode(Mode::Polling);
        return;
    }
    if (reader && *url == streamUrl) {
        if (reader->state() == net::SseReader::State::Stopped)
            reader->start(); // the server may have changed its mind
        return;
    }
    streamUrl = *url;
    net::SseOptions stream;
    stream.url = streamUrl;
    stream.watchdog = std::max<std::chrono::milliseconds>(options.ping * 5 / 2, std::chrono::seconds(60));
    stream.timing = client.options().timing;
    reader = std::make_unique<net::SseReader>(client.managers(), client.tokens(), *client.options().clock, stream);
    const QHash<QByteArray, QByteArray> &headers = client.headers();
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        reader->setHeader(it.key(), it.value());
    connect(reader.get(), &net::SseReader::connected, this, [this] {
        timer.reset();
        setMode(Mode::Streaming);
        hintAll(); // what happened before is not told again
    });
    connect(reader.get(), &net::SseReader::disconnected, this, [this](const Error &why) {
        qCDebug(lcJmap) << "push:" << why;
        setMode(Mode::Polling);
        if (!timer)
            pollLater();
    });
    connect(reader.get(), &net::SseReader::resync, this, &Private::hintAll);
    connect(reader.get(), &net::SseReader::event, this, &Private::takeEvent);
    connect(reader.get(), &net::SseReader::stopped, this, [this] {
        client.disable(Feature::Push, "the server wants no listeners");
        setMode(Mode::Polling);
        if (!timer)
            pollLater();
    });
    setMode(Mode::Connecting);
    reader->start();
}

void Push::Private::takeEvent(const net::SseEvent &event)
{
    if (event.type != u"state"_s)
        return;
    const Result<QJsonObject> change = json::parseObject(event.data.toUtf8()); // at most SseParser::maxEvent
    if (!change) {
        qCDebug(lcJmap) << "push: not a StateChange";
        return;
    }
    const QPointer<Private> guard(this);
    const QJsonObject accounts = change->value(u"changed"_s).toObject();
    for (auto it = accounts.begin(); guard && it != accounts.end(); ++it) {
        const QStringList types = it.value().toObject().keys();
        if (!types.isEmpty())
            Q_EMIT q->changed(it.key(), types);
    }
}

void Push::Private::hintAll()
{
    lastLook = client.options().clock->monotonic();
    const Session *session = client.knownSession();
    if (!session)
        return;
    const QPointer<Private> guard(this);
    const QList<Account> accounts = session->accounts;
    for (const Account &account : accounts) {
        if (guard)
            Q_EMIT q->changed(account.id, options.types);
    }
}

void Push::Private::tick()
{
    timer.reset();
    if (mode == Mode::Off || mode == Mode::Streaming)
        return;
    lastLook = client.options().clock->monotonic();
    pollLater();
    if (!client.knownSession())
        begin(this);
    hintAll();
}

void Push::Private::pollLater()
{
    timer = std::make_unique<QObject>();
    const auto interval = isFocused ? options.focusedInterval : options.interval;
    const auto since = client.options().clock->monotonic() - lastLook;
    const auto delay = std::clamp<std::chrono::milliseconds>(interval - since, std::chrono::milliseconds(0), interval);
    client.options().timing.after(delay, timer.get(), [this] { tick(); });
}

Push::Push(Client &client, PushOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, std::move(options)))
{
    connect(&client, &Client::sessionChanged, d.get(), [this] {
        if (d->mode != Mode::Off)
            d->connectStream();
    });
}

Push::~Push() = default;

void Push::start()
{
    if (d->mode != Mode::Off)
        return;
    d->lastLook = d->client.options().clock->monotonic();
    d->setMode(Mode::Connecting);
    d->pollLater();
    Private::begin(d.get());
}

void Push::stop()
{
    d->timer.reset();
    if (d->reader) {
        d->reader->disconnect(d.get());
        d->reader->stop();
        d->reader.release()->deleteLater(); // we may be inside one of its signals
    }
    d->streamUrl.clear();
    d->setMode(Mode::Off);
}

void Push::setFocused(bool focused)
{
    if (d->isFocused == focused)
        return;
    d->isFocused = focused;
    if (d->mode != Mode::Off && d->mode != Mode::Streaming)
        d->pollLater();
}

void Push::wake()
{
    if (d->reader)
        d->reader->reconnectNow();
    else if (d->mode != Mode::Off)
        Private::begin(d.get());
}

Push::Mode Push::mode() const
{
    return d->mode;
}

} // namespace gw::jmap
