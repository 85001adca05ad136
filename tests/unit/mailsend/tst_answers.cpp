// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/html/sanitize.h>
#include <gw/mail/outgoing.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::mail;
using Wish = ComposeRequest::Kind;

namespace {

const QStringList own{u"me@hanbit.example"_s, u"me@citizen.hanbit.example"_s};

Recipient person(const QString &name)
{
    return {name, name + u"@hanbit.example"_s};
}

Original letter()
{
    Original original;
    original.accountId = u"c-1"_s;
    original.emailId = u"M1"_s;
    original.lane = Lane::Citizen;
    original.from = {person(u"writer"_s)};
    original.to = {person(u"me"_s), person(u"other"_s)};
    original.cc = {person(u"third"_s), {u"나"_s, u"ME@citizen.hanbit.example"_s}};
    original.subject = u"도로 포장 문의"_s;
    original.sentAt = QDateTime(QDate(2026, 11, 21), QTime(14, 5), Qt::LocalTime);
    original.messageId = u"b@x"_s;
    original.references = {u"a@x"_s};
    original.html = u"<p>본문 <img src=\"cid:pic1\"> <img src=\"https://evil.test/x.png\"><script>alert(1)</script></p>"_s;
    original.files = {{.id = u"pic1"_s, .name = u"그림.png"_s, .mediaType = u"image/png"_s, .size = 10, .isInline = true, .blobId = u"B1"_s, .blobAccount = u"c-1"_s},
                      {.id = {}, .name = u"계획.hwp"_s, .mediaType = u"application/x-hwp"_s, .size = 20, .blobId = u"B2"_s, .blobAccount = u"c-1"_s}};
    return original;
}

} // namespace

TEST(Answers, subject_hasOnePrefixOnly)
{
    EXPECT_EQ(replySubject(u"Re: RE: 회신: Fwd: 답장 : 보고"_s, Words::Korean), u"회신: 보고"_s);
    EXPECT_EQ(replySubject(u"Re[2]: 전달： 보고"_s, Words::English), u"Re: 보고"_s);
    EXPECT_EQ(forwardSubject(u"회신: 보고"_s, Words::Korean), u"전달: 보고"_s);
    EXPECT_EQ(bareSubject(u"Re정비: 예산"_s), u"Re정비: 예산"_s);
    EXPECT_EQ(bareSubject(u"회신 바랍니다"_s), u"회신 바랍니다"_s);
    EXPECT_EQ(replySubject({}, Words::Korean), u"회신: "_s);
}

TEST(Answers, reply_goesToReplyToAndKeepsTheThread)
{
    Original original = letter();
    original.replyTo = {person(u"desk"_s)};
    const Outgoing reply = makeAnswer(Wish::Reply, original, own, Words::Korean);
    EXPECT_EQ(reply.to, QList<Recipient>{person(u"desk"_s)});
    EXPECT_TRUE(reply.cc.isEmpty());
    EXPECT_EQ(reply.subject, u"회신: 도로 포장 문의"_s);
    EXPECT_EQ(reply.inReplyTo, QStringList{u"b@x"_s});
    EXPECT_EQ(reply.references, (QStringList{u"a@x"_s, u"b@x"_s}));
    EXPECT_EQ(reply.lane, Lane::Citizen);
    EXPECT_EQ(reply.accountId, u"c-1"_s);
    EXPECT_EQ(reply.answers, Outgoing::Answers::Reply);
    EXPECT_EQ(reply.sourceEmail, u"M1"_s);
}

TEST(Answers, replyToAll_leavesTheOwnAddressesOut)
{
    const Outgoing reply = makeAnswer(Wish::ReplyAll, letter(), own, Words::Korean);
    EXPECT_EQ(reply.to, (QList<Recipient>{person(u"writer"_s), person(u"other"_s)}));
    EXPECT_EQ(reply.cc, QList<Recipient>{person(u"third"_s)});
}

TEST(Answers, replyToTheOwnMail_goesOnWithTheSamePeople)
{
    Original original = letter();
    original.from = {person(u"me"_s)};
    original.to = {person(u"other"_s)};
    EXPECT_EQ(makeAnswer(Wish::Reply, original, own, Words::Korean).to, QList<Recipient>{person(u"other"_s)});
    EXPECT_EQ(makeAnswer(Wish::ReplyAll, original, own, Words::Korean).to, QList<Recipient>{person(u"other"_s)});
    EXPECT_EQ(makeAnswer(Wish::ReplyAll, original, own, Words::Korean).cc, QList<Recipient>{person(u"third"_s)});
}

TEST(Answers, longThread_keepsItsBeginning)
{
    Original original = letter();
    for (int i = 0; i < 100; ++i)
        original.references.append(u"r%1@x"_s.arg(i));
    const Outgoing reply = makeAnswer(Wish::Reply, original, own, Words::Korean);
    EXPECT_EQ(reply.references.size(), 30);
    EXPECT_EQ(reply.references.constFirst(), u"a@x"_s);
    EXPECT_EQ(reply.references.constLast(), u"b@x"_s);
}

