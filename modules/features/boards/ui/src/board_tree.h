// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>

class QIdentityProxyModel;
class QListWidget;
class QTreeView;

namespace gw::boards {

/// The left pane: everything at once, drafts, reports for moderators, and boards under their layers with unread numbers.
class BoardTree final : public QWidget
{
    Q_OBJECT

public:
    enum class Entry { AllBoards, Unread, Alerts, Mine, Drafts, Reports };

    explicit BoardTree(const BoardsViewParts &parts, QWidget *parent = nullptr);
    void selectBoard(const QString &boardId);
    void selectEntry(Entry entry);
    QString currentBoard() const; ///< empty: an entry is chosen
    void setDrafts(int count);
    void setAlerts(int unseen);

Q_SIGNALS:
    void boardChosen(const QString &boardId);
    void entryChosen(gw::boards::BoardTree::Entry entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    const BoardsViewParts &m_parts;
    QListWidget *m_entries;
    QTreeView *m_tree;
    QIdentityProxyModel *m_worded = nullptr;
    int m_drafts = 0;
    int m_alerts = 0;
    QString m_board; ///< stays chosen when the rows come anew
};

} // namespace gw::boards
