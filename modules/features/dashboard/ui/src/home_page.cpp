// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "home_page.h"

#include "counter_strip.h"
#include "notice_text.h"
#include "waiting_page.h"
#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <gw/widgets/card.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {
namespace {

/// A list that asks for no more room than it needs at least: what is left over is shared, and a page that fits does not
/// scroll. (A scroll area with wrapped labels in it goes by the wishes of its content, not by its minimum.)
class CardList final : public QListView
{
public:
    QSize sizeHint() const override { return {QListView::sizeHint().width(), minimumHeight()}; }
};

QPushButton *linkButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setProperty("flat", true);
    button->setProperty("link", true);
    return button;
}

} // namespace

HomePage::HomePage(DashboardViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_greeting(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_summary(secondaryLabel(m_parts.theme, {}))
    , m_countersCard(new Card(m_parts.theme))
    , m_counters(new CounterStrip(m_parts.theme, m_parts.service.counters()))
    , m_coming(new Card(m_parts.theme))
    , m_comingText(secondaryLabel(m_parts.theme, {}))
    , m_allWaiting(linkButton(u"home.allWaiting"_s))
    , m_allNotices(linkButton(u"home.allNotices"_s))
    , m_columns(new QHBoxLayout)
{
    setObjectName(u"home"_s);
    DashboardService &service = m_parts.service;
    m_summary->setObjectName(u"home.summary"_s);
    m_countersCard->setContent(m_counters);
    m_waiting = makeListCard(
        service.waiting(),
        new RowDelegate(
            m_parts.theme, [this](const QModelIndex &index) { return waitingRow(index, m_parts.clock.now(), true); },
            this),
        u"home.waiting"_s, &m_noWaiting);
    m_waiting->addHeaderWidget(m_allWaiting);
    m_notices = makeListCard(service.notices(), new RowDelegate(m_parts.theme, noticeRow, this), u"home.notices"_s,
                             &m_noNotices);
    m_notices->addHeaderWidget(m_allNotices);
    m_waitingList = m_waiting->findChild<QListView *>();
    m_noticeList = m_notices->findChild<QListView *>();
    m_comingText->setWordWrap(true);
    m_comingText->setContentsMargins(space::l, 0, space::l, space::s);
    auto *areas = new QWidget;
    auto *areaRows = new QVBoxLayout(areas);
    areaRows->setContentsMargins(0, 0, 0, 0);
    auto *names = new QHBoxLayout;
    names->setContentsMargins(space::l, 0, space::l, 0);
    for (QLabel *&area : m_areas) {
        area = label(m_parts.theme, {}, Theme::Text::Strong);
        names->addWidget(area, 1);
    }
    areaRows->addLayout(names);
    areaRows->addWidget(m_comingText);
    m_coming->setContent(areas);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(space::m);
    middle->addWidget(m_waiting, 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(m_notices, 3);
    for (const shell::BlockSpec &spec : m_parts.blocks()) {
        auto *card = new Card(m_parts.theme);
        card->setObjectName(u"home.block."_s + spec.id);
        card->setContent(spec.create(card));
        right->addWidget(card);
        m_blocks.push_back({spec, card});
    }
    right->addWidget(m_coming, 0);
    m_columns->setSpacing(space::m);
    m_columns->addLayout(middle, 1);
    m_columns->addLayout(right, 1);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_greeting);
    head->addWidget(m_summary);
    column->addLayout(head);
    column->addWidget(m_countersCard);
    column->addLayout(m_columns, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_counters, &CounterStrip::chosen, this, &HomePage::counterChosen);
    connect(m_allWaiting, &QPushButton::clicked, this, [this] { Q_EMIT counterChosen(QString()); });
    connect(m_allNotices, &QPushButton::clicked, this, [this] { Q_EMIT noticeChosen(QString()); });
    connect(m_waitingList, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT itemChosen(index.data(WaitingListModel::LinkRole).toString()); });
    connect(m_waitingList, &QListView::clicked, m_waitingList, &QListView::activated);
    connect(m_noticeList, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT noticeChosen(index.data(NoticeListModel::IdRole).toString()); });
    connect(m_noticeList, &QListView::clicked, m_noticeList, &QListView::activated);
    connect(&service, &DashboardService::meChanged, this, &HomePage::greet);
    connect(&service.counters(), &QAbstractItemModel::modelReset, this, &HomePage::greet);
    connect(&service.counters(), &QAbstractItemModel::dataChanged, this, &HomePage::greet);
    connect(&service.counters(), &QAbstractItemModel::rowsInserted, this, &HomePage::greet);
    connect(&service.waiting(), &QAbstractItemModel::modelReset, this, &HomePage::greet);
    connect(&service.waiting(), &QAbstractItemModel::rowsInserted, this, &HomePage::greet);
    connect(&service.waiting(), &QAbstractItemModel::rowsRemoved, this, &HomePage::greet);
    retranslate();
}

