// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/base/task.h>
#include <gw/mail/query.h>
#include <memory>

namespace gw::mail {

/// What was done, for the notice that offers to take it back. Empty when nothing was to be done.
struct Undo
{
    enum class Kind {
        None,
        Read,
        Unread,
        Flag,
        Unflag,
        Important,
        Tag,
        Archive,
        Move,
        Trash,
        Delete,
        Junk,
        NotJunk,
        Restore,
        Copy,
        Mailbox
    };
    Kind kind = Kind::None;
    int messages = 0; ///< how many were changed
    int threads = 0;  ///< of how many threads
    QString accountId = {};
    QString mailboxId = {};      ///< where they went; empty: nowhere
    QStringList operations = {}; ///< of the outbox
    bool isEmpty() const { return operations.isEmpty(); }
    bool operator==(const Undo &) const = default;
};

/// What a person does to messages and mailboxes. Every one is a write of the outbox: it shows at once, works offline, and
/// is on its way after the hold of five seconds (reading: at once). Belongs to the GUI thread.
///
/// Errors: NotFound (no such mailbox, or nothing selected is here), Forbidden (the mailbox's rights), Storage.
class Actions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Task<Undo> setRead(Selection what, bool read) = 0;
    virtual Task<Undo> setFlagged(Selection what, bool flagged) = 0;
    virtual Task<Undo> setImportant(Selection what, bool important) = 0;
    virtual Task<Undo> setTag(Selection what, Tag tag, bool on) = 0;
    virtual Task<Undo> clearTags(Selection what) = 0;
    /// From the mailbox where they are shown (or all they are in) to another of the same account.
    virtual Task<Undo> move(Selection what, QString toMailboxId) = 0;
    virtual Task<Undo> copy(Selection what, QString toMailboxId) = 0;
    virtual Task<Undo> archive(Selection what) = 0;
    /// To the trash; what is in the trash or junk already is destroyed for good, after the hold.
    virtual Task<Undo> remove(Selection what) = 0;
    virtual Task<Undo> destroy(Selection what) = 0;           ///< for good, wherever it is
    virtual Task<Undo> junk(Selection what, bool isJunk) = 0; ///< false: back to the inbox
    /// From trash, junk or archive to the inbox; what the person wrote goes to drafts or sent.
    virtual Task<Undo> restore(Selection what) = 0;
    virtual Task<Undo> markAllRead(QString accountId, QString mailboxId) = 0;
    /// Everything in trash or junk, for good.
    virtual Task<Undo> empty(QString accountId, QString mailboxId) = 0;

    virtual Task<Undo> createMailbox(QString accountId, QString parentId, QString name) = 0;
    virtual Task<Undo> renameMailbox(QString accountId, QString mailboxId, QString name) = 0;
    virtual Task<Undo> moveMailbox(QString accountId, QString mailboxId, QString parentId) = 0;
    /// Its messages go to the trash first. Forbidden: it has children or a role.
    virtual Task<Undo> removeMailbox(QString accountId, QString mailboxId) = 0;

    /// Takes it back: what is still held never happened; what was sent is undone by the opposite. Gives false when nothing
    /// can be undone any more (destroyed for good).
    virtual Task<bool> undo(Undo what) = 0;
    /// The server refused a write (MessageRow::operation): try again, or forget it.
    virtual Task<Done> retry(QString operation) = 0;
    virtual Task<Done> forget(QString operation) = 0;

Q_SIGNALS:
    /// The server said no to a write, for so many messages (0: it was about a mailbox). Rows are as before and marked.
    void refused(const QString &operation, const gw::Error &why, int messages);
};

} // namespace gw::mail
