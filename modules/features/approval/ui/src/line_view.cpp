// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "line_view.h"

#include "approval_text.h"
#include "assignee_finder.h"
#include "line_card.h"
#include "line_saved.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {

using document::GroupMode;
using document::JoinRule;
using document::StepRole;

namespace {

constexpr int gapHeight = 3;

} // namespace

LineView::LineView(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_editing(parts.service.line())
    , m_propose(new QPushButton)
    , m_savedButton(new QPushButton)
    , m_undo(new QToolButton)
    , m_rule(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_take(new QPushButton)
    , m_saved(new SavedLines(parts, *m_editing))
    , m_general(label(parts.theme, {}, Theme::Text::Small))
    , m_scroll(new QScrollArea)
    , m_cards(new QVBoxLayout)
    , m_gap(new QFrame)
    , m_asName(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_role(new QComboBox)
    , m_finder(new AssigneeFinder(parts, u"approval.line.find"_s))
    , m_chartButton(new QToolButton)
    , m_chart(new ChartTree(parts, u"approval.line.chart"_s))
{
    setObjectName(u"approval.line"_s);
    build();
    connect(m_editing.get(), &LineEditing::changed, this, [this] {
        rebuild();
        if (!m_quiet)
            Q_EMIT changed();
    });
    connect(m_finder, &AssigneeFinder::chosen, this, &LineView::add);
    connect(m_chart, &ChartTree::chosen, this, [this](const Assignee &assignee) { add(assignee); });
    connect(m_propose, &QPushButton::clicked, this, [this] {
        if (m_question)
            propose(*m_question);
    });
    connect(m_take, &QPushButton::clicked, this, &LineView::takeProposal);
    connect(m_savedButton, &QPushButton::toggled, m_saved, &QWidget::setVisible);
    connect(m_saved, &SavedLines::used, this, [this](const SavedLine &line) {
        m_savedButton->setChecked(false);
        change(asSteps(line.plan), {0, 0});
    });
    connect(m_chartButton, &QToolButton::toggled, this, [this](bool on) {
        m_chart->setVisible(on);
        if (on)
            m_chart->load();
    });
    connect(m_undo, &QToolButton::clicked, this, [this] {
        if (m_mine > 0) {
            --m_mine;
            m_editing->undo();
        }
    });
    retranslate();
}

LineView::~LineView() = default;

void LineView::build()
{
    m_propose->setObjectName(u"approval.line.propose"_s);
    m_savedButton->setObjectName(u"approval.line.savedButton"_s);
    m_savedButton->setCheckable(true);
    m_undo->setObjectName(u"approval.line.undo"_s);
    m_undo->setIcon(icon(m_parts.theme, u"edit-undo"_s));
    m_rule->setObjectName(u"approval.line.rule"_s);
    m_rule->setWordWrap(true);
    m_take->setObjectName(u"approval.line.take"_s);
    m_general->setObjectName(u"approval.line.general"_s);
    m_general->setProperty("danger", true);
    m_general->setWordWrap(true);
    m_role->setObjectName(u"approval.line.newRole"_s);
    m_chartButton->setObjectName(u"approval.line.chartButton"_s);
    m_chartButton->setCheckable(true);
    m_chartButton->setIcon(icon(m_parts.theme, u"view-list-tree"_s));
    m_gap->setProperty("drop", true);
    m_gap->setParent(this);
    m_gap->hide();
    m_saved->hide();
    m_chart->hide();
    m_take->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::xs);
    top->addWidget(m_propose);
    top->addWidget(m_savedButton);
    top->addStretch();
    top->addWidget(m_undo);
    layout->addLayout(top);
    layout->addWidget(m_rule);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    layout->addWidget(m_saved);
    auto *find = new QHBoxLayout;
    find->setSpacing(space::xs);
    find->addWidget(m_finder, 1);
    find->addWidget(m_chartButton);
    layout->addLayout(find);
    auto *as = new QHBoxLayout;
    as->setSpacing(space::xs);
    as->addWidget(m_asName);
    as->addWidget(m_role, 1);
    layout->addLayout(as);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_general);
    auto *inside = new QWidget;
    auto *around = new QVBoxLayout(inside);
    around->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::xs);
    around->addLayout(m_cards);
    around->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 2);
}

