// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "mailsite.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>
#include <expected>

namespace gw::app::backend {

/// How the process ends. Scripts rely on the numbers; help.cpp lists them.
enum class Exit {
    Stopped = 0,
    Failed = 1,
    Usage = 2,
    Damaged = 3,
    NewerDatabase = 4,
    InUse = 5,
    CannotListen = 6,
};

struct Options
{
    QString data; ///< absolute
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8480;
    QString seed = QStringLiteral("none");
    quint64 seedValue = 1;
    QString database = QStringLiteral("sqlite"); ///< or a postgresql:// URL
    QString tlsCertificate;
    QString tlsKey;
    QString systems; ///< holds the adapter files; empty: the one in the data directory
    QString publicUrl; ///< without a slash at the end; empty: made from the address
    QString jmap; ///< another server's JMAP session, or "none"; empty: mail is here
    bool demoMail = false;
    bool live = false;
    int liveFactor = 1; ///< how many times faster than people work
    QString trustRoot;  ///< empty: the one in the data directory
    QString crl;
    MailOptions mail;
    QString limits; ///< a JSON file with what people may write and store; empty: the defaults
    QtMsgType logLevel = QtInfoMsg;
    QString portFile;
    bool help = false;
    bool version = false;

    bool hasOwnMail() const { return jmap.isEmpty(); }
    bool hasTls() const { return !tlsCertificate.isEmpty(); }
    /// TLS ends at a proxy in front of us: its X-Forwarded-For names the client.
    bool isBehindProxy() const { return !hasTls() && publicUrl.startsWith(QStringLiteral("https://")); }
};

/// The options of a command line (without the program's name), or one sentence that says what is wrong with it.
std::expected<Options, QString> parseOptions(const QStringList &arguments);

/// What --help prints.
QString helpText();

} // namespace gw::app::backend
