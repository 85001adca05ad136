// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "start.h"

#include "application.h"
#include <QApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>
#include <gw/base/deliver.h>
#include <gw/platform/paths.h>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

Q_LOGGING_CATEGORY(lcStart, "gw.start")

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

void print(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stdout);
}

#ifdef Q_OS_UNIX
constexpr int endSignals[] = {SIGTERM, SIGINT, SIGHUP};
int signalPipe[2] = {-1, -1};

void noteSignal(int)
{
    const char byte = 0;
    std::ignore = ::write(signalPipe[1], &byte, 1);
}
#endif

void print(const QJsonObject &json)
{
    std::fputs(QJsonDocument(json).toJson().constData(), stdout);
}

} // namespace

std::optional<int> runWithoutWindow(const Result<Arguments> &arguments)
{
    if (!arguments) {
        std::fprintf(stderr, "gwanmun: %s\n(see gwanmun --help)\n", arguments.error().detail.toLocal8Bit().constData());
        return 2;
    }
    switch (arguments->action) {
    case Arguments::Action::Run: return std::nullopt;
    case Arguments::Action::Help: print(Arguments::helpText()); return 0;
    case Arguments::Action::Version: print(u"gwanmun %1\n"_s.arg(QLatin1StringView(GW_VERSION))); return 0;
    case Arguments::Action::PolicySchema: print(settings::policySchema()); return 0;
    case Arguments::Action::PolicyCheck: {
        const settings::PolicyCheck check = settings::checkPolicyFile(arguments->file);
        for (const QString &line : check.lines)
            print(line + u'\n');
        return check.exitCode;
    }
    case Arguments::Action::PolicyReport: {
        const Folders folders = arguments->profile.isEmpty() ? Folders::standard() : Folders::below(arguments->profile);
        int count = 0;
        const QCoreApplication application(count, nullptr); // the settings watch their files
        const SystemClock clock;
        const settings::Settings settings(
            {.userFile = folders.config + u"/settings.json"_s, .policy = settings::PolicyPaths::system(folders.state)},
            clock);
        print(settings.report());
        return 0;
    }
    }
    return 0;
}

SingleStart::SingleStart(Application &application, QStringList arguments)
    : m_application(application), m_arguments(std::move(arguments))
{
}

SingleStart::~SingleStart() = default;

void SingleStart::begin()
{
    const Arguments &wanted = m_application.arguments();
    // A profile of its own, a tour or the demo city is another program as far as links are concerned.
    if (!wanted.profile.isEmpty() || !wanted.tourFolder.isEmpty()) {
        m_application.start();
        m_application.openLinks(wanted.links);
        return;
    }
    const platform::Paths paths = platform::Paths::fromEnvironment(QProcessEnvironment::systemEnvironment());
    std::ignore = platform::makePrivateFolder(paths.runtime);
    m_instance = std::make_unique<platform::SingleInstance>(platform::SingleInstance::defaultPath(paths.runtime));
    connect(m_instance.get(), &platform::SingleInstance::received, this, [this](const QStringList &arguments) {
        QStringList list{u"gwanmun"_s};
        list += arguments;
        const auto parsed = Arguments::parse(list);
        m_application.openLinks(parsed ? parsed->links : QStringList());
    });
    deliver(m_instance->start(m_arguments), this, [](SingleStart *self, Result<platform::SingleInstance::Role> role) {
        if (role && *role == platform::SingleInstance::Role::Second) {
            QApplication::exit(0);
            return;
        }
        if (!role)
            qCWarning(lcStart) << "single instance:" << role.error();
        self->m_application.start();
        self->m_application.openLinks(self->m_application.arguments().links);
    });
}

EndSignals::EndSignals(Application &application)
{
#ifdef Q_OS_UNIX
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, &application, [notifier, &application] {
        notifier->setEnabled(false);
        application.quit();
    });
    struct sigaction action = {};
    action.sa_handler = &noteSignal;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    for (const int signal : endSignals)
        ::sigaction(signal, &action, nullptr);
#endif
}

EndSignals::~EndSignals()
{
#ifdef Q_OS_UNIX
    for (const int signal : endSignals)
        std::signal(signal, SIG_DFL);
    for (int &end : signalPipe)
        ::close(std::exchange(end, -1));
#endif
}

} // namespace gw::app
