// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "home_page.h"

#include "area_card.h"
#include "counter_strip.h"
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {

HomePage::HomePage(DashboardViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_greeting(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_summary(secondaryLabel(m_parts.theme, {}))
    , m_arrange(new QPushButton)
    , m_countersCard(new QFrame)
    , m_counters(new CounterStrip(m_parts.theme, m_parts.service.counters()))
    , m_page(new QWidget)
    , m_dropLine(new QFrame(m_page))
    , m_blocks(m_parts.blocks())
{
    setObjectName(u"home"_s);
    m_countersCard->setProperty("card", true);
    auto *strip = new QVBoxLayout(m_countersCard);
    strip->setContentsMargins(1, space::m, 1, space::s);
    strip->addWidget(m_counters);
    m_dropLine->setProperty("drop", true);
    m_dropLine->hide();
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeHead());
    column->addWidget(m_countersCard);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::m);
    for (int i = 0; i < Arrangement::columns; ++i) {
        m_columns.push_back(new QVBoxLayout);
        m_columns.back()->setSpacing(space::m);
        columns->addLayout(m_columns.back(), 1);
    }
    column->addLayout(columns, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_counters, &CounterStrip::chosen, this, &HomePage::counterChosen);
    connect(m_counters, &CounterStrip::tilesMade, this, &HomePage::orderTabs);
    connect(m_arrange, &QPushButton::clicked, this, &HomePage::arrangeWanted);
    DashboardService &service = m_parts.service;
    connect(&service.frontPage(), &FrontPage::changed, this, &HomePage::arrange);
    connect(&service, &DashboardService::meChanged, this, &HomePage::greet);
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&service.counters()),
                                      static_cast<QAbstractItemModel *>(&service.waiting())}) {
        connect(model, &QAbstractItemModel::modelReset, this, &HomePage::greet);
        connect(model, &QAbstractItemModel::dataChanged, this, &HomePage::greet);
        connect(model, &QAbstractItemModel::rowsInserted, this, &HomePage::greet);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &HomePage::greet);
    }
    orderTabs();
    retranslate();
    arrange();
}

QWidget *HomePage::makeHead()
{
    m_summary->setObjectName(u"home.summary"_s);
    m_arrange->setObjectName(u"home.arrange"_s);
    m_arrange->setProperty("flat", true);
    m_arrange->setIcon(icon(m_parts.theme, u"configure"_s, Role::TextSecondary));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_greeting);
    texts->addWidget(m_summary);
    row->addLayout(texts, 1);
    row->addWidget(m_arrange, 0, Qt::AlignBottom);
    return head;
}

QList<shell::BlockSpec> HomePage::blocksOf(const AreaPlace &area) const
{
    QList<shell::BlockSpec> blocks;
    for (const BlockPlace &place : area.blocks) {
        const auto spec = std::ranges::find(m_blocks, place.id, &shell::BlockSpec::id);
        if (place.shown && spec != m_blocks.end())
            blocks.append(*spec);
    }
    return blocks;
}

/// What is to be seen, in as many columns as there is room for: what has no column of its own goes below the shortest.
QList<QList<AreaPlace>> HomePage::placesByColumn(int columns) const
{
    QList<QList<AreaPlace>> shown(columns);
    for (int number = 0; number < Arrangement::columns; ++number) {
        for (const AreaPlace &area : m_parts.service.frontPage().arrangement().column(number)) {
            if (!area.shown || blocksOf(area).isEmpty())
                continue;
            const auto shortest = std::ranges::min_element(shown, {}, &QList<AreaPlace>::size);
            (number < columns ? shown[number] : *shortest).append(area);
        }
    }
    shown.removeIf([](const QList<AreaPlace> &column) { return column.isEmpty(); });
    return shown;
}

AreaCard *HomePage::cardOf(const AreaPlace &area)
{
    AreaCard *&card = m_cards[area.id];
    if (card)
        return card;
    const QString id = area.id;
    card = new AreaCard(m_parts.theme, id, m_page);
    connect(card, &AreaCard::menuWanted, this, [this, id](QMenu *menu) { fillMenu(id, menu); });
    connect(card, &AreaCard::moveWanted, this, [this, id](int columns, int places) {
        change([&](Arrangement &arrangement) {
            if (columns == 0)
                return arrangement.moveAreaBy(id, places);
            const auto at = std::ranges::find(arrangement.areas(), id, &AreaPlace::id);
            return arrangement.moveAreaToColumn(id, at->column + columns);
        });
    });
    connect(card, &AreaCard::dragged, this, [this](const QPoint &at) {
        m_dropLine->setGeometry(dropAt(at).line);
        m_dropLine->show();
        m_dropLine->raise();
    });
    connect(card, &AreaCard::dragCancelled, m_dropLine, &QWidget::hide);
    connect(card, &AreaCard::dropped, this, [this, id](const QPoint &at) {
        m_dropLine->hide();
        const Drop drop = dropAt(at);
        change([&](Arrangement &arrangement) { return arrangement.moveArea(id, drop.column, drop.position); });
    });
    return card;
}

