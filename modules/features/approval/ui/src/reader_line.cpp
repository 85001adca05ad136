// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "reader_line.h"

#include "approval_text.h"
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int cellGap = 6;

Role colourOf(const Step &step)
{
    using Decision = document::Decision;
    switch (step.state) {
    case document::StepState::Done:
    case document::StepState::PostDone:
        return step.decision == Decision::Object || step.decision == Decision::Conditional ? Role::WarningText : Role::SuccessText;
    case document::StepState::Returned: return Role::DangerText;
    case document::StepState::Held: return Role::WarningText;
    case document::StepState::Ready:
    case document::StepState::Opened: return Role::AccentText;
    default: return Role::TextSecondary;
    }
}

} // namespace

LineStrip::LineStrip(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"approval.line"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

LineStrip::Cell LineStrip::cellOf(const Step &step, bool below)
{
    Cell cell;
    cell.role = roleName(step.role);
    if (below)
        cell.role.prepend(u"↳ "_s);
    if (step.marks.contains("delegated"_L1))
        cell.role += u" · "_s + tr("delegated");
    if (step.marks.contains("acting"_L1))
        cell.role += u" · "_s + tr("acting");
    const Person &person = step.actedBy.seatId.isEmpty() ? step.assignee.person : step.actedBy;
    cell.post = nameOf(step.actedBy.seatId.isEmpty() || step.actedBy.title.isEmpty() ? step.assignee.title : step.actedBy.title);
    cell.name = step.assignee.isDepartment() && step.actedBy.seatId.isEmpty() ? nameOf(step.assignee.unit) : nameOf(person.name);
    if (cell.name.isEmpty())
        cell.name = nameOf(step.assignee.unit);
    if (step.state == document::StepState::Skipped)
        cell.state = step.skipReason.isEmpty() ? stepStateName(step.state) : step.skipReason;
    else if (step.decision && step.actedAt.isValid())
        cell.state = decisionDone(*step.decision) + u' ' + shortTime(step.actedAt);
    else
        cell.state = stepStateName(step.state);
    if (step.sawOlderVersion)
        cell.state += u" · "_s + tr("older text");
    cell.colour = colourOf(step);
    cell.now = step.isOpen();
    QStringList tip{cell.role, personLine(person).isEmpty() ? cell.name : personLine(person), cell.state};
    if (step.actedAt.isValid())
        tip.append(dayAndTime(step.actedAt.toLocalTime()));
    if (step.sawOlderVersion)
        tip.append(tr("Signed before the text was changed"));
    if (step.signature && !step.signature->certSubject.isEmpty())
        tip.append(step.signature->certSubject);
    cell.tip = tip.join(u'\n');
    return cell;
}

void LineStrip::add(const QList<StepGroup> &line, bool below)
{
    for (const StepGroup &group : line) {
        bool first = true;
        for (const Step &step : group.steps) {
            Cell cell = cellOf(step, below);
            cell.parallel = group.mode == document::GroupMode::Parallel && !std::exchange(first, false);
            m_cells.append(cell);
            add(step.subLine, true);
        }
    }
}

void LineStrip::setDocument(const Document &document)
{
    m_cells.clear();
    add(document.line, false);
    QStringList spoken;
    for (const Cell &cell : std::as_const(m_cells))
        spoken.append(cell.role + u' ' + cell.name + u' ' + cell.state);
    setAccessibleName(tr("Approval line"));
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize LineStrip::cellSize() const
{
    const QFontMetrics small(m_theme.font(Theme::Text::Small));
    const QFontMetrics strong(m_theme.font(Theme::Text::Strong));
    return {m_theme.scaled(124), 2 * small.height() + strong.height() + m_theme.scaled(space::m)};
}

QRect LineStrip::place(int index, int width) const
{
    const QSize cell = cellSize();
    const int inRow = std::max(1, (width + cellGap) / (cell.width() + cellGap));
    return {QPoint((index % inRow) * (cell.width() + cellGap), (index / inRow) * (cell.height() + cellGap)), cell};
}

int LineStrip::heightForWidth(int width) const
{
    return m_cells.isEmpty() ? 0 : place(int(m_cells.size()) - 1, width).bottom() + 1;
}

QSize LineStrip::sizeHint() const
{
    return {cellSize().width() * 3, heightForWidth(std::max(width(), cellSize().width() * 3))};
}

void LineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < m_cells.size(); ++index) {
        const Cell &cell = m_cells.at(index);
        const QRect box = place(index, width());
        painter.setPen(QPen(m_theme.color(cell.now ? Role::Accent : Role::Border), cell.now ? 2 : 1));
        painter.setBrush(m_theme.color(cell.now ? Role::AccentSoft : Role::Surface));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius::control, radius::control);
        if (cell.parallel && box.left() > 0) { // tied to the one before it
            painter.setPen(QPen(m_theme.color(Role::BorderStrong), 2));
            painter.drawLine(box.left() - cellGap, box.center().y(), box.left(), box.center().y());
        }
        QRect text = box.adjusted(space::s, space::xs, -space::s, -space::xs);
        const auto write = [&](const QString &line, Theme::Text style, Role colour) {
            painter.setFont(m_theme.font(style));
            painter.setPen(m_theme.color(colour));
            const QFontMetrics metrics(painter.font());
            painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(line, Qt::ElideRight, text.width()));
            text.setTop(text.top() + metrics.height());
        };
        write(cell.post.isEmpty() ? cell.role : cell.role + u" · "_s + cell.post, Theme::Text::Small, Role::TextSecondary);
        write(cell.name, Theme::Text::Strong, Role::Text);
        write(cell.state, Theme::Text::Small, cell.colour);
    }
}

bool LineStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int index = 0; index < m_cells.size(); ++index) {
        if (place(index, width()).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_cells.at(index).tip, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace gw::approval
