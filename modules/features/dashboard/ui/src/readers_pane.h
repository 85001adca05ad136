// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/dashboard_ui/dashboard_module.h>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTabBar;

namespace gw::widgets {
class StateView;
}

namespace gw::dashboard {

/// Who has read a notice and who has not: counts of each unit to the left, people to the right, a reminder only to those who
/// have not, and the whole list as a file. Needs a network; says so without one.
class ReadersPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadersPane(DashboardViewParts parts, QWidget *parent = nullptr);
    void show(const QString &noticeId);
    /// Writes the list to a file; the button asks for its name first.
    Q_INVOKABLE void exportTo(const QString &path);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void load();
    void loadPeople(const QString &cursor);
    void takeCounts(const portal::NoticeReaders &readers);
    void nameUnits();
    void askForFile();
    void remind();
    void retranslate();
    void fail(const Error &error);
    QString chosenUnit() const;

    DashboardViewParts m_parts;
    QString m_notice;
    int m_generation = 0; ///< a late answer about another notice, unit or tab is dropped
    QHash<QString, QString> m_unitNames;
    QList<portal::NoticeUnitCount> m_units;
    QStackedWidget *m_stack;
    widgets::StateView *m_state;
    QLabel *m_counts;
    QLabel *m_reminded;
    QProgressBar *m_bar;
    QListView *m_unitList;
    QStandardItemModel *m_unitModel;
    QTabBar *m_tabs;
    QListView *m_people;
    QStandardItemModel *m_peopleModel;
    QPushButton *m_more;
    QPushButton *m_remind;
    QPushButton *m_export;
    QPushButton *m_back;
    QString m_next;
};

} // namespace gw::dashboard
