// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "events_block.h"

#include "event_text.h"
#include <QEvent>
#include <QListView>
#include <QVBoxLayout>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::familyevents {

EventsBlock::EventsBlock(FamilyEventsViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_list(new QListView(this))
    , m_nothing(secondaryLabel(m_parts.theme, {}))
{
    m_list->setObjectName(u"home.familyevents"_s);
    m_list->setModel(&m_parts.service.events());
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_parts.theme.rowHeight());
    m_list->setItemDelegate(new RowDelegate(m_parts.theme, eventRow, m_list));
    m_nothing->setContentsMargins(space::l, space::s, space::l, space::s);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        m_parts.shell.open({u"familyevents"_s, u"event/"_s + index.data(EventListModel::IdRole).toString(), {}});
    });
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    connect(&m_parts.service, &FamilyEventsService::changed, this, &EventsBlock::retranslate);
    retranslate();
}

void EventsBlock::retranslate()
{
    m_list->setAccessibleName(tr("Family events"));
    const bool any = m_parts.service.events().rowCount() > 0;
    m_nothing->setText(m_parts.service.isLoaded() ? tr("No family events just now.") : tr("Family events are being read."));
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    m_list->viewport()->update();
}

void EventsBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::familyevents
