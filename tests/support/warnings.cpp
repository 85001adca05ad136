// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/test/warnings.h>

#include <QMutex>
#include <QStringList>
#include <cstdio>
#include <gtest/gtest.h>

namespace gw::test {
namespace {

QMutex mutex;
QStringList expected;
QStringList unexpected;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        QLatin1StringView(context.category ? context.category : "default") + QStringLiteral(": ") + message;
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
    if (type != QtWarningMsg && type != QtCriticalMsg)
        return;
    const QMutexLocker lock(&mutex);
    for (const QString &part : std::as_const(expected)) {
        if (line.contains(part))
            return;
    }
    unexpected.append(line);
}

/// Fails the test during which an unexpected warning was logged.
class WarningListener final : public testing::EmptyTestEventListener
{
    void OnTestStart(const testing::TestInfo &) override
    {
        const QMutexLocker lock(&mutex);
        // What the offscreen platform and a machine without a session bus always say.
        expected = {QStringLiteral("propagateSizeHints"), QStringLiteral("does not support raise()"),
                    QStringLiteral("does not support grabbing"), QStringLiteral("XDG_RUNTIME_DIR")};
        unexpected.clear();
    }

    void OnTestEnd(const testing::TestInfo &) override
    {
        const QMutexLocker lock(&mutex);
        for (const QString &line : std::as_const(unexpected))
            ADD_FAILURE() << "unexpected warning: " << line.toStdString();
    }
};

} // namespace

void expectWarning(const QString &part)
{
    const QMutexLocker lock(&mutex);
    expected.append(part);
}

void installWarningCheck()
{
    qInstallMessageHandler(collect);
    testing::UnitTest::GetInstance()->listeners().Append(new WarningListener);
}

} // namespace gw::test
