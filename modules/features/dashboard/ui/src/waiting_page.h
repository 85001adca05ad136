// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/dashboard_ui/dashboard_module.h>
#include <gw/widgets/row_delegate.h>

class QLabel;
class QListView;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabBar;

namespace gw::widgets {
class StateView;
}

namespace gw::dashboard {

/// Everything that waits for the seat, most urgent first, all or of one counter. The number on a counter is the length
/// of this list.
class WaitingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPage(DashboardViewParts parts, QWidget *parent = nullptr);
    void setKind(const QString &kind);    ///< empty: all
    void showItem(const QString &itemId); ///< selects it among all

Q_SIGNALS:
    void chosen(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuildTabs();
    void refresh();
    DashboardViewParts m_parts;
    QSortFilterProxyModel *m_items; ///< of one kind; some hundred rows at most
    QTabBar *m_tabs;
    QLabel *m_heading;
    QListView *m_list;
    QStackedWidget *m_stack;
    widgets::StateView *m_empty;
    QString m_kind;
    bool m_building = false;
};

/// A waiting item as a row; `withKind` names the counter in the second line.
widgets::RowContent waitingRow(const QModelIndex &index, const QDateTime &now, bool withKind);

} // namespace gw::dashboard
