// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards_ui/boards_module.h>

#include "board_text.h"
#include "boards_blocks.h"
#include "boards_page.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::boards::BoardsModule)
};

const QString dock = u"boards.page"_s;

QString title()
{
    return Tr::tr("Boards");
}

} // namespace

BoardsModule::BoardsModule(BoardsViewParts parts)
    : m_parts(std::move(parts)), m_search(m_parts.service.makeSearch([] { return Tr::tr("Posts on boards"); }, isEnglish))
{
}

BoardsModule::~BoardsModule() = default;

QString BoardsModule::id() const
{
    return u"boards"_s;
}

shell::Contributions BoardsModule::contribute()
{
    shell::Contributions offered;
    offered.docks.push_back({.id = dock, .title = title, .icon = u"dialog-messages"_s, .create = [this](QWidget *parent) {
                                 m_page = new BoardsPage(m_parts, parent);
                                 if (const QString wanted = std::exchange(m_pending, {}); !wanted.isEmpty())
                                     open({u"boards"_s, wanted, {}});
                                 return m_page.data();
                             }});
    offered.rail.push_back({.id = u"boards"_s, .label = title, .icon = u"dialog-messages"_s, .dock = dock, .badge = u"boards"_s, .position = 50});
    offered.blocks = blocks(m_parts);
    offered.search.push_back(m_search.get());
    offered.openLink = [this](const contract::Link &link) { return open(link); };
    addCommands(offered);
    return offered;
}

void BoardsModule::addCommands(shell::Contributions &offered)
{
    shell::IShell &shell = m_parts.shell;
    offered.commands.push_back({.id = u"boards.write"_s,
                                .label = [] { return Tr::tr("Write a post"); },
                                .group = title,
                                .icon = u"document-edit"_s,
                                .shortcut = QKeySequence(u"Ctrl+Shift+B"_s),
                                .run = [&shell] { shell.open({u"boards"_s, u"write"_s, {}}); }});
    offered.commands.push_back({.id = u"boards.drafts"_s,
                                .label = [] { return Tr::tr("Drafts of posts"); },
                                .group = title,
                                .icon = u"document-edit"_s,
                                .run = [&shell] { shell.open({u"boards"_s, u"drafts"_s, {}}); }});
    // Letters that the page binds itself: they must not work anywhere else, but stand in the sheet and the palette.
    const auto inPage = [&](const QString &id, shell::Text label, const QKeySequence &keys, void (BoardsPage::*act)()) {
        offered.commands.push_back({.id = id,
                                    .label = std::move(label),
                                    .group = title,
                                    .icon = u"dialog-messages"_s,
                                    .shortcut = keys,
                                    .run =
                                        [this, act] {
                                            if (m_page)
                                                (m_page->*act)();
                                        },
                                    .enabled = [this] { return m_page && m_page->isVisible(); },
                                    .inDock = true});
    };
    inPage(u"boards.next"_s, [] { return Tr::tr("Next post"); }, Qt::Key_J, &BoardsPage::next);
    inPage(u"boards.previous"_s, [] { return Tr::tr("Previous post"); }, Qt::Key_K, &BoardsPage::previous);
    inPage(u"boards.unread"_s, [] { return Tr::tr("Next unread post"); }, Qt::Key_U, &BoardsPage::nextUnread);
    inPage(u"boards.like"_s, [] { return Tr::tr("Like the post, or take it back"); }, Qt::Key_L, &BoardsPage::like);
    inPage(u"boards.comment"_s, [] { return Tr::tr("Write a comment"); }, Qt::Key_C, &BoardsPage::comment);
    inPage(u"boards.report"_s, [] { return Tr::tr("Report the post"); }, Qt::Key_R, &BoardsPage::report);
    inPage(u"boards.new"_s, [] { return Tr::tr("Write a post on this board"); }, Qt::Key_N, &BoardsPage::newPost);
    inPage(u"boards.edit"_s, [] { return Tr::tr("Edit the post"); }, Qt::Key_E, &BoardsPage::edit);
    inPage(u"boards.publish"_s, [] { return Tr::tr("Publish what is written"); }, QKeySequence(u"Ctrl+Return"_s), &BoardsPage::publish);
}

QString BoardsModule::open(const contract::Link &link)
{
    const QString kind = link.path.section(u'/', 0, 0);
    const QString id = link.path.section(u'/', 1);
    if (!kind.isEmpty() && kind != "board"_L1 && kind != "post"_L1 && kind != "write"_L1 && kind != "drafts"_L1 && kind != "reports"_L1)
        return {};
    if (!m_page) {
        m_pending = link.path;
        return dock;
    }
    if (kind == "board"_L1)
        m_page->openBoard(id);
    else if (kind == "post"_L1)
        m_page->openPost(id);
    else if (kind == "write"_L1)
        m_page->write(id);
    else if (kind == "drafts"_L1)
        m_page->openDrafts();
    else if (kind == "reports"_L1)
        m_page->openReports();
    return dock;
}

Task<Done> BoardsModule::stop()
{
    Task<Done> flushing = m_parts.service.drafts().flush();
    co_return co_await flushing;
}

} // namespace gw::boards
