// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gw::widgets {
class RichEditor;
}

namespace gw::boards {

class AttachmentList;
class KindFields;

/// Writes a post. Every keystroke is kept as a draft; closing loses nothing, and throwing away can be undone.
class PostEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PostEditor(const BoardsViewParts &parts, QWidget *parent = nullptr);
    ~PostEditor() override;

    void open(const Draft &draft);
    const Draft &draft() const { return m_draft; }
    void publish();
    void discard();
    widgets::RichEditor *text() const { return m_text; }

Q_SIGNALS:
    void published(const QString &postId, const QString &boardId);
    void closed(); ///< the draft stays

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void collect(bool commit);
    void keep();
    void fillBoards();
    void boardChanged();
    void attach(const QStringList &paths);
    void retranslate();
    void say(const QString &text, bool bad);
    bool isPost() const { return m_draft.purpose == Draft::Purpose::NewPost; }

    const BoardsViewParts &m_parts;
    QLabel *m_heading;
    QPushButton *m_close;
    QLabel *m_boardLabel;
    QComboBox *m_board;
    QLineEdit *m_title;
    QCheckBox *m_mustRead;
    KindFields *m_fields;
    widgets::RichEditor *m_text;
    AttachmentList *m_files;
    QPushButton *m_attach;
    QLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_publish;
    Draft m_draft;
    bool m_loading = false;
    bool m_sending = false;
};

} // namespace gw::boards
