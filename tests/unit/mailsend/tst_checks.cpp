// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/mail/checks.h>
#include <gw/mail/receipts.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::mail;

namespace {

const CheckLimits limits{{u"hanbit.example"_s, u"citizen.hanbit.example"_s}};

Outgoing mail(const QString &to, const QString &text = u"안녕하십니까"_s)
{
    Outgoing message;
    message.id = u"d"_s;
    message.to = {{{}, to}};
    message.subject = u"보고"_s;
    message.html = u"<p>"_s + text + u"</p>"_s;
    return message;
}

bool has(const Outgoing &message, Check::Kind kind)
{
    const QList<Check> found = check(message, limits);
    return std::any_of(found.begin(), found.end(), [kind](const Check &one) { return one.kind == kind; });
}

ReceiptRequest receipt()
{
    ReceiptRequest request;
    request.notifyTo = {{{}, u"boss@hanbit.example"_s}};
    request.from = {{u"과장"_s, u"Boss@hanbit.example"_s}};
    return request;
}

} // namespace

TEST(Checks, ordinaryMail_nothingIsSaid)
{
    EXPECT_TRUE(check(mail(u"a@hanbit.example"_s), limits).isEmpty());
}

TEST(Checks, leavingTheLane_isAskedAbout)
{
    EXPECT_TRUE(has(mail(u"citizen@mail.test"_s), Check::Kind::CrossesToOutside));
    EXPECT_FALSE(has(mail(u"a@hanbit.example"_s), Check::Kind::CrossesToOutside));
    Outgoing toCitizen = mail(u"citizen@mail.test"_s);
    toCitizen.lane = Lane::Citizen;
    EXPECT_FALSE(has(toCitizen, Check::Kind::CrossesToOutside));
    EXPECT_FALSE(has(toCitizen, Check::Kind::CrossesToInside));
    toCitizen.bcc = {{{}, u"a@hanbit.example"_s}};
    EXPECT_TRUE(has(toCitizen, Check::Kind::CrossesToInside));
    // A server without lanes knows no inside.
    EXPECT_TRUE(check(mail(u"citizen@mail.test"_s), {}).isEmpty());
}

TEST(Checks, whatCannotBeSent_comesFirst)
{
    Outgoing message = mail(u"no address"_s);
    message.subject.clear();
    message.cc = {{{}, u"citizen@mail.test"_s}};
    const QList<Check> found = check(message, limits);
    ASSERT_GE(found.size(), 3);
    EXPECT_EQ(found.at(0), (Check{Check::Kind::InvalidRecipient, {u"no address"_s}}));
    EXPECT_TRUE(found.at(0).isBlocking());
    EXPECT_FALSE(found.at(1).isBlocking());
    message.to.clear();
    message.cc.clear();
    EXPECT_TRUE(has(message, Check::Kind::NoRecipient));
}

TEST(Checks, attachmentThatIsSpokenOf_isMissed)
{
    for (const QString &text : {u"첨부와 같이 보고합니다"_s, u"첨부파일을 확인하시기 바랍니다"_s, u"붙임 1. 계획서 1부. 끝."_s, u"별첨 참조"_s, u"Please see the attached plan."_s, u"I've attached it."_s, u"see attachment"_s})
        EXPECT_TRUE(has(mail(u"a@hanbit.example"_s, text), Check::Kind::MissingAttachment)) << text.toStdString();
    for (const QString &text : {u"감사합니다"_s, u"처음부터 다시"_s, u"붙임성이 좋다"_s, u"I am attached to this city"_s.replace(u"attached"_s, u"fond"_s), u"재첨부"_s})
        EXPECT_FALSE(has(mail(u"a@hanbit.example"_s, text), Check::Kind::MissingAttachment)) << text.toStdString();
    Outgoing withFile = mail(u"a@hanbit.example"_s, u"첨부합니다"_s);
    withFile.files = {{.id = u"1"_s, .name = u"a.txt"_s, .mediaType = u"text/plain"_s, .size = 1}};
    EXPECT_FALSE(has(withFile, Check::Kind::MissingAttachment));
    withFile.files[0].isInline = true; // a picture in the text is no attachment
    EXPECT_TRUE(has(withFile, Check::Kind::MissingAttachment));
}

