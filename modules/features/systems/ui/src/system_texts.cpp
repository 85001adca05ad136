// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "system_texts.h"

#include <QCoreApplication>
#include <QIcon>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using Category = gw::portal::SystemCategory;

namespace gw::systems {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::systems::SystemTexts)
};

} // namespace

QString categoryName(Category category)
{
    switch (category) {
    case Category::Finance: return Tr::tr("Finance");
    case Category::Procurement: return Tr::tr("Procurement");
    case Category::Personnel: return Tr::tr("Personnel");
    case Category::Documents: return Tr::tr("Documents and records");
    case Category::Complaints: return Tr::tr("Civil complaints");
    case Category::Welfare: return Tr::tr("Welfare");
    case Category::Health: return Tr::tr("Health");
    case Category::Tax: return Tr::tr("Local tax");
    case Category::Property: return Tr::tr("Public property");
    case Category::Land: return Tr::tr("Land");
    case Category::Urban: return Tr::tr("Urban planning");
    case Category::Construction: return Tr::tr("Construction");
    case Category::Transport: return Tr::tr("Transport");
    case Category::Environment: return Tr::tr("Environment");
    case Category::Water: return Tr::tr("Water");
    case Category::Safety: return Tr::tr("Safety");
    case Category::Economy: return Tr::tr("Economy");
    case Category::Agriculture: return Tr::tr("Agriculture");
    case Category::Culture: return Tr::tr("Culture and sports");
    case Category::Education: return Tr::tr("Education");
    case Category::Statistics: return Tr::tr("Statistics");
    case Category::Audit: return Tr::tr("Audit");
    case Category::Council: return Tr::tr("City council");
    case Category::Law: return Tr::tr("Law");
    case Category::Information: return Tr::tr("Information systems");
    case Category::Communication: return Tr::tr("Public relations");
    case Category::CivilRegistry: return Tr::tr("Civil registry");
    case Category::General:
    case Category::Unknown: return Tr::tr("General affairs");
    }
    return {};
}

QString categoryIcon(Category category)
{
    switch (category) {
    case Category::Finance:
    case Category::Tax: return u"view-list-text"_s;
    case Category::Procurement: return u"view-list-details"_s;
    case Category::Personnel:
    case Category::CivilRegistry: return u"group"_s;
    case Category::Documents:
    case Category::Law: return u"document-multiple"_s;
    case Category::Complaints:
    case Category::Communication: return u"dialog-messages"_s;
    case Category::Welfare:
    case Category::Health: return u"love"_s;
    case Category::Property:
    case Category::Land:
    case Category::Urban:
    case Category::Construction: return u"map-flat"_s;
    case Category::Transport: return u"globe"_s;
    case Category::Statistics: return u"office-chart-bar"_s;
    case Category::Audit: return u"document-preview"_s;
    case Category::Safety: return u"flag"_s;
    case Category::Information: return u"server-database"_s;
    default: return u"internet-services"_s;
    }
}

QString iconOf(const portal::System &system)
{
    return QIcon::hasThemeIcon(system.icon) ? system.icon : categoryIcon(system.category);
}

QString handOverText(portal::HandOver handOver)
{
    switch (handOver) {
    case portal::HandOver::Ticket: return Tr::tr("You arrive signed in, with a ticket that works once.");
    case portal::HandOver::Oidc: return Tr::tr("You arrive signed in, by your site's single sign-on.");
    case portal::HandOver::Link: return Tr::tr("Nothing is handed over: you sign in over there.");
    case portal::HandOver::Unknown: break;
    }
    return {};
}

bool isEnglish()
{
    return QLocale().language() != QLocale::Korean;
}

QString textOf(const portal::LocalizedText &text)
{
    return isEnglish() && !text.en.isEmpty() ? text.en : text.ko;
}

QString launchError(const Error &error, const QString &systemName)
{
    switch (error.code) {
    case Error::Code::Offline:
    case Error::Code::Timeout:
        return Tr::tr("%1 cannot be opened without the network. Try again when you are online.").arg(systemName);
    case Error::Code::Forbidden: return Tr::tr("This seat may not open %1.").arg(systemName);
    case Error::Code::NotFound: return Tr::tr("%1 is no longer in the catalogue.").arg(systemName);
    case Error::Code::RateLimited: return Tr::tr("Too many attempts. Wait a minute and open %1 again.").arg(systemName);
    case Error::Code::Unauthorised: return Tr::tr("Sign in again to open %1.").arg(systemName);
    default:
        return error.requestId.isEmpty()
                   ? Tr::tr("%1 could not be opened. Try again.").arg(systemName)
                   : Tr::tr("%1 could not be opened. Try again, or quote %2 to the help desk.").arg(systemName, error.requestId);
    }
}

QString requestDraft(const QString &systemName, const QString &seat)
{
    return Tr::tr("I need %1 for my work as %2: ").arg(systemName, seat);
}

} // namespace gw::systems
