// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "systems_page.h"

#include "access_panel.h"
#include "request_page.h"
#include "system_texts.h"
#include "system_tile.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::systems {
namespace {

constexpr int viewRole = Qt::UserRole;
constexpr int categoryRole = Qt::UserRole + 1;

} // namespace

SystemsPage::SystemsPage(SystemsViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.catalogue, parts.favourites, isEnglish)
    , m_search(new QLineEdit)
    , m_categories(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_tiles(new QListView)
    , m_tile(new SystemTile(parts.theme, m_model, [identity = parts.identity] { return identity().name; }, this))
    , m_empty(new StateView(parts.theme))
    , m_panel(new AccessPanel(parts))
    , m_request(new RequestPage(parts))
    , m_side(new QStackedWidget)
{
    setObjectName(u"systems"_s);
    m_model.setStanding([this](const QModelIndex &index) { return m_tile->standing(index); });
    m_search->setObjectName(u"systems.search"_s);
    m_search->setProperty("quiet", true);
    m_search->installEventFilter(this);
    m_categories->setObjectName(u"systems.categories"_s);
    m_categories->setProperty("nav", true);
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_categories->setTextElideMode(Qt::ElideRight);
    m_tiles->setObjectName(u"systems.tiles"_s);
    m_tiles->setModel(&m_model);
    m_tiles->setItemDelegate(m_tile);
    m_tiles->setViewMode(QListView::IconMode);
    m_tiles->setResizeMode(QListView::Adjust);
    m_tiles->setMovement(QListView::Static);
    m_tiles->setUniformItemSizes(true);
    m_tiles->setMouseTracking(true);
    m_tiles->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tiles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tiles->setContentsMargins(space::s, space::s, space::s, space::s);
    m_tiles->viewport()->installEventFilter(this);
    m_tiles->installEventFilter(this);
    m_stack->addWidget(m_tiles);
    m_stack->addWidget(m_empty);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_request);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space::m, space::m, space::m, space::s);
    searchRow->addWidget(m_search);
    leftColumn->addLayout(searchRow);
    leftColumn->addWidget(m_categories, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    left->setMinimumWidth(m_parts.theme.scaled(200));
    m_side->setMinimumWidth(m_parts.theme.scaled(260));
    splitter->setSizes({m_parts.theme.scaled(220), m_parts.theme.scaled(700), m_parts.theme.scaled(300)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        if (m_model.rowCount() > 0)
            m_tiles->setCurrentIndex(m_model.index(0));
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { activate(m_tiles->currentIndex()); });
    connect(m_categories, &QListWidget::currentRowChanged, this, &SystemsPage::chooseCategory);
    connect(m_tiles->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_panel->show(index.data(SystemListModel::IdRole).toString());
        m_side->setCurrentWidget(m_panel);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SystemsPage::refreshState);
    connect(&m_parts.catalogue, &Catalogue::changed, this, &SystemsPage::fillCategories);
    connect(&m_parts.favourites, &contract::Favourites::changed, this, &SystemsPage::fillCategories);
    retranslate();
    if (m_model.rowCount() > 0)
        m_tiles->setCurrentIndex(m_model.index(0));
}

void SystemsPage::fillCategories()
{
    const int before = std::max(0, m_categories->currentRow());
    const QSignalBlocker quiet(m_categories);
    m_categories->clear();
    const auto add = [this](const QString &name, int count, SystemListModel::View view, portal::SystemCategory category) {
        auto *item = new QListWidgetItem(u"%1  %2"_s.arg(name).arg(count), m_categories);
        item->setData(viewRole, int(view));
        item->setData(categoryRole, int(category));
        item->setData(Qt::AccessibleTextRole, tr("%1, %n systems", nullptr, count).arg(name));
    };
    const auto none = portal::SystemCategory::Unknown;
    add(tr("All systems"), m_model.count(SystemListModel::View::All), SystemListModel::View::All, none);
    add(tr("Favourites"), m_model.count(SystemListModel::View::Favourites), SystemListModel::View::Favourites, none);
    add(tr("Most used"), std::min(m_model.count(SystemListModel::View::MostUsed), int(mostUsedCount)),
        SystemListModel::View::MostUsed, none);
    for (const auto &[category, count] : m_model.categories())
        add(categoryName(category), count, SystemListModel::View::Category, category);
    m_categories->setCurrentRow(std::min(before, m_categories->count() - 1));
    refreshState();
}

void SystemsPage::chooseCategory()
{
    const QListWidgetItem *item = m_categories->currentItem();
    if (!item)
        return;
    m_search->clear();
    m_model.setView(SystemListModel::View(item->data(viewRole).toInt()),
                    portal::SystemCategory(item->data(categoryRole).toInt()));
    if (m_model.rowCount() > 0)
        m_tiles->setCurrentIndex(m_model.index(0));
}

void SystemsPage::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.data(SystemListModel::OpenRole).toBool())
        openSystem(m_parts, index.data(SystemListModel::IdRole).toString());
    else {
        m_side->setCurrentWidget(m_panel); // where a request may be shown
        m_panel->askForAccess();
    }
}