/// Between which cards a dragged one would come. In a folded page, beside the card that is under the pointer.
HomePage::Drop HomePage::dropAt(const QPoint &globalPosition) const
{
    const QPoint at = m_page->mapFromGlobal(globalPosition);
    const Arrangement &arrangement = m_parts.service.frontPage().arrangement();
    const AreaCard *nearest = nullptr;
    int distance = 0;
    for (const AreaCard *card : m_cards) {
        if (card->isHidden())
            continue;
        const QRect frame = card->geometry();
        const int away = (QPoint(std::clamp(at.x(), frame.left(), frame.right()), std::clamp(at.y(), frame.top(), frame.bottom())) - at)
                             .manhattanLength();
        if (!nearest || away < distance)
            std::tie(nearest, distance) = std::pair(card, away);
    }
    if (!nearest)
        return {};
    const auto place = std::ranges::find(arrangement.areas(), nearest->areaId(), &AreaPlace::id);
    const QList<AreaPlace> column = arrangement.column(place->column);
    const bool below = at.y() > nearest->geometry().center().y();
    const int position = int(std::ranges::find(column, place->id, &AreaPlace::id) - column.begin()) + (below ? 1 : 0);
    const QRect frame = nearest->geometry();
    const int half = space::m / 2;
    return {place->column, position, QRect(frame.left(), below ? frame.bottom() + half - 1 : frame.top() - half - 1, frame.width(), 3)};
}

void HomePage::change(const std::function<bool(Arrangement &)> &edit, const QString &sentence)
{
    FrontPage &front = m_parts.service.frontPage();
    const QJsonObject before = front.stored();
    Arrangement arrangement = front.arrangement();
    if (!edit(arrangement))
        return;
    front.apply(arrangement);
    if (!sentence.isEmpty())
        m_parts.shell.toast(sentence, [&front, before] { front.restore(before); });
}

void HomePage::fillMenu(const QString &areaId, QMenu *menu)
{
    const Arrangement &arrangement = m_parts.service.frontPage().arrangement();
    const auto area = std::ranges::find(arrangement.areas(), areaId, &AreaPlace::id);
    const QList<shell::BlockSpec> blocks = blocksOf(*area);
    if (blocks.size() > 1) {
        for (const shell::BlockSpec &block : blocks) {
            QAction *hide = menu->addAction(tr("Hide %1").arg(block.title()), this, [this, id = block.id, name = block.title()] {
                change([&](Arrangement &edited) { return edited.showBlock(id, false); }, tr("%1 is hidden.").arg(name));
            });
            hide->setEnabled(!arrangement.isLocked(block.id));
        }
        menu->addSeparator();
    }
    QAction *hideArea = menu->addAction(tr("Hide this area"), this, [this, areaId] {
        change([&](Arrangement &edited) { return edited.showArea(areaId, false); }, tr("%1 is hidden.").arg(areaName(areaId)));
    });
    hideArea->setEnabled(!arrangement.isAreaLocked(areaId));
    menu->addSeparator();
    const auto add = [&](const QString &text, const QKeySequence &keys, std::function<bool(Arrangement &)> edit) {
        QAction *action = menu->addAction(text, this, [this, edit] { change(edit); });
        action->setShortcut(keys); // shown here; the card itself listens
        Arrangement tried = arrangement;
        action->setEnabled(edit(tried));
    };
    const int column = area->column;
    add(tr("Move up"), QKeySequence(u"Alt+Shift+Up"_s), [areaId](Arrangement &edited) { return edited.moveAreaBy(areaId, -1); });
    add(tr("Move down"), QKeySequence(u"Alt+Shift+Down"_s), [areaId](Arrangement &edited) { return edited.moveAreaBy(areaId, 1); });
    add(tr("Move to the left"), QKeySequence(u"Alt+Shift+Left"_s),
        [areaId, column](Arrangement &edited) { return edited.moveAreaToColumn(areaId, column - 1); });
    add(tr("Move to the right"), QKeySequence(u"Alt+Shift+Right"_s),
        [areaId, column](Arrangement &edited) { return edited.moveAreaToColumn(areaId, column + 1); });
    menu->addSeparator();
    menu->addAction(tr("Arrange front page and menu…"), this, &HomePage::arrangeWanted);
}

void HomePage::arrange()
{
    const int room = width() < m_parts.theme.scaled(760) ? 1 : width() < m_parts.theme.scaled(1500) ? 2 : 3;
    const QList<QList<AreaPlace>> places = placesByColumn(room);
    // Only what has the focus now: focusWidget() of this page is also what had it when the page was left.
    QWidget *focused = QApplication::focusWidget();
    for (QVBoxLayout *column : m_columns) {
        while (QLayoutItem *item = column->takeAt(0))
            delete item;
    }
    QSet<QString> shown;
    for (qsizetype number = 0; number < places.size(); ++number) {
        for (const AreaPlace &area : places.at(number)) {
            AreaCard *card = cardOf(area);
            card->setBlocks(blocksOf(area));
            m_columns[size_t(number)]->addWidget(card, 1);
            card->show();
            shown.insert(area.id);
        }
    }
    for (AreaCard *card : m_cards)
        card->setVisible(shown.contains(card->areaId()));
    auto *columns = static_cast<QHBoxLayout *>(m_columns.front()->parent());
    for (int i = 0; i < int(m_columns.size()); ++i)
        columns->setStretch(i, i < places.size() ? 1 : 0);
    m_shownColumns = room;
    if (focused && isAncestorOf(focused) && focused->isVisibleTo(this))
        focused->setFocus();
}

/// The numbers come after what stands above them, whenever they came into being.
void HomePage::orderTabs()
{
    QWidget *last = m_arrange;
    for (CounterTile *tile : m_counters->tiles()) {
        setTabOrder(last, tile);
        last = tile;
    }
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
    m_counters->setAccessibleName(tr("Waiting work"));
    m_arrange->setText(tr("Arrange"));
    m_arrange->setToolTip(tr("Show, hide and move what is on this page and in the menu"));
    for (AreaCard *card : m_cards)
        card->retranslate();
    greet();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() < m_parts.theme.scaled(760) ? 1 : width() < m_parts.theme.scaled(1500) ? 2 : 3;
    if (room != m_shownColumns)
        arrange();
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::dashboard
