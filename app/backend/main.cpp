// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// gwanmun-backend: reads the options, runs the parts, waits for a signal. The server has its own threads, no event loop.
#include "backend.h"
#include "check_system.h"
#include "jsonlog.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <gw/base/json.h>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::app::backend;

namespace {

/// A connection is a file, and the usual soft limit of 1024 is no more than a default.
void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

int end(Exit code, const QString &sentence)
{
    std::fprintf(stderr, "gwanmun-backend: %s\n", sentence.toUtf8().constData());
    return int(code);
}

Exit exitOf(const Error &error)
{
    if (error.problemType == u"damaged")
        return Exit::Damaged;
    if (error.problemType == u"newer-schema")
        return Exit::NewerDatabase;
    if (error.problemType == u"in-use")
        return Exit::InUse;
    return Exit::Failed;
}

bool writePortFile(const QString &name, quint16 port)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(port) + '\n') > 0 && file.commit();
}

void sayReady(const Backend &backend)
{
    const QByteArray line = json::compact({{u"address"_s, backend.address()},
                                           {u"pid"_s, qint64(::getpid())},
                                           {u"database"_s, backend.engine()},
                                           {u"people"_s, backend.people()}});
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

/// While the parts are opened and perhaps a city is founded: a signal ends the process at once. Whatever was being
/// written is one transaction, which then did not happen.
class StartGuard
{
public:
    explicit StartGuard(const sigset_t &signals)
        : m_thread([this, signals] {
            constexpr timespec moment{.tv_sec = 0, .tv_nsec = 50'000'000};
            while (!m_started) {
                if (sigtimedwait(&signals, nullptr, &moment) > 0)
                    ::_exit(int(Exit::Stopped));
            }
        })
    {
    }
    ~StartGuard()
    {
        m_started = true;
        m_thread.join();
    }

private:
    std::atomic<bool> m_started = false;
    std::thread m_thread;
};

/// Waits for SIGTERM or SIGINT, and tidies once an hour.
void runUntilSignal(Backend &backend, const sigset_t &signals)
{
    static constexpr timespec hour{.tv_sec = 3600, .tv_nsec = 0};
    while (sigtimedwait(&signals, nullptr, &hour) < 0) {
        if (errno == EAGAIN)
            backend.tidy();
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "check-system") == 0) {
        std::signal(SIGPIPE, SIG_IGN);
        const QCoreApplication application(argc, argv);
        return checkSystem(QCoreApplication::arguments().mid(2));
    }
    // Before any thread exists: all of them inherit it, so that only runUntilSignal() gets these.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    raiseFileLimit();
    ::umask(077); // the data directory holds keys and personal data

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gwanmun-backend"_s);
    const auto options = parseOptions(application.arguments().mid(1));
    if (!options)
        return end(Exit::Usage, options.error() + u" See gwanmun-backend --help."_s);
    if (options->help || options->version) {
        const QString text = options->help ? helpText() : u"gwanmun-backend " GW_VERSION "\n"_s;
        std::fputs(text.toUtf8().constData(), stdout);
        return int(Exit::Stopped);
    }
    installJsonLog(options->logLevel);

    auto guard = std::make_unique<StartGuard>(signals);
    auto backend = Backend::create(*options);
    guard.reset();
    if (!backend)
        return end(exitOf(backend.error()), backend.error().detail);
    if (const auto started = (*backend)->start(); !started)
        return end(Exit::CannotListen, started.error().detail);
    if (!options->portFile.isEmpty() && !writePortFile(options->portFile, (*backend)->port()))
        return end(Exit::Failed, u"Cannot write the port file %1."_s.arg(options->portFile));
    sayReady(**backend);
    runUntilSignal(**backend, signals);
    (*backend)->stop();
    if (!options->portFile.isEmpty())
        QFile::remove(options->portFile);
    return int(Exit::Stopped);
}
