// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Approval: what waits, a document as it will be issued, its changes, the boxes, and writing one.
#include "application.h"
#include "desk_window.h"
#include "modules.h"
#include "tour/steps.h"
#include "tour/tour.h"
#include "window/dock_host.h"
#include <QAbstractItemView>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::app {
namespace {

const QString approvalDock = u"approval.page"_s;

MainWindow &approvalWindow(Application *application)
{
    return application->deskWindow()->window();
}

Task<Done> approvalLook(Application *application, QString language, QString theme)
{
    settings::Settings &settings = application->settings();
    std::ignore = settings.set(Key::Locale, language);
    std::ignore = settings.set(Key::Theme, theme);
    co_return co_await Tour::pause(std::chrono::milliseconds(300));
}

/// The dock, and what it shows first.
Task<Done> goTo(Application *application, QString link)
{
    application->deskWindow()->openLink(u"gwanmun:approval/"_s + link);
    Task<Done> waiting = Tour::until([application] { return approvalWindow(application).docks().current() == approvalDock; }, approvalDock);
    const Result<Done> shown = co_await waiting;
    if (!shown)
        co_return shown;
    co_return co_await Tour::pause(std::chrono::milliseconds(700));
}

/// A box that has rows, with its first one open.
Task<Done> openBox(Application *application, QString link)
{
    Task<Done> going = goTo(application, link);
    const Result<Done> there = co_await going;
    if (!there)
        co_return there;
    Task<Done> waiting = Tour::until(
        [application] {
            const auto *list = approvalWindow(application).findChild<QAbstractItemView *>(u"approval.rows"_s);
            return list && list->model() && list->model()->rowCount() > 0;
        },
        u"rows of "_s + link);
    const Result<Done> listed = co_await waiting;
    if (!listed)
        co_return listed;
    auto *list = approvalWindow(application).findChild<QAbstractItemView *>(u"approval.rows"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    co_return co_await Tour::pause(std::chrono::milliseconds(1500));
}

/// The tab of the opened document with this place in the row of tabs.
Task<Done> turnTo(Application *application, QString page)
{
    auto *tabs = approvalWindow(application).findChild<QTabWidget *>(u"approval.tabs"_s);
    auto *wanted = approvalWindow(application).findChild<QWidget *>(page);
    if (!tabs || !wanted || tabs->indexOf(wanted) < 0)
        co_return fail(Error::Code::NotFound, page);
    tabs->setCurrentWidget(wanted);
    co_return co_await Tour::pause(std::chrono::milliseconds(900));
}

} // namespace

void addApprovalSteps(Tour &tour, Application &application)
{
    Application *app = &application;
    const auto window = [app]() -> QWidget * { return &approvalWindow(app); };
    const std::pair<QString, QString> looks[] = {
        {u"ko"_s, u"light"_s}, {u"en"_s, u"light"_s}, {u"ko"_s, u"dark"_s}, {u"en"_s, u"dark"_s}};
    for (const auto &[language, theme] : looks) {
        const QString suffix = u'-' + language + u'-' + theme;
        tour.add({u"approval-look"_s + suffix, [app, language, theme] { return approvalLook(app, language, theme); }, window});
        tour.add({u"approval-queue"_s + suffix, [app] { return openBox(app, u"queue"_s); }, window});
        tour.add({u"approval-waiting"_s + suffix, [app] { return openBox(app, u"box/waiting"_s); }, window});
        tour.add({u"approval-changes"_s + suffix, [app] { return turnTo(app, u"approval.versions"_s); }, window});
        tour.add({u"approval-new"_s + suffix, [app] { return goTo(app, u"new"_s); }, window});
    }
    tour.add({u"approval-ko"_s, [app] { return approvalLook(app, u"ko"_s, u"light"_s); }, window});
    for (const QString &box : {u"in-progress"_s, u"decided"_s, u"dispatch"_s, u"receipt"_s, u"circulation"_s, u"memo"_s, u"daily-log"_s})
        tour.add({u"approval-box-"_s + box, [app, box] { return goTo(app, u"box/"_s + box); }, window});
}

} // namespace gw::app
