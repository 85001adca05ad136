// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A notice that must be read, from the one who publishes to the one who reads, and back.
#include "staff_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using test::StaffDesk;

namespace {

class Notices : public testing::Test
{
protected:
    void SetUp() override
    {
        publisher.start();
        reader.start();
        title = u"소방 훈련 "_s + QString::fromUtf8(testing::UnitTest::GetInstance()->current_test_info()->name());
    }
    portal::NoticeDraft draft() const
    {
        portal::NoticeDraft draft;
        draft.layer = portal::NoticeLayer::City;
        draft.unitId = publisher.citizen().unitId;
        draft.titleKo = title;
        draft.titleEn = u"Fire drill"_s;
        draft.bodyKo = u"14시에 훈련이 있습니다."_s;
        draft.mustRead = true;
        return draft;
    }
    static QString idOf(StaffDesk &desk, const QString &title)
    {
        for (const dashboard::NoticeRow &row : desk.dashboard().notices().rows()) {
            if (row.titleKo == title)
                return row.id;
        }
        return {};
    }

    StaffDesk publisher{test::theTown().daon()};
    StaffDesk reader{test::theTown().haneul()};
    QString title;
};

} // namespace

TEST_F(Notices, aNoticeThatIsPublished_waitsVisiblyAndArrives)
{
    publisher.setOnline(false);
    ASSERT_TRUE(test::await(publisher.dashboard().noticeDesk().publish(draft())));
    ASSERT_TRUE(publisher.waitFor([&] { return !idOf(publisher, title).isEmpty(); }));
    EXPECT_TRUE(publisher.dashboard().notices().rows().at(publisher.dashboard().notices().rowOf(idOf(publisher, title))).unsent);
    publisher.setOnline(true);
    ASSERT_TRUE(publisher.settle());
    ASSERT_TRUE(reader.settle());
    const QString id = idOf(reader, title);
    ASSERT_FALSE(id.isEmpty());
    EXPECT_EQ(idOf(publisher, title), id) << "one row, under the server's id";
    EXPECT_FALSE(publisher.dashboard().notices().rows().at(publisher.dashboard().notices().rowOf(id)).unsent);
}

TEST_F(Notices, theListOfReaders_namesWhoHasNotReadPerUnit_andOnlyTheyAreReminded)
{
    ASSERT_TRUE(test::await(publisher.dashboard().noticeDesk().publish(draft())));
    ASSERT_TRUE(publisher.settle());
    ASSERT_TRUE(reader.settle());
    const QString id = idOf(reader, title);
    const auto before = test::await(publisher.dashboard().noticeDesk().readers(id, {}, {}, {}));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->value.acknowledged, 0);
    ASSERT_TRUE(before->value.units);
    ASSERT_TRUE(test::await(reader.dashboard().acknowledge(id)));
    ASSERT_TRUE(reader.settle());

    const auto after = test::await(publisher.dashboard().noticeDesk().readers(id, {}, {}, {}));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->value.acknowledged, 1);
    EXPECT_EQ(after->value.missing, before->value.missing - 1);
    const QString unit = test::theTown().haneul().unitId;
    const auto count = std::ranges::find(*after->value.units, unit, &portal::NoticeUnitCount::unitId);
    ASSERT_NE(count, after->value.units->end());
    EXPECT_EQ(count->acknowledged, 1);
    const auto ofUnit = test::await(publisher.dashboard().noticeDesk().readers(id, true, unit, {}));
    ASSERT_EQ(ofUnit->value.items.size(), 1);
    EXPECT_EQ(ofUnit->value.items.constFirst().personId, test::theTown().haneul().personId);
    const auto everybody = test::await(publisher.dashboard().noticeDesk().allReaders(id));
    ASSERT_TRUE(everybody);
    EXPECT_EQ(everybody->size(), after->value.acknowledged + after->value.missing);

    StaffDesk other(test::theTown().garam());
    other.start();
    int here = 0;
    int there = 0;
    QObject::connect(&reader.dashboard(), &dashboard::DashboardService::reminded, &reader.dashboard(), [&] { ++here; });
    QObject::connect(&other.dashboard(), &dashboard::DashboardService::reminded, &other.dashboard(),
                     [&](const QString &which) { there += which == id ? 1 : 0; });
    ASSERT_TRUE(test::await(publisher.dashboard().noticeDesk().remind(id)));
    ASSERT_TRUE(publisher.settle());
    ASSERT_TRUE(reader.settle());
    ASSERT_TRUE(other.settle());
    EXPECT_EQ(here, 0) << "who has read it is left in peace";
    EXPECT_EQ(there, 1);
}

TEST_F(Notices, theReaders_areOnlyForThoseWhoPublishedIt)
{
    ASSERT_TRUE(test::await(publisher.dashboard().noticeDesk().publish(draft())));
    ASSERT_TRUE(publisher.settle());
    ASSERT_TRUE(reader.settle());
    const auto refused = test::await(reader.dashboard().noticeDesk().readers(idOf(reader, title), {}, {}, {}));
    EXPECT_EQ(refused.error().code, Error::Code::Forbidden);
}
