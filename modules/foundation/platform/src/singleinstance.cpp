// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/platform/singleinstance.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>
#include <gw/base/deferred.h>
#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::platform {

Q_LOGGING_CATEGORY(lcInstance, "gw.platform.instance")

namespace {

constexpr qsizetype largestMessage = qsizetype(64) * 1024;
constexpr qsizetype mostArguments = 64;
constexpr auto patience = 2s;
constexpr int attempts = 10; // while the first one is between its lock and its socket
constexpr auto pause = 200ms;

/// Whether the process at the other end belongs to the same person.
bool isOurs([[maybe_unused]] const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer = {};
    socklen_t size = sizeof(peer);
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
           && peer.uid == geteuid();
#else
    return true; // the pipe's access list says so
#endif
}

QByteArray encode(const QStringList &arguments)
{
    return QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QStringList> decode(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isArray() || document.array().size() > mostArguments)
        return {};
    QStringList arguments;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        if (!value.isString())
            return {};
        arguments.append(value.toString());
    }
    return arguments;
}

Task<Done> sleep(std::chrono::milliseconds time, QObject *context)
{
    Deferred<Done> over;
    QTimer::singleShot(time, context, [over] { over.resolve(Done{}); });
    QObject::connect(context, &QObject::destroyed, context, [over] { over.resolve(fail(Error::Code::Cancelled)); });
    co_return co_await over;
}

/// Hands `message` to whoever listens at `path`. Offline: nobody does. Timeout: somebody does and says nothing.
Task<Done> handOver(QString path, QByteArray message, QObject *context)
{
    auto socket = std::make_unique<QLocalSocket>();
    Deferred<Done> outcome;
    QObject::connect(socket.get(), &QLocalSocket::connected, socket.get(),
                     [at = socket.get(), message] { at->write(message); });
    QObject::connect(socket.get(), &QLocalSocket::readyRead, socket.get(), [at = socket.get(), outcome] {
        const bool taken = at->readAll().startsWith("ok");
        outcome.resolve(taken ? Result<Done>(Done{}) : fail(Error::Code::Protocol, u"not understood"_s));
    });
    QObject::connect(socket.get(), &QLocalSocket::errorOccurred, socket.get(),
                     [outcome](QLocalSocket::LocalSocketError error) {
                         outcome.resolve(fail(error == QLocalSocket::PeerClosedError ? Error::Code::Protocol
                                                                                     : Error::Code::Offline));
                     });
    QTimer::singleShot(patience, socket.get(), [outcome] { outcome.resolve(fail(Error::Code::Timeout)); });
    QObject::connect(context, &QObject::destroyed, socket.get(),
                     [outcome] { outcome.resolve(fail(Error::Code::Cancelled)); });
    socket->connectToServer(path);
    Result<Done> result = co_await outcome;
    socket.release()->deleteLater(); // we are inside one of its signals
    co_return result;
}

} // namespace

class SingleInstance::Private
{
public:
    explicit Private(QString at) : path(std::move(at)), lock(path + u".lock"_s)
    {
        lock.setStaleLockTime(0); // its age says nothing, the program runs for days; only a dead process makes it stale
    }

    static Task<Role> decide(QPointer<SingleInstance> self, QStringList arguments);
    static void serve(SingleInstance *self, QLocalSocket *socket);
    Result<Done> listen(SingleInstance *q);

    QString path;
    QLockFile lock;
    QLocalServer server;
};

Result<Done> SingleInstance::Private::listen(SingleInstance *q)
{
    // We hold the lock, so a socket that is there belongs to nobody; with these options it is replaced.
    server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!server.listen(path))
        return fail(Error::Code::Storage, server.errorString());
    QObject::connect(&server, &QLocalServer::newConnection, q, [this, q] {
        while (QLocalSocket *socket = server.nextPendingConnection())
            serve(q, socket);
    });
    return Done{};
}

void SingleInstance::Private::serve(SingleInstance *self, QLocalSocket *socket)
{
    QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOurs(*socket)) {
        qCWarning(lcInstance) << "somebody else tried to talk to us";
        socket->abort();
        return;
    }
    QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    const auto read = [self, socket] {
        const QByteArray sofar = socket->peek(largestMessage + 1);
        const qsizetype end = sofar.indexOf('\n');
        if (end < 0) {
            if (sofar.size() > largestMessage)
                socket->abort();
            return;
        }
        const std::optional<QStringList> arguments = decode(socket->read(end + 1));
        socket->write(arguments ? "ok\n" : "no\n");
        socket->flush();
        socket->disconnectFromServer();
        if (arguments)
            Q_EMIT self->received(*arguments);
    };
    QObject::connect(socket, &QLocalSocket::readyRead, self, read);
    if (socket->bytesAvailable() > 0)
        read();
}

Task<SingleInstance::Role> SingleInstance::Private::decide(QPointer<SingleInstance> self, QStringList arguments)
{
    const QByteArray message = encode(arguments);
    if (message.size() > largestMessage || arguments.size() > mostArguments)
        co_return fail(Error::Code::TooLarge, u"too many arguments"_s);
    Error last{Error::Code::Timeout, u"another one runs and does not answer"_s};
    for (int tried = 0; tried < attempts; ++tried) {
        if (self->d->lock.tryLock(0)) {
            const Result<Done> listening = self->d->listen(self);
            if (!listening)
                co_return fail(listening.error());
            co_return Role::First;
        }
        if (self->d->lock.error() != QLockFile::LockFailedError)
            co_return fail(Error::Code::Storage, u"no lock at %1"_s.arg(self->d->path));
        const Result<Done> handed = co_await handOver(self->d->path, message, self);
        if (handed)
            co_return Role::Second;
        if (!self)
            co_return fail(Error::Code::Cancelled);
        if (handed.error().code == Error::Code::Timeout)
            break;
        const Result<Done> slept = co_await sleep(pause, self);
        if (!slept || !self)
            co_return fail(Error::Code::Cancelled);
    }
    co_return fail(last);
}

SingleInstance::SingleInstance(QString socketPath, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(socketPath)))
{
}

SingleInstance::~SingleInstance() = default;

Task<SingleInstance::Role> SingleInstance::start(QStringList arguments)
{
    return Private::decide(this, std::move(arguments));
}

QString SingleInstance::defaultPath(const QString &runtimeFolder)
{
    QString session = qEnvironmentVariable("XDG_SESSION_ID");
    if (session.isEmpty())
        session = qEnvironmentVariable("WAYLAND_DISPLAY") + u'-' + qEnvironmentVariable("DISPLAY");
    const QByteArray hash = QCryptographicHash::hash(session.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
#ifdef Q_OS_WIN
    return u"gwanmun-"_s + QString::fromLatin1(hash); // a pipe's name; the user is in its access list
#else
    return u"%1/instance-%2-%3"_s.arg(runtimeFolder).arg(geteuid()).arg(QString::fromLatin1(hash));
#endif
}

} // namespace gw::platform