TEST(Checks, quotedText_speaksForItselfOnly)
{
    Outgoing reply = mail(u"a@hanbit.example"_s, u"확인했습니다"_s);
    reply.answers = Outgoing::Answers::Reply;
    reply.subject = u"회신: 첨부 송부"_s;
    reply.html += u"<p>김하늘 님이 쓴 글:</p><blockquote><p>첨부를 보내 드립니다</p></blockquote>"_s;
    EXPECT_FALSE(has(reply, Check::Kind::MissingAttachment));
    reply.plain = true;
    reply.text = u"확인했습니다\n김하늘 님이 쓴 글:\n> 첨부를 보내 드립니다"_s;
    EXPECT_FALSE(has(reply, Check::Kind::MissingAttachment));
    reply.signature = u"<p>첨부 담당 김하늘</p>"_s;
    reply.plain = false;
    reply.html.prepend(u"<p>첨부 담당 김하늘</p>"_s);
    EXPECT_FALSE(has(reply, Check::Kind::MissingAttachment)) << "a signature is not what somebody wrote";
}

TEST(Checks, emptinessAndCrowds_areMentioned)
{
    Outgoing message = mail(u"a@hanbit.example"_s, {});
    message.subject = u"회신: "_s;
    EXPECT_TRUE(has(message, Check::Kind::NoSubject));
    EXPECT_TRUE(has(message, Check::Kind::EmptyText));
    for (int i = 0; i < 30; ++i)
        message.bcc.append({{}, u"p%1@hanbit.example"_s.arg(i)});
    EXPECT_FALSE(has(message, Check::Kind::ManyRecipients)); // nobody sees those
    message.cc = message.bcc;
    EXPECT_TRUE(has(message, Check::Kind::ManyRecipients));
    message.files = {{.id = u"1"_s, .name = u"a"_s, .mediaType = u"text/plain"_s, .size = 101LL << 20}};
    EXPECT_TRUE(has(message, Check::Kind::TooLarge));
}

TEST(Checks, attachmentLimit_isTheSmallestThatIsKnown)
{
    EXPECT_EQ(attachmentLimit(50, 100, 0, 0, 0), 50);
    EXPECT_EQ(attachmentLimit(0, 0, 0, 0, 70), 70);
    EXPECT_EQ(attachmentLimit(1000, 0, 1370, 0, 0), 1000);
    EXPECT_EQ(attachmentLimit(2000, 0, 1370 + 100, 100, 0), 1000);
    EXPECT_EQ(attachmentLimit(0, 0, 0, 0, 0), 0);
}

TEST(Receipts, askedOnce_neverForListsJunkOrTheOwnMail)
{
    const QStringList own{u"me@hanbit.example"_s};
    EXPECT_EQ(adviceFor(receipt(), own, true), ReceiptAdvice::Ask);
    EXPECT_EQ(adviceFor(receipt(), own, false), ReceiptAdvice::Ignore);
    ReceiptRequest request = receipt();
    request.keywords = {u"$seen"_s, u"$MDNSent"_s};
    EXPECT_EQ(adviceFor(request, own, true), ReceiptAdvice::Ignore);
    for (bool ReceiptRequest::*flag : {&ReceiptRequest::isList, &ReceiptRequest::isJunk, &ReceiptRequest::isOutgoing}) {
        request = receipt();
        request.*flag = true;
        EXPECT_EQ(adviceFor(request, own, true), ReceiptAdvice::Ignore);
    }
    request = receipt();
    request.notifyTo = {{{}, u"ME@hanbit.example"_s}};
    EXPECT_EQ(adviceFor(request, own, true), ReceiptAdvice::Ignore);
    request = receipt();
    request.notifyTo = {{{}, u"spy@evil.test"_s}};
    EXPECT_EQ(adviceFor(request, own, true), ReceiptAdvice::AskWithCare);
    request.notifyTo.clear();
    EXPECT_EQ(adviceFor(request, own, true), ReceiptAdvice::Ignore);
}
