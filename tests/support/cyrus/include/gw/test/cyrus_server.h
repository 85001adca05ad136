// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <chrono>
#include <memory>

namespace gw::test {

/// A private Debian Cyrus with JMAP (tests/servers/cyrus.sh), which goes away with this object or with the test. Its three
/// people are haneul, minjun and seoyeon at city.example.
///
/// All calls block.
class CyrusServer
{
public:
    /// More for its environment, e.g. "GW_CYRUS_VACATION=yes".
    explicit CyrusServer(QStringList environment = {});
    ~CyrusServer();

    /// Why it cannot run here (no root, not installed), or nothing. A test skips then.
    static QString whyNot();
    bool start(std::chrono::milliseconds limit = std::chrono::seconds(30));
    void stop();

    QUrl url() const { return QUrl(m_ready.value(QStringLiteral("url")).toString()); } ///< …/.well-known/jmap
    quint16 httpPort() const { return quint16(m_ready.value(QStringLiteral("http")).toInt()); }
    quint16 imapPort() const { return quint16(m_ready.value(QStringLiteral("imap")).toInt()); }
    quint16 lmtpPort() const { return quint16(m_ready.value(QStringLiteral("lmtp")).toInt()); }
    /// The whole address of a person.
    QString address(const QString &name) const;
    QByteArray token(const QString &name) const;
    QByteArray log() const; ///< of the script

    /// Delivers raw messages to a person over one LMTP connection. False: something was refused.
    bool deliver(const QString &name, const QByteArrayList &messages);
    bool index(); ///< brings its search up to date

private:
    QTemporaryDir m_parent;
    QStringList m_environment;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
};

/// A plain mail as bytes; `id` without angle brackets.
QByteArray plainMail(const QString &from, const QString &to, const QString &subject, const QString &text,
                     const QString &id, const QDateTime &date, const QString &inReplyTo = {});

} // namespace gw::test
