// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_process.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QProcess>

Q_LOGGING_CATEGORY(lcWeb, "gw.web")

using namespace std::chrono_literals;

namespace gw::app {

WebProcess::WebProcess(QString program, QObject *parent) : QObject(parent), m_program(std::move(program)) {}

WebProcess::~WebProcess()
{
    release(true);
}

void WebProcess::configure(QCborMap configuration)
{
    m_configuration = std::move(configuration);
    sendIfRunning({.kind = web::Kind::Configure, .body = m_configuration});
}

void WebProcess::send(const web::Message &message)
{
    if (!m_process)
        start();
    sendIfRunning(message);
}

void WebProcess::sendIfRunning(const web::Message &message)
{
    if (m_process)
        m_process->write(web::encode(message));
}

qint64 WebProcess::processId() const
{
    return m_process ? m_process->processId() : 0;
}

void WebProcess::start()
{
    m_reader = web::Reader();
    m_process = new QProcess;
    m_process->setProgram(m_program);
    m_process->setStandardErrorFile(QProcess::nullDevice()); // Chromium names addresses there
    connect(m_process, &QProcess::readyReadStandardOutput, this, &WebProcess::read);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        qCInfo(lcWeb) << "cannot start" << m_program;
        release(true);
        Q_EMIT failed(true);
    });
    connect(m_process, &QProcess::finished, this, [this](int code) {
        qCInfo(lcWeb) << "the engine ended by itself, code" << code;
        read();
        release(true);
        Q_EMIT failed(false);
    });
    m_process->start();
    if (m_process)
        sendIfRunning({.kind = web::Kind::Configure, .body = m_configuration});
}

void WebProcess::read()
{
    m_reader.add(m_process->readAllStandardOutput());
    const QPointer<QProcess> process = m_process;
    while (const auto message = m_reader.next()) {
        Q_EMIT received(*message);
        if (process.isNull() || process != m_process)
            return; // the receiver has ended it
    }
    if (m_reader.isBroken()) {
        release(true);
        Q_EMIT failed(false);
    }
}

void WebProcess::stop()
{
    release(false);
}

void WebProcess::stopNow()
{
    release(true);
}

void WebProcess::release(bool now)
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    // It outlives us by the moment that it takes to end.
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->closeWriteChannel();
    if (now)
        process->kill();
    else
        QTimer::singleShot(3s, process, &QProcess::kill);
}

} // namespace gw::app
