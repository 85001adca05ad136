// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Random walks of everybody over the state machines D5.6 and D5.7: no way leads out of them.
#include <QRandomGenerator>
#include <gtest/gtest.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/memos/dailylog.h>
#include <gw/backend/memos/memo.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend::memos;

namespace {

using MemoState = api::MemoState;
using ReaderState = api::MemoReaderState;
using LogState = api::DailyLogState;

gw::backend::identity::Caller walker(const QString &name)
{
    gw::backend::identity::Caller caller;
    caller.personId = u"p-"_s + name;
    caller.seatId = u"s-"_s + name;
    return caller;
}

Memo freshMemo(QRandomGenerator &random)
{
    Memo memo;
    memo.authorPersonId = u"p-a"_s;
    memo.authorSeatId = u"s-a"_s;
    memo.kind = random.bounded(2) ? api::MemoKind::Route : api::MemoKind::Circle;
    for (int i = 0, readers = random.bounded(4); i < readers; ++i)
        memo.readers.append({.postId = u"t-%1"_s.arg(QChar(u'b' + i))});
    return memo;
}

bool isUntouched(const Reader &reader)
{
    return reader.state == ReaderState::Waiting || reader.state == ReaderState::Unread;
}

/// What has to be true of a memo at any time; nothing: it is.
QString brokenIn(const Memo &memo)
{
    for (qsizetype i = 0; i < memo.readers.size(); ++i) {
        const Reader &reader = memo.readers.at(i);
        if (isUntouched(reader) == reader.openedAt.has_value())
            return u"what is read has a time, and nothing else"_s;
        if ((reader.state == ReaderState::Replied) != reader.repliedAt.has_value())
            return u"an answer has a time"_s;
        if (memo.state == MemoState::Draft && reader.state != ReaderState::Waiting)
            return u"a draft reached somebody"_s;
        if (memo.state == MemoState::Recalled && reader.openedAt)
            return u"recalled although it was read"_s;
        const bool early = memo.kind == api::MemoKind::Route && i > 0 && reader.state != ReaderState::Waiting
                           && isUntouched(memo.readers.at(i - 1));
        if (early)
            return u"a route skipped a reader"_s;
    }
    if ((memo.state == MemoState::Converted) == memo.documentId.isEmpty())
        return u"converted without a document, or the other way round"_s;
    if (memo.state != MemoState::Draft && (memo.readers.isEmpty() || !memo.sentAt))
        return u"sent to nobody"_s;
    return {};
}

} // namespace

TEST(MemoWalks, hundredThousandStepsOfEverybody_neverBreakAMemo)
{
    QRandomGenerator random(56);
    const QDateTime now(QDate(2026, 11, 18), QTime(1, 0), Qt::UTC);
    const QStringList people{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"x"_s};
    Memo memo = freshMemo(random);
    int ends = 0;
    for (int step = 0; step < 100'000; ++step) {
        const QString name = people.at(random.bounded(int(people.size())));
        const Part part = partOf(memo, walker(name), u"t-"_s + name);
        const Memo before = memo;
        const QStringList may = mayDo(memo, part);
        const QString event =
            QStringList{u"send"_s, u"open"_s, u"reply"_s, u"recall"_s, u"convert"_s}.at(random.bounded(5));
        const bool authors = event == u"send"_s || event == u"recall"_s;
        if (part.none() || (authors && !part.author))
            continue; // the door of the handlers
        bool changed = false;
        Refused refused;
        if (event == u"send"_s)
            refused = sendMemo(memo, now);
        else if (event == u"open"_s)
            refused = openMemo(memo, part, now, changed);
        else if (event == u"reply"_s)
            refused = replyMemo(memo, part, {u"r"_s, u"s-"_s + name, u"p-"_s + name, u"예"_s, now, false}, now);
        else if (event == u"recall"_s)
            refused = recallMemo(memo, now);
        else
            refused = convertMemo(memo, u"doc"_s);
        ASSERT_EQ(brokenIn(memo), QString()) << "step " << step << ' ' << qPrintable(event);
        if (event != u"open"_s && !(event == u"send"_s && memo.readers.isEmpty())) {
            ASSERT_EQ(may.contains(event), !refused) << "what is offered is what is possible: " << qPrintable(event);
        }
        if (refused) {
            ASSERT_EQ(memo.state, before.state) << "a refusal changes nothing";
            ASSERT_EQ(memo.replies.size(), before.replies.size());
        }
        const bool isEnd = memo.state == MemoState::Recalled || memo.state == MemoState::Converted;
        ends += isEnd ? 1 : 0;
        if (isEnd || memo.replies.size() > 20 || random.bounded(40) == 0)
            memo = freshMemo(random);
    }
    EXPECT_GT(ends, 500) << "the walk gets somewhere";
}

TEST(MemoWalks, hundredThousandStepsOfEverybody_neverBreakADailyLog)
{
    QRandomGenerator random(57);
    const Policy policy;
    DailyLog log;
    log.day = QDate(2026, 11, 18);
    int approved = 0;
    for (int step = 0; step < 100'000; ++step) {
        const QDateTime now = QDateTime(log.day, {5, 0}, Qt::UTC).addDays(random.bounded(-2, 9));
        const DailyLog before = log;
        const std::optional<Approver> approver =
            random.bounded(10) ? std::optional(Approver{u"t-head"_s, u"s-head"_s}) : std::nullopt;
        LogRefused refused;
        switch (random.bounded(4)) {
        case 0:
            if (log.isWritable())
                log.result = {api::DailyLogEntry{.text = u"점검"_s, .source = {}, .sourceId = {}, .done = true}};
            break;
        case 1: refused = submitLog(log, approver, now, policy); break;
        case 2: refused = decideLog(log, true, {}, u"s-head"_s, now); break;
        default: refused = decideLog(log, false, random.bounded(2) ? u"보완"_s : QString(), u"s-head"_s, now); break;
        }
        const bool from = before.state == log.state
                          || (before.state == LogState::Submitted
                              && (log.state == LogState::Approved || log.state == LogState::Returned))
                          || (before.isWritable() && log.state == LogState::Submitted);
        ASSERT_TRUE(from) << "step " << step;
        ASSERT_EQ(log.state == LogState::Returned, !log.reason.isEmpty());
        ASSERT_FALSE(log.state != LogState::Open && (log.result.isEmpty() || log.approverPostId.isEmpty()));
        ASSERT_EQ(log.state == LogState::Approved || log.state == LogState::Returned, log.decidedAt.has_value());
        if (refused) {
            ASSERT_EQ(log.revision, before.revision) << "a refusal changes nothing";
        }
        if (log.state == LogState::Approved) {
            ++approved;
            log = {};
            log.day = QDate(2026, 11, 18);
        }
    }
    EXPECT_GT(approved, 1000) << "the walk gets somewhere";
}
