// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "post_list.h"

#include "board_text.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {

PostList::PostList(const BoardsViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.service.makePostList())
    , m_title(new ElidedLabel(parts.theme, Theme::Text::Title))
    , m_note(new ElidedLabel(parts.theme, Theme::Text::Small))
    , m_only(new QComboBox)
    , m_sort(new QComboBox)
    , m_write(new QPushButton)
    , m_join(new QPushButton)
    , m_readAll(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new StateView(parts.theme))
    , m_loading(new SkeletonView(parts.theme, 8))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_note->setProperty("secondary", true);
    m_title->setObjectName(u"boards.list.title"_s);
    m_write->setObjectName(u"boards.write"_s);
    m_write->setProperty("primary", true);
    m_join->setObjectName(u"boards.join"_s);
    m_only->setObjectName(u"boards.only"_s);
    m_sort->setObjectName(u"boards.sort"_s);
    m_readAll->setObjectName(u"boards.readAll"_s);
    m_readAll->setProperty("flat", true);
    m_readAll->setProperty("link", true);
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setObjectName(u"boards.posts"_s);
    m_list->setModel(m_model.get());
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const auto read = [this](const QModelIndex &index) {
        if (!m_board.isEmpty())
            return postRow(index);
        const auto board = m_parts.service.boards().board(index.data(PostListModel::BoardIdRole).toString());
        return postRowWithBoard(index, board ? nameOf(board->name) : QString());
    };
    m_list->setItemDelegate(new RowDelegate(parts.theme, read, m_list));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::m, space::m, space::s);
    head->setSpacing(space::xs);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_join);
    first->addWidget(m_write);
    head->addLayout(first);
    auto *second = new QHBoxLayout;
    second->addWidget(m_note, 1);
    second->addWidget(m_readAll);
    head->addLayout(second);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::xs);
    filters->addWidget(m_only);
    filters->addWidget(m_sort);
    filters->addStretch();
    head->addLayout(filters);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(PostListModel::PostIdRole).toString();
        if (!id.isEmpty())
            Q_EMIT postChosen(id);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT postOpened(index.data(PostListModel::PostIdRole).toString());
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_list->verticalScrollBar()->maximum() - m_list->viewport()->height())
            fetchOlder();
    });
    for (const auto signal : {&PostListModel::ready, &PostListModel::complete})
        connect(m_model.get(), signal, this, &PostList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &PostList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &PostList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &PostList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_wanted.isEmpty())
            select(m_wanted);
    });
    connect(&parts.service.boards(), &QAbstractItemModel::modelReset, this, &PostList::refreshHead);
    connect(&parts.service.boards(), &QAbstractItemModel::dataChanged, this, &PostList::refreshHead);
    connect(m_only, &QComboBox::activated, this, [this] { query(PostQuery::Only(m_only->currentData().toInt())); });
    connect(m_sort, &QComboBox::activated, this, [this] { query(PostQuery::Only(m_only->currentData().toInt())); });
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT writeWanted(m_board); });
    connect(m_readAll, &QPushButton::clicked, this, [this] {
        deliver(m_parts.service.writing().markBoardRead(m_board), this, [](PostList *self, Result<QString> done) {
            if (!done)
                self->m_parts.shell.toast(errorText(done.error()));
        });
    });
    connect(m_join, &QPushButton::clicked, this, [this] {
        const auto board = m_parts.service.boards().board(m_board);
        if (!board)
            return;
        deliver(m_parts.service.writing().joinClub(m_board, !board->isMember), this, [](PostList *self, Result<QString> done) {
            if (!done)
                self->m_parts.shell.toast(errorText(done.error()));
        });
    });
    retranslate();
    refreshState();
}

PostList::~PostList() = default;

void PostList::query(PostQuery::Only only)
{
    PostQuery query;
    query.boardId = m_board;
    query.only = only;
    query.sort = PostQuery::Sort(m_sort->currentData().toInt());
    m_model->setQuery(query);
    refreshState();
}

void PostList::showBoard(const QString &boardId)
{
    m_board = boardId;
    m_parts.service.setVisibleBoard(boardId);
    retranslate();
    query(PostQuery::Only::All);
}

void PostList::showAll(PostQuery::Only only)
{
    m_board.clear();
    m_all = only;
    m_parts.service.setVisibleBoard({});
    retranslate();
    query(only);
}

