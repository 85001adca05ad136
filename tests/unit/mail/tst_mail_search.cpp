// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_desk.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

struct Searching : ::testing::Test
{
    MailDesk desk;

    void start()
    {
        desk.open();
        desk.sync();
        ASSERT_TRUE(soon([&] { return desk.sql(u"SELECT count(*) FROM mail_email WHERE indexed<0"_s).toInt() == 0; }));
    }
    QStringList find(const QString &text, const std::function<void(mail::ListQuery &)> &change = {})
    {
        const auto list = desk.service->makeList();
        mail::ListQuery query;
        query.text = text;
        query.sort = mail::ListQuery::Sort::Relevance;
        if (change)
            change(query);
        list->setQuery(query);
        EXPECT_TRUE(settled(*list));
        return desk.idsOf(*list);
    }
};

} // namespace

TEST_F(Searching, PartsOfKoreanWordsAndNamesAndInitials_areFound)
{
    const QString budget = desk.account.deliver(u"inbox"_s, u"2027년 세출예산안 검토"_s);
    const QString complaint = desk.account.deliver(u"inbox"_s, u"여권 발급 문의"_s, {}, u"남궁민원"_s);
    const QString trashed = desk.account.deliver(u"trash"_s, u"예산 지난 것"_s);
    start();
    EXPECT_EQ(find(u"예산"_s), QStringList{budget});
    EXPECT_EQ(find(u"산안"_s), QStringList{budget});
    EXPECT_EQ(find(u"남궁민"_s), QStringList{complaint});
    EXPECT_EQ(find(u"ㄴㄱㅁㅇ"_s), QStringList{complaint});
    EXPECT_EQ(find(u"여권 남궁"_s), QStringList{complaint});
    EXPECT_EQ(find(u"예산 여권"_s), QStringList());
    EXPECT_EQ(find(u"예산"_s,
                   [](mail::ListQuery &query) {
                       query.accountId = u"A"_s;
                       query.mailboxId = u"trash"_s;
                   }),
              QStringList{trashed});
    EXPECT_EQ(find(u"예산"_s, [](mail::ListQuery &query) { query.flagged = true; }), QStringList());
}

TEST_F(Searching, ASubjectComesBeforeAText_andNewBeforeOld)
{
    const QString inText = desk.account.deliver(u"inbox"_s, u"자료"_s);
    desk.account.emails[inText].text = u"회의록을 보냅니다"_s;
    const QString inSubject = desk.account.deliver(u"inbox"_s, u"회의록"_s);
    const QString newer = desk.account.deliver(u"inbox"_s, u"회의록"_s);
    start();
    EXPECT_EQ(find(u"회의록"_s), (QStringList{newer, inSubject, inText}));
    EXPECT_EQ(find(u"회의록"_s,
                   [](mail::ListQuery &query) {
                       query.sort = mail::ListQuery::Sort::Date;
                       query.ascending = true;
                   }),
              (QStringList{inText, inSubject, newer}));
}

TEST_F(Searching, AFetchedTextIsSearched_andADestroyedMessageIsNot)
{
    const QString id = desk.account.deliver(u"inbox"_s, u"첨부 참고"_s);
    desk.account.emails[id].text = QString(200, u'가') + u" 도로점용 허가"_s;
    start();
    EXPECT_EQ(find(u"도로점용"_s), QStringList());
    {
        const auto message = desk.service->open(u"A"_s, id);
        ASSERT_TRUE(soon([&] { return message->state() == mail::Message::State::Ready; }));
    }
    ASSERT_TRUE(soon([&] { return desk.sql(u"SELECT indexed FROM mail_email"_s).toInt() == 2; }));
    EXPECT_EQ(find(u"도로점용"_s), QStringList{id});
    desk.account.destroy(id);
    desk.sync();
    EXPECT_EQ(find(u"도로점용"_s), QStringList());
    EXPECT_EQ(desk.sql(u"SELECT count(*) FROM mail_search WHERE mail_search MATCH '도로'"_s).toInt(), 0);
}

TEST_F(Searching, OnTheServer_bringsWhatIsNotHere)
{
    desk.account.deliver(u"inbox"_s, u"있는 것"_s);
    start();
    const QString far = desk.account.deliver(u"archive"_s, u"감사담당관 회신"_s);
    mail::ListQuery query{.accountId = u"A"_s};
    query.text = u"감사담당관"_s;
    // The fake server knows `text` alone; what it is asked for is looked at here.
    desk.jmap.requests.clear();
    std::ignore = await(desk.service->searchOnServer(query));
    const QString asked = QString::fromUtf8(gw::json::compact(desk.jmap.requests.constLast()));
    EXPECT_TRUE(QString::fromUtf8(gw::json::compact(desk.jmap.requests.constFirst())).contains(u"\"from\":\"담당\""_s));
    desk.sync();
    EXPECT_TRUE(soon([&] { return find(u"감사담당관"_s) == QStringList{far}; }));
    EXPECT_FALSE(asked.isEmpty());
}

TEST_F(Searching, ThePalette_findsMessages)
{
    const QString id = desk.account.deliver(u"inbox"_s, u"출장 복명서"_s);
    start();
    const auto provider = desk.service->makeSearch([] { return u"Mail"_s; });
    const auto hits = await(provider->find(u"복명"_s, 5));
    ASSERT_TRUE(hits);
    ASSERT_EQ(hits->size(), 1);
    EXPECT_EQ(hits->constFirst().title, u"출장 복명서"_s);
    EXPECT_EQ(hits->constFirst().link.path, u"message/A/"_s + id);
}

} // namespace gw::test
