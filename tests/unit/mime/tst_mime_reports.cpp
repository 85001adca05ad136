// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "messages.h"

#include <gw/backend/mime/build.h>
#include <gw/backend/mime/mdn.h>

using namespace gw;
using namespace gw::backend::mime;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::OffsetFromUTC, 9 * 3600);

Message question(const QByteArray &more = {})
{
    return test::message("From: =?utf-8?B?7J2064+E7Iuc?= <lee@bora.example>\r\nTo: haneul.kim@hanbit.example\r\n"
                         "Subject: =?utf-8?B?7JiI7IKw7JWI?=\r\nMessage-ID: <q@bora.example>\r\n"
                         + more + "\r\ntext\r\n");
}

TEST(Mdn, ofAnotherProgram_isUnderstood)
{
    const auto mdn = parseMdn(test::message(u"mdn"_s));
    ASSERT_TRUE(mdn);
    EXPECT_EQ(mdn->reportingUa.toStdString(), "desk.example; Another Mailer 2");
    EXPECT_EQ(mdn->finalRecipient.toStdString(), "rfc822;haneul.kim@hanbit.example");
    EXPECT_EQ(mdn->originalMessageId.toStdString(), "orig@bora.example");
    EXPECT_EQ(mdn->actionMode.toStdString(), "manual-action");
    EXPECT_EQ(mdn->sendingMode.toStdString(), "mdn-sent-manually");
    EXPECT_EQ(mdn->type.toStdString(), "displayed");
    EXPECT_TRUE(mdn->includeOriginalMessage);
    EXPECT_EQ(mdn->extensionFields.value(u"X-Screen"_s).toStdString(), "2");
    EXPECT_EQ(mdn->textBody.trimmed().toStdString(), "It was displayed.");
    EXPECT_FALSE(parseMdn(test::message(u"bounce"_s)));
    EXPECT_FALSE(parseMdn(question()));
}

TEST(Mdn, ofOurs_isReadTheSame)
{
    Mdn mdn;
    mdn.reportingUa = u"desk.hanbit.example; Gwanmun"_s;
    mdn.includeOriginalMessage = true;
    mdn.originalRecipient = u"haneul.kim@hanbit.example"_s;
    mdn.error = {u"none really"_s};
    mdn.extensionFields = {{u"X-Own"_s, u"값"_s}};
    const Message original = question("Disposition-Notification-To: lee@bora.example\r\n");
    ASSERT_EQ(receiptWantedBy(original).size(), 1);
    EXPECT_TRUE(receiptWantedBy(question()).isEmpty());
    const Message mail = test::message(buildMdn(mdn, {u"김하늘"_s, u"haneul.kim@hanbit.example"_s},
                                                receiptWantedBy(original), original, noon, u"r@hanbit.example"_s));
    EXPECT_EQ(mail.root->type.toStdString(), "multipart/report");
    EXPECT_EQ(mail.subject().toStdString(), u"읽음: 예산안"_s.toStdString());
    EXPECT_EQ(mail.inReplyTo(), (QStringList{u"q@bora.example"_s}));
    const auto read = parseMdn(mail);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->finalRecipient.toStdString(), "rfc822; haneul.kim@hanbit.example");
    EXPECT_EQ(read->originalRecipient.toStdString(), "rfc822; haneul.kim@hanbit.example");
    EXPECT_EQ(read->originalMessageId.toStdString(), "q@bora.example");
    EXPECT_EQ(read->sendingMode.toStdString(), "mdn-sent-manually");
    EXPECT_EQ(read->error, mdn.error);
    EXPECT_EQ(read->extensionFields, mdn.extensionFields);
    EXPECT_TRUE(read->includeOriginalMessage);
    EXPECT_FALSE(mail.headers().contains("Auto-Submitted"));
}

TEST(Bounce, ofAnotherProgram_isUnderstood)
{
    const QList<FailedRecipient> failed = parseBounce(test::message(u"bounce"_s));
    ASSERT_EQ(failed.size(), 2);
    EXPECT_EQ(failed[0].address.toStdString(), "nobody@else.example");
    EXPECT_EQ(failed[0].status, "5.1.1");
    EXPECT_EQ(failed[0].remote, "mx.else.example");
    EXPECT_EQ(failed[0].diagnostic.toStdString(), "550 5.1.1 no such user");
    EXPECT_EQ(failed[1].action, "delayed");
    EXPECT_TRUE(parseBounce(test::message(u"mdn"_s)).isEmpty());
}

