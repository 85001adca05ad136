// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Sending later, taking back, answering, and answering by itself.
#include "send_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::test;
using mail::Waiting;

class SendLater : public SendTest
{
protected:
    static bool isOut(MailDesk &desk) { return desk.outbox().entries().isEmpty(); }
    static std::optional<Waiting> rowOf(MailDesk &desk, const QString &draftId)
    {
        for (const Waiting &row : desk.sending().waiting()) {
            if (row.draftId == draftId)
                return row;
        }
        return std::nullopt;
    }

    QTemporaryDir folder;
};

INSTANTIATE_TEST_SUITE_P(Both, SendLater, testing::Values(MailWorld::Server::Cyrus, MailWorld::Server::Backend),
                         [](const auto &one) { return nameOf(one.param).toStdString(); });

/// Only ours: the Cyrus of Debian announces absence answers and dies of being asked for one.
class SendVacation : public SendLater
{
};
INSTANTIATE_TEST_SUITE_P(Ours, SendVacation, testing::Values(MailWorld::Server::Backend),
                         [](const auto &one) { return nameOf(one.param).toStdString(); });

TEST_P(SendLater, heldByTheServer_goesAtItsTimeAndCanBeCalledBackBefore)
{
    auto desk = openDesk(folder.path());
    const QString subject = u"예약 "_s + newId();
    mail::Outgoing message = desk->compose(world->person(1).address, subject, u"<p>나중에</p>"_s);
    message.sendAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    ASSERT_TRUE(desk->sending().serverHolds(message.accountId, message.sendAt)); // both servers do
    ASSERT_TRUE(await(desk->sending().send(message)));
    const auto isScheduled = [&] { return isOut(*desk) && rowOf(*desk, message.id) && rowOf(*desk, message.id)->state == Waiting::State::Scheduled; };
    ASSERT_TRUE(waitUntil(isScheduled, 15s));
    EXPECT_TRUE(mails(1, u"inbox"_s, subject).isEmpty());
    const auto back = await(desk->sending().takeBack(message.id));
    ASSERT_TRUE(back) << qPrintable(back.error().detail);
    EXPECT_EQ(back->html, message.html);
    ASSERT_TRUE(waitUntil([&] { return !rowOf(*desk, message.id); }));
    EXPECT_TRUE(waitUntil([&] { return counts(subject) == QList<int>{0, 0, 1}; }, 10s)) << testing::PrintToString(counts(subject));

    mail::Outgoing again = *back;
    again.sendAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    ASSERT_TRUE(await(desk->sending().send(again)));
    ASSERT_TRUE(waitUntil(isScheduled, 15s));
    // Nothing at Cyrus' side runs here that would let go of what it held: it goes at once there.
    const QDateTime soon = GetParam() == MailWorld::Server::Cyrus ? QDateTime() : QDateTime::currentDateTimeUtc().addSecs(3);
    ASSERT_TRUE(await(desk->sending().reschedule(message.id, soon)));
    EXPECT_TRUE(waitUntil([&] { return counts(subject) == QList<int>{1, 1, 0}; }, 20s)) << testing::PrintToString(counts(subject));
}

TEST_P(SendLater, reply_marksWhatItAnswers)
{
    auto desk = openDesk(folder.path());
    const QString subject = u"물음 "_s + newId();
    const QString id = world->import(0, rawMail(u"묻는 이 <asker@city.example>"_s, world->person(0).address, subject, "무엇입니까?", newId() + u"@city.example"_s));
    mail::ComposeRequest request;
    request.kind = mail::ComposeRequest::Kind::Reply;
    request.original.accountId = world->person(0).accountId;
    request.original.emailId = id;
    request.original.from = {{u"묻는 이"_s, world->person(1).address}};
    request.original.to = {{{}, world->person(0).address}};
    request.original.subject = subject;
    request.original.text = u"무엇입니까?"_s;
    request.original.messageId = world->email(0, id).messageId.value(0);
    auto message = await(desk->sending().compose(request));
    ASSERT_TRUE(message);
    ASSERT_TRUE(await(desk->sending().send(*message)));
    ASSERT_TRUE(waitUntil([&] { return isOut(*desk); }, 15s));
    EXPECT_TRUE(world->email(0, id).keywords.contains(u"$answered"_s));
    const auto arrived = mails(1, u"inbox"_s, u"회신: "_s + subject);
    ASSERT_EQ(arrived.size(), 1);
    EXPECT_EQ(arrived.constFirst().inReplyTo, QStringList{request.original.messageId});
    EXPECT_TRUE(textOf(arrived.constFirst()).contains(u"무엇입니까?"_s));
}

