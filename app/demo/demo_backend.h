// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QProcess>
#include <QUrl>

namespace gw::app {

/// The program's own backend with a demo city that lives on in the user's data folder. A child process on loopback:
/// call stop() and wait for stopped(); it also ends when we do, however that happens.
class DemoBackend final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataFolder;                     ///< made when it is not there; keeps the city between two runs
        QString seed = QStringLiteral("small"); ///< only for an empty folder
        bool live = true;
        QString program = {}; ///< of the backend; empty: the one beside us
    };

    explicit DemoBackend(Options options, QObject *parent = nullptr);
    ~DemoBackend() override;

    void start();
    void stop(); ///< politely; killed after three seconds
    QUrl url() const { return m_url; }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Where the demo personas' certificates are: PKCS#12 files and NPKI folders.
    QString certificateFolder() const;
    QString dataFolder() const { return m_options.dataFolder; }

Q_SIGNALS:
    void ready(const QUrl &url);
    /// It could not start, or it ended without being told; `reason` is its own last words.
    void failed(const QString &reason);
    void stopped(); ///< after stop()

private:
    void readOutput();
    void launch(int port);
    int rememberedPort() const;
    Options m_options;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    QUrl m_url;
    bool m_stopping = false;
    bool m_triedOther = false;
};

} // namespace gw::app
