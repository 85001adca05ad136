// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>

class QSplitter;
class QStackedWidget;

namespace gw::boards {

class AlertsView;
class BoardTree;
class DraftsView;
class ModerationView;
class PostEditor;
class PostList;
class PostView;

/// Boards, posts and one post side by side; writing takes the place of reading.
class BoardsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardsPage(const BoardsViewParts &parts, QWidget *parent = nullptr);
    ~BoardsPage() override;

    void openBoard(const QString &boardId);
    void openPost(const QString &postId);
    void openDrafts();
    void openReports();
    void write(const QString &boardId); ///< empty: where something may be written

    // Of the keyboard; each has an effect only where it makes sense.
    void next();
    void previous();
    void nextUnread();
    void like();
    void comment();
    void report();
    void newPost();
    void edit();
    void publish();
    void read(); ///< the reader gets the focus

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void entryChosen(int entry);
    void startWriting(const Draft &draft);
    void stopWriting();
    void addKeys();

    const BoardsViewParts &m_parts;
    QSplitter *m_splitter;
    BoardTree *m_tree;
    QStackedWidget *m_middle;
    PostList *m_list;
    DraftsView *m_drafts;
    AlertsView *m_alerts;
    ModerationView *m_moderation;
    QStackedWidget *m_right;
    PostView *m_reader;
    PostEditor *m_editor;
};

} // namespace gw::boards
