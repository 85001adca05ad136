// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "key_map.h"
#include <QWidget>
#include <gw/mail_ui/mail_module.h>

class QMenu;
class QSplitter;

namespace gw::mail {

class FolderPalette;
class MailboxTree;
class MailList;
class MessageCard;
class ThreadView;
class Triage;
class ViewOptions;

/// Folders, mail and the mail that is read, side by side; everything by keyboard.
class MailPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MailPage(const MailViewParts &parts, std::function<void(ComposeRequest)> compose, QWidget *parent = nullptr);
    ~MailPage() override;

    void openMailbox(const QString &accountId, const QString &mailboxId);
    void openLane(Lane lane); ///< its inbox
    void openMessage(const QString &accountId, const QString &emailId);
    void openFiles(const QStringList &paths); ///< .eml; the first is shown
    /// Does what a key does; to what is selected, or to the mail that is read.
    void perform(Act act);

Q_SIGNALS:
    void outboxWanted();
    void settingsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void listen();
    void arrange();
    void chooseFirst();
    void read(const MessageRow &row, bool focus);
    void markReadSoon();
    /// What an action is done to: the selection of the list, or the mail in the reader when the list does not have it.
    Task<Selection> selection();
    void act(std::function<Task<Undo>(Selection)> run);
    std::optional<MessageRow> subject() const; ///< the mail that decides between star and no star
    bool isInRole(const MessageRow &row, Role role) const;
    void answer(ComposeRequest::Kind kind, MessageCard *card = nullptr);
    void compose(const QString &to = {});
    void openDraft(const MessageRow &row);
    void askForFolder();
    void showTags(const QPoint &global);
    void fillMenu(QMenu &menu, bool one);
    void showMenu(const QPoint &global);
    void showCardMenu(MessageCard *card, const QPoint &global);
    void print(bool pdf);
    void saveMail(MessageCard *card);
    void saveSelection();
    void showSource(MessageCard *card);
    void follow(const QString &target);
    void sendReceipt(MessageCard *card, bool send);
    void importFiles(const QStringList &paths, const QString &accountId, const QString &mailboxId);

    const MailViewParts &m_parts;
    std::function<void(ComposeRequest)> m_compose;
    ViewOptions *m_options;
    Triage *m_triage;
    QSplitter *m_outer; ///< folders | the rest
    QSplitter *m_inner; ///< list | reader, beside or above each other
    MailboxTree *m_tree;
    MailList *m_list;
    ThreadView *m_reader;
    FolderPalette *m_folders;
    QTimer *m_readTimer;
    QString m_wantedAccount; ///< of a link that came before the folders
    QString m_wantedMailbox;
    std::unique_ptr<Message> m_linked; ///< of a link: its folder is looked up
    bool m_arranged = false;  ///< the panes have had their first sizes
    bool m_readerOpen = false; ///< without a reading pane: the mail takes the place of the list
};

} // namespace gw::mail
