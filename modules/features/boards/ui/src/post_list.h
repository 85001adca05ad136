// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>

class QComboBox;
class QListView;
class QPushButton;
class QStackedWidget;

namespace gw::widgets {
class ElidedLabel;
class SkeletonView;
class StateView;
}

namespace gw::boards {

/// The middle pane: posts of a board, or of all boards, as a virtual list with filters.
class PostList final : public QWidget
{
    Q_OBJECT

public:
    explicit PostList(const BoardsViewParts &parts, QWidget *parent = nullptr);
    ~PostList() override;

    void showBoard(const QString &boardId);
    void showAll(PostQuery::Only only);
    QString boardId() const { return m_board; }
    QString currentPost() const;
    /// Selects a post when it is in the list, also when it comes later.
    void select(const QString &postId);
    void move(int rows); ///< j and k
    void nextUnread();
    void focusList();
    QListView *view() const { return m_list; }

Q_SIGNALS:
    void postChosen(const QString &postId);
    void postOpened(const QString &postId); ///< Enter or a double click: the reader gets the focus
    void writeWanted(const QString &boardId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshHead();
    void refreshState();
    void query(PostQuery::Only only);
    void fetchOlder();

    const BoardsViewParts &m_parts;
    std::unique_ptr<PostListModel> m_model;
    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_note;
    QComboBox *m_only;
    QComboBox *m_sort;
    QPushButton *m_write;
    QPushButton *m_join;
    QPushButton *m_readAll;
    QStackedWidget *m_stack;
    QListView *m_list;
    widgets::StateView *m_empty;
    widgets::SkeletonView *m_loading;
    QString m_board;
    QString m_wanted;
    PostQuery::Only m_all = PostQuery::Only::All; ///< of the lists over all boards
    bool m_fetching = false;
    QString m_fetchedAll; ///< board whose oldest post is here
};

} // namespace gw::boards
