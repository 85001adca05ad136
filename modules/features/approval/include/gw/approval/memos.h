// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/approval/document.h>
#include <gw/approval/drafts.h>

namespace gw::approval {

struct MemoReply
{
    QString id = {};
    Person by = {};
    QString text = {};
    QDateTime at = {};
    bool operator==(const MemoReply &) const = default;
};

struct MemoReader
{
    Person person = {};
    QDateTime readAt = {};
    QDateTime repliedAt = {};
    int order = 0;
    bool operator==(const MemoReader &) const = default;
};

/// A memo report (메모보고): shares and collects opinions without approval; no number, no seal (D5.6).
struct Memo
{
    QString id = {};
    QString title = {};
    document::Content content = {};
    QString kind = {};  ///< "route": one after the other, "circle": all at once
    QString state = {}; ///< "sent", "recalled", "converted"
    Person from = {};
    QDateTime sentAt = {};
    QList<MemoReader> readers = {};
    QList<MemoReply> replies = {};
    QString documentId = {}; ///< that was made of it
    QStringList may = {};
    QString etag = {};
    bool can(QStringView action) const { return may.contains(action); }
    bool operator==(const Memo &) const = default;
};

/// A memo that is being written.
struct NewMemo
{
    QString id = {}; ///< a UUID; empty: a new one
    QString title = {};
    document::Content content = {};
    QString kind = {};
    QStringList seatIds = {};
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
    /// A document of the memo with its thread attached: a draft, made by the server. Offline: Error::Code::Offline.
    Task<Draft> convert(QString id);

Q_SIGNALS:
    void changed(const QString &memoId);

private:
    friend class ApprovalService;
    class Private;
    explicit Memos(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
