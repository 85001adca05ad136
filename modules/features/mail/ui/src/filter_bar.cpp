// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "filter_bar.h"

#include "mail_text.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <gw/base/clock.h>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr int typingPause = 200;   // ms; the local search answers while one types
constexpr int restingPause = 1200; // then the server is asked too

} // namespace

FilterBar::FilterBar(Theme &theme, const contract::Preferences &preferences, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_search(new QLineEdit)
    , m_scope(new QComboBox)
    , m_chips(new QWidget)
    , m_more(new QPushButton)
    , m_menu(new QMenu(this))
    , m_periods(new QMenu(m_menu))
    , m_tags(new QMenu(m_menu))
    , m_typing(new QTimer(this))
    , m_resting(new QTimer(this))
{
    m_search->setObjectName(u"mail.search"_s);
    m_search->setProperty("quiet", true);
    m_searchIcon = m_search->addAction(icon(theme, u"edit-find"_s, Ink::TextSecondary), QLineEdit::LeadingPosition);
    connect(m_searchIcon, &QAction::triggered, this, &FilterBar::focusSearch);
    m_search->installEventFilter(this);
    m_scope->setObjectName(u"mail.scope"_s);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->setMaximumWidth(theme.scaled(150));
    auto *searchRow = new QHBoxLayout;
    searchRow->setSpacing(space::s);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_scope);

    auto *chips = new FlowLayout(space::xs);
    m_chips->setLayout(chips);
    m_unread = addChip(u"mail.filter.unread"_s, {});
    m_flagged = addChip(u"mail.filter.flagged"_s, {});
    m_attachment = addChip(u"mail.filter.attachment"_s, {});
    m_more->setObjectName(u"mail.filter.more"_s);
    m_more->setProperty("chip", true);
    m_more->setProperty("menu", true);
    m_more->setIcon(icon(theme, u"view-filter"_s, Ink::TextSecondary));
    m_more->setMenu(m_menu);
    chips->addWidget(m_more);
    m_superior = addChoice(u"mail.filter.superior"_s);
    m_toMe = addChoice(u"mail.filter.toMe"_s);
    m_onlyToMe = addChoice(u"mail.filter.onlyToMe"_s);
    m_outside = addChoice(u"mail.filter.outside"_s);
    m_menu->addMenu(m_periods);
    m_menu->addMenu(m_tags);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(searchRow);
    column->addWidget(m_chips);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    m_resting->setSingleShot(true);
    m_resting->setInterval(restingPause);
    connect(m_typing, &QTimer::timeout, this, &FilterBar::tell);
    connect(m_resting, &QTimer::timeout, this, &FilterBar::serverSearchWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_typing->start();
        m_scope->setVisible(!text.isEmpty());
        if (text.trimmed().isEmpty())
            m_resting->stop();
        else
            m_resting->start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        m_resting->stop();
        tell();
        if (!searchText().isEmpty())
            Q_EMIT serverSearchWanted();
        Q_EMIT left();
    });
    connect(m_scope, &QComboBox::activated, this, [this] {
        tell();
        Q_EMIT serverSearchWanted();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::retranslate);
    m_scope->hide();
    retranslate();
}

QPushButton *FilterBar::addChip(const QString &name, const QString &iconName)
{
    auto *chip = new QPushButton;
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setProperty("chip", true);
    if (!iconName.isEmpty())
        chip->setIcon(icon(m_theme, iconName));
    m_chips->layout()->addWidget(chip);
    connect(chip, &QPushButton::toggled, this, &FilterBar::tell);
    return chip;
}

QAction *FilterBar::addChoice(const QString &name)
{
    QAction *choice = m_menu->addAction(QString());
    choice->setObjectName(name);
    choice->setCheckable(true);
    connect(choice, &QAction::toggled, this, [this] {
        refreshChips();
        tell();
    });
    return choice;
}

void FilterBar::applyTo(ListQuery &query) const
{
    query.text = searchText();
    if (searchesLane())
        query.mailboxId.clear();
    query.unread = m_unread->isChecked();
    query.flagged = m_flagged->isChecked();
    query.attachment = m_attachment->isChecked();
    query.fromSuperior = m_superior->isChecked();
    query.toMe = m_toMe->isChecked();
    query.onlyToMe = m_onlyToMe->isChecked();
    query.outside = m_outside->isChecked();
    query.tag = m_tag;
    const QDate today = m_clock.now().toLocalTime().date();
    switch (m_period) {
    case Period::Any: query.after = {}; break;
    case Period::Today: query.after = today; break;
    case Period::Week: query.after = today.addDays(-6); break;
    case Period::Month: query.after = today.addMonths(-1); break;
    case Period::Year: query.after = today.addYears(-1); break;
    }
}

bool FilterBar::isFiltering() const
{
    return m_unread->isChecked() || m_flagged->isChecked() || m_attachment->isChecked() || m_superior->isChecked() || m_toMe->isChecked() || m_onlyToMe->isChecked()
           || m_outside->isChecked() || m_tag || m_period != Period::Any;
}

