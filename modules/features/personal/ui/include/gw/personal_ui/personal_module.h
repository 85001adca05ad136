// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <gw/contract/favourites.h>
#include <gw/personal/service.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::personal {

class PersonalPage;

/// What the views work with; references must outlive the module.
struct PersonalViewParts
{
    widgets::Theme &theme;
    PersonalService &service;
    contract::Favourites &favourites;
    shell::IShell &shell;
    const Clock &clock;
};

/// My space: tasks, notes and favourites. Links: `gwanmun:personal`, `gwanmun:personal/task/<id>`,
/// `gwanmun:personal/note/<id>`, `gwanmun:personal/new-task`, `gwanmun:personal/new-note`.
class PersonalModule final : public shell::IModule
{
public:
    explicit PersonalModule(PersonalViewParts parts);
    ~PersonalModule() override;
    QString id() const override;
    shell::Contributions contribute() override;
    void start() override;
    Task<Done> stop() override;

private:
    class Search;
    QString open(const contract::Link &link);

    PersonalViewParts m_parts;
    std::unique_ptr<Search> m_search;
    QPointer<PersonalPage> m_page;
    QString m_wanted; ///< path of a link that came before the page was made
};

} // namespace gw::personal
