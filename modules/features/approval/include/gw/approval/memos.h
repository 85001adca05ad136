// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/approval/document.h>

namespace gw::approval {

struct MemoReply
{
    QString id = {};
    Person by = {};
    QString text = {};
    QDateTime at = {};
    bool seenByAuthor = false;
    bool operator==(const MemoReply &) const = default;
};

struct MemoReader
{
    int order = 0;
    Person person = {}; ///< nobody: the post is vacant
    QString postId = {};
    QString state = {}; ///< "waiting", "unread", "read", "replied"
    QDateTime openedAt = {};
    QDateTime repliedAt = {};
    bool operator==(const MemoReader &) const = default;
};

/// A memo report (메모보고): shares and collects opinions without approval; no number, no seal (D5.6).
struct Memo
{
    QString id = {};
    qint64 revision = 0;
    QString state = {}; ///< "draft", "sent", "recalled", "converted"
    QString kind = {};  ///< "route": one after the other, "circle": all at once
    QString title = {};
    document::Content content = {};
    QList<document::AttachmentRef> attachments = {};
    Person author = {};
    QList<MemoReader> readers = {};
    QList<MemoReply> replies = {};
    QDateTime createdAt = {};
    QDateTime sentAt = {};
    QDateTime recalledAt = {};
    QString documentId = {}; ///< that it became
    QStringList may = {};
    bool can(QStringView action) const { return may.contains(action); }
    bool operator==(const Memo &) const = default;
};

/// A memo that is being written.
struct NewMemo
{
    QString id = {}; ///< a UUID; empty: a new one
    QString title = {};
    document::Content content = {};
    QString kind = {};        ///< "route" or "circle"
    QStringList seatIds = {}; ///< first these, then the posts, in order
    QStringList postIds = {};
};

/// Memo reports. Writes are outbox entries. Belongs to the GUI thread.
class Memos final : public QObject
{
    Q_OBJECT

public:
    ~Memos() override;

    Task<Memo> memo(QString id); ///< offline as it was read last
    Task<QString> send(NewMemo memo);
    Task<QString> markOpened(QString id);
    Task<QString> reply(QString id, QString text);
    Task<QString> recall(QString id); ///< while nobody has read it
    /// A document of the memo with its thread attached, made by the server: gives its id, to be opened as a draft.
    /// Offline: Error::Code::Offline.
    Task<QString> convert(QString id, QString formId);

Q_SIGNALS:
    void changed(const QString &memoId);

private:
    friend class ApprovalService;
    class Private;
    explicit Memos(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
