// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "line_card.h"

#include "approval_text.h"
#include "assignee_finder.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {

LineCard::LineCard(Theme &theme, StepPlace place, const PlannedStep &step, bool editable, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_place(place), m_step(step), m_editable(editable && !step.fixed), m_trouble(label(theme, {}, Theme::Text::Small))
{
    setObjectName(u"approval.line.step"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::s, space::s);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *role = new QPushButton(roleName(step.role));
    role->setObjectName(u"approval.line.role"_s);
    role->setProperty("chip", true);
    role->setFocusPolicy(Qt::NoFocus); // letters of the card do the same
    role->setEnabled(m_editable);
    auto *roles = new QMenu(role);
    for (const document::StepRole one : plannedRoles())
        connect(roles->addAction(roleName(one) + u'\t' + keyOfRole(one)), &QAction::triggered, this, [this, one] { Q_EMIT roleWanted(one); });
    roles->addSeparator();
    QAction *must = roles->addAction(tr("Must be done"));
    must->setCheckable(true);
    must->setChecked(step.required);
    connect(must, &QAction::triggered, this, &LineCard::requiredWanted);
    role->setMenu(roles);
    head->addWidget(role);
    auto *who = new ElidedLabel(theme, Theme::Text::Strong);
    who->setFullText(assigneeText(step.assignee).isEmpty() ? tr("Nobody yet") : assigneeText(step.assignee));
    head->addStretch();
    const auto act = [&](const QString &symbol, const QString &name, const QString &text, auto wanted) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(icon(theme, symbol, Role::TextSecondary));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, wanted);
        head->addWidget(button);
    };
    if (m_editable) {
        act(u"go-up"_s, u"approval.line.up"_s, tr("Earlier (Alt+Up)"), [this] { Q_EMIT moveWanted(false); });
        act(u"go-down"_s, u"approval.line.down"_s, tr("Later (Alt+Down)"), [this] { Q_EMIT moveWanted(true); });
        act(u"edit-delete-remove"_s, u"approval.line.remove"_s, tr("Take out of the line (Delete)"), [this] { Q_EMIT removeWanted(); });
    }
    layout->addLayout(head);
    layout->addWidget(who);
    QStringList notes;
    if (step.assignee.isDepartment())
        notes.append(tr("The department makes a line of its own for it"));
    if (!step.required)
        notes.append(tr("may be passed over"));
    notes.append(nameOf(step.why));
    notes.removeAll({});
    if (!notes.isEmpty()) {
        QLabel *why = secondaryLabel(theme, notes.join(u" · "_s), Theme::Text::Small);
        why->setObjectName(u"approval.line.why"_s);
        why->setWordWrap(true);
        layout->addWidget(why);
    }
    m_trouble->setObjectName(u"approval.line.problem"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    nameIt();
}

void LineCard::nameIt()
{
    QStringList words{roleName(m_step.role), assigneeText(m_step.assignee), nameOf(m_step.why)};
    words.append(m_problems);
    words.removeAll({});
    setAccessibleName(words.join(u", "_s));
}

void LineCard::addProblem(const LineProblem &problem)
{
    m_problems.append(problemText(problem));
    m_trouble->setProperty(problem.level == LineProblem::Level::Error ? "danger" : "warning", true);
    m_trouble->setText(m_problems.join(u'\n'));
    m_trouble->show();
    nameIt();
}

bool LineCard::event(QEvent *event)
{
    // The page has letters of its own; here they are roles.
    if (event->type() == QEvent::ShortcutOverride && m_editable) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (roleOfKey(key->key()) || key->key() == Qt::Key_J)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void LineCard::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (m_editable && alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveWanted(event->key() == Qt::Key_Down);
        return;
    }
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    if (m_editable && plain) {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            Q_EMIT removeWanted();
            return;
        }
        if (event->key() == Qt::Key_J) {
            Q_EMIT joinWanted();
            return;
        }
        if (const auto role = roleOfKey(event->key())) {
            Q_EMIT roleWanted(*role);
            return;
        }
    }
    QFrame::keyPressEvent(event);
}

void LineCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
}

void LineCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_editable || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && (event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void LineCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragging, false))
        return;
    unsetCursor();
    Q_EMIT dropped(event->globalPosition().toPoint());
}

void LineCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool trouble = !m_problems.isEmpty();
    painter.setBrush(m_theme.color(m_step.role == document::StepRole::Decide ? Role::AccentSoft : Role::Surface));
    painter.setPen(QPen(m_theme.color(hasFocus() ? Role::Focus : trouble ? Role::WarningText : Role::Border), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

void LineCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void LineCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace gw::approval
