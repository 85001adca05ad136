// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/directory/peoplelistmodel.h>
#include <gw/directory/unittreemodel.h>
#include <gw/directory_ui/directory_module.h>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace gw::widgets {
class StateView;
}

namespace gw::directory {

class PersonCardView;

/// The organisation: tree at the left, people in the middle, one person at the right. Typing searches everybody.
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePage(DirectoryViewParts parts, QWidget *parent = nullptr);
    void openPerson(const QString &personId);
    void openUnit(const QString &unitId);
    void search(const QString &text);
    void focusSearch();

protected:
    void changeEvent(QEvent *event) override;

private:
    void runSearch();
    void showUnit(const QModelIndex &index);
    void showRows(Result<QList<PersonRow>> rows, const QString &heading);
    void showCurrentPerson();
    void reload();
    void retranslate();
    void unfold();
    void recordAbsence(const QString &seatId);

    DirectoryViewParts m_parts;
    UnitTreeModel m_tree;
    PeopleListModel m_people;
    QLineEdit *m_search;
    QTreeView *m_treeView;
    QLabel *m_heading;
    QListView *m_list;
    QStackedWidget *m_listStack;
    widgets::StateView *m_listState;
    QStackedWidget *m_cardStack;
    widgets::StateView *m_cardState;
    PersonCardView *m_card;
    QTimer *m_pause;
    QStringList m_wanted; ///< path of a unit that is still to be unfolded
    QString m_unitId;
    QString m_personId;
    int m_generation = 0;
};

} // namespace gw::directory
