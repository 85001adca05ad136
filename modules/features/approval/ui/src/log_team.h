// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace gw::approval {

class LogTable;

/// The daily logs of a team: people by working days of a week, for who approves them.
class LogTeam final : public QWidget
{
    Q_OBJECT

public:
    explicit LogTeam(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~LogTeam() override;

    void show(const LogMatrix &matrix);
    /// What was decided here and is not confirmed: "approve" or "return" by the id of the log.
    void setDecided(const QHash<QString, QString> &decided);
    void focusTable();

Q_SIGNALS:
    void weekWanted(int weeks); ///< so many on; 0: the week of today
    void logWanted(const QString &id);
    void approveWanted(const QStringList &ids);
    void returnWanted(const QStringList &ids, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    QStringList chosen() const; ///< ids of the selected ones that wait
    void refresh();
    void retranslate();

    const ApprovalViewParts &m_parts;
    LogTable *m_model;
    QToolButton *m_back;
    QToolButton *m_on;
    QPushButton *m_now;
    QLabel *m_span;
    QLabel *m_sum;
    QTableView *m_table;
    QPushButton *m_all;
    QLineEdit *m_reason;
    QPushButton *m_return;
    QPushButton *m_approve;
};

} // namespace gw::approval
