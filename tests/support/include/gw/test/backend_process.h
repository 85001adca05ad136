// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <chrono>
#include <memory>

namespace gw::test {

/// A gwanmun-backend of this build as a process of its own, with its data in a directory that goes away with it.
///
/// All calls block. The process dies with the test, however that ends.
class BackendProcess
{
public:
    /// `arguments` are added to --data and --listen. `port` 0: a free one, which restart() then keeps.
    explicit BackendProcess(QStringList arguments = {QStringLiteral("--seed"), QStringLiteral("small")},
                            quint16 port = 0);
    ~BackendProcess(); ///< kills it if it still runs

    /// Starts it and waits for its ready line. False: it ended or was too slow, see log() and exitCode().
    bool start(std::chrono::milliseconds limit = std::chrono::seconds(90));
    /// SIGTERM; its exit code, or -1 when it had to be killed or crashed.
    int stop(std::chrono::milliseconds limit = std::chrono::seconds(10));
    void kill9();
    /// Stops it if it runs, and starts it again on the same port and data.
    bool restart();

    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    int exitCode() const { return m_exitCode; } ///< of the last end; -1: crashed or killed
    qint64 pid() const { return m_process ? m_process->processId() : 0; }
    QUrl url() const { return QUrl(m_ready.value(QStringLiteral("address")).toString()); } ///< http://127.0.0.1:PORT
    quint16 port() const { return quint16(url().port()); }
    QJsonObject ready() const { return m_ready; } ///< the ready line
    QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    QByteArray log() const; ///< what it wrote to stderr in all its runs
    /// The people of the seed: DATA/demo/personas.json.
    QJsonArray personas() const;
    /// The persona with this login, e.g. "11-204518".
    QJsonObject persona(const QString &login) const;

    void setArguments(QStringList arguments) { m_arguments = std::move(arguments); }

private:
    void ended();

    QTemporaryDir m_dir;
    QStringList m_arguments;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
    int m_exitCode = -1;
};

} // namespace gw::test
