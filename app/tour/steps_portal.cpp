// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The portal: areas of the front page, linked systems, boards, surveys, family events, questions, a desk of one's own.
#include "application.h"
#include "desk_window.h"
#include "modules.h"
#include "tour/steps.h"
#include "tour/tour.h"
#include "window/dock_host.h"
#include "window/web_dock.h"
#include "window/web_tab.h"
#include "window/web_view.h"
#include <QAbstractItemView>
#include <QLineEdit>
#include <gw/systems/systemlistmodel.h>

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::app {
namespace {

MainWindow &windowOf(Application *application)
{
    return application->deskWindow()->window();
}

/// Opens a link and waits until its dock is in front and, when a list is named, has rows.
Task<Done> visit(Application *application, QString link, QString dock, QString list)
{
    application->deskWindow()->openLink(link);
    Task<Done> waiting = Tour::until(
        [application, dock, list] {
            if (windowOf(application).docks().current() != dock)
                return false;
            const auto *view = list.isEmpty() ? nullptr : windowOf(application).findChild<QAbstractItemView *>(list);
            return list.isEmpty() || (view && view->model() && view->model()->rowCount() > 0);
        },
        u"%1 and %2"_s.arg(dock, list));
    const Result<Done> shown = co_await waiting;
    if (!shown)
        co_return shown;
    // The first entry is opened beside the list.
    if (auto *view = list.isEmpty() ? nullptr : windowOf(application).findChild<QAbstractItemView *>(list))
        view->setCurrentIndex(view->model()->index(0, 0));
    co_return co_await Tour::pause(std::chrono::milliseconds(600));
}

Task<Done> findSystem(Application *application, QString typed)
{
    Task<Done> visiting = visit(application, u"gwanmun:systems"_s, u"systems.catalogue"_s, u"systems.tiles"_s);
    const Result<Done> shown = co_await visiting;
    if (!shown)
        co_return shown;
    windowOf(application).findChild<QLineEdit *>(u"systems.search"_s)->setText(typed);
    co_return co_await Tour::pause(std::chrono::milliseconds(300));
}

/// A system that the seat may not open: the page says why and offers a request.
Task<Done> refusedSystem(Application *application)
{
    const systems::Catalogue &catalogue = application->deskWindow()->features().systems();
    for (const systems::Entry &entry : catalogue.entries()) {
        if (entry.isOpenFor(catalogue.seatId()))
            continue;
        application->deskWindow()->openLink(u"gwanmun:systems/system/"_s + entry.system.id);
        co_return co_await Tour::pause(std::chrono::milliseconds(300));
    }
    co_return fail(Error::Code::NotFound, u"a system without a right"_s);
}

/// Opens linked systems in the web dock, one after the other, and waits for their pages.
Task<Done> openSystems(Application *application, QStringList ids)
{
    for (const QString &id : ids) {
        application->deskWindow()->openLink(u"gwanmun:systems/open/"_s + id);
        Task<Done> waiting = Tour::until(
            [application, id] {
                const WebDock *dock = application->deskWindow()->webDock();
                WebTab *tab = dock ? dock->current() : nullptr;
                return tab && tab->page().key == id && !tab->isLoading() && !tab->hasFailed() && tab->view().hasPicture();
            },
            u"the page of "_s + id);
        const Result<Done> shown = co_await waiting;
        if (!shown)
            co_return shown;
        co_await Tour::pause(std::chrono::milliseconds(800));
    }
    co_return Done{};
}

Task<Done> look(Application *application, QString language, QString theme)
{
    settings::Settings &settings = application->settings();
    std::ignore = settings.set(Key::Locale, language);
    std::ignore = settings.set(Key::Theme, theme);
    co_return co_await Tour::pause(std::chrono::milliseconds(300));
}

} // namespace

void addPortalSteps(Tour &tour, Application &application)
{
    Application *app = &application;
    const auto window = [app]() -> QWidget * { return &windowOf(app); };
    struct Place
    {
        QString name;
        QString link;
        QString dock;
        QString list;
    };
    const QList<Place> places{
        {u"front-page"_s, u"gwanmun:home"_s, u"dashboard.home"_s, {}},
        {u"systems"_s, u"gwanmun:systems"_s, u"systems.catalogue"_s, u"systems.tiles"_s},
        {u"boards"_s, u"gwanmun:boards"_s, u"boards.page"_s, u"boards.posts"_s},
        {u"surveys"_s, u"gwanmun:surveys/all"_s, u"surveys"_s, u"surveys.list"_s},
        {u"family-events"_s, u"gwanmun:familyevents/all"_s, u"familyevents"_s, u"familyevents.list"_s},
        {u"questions"_s, u"gwanmun:questions"_s, u"questions.page"_s, u"questions.list"_s},
        {u"my-space"_s, u"gwanmun:personal"_s, u"personal.page"_s, {}},
    };
    const std::pair<QString, QString> looks[] = {{u"ko"_s, u"light"_s}, {u"en"_s, u"light"_s}, {u"ko"_s, u"dark"_s}};
    for (const auto &[language, theme] : looks) {
        tour.add({u"portal-%1-%2"_s.arg(language, theme), [app, language, theme] { return look(app, language, theme); }, window});
        for (const Place &place : places)
            tour.add({u"%1-%2-%3"_s.arg(place.name, language, theme),
                      [app, place] { return visit(app, place.link, place.dock, place.list); }, window});
    }
    tour.add({u"boards-write"_s,
              [app]() -> Task<Done> {
                  std::ignore = app->settings().set(Key::Theme, u"light"_s);
                  windowOf(app).commands().run(u"boards.write"_s);
                  return Tour::pause(std::chrono::milliseconds(600));
              },
              window});
    tour.add({u"systems-initials"_s,
              [app]() -> Task<Done> {
                  std::ignore = app->settings().set(Key::Theme, u"light"_s);
                  return findSystem(app, u"ㅎㅈ"_s);
              },
              window});
    tour.add({u"systems-no-right"_s, [app] { return refusedSystem(app); }, window});
    tour.add({u"system-by-ticket"_s, [app] { return openSystems(app, {u"e-finance"_s}); }, window});
    tour.add({u"system-by-openid"_s, [app] { return openSystems(app, {u"personnel"_s}); }, window});
    tour.add({u"arrange"_s,
              [app]() -> Task<Done> {
                  windowOf(app).commands().run(u"go.home"_s);
                  windowOf(app).commands().run(u"home.arrange"_s);
                  return Tour::pause(std::chrono::milliseconds(500));
              },
              window});
    tour.add({u"arranged-away"_s,
              [app]() -> Task<Done> {
                  windowOf(app).docks().close(u"dashboard.arrange"_s);
                  return Tour::pause(std::chrono::milliseconds(200));
              },
              window});
}

} // namespace gw::app