TEST_P(SendLater, takenBackInTime_nothingWasMarkedAndNothingSent)
{
    auto desk = openDesk(folder.path());
    const QString subject = u"되돌림 "_s + newId();
    mail::Outgoing message = desk->compose(world->person(1).address, subject, u"<p>아직</p>"_s);
    message.sendAt = QDateTime::currentDateTimeUtc().addSecs(desk->mail().account(desk->account())->maxDelayedSend + 86'400); // longer than it holds
    EXPECT_FALSE(desk->sending().serverHolds(message.accountId, message.sendAt));
    ASSERT_TRUE(await(desk->sending().send(message)));
    ASSERT_TRUE(waitUntil([&] { return rowOf(*desk, message.id) && rowOf(*desk, message.id)->state == Waiting::State::Later; }));
    EXPECT_FALSE(rowOf(*desk, message.id)->error) << "waiting for its time is no error";
    ASSERT_TRUE(waitUntil([&] { return await(desk->sending().takeBack(message.id)).has_value(); }, 20s));
    EXPECT_TRUE(isOut(*desk));
    EXPECT_EQ(counts(subject).first(2), (QList<int>{0, 0}));
    ASSERT_TRUE(await(desk->sending().send(message)));
    ASSERT_TRUE(waitUntil([&] { return rowOf(*desk, message.id) && rowOf(*desk, message.id)->state == Waiting::State::Later; }));
    ASSERT_TRUE(waitUntil([&] { return await(desk->sending().reschedule(message.id, {})).has_value(); }, 20s));
    EXPECT_TRUE(waitUntil([&] { return counts(subject) == QList<int>{1, 1, 0}; }, 15s)) << testing::PrintToString(counts(subject));
}

TEST_P(SendVacation, vacationAnswer_hasItsOwnWordsForEachSide)
{
    auto desk = openDesk(folder.path());
    const auto account = desk->mail().account(desk->account());
    ASSERT_TRUE(account);
    ASSERT_TRUE(account->canVacation);
    mail::VacationAnswer answer;
    answer.isEnabled = true;
    answer.until = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    answer.subject = u"부재중"_s;
    answer.inside = u"동료에게"_s;
    answer.outside = u"시민께"_s;
    const auto done = await(desk->sending().setVacation(answer));
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    const auto read = await(desk->sending().vacation());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->inside, answer.inside);
    EXPECT_EQ(read->outside, answer.outside);
    EXPECT_TRUE(read->isEnabled);
    answer.isEnabled = false;
    EXPECT_TRUE(await(desk->sending().setVacation(answer)));
    EXPECT_FALSE(await(desk->sending().vacation())->isEnabled);
}

TEST_P(SendLater, readReceipt_goesOnceWhenThePersonSaysYes)
{
    auto desk = openDesk(folder.path());
    const QString subject = u"읽음 "_s + newId();
    QByteArray raw = rawMail(u"민준 <"_s + world->person(1).address + u'>', world->person(0).address, subject, "읽으면 알려 주세요.", newId() + u"@city.example"_s);
    raw.prepend("Disposition-Notification-To: <" + world->person(1).address.toUtf8() + ">\r\n");
    const QString id = world->import(0, raw);
    mail::ReceiptRequest request;
    request.accountId = world->person(0).accountId;
    request.emailId = id;
    if (GetParam() == MailWorld::Server::Cyrus) {
        // Cyrus takes drafts' receipts only; declining is a mark and works everywhere.
        ASSERT_TRUE(await(desk->sending().declineReceipt(request)));
    } else {
        ASSERT_TRUE(await(desk->sending().sendReceipt(request)));
    }
    ASSERT_TRUE(waitUntil([&] { return isOut(*desk); }, 15s)) << (isOut(*desk) ? "" : qPrintable(desk->outbox().entries().constFirst().lastError.value_or(Error()).detail));
    EXPECT_TRUE(world->email(0, id).keywords.contains(u"$mdnsent"_s));
}
