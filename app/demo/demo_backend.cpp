// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "demo/demo_backend.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <csignal>
#include <gw/base/json.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

constexpr qsizetype keptErrors = 4096;
constexpr int cannotListen = 6; // exit code of gwanmun-backend

} // namespace

DemoBackend::DemoBackend(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
#ifdef Q_OS_LINUX
    // However we end, the demo city ends with us.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoBackend::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errors = (m_errors + m_process.readAllStandardError()).right(keptErrors); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int exitCode) {
        if (!m_stopping && exitCode == cannotListen && !std::exchange(m_triedOther, true)) {
            launch(0); // somebody else has taken the port meanwhile
            return;
        }
        if (m_stopping)
            Q_EMIT stopped();
        else
            Q_EMIT failed(QString::fromUtf8(m_errors.trimmed().split('\n').last()));
    });
}

DemoBackend::~DemoBackend()
{
    m_process.disconnect(this);
}

void DemoBackend::start()
{
    QDir().mkpath(m_options.dataFolder);
    m_stopping = false;
    m_output.clear();
    m_errors.clear();
    m_triedOther = false;
    // The same place at each start: the address is part of who a person is signed in as.
    launch(m_url.isValid() ? m_url.port() : rememberedPort());
}

void DemoBackend::launch(int port)
{
    QStringList arguments{u"--data"_s, m_options.dataFolder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--seed"_s, m_options.seed,
                          u"--demo-mail"_s};
    if (m_options.live)
        arguments.append(u"--live"_s);
    const QString beside = QCoreApplication::applicationDirPath() + u"/gwanmun-backend"_s;
    m_process.start(m_options.program.isEmpty() ? beside : m_options.program, arguments);
}

int DemoBackend::rememberedPort() const
{
    QFile file(m_options.dataFolder + u"/port"_s);
    return file.open(QIODevice::ReadOnly) ? std::clamp(file.readAll().trimmed().toInt(), 0, 65535) : 0;
}

void DemoBackend::stop()
{
    if (!isRunning())
        return;
    m_stopping = true;
    m_process.terminate();
    QTimer::singleShot(3000, &m_process, [this] {
        if (m_stopping && isRunning())
            m_process.kill();
    });
}

QString DemoBackend::certificateFolder() const
{
    return m_options.dataFolder + u"/demo"_s;
}

void DemoBackend::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0)
        return;
    const auto line = json::parseObject(m_output.left(end));
    m_output.remove(0, end + 1);
    const QUrl address(line ? line->value(u"address"_s).toString() : QString());
    if (!address.isValid() || address.host().isEmpty())
        return;
    m_url = address;
    QSaveFile file(m_options.dataFolder + u"/port"_s);
    if (file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(address.port())) > 0)
        file.commit();
    Q_EMIT ready(m_url);
}

} // namespace gw::app
