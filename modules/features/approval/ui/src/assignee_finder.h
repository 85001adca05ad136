// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "editor_line.h"

#include <QTreeWidget>
#include <gw/approval_ui/approval_module.h>

class QFrame;
class QListWidget;

namespace gw::approval {

/// "정보화과 · 과장 · 김하늘", or the department alone.
QString assigneeText(const Assignee &assignee);

/// A line in which one types a name, a post or a department, with what is found below it. Enter takes the one that is
/// selected; without one, `written` says what was typed.
class AssigneeFinder final : public QWidget
{
    Q_OBJECT

public:
    AssigneeFinder(const ApprovalViewParts &parts, const QString &objectName, QWidget *parent = nullptr);
    ~AssigneeFinder() override;

    EditorLine *line() const { return m_line; }
    int offered() const; ///< how many are shown below the line

Q_SIGNALS:
    void chosen(const gw::approval::Assignee &assignee);
    void written(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void offer(const QList<Assignee> &found);
    void place();
    void take(int row);
    bool pressed(QKeyEvent *event);

    const ApprovalViewParts &m_parts;
    EditorLine *m_line;
    QFrame *m_popup;
    QListWidget *m_list;
    QList<Assignee> m_found;
    QString m_asked;
};

/// The org chart, loaded level by level when somebody opens it.
class ChartTree final : public QTreeWidget
{
    Q_OBJECT

public:
    ChartTree(const ApprovalViewParts &parts, const QString &objectName, QWidget *parent = nullptr);
    void load(); ///< the first time it is shown

Q_SIGNALS:
    /// `isAgency`: it stands at the top of the chart.
    void chosen(const gw::approval::Assignee &assignee, bool isAgency);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(QTreeWidgetItem *parent, const QString &unitId);
    void add(QTreeWidgetItem *parent, const Assignee &assignee);
    void choose(QTreeWidgetItem *item);
    const ApprovalViewParts &m_parts;
    bool m_loaded = false;
};

} // namespace gw::approval

Q_DECLARE_METATYPE(gw::approval::Assignee)
