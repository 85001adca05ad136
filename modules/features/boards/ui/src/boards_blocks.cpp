// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_blocks.h"

#include "board_text.h"
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::boards::Blocks)
};

constexpr int shown = 8;

QString latestTitle()
{
    return Tr::tr("Latest posts");
}

QString newsTitle()
{
    return Tr::tr("City news");
}

QString marketTitle()
{
    return Tr::tr("Thrifty market");
}

QString all()
{
    return Tr::tr("All");
}

/// The first posts of a query. Which board that is may only be known when boards have come.
class PostsBlock final : public QWidget
{
public:
    using Query = std::function<std::optional<PostQuery>(const BoardListModel &)>;

    PostsBlock(const BoardsViewParts &parts, Query query, shell::Text name, shell::Text empty, const QString &listName, QWidget *parent)
        : QWidget(parent)
        , m_parts(parts)
        , m_query(std::move(query))
        , m_name(std::move(name))
        , m_empty(std::move(empty))
        , m_model(parts.service.makePostList())
        , m_list(new QListView)
        , m_none(secondaryLabel(parts.theme, {}))
    {
        m_list->setObjectName(listName);
        m_list->setModel(m_model.get());
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setItemDelegate(new RowDelegate(
            parts.theme,
            [this](const QModelIndex &index) {
                const auto board = m_parts.service.boards().board(index.data(PostListModel::BoardIdRole).toString());
                return postRowWithBoard(index, board ? nameOf(board->name) : QString());
            },
            m_list));
        m_none->setWordWrap(true);
        m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_none->setContentsMargins(space::l, space::s, space::l, space::s);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_none, 1);
        column->addWidget(m_list, 1);
        const auto open = [this](const QModelIndex &index) {
            m_parts.shell.open({u"boards"_s, u"post/"_s + index.data(PostListModel::PostIdRole).toString(), {}});
        };
        connect(m_list, &QListView::activated, this, open);
        connect(m_list, &QListView::clicked, m_list, &QListView::activated);
        connect(m_model.get(), &QAbstractItemModel::modelReset, this, &PostsBlock::refresh);
        connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &PostsBlock::refresh);
        connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &PostsBlock::refresh);
        connect(m_model.get(), &PostListModel::ready, this, &PostsBlock::refresh);
        connect(&parts.service.boards(), &QAbstractItemModel::modelReset, this, &PostsBlock::ask);
        connect(&parts.service.boards(), &QAbstractItemModel::rowsInserted, this, &PostsBlock::ask);
        ask();
        retranslate();
        refresh();
        setFocusProxy(m_list);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    void ask()
    {
        if (const auto query = m_query(m_parts.service.boards()))
            m_model->setQuery(*query);
    }

    void refresh()
    {
        const bool any = m_model->rowCount() > 0;
        m_list->setVisible(any);
        m_none->setVisible(!any);
    }

    void retranslate()
    {
        m_list->setAccessibleName(m_name());
        m_none->setText(m_empty());
        m_list->viewport()->update();
    }

    const BoardsViewParts &m_parts;
    Query m_query;
    shell::Text m_name;
    shell::Text m_empty;
    std::unique_ptr<PostListModel> m_model;
    QListView *m_list;
    QLabel *m_none;
};

PostsBlock::Query ofCategory(Category category)
{
    return [category](const BoardListModel &boards) -> std::optional<PostQuery> {
        const auto found = std::ranges::find(boards.rows(), category, &BoardRow::category);
        if (found == boards.rows().end())
            return {};
        PostQuery query;
        query.boardId = found->id;
        query.only = category == Category::WarmMarket ? PostQuery::Only::Offered : PostQuery::Only::All;
        query.mustReadFirst = category == Category::CityNews; // nobody looks for these on every board
        query.limit = shown;
        return query;
    };
}

} // namespace

std::vector<shell::BlockSpec> blocks(const BoardsViewParts &parts)
{
    shell::IShell &shell = parts.shell;
    BoardsService &service = parts.service;
    const auto openCategory = [&shell, &service](Category category) {
        const auto found = std::ranges::find(service.boards().rows(), category, &BoardRow::category);
        shell.open({u"boards"_s, found == service.boards().rows().end() ? QString() : u"board/"_s + found->id, {}});
    };
    std::vector<shell::BlockSpec> made;
    made.push_back({.id = u"boards.latest"_s,
                    .title = latestTitle,
                    .area = shell::Area::EmployeeCommunication,
                    .position = 0,
                    .create =
                        [&parts](QWidget *parent) -> QWidget * {
                            const auto query = [](const BoardListModel &) {
                                PostQuery everywhere;
                                everywhere.limit = shown;
                                return std::optional(everywhere);
                            };
                            return new PostsBlock(parts, query, latestTitle, [] { return Tr::tr("No posts yet. What colleagues write appears here."); },
                                                  u"home.posts"_s, parent);
                        },
                    .actionLabel = all,
                    .action = [&shell] { shell.open({u"boards"_s, {}, {}}); }});
    made.push_back({.id = u"boards.news"_s,
                    .title = newsTitle,
                    .area = shell::Area::Announcements,
                    .position = 10,
                    .create =
                        [&parts](QWidget *parent) -> QWidget * {
                            return new PostsBlock(parts, ofCategory(Category::CityNews), newsTitle,
                                                  [] { return Tr::tr("No city news yet. News and posts that must be read appear here."); }, u"home.news"_s, parent);
                        },
                    .actionLabel = all,
                    .action = [openCategory] { openCategory(Category::CityNews); }});
    made.push_back({.id = u"boards.market"_s,
                    .title = marketTitle,
                    .area = shell::Area::EmployeeCommunication,
                    .position = 30,
                    .create =
                        [&parts](QWidget *parent) -> QWidget * {
                            return new PostsBlock(parts, ofCategory(Category::WarmMarket), marketTitle,
                                                  [] { return Tr::tr("Nothing is on offer. What colleagues give away or sell appears here."); }, u"home.market"_s, parent);
                        },
                    .actionLabel = all,
                    .action = [openCategory] { openCategory(Category::WarmMarket); }});
    return made;
}

} // namespace gw::boards
