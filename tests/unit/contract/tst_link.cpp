// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/contract/link.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using contract::Link;

namespace {

struct Good
{
    const char *text;
    const char *module;
    const char *path;
    const char *seat;
};
class GoodLink : public testing::TestWithParam<Good>
{
};
class BadLink : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(GoodLink, isTakenApartAndPutTogetherAgain)
{
    const auto link = Link::parse(QString::fromUtf8(GetParam().text));
    ASSERT_TRUE(link) << qPrintable(link.error().detail);
    EXPECT_EQ(link->module, QString::fromUtf8(GetParam().module));
    EXPECT_EQ(link->path, QString::fromUtf8(GetParam().path));
    EXPECT_EQ(link->seat, QString::fromUtf8(GetParam().seat));
    const auto again = Link::parse(link->toUrl().toString(QUrl::FullyEncoded));
    ASSERT_TRUE(again) << qPrintable(link->toUrl().toString());
    EXPECT_EQ(*again, *link);
}

INSTANTIATE_TEST_SUITE_P(
    Links, GoodLink,
    testing::Values(Good{"gwanmun:mail/message/42", "mail", "message/42", ""},
                    Good{"gwanmun:dashboard", "dashboard", "", ""},
                    Good{"GWANMUN:directory/person/0193-a?seat=s1", "directory", "person/0193-a", "s1"},
                    Good{"gwanmun:directory/search/%ED%99%8D%EA%B8%B8%EB%8F%99", "directory", "search/홍길동", ""},
                    Good{"gwanmun:e-hojo/item/a%20b?seat=a%26b", "e-hojo", "item/a b", "a&b"},
                    Good{"gwanmun:notices/notice/a..b", "notices", "notice/a..b", ""}));

TEST_P(BadLink, isRejected)
{
    const auto link = Link::parse(QString::fromUtf8(GetParam()));
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().code, Error::Code::Rejected);
}

INSTANTIATE_TEST_SUITE_P(Links, BadLink,
                         testing::Values("", "mail/message/42", "http:mail/message/42", "file:///etc/passwd",
                                         "gwanmun:", "gwanmun:/mail", "gwanmun://mail/message", "gwanmun:Mail/x",
                                         "gwanmun:mail/../settings", "gwanmun:mail/%2e%2e/settings",
                                         "gwanmun:mail/a%2F..%2Fb", "gwanmun:mail//x", "gwanmun:mail/x/",
                                         "gwanmun:mail/a%5Cb", "gwanmun:mail/a%00b", "gwanmun:mail/x#part",
                                         "gwanmun:../mail"));

TEST(LongLink, isRejected)
{
    EXPECT_FALSE(Link::parse(u"gwanmun:mail/"_s + QString(3000, u'x')));
}
