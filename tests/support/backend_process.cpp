// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/test/backend_process.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

BackendProcess::BackendProcess(QStringList arguments, quint16 port) : m_arguments(std::move(arguments)), m_port(port) {}

BackendProcess::~BackendProcess()
{
    kill9();
}

bool BackendProcess::start(std::chrono::milliseconds limit)
{
    kill9();
    m_ready = {};
    m_process = std::make_unique<QProcess>();
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    // To a file: a pipe that nobody reads would stop the server when it is full.
    m_process->setStandardErrorFile(m_dir.filePath(u"stderr.log"_s), QIODevice::Append);
    const QStringList own{u"--data"_s, dataDir(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)};
    m_process->start(qEnvironmentVariable("GW_BIN_DIR") + u"/gwanmun-backend"_s, own + m_arguments);
    const QDeadlineTimer deadline(limit);
    QByteArray output;
    while (!output.contains('\n')) {
        if (!m_process->waitForReadyRead(int(deadline.remainingTime()))) {
            if (m_process->state() == QProcess::NotRunning)
                ended();
            else
                kill9();
            return false;
        }
        output += m_process->readAllStandardOutput();
    }
    m_ready = QJsonDocument::fromJson(output.left(output.indexOf('\n'))).object();
    m_port = port();
    return m_port != 0;
}

void BackendProcess::ended()
{
    m_exitCode = m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    m_process.reset();
}

int BackendProcess::stop(std::chrono::milliseconds limit)
{
    if (!isRunning())
        return m_exitCode;
    m_process->terminate();
    if (!m_process->waitForFinished(int(limit.count()))) {
        kill9();
        return -1;
    }
    ended();
    return m_exitCode;
}

void BackendProcess::kill9()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    ended();
}

bool BackendProcess::restart()
{
    stop();
    return start();
}

QByteArray BackendProcess::log() const
{
    QFile file(m_dir.filePath(u"stderr.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray BackendProcess::personas() const
{
    QFile file(dataDir() + u"/demo/personas.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? document.array() : document.object().value(u"personas"_s).toArray();
}

QJsonObject BackendProcess::persona(const QString &login) const
{
    for (const QJsonValue &persona : personas()) {
        if (persona.toObject().value(u"login"_s).toString() == login)
            return persona.toObject();
    }
    return {};
}

} // namespace gw::test
