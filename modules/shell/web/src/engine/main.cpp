// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

// gwanmun-web: the web engine of one account's desk. Started by the desk when the first page opens; of no use alone.
int main(int argc, char **argv)
{
    // Nothing is shown here: pages are painted into images, without a window system and without a graphics driver.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
    // Flags from outside could switch the sandbox, certificates or the same-origin policy off.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --force-webrtc-ip-handling-policy=disable_non_proxied_udp");
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    gw::web::registerCidScheme();
    gw::web::Channel channel;
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    QCoreApplication::setApplicationName(u"gwanmun-web"_s);
    gw::web::Engine engine(channel);
    channel.start();
    return application.exec();
}
