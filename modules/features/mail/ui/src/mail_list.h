// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QItemSelectionModel>
#include <QWidget>
#include <gw/mail_ui/mail_module.h>

class QMenu;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace gw::widgets {
class ElidedLabel;
class SkeletonView;
class StateView;
} // namespace gw::widgets

namespace gw::mail {

class FilterBar;
class ListFace;
class MailDelegate;
class RowsView;
class ViewOptions;

/// The middle pane: the mail of a folder as a virtual list, with search, filters and what is chosen.
class MailList final : public QWidget
{
    Q_OBJECT

public:
    MailList(const MailViewParts &parts, ViewOptions &options, QWidget *parent = nullptr);
    ~MailList() override;

    void showMailbox(const QString &accountId, const QString &mailboxId);
    QString accountId() const { return m_searched.isEmpty() ? m_account : m_searched; } ///< of the rows
    QString mailboxId() const { return m_mailbox; }
    std::optional<MailboxInfo> mailbox() const;

    MessageListModel &model() { return *m_model; }
    RowsView *view() const { return m_view; }
    std::optional<MessageRow> current() const;
    QList<int> chosenRows() const; ///< what is selected; the current row when nothing is
    int chosenCount() const;
    /// All that the query finds is chosen, also what is not loaded.
    bool isEverythingChosen() const;

    // Of the keyboard.
    void move(int rows);
    void nextUnread();
    void pick();    ///< the current row joins the selection, or leaves it
    void pickAll();
    void endPicking();
    void focusSearch();
    void focusList();
    /// Selects a message when it is in the list, also when it comes later.
    void select(const QString &emailId);

Q_SIGNALS:
    void messageChosen(const gw::mail::MessageRow &row); ///< one is current, the reader shows it
    void messageOpened(const gw::mail::MessageRow &row); ///< Enter or a double click
    void choiceChanged(int count);
    void starWanted(const QString &emailId, bool flagged);
    void menuWanted(const QPoint &global);
    void composeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildOptions();
    void listen();
    void ask();
    void askServer();
    void refreshHead();
    void refreshState();
    void refreshStatus();
    void refreshHeadings();
    void refreshLook();
    void retranslate();
    void currentChanged();
    void go(int row);
    bool showsOwnMail() const; ///< sent mail and drafts: rows name the receivers
    QMimeData *drag(const QModelIndexList &indexes);
    QWidget *emptyPane();

    const MailViewParts &m_parts;
    ViewOptions &m_options;
    std::unique_ptr<MessageListModel> m_model;
    ListFace *m_face;
    RowsView *m_view;
    MailDelegate *m_delegate;
    FilterBar *m_filters;
    QLabel *m_laneIcon;
    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_note;
    QPushButton *m_compose;
    QToolButton *m_more;
    QMenu *m_menu;
    QStackedWidget *m_stack;
    widgets::StateView *m_empty;
    widgets::SkeletonView *m_loading;
    QWidget *m_choice; ///< bar: everything in the folder can be chosen
    QLabel *m_choiceText;
    QPushButton *m_choiceAll;
    widgets::ElidedLabel *m_status;
    QProgressBar *m_progress;
    QString m_account;
    QString m_searched; ///< the other lane's account while its mail is searched
    QString m_mailbox;
    QString m_wanted;
    QString m_announced; ///< message that messageChosen() told last
    QString m_serverNote;
    bool m_picking = false;
    bool m_headingsPending = false;
};

} // namespace gw::mail
