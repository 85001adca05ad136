// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_receivers.h"

#include "approval_text.h"
#include "assignee_finder.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <gw/html/sanitize.h>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

using document::Receiver;
using document::ReceiverKind;

constexpr int longestShown = 60;

QString shownName(const Receiver &receiver)
{
    return html::plainLine(receiver.refDept.isEmpty() ? receiver.name : receiver.name + u'(' + receiver.refDept + u')', longestShown);
}

} // namespace

Receiver receiverOf(const Assignee &assignee, bool isAgency)
{
    Receiver receiver;
    if (!assignee.isDepartment()) {
        receiver.kind = ReceiverKind::Person;
        receiver.id = assignee.person.personId;
        receiver.name = QStringList{assignee.unit.ko, assignee.title.ko, assignee.person.name.ko}.join(u' ').simplified();
        return receiver;
    }
    receiver.kind = isAgency ? ReceiverKind::Agency : ReceiverKind::Unit;
    receiver.id = assignee.unitId;
    // The form is addressed to whoever heads it; an officer's own name (감사담당관) is one already.
    const QString name = assignee.unit.ko;
    receiver.name = name.endsWith(u'관') || name.endsWith(u'장') || name.isEmpty() ? name : name + u'장';
    return receiver;
}

ReceiverChip::ReceiverChip(Theme &theme, const Receiver &receiver, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(u"approval.receiver"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, 1, 1, 1);
    row->setSpacing(space::xs);
    const QString symbol = receiver.kind == ReceiverKind::Person    ? u"user-identity"_s
                           : receiver.kind == ReceiverKind::Outside ? u"internet-services"_s
                                                                    : u"system-users"_s;
    auto *image = new QLabel;
    image->setPixmap(icon(theme, symbol, Role::TextSecondary).pixmap(theme.scaled(16), theme.scaled(16)));
    row->addWidget(image);
    row->addWidget(label(theme, shownName(receiver)));
    QStringList notes{shownName(receiver)};
    if (receiver.kind == ReceiverKind::Outside)
        notes.append(tr("Outside the directory: sent by post or by hand"));
    if (receiver.personal) {
        row->addWidget(secondaryLabel(theme, tr("own copy"), Theme::Text::Small));
        notes.append(tr("Gets a copy of its own (Decree, Art. 12(2))"));
    }
    auto *remove = new QToolButton;
    remove->setObjectName(u"approval.receiver.remove"_s);
    remove->setIcon(icon(theme, u"window-close"_s, Role::TextSecondary));
    remove->setIconSize({theme.scaled(12), theme.scaled(12)});
    remove->setFixedSize(theme.scaled(22), theme.scaled(22));
    remove->setStyleSheet(u"QToolButton { padding: 0px; }"_s); // all of the small button is its cross
    remove->setFocusPolicy(Qt::NoFocus);
    remove->setAccessibleName(tr("Remove %1").arg(shownName(receiver)));
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &ReceiverChip::removeWanted);
    setAccessibleName(notes.join(u", "_s));
    setToolTip((notes.join(u" · "_s) + u'\n' + tr("Delete removes, P: a copy of its own")).toHtmlEscaped());
}

bool ReceiverChip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_P) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void ReceiverChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeWanted(); return;
    case Qt::Key_P: Q_EMIT personalWanted(); return;
    case Qt::Key_Left: Q_EMIT moveWanted(-1); return;
    case Qt::Key_Right: Q_EMIT moveWanted(1); return;
    default: break;
    }
    QFrame::keyPressEvent(event);
}

void ReceiverChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(hasFocus() ? Role::AccentSoft : Role::SurfaceSunken));
    painter.setPen(QPen(m_theme.color(hasFocus() ? Role::Focus : Role::Border), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

void ReceiverChip::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ReceiverChip::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

ReceiverField::ReceiverField(const ApprovalViewParts &parts, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_flow(new FlowLayout(space::xs))
    , m_finder(new AssigneeFinder(parts, u"approval.receivers"_s))
    , m_chartButton(new QToolButton)
    , m_chart(new ChartTree(parts, u"approval.receivers.chart"_s))
{
    setObjectName(u"approval.receiverField"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *inside = new QWidget;
    inside->setLayout(m_flow);
    inside->setSizePolicy(policy);
    m_chartButton->setObjectName(u"approval.receivers.chartButton"_s);
    m_chartButton->setCheckable(true);
    m_chartButton->setIcon(icon(parts.theme, u"view-list-tree"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(inside, 1);
    row->addWidget(m_chartButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, 2, 2, 2);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_chart);
    m_chart->setFixedHeight(parts.theme.scaled(180));
    m_chart->hide();
    m_finder->line()->setMinimumWidth(parts.theme.scaled(180));
    m_finder->line()->setStyleSheet(u"QLineEdit { border: none; background: transparent; padding: 1px 4px; }"_s); // the frame is the field's
    m_flow->addWidget(m_finder);
    connect(m_finder, &AssigneeFinder::chosen, this, [this](const Assignee &assignee) { add(receiverOf(assignee, false)); });
    connect(m_finder, &AssigneeFinder::written, this, [this](const QString &name) {
        Receiver outside;
        outside.kind = ReceiverKind::Outside;
        outside.name = name;
        add(outside);
    });
    connect(m_chart, &ChartTree::chosen, this, [this](const Assignee &assignee, bool isAgency) { add(receiverOf(assignee, isAgency)); });
    connect(m_chartButton, &QToolButton::toggled, this, [this](bool on) {
        m_chart->setVisible(on);
        if (on)
            m_chart->load();
    });
    connect(&parts.theme, &Theme::changed, this, [this] { rebuild(); });
    retranslate();
}

void ReceiverField::retranslate()
{
    m_finder->line()->setPlaceholderText(tr("Department, person, or a name outside"));
    m_finder->line()->setAccessibleName(tr("Receivers"));
    m_chartButton->setAccessibleName(tr("Organisation chart"));
    m_chartButton->setToolTip(tr("Organisation chart"));
    rebuild();
}

void ReceiverField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReceiverField::setReadOnly(bool on)
{
    setEnabled(!on);
}

void ReceiverField::focusLine()
{
    m_finder->line()->setFocus(Qt::OtherFocusReason);
}

void ReceiverField::setReceivers(const QList<Receiver> &receivers)
{
    m_receivers = receivers;
    m_via = receivers.isEmpty() ? QString() : receivers.first().via;
    rebuild();
}

void ReceiverField::setVia(const QString &via)
{
    m_via = via;
    for (Receiver &receiver : m_receivers)
        receiver.via = via;
}

void ReceiverField::add(const Receiver &receiver)
{
    const bool isThere = std::ranges::any_of(m_receivers, [&](const Receiver &one) {
        return one.kind == receiver.kind && (one.id.isEmpty() ? one.name == receiver.name : one.id == receiver.id);
    });
    if (isThere || m_receivers.size() >= document::MetaLimits::receivers)
        return;
    m_receivers.append(receiver);
    m_receivers.last().via = m_via;
    rebuild();
    Q_EMIT changed();
}

void ReceiverField::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_receivers.size())
        return;
    m_receivers.removeAt(index);
    rebuild();
    focusChip(std::min(index, m_receivers.size() - 1));
    Q_EMIT changed();
}

void ReceiverField::focusChip(qsizetype index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::TabFocusReason);
    else
        m_finder->line()->setFocus(Qt::TabFocusReason);
}

void ReceiverField::rebuild()
{
    for (ReceiverChip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_finder);
    for (qsizetype at = 0; at < m_receivers.size(); ++at) {
        auto *chip = new ReceiverChip(m_parts.theme, m_receivers.at(at), this);
        connect(chip, &ReceiverChip::removeWanted, this, [this, at] { removeAt(at); }, Qt::QueuedConnection);
        connect(chip, &ReceiverChip::personalWanted, this,
                [this, at] {
                    if (at >= m_receivers.size())
                        return;
                    m_receivers[at].personal = !m_receivers.at(at).personal;
                    rebuild();
                    focusChip(at);
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        connect(chip, &ReceiverChip::moveWanted, this, [this, at](int by) { focusChip(std::max<qsizetype>(0, at + by)); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_flow->addWidget(m_finder);
    m_flow->invalidate();
    updateGeometry();
}

void ReceiverField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = m_finder->line()->hasFocus();
    painter.setBrush(m_parts.theme.color(isEnabled() ? Role::Surface : Role::Window));
    painter.setPen(QPen(m_parts.theme.color(focus ? Role::Focus : isEnabled() ? Role::BorderStrong : Role::Border), focus ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
}

} // namespace gw::approval
