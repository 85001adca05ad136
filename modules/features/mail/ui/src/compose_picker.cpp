// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_picker.h"

#include "compose_recipients.h"
#include "compose_text.h"
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr int unitRole = Qt::UserRole;
constexpr int loadedRole = Qt::UserRole + 1;
constexpr int mostFound = 60;

} // namespace

RecipientPicker::RecipientPicker(Theme &theme, RecipientBook &book, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_book(book)
    , m_title(label(theme, {}, Theme::Text::Strong))
    , m_close(new QPushButton)
    , m_search(new ComposingLine)
    , m_tree(new QTreeWidget)
    , m_people(new QListWidget)
    , m_to(new QPushButton)
    , m_cc(new QPushButton)
    , m_bcc(new QPushButton)
{
    setObjectName(u"compose.picker"_s);
    m_close->setProperty("flat", true);
    m_close->setObjectName(u"picker.close"_s);
    m_search->setObjectName(u"picker.search"_s);
    m_tree->setObjectName(u"picker.tree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_people->setObjectName(u"picker.people"_s);
    m_people->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_people->installEventFilter(this);
    m_to->setProperty("primary", true);
    m_to->setObjectName(u"picker.to"_s);
    m_cc->setObjectName(u"picker.cc"_s);
    m_bcc->setObjectName(u"picker.bcc"_s);
    enableClearButton(*m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    layout->addLayout(head);
    layout->addWidget(m_search);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_tree);
    split->addWidget(m_people);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    layout->addWidget(split, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_to);
    foot->addWidget(m_cc);
    foot->addWidget(m_bcc);
    foot->addStretch();
    layout->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &RecipientPicker::closeWanted);
    connect(m_search, &ComposingLine::typed, this, &RecipientPicker::search);
    connect(m_search, &QLineEdit::textChanged, this, &RecipientPicker::search);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &RecipientPicker::load);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            showMembers(item->data(0, unitRole).toString());
    });
    connect(m_people, &QListWidget::itemDoubleClicked, this, [this] { pick(0); });
    connect(m_to, &QPushButton::clicked, this, [this] { pick(0); });
    connect(m_cc, &QPushButton::clicked, this, [this] { pick(1); });
    connect(m_bcc, &QPushButton::clicked, this, [this] { pick(2); });
    connect(m_people, &QListWidget::itemSelectionChanged, this, [this] {
        const bool any = !m_people->selectedItems().isEmpty();
        for (QPushButton *button : {m_to, m_cc, m_bcc})
            button->setEnabled(any);
    });
    for (QPushButton *button : {m_to, m_cc, m_bcc})
        button->setEnabled(false);
    retranslate();
}

void RecipientPicker::open()
{
    show();
    m_search->setFocus();
    if (m_tree->topLevelItemCount() == 0)
        load(nullptr);
}

void RecipientPicker::load(QTreeWidgetItem *item)
{
    if (!m_book.source() || (item && item->data(0, loadedRole).toBool()))
        return;
    if (item)
        item->setData(0, loadedRole, true);
    const QString unitId = item ? item->data(0, unitRole).toString() : QString();
    deliver(m_book.source()->units(unitId), this, [unitId](RecipientPicker *self, const Result<QList<UnitChoice>> &units) {
        if (!units)
            return;
        QTreeWidgetItem *parent = nullptr; // the tree may have been made anew meanwhile
        for (QTreeWidgetItemIterator it(self->m_tree); *it && !unitId.isEmpty(); ++it) {
            if ((*it)->data(0, unitRole).toString() == unitId)
                parent = *it;
        }
        if (!unitId.isEmpty() && !parent)
            return;
        for (const UnitChoice &unit : *units) {
            auto *row = new QTreeWidgetItem({html::plainLine(unit.name, 100)});
            row->setData(0, unitRole, unit.id);
            row->setChildIndicatorPolicy(unit.hasChildren ? QTreeWidgetItem::ShowIndicator : QTreeWidgetItem::DontShowIndicator);
            if (parent)
                parent->addChild(row);
            else
                self->m_tree->addTopLevelItem(row);
        }
        if (!parent && units->size() == 1)
            self->m_tree->topLevelItem(0)->setExpanded(true);
    });
}

void RecipientPicker::showMembers(const QString &unitId)
{
    if (!m_book.source())
        return;
    m_asked = u"unit/"_s + unitId;
    deliver(m_book.source()->members(unitId), this, [asked = m_asked](RecipientPicker *self, const Result<QList<RecipientChoice>> &members) {
        if (self->m_asked == asked)
            self->fill(members.value_or(QList<RecipientChoice>()));
    });
}

void RecipientPicker::search()
{
    const QString text = m_search->wholeText().trimmed();
    if (text.isEmpty()) {
        m_asked.clear();
        if (const QTreeWidgetItem *item = m_tree->currentItem())
            showMembers(item->data(0, unitRole).toString());
        else
            fill({});
        return;
    }
    if (m_asked == u"text/"_s + text)
        return;
    m_asked = u"text/"_s + text;
    deliver(m_book.suggest(m_lane, text, mostFound), this, [asked = m_asked](RecipientPicker *self, const Result<QList<RecipientChoice>> &found) {
        if (self->m_asked == asked)
            self->fill(found.value_or(QList<RecipientChoice>()));
    });
}

void RecipientPicker::fill(const QList<RecipientChoice> &choices)
{
    m_choices = choices;
    m_people->clear();
    for (const RecipientChoice &choice : choices) {
        QString text = recipientText(choice.recipient);
        if (!choice.note.isEmpty())
            text += u"  "_s + html::plainLine(choice.note, 80);
        if (choice.isAway)
            text += u"  · "_s + tr("away");
        auto *item = new QListWidgetItem(text, m_people);
        item->setIcon(icon(m_theme, choice.recipient.kind == Recipient::Kind::Post ? u"user-identity"_s : choice.recipient.kind == Recipient::Kind::Group ? u"system-users"_s : u"user"_s, widgets::Role::TextSecondary));
        item->setToolTip(choice.recipient.email.toHtmlEscaped());
    }
    if (!choices.isEmpty())
        m_people->setCurrentRow(0);
}

void RecipientPicker::pick(int field)
{
    QList<Recipient> picked;
    for (const QListWidgetItem *item : m_people->selectedItems())
        picked.append(m_choices.at(m_people->row(item)).recipient);
    if (!picked.isEmpty())
        Q_EMIT this->picked(picked, field);
}

bool RecipientPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_people && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            pick(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecipientPicker::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers() == Qt::ControlModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_3)
        pick(event->key() - Qt::Key_1);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (m_search->hasFocus() && event->key() == Qt::Key_Down)
        m_people->setFocus();
    else if (m_search->hasFocus() && enter && event->modifiers() == Qt::NoModifier)
        pick(0);
    else
        QWidget::keyPressEvent(event);
}

void RecipientPicker::retranslate()
{
    m_title->setText(tr("Organisation chart"));
    m_close->setText(tr("Close"));
    m_search->setPlaceholderText(tr("Name, ㄱㅎㄴ, duty or post"));
    m_search->setAccessibleName(tr("Search people and posts"));
    m_tree->setAccessibleName(tr("Units"));
    m_people->setAccessibleName(tr("People"));
    m_to->setText(tr("To"));
    m_to->setToolTip(u"Enter"_s);
    m_cc->setText(tr("Cc"));
    m_cc->setToolTip(u"Ctrl+2"_s);
    m_bcc->setText(tr("Bcc"));
    m_bcc->setToolTip(u"Ctrl+3"_s);
}

void RecipientPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
