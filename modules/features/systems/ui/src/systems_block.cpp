// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "systems_block.h"

#include "system_texts.h"
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::systems {

SystemsBlock::SystemsBlock(SystemsViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.catalogue, parts.favourites, isEnglish)
    , m_list(new QListView)
    , m_none(secondaryLabel(parts.theme, {}))
{
    m_model.setView(SystemListModel::View::MostUsed);
    const auto read = [this](const QModelIndex &index) {
        RowContent row;
        row.title = index.data(SystemListModel::NameRole).toString();
        row.summary = index.data(SystemListModel::DescriptionRole).toString();
        const Entry *entry = m_model.at(index.row());
        row.icon = entry ? iconOf(entry->system) : QString();
        row.state = index.data(SystemListModel::RoleRole).toString();
        return row;
    };
    m_list->setObjectName(u"systems.used"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(parts.theme, read, this));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setContentsMargins(space::l, space::s, space::l, space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none, 1);
    column->addWidget(m_list, 1);
    const auto refresh = [this] {
        m_list->setVisible(m_model.rowCount() > 0);
        m_none->setVisible(m_model.rowCount() == 0);
    };
    connect(&m_model, &QAbstractItemModel::modelReset, this, refresh);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        openSystem(m_parts, index.data(SystemListModel::IdRole).toString());
    });
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    refresh();
    retranslate();
    setFocusProxy(m_list);
}

void SystemsBlock::retranslate()
{
    m_list->setAccessibleName(tr("Most used systems"));
    m_none->setText(tr("Linked systems that you open often appear here, one click away."));
    m_model.refresh();
}

void SystemsBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::systems
