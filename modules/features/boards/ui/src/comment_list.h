// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gw::widgets {
class Composer;
}

namespace gw::boards {

/// Comments of one post and the field to write one. A comment is plain text; mentions stand in it as @name.
class CommentList final : public QWidget
{
    Q_OBJECT

public:
    explicit CommentList(const BoardsViewParts &parts, QWidget *parent = nullptr);
    void show(PostDetail &post); ///< must live until clear() or the next one
    void clear();
    void focusComposer();
    widgets::Composer *composer() const { return m_composer; }

Q_SIGNALS:
    void reportWanted(const QString &commentId);
    void hideWanted(const QString &commentId, bool hidden);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *row(const CommentRow &comment);
    void reply(const CommentRow &comment);
    void edit(const CommentRow &comment);
    void leaveMode();
    void submit(const QString &text);
    void keepDraft();
    void loadDraft();
    void retranslate();
    void tell(const Result<QString> &done, const QString &said = {}, bool undo = false);

    struct Made
    {
        CommentRow comment;
        QWidget *widget = nullptr;
    };

    const BoardsViewParts &m_parts;
    PostDetail *m_post = nullptr;
    QTimer m_soon;
    QHash<QString, Made> m_made; ///< rows that are drawn, by comment
    PostDetail::Rights m_rights;
    QLabel *m_title;
    QPushButton *m_earlier;
    QVBoxLayout *m_rows;
    QWidget *m_mode;
    QLabel *m_modeText;
    QPushButton *m_modeEnd;
    widgets::Composer *m_composer;
    QPushButton *m_send;
    QLabel *m_closed;
    Draft m_draft;
    QString m_editing; ///< id of the comment that is changed
    QList<Mention> m_mentions;
    bool m_all = false;
    bool m_loading = false;
};

} // namespace gw::boards
