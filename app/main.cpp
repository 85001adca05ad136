// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "cli/command.h"
#include "start.h"
#include "tour/tour_run.h"
#include <QApplication>
#include <gw/base/logging.h>
#include <gw/platform/paths.h>
#include <gw/platform/process.h>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    gw::platform::keepNewFilesPrivate();
#ifdef NDEBUG
    gw::platform::hardenProcess(gw::platform::Dumpable::No);
#endif
    gw::installLogHandler();
    QCoreApplication::setApplicationName(u"gwanmun"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(GW_VERSION));

    QStringList list;
    for (int i = 0; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    if (argc > 1 && gw::app::cli::isCommand(argv[1]))
        return gw::app::cli::run(list);
    const auto arguments = gw::app::Arguments::parse(list);
    if (const std::optional<int> done = gw::app::runWithoutWindow(arguments))
        return *done;

    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"gwanmun"_s);
    gw::app::Application gwanmun(*arguments);
    const gw::app::EndSignals signals(gwanmun);
    gw::app::SingleStart single(gwanmun, list.mid(1));
    gw::app::TourRun tour(gwanmun);
    single.begin();
    return QApplication::exec();
}
