// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "assignee_finder.h"

#include "approval_text.h"
#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/widgets/icons.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int mostFound = 8;
constexpr int longestQuestion = 60;
constexpr int chartRole = Qt::UserRole;
constexpr int chartFilledRole = Qt::UserRole + 1;

} // namespace

QString assigneeText(const Assignee &assignee)
{
    const QString name = assignee.person.name.isEmpty() ? QString() : nameOf(assignee.person.name);
    QStringList parts{nameOf(assignee.unit), nameOf(assignee.title), name};
    parts.removeAll({});
    return parts.join(u" · "_s);
}

AssigneeFinder::AssigneeFinder(const ApprovalViewParts &parts, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_line(new EditorLine), m_popup(new QFrame(this)), m_list(new QListWidget(m_popup))
{
    m_line->setObjectName(objectName);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_popup->setProperty("card", true);
    m_popup->setAttribute(Qt::WA_StyledBackground);
    m_popup->setObjectName(objectName + u".offers"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *box = new QVBoxLayout(m_popup);
    box->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    box->addWidget(m_list);
    m_popup->hide();
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
    connect(m_line, &EditorLine::typed, this, &AssigneeFinder::follow);
    connect(m_line, &QLineEdit::textEdited, this, &AssigneeFinder::follow);
}

AssigneeFinder::~AssigneeFinder()
{
    m_line->removeEventFilter(this);
    delete m_popup;
}

int AssigneeFinder::offered() const
{
    return m_popup->isVisible() ? int(m_found.size()) : 0;
}

void AssigneeFinder::follow()
{
    const QString text = m_line->wholeText().trimmed();
    if (text.isEmpty() || text.size() > longestQuestion || !m_parts.findAssignees) {
        m_asked.clear();
        m_popup->hide();
        return;
    }
    if (text == m_asked)
        return;
    m_asked = text;
    deliver(m_parts.findAssignees(text, mostFound), this, [text](AssigneeFinder *self, const Result<QList<Assignee>> &found) {
        if (self->m_asked == text)
            self->offer(found.value_or(QList<Assignee>()));
    });
}

void AssigneeFinder::offer(const QList<Assignee> &found)
{
    m_found = found;
    m_list->clear();
    for (const Assignee &one : found) {
        auto *item = new QListWidgetItem(assigneeText(one), m_list);
        item->setIcon(icon(m_parts.theme, one.isDepartment() ? u"system-users"_s : u"user-identity"_s, Role::TextSecondary));
    }
    if (found.isEmpty() || !m_line->hasFocus()) {
        m_popup->hide();
        return;
    }
    m_list->setCurrentRow(0);
    place();
    m_popup->show();
    m_popup->raise();
}

void AssigneeFinder::place()
{
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    const int height = int(m_found.size()) * std::max(m_list->sizeHintForRow(0), m_parts.theme.scaled(24)) + 4 * space::xs;
    const int least = m_parts.theme.scaled(260);
    const int width = std::clamp(m_list->sizeHintForColumn(0) + m_parts.theme.scaled(48), least, std::max(least, this->width()));
    QPoint at = m_line->mapTo(window(), QPoint(0, m_line->height() + 2));
    at.setX(std::clamp(at.x(), 0, std::max(0, window()->width() - width)));
    if (at.y() + height > window()->height())
        at.setY(std::max(0, m_line->mapTo(window(), QPoint()).y() - height - 2));
    m_popup->setGeometry({at, QSize(width, height)});
}

void AssigneeFinder::take(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const Assignee assignee = m_found.at(row);
    m_line->commitPreedit(); // it stood for what was chosen, and goes with the rest of the line
    m_line->clear();
    m_asked.clear();
    m_popup->hide();
    m_line->setFocus();
    Q_EMIT chosen(assignee);
}

bool AssigneeFinder::pressed(QKeyEvent *event)
{
    const bool open = offered() > 0;
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
        return open;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (open) {
            take(m_list->currentRow());
            return true;
        }
        m_line->commitPreedit();
        const QString text = m_line->text().trimmed();
        m_line->clear();
        m_asked.clear();
        if (!text.isEmpty())
            Q_EMIT written(text);
        return true;
    }
    case Qt::Key_Escape:
        m_popup->hide();
        return open;
    default: break;
    }
    return false;
}

bool AssigneeFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        m_popup->hide();
        m_asked.clear();
    }
    return QWidget::eventFilter(watched, event);
}

ChartTree::ChartTree(const ApprovalViewParts &parts, const QString &objectName, QWidget *parent) : QTreeWidget(parent), m_parts(parts)
{
    setObjectName(objectName);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false); // that adds
    setAccessibleName(tr("Organisation chart"));
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) {
        if (!item->data(0, chartFilledRole).toBool())
            fill(item, item->data(0, chartRole).value<Assignee>().unitId);
    });
    connect(this, &QTreeWidget::itemDoubleClicked, this, &ChartTree::choose);
}

void ChartTree::load()
{
    if (std::exchange(m_loaded, true) || !m_parts.chartOf)
        return;
    fill(nullptr, {});
}

void ChartTree::fill(QTreeWidgetItem *parent, const QString &unitId)
{
    if (parent)
        parent->setData(0, chartFilledRole, true);
    deliver(m_parts.chartOf(unitId), this, [unitId](ChartTree *self, const Result<QList<Assignee>> &below) {
        if (!below) {
            self->m_loaded = self->m_loaded && !unitId.isEmpty();
            return;
        }
        QTreeWidgetItem *above = nullptr;
        for (QTreeWidgetItemIterator it(self); *it && !unitId.isEmpty(); ++it) {
            const auto one = (*it)->data(0, chartRole).value<Assignee>();
            if (one.isDepartment() && one.unitId == unitId)
                above = *it;
        }
        if (!unitId.isEmpty() && !above)
            return;
        for (const Assignee &one : *below)
            self->add(above, one);
    });
}

void ChartTree::add(QTreeWidgetItem *parent, const Assignee &assignee)
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    const bool isUnit = assignee.isDepartment();
    QStringList words{nameOf(assignee.title), nameOf(assignee.person.name)};
    words.removeAll({});
    item->setText(0, isUnit ? nameOf(assignee.unit) : words.join(u" · "_s));
    item->setIcon(0, icon(m_parts.theme, isUnit ? u"system-users"_s : u"user-identity"_s, Role::TextSecondary));
    item->setData(0, chartRole, QVariant::fromValue(assignee));
    if (isUnit)
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
}

void ChartTree::choose(QTreeWidgetItem *item)
{
    if (item)
        Q_EMIT chosen(item->data(0, chartRole).value<Assignee>(), !item->parent());
}

void ChartTree::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        choose(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void ChartTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Organisation chart"));
        clear();
        if (std::exchange(m_loaded, false) && isVisible())
            load();
    }
    QTreeWidget::changeEvent(event);
}

} // namespace gw::approval
