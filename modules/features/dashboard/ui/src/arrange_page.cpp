// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "arrange_page.h"

#include "area_card.h"
#include "arrange_tree.h"
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::dashboard::ArrangePage)
};

QString presetName(Preset preset)
{
    switch (preset) {
    case Preset::Staff: return Tr::tr("Officer");
    case Preset::Leader: return Tr::tr("Team leader");
    case Preset::Head: return Tr::tr("Head of an office");
    case Preset::CounterDesk: return Tr::tr("Counter desk: nothing private in sight");
    case Preset::Operator: return Tr::tr("IT staff");
    }
    return {};
}

QString columnName(int number)
{
    switch (number) {
    case 0: return Tr::tr("Left column");
    case 1: return Tr::tr("Middle column");
    default: return Tr::tr("Right column (below the others on a small screen)");
    }
}

QString columnId(int number)
{
    return u"column."_s + QString::number(number);
}

} // namespace

ArrangePage::ArrangePage(DashboardViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_intro(secondaryLabel(m_parts.theme, {}))
    , m_presetLabel(label(m_parts.theme, {}, Theme::Text::Strong))
    , m_presets(new QComboBox)
    , m_frontLabel(label(m_parts.theme, {}, Theme::Text::Strong))
    , m_front(new ArrangeTree)
    , m_menuLabel(label(m_parts.theme, {}, Theme::Text::Strong))
    , m_menu(new ArrangeTree)
    , m_copy(new QPushButton)
    , m_reset(new QPushButton)
{
    setObjectName(u"arrange"_s);
    m_intro->setWordWrap(true);
    m_presets->setObjectName(u"arrange.preset"_s);
    m_front->setObjectName(u"arrange.front"_s);
    m_menu->setObjectName(u"arrange.menu"_s);
    m_copy->setObjectName(u"arrange.copy"_s);
    m_reset->setObjectName(u"arrange.reset"_s);
    m_presetLabel->setBuddy(m_presets);
    m_frontLabel->setBuddy(m_front);
    m_menuLabel->setBuddy(m_menu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_intro);
    column->addWidget(m_presetLabel);
    column->addWidget(m_presets);
    column->addWidget(m_frontLabel);
    column->addWidget(m_front, 3);
    column->addWidget(m_menuLabel);
    column->addWidget(m_menu, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &ArrangePage::copyLink);
    connect(m_reset, &QPushButton::clicked, this, &ArrangePage::reset);
    connect(m_presets, &QComboBox::activated, this,
            [this](int row) { choosePreset(presetFromString(m_presets->itemData(row).toString())); });
    buildFrontPart();
    buildMenuPart();
    retranslate();
}

void ArrangePage::buildFrontPart()
{
    connect(&m_parts.service.frontPage(), &FrontPage::changed, this, &ArrangePage::fillFront);
    connect(m_front, &ArrangeTree::shownWanted, this, [this](const QString &id, bool shown) {
        change([&](Arrangement &edited) { return edited.showArea(id, shown) || edited.showBlock(id, shown); });
    });
    connect(m_front, &ArrangeTree::stepWanted, this, &ArrangePage::stepFront);
    connect(m_front, &ArrangeTree::dropWanted, this, [this](const QString &id, const QString &under, int position) {
        change([&](Arrangement &edited) {
            for (int column = 0; column < Arrangement::columns; ++column) {
                if (under == columnId(column))
                    return edited.moveArea(id, column, position);
            }
            return edited.moveBlock(id, position);
        });
    });
}

void ArrangePage::buildMenuPart()
{
    contract::Menu &menu = m_parts.menu;
    connect(&menu, &contract::Menu::changed, this, &ArrangePage::fillMenu);
    connect(m_menu, &ArrangeTree::shownWanted, this, [&menu](const QString &id, bool shown) { menu.setShown(id, shown); });
    connect(m_menu, &ArrangeTree::stepWanted, this, [this](const QString &id, int, int places) { stepMenu(id, places); });
    connect(m_menu, &ArrangeTree::dropWanted, this,
            [&menu](const QString &id, const QString &, int position) { menu.move(id, position); });
}

void ArrangePage::change(const std::function<bool(Arrangement &)> &edit)
{
    Arrangement arrangement = m_parts.service.frontPage().arrangement();
    if (edit(arrangement))
        m_parts.service.frontPage().apply(arrangement);
    else
        fillFront(); // a box that was ticked in vain
}

void ArrangePage::stepFront(const QString &id, int sideways, int places)
{
    change([&](Arrangement &edited) {
        const auto area = std::ranges::find(edited.areas(), id, &AreaPlace::id);
        if (area == edited.areas().end())
            return edited.moveBlockBy(id, sideways + places);
        return sideways == 0 ? edited.moveAreaBy(id, places) : edited.moveAreaToColumn(id, area->column + sideways);
    });
}

void ArrangePage::stepMenu(const QString &id, int places)
{
    const auto entries = m_parts.menu.entries();
    const qsizetype at = std::ranges::find(entries, id, &contract::MenuEntry::id) - entries.begin();
    if (places != 0 && at + places >= 0 && at + places < entries.size())
        m_parts.menu.move(id, int(at) + places);
}

void ArrangePage::fillFront()
{
    const QString chosen = ArrangeTree::idOf(m_front->currentItem());
    const QSignalBlocker quiet(m_front);
    m_front->clear();
    const Arrangement &arrangement = m_parts.service.frontPage().arrangement();
    const auto blocks = m_parts.blocks();
    for (int number = 0; number < Arrangement::columns; ++number) {
        QTreeWidgetItem *column =
            m_front->addEntry(nullptr, ArrangeTree::Level::Fixed, columnId(number), columnName(number));
        for (const AreaPlace &area : arrangement.column(number)) {
            QTreeWidgetItem *group = nullptr;
            for (const BlockPlace &place : area.blocks) {
                const auto block = std::ranges::find(blocks, place.id, &shell::BlockSpec::id);
                if (block == blocks.end())
                    continue; // of a module that is not here
                if (!group) {
                    group = m_front->addEntry(column, ArrangeTree::Level::Group, area.id, areaName(area.id));
                    m_front->setShown(group, area.shown, arrangement.isAreaLocked(area.id));
                }
                QTreeWidgetItem *leaf = m_front->addEntry(group, ArrangeTree::Level::Leaf, place.id, block->title());
                const bool locked = arrangement.isLocked(place.id);
                m_front->setShown(leaf, place.shown, locked);
                if (locked)
                    leaf->setToolTip(0, tr("Your IT staff keeps this block on the page."));
            }
        }
    }
    m_front->expandAll();
    m_front->select(chosen);
    m_presets->setCurrentIndex(m_presets->findData(toString(m_parts.service.frontPage().preset())));
}

void ArrangePage::fillMenu()
{
    const QString chosen = ArrangeTree::idOf(m_menu->currentItem());
    const QSignalBlocker quiet(m_menu);
    m_menu->clear();
    for (const contract::MenuEntry &entry : m_parts.menu.entries()) {
        QTreeWidgetItem *item = m_menu->addEntry(nullptr, ArrangeTree::Level::Leaf, entry.id, entry.label);
        item->setIcon(0, icon(m_parts.theme, entry.icon, Role::TextSecondary));
        m_menu->setShown(item, entry.shown, entry.locked);
        if (entry.locked)
            item->setToolTip(0, tr("Your IT staff keeps this in the menu."));
    }
    m_menu->select(chosen);
}

void ArrangePage::choosePreset(Preset preset)
{
    FrontPage &front = m_parts.service.frontPage();
    const QJsonObject before = front.stored();
    front.applyPreset(preset);
    m_parts.shell.toast(tr("The front page is as for: %1").arg(presetName(preset)), [&front, before] { front.restore(before); });
}

void ArrangePage::copyLink()
{
    const contract::Link link{u"home"_s, u"arrange/"_s + m_parts.service.frontPage().arrangement().toToken(), {}};
    QGuiApplication::clipboard()->setText(link.toUrl().toString(QUrl::FullyEncoded));
    m_parts.shell.toast(tr("Copied. Whoever opens this link gets the same front page; it holds no data of yours."));
}

void ArrangePage::reset()
{
    FrontPage &front = m_parts.service.frontPage();
    contract::Menu &menu = m_parts.menu;
    const QJsonObject frontBefore = front.stored();
    const QJsonObject menuBefore = menu.stored();
    front.restore({});
    menu.restore({});
    m_parts.shell.toast(tr("Front page and menu are as they were at first."), [&front, &menu, frontBefore, menuBefore] {
        front.restore(frontBefore);
        menu.restore(menuBefore);
    });
}

void ArrangePage::retranslate()
{
    m_intro->setText(tr("Space shows or hides, Alt+arrow moves; dragging does too. It holds for this seat, at every computer."));
    m_presetLabel->setText(tr("Start from"));
    m_frontLabel->setText(tr("Front page"));
    m_menuLabel->setText(tr("Menu"));
    m_presets->setAccessibleName(tr("Start from"));
    m_front->setAccessibleName(tr("Front page"));
    m_menu->setAccessibleName(tr("Menu"));
    m_copy->setText(tr("Copy as link"));
    m_reset->setText(tr("As at first"));
    const QSignalBlocker quiet(m_presets);
    m_presets->clear();
    for (const Preset preset : allPresets)
        m_presets->addItem(presetName(preset), toString(preset));
    fillFront();
    fillMenu();
}

void ArrangePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::dashboard
