// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/approval/line.h>
#include <memory>

namespace gw::approval {

/// A line being edited: steps come, go, move and change roles, and what is wrong with it is known at every moment.
/// Belongs to the GUI thread. Nothing of it reaches the server before the draft is submitted, or save() is called.
class LineEditing final : public QObject
{
    Q_OBJECT

public:
    ~LineEditing() override;

    const LinePlan &plan() const;
    void setPlan(const LinePlan &plan);
    const QList<LineProblem> &problems() const;
    bool isValid() const; ///< no problem of Level::Error

    /// Adds a step where its role belongs: before the decision, or after it. Gives {group, step}.
    QPair<int, int> add(document::StepRole role, const Assignee &assignee);
    void addAt(int group, int step, document::StepRole role,
               const Assignee &assignee); ///< a new group when there is none
    void remove(int group, int step);
    void move(int fromGroup, int fromStep, int toGroup, int toStep);
    void setRole(int group, int step, document::StepRole role);
    void setAssignee(int group, int step, const Assignee &assignee);
    void setRequired(int group, int step, bool required);
    void setMode(int group, document::GroupMode mode);
    void setJoinRule(int group, document::JoinRule rule);
    void splitGroup(int group, int beforeStep); ///< steps from there on become a group of their own
    bool canUndo() const;
    void undo();

    /// Asks the delegation rules. The proposal is not taken over: see take(). Offline: Error::Code::Offline.
    Task<LineProposal> propose(ProposalQuestion question);
    /// Takes a proposal over, and keeps its level for problems(): a decider below it is an error, above it a warning.
    void take(const LineProposal &proposal);
    const std::optional<LineProposal> &proposal() const;

    /// Lines that the person kept; from this computer when the server cannot be reached.
    QList<SavedLine> saved() const;
    void use(const SavedLine &line);
    Task<QString> keepAs(QString name);        ///< as an outbox entry; gives the operation
    Task<QString> forget(QString savedLineId); ///< the same
    Task<QString> rename(QString savedLineId, QString name);

    /// The line of a document that is on its way already: the part that the person may still change. An outbox entry.
    Task<QString> save(QString documentId, QString etag);
    /// The own line of a department step, by that unit's clerk or head.
    Task<QString> saveDepartment(QString documentId, QString stepId, QString etag);

Q_SIGNALS:
    void changed();
    void savedChanged();

private:
    friend class ApprovalService;
    class Private;
    explicit LineEditing(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
