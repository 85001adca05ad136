// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/mail_ui/mail_module.h>

class QLineEdit;
class QListWidget;

namespace gw::mail {

/// Where to move mail to: folders of one account, found while a part of the name is typed, also by initial consonants.
class FolderPalette final : public QFrame
{
    Q_OBJECT

public:
    FolderPalette(const MailViewParts &parts, QWidget *parent);
    /// Opens in the upper middle of its parent. `without` is the folder where the mail is.
    void openFor(const QString &accountId, const QString &without);

Q_SIGNALS:
    void chosen(const QString &accountId, const QString &mailboxId);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void take();
    QString pathOf(const MailboxInfo &box) const;

    const MailViewParts &m_parts;
    QLineEdit *m_field;
    QListWidget *m_list;
    QString m_account;
    QString m_without;
};

} // namespace gw::mail