void LineView::retranslate()
{
    m_propose->setText(tr("Propose"));
    m_propose->setToolTip(tr("Asks the rules of delegation who decides this matter"));
    m_savedButton->setText(tr("Kept lines"));
    m_undo->setAccessibleName(tr("Undo the last change of the line"));
    m_undo->setToolTip(m_undo->accessibleName());
    m_take->setText(tr("Take the proposed line"));
    m_finder->line()->setPlaceholderText(tr("Name, post or department"));
    m_finder->line()->setAccessibleName(tr("Add to the line: name, post or department"));
    m_chartButton->setAccessibleName(tr("Organisation chart"));
    m_chartButton->setToolTip(tr("Organisation chart"));
    const int role = std::max(0, m_role->currentIndex());
    m_role->clear();
    for (const StepRole one : plannedRoles())
        m_role->addItem(roleName(one));
    m_role->setCurrentIndex(role);
    m_role->setAccessibleName(tr("Role of who is added"));
    m_asName->setText(tr("Added as"));
    m_asName->setBuddy(m_role);
    m_saved->retranslate();
    refreshProposal();
    rebuild();
}

void LineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LineView::setPlan(const LinePlan &plan, bool editable)
{
    m_editable = editable;
    m_mine = 0;
    m_quiet = true;
    m_editing->setPlan(editable ? asSteps(plan) : plan);
    m_quiet = false;
    for (QWidget *one : std::initializer_list<QWidget *>{m_propose, m_savedButton, m_role, m_finder, m_chartButton})
        one->setEnabled(editable);
    rebuild();
}

const LinePlan &LineView::plan() const
{
    return m_editing->plan();
}

bool LineView::isValid() const
{
    return m_editing->isValid();
}

checks::Delegation LineView::delegation() const
{
    return delegationOf(plan(), m_editing->problems(), m_editing->proposal());
}

void LineView::focusFinder()
{
    m_finder->line()->setFocus();
}

void LineView::ask(const ProposalQuestion &question)
{
    if (m_question == question || !m_editable)
        return;
    m_question = question;
    m_offered.reset();
    m_trouble.clear();
    if (!question.unitTaskCode.isEmpty())
        propose(question);
    refreshProposal();
}

void LineView::propose(const ProposalQuestion &question)
{
    m_asking = true;
    refreshProposal();
    deliver(m_editing->propose(question), this, [question](LineView *self, const Result<LineProposal> &proposal) {
        if (self->m_question == question)
            self->took(proposal);
    });
}

void LineView::took(const Result<LineProposal> &proposal)
{
    m_asking = false;
    if (!proposal) {
        m_trouble = proposal.error().code == Error::Code::Offline ? tr("The rules of delegation are asked when the server can be reached again.") : errorText(proposal.error());
        refreshProposal();
        return;
    }
    m_trouble.clear();
    LineProposal steps = *proposal;
    steps.plan = asSteps(steps.plan);
    const LinePlan mine = plan();
    const bool isMine = !mine.isEmpty();
    // Also a line of one's own is measured by the rule.
    m_quiet = isMine;
    m_editing->take(steps);
    if (isMine)
        m_editing->setPlan(mine);
    m_quiet = false;
    if (isMine && steps.plan != mine)
        m_offered = steps;
    refreshProposal();
    rebuild();
    if (isMine)
        Q_EMIT changed(); // the check knows the level now
}

void LineView::takeProposal()
{
    if (const auto proposal = std::exchange(m_offered, {}))
        change(proposal->plan, {0, 0});
    refreshProposal();
}

