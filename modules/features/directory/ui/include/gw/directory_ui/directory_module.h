// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <gw/directory/peoplesearch.h>
#include <gw/directory/repository.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::directory {

class PeoplePage;

/// What the views work with; references must outlive the module.
struct DirectoryViewParts
{
    widgets::Theme &theme;
    const Repository &repository;
    store::Store &store; ///< for its change notices
    shell::IShell &shell;
    /// Records an absence of the person's own seat; the operation id.
    std::function<Task<QString>(portal::AbsenceDraft)> recordAbsence;
    /// Takes a recorded absence back while it has not been sent.
    std::function<void(QString operationId)> discard;
    std::function<QString()> ownPersonId;
    std::function<QString()> ownUnitId; ///< of the active seat
};

/// People and units: a dock, a palette provider, links `gwanmun:directory/person/<id>`, `gwanmun:directory/unit/<id>` and `gwanmun:directory/search`.
class DirectoryModule final : public shell::IModule
{
public:
    explicit DirectoryModule(DirectoryViewParts parts);
    ~DirectoryModule() override;

    QString id() const override;
    shell::Contributions contribute() override;
    Task<Done> stop() override;

private:
    QString open(const contract::Link &link);
    DirectoryViewParts m_parts;
    PeopleSearchProvider m_search;
    QPointer<PeoplePage> m_page;
    contract::Link m_pending; ///< wanted before the dock was made
};

} // namespace gw::directory
