// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <QUrl>
#include <gw/approval/service.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::approval {

class ApprovalPage;

/// What the views work with; references must outlive the module.
struct ApprovalViewParts
{
    widgets::Theme &theme;
    ApprovalService &service;
    shell::IShell &shell;
    const Clock &clock;
    std::function<void(const QString &)> openFile; ///< a file of this computer, with the program for it
    /// Posts, people on seats and departments whose name, title or duty begins like this, for lines, receivers and viewers.
    std::function<Task<QList<Assignee>>(QString text, int limit)> findAssignees = {};
    /// The units below one, or the agencies for an empty id, and the posts of a unit: the org chart of the line editor.
    std::function<Task<QList<Assignee>>(QString unitId)> chartOf = {};
    /// Asks for files to attach; none: the file dialog of the desktop.
    std::function<void(QWidget *, std::function<void(QStringList)>)> chooseFiles = {};
    /// Asks where a copy goes; none: the file dialog of the desktop.
    std::function<void(QWidget *, QString name, std::function<void(QString)>)> chooseTarget = {};
    /// Asks for the file of a record to verify; none: the file dialog of the desktop.
    std::function<void(QWidget *, std::function<void(QString)>)> chooseRecord = {};
    /// Certificates of the authorities that are trusted, in PEM; none or empty: signatures can be checked, but nobody
    /// vouches for who the signers are.
    std::function<QByteArray()> trustRoots = {};
};

/// Electronic approval: a dock with the desk queue and the boxes, a palette group, links as in approval::placeOf().
class ApprovalModule final : public shell::IModule
{
public:
    explicit ApprovalModule(ApprovalViewParts parts);
    ~ApprovalModule() override;

    QString id() const override;
    shell::Contributions contribute() override;
    Task<Done> stop() override;

private:
    QString open(const contract::Link &link);
    void addCommands(shell::Contributions &offered);
    void verifyRecord();
    ApprovalViewParts m_parts;
    QPointer<ApprovalPage> m_page;
    std::optional<Place> m_pending; ///< of a link that came before the dock was made
    bool m_verifyWanted = false;    ///< likewise, of the command
};

} // namespace gw::approval
