// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The two lanes do not mix by accident, and who writes is who sits there.
#include "mail_desk.h"

#include "window/dock_host.h"
#include <QComboBox>
#include <QLineEdit>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class LanesTest : public MailDeskTest
{
protected:
    const QString citizenAddress = u"seoyun.lee@mail.example"_s;

    QString offers(MailDesk &desk, const QString &typed)
    {
        auto *line = desk.seen<QLineEdit>(u"compose.to"_s);
        line->clear();
        MailDesk::type(line, typed);
        QTest::qWait(600);
        const QStringList texts = desk.offers();
        line->clear();
        return texts.join(u'\n');
    }

    static void writeFrom(MailDesk &desk, mail::Lane lane)
    {
        auto *from = desk.seen<QComboBox>(u"compose.from"_s);
        for (int i = 0; i < from->count(); ++i) {
            if (from->itemData(i).toStringList().value(0) == desk.account(lane).id) {
                from->setCurrentIndex(i);
                Q_EMIT from->activated(i);
                return;
            }
        }
        ADD_FAILURE() << "no sender of this lane";
    }
};

TEST_F(LanesTest, citizensAddressInWorkMail_isAskedAboutAndNeverOffered)
{
    MailDesk desk(*first);
    ASSERT_TRUE(desk.startWriting());
    auto *line = desk.seen<QLineEdit>(u"compose.to"_s);
    MailDesk::type(line, citizenAddress);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return desk.chips().join(u' ').contains(citizenAddress); }));
    ASSERT_TRUE(desk.write(unique(u"밖으로 나갈 뻔한 메일"_s), u"업무용 내용입니다."_s));
    ASSERT_TRUE(desk.send());
    ASSERT_TRUE(waitUntil([&] { return !desk.notice().isEmpty(); }));
    EXPECT_TRUE(desk.sending().waiting().isEmpty());
    EXPECT_TRUE(desk.isSeen(u"compose.anyway"_s));
    // From the citizen lane nobody asks, and that lane remembers the address.
    ASSERT_TRUE(desk.click(u"compose.back"_s));
    writeFrom(desk, mail::Lane::Citizen);
    ASSERT_TRUE(desk.send());
    ASSERT_TRUE(waitUntil([&] { return !desk.isSeen(u"compose.view"_s); })) << desk.notice().toStdString();
    ASSERT_TRUE(desk.settled());

    ASSERT_TRUE(desk.startWriting());
    EXPECT_FALSE(offers(desk, u"seoyun"_s).contains(citizenAddress));
    writeFrom(desk, mail::Lane::Citizen);
    EXPECT_TRUE(waitUntil([&] { return offers(desk, u"seoyun"_s).contains(citizenAddress); })) << offers(desk, u"seoyun"_s).toStdString();
    ASSERT_TRUE(desk.click(u"compose.discard"_s));
}

TEST_F(LanesTest, citizenMail_isAnsweredFromTheCitizenIdentity)
{
    MailDesk sender(*second);
    MailDesk desk(*first);
    const QString subject = unique(u"민원 문의"_s);
    ASSERT_TRUE(sender.startWriting(desk.account(mail::Lane::Citizen).address));
    writeFrom(sender, mail::Lane::Citizen);
    ASSERT_TRUE(sender.write(subject, u"가로등이 꺼져 있습니다."_s));
    ASSERT_TRUE(sender.send());
    ASSERT_TRUE(sender.click(u"compose.anyway"_s)) << "a colleague is asked about in the citizen lane";
    ASSERT_TRUE(desk.openInbox(mail::Lane::Citizen));
    ASSERT_TRUE(desk.read(subject));
    desk.press(Qt::Key_R, u"r"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.isSeen(u"compose.view"_s); }));
    const auto *from = desk.seen<QComboBox>(u"compose.from"_s);
    EXPECT_EQ(from->currentData().toStringList().value(0), desk.account(mail::Lane::Citizen).id);
    EXPECT_TRUE(from->currentText().contains(desk.account(mail::Lane::Citizen).address)) << from->currentText().toStdString();
    ASSERT_TRUE(desk.click(u"compose.discard"_s));
    EXPECT_TRUE(waitUntil([&] { return !desk.isSeen(u"compose.view"_s); }));
}

TEST_F(LanesTest, anotherSeat_signsOtherwise)
{
    Program program(*backend, {.profile = home->filePath(u"leader"_s)});
    program.start();
    ASSERT_TRUE(program.signIn(leaderWithTwoSeats));
    MailDesk desk(program);
    ASSERT_TRUE(desk.hasMail());
    ASSERT_TRUE(waitUntil([&] { return program.dashboard().me() && program.dashboard().me()->seats.size() == 2; }));
    const auto me = program.dashboard().me();
    for (const portal::MySeat &seat : me->seats) {
        program.desk().switchSeat(seat.id);
        ASSERT_TRUE(waitUntil([&] { return program.dashboard().seatId() == seat.id; }));
        ASSERT_TRUE(desk.startWriting());
        const QString from = desk.seen<QComboBox>(u"compose.from"_s)->currentText();
        const QString text = desk.seen<QTextEdit>(u"editor.text"_s)->toPlainText();
        EXPECT_TRUE(from.contains(seat.titleKo)) << from.toStdString() << " for " << seat.titleKo.toStdString();
        EXPECT_TRUE(text.contains(seat.unitNameKo)) << text.toStdString() << " for " << seat.unitNameKo.toStdString();
        ASSERT_TRUE(desk.click(u"compose.discard"_s));
        ASSERT_TRUE(waitUntil([&] { return !desk.isSeen(u"compose.view"_s); }));
    }
    EXPECT_TRUE(program.quit());
}

} // namespace gw::test
