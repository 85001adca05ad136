// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_page.h"

#include "alerts_view.h"
#include "board_text.h"
#include "board_tree.h"
#include "drafts_view.h"
#include "moderation_view.h"
#include "post_editor.h"
#include "post_list.h"
#include "post_view.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {

BoardsPage::BoardsPage(const BoardsViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_splitter(new QSplitter)
    , m_tree(new BoardTree(parts))
    , m_middle(new QStackedWidget)
    , m_list(new PostList(parts))
    , m_drafts(new DraftsView(parts))
    , m_alerts(new AlertsView(parts))
    , m_moderation(new ModerationView(parts))
    , m_right(new QStackedWidget)
    , m_reader(new PostView(parts))
    , m_editor(new PostEditor(parts))
{
    setObjectName(u"boards"_s);
    m_tree->setMinimumWidth(parts.theme.scaled(160));
    m_middle->setMinimumWidth(parts.theme.scaled(260));
    m_right->setMinimumWidth(parts.theme.scaled(360));
    for (QWidget *pane : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_drafts), static_cast<QWidget *>(m_alerts), static_cast<QWidget *>(m_moderation)})
        m_middle->addWidget(pane);
    m_right->addWidget(m_reader);
    m_right->addWidget(m_editor);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_right);
    m_splitter->setSizes({parts.theme.scaled(210), parts.theme.scaled(350), parts.theme.scaled(740)});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_tree, &BoardTree::boardChosen, this, [this](const QString &board) {
        m_middle->setCurrentWidget(m_list);
        m_list->showBoard(board);
    });
    connect(m_tree, &BoardTree::entryChosen, this, [this](BoardTree::Entry entry) { entryChosen(int(entry)); });
    connect(m_list, &PostList::postChosen, this, [this](const QString &post) {
        // Rows that come anew choose a post too: only a person's choice takes the place of what is being written.
        const bool writing = m_right->currentWidget() == m_editor;
        if (writing && !m_list->view()->hasFocus())
            return;
        m_reader->open(post);
        if (writing)
            stopWriting();
    });
    connect(m_list, &PostList::postOpened, this, &BoardsPage::read);
    connect(m_list, &PostList::writeWanted, this, &BoardsPage::write);
    connect(m_drafts, &DraftsView::chosen, this, [this](const Draft &draft) {
        if (draft.purpose == Draft::Purpose::Comment)
            openPost(draft.postId); // its text waits below the post
        else
            startWriting(draft);
    });
    connect(m_drafts, &DraftsView::counted, m_tree, &BoardTree::setDrafts);
    const auto read = [this](const QString &post) {
        m_right->setCurrentWidget(m_reader);
        m_reader->open(post);
    };
    connect(m_moderation, &ModerationView::postWanted, this, read);
    connect(m_alerts, &AlertsView::postWanted, this, read);
    connect(m_alerts, &AlertsView::counted, m_tree, &BoardTree::setAlerts);
    m_tree->setAlerts(m_alerts->unseen());
    connect(m_reader, &PostView::editWanted, this, &BoardsPage::startWriting);
    connect(m_reader, &PostView::closed, this, [this] { m_reader->open({}); });
    connect(m_editor, &PostEditor::closed, this, &BoardsPage::stopWriting);
    connect(m_editor, &PostEditor::published, this, [this](const QString &post, const QString &board) {
        stopWriting();
        if (m_list->boardId() != board)
            openBoard(board);
        m_list->select(post);
        m_reader->open(post);
    });
    addKeys();
    m_tree->selectEntry(BoardTree::Entry::AllBoards);
    m_list->showAll(PostQuery::Only::All);
}

BoardsPage::~BoardsPage() = default;

