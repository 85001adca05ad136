// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Makes a profile for gwanmun --profile: a person is signed in, and the directory and everything else has been fetched.
//
// usage: bench_profile SERVER CERTIFICATES HOLDER PROFILE
#include "bench_desk.h"
#include <QApplication>
#include <cstdio>
#include <gw/base/logging.h>

int main(int argc, char **argv)
{
    gw::installLogHandler();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fputs("usage: bench_profile SERVER CERTIFICATES HOLDER PROFILE\n", stderr);
        return 2;
    }
    gw::bench::BenchDesk desk({.server = QUrl(arguments[1]),
                               .certificates = arguments[2],
                               .holder = arguments[3],
                               .profile = arguments[4],
                               .keep = true});
    gw::Result<gw::Done> done = desk.open();
    if (done)
        done = desk.close();
    if (!done)
        std::fprintf(stderr, "bench_profile: %s\n", qPrintable(done.error().detail));
    return done ? 0 : 1;
}
