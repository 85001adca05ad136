// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/base/clock.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

TEST(Ids, aNewId_isAVersion7Uuid)
{
    const QString id = gw::newId();
    EXPECT_TRUE(gw::isUuid(id)) << id.toStdString();
    EXPECT_EQ(id.at(14), u'7');
    EXPECT_TRUE(u"89ab"_s.contains(id.at(19)));
}

TEST(Ids, aLaterId_sortsAfterAnEarlierOne)
{
    const QDateTime time = gw::fromRfc3339(u"2026-11-21T05:04:03.002Z"_s);
    EXPECT_LT(gw::newIdAt(time, 5, 5), gw::newIdAt(time.addMSecs(1), 0, 0));
}

TEST(Ids, theSameInput_givesTheSameId)
{
    const QDateTime time = gw::fromRfc3339(u"2026-11-21T05:04:03Z"_s);
    EXPECT_EQ(gw::newIdAt(time, 1, 2), gw::newIdAt(time, 1, 2));
    EXPECT_NE(gw::newIdAt(time, 1, 2), gw::newIdAt(time, 1, 3));
}

TEST(Clock, rfc3339_roundTripsAndRefusesWhatIsIncomplete)
{
    const QString text = u"2026-11-21T05:04:03.002Z"_s;
    EXPECT_EQ(gw::toRfc3339(gw::fromRfc3339(text)), text);
    EXPECT_EQ(gw::fromRfc3339(u"2026-11-21T14:04:03.002+09:00"_s), gw::fromRfc3339(text));
    for (const QString &bad :
         {u"2026-11-21"_s, u"2026-11-21T05:04:03"_s, u"2026-13-21T05:04:03Z"_s, u"yesterday"_s, QString()})
        EXPECT_FALSE(gw::fromRfc3339(bad).isValid()) << bad.toStdString();
}
