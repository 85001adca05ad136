// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "desk_window.h"
#include "modules.h"
#include "tour/steps.h"
#include "tour/tour.h"
#include "window/command_palette.h"
#include "window/dock_host.h"
#include "window/shortcuts_sheet.h"
#include "window/top_bar.h"
#include <QAbstractItemView>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

MainWindow &windowOf(Application *application)
{
    return application->deskWindow()->window();
}

int rows(Application *application, const QString &view)
{
    const auto *list = windowOf(application).findChild<QAbstractItemView *>(view);
    return list && list->model() ? list->model()->rowCount() : 0;
}

Task<Done> openLink(Application *application, QString link, std::function<bool()> shown, QString what)
{
    application->deskWindow()->openLink(link);
    Task<Done> waiting1 = Tour::until(std::move(shown), std::move(what));
    co_return co_await waiting1;
}

Task<Done> palette(Application *application, QString typed, QString expected)
{
    windowOf(application).palette().open(typed);
    Task<Done> waiting2 = Tour::until(
        [application, expected] {
            const auto *list = windowOf(application).findChild<QListWidget *>(u"palette.list"_s);
            return !list->findItems(expected, Qt::MatchContains).isEmpty();
        },
        u"%1 among the hits for %2"_s.arg(expected, typed));
    co_return co_await waiting2;
}

Task<Done> searchPeople(Application *application, QString typed)
{
    windowOf(application).palette().hide();
    application->deskWindow()->openLink(u"gwanmun:directory/search"_s);
    auto *input = windowOf(application).findChild<QLineEdit *>(u"people.search"_s);
    if (!input)
        co_return fail(Error::Code::NotFound, u"people.search"_s);
    input->setText(typed);
    Task<Done> waiting3 =
        Tour::until([application] { return rows(application, u"people.list"_s) > 0; }, u"people for "_s + typed);
    Result<Done> found = co_await waiting3;
    if (!found)
        co_return found;
    auto *list = windowOf(application).findChild<QAbstractItemView *>(u"people.list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    co_return co_await Tour::pause(std::chrono::milliseconds(150));
}

Task<Done> ownUnit(Application *application)
{
    const auto me = application->deskWindow()->features().dashboard().me();
    if (!me || me->seats.isEmpty())
        co_return fail(Error::Code::NotFound, u"no seat"_s);
    windowOf(application).findChild<QLineEdit *>(u"people.search"_s)->clear();
    co_await Tour::pause(std::chrono::milliseconds(100));
    application->deskWindow()->openLink(u"gwanmun:directory/unit/"_s + me->seats.first().unitId);
    application->deskWindow()->openLink(u"gwanmun:directory/person/"_s + me->person.id);
    co_await Tour::pause(std::chrono::milliseconds(500));
    Task<Done> waiting4 =
        Tour::until([application] { return rows(application, u"people.list"_s) > 0; }, u"colleagues"_s);
    co_return co_await waiting4;
}

Task<Done> acknowledge(Application *application)
{
    dashboard::DashboardService &service = application->deskWindow()->features().dashboard();
    const QModelIndex first = service.notices().index(0, 0);
    const QString id = first.data(dashboard::NoticeListModel::IdRole).toString();
    application->deskWindow()->openLink(u"gwanmun:notices/notice/"_s + id);
    auto *button = windowOf(application).findChild<QPushButton *>(u"notices.acknowledge"_s);
    if (!button || !button->isVisible())
        co_return fail(Error::Code::NotFound, u"a notice that must be read"_s);
    button->click();
    Task<Done> waiting5 = Tour::until(
        [&service, id] {
            const QModelIndex now = service.notices().index(service.notices().rowOf(id), 0);
            return now.data(dashboard::NoticeListModel::AcknowledgedRole).toBool()
                   && !now.data(dashboard::NoticeListModel::PendingRole).toBool();
        },
        u"the confirmed acknowledgement"_s);
    co_return co_await waiting5;
}

Task<Done> run(Application *application, QString command)
{
    if (!windowOf(application).commands().run(command))
        co_return fail(Error::Code::NotFound, command);
    co_return co_await Tour::pause(std::chrono::milliseconds(300));
}

Task<Done> floatAndReset(Application *application)
{
    auto *dock = windowOf(application).findChild<QDockWidget *>(u"dashboard.notices"_s);
    dock->setFloating(true);
    co_await Tour::pause(std::chrono::milliseconds(300));
    const bool floated = dock->isFloating();
    windowOf(application).commands().run(u"window.resetLayout"_s);
    co_await Tour::pause(std::chrono::milliseconds(300));
    if (!floated || dock->isFloating())
        co_return fail(Error::Code::Rejected, u"a dock did not float and come back"_s);
    co_return Done{};
}

} // namespace

void addDeskSteps(Tour &tour, Application &application)
{
    Application *app = &application;
    const auto window = [app]() -> QWidget * { return &windowOf(app); };
    tour.add({u"waiting"_s,
              [app] {
                  return openLink(
                      app, u"gwanmun:waiting/approval"_s,
                      [app] { return windowOf(app).docks().current() == "dashboard.waiting"_L1; },
                      u"the waiting work"_s);
              },
              window});
    tour.add({u"waiting-item"_s,
              [app] {
                  const QModelIndex first = app->deskWindow()->features().dashboard().waiting().index(0, 0);
                  const QString link = first.data(dashboard::WaitingListModel::LinkRole).toString();
                  return openLink(
                      app, link, [app] { return windowOf(app).docks().current() == "dashboard.waiting"_L1; },
                      u"the waiting item"_s);
              },
              window});
    tour.add({u"notices"_s,
              [app] {
                  return openLink(
                      app, u"gwanmun:notices"_s, [app] { return rows(app, u"notices.list"_s) > 0; }, u"notices"_s);
              },
              window});
    tour.add({u"notice-acknowledged"_s, [app] { return acknowledge(app); }, window});
    tour.add({u"palette-initials"_s, [app] { return palette(app, u"ㄱㅎㄴ"_s, u"김하늘"_s); }, window});
    tour.add({u"palette-wrong-keyboard"_s, [app] { return palette(app, u"rlagksmf"_s, u"김하늘"_s); }, window});
    tour.add({u"people-by-duty"_s, [app] { return searchPeople(app, u"예산"_s); }, window});
    tour.add({u"people-own-unit"_s, [app] { return ownUnit(app); }, window});
    tour.add({u"notifications"_s, [app] { return run(app, u"window.notifications"_s); }, window});
    tour.add({u"status-panel"_s,
              [app]() -> Task<Done> {
                  static_cast<QPushButton *>(windowOf(app).topBar().statusPill())->click();
                  return Tour::pause(std::chrono::milliseconds(200));
              },
              [app]() -> QWidget * { return windowOf(app).findChild<QWidget *>(u"statusPanel"_s); }});
    tour.add({u"shortcuts"_s,
              [app]() -> Task<Done> {
                  if (auto *panel = windowOf(app).findChild<QWidget *>(u"statusPanel"_s))
                      panel->close();
                  return run(app, u"window.shortcuts"_s);
              },
              [app]() -> QWidget * { return windowOf(app).findChild<ShortcutsSheet *>(); }});
    tour.add({u"layout-float-and-reset"_s,
              [app]() -> Task<Done> {
                  if (auto *sheet = windowOf(app).findChild<ShortcutsSheet *>())
                      sheet->close();
                  return floatAndReset(app);
              },
              window});
}

} // namespace gw::app