Card *HomePage::makeListCard(QAbstractItemModel &model, QAbstractItemDelegate *delegate, const QString &name,
                             QLabel **empty)
{
    auto *card = new Card(m_parts.theme);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *list = new CardList;
    list->setObjectName(name);
    list->setModel(&model);
    list->setItemDelegate(delegate);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(m_parts.theme.rowHeight() * 2);
    QLabel *none = secondaryLabel(m_parts.theme, {});
    none->setWordWrap(true);
    none->setContentsMargins(space::l, space::s, space::l, space::s);
    column->addWidget(none);
    column->addWidget(list, 1);
    const auto refresh = [list, none, &model] {
        const bool any = model.rowCount() > 0;
        list->setVisible(any);
        none->setVisible(!any);
    };
    connect(&model, &QAbstractItemModel::modelReset, list, refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, list, refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, list, refresh);
    refresh();
    card->setContent(content);
    *empty = none;
    return card;
}

void HomePage::greet()
{
    const QDate today = m_parts.clock.now().toLocalTime().date();
    const auto me = m_parts.service.me();
    const bool korean = QLocale().language() == QLocale::Korean;
    const QString name = me ? (korean || me->person.nameEn.isEmpty() ? me->person.name : me->person.nameEn) : QString();
    const QString day =
        korean ? QLocale().toString(today, u"yyyy. M. d. (ddd)"_s) : QLocale().toString(today, u"dddd, d MMMM yyyy"_s);
    m_greeting->setText(name.isEmpty() ? day : tr("%1, good to see you").arg(name));
    int waiting = 0;
    int overdue = 0;
    const auto &counters = m_parts.service.counters();
    for (int row = 0; row < counters.rowCount(); ++row) {
        waiting += counters.index(row, 0).data(CounterModel::CountRole).toInt();
        overdue += counters.index(row, 0).data(CounterModel::OverdueRole).toInt();
    }
    QStringList parts{day, waiting > 0 ? tr("%n waiting", nullptr, waiting) : tr("nothing waits for you")};
    int dueToday = 0;
    for (const WaitingRow &item : m_parts.service.waiting().items())
        dueToday += item.due.isValid() && item.due >= m_parts.clock.now() && item.due.toLocalTime().date() == today ? 1 : 0;
    if (dueToday > 0)
        parts.append(tr("%n due today", nullptr, dueToday));
    if (overdue > 0)
        parts.append(tr("%n overdue", nullptr, overdue));
    m_summary->setText(parts.join(u" · "_s));
}

void HomePage::retranslate()
{
    m_countersCard->setTitle(tr("Waiting work"));
    m_waiting->setTitle(tr("Most urgent"));
    m_notices->setTitle(tr("Notices"));
    m_noWaiting->setText(tr("Nothing waits for this seat. What comes in appears here at once."));
    m_noNotices->setText(tr("No notices. Announcements of the city, your bureau and your district appear here."));
    m_waitingList->setAccessibleName(tr("Most urgent"));
    m_noticeList->setAccessibleName(tr("Notices"));
    m_allWaiting->setText(tr("All"));
    m_allWaiting->setAccessibleName(tr("All waiting work"));
    m_allNotices->setText(tr("All"));
    m_allNotices->setAccessibleName(tr("All notices"));
    m_coming->setTitle(tr("More areas"));
    m_areas[0]->setText(tr("Mayor and staff"));
    m_areas[1]->setText(tr("Employee communication"));
    m_areas[2]->setText(tr("My space"));
    m_comingText->setText(tr("These areas come with the portal module. They are not part of this version."));
    for (const Block &block : m_blocks)
        block.card->setTitle(block.spec.title());
    greet();
}

void HomePage::arrange()
{
    m_columns->setDirection(width() < m_parts.theme.scaled(760) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::dashboard
