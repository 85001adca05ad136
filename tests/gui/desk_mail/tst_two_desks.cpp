// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A mail from desk to desk: written by keyboard, seen everywhere, answered, taken back.
#include "mail_desk.h"

#include "window/dock_host.h"
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTextBlock>
#include <QTextEdit>
#include <gw/jmap/calls.h>
#include <gw/jmap/client.h>
#include <gw/mail/spelling.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class TwoDesksTest : public MailDeskTest
{
protected:
    void SetUp() override
    {
        MailDeskTest::SetUp();
        sender = std::make_unique<MailDesk>(*first);
        receiver = std::make_unique<MailDesk>(*second);
    }

    QString fileNamed(const QString &name)
    {
        QFile file(m_files.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("a budget, line by line\n");
        return file.fileName();
    }

    static void drop(QWidget *target, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent dropping(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &dropping);
    }

    bool hasFile(MailDesk &desk) { return waitUntil([&] { return desk.seen<QAbstractButton>(u"compose.file.remove"_s) != nullptr; }); }

    /// Types initial consonants and takes the offer with this address.
    bool pick(MailDesk &desk, const QString &typed, const QString &address)
    {
        auto *line = desk.seen<QLineEdit>(u"compose.to"_s);
        const auto row = [&] {
            const QStringList offers = desk.offers();
            const auto wanted = std::ranges::find_if(offers, [&](const QString &one) { return one.contains(address); });
            return wanted == offers.end() ? -1 : int(wanted - offers.begin());
        };
        const bool offered = waitUntil([&] {
            line->clear(); // the directory may still be on its way: ask again
            MailDesk::type(line, typed);
            return waitUntil([&] { return row() >= 0; }, std::chrono::milliseconds(700));
        }, std::chrono::seconds(20));
        if (!offered)
            return false;
        for (int i = row(); i > 0; --i)
            QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        return waitUntil([&] { return desk.chips().join(u' ').contains(address); });
    }

    std::unique_ptr<MailDesk> sender;
    std::unique_ptr<MailDesk> receiver;
    QTemporaryDir m_files;
};

TEST_F(TwoDesksTest, writtenMail_isSeenEverywhereAtTheOtherDesk)
{
    const QString subject = unique(u"예산 검토 요청"_s);
    const QString receiverAddress = receiver->account().address;
    ASSERT_TRUE(receiver->openInbox());
    QTest::qWait(1200); // what waited when the desk was opened is no news
    const int badge = receiver->desk().badges().badge(u"mail.employee"_s).count;
    ASSERT_TRUE(waitUntil([&] { return receiver->counter(u"mail-employee"_s) == badge; }, std::chrono::seconds(20)));

    ASSERT_TRUE(sender->startWriting());
    ASSERT_TRUE(pick(*sender, u"ㅂㅈㅇ"_s, receiverAddress)) << receiverAddress.toStdString();
    ASSERT_TRUE(sender->write(subject, u"첨부를 보아 주십시오."_s));
    drop(sender->seen<QWidget>(u"compose.view"_s), fileNamed(u"예산안.txt"_s));
    ASSERT_TRUE(hasFile(*sender));
    ASSERT_TRUE(sender->send());
    EXPECT_EQ(sender->notice(), QString());

    ASSERT_TRUE(waitUntil([&] { return receiver->rowOf(subject) >= 0; }, std::chrono::seconds(20)));
    EXPECT_TRUE(waitUntil([&] { return receiver->desk().badges().badge(u"mail.employee"_s).count == badge + 1; }));
    EXPECT_TRUE(waitUntil([&] { return receiver->counter(u"mail-employee"_s) == badge + 1; }, std::chrono::seconds(20))) << receiver->counter(u"mail-employee"_s);
    const auto told = [&] {
        for (const app::Notification &one : receiver->desk().notifications().all()) {
            if (one.title.contains(subject))
                return one.link.toUrl().toString();
        }
        return QString();
    };
    ASSERT_TRUE(waitUntil([&] { return !told().isEmpty(); }, std::chrono::seconds(20)));
    // What the notice leads to is this message, wherever the person is.
    receiver->openLink(u"gwanmun:home"_s);
    receiver->openLink(told());
    EXPECT_TRUE(waitUntil([&] { return receiver->text(u"mail.subject"_s).contains(subject); }));
    EXPECT_TRUE(waitUntil([&] { return receiver->isSeen(u"mail.attachment"_s); }));

    // Read, it counts nowhere any more.
    EXPECT_TRUE(waitUntil([&] { return receiver->desk().badges().badge(u"mail.employee"_s).count == badge; }, std::chrono::seconds(15)));
    EXPECT_TRUE(waitUntil([&] { return receiver->counter(u"mail-employee"_s) == badge; }, std::chrono::seconds(30))) << receiver->counter(u"mail-employee"_s);

    // The answer belongs to the same conversation.
    ASSERT_TRUE(receiver->read(subject));
    receiver->press(Qt::Key_unknown, u"ㄱ"_s);
    ASSERT_TRUE(waitUntil([&] { return receiver->isSeen(u"compose.view"_s); }));
    EXPECT_TRUE(receiver->chips().join(u' ').contains(sender->account().address)) << receiver->chips().join(u' ').toStdString();
    MailDesk::type(receiver->seen<QTextEdit>(u"editor.text"_s), u"확인했습니다."_s);
    ASSERT_TRUE(receiver->send());
    ASSERT_TRUE(sender->openInbox());
    ASSERT_TRUE(waitUntil([&] { return sender->rowOf(subject) >= 0; }, std::chrono::seconds(20)));
    jmap::Query<jmap::Email> call;
    call.accountId = sender->account().id;
    call.filter = {{u"subject"_s, subject}};
    const auto single = await(sender->service().client()->call(call));
    call.collapseThreads = true;
    const auto threads = await(sender->service().client()->call(call));
    ASSERT_TRUE(single && threads);
    EXPECT_EQ(single->ids.size(), 2) << "what was sent, and the answer";
    EXPECT_EQ(threads->ids.size(), 1);
}

TEST_F(TwoDesksTest, mailTakenBackInTime_isOpenAgainWithEverything)
{
    ASSERT_TRUE(first->application().settings().set(settings::Key::MailUndoSeconds, 20));
    const QString subject = unique(u"너무 이른 메일"_s);
    ASSERT_TRUE(sender->startWriting(receiver->account().address));
    ASSERT_TRUE(sender->write(subject, u"아직 다 쓰지 않았습니다."_s));
    drop(sender->seen<QWidget>(u"compose.view"_s), fileNamed(u"초안.txt"_s));
    ASSERT_TRUE(hasFile(*sender));
    ASSERT_TRUE(sender->send());
    ASSERT_TRUE(waitUntil([&] { return !sender->isSeen(u"compose.view"_s) && !sender->toast().isEmpty(); }));
    ASSERT_TRUE(waitUntil([&] { return sender->sending().waiting().size() == 1; }));
    ASSERT_TRUE(sender->undo());
    ASSERT_TRUE(waitUntil([&] { return sender->isSeen(u"compose.view"_s); }));
    EXPECT_EQ(sender->seen<QLineEdit>(u"compose.subject"_s)->text(), subject);
    EXPECT_TRUE(sender->seen<QTextEdit>(u"editor.text"_s)->toPlainText().contains(u"아직 다 쓰지 않았습니다."_s));
    EXPECT_TRUE(sender->chips().join(u' ').contains(receiver->account().address));
    EXPECT_TRUE(hasFile(*sender));
    EXPECT_TRUE(sender->sending().waiting().isEmpty());
    EXPECT_EQ(receiver->inMailbox(subject), 0);
    // Closed now, it is a draft: it was written.
    ASSERT_TRUE(sender->click(u"compose.close"_s));
    ASSERT_TRUE(waitUntil([&] { return !sender->isSeen(u"compose.view"_s); }));
    EXPECT_TRUE(waitUntil([&] { return sender->drafts() == 1; }));
    sender->openLink(u"gwanmun:mail/outbox"_s);
    ASSERT_TRUE(waitUntil([&] { return sender->seen<QAbstractItemView>(u"outbox.list"_s) && sender->program().rows(u"outbox.list"_s) == 1; }));
    sender->seen<QAbstractItemView>(u"outbox.list"_s)->setCurrentIndex(sender->seen<QAbstractItemView>(u"outbox.list"_s)->model()->index(0, 0));
    ASSERT_TRUE(sender->click(u"outbox.edit"_s));
    ASSERT_TRUE(waitUntil([&] { return sender->isSeen(u"compose.view"_s); }));
    ASSERT_TRUE(sender->click(u"compose.discard"_s));
    EXPECT_TRUE(waitUntil([&] { return sender->drafts() == 0; }));
}

TEST_F(TwoDesksTest, mailThatNobodyWrote_isNotKept)
{
    ASSERT_EQ(sender->drafts(), 0);
    ASSERT_TRUE(sender->startWriting());
    QTest::qWait(1500); // longer than until the first keeping
    EXPECT_EQ(sender->drafts(), 0);
    EXPECT_EQ(sender->text(u"compose.state"_s), QString());
    auto *body = sender->seen<QTextEdit>(u"editor.text"_s);
    const auto marks = [body] {
        int count = 0;
        for (QTextBlock block = body->document()->begin(); block.isValid(); block = block.next())
            count += int(block.layout()->formats().size());
        return count;
    };
    EXPECT_FALSE(body->toPlainText().trimmed().isEmpty()) << "the signature";
    EXPECT_EQ(marks(), 0) << "names are not spelled wrong";
    // The field of the receivers is as wide as that of the subject.
    const auto *to = sender->seen<QLineEdit>(u"compose.to"_s);
    const auto *subjectLine = sender->seen<QLineEdit>(u"compose.subject"_s);
    EXPECT_GT(to->width(), subjectLine->width() * 9 / 10) << to->width() << " of " << subjectLine->width();

    // What is written is kept, and what is deleted again is not.
    auto *subject = sender->seen<QLineEdit>(u"compose.subject"_s);
    MailDesk::type(body, u"됬습니다맞춤뻡 "_s);
    EXPECT_TRUE(waitUntil([&] { return sender->drafts() == 1; }));
    if (sender->sending().spelling().isAvailable()) {
        EXPECT_TRUE(waitUntil([&] { return marks() > 0; }));
    }
    while (body->toPlainText().startsWith(u"됬"_s) || body->textCursor().position() > 0)
        QTest::keyClick(body, Qt::Key_Backspace);
    subject->clear();
    EXPECT_TRUE(waitUntil([&] { return sender->drafts() == 0; }));
    ASSERT_TRUE(sender->click(u"compose.close"_s));
    QTest::qWait(300);
    EXPECT_EQ(sender->drafts(), 0);

    // Not even an answer that was only looked at.
    ASSERT_TRUE(sender->startWriting(receiver->account().address));
    ASSERT_TRUE(sender->click(u"compose.close"_s));
    QTest::qWait(300);
    EXPECT_EQ(sender->drafts(), 0);
}

TEST_F(TwoDesksTest, triageByKeys_worksWithTheKoreanKeyboardAndIsUndone)
{
    const QString one = unique(u"먼저 온 알림"_s);
    const QString two = unique(u"나중에 온 알림"_s);
    for (const QString &subject : {one, two}) {
        ASSERT_TRUE(sender->startWriting(receiver->account().address));
        ASSERT_TRUE(sender->write(subject, u"알립니다."_s));
        ASSERT_TRUE(sender->send());
        ASSERT_TRUE(sender->settled());
        QTest::qWait(1100); // the order of what comes within one second is not promised
    }
    ASSERT_TRUE(receiver->openInbox());
    ASSERT_TRUE(receiver->read(two));
    receiver->press(Qt::Key_unknown, u"ㅓ"_s);
    EXPECT_TRUE(waitUntil([&] { return receiver->text(u"mail.subject"_s).contains(one); })) << receiver->text(u"mail.subject"_s).toStdString();
    receiver->press(Qt::Key_unknown, u"ㅏ"_s);
    EXPECT_TRUE(waitUntil([&] { return receiver->text(u"mail.subject"_s).contains(two); }));
    receiver->press(Qt::Key_unknown, u"ㄴ"_s);
    EXPECT_TRUE(waitUntil([&] { return receiver->said(receiver->rowOf(two)).contains(u"starred"_s); }));
    receiver->press(Qt::Key_unknown, u"ㄷ"_s);
    ASSERT_TRUE(waitUntil([&] { return receiver->rowOf(two) < 0; })) << "archived";
    receiver->press(Qt::Key_unknown, u"ㅋ"_s);
    ASSERT_TRUE(waitUntil([&] { return receiver->rowOf(two) >= 0; }));
    ASSERT_TRUE(receiver->read(two));
    receiver->press(Qt::Key_Delete, {});
    ASSERT_TRUE(waitUntil([&] { return receiver->rowOf(two) < 0; }));
    EXPECT_TRUE(waitUntil([&] { return !receiver->toast().isEmpty(); }));
    ASSERT_TRUE(receiver->undo());
    EXPECT_TRUE(waitUntil([&] { return receiver->rowOf(two) >= 0; }));
    EXPECT_TRUE(receiver->settled());
    EXPECT_EQ(receiver->inMailbox(two), 1);
}

} // namespace gw::test
