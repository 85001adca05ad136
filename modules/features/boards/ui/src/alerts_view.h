// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>
#include <gw/widgets/row_delegate.h>

class QListWidget;
class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::boards {

/// What concerns the person: mentions, comments, answers, reservations, decisions of moderators.
class AlertsView final : public QWidget
{
    Q_OBJECT

public:
    explicit AlertsView(const BoardsViewParts &parts, QWidget *parent = nullptr);
    int unseen() const;

Q_SIGNALS:
    void postWanted(const QString &postId);
    void counted(int unseen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    static widgets::RowContent row(const Alert &alert);
    void retranslate();

    const BoardsViewParts &m_parts;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    widgets::StateView *m_state;
    QList<Alert> m_alerts;
};

} // namespace gw::boards
