// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

TEST(Json, aMissingRequiredMember_isNamed)
{
    QString name;
    json::Reader reader(QJsonObject{{u"other"_s, 1}});
    reader.required(u"name"_s, name);
    EXPECT_FALSE(reader.ok());
    EXPECT_EQ(reader.wrongMember(), u"name"_s);
}

TEST(Json, aNullOptionalMember_staysEmpty)
{
    std::optional<int> count;
    json::Reader reader(QJsonObject{{u"count"_s, QJsonValue::Null}});
    reader.optional(u"count"_s, count);
    EXPECT_TRUE(reader.ok());
    EXPECT_FALSE(count);
}

TEST(Json, anOptionalMemberOfTheWrongType_isAnError)
{
    std::optional<int> count;
    json::Reader reader(QJsonObject{{u"count"_s, u"3"_s}});
    reader.optional(u"count"_s, count);
    EXPECT_FALSE(reader.ok());
}

TEST(Json, fractionsAndHugeNumbers_areNotIntegers)
{
    qint64 out = 0;
    EXPECT_FALSE(json::fromJson(QJsonValue(1.5), out));
    EXPECT_FALSE(json::fromJson(QJsonValue(1e300), out));
    EXPECT_TRUE(json::fromJson(QJsonValue(9007199254740991.0), out));
    int narrow = 0;
    EXPECT_FALSE(json::fromJson(QJsonValue(3e9), narrow));
}

TEST(Json, brokenText_isAProtocolError)
{
    for (const QByteArray &bad : {QByteArray("{\"a\":"), QByteArray("[]"), QByteArray(), QByteArray(2000, '[')}) {
        const auto object = json::parseObject(bad);
        ASSERT_FALSE(object);
        EXPECT_EQ(object.error().code, Error::Code::Protocol);
    }
}
