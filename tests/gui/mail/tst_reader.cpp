// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_test.h"

#include "message_card.h"
#include "message_head.h"
#include "reader_html.h"
#include "thread_view.h"
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

mail::MessageCard *cardOf(mail::ThreadView *reader, int index)
{
    return reader->cards().value(index);
}

} // namespace

TEST_F(MailTest, aConversation_isFoldedToWhatIsNewAndOpensByItsHeads)
{
    put({{.subject = u"안건 검토"_s, .text = u"처음 글"_s}, {.subject = u"Re: 안건 검토"_s, .text = u"나중 글"_s, .answerTo = u"안건 검토"_s}});
    ASSERT_TRUE(waitUntil([this] { return rows() == 1; }));
    // The older one was read before.
    choose(0);
    auto *reader = find<mail::ThreadView>("mail.reader");
    ASSERT_TRUE(waitUntil([reader] { return reader->cards().size() == 2; }));
    ASSERT_TRUE(waitUntil([reader] { return cardOf(reader, 1)->isReady() && !cardOf(reader, 1)->body()->shown().isEmpty(); }));
    EXPECT_EQ(cardOf(reader, 1)->body()->shown().text().trimmed().toStdString(), "나중 글");
    EXPECT_TRUE(cardOf(reader, 0)->isOpen()) << "it is unread";
    cardOf(reader, 0)->head()->click();
    EXPECT_FALSE(cardOf(reader, 0)->isOpen());
    cardOf(reader, 0)->head()->setFocus();
    press(Qt::Key_Return);
    cardOf(reader, 0)->head()->click();
    EXPECT_TRUE(cardOf(reader, 0)->isOpen());
    EXPECT_TRUE(waitUntil([this] { return box(folder).unread == 0; })) << "both were open long enough";
}

TEST_F(MailTest, senderAndReceivers_areShownWithAllDetailsOnDemand)
{
    put({{.subject = u"자세히"_s}});
    choose(0);
    auto *reader = find<mail::ThreadView>("mail.reader");
    ASSERT_TRUE(waitUntil([reader] { return !reader->cards().isEmpty() && reader->cards().first()->isReady(); }));
    mail::MessageCard *card = cardOf(reader, 0);
    EXPECT_TRUE(card->head()->content().sender.contains(u"박지우"));
    EXPECT_TRUE(waitUntil([card] { return !card->head()->content().post.isEmpty(); }));
    EXPECT_FALSE(shown("mail.details"));
    find<QAbstractButton>("mail.details.toggle")->click();
    ASSERT_TRUE(shown("mail.details"));
    QStringList texts;
    for (const QLabel *one : find<QWidget>("mail.details")->findChildren<QLabel *>())
        texts.append(one->text());
    EXPECT_TRUE(texts.contains(u"haneul.kim@hanbit.example"_s)) << texts.join(u'|').toStdString();
}

TEST_F(MailTest, tricksOfASender_areSaidInPlainWords)
{
    put({{.subject = u"계좌 확인"_s,
          .from = u"정보시스템과 <it@hanbyeol.example.evil.test>"_s,
          .html = u"<p>여기서 확인하세요: <a href=\"https://evil.test/login\">https://hanbyeol.example/login</a></p><img src=\"https://pixel.test/p.png\" width=\"120\" height=\"80\">"_s}});
    choose(0);
    ASSERT_TRUE(waitUntil([this] { return shown("mail.checks"); }));
    const auto *checks = find<mail::NoticeBar>("mail.checks");
    EXPECT_EQ(checks->level(), mail::NoticeBar::Level::Danger);
    EXPECT_TRUE(checks->sentences().join(u' ').contains(u"evil.test")) << checks->sentences().join(u'|').toStdString();
    EXPECT_TRUE(waitUntil([this] { return shown("mail.pictures"); })) << "pictures of the web wait for a click";
    picture(u"tricks"_s);
    // A link leads out only after one has agreed.
    auto *body = find<mail::MessageHtmlView>("mail.body");
    Q_EMIT body->linkChosen(u"https://evil.test/login"_s, true);
    ASSERT_TRUE(waitUntil([this] { return shown("mail.link"); }));
    EXPECT_TRUE(find<mail::NoticeBar>("mail.link")->sentences().first().contains(u"https://evil.test/login"));
    find<QAbstractButton>("mail.link.cancel")->click();
    EXPECT_FALSE(shown("mail.link"));
}