TEST(Bounce, ofOurs_saysWhoDidNotGetItAndWhy)
{
    Bounce bounce;
    bounce.reportingMta = "mail.hanbit.example";
    bounce.from = {u"메일 관리"_s, u"postmaster@hanbit.example"_s};
    bounce.to = u"lee@bora.example"_s;
    bounce.messageId = u"b@hanbit.example"_s;
    bounce.now = noon;
    bounce.arrived = noon.addSecs(-60);
    bounce.recipients = {{u"nobody@else.example"_s, "failed", "5.1.1", u"없는 사람 no such user"_s, "mx.else.example"},
                         {u"full@else.example"_s, "failed", "5.2.2", {}, {}}};
    const Message mail = test::message(buildBounce(bounce, question("Bcc: hidden@x.example\r\n")));
    EXPECT_TRUE(mail.headers().text("Auto-Submitted").startsWith(u"auto-replied"_s));
    EXPECT_EQ(mail.headers().addresses("To").value(0).email.toStdString(), "lee@bora.example");
    const QList<FailedRecipient> failed = parseBounce(mail);
    ASSERT_EQ(failed.size(), 2);
    EXPECT_EQ(failed[0].status, "5.1.1");
    EXPECT_EQ(failed[0].diagnostic.toStdString(), "?? ?? no such user");
    const QString text = test::valueOf(mail);
    EXPECT_TRUE(text.contains(u"전달하지 못했습니다"_s));
    EXPECT_TRUE(text.contains(u"could not be delivered"_s));
    EXPECT_TRUE(text.contains(u"없는 사람"_s));
    EXPECT_FALSE(mail.raw.contains("hidden@x.example"));
}

TEST(Absence, isAnsweredToPeopleWhoWroteToUs)
{
    const QStringList own{u"Haneul.Kim@hanbit.example"_s};
    const QString sender = u"lee@bora.example"_s;
    EXPECT_TRUE(mayAnswerAbsence(question(), sender, own));
    EXPECT_TRUE(mayAnswerAbsence(question("Auto-Submitted: no\r\n"), sender, own));
    for (const char *header : {"Auto-Submitted: auto-generated\r\n", "List-Id: <l.example>\r\n", "Precedence: bulk\r\n",
                               "X-Auto-Response-Suppress: All\r\n", "List-Unsubscribe: <x:y>\r\n"})
        EXPECT_FALSE(mayAnswerAbsence(question(header), sender, own)) << header;
    for (const QString &other : {QString(), u"MAILER-DAEMON@x.example"_s, u"owner-list@x.example"_s, u"no-reply@x.example"_s,
                                 u"news-request@x.example"_s, u"haneul.kim@hanbit.example"_s})
        EXPECT_FALSE(mayAnswerAbsence(question(), other, own)) << other.toStdString();
    EXPECT_FALSE(mayAnswerAbsence(question(), sender, {u"other@hanbit.example"_s}));
    EXPECT_FALSE(mayAnswerAbsence(test::message(u"bounce"_s), sender, {u"haneul.kim@hanbit.example"_s}));
}

TEST(Absence, theAnswer_isMarkedAsOneAndStaysInItsThread)
{
    AbsenceReply reply;
    reply.from = {u"김하늘"_s, u"haneul.kim@hanbit.example"_s};
    reply.to = u"lee@bora.example"_s;
    reply.html = u"<p>휴가 중입니다. 급한 일은 <b>박민원</b>에게 알려 주십시오.</p>"_s;
    reply.now = noon;
    reply.messageId = u"v@hanbit.example"_s;
    const Message mail = test::message(buildAbsenceReply(reply, question()));
    EXPECT_EQ(mail.subject().toStdString(), u"부재중 자동 회신: 예산안"_s.toStdString());
    EXPECT_EQ(mail.references(), (QStringList{u"q@bora.example"_s}));
    EXPECT_EQ(test::outline(*mail.root).toStdString(), "alternative(text/plain text/html)");
    EXPECT_EQ(test::valueOf(mail).toStdString(), u"휴가 중입니다. 급한 일은 박민원에게 알려 주십시오."_s.toStdString());
    EXPECT_FALSE(mayAnswerAbsence(mail, u"haneul.kim@hanbit.example"_s, {u"lee@bora.example"_s}));
}

} // namespace
