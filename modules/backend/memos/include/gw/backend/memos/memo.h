// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <gw/portaltypes/memos.h>

namespace gw::backend::identity {
struct Caller;
}

// A memo report (domain D5.6): DRAFT → SENT → for each reader UNREAD → READ → REPLIED; SENT → RECALLED while nobody has
// read it; SENT → CONVERTED into a document. Pure rules.
namespace gw::backend::memos {

namespace api = ::gw::portal;

struct Reader
{
    QString postId = {}; ///< exactly one of the two
    QString seatId = {};
    api::MemoReaderState state = api::MemoReaderState::Waiting; ///< waiting: it has not come to them (route)
    std::optional<QDateTime> reachedAt = {};
    std::optional<QDateTime> openedAt = {};
    std::optional<QDateTime> repliedAt = {};

    QString holder() const; ///< of the inbox
};

struct Reply
{
    QString id;
    QString seatId;
    QString personId;
    QString text;
    QDateTime at;
    bool seen = false; ///< by the author
};

struct Memo
{
    QString id = {};
    QString authorSeatId = {};
    QString authorPersonId = {};
    api::MemoKind kind = api::MemoKind::Circle;
    api::MemoState state = api::MemoState::Draft;
    QString title = {};
    QJsonObject content = {};
    QDateTime createdAt = {};
    std::optional<QDateTime> sentAt = {};
    std::optional<QDateTime> recalledAt = {};
    QString documentId = {};
    qint64 revision = 1;
    QList<Reader> readers = {};
    QList<Reply> replies = {}; ///< oldest first

    bool anyoneHasRead() const;
};

/// What somebody is to a memo.
struct Part
{
    bool author = false;
    qsizetype reader = -1; ///< whose it is by their active seat; -1: none

    bool none() const { return !author && reader < 0; }
};
/// `postId` is the active seat's. A reader whom a routed memo has not reached, a draft's or a recalled one's readers are
/// nothing to it.
Part partOf(const Memo &memo, const identity::Caller &caller, const QString &postId);
/// What they may do now, in the contract's words.
QStringList mayDo(const Memo &memo, const Part &part);

// The events. Each changes the memo or says why not, in the contract's words ("wrong-state", "already-read"); the caller
// has checked that `part` is the one who may.
using Refused = std::optional<QString>;
Refused sendMemo(Memo &memo, const QDateTime &now);
/// `changed` stays false when it was open before.
Refused openMemo(Memo &memo, const Part &part, const QDateTime &now, bool &changed);
Refused replyMemo(Memo &memo, const Part &part, Reply reply, const QDateTime &now);
Refused recallMemo(Memo &memo, const QDateTime &now);
Refused convertMemo(Memo &memo, const QString &documentId);

} // namespace gw::backend::memos