TEST_F(MailTest, aSenderWhomOurServerDoubts_isToldOfOnlyByOurServer)
{
    const QString from = u"의심상사 <quote@doubtful.example>"_s;
    put({{.subject = u"남의 판정"_s, .from = from, .header = u"Authentication-Results: mx.evil.test; dmarc=fail header.from=doubtful.example"_s},
         {.subject = u"우리 판정"_s, .from = from, .header = u"Authentication-Results: mx.hanbyeol.example; spf=fail;\r\n dmarc=fail header.from=doubtful.example"_s}});
    choose(0);
    ASSERT_TRUE(waitUntil([this] { return text("mail.subject") == u"우리 판정" && shown("mail.checks"); }));
    EXPECT_TRUE(waitUntil([this] { return find<mail::NoticeBar>("mail.checks")->sentences().join(u'|').contains(u"doubtful.example did not send this mail"); }))
        << find<mail::NoticeBar>("mail.checks")->sentences().join(u'|').toStdString();
    picture(u"doubted"_s);
    choose(1);
    auto *reader = find<mail::ThreadView>("mail.reader");
    ASSERT_TRUE(waitUntil([&] { return text("mail.subject") == u"남의 판정" && !reader->cards().isEmpty() && cardOf(reader, 0)->isReady() && shown("mail.checks"); }));
    EXPECT_FALSE(find<mail::NoticeBar>("mail.checks")->sentences().join(u'|').contains(u"did not send this mail"));
    // The older of the two is the first from there, the newer is not.
    EXPECT_TRUE(waitUntil([this] { return find<mail::NoticeBar>("mail.checks")->sentences().join(u'|').contains(u"have not had mail"); }));
    choose(0);
    ASSERT_TRUE(waitUntil([&] { return text("mail.subject") == u"우리 판정" && find<mail::NoticeBar>("mail.checks")->sentences().join(u'|').contains(u"did not send"); }));
    QTest::qWait(200);
    EXPECT_FALSE(find<mail::NoticeBar>("mail.checks")->sentences().join(u'|').contains(u"have not had mail"));
}

TEST_F(MailTest, aReceipt_isAskedForOnceAndNeverOfALists)
{
    const QString wish = u"Disposition-Notification-To: jiwoo.park@hanbyeol.example"_s;
    put({{.subject = u"소식지"_s, .header = wish + u"\r\nList-Id: News <news.hanbyeol.example>"_s}, {.subject = u"수신 확인"_s, .header = wish}});
    auto *reader = find<mail::ThreadView>("mail.reader");
    const auto open = [&](int row, QStringView subject) {
        choose(row);
        return waitUntil([&] { return text("mail.subject") == subject && !reader->cards().isEmpty() && cardOf(reader, 0)->isReady() && shown("mail.body"); });
    };
    ASSERT_TRUE(open(1, u"소식지"));
    EXPECT_FALSE(shown("mail.receipt")) << "a list is never answered";
    ASSERT_TRUE(open(0, u"수신 확인"));
    ASSERT_TRUE(waitUntil([this] { return shown("mail.receipt"); }));
    picture(u"receipt"_s);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(cardOf(reader, 0)->row().receiptSent) << "nothing goes out by itself";
    find<QAbstractButton>("mail.receipt.send")->click();
    EXPECT_FALSE(shown("mail.receipt"));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(open(1, u"소식지"));
    ASSERT_TRUE(open(0, u"수신 확인"));
    ASSERT_TRUE(waitUntil([&] { return cardOf(reader, 0)->row().receiptSent; })) << "kept on the server";
    EXPECT_FALSE(shown("mail.receipt"));
}

TEST_F(MailTest, aLinkToAMessage_opensItsFolderAndTheMail)
{
    put({{.subject = u"찾아올 알림"_s}});
    const QString id = list()->model()->index(0, 0).data(mail::MessageListModel::EmailIdRole).toString();
    program->window().open({u"mail"_s, u"lane/citizen"_s, {}});
    ASSERT_TRUE(waitUntil([this] { return text("mail.list.note").startsWith(u"Citizen"); }));
    program->window().open({u"mail"_s, u"message/%1/%2"_s.arg(account, id), {}});
    EXPECT_TRUE(waitUntil([this] { return text("mail.subject") == u"찾아올 알림"; }));
    EXPECT_TRUE(waitUntil([this] { return text("mail.list.title") == box(folder).name; }));
    EXPECT_TRUE(waitUntil([this] { return list()->currentIndex().isValid(); }));
}

TEST_F(MailTest, aMailThatIsNotHere_saysSoAndComesLater)
{
    put({{.subject = u"나중에 읽을 알림"_s}});
    ASSERT_EQ(backend->stop(), 0);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    EXPECT_TRUE(waitUntil([this] { return shown("mail.subject"); }));
    const bool offline = waitUntil([this] { return shown("mail.body.state"); }, std::chrono::seconds(5));
    picture(u"offline"_s);
    ASSERT_TRUE(backend->restart());
    program->window().commands().run(u"desk.sync"_s);
    if (offline && shown("mail.body.retry"))
        find<QAbstractButton>("mail.body.retry")->click();
    EXPECT_TRUE(waitUntil([this] { return shown("mail.body"); }, std::chrono::seconds(20)));
    EXPECT_TRUE(settled());
}

TEST_F(MailTest, theKeySheet_isOneKeyAway)
{
    put({{.subject = u"키 안내를 볼 때의 메일"_s}});
    ASSERT_TRUE(waitUntil([this] { return list()->isVisible(); }));
    list()->setFocus();
    press(Qt::Key_Question, u"?"_s, Qt::ShiftModifier);
    QWidget *sheet = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (sheet = find<QWidget>("mail.keySheet")) != nullptr && sheet->isVisible(); }));
    sheet->close();
}

} // namespace gw::test
