// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/test/cyrus_server.h>

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

namespace {

QString script()
{
    return qEnvironmentVariable("GW_SOURCE_DIR") + u"/tests/servers/cyrus.sh"_s;
}

/// The last line of an LMTP answer.
QByteArray readAnswer(QTcpSocket &socket)
{
    const QDeadlineTimer deadline(30'000);
    for (;;) {
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(int(deadline.remainingTime())))
                return {};
        }
        const QByteArray line = socket.readLine();
        if (line.size() < 4 || line.at(3) != '-')
            return line;
    }
}

bool say(QTcpSocket &socket, const QByteArray &line)
{
    socket.write(line + "\r\n");
    const QByteArray answer = readAnswer(socket);
    return answer.startsWith('2') || answer.startsWith('3');
}

QByteArray header(const QString &text)
{
    return "=?utf-8?B?" + text.toUtf8().toBase64() + "?=";
}

} // namespace

CyrusServer::CyrusServer(QStringList environment) : m_environment(std::move(environment))
{
    // Cyrus runs as a user of its own, who must be able to come by.
    QFile::setPermissions(m_parent.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

CyrusServer::~CyrusServer()
{
    stop();
}

QString CyrusServer::whyNot()
{
    if (!QFile::exists(u"/usr/lib/cyrus/bin/master"_s))
        return u"Cyrus is not installed (installer/dependencies.sh --tests)"_s;
    if (::geteuid() != 0)
        return u"Cyrus must be started by root"_s;
    return {};
}

bool CyrusServer::start(std::chrono::milliseconds limit)
{
    stop();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &one : std::as_const(m_environment))
        environment.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    m_process->setProcessEnvironment(environment);
    // The script ends the server when its stdin is closed: also when this program crashes.
    m_process->setStandardErrorFile(m_parent.filePath(u"script.log"_s), QIODevice::Append);
    m_process->start(u"bash"_s, {script(), u"run"_s, m_parent.filePath(u"server"_s)});
    const QDeadlineTimer deadline(limit);
    QByteArray output;
    while (!output.contains('\n')) {
        if (!m_process->waitForReadyRead(int(deadline.remainingTime())))
            return false;
        output += m_process->readAllStandardOutput();
    }
    m_ready = QJsonDocument::fromJson(output.left(output.indexOf('\n'))).object();
    return httpPort() != 0;
}

void CyrusServer::stop()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(15'000)) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

QString CyrusServer::address(const QString &name) const
{
    return name + u'@' + m_ready.value(u"domain"_s).toString();
}

QByteArray CyrusServer::token(const QString &name) const
{
    const QString whole = address(name);
    const QJsonArray users = m_ready.value(u"users"_s).toArray();
    for (const QJsonValue &user : users) {
        if (user[u"name"_s].toString() == whole)
            return user[u"token"_s].toString().toLatin1();
    }
    return {};
}

QByteArray CyrusServer::log() const
{
    QFile file(m_parent.filePath(u"script.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool CyrusServer::deliver(const QString &name, const QByteArrayList &messages)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, lmtpPort());
    if (!socket.waitForConnected(10'000) || !readAnswer(socket).startsWith("220") || !say(socket, "LHLO test"))
        return false;
    for (const QByteArray &message : messages) {
        if (!say(socket, "MAIL FROM:<outside@elsewhere.example>")
            || !say(socket, "RCPT TO:<" + address(name).toUtf8() + '>') || !say(socket, "DATA"))
            return false;
        QByteArray stuffed = message;
        stuffed.replace("\r\n.", "\r\n..");
        if (!say(socket, stuffed + (stuffed.endsWith("\r\n") ? "." : "\r\n.")))
            return false;
    }
    return say(socket, "QUIT");
}

bool CyrusServer::index()
{
    return QProcess::execute(u"bash"_s, {script(), u"index"_s, m_parent.filePath(u"server"_s)}) == 0;
}

QByteArray plainMail(const QString &from, const QString &to, const QString &subject, const QString &text,
                     const QString &id, const QDateTime &date, const QString &inReplyTo)
{
    QByteArray mail = "From: " + header(from.section(u'<', 0, 0).trimmed()) + " <"
                      + from.section(u'<', 1).chopped(1).toUtf8() + ">\r\nTo: " + to.toUtf8()
                      + "\r\nSubject: " + header(subject) + "\r\nMessage-ID: <" + id.toUtf8()
                      + ">\r\nDate: " + date.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    if (!inReplyTo.isEmpty())
        mail += "In-Reply-To: <" + inReplyTo.toUtf8() + ">\r\nReferences: <" + inReplyTo.toUtf8() + ">\r\n";
    mail += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + text.toUtf8().toBase64() + "\r\n";
    return mail;
}

} // namespace gw::test