bool SystemsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tiles->viewport() && event->type() == QEvent::Resize) {
        m_tile->setViewWidth(static_cast<QResizeEvent *>(event)->size().width());
        Q_EMIT m_tile->sizeHintChanged({}); // lays the tiles out anew; the chosen one stays in sight
        QMetaObject::invokeMethod(
            this, [this] { m_tiles->scrollTo(m_tiles->currentIndex()); }, Qt::QueuedConnection);
    }
    if (watched == m_tiles->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_tiles->indexAt(mouse->pos());
        if (mouse->button() != Qt::LeftButton || !index.isValid())
            return false;
        if (m_tile->starRect(m_tiles->visualRect(index)).contains(mouse->pos()))
            toggleFavourite(m_parts, index.data(SystemListModel::IdRole).toString());
        else
            activate(index);
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            m_tiles->setFocus();
            return true;
        }
        if (watched == m_tiles && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            activate(m_tiles->currentIndex());
            return true;
        }
        if (watched == m_tiles && key->key() == Qt::Key_Asterisk) {
            toggleFavourite(m_parts, m_tiles->currentIndex().data(SystemListModel::IdRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SystemsPage::showSystem(const QString &systemId)
{
    m_search->clear();
    m_categories->setCurrentRow(0);
    const int row = m_model.rowOf(systemId);
    m_panel->show(systemId);
    m_side->setCurrentWidget(m_panel);
    if (row < 0)
        return;
    m_tiles->setCurrentIndex(m_model.index(row));
    m_tiles->scrollTo(m_model.index(row));
    m_tiles->setFocus();
}

void SystemsPage::showRequest(const QString &requestId)
{
    m_request->show(requestId);
    m_side->setCurrentWidget(m_request);
}

void SystemsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SystemsPage::refreshState()
{
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_tiles) : m_empty);
    if (any)
        return;
    if (m_parts.catalogue.entries().isEmpty())
        m_empty->show(u"internet-services"_s, tr("No linked systems yet"),
                      tr("The systems of your site appear here as soon as the server has been reached once."));
    else if (!m_search->text().isEmpty())
        m_empty->show(u"search"_s, tr("No system of that name"),
                      tr("Try initial consonants or another word. The other keyboard is tried by itself."));
    else if (m_model.view() == SystemListModel::View::Favourites)
        m_empty->show(u"starred-symbolic"_s, tr("No favourites yet"), tr("Mark a system with the star, or with *."));
    else
        m_empty->show(u"view-history"_s, tr("Nothing opened yet"), tr("What you open often appears here."));
}

void SystemsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a system"));
    m_search->setAccessibleName(tr("Find a system"));
    enableClearButton(*m_search); // its name is in the language too
    m_categories->setAccessibleName(tr("Categories"));
    m_tiles->setAccessibleName(tr("Systems"));
    fillCategories();
    m_model.refresh();
}

void SystemsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::systems
