// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/base/logging.h>

#include <QDateTime>
#include <QRegularExpression>
#include <atomic>
#include <cstdio>

namespace gw {
namespace {

std::atomic<void (*)(const QString &)> extraSink = nullptr;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        QStringLiteral("%1 %2 %3: %4")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1StringView(levelName(type)),
                 QLatin1StringView(context.category ? context.category : "default"), scrubbed(message));
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
    if (auto *sink = extraSink.load())
        sink(line);
}

} // namespace

QString scrubbed(QString text)
{
    // Header values, JSON members and query parameters that carry a secret, and anything shaped like a JWT.
    static const QRegularExpression header(QStringLiteral("(?i)(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{8,}"));
    static const QRegularExpression member(
        QStringLiteral("(?i)(\"(?:access_token|refresh_token|id_token|password|passphrase|client_secret|assertion|code|"
                       "code_verifier)\"\\s*:\\s*\")[^\"]*"));
    static const QRegularExpression parameter(
        QStringLiteral("(?i)\\b((?:access_token|refresh_token|id_token|password|client_secret|assertion|code|code_"
                       "verifier|ticket)=)[^&\\s\"]+"));
    static const QRegularExpression jwt(QStringLiteral("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*"));
    text.replace(header, QStringLiteral("\\1 ***"));
    text.replace(member, QStringLiteral("\\1***"));
    text.replace(parameter, QStringLiteral("\\1***"));
    text.replace(jwt, QStringLiteral("***"));
    return text;
}

void installLogHandler(void (*extra)(const QString &line))
{
    extraSink = extra;
    qInstallMessageHandler(handleMessage);
}

} // namespace gw