TEST(Answers, quote_isHarmlessAndKeepsInlinePictures)
{
    const Outgoing reply = makeAnswer(Wish::Reply, letter(), own, Words::Korean);
    EXPECT_TRUE(reply.html.contains(u"<blockquote"_s));
    EXPECT_TRUE(reply.html.contains(u"2026. 11. 21. (토) 14:05"_s)) << reply.html.toStdString();
    EXPECT_TRUE(reply.html.contains(u"님이 쓴 글:"_s));
    EXPECT_FALSE(reply.html.contains(u"evil.test"_s));
    EXPECT_FALSE(reply.html.contains(u"script"_s));
    ASSERT_EQ(reply.files.size(), 1); // the attachment does not go back
    EXPECT_TRUE(reply.files.at(0).isInline);
    EXPECT_EQ(reply.files.at(0).blobId, u"B1"_s);
    EXPECT_TRUE(reply.html.contains(u"gwanmun:files/file/"_s + reply.files.at(0).id));
    EXPECT_EQ(html::sanitize(reply.html).html(), reply.html) << "canonical";
    EXPECT_EQ(ownText(reply).trimmed(), QString());
}

TEST(Answers, forward_takesTheAttachmentsAlong)
{
    const Outgoing forward = makeAnswer(Wish::Forward, letter(), own, Words::Korean);
    EXPECT_TRUE(forward.to.isEmpty());
    EXPECT_EQ(forward.subject, u"전달: 도로 포장 문의"_s);
    ASSERT_EQ(forward.files.size(), 2);
    EXPECT_EQ(forward.files.at(1).name, u"계획.hwp"_s);
    EXPECT_EQ(forward.answers, Outgoing::Answers::Forward);
    EXPECT_TRUE(forward.inReplyTo.isEmpty());
    EXPECT_TRUE(forward.html.contains(u"보낸 사람: writer"_s));
    EXPECT_EQ(ownText(forward).trimmed(), QString());
}

TEST(Answers, signature_standsBeforeTheQuoteAndIsReplacedAsAWhole)
{
    Outgoing reply = makeAnswer(Wish::Reply, letter(), own, Words::Korean);
    const QString first = html::sanitize(u"<p>김하늘</p><p>정보시스템과 ☎ 1234</p>"_s).html();
    reply.html = withSignature(reply, first);
    reply.signature = first;
    EXPECT_LT(reply.html.indexOf(u"김하늘"_s), reply.html.indexOf(u"<blockquote"_s));
    EXPECT_LT(reply.html.indexOf(u"김하늘"_s), reply.html.indexOf(u"님이 쓴 글"_s));
    const QString second = html::sanitize(u"<p>민원실 김하늘</p>"_s).html();
    reply.html = withSignature(reply, second);
    reply.signature = second;
    EXPECT_FALSE(reply.html.contains(u"1234"_s));
    EXPECT_EQ(reply.html.count(u"김하늘"_s), 1);
    EXPECT_EQ(ownText(reply).trimmed(), QString());
    // One that was changed by hand is the person's own text.
    reply.html.replace(u"민원실 김하늘"_s, u"민원실 김하늘 드림"_s);
    EXPECT_EQ(withSignature(reply, first), reply.html);
}

TEST(Answers, plainText_quotesWithAnglesAndBack)
{
    const QString html = html::sanitize(u"<p>답</p><p><br></p><blockquote><p>물음</p><blockquote><p>더 옛</p></blockquote></blockquote>"_s).html();
    const QString text = plainTextOf(html);
    EXPECT_TRUE(text.contains(u"답\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"> 물음\n>> 더 옛"_s)) << text.toStdString();
    EXPECT_EQ(plainTextOf(htmlOfPlain(text)), text);
}

TEST(Answers, draftOfTheServer_bringsEverythingAlong)
{
    Original draft = letter();
    draft.bcc = {person(u"secret"_s)};
    draft.inReplyTo = {u"a@x"_s};
    const Outgoing message = fromServerDraft(draft);
    EXPECT_EQ(message.bcc, QList<Recipient>{person(u"secret"_s)});
    EXPECT_EQ(message.inReplyTo, QStringList{u"a@x"_s});
    EXPECT_EQ(message.files.size(), 2);
    EXPECT_FALSE(message.html.contains(u"cid:"_s));
}

TEST(Answers, mailto_takesOnlyWhatASenderMayFillIn)
{
    const ComposeRequest request = fromMailto(u"mailto:a@b.kr,c%40d.kr?subject=%EC%95%88%EB%85%95&cc=e@f.kr&bcc=spy@evil.test&attach=/etc/passwd&body=a%0Ab"_s);
    EXPECT_EQ(request.to.size(), 2);
    EXPECT_EQ(request.cc.size(), 1);
    EXPECT_EQ(request.subject, u"안녕"_s);
    EXPECT_EQ(request.text, u"a\nb"_s);
    EXPECT_TRUE(fromMailto(u"https://evil.test"_s).to.isEmpty());
}

TEST(Answers, message_survivesBeingKept)
{
    Outgoing message = makeAnswer(Wish::Forward, letter(), own, Words::English);
    message.to = {{u"과장"_s, {}, Recipient::Kind::Post, u"p-1"_s}, {u"팀"_s, {}, Recipient::Kind::Group, u"g-1"_s}, person(u"x"_s)};
    message.wantsReceipt = true;
    message.isImportant = true;
    message.sendAt = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    message.messageId = u"m@x"_s;
    EXPECT_EQ(outgoingFrom(toJson(message)), message);
}
