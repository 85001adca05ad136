// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace gw::widgets {
class HtmlView;
class SkeletonView;
class StateView;
}

namespace gw::boards {

class AttachmentList;
class CommentList;
class KindPanel;
class ReasonBar;

/// The reader: one post, what can be done with it, and its comments.
class PostView final : public QWidget
{
    Q_OBJECT

public:
    explicit PostView(const BoardsViewParts &parts, QWidget *parent = nullptr);
    ~PostView() override;

    void open(const QString &postId); ///< empty: nothing chosen
    QString postId() const;
    void toggleLike();
    void report(const QString &commentId = {});
    void comment(); ///< the field for a comment gets the focus
    void edit();
    void focusText();
    void scrollBy(int pages);

Q_SIGNALS:
    void editWanted(const gw::boards::Draft &draft);
    void closed(); ///< it was deleted here

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *action(const QString &name, const QString &icon, std::function<void()> run);
    void refresh();
    void refreshMark();
    void retranslate();
    void showState();
    void markReadSoon();
    void follow(const QString &target, bool misleading);
    void hide(const QString &commentId, bool hidden);
    void erase();
    void takeBack();
    void showReaders();
    void showParticipants();
    void toggleFavourite();
    void refreshStar();
    /// Tells what came of a write; with `said`, that it is done, and with `undo`, how to take it back.
    void run(Task<QString> task, const QString &said = {}, bool undo = false);

    const BoardsViewParts &m_parts;
    std::unique_ptr<PostDetail> m_post;
    QStackedWidget *m_stack;
    widgets::StateView *m_state;
    widgets::SkeletonView *m_loading;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_flags;
    QFrame *m_markBar;
    QLabel *m_markText;
    QPushButton *m_retry;
    QPushButton *m_takeBack;
    QPushButton *m_keepMine;
    QPushButton *m_keepTheirs;
    QPushButton *m_keepDraft;
    QPushButton *m_ack, *m_like, *m_comment, *m_report, *m_edit, *m_pin, *m_hide, *m_delete, *m_readers, *m_star;
    ReasonBar *m_reason;
    KindPanel *m_kind;
    widgets::HtmlView *m_body;
    QLabel *m_cut;
    AttachmentList *m_files;
    CommentList *m_comments;
    QTimer m_readTimer;
};

} // namespace gw::boards