void LineView::refreshProposal()
{
    QStringList lines;
    const auto &proposal = m_editing->proposal();
    if (m_asking) {
        lines.append(tr("Asking the rules of delegation…"));
    } else if (!m_trouble.isEmpty()) {
        lines.append(m_trouble);
    } else if (proposal && proposal->ruleSource.isEmpty()) {
        lines.append(tr("No rule of delegation names this matter: the head of the agency decides."));
    } else if (proposal) {
        lines.append(tr("Decided by the %1 – %2").arg(levelName(proposal->deciderLevel), proposal->ruleSource));
    } else if (m_editable) {
        lines.append(tr("Choose the unit task: the rules of delegation then say who decides."));
    }
    if (proposal) {
        for (const Names &warning : proposal->warnings)
            lines.append(nameOf(warning));
    }
    m_rule->setText(lines.join(u'\n'));
    m_rule->setVisible(!lines.isEmpty());
    m_take->setVisible(m_offered.has_value());
    m_propose->setEnabled(m_editable && m_question && !m_question->unitTaskCode.isEmpty());
}

void LineView::change(LinePlan plan, StepPlace focus)
{
    if (plan == m_editing->plan())
        return;
    m_focus = focus;
    ++m_mine;
    m_editing->setPlan(plan);
}

void LineView::add(const Assignee &assignee)
{
    StepRole role = plannedRoles().at(std::max(0, m_role->currentIndex()));
    // A department cannot review or decide.
    if (assignee.isDepartment() && role != StepRole::Concur && role != StepRole::Agree && role != StepRole::Inform)
        role = StepRole::Concur;
    ++m_mine;
    m_focus = {};
    m_editing->add(role, assignee);
}

void LineView::remove(StepPlace place)
{
    LinePlan next = plan();
    next.groups[place.group].steps.removeAt(place.step);
    next = asSteps(next);
    change(next, {std::min(place.group, int(next.groups.size()) - 1), 0});
}

void LineView::setRole(StepPlace place, StepRole role)
{
    LinePlan next = plan();
    next.groups[place.group].steps[place.step].role = role;
    change(next, place);
}

void LineView::move(StepPlace place, bool down)
{
    LinePlan next = plan();
    const StepPlace now = moveStep(next, place, down);
    change(next, now);
}

void LineView::join(StepPlace place, int group)
{
    LinePlan next = plan();
    const StepPlace now = joinStep(next, place, group);
    change(next, now);
}

QWidget *LineView::card(StepPlace place, const PlannedStep &step)
{
    auto *made = new LineCard(m_parts.theme, place, step, m_editable);
    connect(made, &LineCard::roleWanted, this, [this, place](StepRole role) { setRole(place, role); }, Qt::QueuedConnection);
    connect(made, &LineCard::moveWanted, this, [this, place](bool down) { move(place, down); }, Qt::QueuedConnection);
    connect(made, &LineCard::joinWanted, this, [this, place] { join(place, place.group - 1); }, Qt::QueuedConnection);
    connect(made, &LineCard::removeWanted, this, [this, place] { remove(place); }, Qt::QueuedConnection);
    connect(made, &LineCard::requiredWanted, this,
            [this, place](bool required) {
                LinePlan next = plan();
                next.groups[place.group].steps[place.step].required = required;
                change(next, place);
            },
            Qt::QueuedConnection);
    connect(made, &LineCard::dragged, this, &LineView::drag);
    connect(made, &LineCard::dropped, this, [this, place](const QPoint &global) { drop(place, global); }, Qt::QueuedConnection);
    m_steps.append(made);
    for (const LineProblem &problem : m_editing->problems()) {
        if (problem.group == place.group && (problem.step == place.step || (problem.step < 0 && place.step == 0)))
            made->addProblem(problem);
    }
    return made;
}

