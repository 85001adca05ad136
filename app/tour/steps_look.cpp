// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "desk_window.h"
#include "tour/steps.h"
#include "tour/tour.h"
#include "window/dock_host.h"

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::app {
namespace {

struct Look
{
    QString name;
    QString dock;
    QString theme;
    QString language;
    QSize size;
    int fontScale = 100;
    QString density = u"normal"_s;
};

Task<Done> show(Application *application, Look look)
{
    settings::Settings &settings = application->settings();
    std::ignore = settings.set(Key::Theme, look.theme);
    std::ignore = settings.set(Key::Locale, look.language);
    std::ignore = settings.set(Key::FontScale, look.fontScale);
    std::ignore = settings.set(Key::Density, look.density);
    MainWindow &window = application->deskWindow()->window();
    window.resize(look.size);
    window.docks().show(look.dock);
    co_await Tour::pause(std::chrono::milliseconds(700)); // titles in the other language come from the server
    if (window.docks().current() != look.dock)
        co_return fail(Error::Code::NotFound, look.dock);
    co_return Done{};
}

} // namespace

void addLookSteps(Tour &tour, Application &application)
{
    Application *app = &application;
    const QSize small(1366, 768);
    const QSize large(1920, 1080);
    const Look looks[] = {
        {u"home-ko-light-1366"_s, u"dashboard.home"_s, u"light"_s, u"ko"_s, small},
        {u"home-ko-dark-1366"_s, u"dashboard.home"_s, u"dark"_s, u"ko"_s, small},
        {u"home-en-light-1366"_s, u"dashboard.home"_s, u"light"_s, u"en"_s, small},
        {u"home-en-dark-1920"_s, u"dashboard.home"_s, u"dark"_s, u"en"_s, large},
        {u"home-ko-contrast-1366"_s, u"dashboard.home"_s, u"contrast"_s, u"ko"_s, small},
        {u"home-ko-light-1920"_s, u"dashboard.home"_s, u"light"_s, u"ko"_s, large},
        {u"notices-en-light-1920"_s, u"dashboard.notices"_s, u"light"_s, u"en"_s, large},
        {u"notices-ko-dark-1366"_s, u"dashboard.notices"_s, u"dark"_s, u"ko"_s, small},
        {u"waiting-en-light-1366"_s, u"dashboard.waiting"_s, u"light"_s, u"en"_s, small},
        {u"people-en-dark-1366"_s, u"directory.people"_s, u"dark"_s, u"en"_s, small},
        {u"home-ko-relaxed-150-1920"_s, u"dashboard.home"_s, u"light"_s, u"ko"_s, large, 150, u"relaxed"_s},
        {u"home-en-200-1920"_s, u"dashboard.home"_s, u"light"_s, u"en"_s, large, 200},
        {u"home-ko-compact-1366"_s, u"dashboard.home"_s, u"light"_s, u"ko"_s, small, 100, u"compact"_s},
        {u"settings-ko-light-1366"_s, u"window.settings"_s, u"light"_s, u"ko"_s, small},
        {u"settings-en-dark-1366"_s, u"window.settings"_s, u"dark"_s, u"en"_s, small},
        {u"home-again"_s, u"dashboard.home"_s, u"light"_s, u"ko"_s, small},
    };
    for (const Look &look : looks)
        tour.add({look.name, [app, look] { return show(app, look); },
                  [app]() -> QWidget * { return &app->deskWindow()->window(); }});
}

} // namespace gw::app
