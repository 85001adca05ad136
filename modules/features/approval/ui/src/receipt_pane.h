// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace gw::widgets {
class SkeletonView;
class StateView;
}

namespace gw::approval {

class AssigneeFinder;
class PaperView;

/// What arrived: on its paper, with where it has been, and what can be done with it - distribute, register, assign,
/// circulate, answer.
class ReceiptPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptPane(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~ReceiptPane() override;

    void open(const QString &receiptId);
    void focusText();

Q_SIGNALS:
    void replyWanted(const QString &receiptId); ///< a draft that answers it
    void documentWanted(const QString &documentId);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Asked
    {
        QString action;
        bool needsPlace = false;  ///< a unit, a person or posts
        bool needsReason = false;
        bool hasTerm = false;
    };
    static const QList<Asked> &acts();
    void load();
    void take(const Receipt &receipt);
    void begin(const QString &action);
    void choose(const Assignee &assignee);
    void finish();
    void refreshForm();
    void retranslate();
    QString actionName(const QString &action) const;

    const ApprovalViewParts &m_parts;
    QString m_id;
    Receipt m_receipt;
    QString m_action; ///< what the form below the buttons is for; empty: nothing
    QList<Assignee> m_chosen;
    QStackedWidget *m_stack;
    widgets::StateView *m_state;
    widgets::SkeletonView *m_loading;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_note;
    QHash<QString, QPushButton *> m_buttons;
    QPushButton *m_reply;
    QPushButton *m_origin;
    QWidget *m_form;
    QLabel *m_question;
    AssigneeFinder *m_finder;
    QLabel *m_places;
    QPushButton *m_suggested;
    QLineEdit *m_reason;
    QDateEdit *m_due;
    QPushButton *m_do;
    QPushButton *m_cancel;
    QLabel *m_viewers;
    PaperView *m_paper;
};

} // namespace gw::approval
