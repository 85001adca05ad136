// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "notices_page.h"

#include "notice_text.h"
#include <QEvent>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {

NoticesPage::NoticesPage(Theme &theme, DashboardService &service, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_service(service)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter)
    , m_list(new QListView)
    , m_reader(new QStackedWidget)
    , m_title(label(theme, {}, Theme::Text::Heading))
    , m_meta(secondaryLabel(theme, {}, Theme::Text::Small))
    , m_body(label(theme, {}))
    , m_ackState(secondaryLabel(theme, {}, Theme::Text::Small))
    , m_ack(new QPushButton)
    , m_empty(new StateView(theme))
    , m_nothingChosen(new StateView(theme))
{
    setObjectName(u"notices"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"notices.list"_s);
    m_list->setModel(&service.notices());
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(theme, noticeRow, m_list));
    m_list->setMinimumWidth(theme.scaled(280));
    m_title->setObjectName(u"notices.title"_s);
    m_title->setWordWrap(true);
    m_body->setObjectName(u"notices.body"_s);
    m_body->setWordWrap(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_ack->setObjectName(u"notices.acknowledge"_s);
    m_ack->setProperty("primary", true);

    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_meta);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_ack);
    actions->addWidget(m_ackState);
    actions->addStretch();
    column->addLayout(actions);
    column->addSpacing(space::m);
    column->addWidget(m_body);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    m_reader->addWidget(m_nothingChosen);
    m_reader->addWidget(scroll);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_reader);
    m_splitter->setSizes({theme.scaled(340), theme.scaled(700)});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticesPage::showCurrent);
    connect(&service.notices(), &QAbstractItemModel::modelReset, this, &NoticesPage::refreshState);
    connect(&service.notices(), &QAbstractItemModel::rowsInserted, this, &NoticesPage::refreshState);
    connect(&service.notices(), &QAbstractItemModel::dataChanged, this, &NoticesPage::showCurrent);
    connect(m_ack, &QPushButton::clicked, this, &NoticesPage::acknowledgeCurrent);
    retranslate();
    refreshState();
}

QString NoticesPage::currentId() const
{
    return m_list->currentIndex().data(NoticeListModel::IdRole).toString();
}

bool NoticesPage::open(const QString &noticeId)
{
    const int row = m_service.notices().rowOf(noticeId);
    if (row < 0)
        return false;
    const QModelIndex index = m_service.notices().index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void NoticesPage::acknowledgeCurrent()
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    deliver(m_service.acknowledge(id), this, [](NoticesPage *self, Result<QString> operation) {
        if (operation)
            Q_EMIT self->acknowledged(*operation);
        else
            Q_EMIT self->failed(operation.error());
    });
}

void NoticesPage::refreshState()
{
    m_stack->setCurrentIndex(m_service.notices().rowCount() > 0 ? 1 : 0);
    showCurrent();
}

void NoticesPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_reader->setCurrentIndex(index.isValid() ? 1 : 0);
    if (!index.isValid())
        return;
    const NoticeText text(index);
    m_title->setText(text.title());
    m_meta->setText(text.meta());
    m_body->setText(text.body());
    m_ack->setVisible(text.canAcknowledge());
    m_ackState->setText(text.acknowledgement());
    m_ackState->setVisible(!text.acknowledgement().isEmpty());
}

void NoticesPage::retranslate()
{
    m_list->setAccessibleName(tr("Notices"));
    m_ack->setText(tr("I have read it"));
    m_empty->show(u"news-subscribe"_s, tr("No notices"),
                  tr("Announcements of the city, your bureau and your district appear here."));
    m_nothingChosen->show(u"news-subscribe"_s, tr("Choose a notice"), tr("It is shown here, also without a network."));
}

void NoticesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::dashboard
