// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QLabel;
class QLineEdit;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QVBoxLayout;

namespace gw::widgets {
class HtmlView;
class SkeletonView;
class StateView;
}

namespace gw::approval {

class AssigneeFinder;

/// A memo report: read and answered, or written. No number, no seal (D5.6).
class MemoPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MemoPane(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~MemoPane() override;

    void open(const QString &memoId);
    void write(); ///< a new one

Q_SIGNALS:
    void draftWanted(const QString &documentId); ///< the memo became a document
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildReader();
    QWidget *buildWriter();
    void load();
    void take(const Memo &memo);
    void addReader(const Assignee &assignee);
    void refreshWriter();
    void send();
    void retranslate();

    const ApprovalViewParts &m_parts;
    QString m_id;
    Memo m_memo;
    NewMemo m_new;
    QStringList m_readerNames;
    QStackedWidget *m_stack;
    widgets::StateView *m_state;
    widgets::SkeletonView *m_loading;
    QLabel *m_title;
    QLabel *m_meta;
    widgets::HtmlView *m_body;
    QLabel *m_readers;
    QWidget *m_replies;
    QVBoxLayout *m_replyRows;
    QLineEdit *m_reply;
    QPushButton *m_replyDo;
    QPushButton *m_recall;
    QPushButton *m_convert;
    QWidget *m_reader;
    QWidget *m_writer;
    QLabel *m_writerTitle;
    QLineEdit *m_newTitle;
    AssigneeFinder *m_finder;
    QLabel *m_chosen;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace gw::approval
