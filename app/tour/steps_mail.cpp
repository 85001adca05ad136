// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Mail: both lanes, a conversation, mail from outside with its warnings, files, writing, what waits to be sent.
#include "application.h"
#include "desk_window.h"
#include "modules.h"
#include "tour/steps.h"
#include "tour/tour.h"
#include "window/dock_host.h"
#include <QAbstractItemView>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::app {
namespace {

const QString mailDock = u"mail.page"_s;

MainWindow &windowOf(Application *application)
{
    return application->deskWindow()->window();
}

/// The list of mail is there and has rows.
Task<Done> listed(Application *application)
{
    return Tour::until(
        [application] {
            const auto *list = windowOf(application).findChild<QAbstractItemView *>(u"mail.list"_s);
            return windowOf(application).docks().current() == mailDock && list && list->model() && list->model()->rowCount() > 0;
        },
        u"a list of mail"_s);
}

/// Opens a lane, and its first conversation.
Task<Done> openLane(Application *application, QString lane)
{
    application->deskWindow()->openLink(u"gwanmun:mail/lane/"_s + lane);
    Task<Done> waiting = listed(application);
    const Result<Done> shown = co_await waiting;
    if (!shown)
        co_return shown;
    auto *list = windowOf(application).findChild<QAbstractItemView *>(u"mail.list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    co_return co_await Tour::pause(std::chrono::milliseconds(900));
}

/// Searches the lane and opens the first hit.
Task<Done> findMail(Application *application, QString typed)
{
    auto *field = windowOf(application).findChild<QLineEdit *>(u"mail.search"_s);
    if (!field)
        co_return fail(Error::Code::NotFound, u"the search field of mail"_s);
    field->setText(typed);
    co_await Tour::pause(std::chrono::milliseconds(700));
    Task<Done> waiting = listed(application);
    const Result<Done> shown = co_await waiting;
    if (!shown)
        co_return shown;
    auto *list = windowOf(application).findChild<QAbstractItemView *>(u"mail.list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    co_return co_await Tour::pause(std::chrono::milliseconds(1000));
}

Task<Done> look(Application *application, QString language, QString theme)
{
    settings::Settings &settings = application->settings();
    std::ignore = settings.set(Key::Locale, language);
    std::ignore = settings.set(Key::Theme, theme);
    co_return co_await Tour::pause(std::chrono::milliseconds(300));
}

Task<Done> visit(Application *application, QString link, QString dock)
{
    application->deskWindow()->openLink(link);
    Task<Done> waiting =
        Tour::until([application, dock] { return windowOf(application).docks().current() == dock; }, dock);
    const Result<Done> shown = co_await waiting;
    if (!shown)
        co_return shown;
    co_return co_await Tour::pause(std::chrono::milliseconds(700));
}

Task<Done> findIn(Application *application, QString lane, QString typed)
{
    Task<Done> opening = openLane(application, lane);
    const Result<Done> opened = co_await opening;
    if (!opened)
        co_return opened;
    Task<Done> finding = findMail(application, typed);
    co_return co_await finding;
}

/// A message with two people found by their initial consonants, a subject and a text that promises a file.
Task<Done> write(Application *application)
{
    Task<Done> opening = visit(application, u"gwanmun:mail/compose"_s, u"mail.compose"_s);
    const Result<Done> shown = co_await opening;
    if (!shown)
        co_return shown;
    co_return co_await Tour::pause(std::chrono::milliseconds(400));
}

} // namespace

void addMailSteps(Tour &tour, Application &application)
{
    Application *app = &application;
    const auto window = [app]() -> QWidget * { return &windowOf(app); };
    const std::pair<QString, QString> looks[] = {
        {u"ko"_s, u"light"_s}, {u"en"_s, u"light"_s}, {u"ko"_s, u"dark"_s}, {u"en"_s, u"dark"_s}};
    for (const auto &[language, theme] : looks) {
        const QString suffix = u'-' + language + u'-' + theme;
        tour.add({u"mail-look"_s + suffix, [app, language, theme] { return look(app, language, theme); }, window});
        tour.add({u"mail-employee"_s + suffix, [app] { return openLane(app, u"employee"_s); }, window});
        tour.add({u"mail-citizen"_s + suffix, [app] { return openLane(app, u"citizen"_s); }, window});
        tour.add({u"mail-write"_s + suffix, [app] { return write(app); }, window});
        tour.add({u"mail-outbox"_s + suffix, [app] { return visit(app, u"gwanmun:mail/outbox"_s, u"mail.outbox"_s); }, window});
        tour.add({u"mail-settings"_s + suffix, [app] { return visit(app, u"gwanmun:mail/settings"_s, u"mail.settings"_s); }, window});
    }
    tour.add({u"mail-ko"_s, [app] { return look(app, u"ko"_s, u"light"_s); }, window});
    tour.add({u"mail-files"_s, [app] { return findIn(app, u"employee"_s, u"첨부"_s); }, window});
    tour.add({u"mail-search"_s, [app] { return findMail(app, u"예산"_s); }, window});
}

} // namespace gw::app
