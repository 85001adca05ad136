// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "desk_window.h"
#include "session/certificate_page.h"
#include "session/sign_in_window.h"
#include "tour/steps.h"
#include "tour/tour.h"
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

constexpr auto password = "gwanmun"_L1; // of every persona of the demo city
const QString clerk = u"조현우"_s; // holds two seats

QString message(Application &application)
{
    const auto *label = application.signInWindow()->findChild<QLabel *>(u"signin.message"_s);
    return label && label->isVisible() ? label->text() : QString();
}

/// The clerk's usable certificate: the folder one, whose holder can be read without a password.
bool selectClerk(Application &application)
{
    CertificatePage &page = application.signInWindow()->certificatePage();
    for (int row = 0; row < page.model().rowCount(); ++row) {
        const auth::CertificateInfo &info = page.model().at(row);
        if (info.holder.contains(clerk) && info.kind == auth::CertificateInfo::Kind::Npki
            && info.state == auth::CertificateInfo::State::Valid) {
            page.select(row);
            return true;
        }
    }
    return false;
}

Task<Done> waitForCertificates(Application *application)
{
    Task<Done> waiting1 = Tour::until([application] { return application->signInWindow() != nullptr; },
                                      u"sign-in window"_s, std::chrono::seconds(60));
    Result<Done> there = co_await waiting1;
    if (!there)
        co_return there;
    Task<Done> waiting2 =
        Tour::until([application] { return application->signInWindow()->certificatePage().model().rowCount() > 0; },
                    u"certificates"_s);
    there = co_await waiting2;
    if (!there)
        co_return there;
    co_return selectClerk(*application) ? Result<Done>(Done{})
                                        : fail(Error::Code::NotFound, u"the clerk's certificate"_s);
}

Task<Done> wrongPassword(Application *application)
{
    application->signInWindow()->certificatePage().signIn(u"not the password"_s);
    Task<Done> waiting3 = Tour::until([application] { return !message(*application).isEmpty(); },
                                      u"a message about the wrong password"_s);
    co_return co_await waiting3;
}

Task<Done> signIn(Application *application)
{
    application->signInWindow()->certificatePage().signIn(password);
    Task<Done> waiting4 = Tour::until([application] { return application->deskWindow() != nullptr; }, u"the desk"_s);
    Result<Done> open = co_await waiting4;
    if (!open)
        co_return open;
    application->deskWindow()->window().resize(1366, 768);
    Task<Done> waiting5 =
        Tour::until([application] { return application->deskWindow()->status().state() == DeskStatus::State::Online; },
                    u"the first sync"_s, std::chrono::seconds(60));
    co_return co_await waiting5;
}

} // namespace

void addSignInSteps(Tour &tour, Application &application)
{
    Application *app = &application;
    const auto window = [app]() -> QWidget * { return app->signInWindow(); };
    tour.add({u"sign-in"_s, [app] { return waitForCertificates(app); }, window});
    tour.add({u"sign-in-wrong-password"_s, [app] { return wrongPassword(app); }, window});
    tour.add({u"desk-after-sign-in"_s, [app] { return signIn(app); },
              [app]() -> QWidget * {
                  return app->deskWindow() ? static_cast<QWidget *>(&app->deskWindow()->window()) : app->signInWindow();
              }});
}

} // namespace gw::app
