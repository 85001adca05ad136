// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/approval/types.h>
#include <gw/base/clock.h>
#include <gw/rows/virtual_list.h>

namespace gw::approval {

class Marks;

/// Which rows, and in which order.
struct InboxQuery
{
    enum class Only {
        All,
        Waiting, ///< for me; in the desk queue all rows do
        Urgent,
        Overdue,
        DueSoon, ///< until the end of the day after tomorrow
        Unopened,
        Held,
        Batch, ///< opened, and could be approved as they are: for a decision about many at once
    };
    enum class Sort {
        Queue, ///< overdue and soonest due first, then urgent ones, then the longest waiting
        Newest,
        Oldest,
        Title,
    };
    std::optional<Box> box = {}; ///< none: the desk queue, all that waits for me in whatever box
    Only only = Only::All;
    Sort sort = Sort::Queue;
    std::optional<Object> object = {};
    QString why = {};  ///< one code only; empty: all
    QString text = {}; ///< in title, number, names; empty: all
    bool operator==(const InboxQuery &) const = default;
};

/// A box, or the desk queue, as rows of which there may be a hundred thousand. See rows::VirtualList.
///
/// Rows that were decided here stay where they are, marked, until the server has confirmed it.
class InboxModel final : public rows::VirtualList
{
    Q_OBJECT

public:
    enum Role {
        ItemIdRole = Qt::UserRole + 1,
        LoadedRole, ///< bool: all other roles are empty while it is false
        BoxRole,    ///< approval::Box as int
        ObjectRole, ///< approval::Object as int
        ObjectIdRole,
        DocumentIdRole,
        StepIdRole,
        TitleRole, ///< the same as Qt::DisplayRole
        DocumentKindRole,
        FlowRole,
        StateRole,
        UrgentRole, ///< bool
        FromKoRole, ///< name of the person
        FromEnRole,
        FromTitleKoRole,
        FromTitleEnRole,
        UnitKoRole,
        UnitEnRole,
        NumberRole,
        SinceRole,   ///< QDateTime
        UntilRole,   ///< QDateTime; invalid: no term
        OverdueRole, ///< bool
        WaitsRole,   ///< bool
        WhyCodeRole,
        WhyKoRole,
        WhyEnRole,
        NextCodeRole,
        NextKoRole,
        NextEnRole,
        MayRole, ///< QStringList
        VersionRole,
        OpenedRole, ///< bool
        HeldRole,   ///< bool
        AttachmentsRole,
        OpinionsRole,
        ObjectionsRole,
        DecisionRole, ///< what was decided here and is not confirmed; empty: nothing
        HereRole,     ///< bool: can be read without a network
        MarkRole,     ///< approval::Mark as int
        UndoUntilRole,
        OperationRole,
    };
    Q_ENUM(Role)

    /// All must outlive the model.
    InboxModel(store::Store &store, Marks &marks, const Clock &clock, QObject *parent = nullptr);
    ~InboxModel() override;

    void setQuery(const InboxQuery &query); ///< reads anew; no effect when it is the same
    const InboxQuery &query() const { return m_query; }

    /// What is known of a row; nothing while it is not loaded.
    std::optional<InboxRow> item(int row) const;
    int rowOf(const QString &itemId) const; ///< among the loaded rows; -1: not there
    /// The nearest row after `row`, or before it, on which nothing was decided yet: where triage goes on. -1: none.
    int nextOpen(int row) const;
    /// Loaded rows that a decision about many at once may be about: opened, with "approve".
    QList<int> batchRows(const QList<int> &among) const;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    rows::Reading reading() const override;
    InboxRow marked(InboxRow row) const;

    Marks &m_marks;
    const Clock &m_clock;
    InboxQuery m_query;
};

} // namespace gw::approval
