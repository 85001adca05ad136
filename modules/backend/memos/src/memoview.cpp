// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "memotables.h"
#include "people.h"

#include <algorithm>
#include <gw/backend/directory/seats.h>
#include <gw/backend/files/references.h>
#include <gw/base/clock.h>
#include <gw/checks/attachment.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

using ReaderState = api::MemoReaderState;
using State = api::MemoState;

Result<QList<api::DocumentAttachment>> attachmentsOf(storage::Session &session, const QString &memoId)
{
    const auto files = files::attachments(session, u"memo"_s, {memoId});
    if (!files)
        return fail(files.error());
    QList<api::DocumentAttachment> attachments;
    for (const api::Attachment &file : files->value(memoId)) {
        api::DocumentAttachment one;
        one.id = file.id;
        one.name = file.name;
        one.mime = file.type;
        one.size = file.size;
        one.sha256 = file.sha256;
        one.openFormat = checks::isOpenFormat(file.name, file.type);
        one.order = int(attachments.size()) + 1;
        attachments.append(one);
    }
    return attachments;
}

Result<api::MemoReader> shownReader(storage::Session &session, const Reader &reader, int order, const QString &day)
{
    api::MemoReader out;
    out.order = order;
    out.state = reader.state;
    out.openedAt = reader.openedAt;
    out.repliedAt = reader.repliedAt;
    QString seat = reader.seatId;
    if (reader.postId.isEmpty()) {
        out.seatId = reader.seatId;
    } else {
        out.postId = reader.postId;
        const auto holder = holderOf(session, reader.postId, day);
        if (!holder)
            return fail(holder.error());
        seat = *holder;
    }
    auto person = shownOn(session, seat);
    if (!person)
        return fail(person.error());
    out.reader = std::move(*person);
    return out;
}

inbox::Said nothingNext()
{
    return {u"done"_s, u"더 할 일이 없습니다"_s, u"Nothing more to do"_s};
}

/// What is the same in all rows of a memo.
inbox::Entry commonRow(const Memo &memo, const api::ApprovalPerson &author, qsizetype attachments)
{
    inbox::Entry row;
    row.box = inbox::Box::Memo;
    row.title = memo.title;
    row.state = api::toString(memo.state);
    row.fromSeatId = memo.authorSeatId;
    row.unitKo = author.unitKo;
    row.unitEn = author.unitEn;
    row.documentId = memo.documentId;
    row.since = memo.sentAt.value_or(memo.createdAt);
    row.attachments = int(attachments);
    row.opinions = int(memo.replies.size());
    row.revision = memo.revision;
    row.why = {u"watching"_s, u"내가 보낸 메모보고입니다"_s, u"A memo report of yours"_s};
    row.next = nothingNext();
    return row;
}

inbox::Entry authorsRow(const Memo &memo, inbox::Entry row)
{
    row.holder = inbox::ofSeat(memo.authorSeatId);
    row.slot = u"author"_s;
    row.may = mayDo(memo, {.author = true});
    row.opened = true;
    if (memo.state == State::Draft) {
        row.box = inbox::Box::Drafts;
        row.why = {u"drafting"_s, u"작성하고 있는 메모보고입니다"_s, u"You are writing this memo report"_s};
        row.next = {u"send"_s, u"보내면 열람자에게 갑니다"_s, u"Sent, it goes to its readers"_s};
        return row;
    }
    const auto unseen =
        std::find_if(memo.replies.begin(), memo.replies.end(), [](const Reply &reply) { return !reply.seen; });
    if (unseen != memo.replies.end()) {
        row.waits = true;
        row.opened = false;
        row.since = unseen->at;
        row.why = {u"memo-reply"_s, u"내 메모보고에 답이 왔습니다"_s, u"Your memo report was answered"_s};
        row.next = {u"read"_s, u"답을 읽으면 끝납니다"_s, u"Done once you have read the answer"_s};
    }
    return row;
}

inbox::Entry readersRow(const Memo &memo, qsizetype index, inbox::Entry row)
{
    const Reader &reader = memo.readers.at(index);
    row.holder = reader.holder();
    row.slot = u"reader"_s;
    row.may = mayDo(memo, {.reader = index});
    row.since = reader.reachedAt.value_or(row.since);
    row.opened = reader.state != ReaderState::Unread;
    row.waits = !row.opened;
    if (memo.state == State::Sent)
        row.state = api::toString(reader.state);
    row.why = {u"memo"_s, u"나에게 온 메모보고입니다"_s, u"A memo report for you"_s};
    if (row.waits) {
        const bool goesOn = memo.kind == api::MemoKind::Route && index + 1 < memo.readers.size();
        row.next = goesOn ? inbox::Said{u"next-reader"_s, u"읽으면 다음 사람에게 넘어갑니다"_s,
                                        u"Once read, it goes to the next reader"_s}
                          : inbox::Said{u"read"_s, u"읽으면 끝납니다"_s, u"Done once you have read it"_s};
    }
    return row;
}

} // namespace

Result<api::Memo> describe(storage::Session &session, const Memo &memo, const Part &part)
{
    api::Memo out;
    out.id = memo.id;
    out.revision = memo.revision;
    out.state = memo.state;
    out.kind = memo.kind;
    out.title = memo.title;
    out.content = memo.content;
    out.createdAt = memo.createdAt;
    out.sentAt = memo.sentAt;
    out.recalledAt = memo.recalledAt;
    out.may = mayDo(memo, part);
    if (!memo.documentId.isEmpty())
        out.documentId = memo.documentId;
    auto attachments = attachmentsOf(session, memo.id);
    if (!attachments)
        return fail(attachments.error());
    out.attachments = std::move(*attachments);
    auto author = shown(session, memo.authorSeatId);
    if (!author)
        return fail(author.error());
    out.author = std::move(*author);
    // The list shows who sat on a post when it was sent.
    const QString day = directory::officeDay(memo.sentAt.value_or(memo.createdAt)).toString(Qt::ISODate);
    for (const Reader &reader : memo.readers) {
        auto shownOne = shownReader(session, reader, int(out.readers.size()) + 1, day);
        if (!shownOne)
            return fail(shownOne.error());
        out.readers.append(std::move(*shownOne));
    }
    for (const Reply &reply : memo.replies) {
        auto by = shown(session, reply.seatId);
        if (!by)
            return fail(by.error());
        api::MemoReply one;
        one.id = reply.id;
        one.by = std::move(*by);
        one.text = reply.text;
        one.at = reply.at;
        one.seenByAuthor = reply.seen;
        out.replies.append(std::move(one));
    }
    return out;
}

Result<QList<inbox::Entry>> rowsOf(storage::Session &session, const Memo &memo)
{
    const auto author = shown(session, memo.authorSeatId);
    if (!author)
        return fail(author.error());
    const auto attachments = attachmentsOf(session, memo.id);
    if (!attachments)
        return fail(attachments.error());
    const inbox::Entry common = commonRow(memo, *author, attachments->size());
    QList<inbox::Entry> rows{authorsRow(memo, common)};
    if (memo.state != State::Sent && memo.state != State::Converted)
        return rows;
    for (qsizetype i = 0; i < memo.readers.size(); ++i) {
        if (memo.readers.at(i).state != ReaderState::Waiting)
            rows.append(readersRow(memo, i, common));
    }
    return rows;
}

} // namespace gw::backend::memos