void BoardsPage::addKeys()
{
    // Letters only, and only here: a text field that has the focus takes them first.
    const auto bind = [this](const QKeySequence &keys, void (BoardsPage::*act)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(Qt::Key_J, &BoardsPage::next);
    bind(Qt::Key_K, &BoardsPage::previous);
    bind(Qt::Key_U, &BoardsPage::nextUnread);
    bind(Qt::Key_L, &BoardsPage::like);
    bind(Qt::Key_C, &BoardsPage::comment);
    bind(Qt::Key_R, &BoardsPage::report);
    bind(Qt::Key_N, &BoardsPage::newPost);
    bind(Qt::Key_E, &BoardsPage::edit);
    bind(QKeySequence(u"Ctrl+Return"_s), &BoardsPage::publish);
}

void BoardsPage::entryChosen(int chosen)
{
    const auto entry = BoardTree::Entry(chosen);
    QWidget *pane = entry == BoardTree::Entry::Drafts    ? static_cast<QWidget *>(m_drafts)
                    : entry == BoardTree::Entry::Alerts  ? static_cast<QWidget *>(m_alerts)
                    : entry == BoardTree::Entry::Reports ? static_cast<QWidget *>(m_moderation)
                                                         : m_list;
    m_middle->setCurrentWidget(pane);
    if (pane == m_drafts)
        m_drafts->load();
    else if (pane == m_moderation)
        m_moderation->load();
    else if (pane == m_list)
        m_list->showAll(entry == BoardTree::Entry::Unread ? PostQuery::Only::Unread : entry == BoardTree::Entry::Mine ? PostQuery::Only::Mine : PostQuery::Only::All);
}

void BoardsPage::openBoard(const QString &boardId)
{
    m_tree->selectBoard(boardId);
    if (m_tree->currentBoard() != boardId) {
        m_middle->setCurrentWidget(m_list);
        m_list->showBoard(boardId); // its row comes later
    }
}

void BoardsPage::openPost(const QString &postId)
{
    m_middle->setCurrentWidget(m_list);
    m_right->setCurrentWidget(m_reader);
    m_reader->open(postId);
    m_list->select(postId);
}

void BoardsPage::openDrafts()
{
    m_tree->selectEntry(BoardTree::Entry::Drafts);
}

void BoardsPage::openReports()
{
    m_tree->selectEntry(BoardTree::Entry::Reports);
}

void BoardsPage::write(const QString &boardId)
{
    QString board = boardId;
    if (board.isEmpty()) {
        for (const BoardRow &one : m_parts.service.boards().rows()) {
            if (one.canPost && board.isEmpty())
                board = one.id;
        }
    }
    if (board.isEmpty()) {
        m_parts.shell.toast(tr("This seat may not write on any board."));
        return;
    }
    // What was begun here and not sent goes on.
    deliver(m_parts.service.drafts().findFor(Draft::Purpose::NewPost, board, {}), this, [board](BoardsPage *self, Result<std::optional<Draft>> found) {
        const bool goesOn = found && *found && !(*found)->isEmpty();
        self->startWriting(goesOn ? **found : DraftStore::make(Draft::Purpose::NewPost, board));
    });
}

void BoardsPage::startWriting(const Draft &draft)
{
    m_list->select({}); // what was still to be chosen is no longer wanted
    m_right->setCurrentWidget(m_editor);
    m_editor->open(draft);
}

void BoardsPage::stopWriting()
{
    m_right->setCurrentWidget(m_reader);
    m_list->focusList();
}

void BoardsPage::next()
{
    m_list->move(1);
}

void BoardsPage::previous()
{
    m_list->move(-1);
}

void BoardsPage::nextUnread()
{
    m_list->nextUnread();
}

void BoardsPage::like()
{
    m_reader->toggleLike();
}

void BoardsPage::comment()
{
    m_reader->comment();
}

void BoardsPage::report()
{
    m_reader->report();
}

void BoardsPage::newPost()
{
    if (m_right->currentWidget() != m_editor)
        write(m_list->boardId());
}

void BoardsPage::edit()
{
    m_reader->edit();
}

void BoardsPage::publish()
{
    if (m_right->currentWidget() == m_editor)
        m_editor->publish();
}

void BoardsPage::read()
{
    m_reader->focusText();
}

void BoardsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_PageDown) {
        m_reader->scrollBy(1);
    } else if (event->key() == Qt::Key_PageUp) {
        m_reader->scrollBy(-1);
    } else if (event->key() == Qt::Key_Escape) {
        m_list->focusList();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace gw::boards