QString FilterBar::searchText() const
{
    return m_search->text().trimmed();
}

bool FilterBar::searchesLane() const
{
    return !searchText().isEmpty() && m_scope->currentIndex() > 0;
}

bool FilterBar::searchesOtherLane() const
{
    return !searchText().isEmpty() && m_scope->currentIndex() == 2;
}

void FilterBar::setPlace(const QString &mailbox, Lane lane)
{
    m_mailbox = mailbox;
    m_lane = lane;
    retranslate();
}

void FilterBar::clear()
{
    const QSignalBlocker quiet(this);
    for (QPushButton *chip : {m_unread, m_flagged, m_attachment})
        chip->setChecked(false);
    for (QAction *choice : {m_superior, m_toMe, m_onlyToMe, m_outside})
        choice->setChecked(false);
    m_period = Period::Any;
    m_tag.reset();
    m_search->clear();
    m_scope->setCurrentIndex(0);
    m_scope->hide();
    m_typing->stop();
    m_resting->stop();
    refreshChips();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::tell()
{
    m_typing->stop();
    Q_EMIT changed();
}

void FilterBar::refreshChips()
{
    for (QPushButton *chip : std::exchange(m_chosen, {})) {
        chip->hide();
        chip->deleteLater();
    }
    const auto add = [this](const QString &name, const QString &text, std::function<void()> off) {
        auto *chip = new QPushButton(text);
        chip->setObjectName(name);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setProperty("chip", true);
        chip->setAccessibleName(tr("Filter: %1").arg(text));
        m_chips->layout()->addWidget(chip);
        chip->show();
        m_chosen.append(chip);
        connect(chip, &QPushButton::clicked, this, std::move(off));
    };
    for (QAction *choice : {m_superior, m_toMe, m_onlyToMe, m_outside}) {
        if (choice->isChecked())
            add(u"chip."_s + choice->objectName(), choice->text(), [choice] { choice->setChecked(false); });
    }
    if (m_period != Period::Any) {
        const QString text = m_period == Period::Today ? tr("Today") : m_period == Period::Week ? tr("Last 7 days") : m_period == Period::Month ? tr("Last month") : tr("Last year");
        add(u"chip.mail.filter.period"_s, text, [this] {
            m_period = Period::Any;
            refreshChips();
            tell();
        });
    }
    if (m_tag) {
        add(u"chip.mail.filter.tag"_s, tagName(m_preferences, *m_tag), [this] {
            m_tag.reset();
            refreshChips();
            tell();
        });
    }
    m_chips->updateGeometry();
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search mail"));
    m_search->setAccessibleName(tr("Search mail"));
    m_searchIcon->setText(tr("Search mail"));
    m_search->setToolTip(tr("Words, parts of words, senders, initial consonants. Key: /"));
    enableClearButton(*m_search);
    m_scope->setAccessibleName(tr("Where to search"));
    const int scope = std::max(0, m_scope->currentIndex());
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(m_mailbox.isEmpty() ? tr("This folder") : m_mailbox);
    m_scope->addItem(m_lane == Lane::Citizen ? tr("All citizen mail") : tr("All work mail"));
    m_scope->addItem(m_lane == Lane::Citizen ? tr("All work mail") : tr("All citizen mail"));
    m_scope->setCurrentIndex(scope);
    m_unread->setText(tr("Unread"));
    m_flagged->setText(tr("Starred"));
    m_attachment->setText(tr("Attachment"));
    m_more->setText(tr("Filter"));
    m_superior->setText(tr("From a superior"));
    m_toMe->setText(tr("To me"));
    m_onlyToMe->setText(tr("Only to me"));
    m_outside->setText(tr("From outside"));
    m_periods->setTitle(tr("Period"));
    m_tags->setTitle(tr("Tag"));
    m_periods->clear();
    const auto addPeriod = [this](const QString &text, Period period) {
        QAction *choice = m_periods->addAction(text);
        choice->setCheckable(true);
        choice->setChecked(m_period == period);
        connect(choice, &QAction::triggered, this, [this, period] {
            m_period = period;
            refreshChips();
            tell();
        });
    };
    addPeriod(tr("Any time"), Period::Any);
    addPeriod(tr("Today"), Period::Today);
    addPeriod(tr("Last 7 days"), Period::Week);
    addPeriod(tr("Last month"), Period::Month);
    addPeriod(tr("Last year"), Period::Year);
    m_tags->clear();
    for (const Tag tag : allTags()) {
        QAction *choice = m_tags->addAction(icon(m_theme, u"tag"_s, tagInks(tag).first), tagName(m_preferences, tag).replace(u'&', u"&&"_s));
        choice->setCheckable(true);
        choice->setChecked(m_tag == tag);
        connect(choice, &QAction::triggered, this, [this, tag](bool on) {
            m_tag = on ? std::optional(tag) : std::nullopt;
            refreshChips();
            tell();
        });
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            if (!m_search->text().isEmpty())
                m_search->clear();
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshChips();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::mail
