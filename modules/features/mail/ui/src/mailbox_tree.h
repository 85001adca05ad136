// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/mail_ui/mail_module.h>

class QLineEdit;
class QMenu;
class QTreeView;

namespace gw::mail {

/// The left pane: both lanes with their folders, numbers, and what can be done with a folder. Mail is dropped on folders.
class MailboxTree final : public QWidget
{
    Q_OBJECT

public:
    explicit MailboxTree(const MailViewParts &parts, QWidget *parent = nullptr);
    ~MailboxTree() override;

    void select(const QString &accountId, const QString &mailboxId);
    std::optional<MailboxInfo> current() const;
    /// Asks for a name in the pane itself.
    void askForName(const QString &question, const QString &name, std::function<void(QString)> done);

Q_SIGNALS:
    void mailboxChosen(const QString &accountId, const QString &mailboxId);
    void mailDropped(const QString &accountId, const QString &mailboxId, bool copy);
    void filesDropped(const QStringList &paths, const QString &accountId, const QString &mailboxId); ///< .eml
    void done(const gw::mail::Undo &undo);
    void failed(const gw::Error &error);
    void outboxWanted();
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    class View;
    class Words;
    void fillMenu(QMenu &menu, const MailboxInfo &box);
    void fillLaneMenu(QMenu &menu, const QString &accountId);
    void run(Task<Undo> task);
    void create(const QString &accountId, const QString &parentId);
    void rebuilt();
    void retranslate();

    const MailViewParts &m_parts;
    View *m_view;
    Words *m_words;
    QWidget *m_nameBar;
    QLabel *m_question;
    QLineEdit *m_name;
    QPushButton *m_take;
    QPushButton *m_cancel;
    QPushButton *m_outbox;
    QPushButton *m_settings;
    std::function<void(QString)> m_named;
    QString m_account;
    QString m_mailbox;
};

} // namespace gw::mail
