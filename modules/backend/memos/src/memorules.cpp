// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/memos/memo.h>

#include <algorithm>
#include <gw/backend/identity/access.h>
#include <gw/backend/inbox/inbox.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

using ReaderState = api::MemoReaderState;
using State = api::MemoState;

void reach(Reader &reader, const QDateTime &now)
{
    reader.state = ReaderState::Unread;
    reader.reachedAt = now;
}

/// A routed memo goes on to the next reader once the one before has read it.
void passOn(Memo &memo, const QDateTime &now)
{
    for (Reader &reader : memo.readers) {
        if (reader.state == ReaderState::Unread)
            return;
        if (reader.state == ReaderState::Waiting) {
            reach(reader, now);
            return;
        }
    }
}

bool open(Memo &memo, Reader &reader, const QDateTime &now)
{
    if (reader.state != ReaderState::Unread)
        return false;
    reader.state = ReaderState::Read;
    reader.openedAt = now;
    if (memo.kind == api::MemoKind::Route)
        passOn(memo, now);
    return true;
}

} // namespace

QString Reader::holder() const
{
    return postId.isEmpty() ? inbox::ofSeat(seatId) : inbox::ofPost(postId);
}

bool Memo::anyoneHasRead() const
{
    return std::any_of(readers.begin(), readers.end(),
                       [](const Reader &reader) { return reader.openedAt.has_value(); });
}

Part partOf(const Memo &memo, const identity::Caller &caller, const QString &postId)
{
    Part part;
    part.author = memo.authorPersonId == caller.personId;
    if (memo.state != State::Sent && memo.state != State::Converted)
        return part;
    for (qsizetype i = 0; i < memo.readers.size(); ++i) {
        const Reader &reader = memo.readers.at(i);
        const bool theirs = reader.postId.isEmpty() ? reader.seatId == caller.seatId : reader.postId == postId;
        if (theirs && reader.state != ReaderState::Waiting)
            part.reader = i;
    }
    return part;
}

QStringList mayDo(const Memo &memo, const Part &part)
{
    QStringList may;
    if (part.author && memo.state == State::Draft)
        may = {u"edit"_s, u"delete"_s, u"send"_s};
    if (memo.state == State::Sent && !part.none()) {
        may.append(u"reply"_s);
        may.append(u"convert"_s);
        if (part.author && !memo.anyoneHasRead())
            may.append(u"recall"_s);
    }
    return may;
}

Refused sendMemo(Memo &memo, const QDateTime &now)
{
    if (memo.state != State::Draft)
        return u"wrong-state"_s;
    if (memo.readers.isEmpty())
        return u"no-reader"_s;
    memo.state = State::Sent;
    memo.sentAt = now;
    if (memo.kind == api::MemoKind::Route) {
        passOn(memo, now);
    } else {
        for (Reader &reader : memo.readers)
            reach(reader, now);
    }
    return {};
}

Refused openMemo(Memo &memo, const Part &part, const QDateTime &now, bool &changed)
{
    changed = false;
    if (part.reader >= 0)
        changed = open(memo, memo.readers[part.reader], now);
    if (part.author) {
        for (Reply &reply : memo.replies) {
            changed = changed || !reply.seen;
            reply.seen = true;
        }
    }
    return {};
}

Refused replyMemo(Memo &memo, const Part &part, Reply reply, const QDateTime &now)
{
    if (memo.state != State::Sent)
        return u"wrong-state"_s;
    if (part.reader >= 0) {
        Reader &reader = memo.readers[part.reader];
        open(memo, reader, now); // nobody answers what they have not read
        reader.state = ReaderState::Replied;
        reader.repliedAt = now;
    }
    reply.seen = part.author;
    memo.replies.append(std::move(reply));
    return {};
}

Refused recallMemo(Memo &memo, const QDateTime &now)
{
    if (memo.state != State::Sent)
        return u"wrong-state"_s;
    if (memo.anyoneHasRead())
        return u"already-read"_s;
    memo.state = State::Recalled;
    memo.recalledAt = now;
    return {};
}

Refused convertMemo(Memo &memo, const QString &documentId)
{
    if (memo.state != State::Sent)
        return u"wrong-state"_s;
    memo.state = State::Converted;
    memo.documentId = documentId;
    return {};
}

} // namespace gw::backend::memos
