// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/mail/sending.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::mail;

namespace {

/// A small directory: two people and a post.
class SmallDirectory final : public IRecipientSource
{
public:
    Task<QList<RecipientChoice>> search(QString text, int) override
    {
        QList<RecipientChoice> found;
        for (const RecipientChoice &one : people) {
            if (one.recipient.name.contains(text) || text == u"ㄱㅎㄴ"_s)
                found.append(one);
        }
        co_return found;
    }
    Task<QList<UnitChoice>> units(QString) override { co_return QList<UnitChoice>(); }
    Task<QList<RecipientChoice>> members(QString) override { co_return QList<RecipientChoice>(); }
    Task<QList<Recipient>> holders(QString postId) override { co_return postId == u"p-1"_s ? QList<Recipient>{{u"김하늘"_s, u"haneul@hanbit.example"_s}} : QList<Recipient>(); }
    Task<QList<Absence>> absences(QStringList) override { co_return QList<Absence>(); }
    Task<std::optional<Absence>> ownAbsence() override { co_return std::optional<Absence>(); }

    QList<RecipientChoice> people{{{u"김하늘"_s, u"haneul@hanbit.example"_s}, u"정보시스템과 주무관"_s},
                                  {{u"김밖"_s, u"out@mail.test"_s}, u"a foreign entry in a directory"_s}};
};

class Book : public testing::Test
{
protected:
    void SetUp() override { store = std::move(*store::Store::open(dir.path(), {SendService::component()})); }
    QStringList offered(Lane lane, const QString &text)
    {
        QStringList list;
        const auto found = test::await(book().suggest(lane, text, 8));
        for (const RecipientChoice &choice : found.value_or(QList<RecipientChoice>()))
            list.append(choice.recipient.email.isEmpty() ? choice.recipient.name : choice.recipient.email);
        return list;
    }
    RecipientBook book() { return RecipientBook(*store, &directory, [] { return QStringList{u"hanbit.example"_s}; }); }

    QTemporaryDir dir;
    std::unique_ptr<store::Store> store;
    SmallDirectory directory;
};

} // namespace

TEST_F(Book, citizensAddress_isNeverOfferedInTheEmployeeLane)
{
    const Recipient citizen{u"김시민"_s, u"Citizen@mail.test"_s};
    const Recipient colleague{u"김동료"_s, u"peer@hanbit.example"_s};
    ASSERT_TRUE(test::await(book().learn(Lane::Citizen, {citizen})));
    ASSERT_TRUE(test::await(book().learn(Lane::Employee, {citizen, colleague}))); // somebody confirmed it once
    EXPECT_EQ(offered(Lane::Citizen, u"김시"_s), QStringList{u"citizen@mail.test"_s});
    EXPECT_EQ(offered(Lane::Employee, u"김시"_s), QStringList());
    EXPECT_EQ(offered(Lane::Employee, u"citizen"_s), QStringList());
    EXPECT_EQ(offered(Lane::Employee, {}), QStringList{u"peer@hanbit.example"_s});
    EXPECT_EQ(offered(Lane::Employee, u"김"_s), (QStringList{u"peer@hanbit.example"_s, u"haneul@hanbit.example"_s})) << "not even from a directory";
}

TEST_F(Book, learnedNames_areFoundByConsonantsAndUnfinishedSyllables)
{
    ASSERT_TRUE(test::await(book().learn(Lane::Citizen, {{u"박지훈"_s, u"jh@mail.test"_s}})));
    for (const QString &text : {u"ㅂㅈㅎ"_s, u"박ㅈ"_s, u"박짛"_s, u"박지후"_s, u"jh@"_s, u"지훈"_s})
        EXPECT_TRUE(offered(Lane::Citizen, text).contains(u"jh@mail.test"_s)) << text.toStdString();
    ASSERT_TRUE(test::await(book().forget(Lane::Citizen, u"JH@mail.test"_s)));
    EXPECT_EQ(offered(Lane::Citizen, u"지훈"_s), QStringList());
}

TEST_F(Book, learnedColleague_isShownAsTheDirectoryKnowsHim)
{
    ASSERT_TRUE(test::await(book().learn(Lane::Employee, {{u"haneul"_s, u"haneul@hanbit.example"_s}})));
    const auto found = test::await(book().suggest(Lane::Employee, u"ㄱㅎㄴ"_s, 8));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->at(0).recipient.name, u"김하늘"_s);
    EXPECT_EQ(found->at(0).note, u"정보시스템과 주무관"_s);
}

TEST_F(Book, groupsAndPosts_becomeWhoeverHoldsThemNow)
{
    const Recipient post{u"주무관"_s, {}, Recipient::Kind::Post, u"p-1"_s};
    const Recipient vacant{u"빈자리"_s, {}, Recipient::Kind::Post, u"p-2"_s};
    ASSERT_TRUE(test::await(book().saveGroup({u"g-1"_s, u"예산 담당"_s, {post, {{}, u"x@hanbit.example"_s}}})));
    EXPECT_EQ(offered(Lane::Employee, u"예산"_s), QStringList{u"예산 담당"_s});
    const Recipient group{u"예산 담당"_s, {}, Recipient::Kind::Group, u"g-1"_s};
    const auto resolved = test::await(book().resolve({group}, {post, vacant}, {{{}, u"X@hanbit.example"_s}}));
    ASSERT_TRUE(resolved);
    EXPECT_EQ(resolved->to.size(), 2);
    EXPECT_EQ(resolved->to.at(0).email, u"haneul@hanbit.example"_s);
    EXPECT_TRUE(resolved->cc.isEmpty()) << "nobody gets it twice";
    EXPECT_TRUE(resolved->bcc.isEmpty());
    EXPECT_EQ(resolved->vacant, QStringList{u"빈자리"_s});
    ASSERT_TRUE(test::await(book().removeGroup(u"g-1"_s)));
    EXPECT_EQ(test::await(book().resolve({group}, {}, {}))->vacant, QStringList{u"예산 담당"_s});
}
