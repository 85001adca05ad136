// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QKeySequence>
#include <functional>
#include <gw/contract/link.h>
#include <gw/contract/search.h>
#include <memory>
#include <vector>

class QWidget;

namespace gw::shell {

using WidgetFactory = std::function<QWidget *(QWidget *parent)>;

/// A text that is made anew when the language changes.
using Text = std::function<QString()>;

/// Where a dock appears until the person puts it elsewhere.
enum class Place { Main, Left, Right, Bottom };

/// A part of the window that can be moved, tabbed, floated and closed.
struct DockSpec
{
    QString id; ///< stable: the objectName in saved layouts, e.g. "dashboard.home"
    Text title;
    QString icon; ///< freedesktop name
    Place place = Place::Main;
    bool openAtFirst = true; ///< part of the default layout
    WidgetFactory create;    ///< called on first show
};

/// An entry of the left rail: raises `dock` and wears the badge of `badge` (contract::BadgeBoard).
struct RailSpec
{
    QString id;
    Text label;
    QString icon;
    QString dock;
    QString badge;
    int position = 0; ///< low is up
};

/// Something a person can do: palette, menus, the F1 sheet and shortcuts all come from here.
struct CommandSpec
{
    QString id; ///< "directory.find"
    Text label;
    Text group;
    QString icon;
    QKeySequence shortcut = {};
    std::function<void()> run;
    std::function<bool()> enabled = {}; ///< none: always
    bool inDock = false; ///< the keys work in the module's dock only, which binds them itself: here they are only named
};

/// The areas of the front page, in the order that a new person finds them.
enum class Area { Business, Announcements, MayorAndStaff, EmployeeCommunication, MySpace };

/// A block of the front page. Blocks of one area share a card, where they are its tabs. A person shows, hides and moves
/// areas and blocks; the block itself knows nothing of that.
struct BlockSpec
{
    QString id; ///< stable: in saved arrangements and in the policy that locks blocks, e.g. "boards.latest"
    Text title;
    Area area = Area::Business;
    int position = 0; ///< low is left, until the person moves it
    WidgetFactory create; ///< called when the block is first shown
    Text actionLabel = {}; ///< one action at the card's head while the block is in front, e.g. "All"
    std::function<void()> action = {};
};

/// What Contributions::openLink gives when there is no dock to raise: the module shows by itself what the link leads to.
inline const QString handled = QStringLiteral("-");

/// Everything a module offers, handed over once. The shell reads it; modules never see each other's.
struct Contributions
{
    std::vector<DockSpec> docks = {};
    std::vector<RailSpec> rail = {};
    std::vector<CommandSpec> commands = {};
    std::vector<BlockSpec> blocks = {};
    std::vector<contract::ISearchProvider *> search = {}; ///< owned by the module
    /// Opens a link of this module; the id of the dock that the shell then raises, or empty when it leads nowhere, or `handled`. The dock
    /// may not have been made yet: the module keeps the link until then.
    std::function<QString(const contract::Link &)> openLink = {};
};

/// A feature of the workstation. Built by app/modules.cpp with exactly the services it needs; never receives the window.
class IModule
{
public:
    virtual ~IModule() = default;
    virtual QString id() const = 0;         ///< the `module` of its links
    virtual Contributions contribute() = 0; ///< no I/O, no widgets yet
    virtual void start() {}                 ///< after every module has contributed
    virtual Task<Done> stop() = 0;          ///< must end: the shell waits, with a deadline
};

} // namespace gw::shell