void PostList::refreshHead()
{
    const auto board = m_parts.service.boards().board(m_board);
    if (m_board.isEmpty()) {
        m_title->setFullText(m_all == PostQuery::Only::Unread ? tr("Unread") : m_all == PostQuery::Only::Mine ? tr("My posts") : tr("All boards"));
        m_note->setFullText({});
    } else {
        m_title->setFullText(board ? nameOf(board->name) : QString());
        m_note->setFullText(board ? nameOf(board->description) : QString());
    }
    m_write->setVisible(m_board.isEmpty() || (board && board->canPost));
    m_join->setVisible(board && board->isClub);
    m_join->setText(board && board->isMember ? tr("Leave club") : tr("Join club"));
    m_readAll->setVisible(board && board->unread > 0);
}

void PostList::refreshState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_model->isReady() ? static_cast<QWidget *>(m_empty) : m_loading);
    if (!m_wanted.isEmpty())
        select(m_wanted);
    const auto board = m_parts.service.boards().board(m_board);
    const bool filtered = m_only->currentData().toInt() != int(PostQuery::Only::All) || (m_board.isEmpty() && m_all != PostQuery::Only::All);
    if (filtered) {
        m_empty->show(u"view-filter"_s, tr("Nothing of this kind"), tr("Posts appear here as soon as one fits the filter."));
    } else if (board && board->isClub && !board->isMember && board->posts > 0) {
        m_empty->show(u"group"_s, tr("For members of the club"), tr("Join the club to read and write here."), tr("Join club"), [this] { m_join->click(); });
    } else if (m_board.isEmpty() || (board && board->canPost)) {
        m_empty->show(u"document-edit"_s, tr("No posts yet"), tr("The first one can be yours. It also works without a network."), tr("Write a post"),
                      [this] { Q_EMIT writeWanted(m_board); });
    } else {
        m_empty->show(u"document-edit"_s, tr("No posts yet"), tr("What is published on this board appears here."));
    }
}

QString PostList::currentPost() const
{
    return m_list->currentIndex().data(PostListModel::PostIdRole).toString();
}

void PostList::select(const QString &postId)
{
    m_wanted = postId;
    const int row = postId.isEmpty() ? -1 : m_model->rowOf(postId);
    if (row < 0)
        return;
    m_wanted.clear();
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void PostList::move(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (rows > 0 ? -1 : m_model->rowCount());
    const QModelIndex next = m_model->index(std::clamp(now + rows, 0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
}

void PostList::nextUnread()
{
    const int count = m_model->rowCount();
    const int now = m_list->currentIndex().row();
    // Among what is loaded: the whole list would have to be read for more.
    for (int step = 1; step <= std::min(count, 500); ++step) {
        const QModelIndex index = m_model->index((now + step) % std::max(1, count));
        if (index.data(PostListModel::UnreadRole).toBool()) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            return;
        }
    }
    m_parts.shell.toast(tr("Nothing unread here."));
}

void PostList::focusList()
{
    m_list->setFocus();
}

void PostList::fetchOlder()
{
    if (m_board.isEmpty() || m_fetching || m_fetchedAll == m_board || m_model->rowCount() == 0)
        return;
    m_fetching = true;
    deliver(m_parts.service.fetchOlder(m_board), this, [board = m_board](PostList *self, Result<bool> more) {
        self->m_fetching = false;
        if (more && !*more)
            self->m_fetchedAll = board;
    });
}

void PostList::retranslate()
{
    using Only = PostQuery::Only;
    const auto board = m_parts.service.boards().board(m_board);
    m_list->setAccessibleName(tr("Posts"));
    m_only->setAccessibleName(tr("Which posts"));
    m_sort->setAccessibleName(tr("Order of the posts"));
    m_only->clear();
    m_only->addItem(tr("All posts"), int(Only::All));
    m_only->addItem(tr("Unread"), int(Only::Unread));
    m_only->addItem(tr("My posts"), int(Only::Mine));
    if (board && board->kind == PostKind::Market) {
        m_only->addItem(tr("Offered"), int(Only::Offered));
        m_only->addItem(tr("Reserved"), int(Only::Reserved));
        m_only->addItem(tr("Sold"), int(Only::Sold));
    } else {
        m_only->addItem(tr("Pinned"), int(Only::Pinned));
        m_only->addItem(tr("Must read"), int(Only::MustRead));
    }
    m_sort->clear();
    m_sort->addItem(tr("Newest first"), int(PostQuery::Sort::Newest));
    m_sort->addItem(tr("Most liked first"), int(PostQuery::Sort::MostLiked));
    m_only->setVisible(!m_board.isEmpty());
    m_write->setText(tr("Write"));
    m_readAll->setText(tr("Mark all as read"));
    refreshHead();
    refreshState();
}

void PostList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::boards
