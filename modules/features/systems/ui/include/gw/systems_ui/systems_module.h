// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <gw/contract/favourites.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/systems/catalogue.h>
#include <gw/systems/systemsearch.h>
#include <gw/widgets/theme.h>

namespace gw::systems {

class SystemsPage;

/// Who is handed over, as the person sees it before opening.
struct Identity
{
    QString name;
    QString seat; ///< post and unit, in the current language
};

/// What the views work with; references must outlive the module.
struct SystemsViewParts
{
    widgets::Theme &theme;
    Catalogue &catalogue;
    contract::Favourites &favourites;
    shell::IShell &shell;
    std::function<Identity()> identity; ///< of the person, on the seat at work
    std::function<Task<QString>(QString personId)> personName;
};

/// The catalogue of linked systems, and the way into them. Links: `gwanmun:systems`, `gwanmun:systems/system/<id>` (shows it),
/// `gwanmun:systems/open/<id>[/<path>]` (opens it), `gwanmun:systems/request/<id>` (a request for access).
class SystemsModule final : public shell::IModule
{
public:
    explicit SystemsModule(SystemsViewParts parts);
    ~SystemsModule() override;

    QString id() const override;
    shell::Contributions contribute() override;
    Task<Done> stop() override;

private:
    QString open(const contract::Link &link);
    SystemsViewParts m_parts;
    SystemSearchProvider m_search;
    QPointer<SystemsPage> m_page;
    QString m_pending; ///< path of a link that came before the page was made
};

/// Opens a system as the seat at work, in the web dock. Says at once what is wrong when it cannot; without the right it shows
/// the system with the reason.
void openSystem(const SystemsViewParts &parts, const QString &systemId, const QString &target = {});

/// Stars a system, or takes its star away.
void toggleFavourite(const SystemsViewParts &parts, const QString &systemId);

} // namespace gw::systems
