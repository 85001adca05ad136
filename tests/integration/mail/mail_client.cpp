// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A desk without a window that loads everything and archives the inbox message by message, until it is killed (or the
// environment says where: GWANMUN_CRASH_AT). The token comes on stdin.
//
// usage: mail_client FOLDER SESSION-URL
#include "real_desk.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <gw/base/logging.h>
#include <gw/net/managers.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

struct GivenToken final : net::ITokenSource
{
    Task<QByteArray> token() override { co_return QByteArray(value); }
    void refused(QByteArray) override {}
    QByteArray value;
};

} // namespace

int main(int argc, char **argv)
{
    installLogHandler();
    QCoreApplication application(argc, argv);
    GivenToken token;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    token.value = input.readLine().trimmed();
    net::Managers managers;
    SystemClock clock;
    const QStringList arguments = QCoreApplication::arguments();
    test::RealDesk desk(
        [&] {
            return std::make_unique<jmap::Client>(
                managers, &token, jmap::ClientOptions{.url = QUrl(arguments.value(2)), .clock = &clock});
        },
        arguments.value(1));
    if (!desk.sync())
        return 1;
    const QStringList ids = desk.idsIn(mail::Role::Inbox);
    for (const QString &id : ids) {
        if (!test::await(desk.service->actions().archive(desk.select(mail::Role::Inbox, {id}))))
            return 1;
        std::printf("archived %s\n", qPrintable(id));
        std::fflush(stdout);
        QTest::qWait(2);
    }
    return desk.sync() ? 0 : 1;
}