QFrame *LineView::group(int at, const PlannedGroup &steps)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    frame->setObjectName(u"approval.line.group"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::s, space::xs, space::s, space::s);
    layout->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->addWidget(secondaryLabel(m_parts.theme, tr("At the same time"), Theme::Text::Small));
    auto *rule = new QComboBox;
    rule->setObjectName(u"approval.line.rule.join"_s);
    rule->setAccessibleName(tr("When this group is done"));
    rule->addItems({tr("all of them"), tr("most of them"), tr("the first of them")});
    rule->setCurrentIndex(int(steps.joinRule));
    rule->setEnabled(m_editable);
    connect(rule, &QComboBox::activated, this, [this, at](int chosen) {
        LinePlan next = plan();
        next.groups[at].joinRule = JoinRule(chosen);
        change(next, {at, 0});
    }, Qt::QueuedConnection);
    head->addWidget(rule);
    head->addStretch();
    layout->addLayout(head);
    for (int step = 0; step < steps.steps.size(); ++step)
        layout->addWidget(card({at, step}, steps.steps.at(step)));
    return frame;
}

void LineView::rebuild()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_groups.clear();
    m_steps.clear();
    const Person self = m_parts.service.self();
    auto *drafter = secondaryLabel(m_parts.theme, tr("Draft: %1").arg(personLine(self)), Theme::Text::Small);
    m_cards->addWidget(drafter);
    const LinePlan &line = plan();
    for (int at = 0; at < line.groups.size(); ++at) {
        const PlannedGroup &steps = line.groups.at(at);
        QWidget *made = steps.mode == GroupMode::Parallel && steps.steps.size() > 1 ? group(at, steps) : nullptr;
        for (int step = 0; !made && step < steps.steps.size(); ++step) {
            QWidget *one = card({at, step}, steps.steps.at(step));
            m_cards->addWidget(one);
            if (step == 0)
                m_groups.append(one);
        }
        if (made) {
            m_cards->addWidget(made);
            m_groups.append(made);
        }
    }
    QStringList general;
    for (const LineProblem &problem : m_editing->problems()) {
        if (problem.group < 0)
            general.append(problemText(problem));
    }
    m_general->setText(general.join(u'\n'));
    m_general->setVisible(!general.isEmpty());
    m_undo->setEnabled(m_editable && m_mine > 0);
    const StepPlace wanted = std::exchange(m_focus, {});
    for (const QPointer<LineCard> &one : std::as_const(m_steps)) {
        if (one && wanted.group >= 0 && one->place() == wanted)
            QMetaObject::invokeMethod(one, [one] {
                if (one)
                    one->setFocus(Qt::OtherFocusReason);
            }, Qt::QueuedConnection);
    }
}

/// The gap between groups nearest to the point; on the middle of a group, that group.
int LineView::gapAt(const QPoint &global, bool &onCard) const
{
    onCard = false;
    for (int at = 0; at < m_groups.size(); ++at) {
        if (!m_groups.at(at))
            continue;
        const int y = m_groups.at(at)->mapFromGlobal(global).y();
        const int height = m_groups.at(at)->height();
        if (y < height / 4)
            return at;
        if (y < height - height / 4) {
            onCard = true;
            return at;
        }
    }
    return int(m_groups.size());
}

void LineView::drag(const QPoint &global)
{
    bool onCard = false;
    const int at = gapAt(global, onCard);
    const QWidget *near = m_groups.isEmpty() ? nullptr : m_groups.at(std::min(at, int(m_groups.size()) - 1)).data();
    if (!near)
        return;
    const QPoint top = near->mapTo(this, QPoint(0, onCard || at >= m_groups.size() ? near->height() : 0));
    const int thick = m_parts.theme.scaled(gapHeight);
    m_gap->setGeometry(top.x(), top.y() - thick / 2, near->width(), onCard ? thick * 2 : thick);
    m_gap->show();
    m_gap->raise();
}

void LineView::drop(StepPlace place, const QPoint &global)
{
    m_gap->hide();
    bool onCard = false;
    const int at = gapAt(global, onCard);
    if (onCard) {
        join(place, at);
        return;
    }
    LinePlan next = plan();
    const StepPlace now = placeStep(next, place, at);
    change(next, now);
}

} // namespace gw::approval
