// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>
#include <gw/widgets/row_delegate.h>

class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace gw::widgets {
class StateView;
}

namespace gw::boards {

class ReasonBar;

/// What moderators look through: reports that wait, and the log of what was decided.
class ModerationView final : public QWidget
{
    Q_OBJECT

public:
    explicit ModerationView(const BoardsViewParts &parts, QWidget *parent = nullptr);
    void load();

Q_SIGNALS:
    void postWanted(const QString &postId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void dismiss();
    void refreshDismiss();
    void showReports(const QList<Report> &reports);
    void showLog(const QList<LogEntry> &entries);
    void fail(const Error &error);
    void add(const QString &postId, const widgets::RowContent &row);

    const BoardsViewParts &m_parts;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    widgets::StateView *m_state;
    ReasonBar *m_reason;
    QPushButton *m_dismiss;
    QList<widgets::RowContent> m_rows;
    QList<Report> m_reports;
    int m_generation = 0; ///< a late answer for the other tab is dropped
};

} // namespace gw::boards
