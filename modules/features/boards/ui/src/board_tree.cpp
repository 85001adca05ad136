// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "board_tree.h"

#include "board_text.h"
#include <QEvent>
#include <QIdentityProxyModel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>
#include <gw/widgets/numbered_row.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {
namespace {

constexpr int numberRole = Qt::UserRole + 100;

QString headingText(const QModelIndex &index)
{
    return layerName(Layer(index.data(BoardListModel::LayerRole).toInt())) + u" · "_s
           + sectionName(Section(index.data(BoardListModel::SectionRole).toInt()));
}

/// The boards with words for their headings, which the data side does not make.
class Worded final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return QIdentityProxyModel::data(index, role);
        const bool heading = index.data(BoardListModel::BoardIdRole).toString().isEmpty();
        const QString text = heading ? headingText(index)
                                     : nameOf({index.data(BoardListModel::NameKoRole).toString(), index.data(BoardListModel::NameEnRole).toString()});
        const int unread = index.data(BoardListModel::UnreadRole).toInt();
        return role == Qt::AccessibleTextRole && unread > 0 ? text + u", "_s + BoardTree::tr("%n unread", nullptr, unread) : text;
    }
};

} // namespace

BoardTree::BoardTree(const BoardsViewParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_entries(new QListWidget), m_tree(new QTreeView)
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_entries->setObjectName(u"boards.entries"_s);
    m_entries->setItemDelegate(new NumberedRow(
        parts.theme, [](const QModelIndex &index) { return NumberedContent{index.data().toString(), index.data(numberRole).toInt()}; }, m_entries));
    m_entries->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setObjectName(u"boards.tree"_s);
    m_worded = new Worded(this);
    m_worded->setSourceModel(&parts.service.boards());
    m_tree->setModel(m_worded);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new NumberedRow(
        parts.theme,
        [](const QModelIndex &index) {
            const bool heading = index.data(BoardListModel::BoardIdRole).toString().isEmpty();
            const QString text = index.data().toString();
            return NumberedContent{text, index.data(BoardListModel::UnreadRole).toInt(), heading};
        },
        m_tree));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_entries);
    layout->addWidget(m_tree, 1);

    connect(m_entries, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_board.clear();
        const QSignalBlocker quiet(m_tree->selectionModel());
        m_tree->setCurrentIndex({});
        m_tree->viewport()->update();
        Q_EMIT entryChosen(Entry(m_entries->item(row)->data(Qt::UserRole).toInt()));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(BoardListModel::BoardIdRole).toString();
        if (id.isEmpty() || id == m_board)
            return;
        m_board = id;
        const QSignalBlocker quiet(m_entries);
        m_entries->setCurrentRow(-1);
        m_entries->clearSelection();
        Q_EMIT boardChosen(id);
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(BoardListModel::BoardIdRole).toString().isEmpty())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_worded, &QAbstractItemModel::modelReset, this, &BoardTree::refresh);
    connect(m_worded, &QAbstractItemModel::dataChanged, this, &BoardTree::retranslate);
    refresh();
}

void BoardTree::refresh()
{
    m_tree->expandAll();
    if (!m_board.isEmpty()) {
        const QString board = std::exchange(m_board, {});
        selectBoard(board);
    }
    retranslate();
}

void BoardTree::retranslate()
{
    m_entries->setAccessibleName(tr("All boards, drafts and reports"));
    m_tree->setAccessibleName(tr("Boards"));
    const auto rows = m_parts.service.boards().rows();
    const bool moderates = std::ranges::any_of(rows, &BoardRow::canModerate);
    const QSignalBlocker quiet(m_entries);
    const int row = m_entries->currentRow();
    m_entries->clear();
    const auto add = [this](Entry entry, const QString &text, int number) {
        auto *item = new QListWidgetItem(text, m_entries);
        item->setData(Qt::UserRole, int(entry));
        item->setData(numberRole, number);
    };
    add(Entry::AllBoards, tr("All boards"), 0);
    add(Entry::Unread, tr("Unread"), m_parts.service.boards().unread());
    add(Entry::Alerts, tr("For me"), m_alerts);
    add(Entry::Mine, tr("My posts"), 0);
    add(Entry::Drafts, tr("Drafts"), m_drafts);
    if (moderates)
        add(Entry::Reports, tr("Reports"), 0);
    m_entries->setCurrentRow(row);
    m_entries->setFixedHeight(m_entries->count() * m_parts.theme.scaled(30) + space::s);
}

void BoardTree::selectBoard(const QString &boardId)
{
    const QModelIndex index = m_worded->mapFromSource(m_parts.service.boards().indexOf(boardId));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void BoardTree::selectEntry(Entry entry)
{
    for (int row = 0; row < m_entries->count(); ++row) {
        if (m_entries->item(row)->data(Qt::UserRole).toInt() == int(entry))
            m_entries->setCurrentRow(row);
    }
}

QString BoardTree::currentBoard() const
{
    return m_board;
}

void BoardTree::setDrafts(int count)
{
    m_drafts = count;
    retranslate();
}

void BoardTree::setAlerts(int unseen)
{
    m_alerts = unseen;
    retranslate();
}

void BoardTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::boards
