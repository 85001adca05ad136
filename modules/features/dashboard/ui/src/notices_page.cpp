// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "notices_page.h"

#include "notice_text.h"
#include "publish_form.h"
#include "readers_pane.h"
#include <QEvent>
#include <QListView>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {

NoticesPage::NoticesPage(DashboardViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_theme(m_parts.theme)
    , m_service(m_parts.service)
    , m_shown(new QSortFilterProxyModel(this))
    , m_layers(new QTabBar)
    , m_publish(new QPushButton)
    , m_readersButton(new QPushButton)
    , m_readers(new ReadersPane(m_parts))
    , m_form(new PublishForm(m_theme))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter)
    , m_list(new QListView)
    , m_reader(new QStackedWidget)
    , m_title(label(m_theme, {}, Theme::Text::Heading))
    , m_meta(secondaryLabel(m_theme, {}, Theme::Text::Small))
    , m_body(label(m_theme, {}))
    , m_ackState(secondaryLabel(m_theme, {}, Theme::Text::Small))
    , m_ack(new QPushButton)
    , m_empty(new StateView(m_theme))
    , m_nothingChosen(new StateView(m_theme))
{
    setObjectName(u"notices"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_reader->addWidget(m_nothingChosen);
    m_reader->addWidget(makeReader());
    m_reader->addWidget(m_readers);
    m_reader->addWidget(m_form);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_reader);
    m_splitter->setSizes({m_theme.scaled(340), m_theme.scaled(700)});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticesPage::showCurrent);
    connect(&m_service.notices(), &QAbstractItemModel::modelReset, this, &NoticesPage::refreshState);
    connect(&m_service.notices(), &QAbstractItemModel::rowsInserted, this, &NoticesPage::refreshState);
    connect(&m_service.notices(), &QAbstractItemModel::dataChanged, this, &NoticesPage::refreshState);
    connect(&m_service, &DashboardService::meChanged, this, &NoticesPage::refreshState);
    connect(m_ack, &QPushButton::clicked, this, &NoticesPage::acknowledgeCurrent);
    connect(m_publish, &QPushButton::clicked, this, &NoticesPage::publish);
    connect(m_readersButton, &QPushButton::clicked, this, &NoticesPage::showReaders);
    const auto back = [this] {
        m_reader->setCurrentWidget(m_nothingChosen);
        showCurrent();
        m_list->setFocus();
    };
    connect(m_readers, &ReadersPane::closed, this, back);
    connect(m_form, &PublishForm::cancelled, this, back);
    connect(m_form, &PublishForm::sent, this, &NoticesPage::send);
    retranslate();
    refreshState();
}

QWidget *NoticesPage::makeList()
{
    m_shown->setSourceModel(&m_service.notices());
    m_shown->setFilterRole(NoticeListModel::LayerRole);
    m_list->setObjectName(u"notices.list"_s);
    m_list->setModel(m_shown);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_theme, noticeRow, m_list));
    m_layers->setObjectName(u"notices.layers"_s);
    m_layers->setExpanding(false);
    m_layers->setUsesScrollButtons(false);
    for (int layer = 0; layer < 4; ++layer)
        m_layers->addTab({});
    connect(m_layers, &QTabBar::currentChanged, this, [this](int index) {
        static const QStringList layers{u""_s, u"city"_s, u"bureau"_s, u"district"_s};
        m_shown->setFilterFixedString(layers.value(index));
        refreshState();
    });
    m_publish->setObjectName(u"notices.new"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, space::s, space::m, 0);
    head->addWidget(m_layers, 1);
    head->addWidget(m_publish);
    auto *side = new QWidget;
    side->setProperty("surface", true);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(m_theme.scaled(280));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    return side;
}

QWidget *NoticesPage::makeReader()
{
    m_title->setObjectName(u"notices.title"_s);
    m_title->setWordWrap(true);
    m_body->setObjectName(u"notices.body"_s);
    m_body->setWordWrap(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_ack->setObjectName(u"notices.acknowledge"_s);
    m_ack->setProperty("primary", true);
    m_readersButton->setObjectName(u"notices.showReaders"_s);

    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_meta);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_ack);
    actions->addWidget(m_readersButton);
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
    return scroll;
}

bool NoticesPage::maySeeReaders(const QModelIndex &index) const
{
    const auto me = m_service.me();
    if (!me || !index.data(NoticeListModel::MustReadRole).toBool())
        return false;
    const QString author = index.data(NoticeListModel::AuthorSeatRole).toString();
    const bool mine = std::ranges::any_of(me->seats, [&](const portal::MySeat &seat) { return seat.id == author; });
    const auto active = std::ranges::find(me->seats, m_service.seatId(), &portal::MySeat::id);
    const bool sameUnit =
        active != me->seats.end() && active->unitId == index.data(NoticeListModel::UnitIdRole).toString();
    return mine || (sameUnit && me->capabilities.contains(u"notice.publish"_s));
}

void NoticesPage::showReaders()
{
    if (currentId().isEmpty())
        return;
    m_reader->setCurrentWidget(m_readers);
    m_readers->show(currentId());
}

void NoticesPage::publish()
{
    deliver(m_parts.publishingUnits(), this, [](NoticesPage *self, const Result<PublishForm::Units> &units) {
        self->m_form->begin(units.value_or(PublishForm::Units()), self->m_parts.clock.now().toLocalTime().date());
        self->m_reader->setCurrentWidget(self->m_form);
    });
}

void NoticesPage::send()
{
    deliver(m_service.noticeDesk().publish(m_form->draft()), this, [](NoticesPage *self, Result<QString> operation) {
        if (!operation) {
            Q_EMIT self->failed(operation.error());
            return;
        }
        self->m_reader->setCurrentWidget(self->m_nothingChosen);
        self->m_layers->setCurrentIndex(0);
        self->m_list->setFocus();
        NoticeDesk &desk = self->m_service.noticeDesk();
        self->m_parts.shell.toast(tr("The notice goes out in a moment."),
                                  [&desk, id = *operation] { desk.discard(id); });
    });
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
    m_layers->setCurrentIndex(0);
    const QModelIndex index = m_shown->mapFromSource(m_service.notices().index(row, 0));
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
    m_stack->setCurrentIndex(m_shown->rowCount() > 0 ? 1 : 0);
    const auto me = m_service.me();
    m_publish->setVisible(me && me->capabilities.contains(u"notice.publish"_s));
    showCurrent();
}

void NoticesPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const bool working = m_reader->currentWidget() == m_form || m_reader->currentWidget() == m_readers;
    if (working && sender() != m_list->selectionModel())
        return; // what changed in the list is no reason to take the form away
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
    m_readersButton->setVisible(maySeeReaders(index));
}

void NoticesPage::retranslate()
{
    m_list->setAccessibleName(tr("Notices"));
    m_ack->setText(tr("I have read it"));
    m_readersButton->setText(tr("Who has read it"));
    m_publish->setText(tr("New"));
    m_publish->setAccessibleName(tr("New notice"));
    m_layers->setAccessibleName(tr("Which notices"));
    m_layers->setTabText(0, tr("All"));
    m_layers->setTabText(1, tr("City"));
    m_layers->setTabText(2, tr("Bureau"));
    m_layers->setTabText(3, tr("District"));
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
