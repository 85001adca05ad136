// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <QUrl>
#include <gw/boards/service.h>
#include <gw/contract/favourites.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::boards {

class BoardsPage;

/// What the views work with; references must outlive the module.
struct BoardsViewParts
{
    widgets::Theme &theme;
    BoardsService &service;
    contract::Favourites &favourites;
    shell::IShell &shell;
    const Clock &clock;
    std::function<void(const QUrl &)> openOutside;     ///< web and mail addresses, after the person has agreed
    std::function<void(const QString &)> openFile;     ///< a file of this computer, with the program for it
    /// Asks for files to attach; none: the file dialog of the desktop.
    std::function<void(QWidget *, std::function<void(QStringList)>)> chooseFiles = {};
    /// Asks where a copy goes; none: the file dialog of the desktop.
    std::function<void(QWidget *, QString name, std::function<void(QString)>)> chooseTarget = {};
};

/// Joint boards: a dock, blocks of the front page, a palette provider, links `gwanmun:boards/board/<id>`,
/// `gwanmun:boards/post/<id>`, `gwanmun:boards/write/<board id>` and `gwanmun:boards/drafts`.
class BoardsModule final : public shell::IModule
{
public:
    explicit BoardsModule(BoardsViewParts parts);
    ~BoardsModule() override;

    QString id() const override;
    shell::Contributions contribute() override;
    Task<Done> stop() override;

private:
    QString open(const contract::Link &link);
    void addCommands(shell::Contributions &offered);
    BoardsViewParts m_parts;
    std::unique_ptr<contract::ISearchProvider> m_search;
    QPointer<BoardsPage> m_page;
    QString m_pending; ///< path of a link that came before the dock was made
};

} // namespace gw::boards
