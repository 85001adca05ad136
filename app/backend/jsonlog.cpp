// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "jsonlog.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <atomic>
#include <gw/base/clock.h>
#include <gw/base/json.h>
#include <gw/base/logging.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app::backend {
namespace {

std::atomic<int> threshold = 1;

/// QtMsgType's numbers are not in the order of importance.
int importance(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg: return 3;
    case QtFatalMsg: return 4;
    }
    return 4;
}

/// One write() a line: lines of different threads do not mix.
void writeLine(QByteArray line)
{
    line += '\n';
    for (qsizetype at = 0; at < line.size();) {
        const ssize_t size = ::write(STDERR_FILENO, line.constData() + at, std::size_t(line.size() - at));
        if (size <= 0)
            return;
        at += size;
    }
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr const char *names[] = {"debug", "info", "warning", "error", "fatal"};
    if (importance(type) < threshold)
        return;
    writeLine(json::compact({{u"time"_s, toRfc3339(SystemClock().now())},
                             {u"level"_s, QString::fromLatin1(names[importance(type)])},
                             {u"category"_s, QString::fromLatin1(context.category ? context.category : "default")},
                             {u"message"_s, scrubbed(message)}}));
}

} // namespace

void installJsonLog(QtMsgType level)
{
    threshold = importance(level);
    QLoggingCategory::setFilterRules(level == QtDebugMsg ? u"gw.*.debug=true"_s : u"gw.*.debug=false"_s);
    qInstallMessageHandler(handle);
}

void writeRequestLine(const QByteArray &line)
{
    const bool error = line.contains(R"("level":"error")");
    if (importance(error ? QtCriticalMsg : QtInfoMsg) >= threshold)
        writeLine(line);
}

} // namespace gw::app::backend
