// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "line_plan.h"

#include <QPointer>
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace gw::approval {

class AssigneeFinder;
class ChartTree;
class LineCard;
class SavedLines;

/// The approval line of a draft: cards from the drafter down to who is told afterwards, those that run together in a frame.
/// Steps come from a search or the org chart, from the rules of delegation with why each of them is there, or from a line
/// that was kept. What is wrong stands on the card that it is about.
class LineView final : public QWidget
{
    Q_OBJECT

public:
    explicit LineView(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~LineView() override;

    void setPlan(const LinePlan &plan, bool editable);
    const LinePlan &plan() const;
    /// Asks the rules when the question is another one. An empty line takes what they propose.
    void ask(const ProposalQuestion &question);
    bool isValid() const;
    checks::Delegation delegation() const;
    void focusFinder();

Q_SIGNALS:
    void changed(); ///< by the person, or by a proposal that was taken

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void rebuild();
    void refreshProposal();
    QWidget *card(StepPlace place, const PlannedStep &step);
    QFrame *group(int at, const PlannedGroup &steps);
    void change(LinePlan plan, StepPlace focus);
    void add(const Assignee &assignee);
    void remove(StepPlace place);
    void setRole(StepPlace place, document::StepRole role);
    void move(StepPlace place, bool down);
    void join(StepPlace place, int group);
    void drag(const QPoint &global);
    void drop(StepPlace place, const QPoint &global);
    int gapAt(const QPoint &global, bool &onCard) const;
    void propose(const ProposalQuestion &question);
    void took(const Result<LineProposal> &proposal);
    void takeProposal();

    const ApprovalViewParts &m_parts;
    std::unique_ptr<LineEditing> m_editing;
    QPushButton *m_propose;
    QPushButton *m_savedButton;
    QToolButton *m_undo;
    QLabel *m_rule;
    QPushButton *m_take;
    SavedLines *m_saved;
    QLabel *m_general;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
    QFrame *m_gap;
    QLabel *m_asName;
    QComboBox *m_role;
    AssigneeFinder *m_finder;
    QToolButton *m_chartButton;
    ChartTree *m_chart;
    QList<QPointer<QWidget>> m_groups; ///< one for each group of the plan
    QList<QPointer<LineCard>> m_steps;
    std::optional<ProposalQuestion> m_question;
    std::optional<LineProposal> m_offered; ///< not taken
    QString m_trouble;    ///< why there is no proposal
    StepPlace m_focus;
    int m_mine = 0; ///< changes of the person that can be undone
    bool m_editable = true;
    bool m_quiet = false;
    bool m_asking = false;
};

} // namespace gw::approval
