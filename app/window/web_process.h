// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QTimer>
#include <gw/web/wire.h>

class QProcess;

namespace gw::app {

/// The web engine of one account: the program gwanmun-web, started with the first page and ended with the last (ADR 7).
/// Cookies, storage and cache are in its memory only, so that ending it ends the web session.
class WebProcess final : public QObject
{
    Q_OBJECT

public:
    explicit WebProcess(QString program, QObject *parent = nullptr);
    ~WebProcess() override; ///< ends the process at once

    /// Sent to a running process at once, and to every new one first.
    void configure(QCborMap configuration);
    /// Starts the process when it does not run.
    void send(const web::Message &message);
    /// Only when the process runs.
    void sendIfRunning(const web::Message &message);
    bool isRunning() const { return m_process != nullptr; }
    qint64 processId() const;
    /// Ends it: politely, and by force when it does not listen.
    void stop();
    void stopNow(); ///< by force, at once
    const QString &program() const { return m_program; }

Q_SIGNALS:
    void received(const gw::web::Message &message);
    /// It ended though nobody had asked it to; `missing`: it could not even be started.
    void failed(bool missing);

private:
    void start();
    void read();
    void release(bool now);

    QString m_program;
    QCborMap m_configuration;
    QProcess *m_process = nullptr;
    web::Reader m_reader;
};

} // namespace gw::app
