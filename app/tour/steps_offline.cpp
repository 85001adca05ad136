// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "demo/demo_backend.h"
#include "desk_window.h"
#include "modules.h"
#include "session/sign_in_window.h"
#include "tour/steps.h"
#include "tour/tour.h"
#include "window/web_dock.h"
#include "window/web_tab.h"
#include "window/web_view.h"
#include "window/dock_host.h"
#include "window/top_bar.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

Task<Done> pullTheCable(Application *application)
{
    application->demo()->stop();
    Task<Done> waiting1 =
        Tour::until([application] { return !application->demo()->isRunning(); }, u"the backend's end"_s);
    Result<Done> stopped = co_await waiting1;
    if (!stopped)
        co_return stopped;
    application->deskWindow()->desk().networkIsBack(); // look now, as a person who presses F5
    Task<Done> waiting2 =
        Tour::until([application] { return application->deskWindow()->status().state() == DeskStatus::State::Offline; },
                    u"the word offline"_s, std::chrono::seconds(30));
    co_return co_await waiting2;
}

Task<Done> changeOffline(Application *application)
{
    dashboard::DashboardService &service = application->deskWindow()->features().dashboard();
    QString id;
    for (int row = 0; row < service.notices().rowCount() && id.isEmpty(); ++row) {
        const QModelIndex index = service.notices().index(row, 0);
        if (index.data(dashboard::NoticeListModel::MustReadRole).toBool()
            && !index.data(dashboard::NoticeListModel::AcknowledgedRole).toBool())
            id = index.data(dashboard::NoticeListModel::IdRole).toString();
    }
    if (id.isEmpty())
        co_return fail(Error::Code::NotFound, u"a second notice that must be read"_s);
    application->deskWindow()->openLink(u"gwanmun:notices/notice/"_s + id);
    const Result<QString> kept = co_await service.acknowledge(id);
    if (!kept)
        co_return fail(kept.error());
    Task<Done> waiting3 = Tour::until([application] { return application->deskWindow()->status().waitingWrites() > 0; },
                                      u"a change that waits"_s);
    co_return co_await waiting3;
}

Task<Done> plugItIn(Application *application)
{
    application->demo()->start();
    Task<Done> waiting4 = Tour::until([application] { return application->demo()->isRunning(); }, u"the backend"_s);
    Result<Done> up = co_await waiting4;
    if (!up)
        co_return up;
    co_await Tour::pause(std::chrono::milliseconds(1500));
    application->deskWindow()->desk().networkIsBack();
    Task<Done> waiting5 =
        Tour::until([application] { return application->deskWindow()->status().state() == DeskStatus::State::Online; },
                    u"the word online"_s, std::chrono::seconds(60));
    up = co_await waiting5;
    if (!up)
        co_return up;
    Task<Done> waiting6 =
        Tour::until([application] { return application->deskWindow()->status().waitingWrites() == 0; },
                    u"the change on its way"_s, std::chrono::seconds(30));
    co_return co_await waiting6;
}

Task<Done> webPage(Application *application)
{
    DeskWindow *desk = application->deskWindow();
    desk->window().commands().run(u"desk.server"_s);
    co_await Tour::pause(std::chrono::milliseconds(2500));
    const bool shown = desk->webDock() && desk->webDock()->current() && desk->webDock()->current()->view().hasPicture();
    co_return shown ? Result<Done>(Done{}) : fail(Error::Code::Unsupported, u"the web engine"_s);
}

Task<Done> switchSeat(Application *application)
{
    const auto me = application->deskWindow()->features().dashboard().me();
    if (!me || me->seats.size() < 2)
        co_return Done{}; // this persona has one seat; the GUI tests switch
    application->deskWindow()->switchSeat(me->seats.at(1).id);
    Task<Done> waiting7 = Tour::until(
        [application] { return application->deskWindow()->status().state() == DeskStatus::State::Online; }, u"sync"_s);
    co_return co_await waiting7;
}

Task<Done> signOut(Application *application)
{
    application->signOut();
    Task<Done> waiting8 = Tour::until(
        [application] { return application->deskWindow() == nullptr && application->signInWindow() != nullptr; },
        u"the sign-in window"_s);
    co_return co_await waiting8;
}

} // namespace

void addOfflineSteps(Tour &tour, Application &application)
{
    Application *app = &application;
    const auto window = [app]() -> QWidget * { return &app->deskWindow()->window(); };
    tour.add({u"offline"_s, [app] { return pullTheCable(app); }, window});
    tour.add({u"offline-change-waits"_s, [app] { return changeOffline(app); }, window});
    tour.add({u"online-again"_s, [app] { return plugItIn(app); }, window});
}

void addLastSteps(Tour &tour, Application &application)
{
    Application *app = &application;
    const auto window = [app]() -> QWidget * { return &app->deskWindow()->window(); };
    tour.add({u"seat"_s, [app] { return switchSeat(app); }, window});
    tour.add({u"web-page"_s, [app] { return webPage(app); }, window});
    tour.add({u"signed-out"_s, [app] { return signOut(app); }, [app]() -> QWidget * { return app->signInWindow(); }});
}

} // namespace gw::app
