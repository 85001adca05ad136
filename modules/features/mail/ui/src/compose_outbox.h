// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/mail_ui/mail_module.h>

class QDateTimeEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace gw::widgets {
class StateView;
}

namespace gw::mail {

/// What is on its way and what is not finished: each mail with its state, and what can be done about it.
class ComposeOutbox final : public QWidget
{
    Q_OBJECT

public:
    ComposeOutbox(const MailViewParts &parts, std::function<void(const Outgoing &)> open, QWidget *parent = nullptr);
    int rows() const { return int(m_rows.size()); }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QString draftId;
        std::optional<Waiting> waiting; ///< nothing: a draft
        KeptDraft draft;
        bool operator==(const Row &other) const { return draftId == other.draftId && waiting == other.waiting && draft.message == other.draft.message && draft.changedElsewhere == other.draft.changedElsewhere; }
    };
    void refresh();
    void fill(const QList<KeptDraft> &drafts);
    void rowChosen();
    void edit();
    void retry();
    void remove();
    void changeTime();
    void say(const Error &error);
    const Row *current() const;
    void retranslate();

    const MailViewParts &m_parts;
    std::function<void(const Outgoing &)> m_open;
    QLabel *m_title;
    QListWidget *m_list;
    widgets::StateView *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_edit;
    QPushButton *m_retry;
    QPushButton *m_time;
    QPushButton *m_remove;
    QWidget *m_when;
    QDateTimeEdit *m_whenEdit;
    QPushButton *m_whenTake;
    QList<Row> m_rows;
};

} // namespace gw::mail
