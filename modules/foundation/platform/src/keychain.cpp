// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/platform/keychain.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QTimer>
#include <gw/base/deferred.h>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::platform {

Q_LOGGING_CATEGORY(lcKeychain, "gw.platform.keychain")

namespace {

constexpr int walletTimeout = 1000; // ms

QString secretService()
{
    return u"secret-service"_s;
}

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s, Qt::CaseInsensitive);
}

Result<QByteArray> outcomeOf(const QKeychain::Job &job, const QByteArray &data)
{
    switch (job.error()) {
    case QKeychain::NoError: return data;
    case QKeychain::EntryNotFound:
        return fail(Error::Code::NotFound, u"the key store has no such entry, or is locked"_s);
    default: return fail(Error::Code::Keychain, u"%1 (%2)"_s.arg(job.errorString()).arg(int(job.error())));
    }
}

} // namespace

Task<QByteArray> MemoryKeychain::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        co_return fail(Error::Code::NotFound);
    co_return *found;
}

Task<Done> MemoryKeychain::write(QString key, QByteArray secret)
{
    m_secrets.insert(key, secret);
    co_return Done{};
}

Task<Done> MemoryKeychain::remove(QString key)
{
    m_secrets.remove(key);
    co_return Done{};
}

struct SystemKeychain::Job
{
    enum class Kind { Read, Write, Remove };
    Kind kind;
    QString key;
    QByteArray secret;
};

SystemKeychain::SystemKeychain(Options options, QObject *parent) : QObject(parent), m_options(std::move(options)) {}

Task<QString> SystemKeychain::backend()
{
    if (!isKde())
        co_return secretService();
    // QtKeychain takes KWallet when it answers and falls back without a word when it does not.
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QDBusMessage question = QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                                                 u"org.kde.KWallet"_s, u"networkWallet"_s);
    Deferred<QString> answer;
    QDBusPendingCallWatcher watcher(bus.asyncCall(question, walletTimeout));
    connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher, [answer](QDBusPendingCallWatcher *done) {
        answer.resolve(QDBusPendingReply<QString>(*done).isError() ? secretService() : u"kwallet"_s);
    });
    if (watcher.isFinished())
        answer.resolve(QDBusPendingReply<QString>(watcher).isError() ? secretService() : u"kwallet"_s);
    co_return co_await answer;
}

QString SystemKeychain::rememberedBackend() const
{
    QFile file(m_options.backendFile);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64)).trimmed() : QString();
}

void SystemKeychain::acceptBackend()
{
    QFile::remove(m_options.backendFile);
}

Task<Done> SystemKeychain::checkBackend(QPointer<SystemKeychain> self)
{
    const QString remembered = self->rememberedBackend();
    if (remembered.isEmpty())
        co_return Done{};
    const Result<QString> present = co_await self->backend();
    if (*present != remembered)
        co_return fail(Error::Code::Keychain, u"secrets are in %1, this desktop offers %2"_s.arg(remembered, *present));
    co_return Done{};
}

Task<QByteArray> SystemKeychain::run(QPointer<SystemKeychain> self, Job job)
{
    const Result<Done> same = co_await checkBackend(self);
    if (!same)
        co_return fail(same.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);

    const Options &options = self->m_options;
    Deferred<QByteArray> outcome;
    // Jobs delete themselves, also long after we stopped to wait: the store may answer whenever it likes.
    if (job.kind == Job::Kind::Read) {
        auto *reading = new QKeychain::ReadPasswordJob(options.service);
        connect(reading, &QKeychain::Job::finished, reading,
                [reading, outcome] { outcome.resolve(outcomeOf(*reading, reading->binaryData())); });
        reading->setKey(job.key);
        reading->start();
    } else {
        QKeychain::Job *changing = nullptr;
        if (job.kind == Job::Kind::Write) {
            auto *writing = new QKeychain::WritePasswordJob(options.service);
            writing->setBinaryData(job.secret);
            changing = writing;
        } else {
            changing = new QKeychain::DeletePasswordJob(options.service);
        }
        connect(changing, &QKeychain::Job::finished, changing,
                [changing, outcome] { outcome.resolve(outcomeOf(*changing, {})); });
        changing->setKey(job.key);
        changing->start();
    }
    QTimer::singleShot(options.limit, self.data(),
                       [outcome] { outcome.resolve(fail(Error::Code::Keychain, u"no answer in time"_s)); });
    const auto onEnd = connect(self.data(), &QObject::destroyed, self.data(),
                               [outcome] { outcome.resolve(fail(Error::Code::Cancelled)); });
    Result<QByteArray> result = co_await outcome;
    disconnect(onEnd);
    if (!result)
        qCInfo(lcKeychain) << result.error();
    co_return result;
}

Task<QByteArray> SystemKeychain::read(QString key)
{
    return run(this, {Job::Kind::Read, std::move(key), {}});
}

Task<Done> SystemKeychain::write(QString key, QByteArray secret)
{
    const QPointer<SystemKeychain> self(this);
    // Named on purpose: GCC 12 destroys an aggregate that is made inside a co_await expression twice.
    Job job{Job::Kind::Write, std::move(key), std::move(secret)};
    const Result<QByteArray> written = co_await run(self, std::move(job));
    if (!written)
        co_return fail(written.error());
    if (self && !self->m_options.backendFile.isEmpty() && self->rememberedBackend().isEmpty()) {
        const Result<QString> used = co_await self->backend();
        QSaveFile file(self ? self->m_options.backendFile : QString());
        if (self && used && file.open(QIODevice::WriteOnly)) {
            file.write(used->toLatin1());
            file.commit();
        }
    }
    co_return Done{};
}

Task<Done> SystemKeychain::remove(QString key)
{
    Job job{Job::Kind::Remove, std::move(key), {}};
    const Result<QByteArray> removed = co_await run(this, std::move(job));
    if (!removed && removed.error().code != Error::Code::NotFound)
        co_return fail(removed.error());
    co_return Done{};
}

} // namespace gw::platform
