// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "favourites_view.h"

#include "arranged_list.h"
#include <QEvent>
#include <QMimeData>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::personal {
namespace {

const QString favouriteType = u"application/x-gwanmun-favourite"_s; ///< inside the program only

} // namespace

FavouriteListModel::FavouriteListModel(contract::Favourites &favourites, QObject *parent)
    : RowModel(parent), m_favourites(favourites)
{
    connect(&favourites, &contract::Favourites::changed, this, &FavouriteListModel::read);
    read();
}

void FavouriteListModel::read()
{
    QList<FavouriteRow> rows;
    for (const contract::Favourite &one : m_favourites.all())
        rows.append({one, one.link.toUrl().toString(QUrl::FullyEncoded)});
    show(rows);
}

QVariant FavouriteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FavouriteRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.favourite.title;
    case Qt::UserRole: return row.address;
    default: return {};
    }
}

Qt::ItemFlags FavouriteListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList FavouriteListModel::mimeTypes() const
{
    return {favouriteType};
}

QMimeData *FavouriteListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(favouriteType, indexes.constFirst().data(Qt::UserRole).toString().toUtf8());
    return data;
}

bool FavouriteListModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const auto link = contract::Link::parse(QString::fromUtf8(data->data(favouriteType)));
    if (link)
        m_favourites.move(*link, row < 0 ? rowCount() : row);
    return false; // the rows come from the preferences: the view must not take any away
}

FavouritesView::FavouritesView(PersonalViewParts parts, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_model(new FavouriteListModel(m_parts.favourites, this))
    , m_list(new ArrangedList)
    , m_nothing(secondaryLabel(m_parts.theme, {}))
{
    m_list->setObjectName(name);
    m_list->setModel(m_model);
    m_list->setMinimumHeight(m_parts.theme.rowHeight());
    m_list->setItemDelegate(new RowDelegate(
        m_parts.theme,
        [model = m_model](const QModelIndex &index) {
            const FavouriteRow &row = model->rows().at(index.row());
            RowContent content;
            content.title = row.favourite.title.isEmpty() ? row.address : row.favourite.title;
            content.icon = row.favourite.icon.isEmpty() ? u"starred-symbolic"_s : row.favourite.icon;
            return content;
        },
        m_list));
    m_nothing->setContentsMargins(space::l, 0, space::l, space::s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { m_parts.shell.open(m_model->rows().at(index.row()).favourite.link); });
    connect(m_list, &ArrangedList::moveWanted, this, &FavouritesView::move);
    connect(m_list, &ArrangedList::removeWanted, this, &FavouritesView::remove);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &FavouritesView::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FavouritesView::refresh);
    refresh();
}

void FavouritesView::move(const QModelIndex &index, int by)
{
    const int to = index.row() + by;
    if (to < 0 || to >= m_model->rowCount())
        return;
    m_parts.favourites.move(m_model->rows().at(index.row()).favourite.link, by > 0 ? to + 1 : to);
}

void FavouritesView::remove(const QModelIndex &index)
{
    const contract::Favourite gone = m_model->rows().at(index.row()).favourite;
    const int position = index.row(); // the row's own number may be old: it is not part of what a row shows
    contract::Favourites &favourites = m_parts.favourites;
    favourites.remove(gone.link);
    m_parts.shell.toast(tr("“%1” is no favourite any more.").arg(gone.title), [&favourites, gone, position] {
        favourites.add(gone.link, gone.title, gone.icon);
        favourites.move(gone.link, position);
    });
}

void FavouritesView::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setAccessibleName(tr("Favourites"));
    m_list->setAccessibleDescription(tr("Enter opens, Alt+Up and Alt+Down move, Delete removes."));
    m_nothing->setText(tr("Star a system, a board or a person, and it is here at every desk of yours."));
    m_nothing->setVisible(empty);
    m_list->setVisible(!empty);
}

void FavouritesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace gw::personal
