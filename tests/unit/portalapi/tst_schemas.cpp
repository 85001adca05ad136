// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "schemas.generated.h"

#include <gw/portaltypes/wrong.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using portal::test::Schema;

namespace {

QJsonObject exampleOf(const Schema &schema)
{
    return json::parseObject(schema.example).value();
}

/// `value` with a member more in every object.
QJsonValue withUnknownMembers(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &element : value.toArray())
            out.append(withUnknownMembers(element));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it)
        *it = withUnknownMembers(*it);
    out.insert(u"zzAddedLater"_s, QJsonObject{{u"a"_s, 1}});
    return out;
}

class EverySchema : public testing::TestWithParam<Schema>
{
};

} // namespace

TEST_P(EverySchema, itsExample_survivesTheRoundTrip)
{
    const auto back = GetParam().throughType(exampleOf(GetParam()));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->toObject(), exampleOf(GetParam()));
}

TEST_P(EverySchema, withoutARequiredMember_isAProtocolError)
{
    if (GetParam().required.isEmpty()) {
        EXPECT_TRUE(GetParam().throughType(QJsonObject())) << "nothing is required, so nothing will do";
    }
    for (const QString &member : GetParam().required) {
        QJsonObject object = exampleOf(GetParam());
        ASSERT_TRUE(object.contains(member));
        object.remove(member);
        const auto back = GetParam().throughType(object);
        ASSERT_FALSE(back) << qPrintable(member);
        EXPECT_EQ(back.error().code, Error::Code::Protocol);
        object.insert(member, QJsonValue::Null);
        const bool anyTypeIsRight = QLatin1StringView(GetParam().name) == "PolicyEntry"_L1 && member == u"value"_s;
        EXPECT_EQ(GetParam().throughType(object).has_value(), anyTypeIsRight) << qPrintable(member);
    }
}

TEST_P(EverySchema, aMemberOfTheWrongType_isAProtocolError)
{
    const QJsonObject example = exampleOf(GetParam());
    for (const QString &member : example.keys()) {
        if (QLatin1StringView(GetParam().name) == "PolicyEntry"_L1 && member == u"value"_s)
            continue; // any type is right
        if (example.value(member).isNull())
            continue;
        QJsonObject object = example;
        object.insert(member, example.value(member).isDouble() ? QJsonValue(u"1"_s) : QJsonValue(12.5));
        EXPECT_FALSE(GetParam().throughType(object)) << qPrintable(member);
    }
}

TEST_P(EverySchema, somethingThatIsNotAnObject_isAProtocolError)
{
    for (const QJsonValue &value : {QJsonValue(), QJsonValue(QJsonArray()), QJsonValue(u"x"_s)})
        EXPECT_FALSE(GetParam().throughType(value));
}

TEST_P(EverySchema, membersAddedLater_areIgnored)
{
    QJsonObject object = exampleOf(GetParam());
    object.insert(u"zzAddedLater"_s, true);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isArray())
            *it = withUnknownMembers(*it);
    }
    const auto back = GetParam().throughType(object);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->toObject(), exampleOf(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Portal, EverySchema, testing::ValuesIn(portal::test::schemas()),
                         [](const auto &each) { return std::string(each.param.name); });

TEST(PortalTypes, anUnknownEnumerationValue_isUnknownAndNotAnError)
{
    portal::Counter counter;
    QJsonObject object{{u"kind"_s, u"telepathy"_s}, {u"count"_s, 1},
                       {u"overdue"_s, 0},           {u"stale"_s, false},
                       {u"top"_s, QJsonArray()},    {u"freshAt"_s, u"2026-11-21T05:00:00Z"_s}};
    ASSERT_TRUE(fromJson(object, counter));
    EXPECT_EQ(counter.kind, portal::CounterKind::Unknown);
    EXPECT_EQ(counter.count, 1);
}

TEST(PortalTypes, everyEnumerationValue_hasANameThatLeadsBackToIt)
{
    for (const portal::CounterKind kind : portal::allCounterKinds)
        EXPECT_EQ(portal::counterKindFromString(toString(kind)), kind);
    EXPECT_EQ(toString(portal::CounterKind::MemoReport), u"memo-report"_s);
    EXPECT_EQ(toString(portal::CounterKind::EHojo), u"e-hojo"_s);
}

TEST(PortalTypes, anOptionalMemberThatIsAbsent_staysAbsentWhenWritten)
{
    const QJsonObject object = toJson(portal::WaitingItem{}).toObject();
    EXPECT_FALSE(object.contains(u"due"_s));
    EXPECT_TRUE(object.contains(u"title"_s));
}

TEST(PortalTypes, anAddressThatASiteDoesNotHave_isWrittenAsNull)
{
    const QJsonObject object = toJson(portal::Site{}).toObject();
    EXPECT_TRUE(object.contains(u"jmap"_s));
    EXPECT_TRUE(object.value(u"jmap"_s).isNull());
}

TEST(PortalTypes, preferencesOfAnyKind_areKept)
{
    const QJsonObject values{{u"a"_s, QJsonArray{1, u"x"_s, QJsonValue::Null}}, {u"b"_s, QJsonObject{{u"c"_s, 2.5}}}};
    portal::Preferences preferences;
    ASSERT_TRUE(fromJson(QJsonObject{{u"values"_s, values}}, preferences));
    EXPECT_EQ(preferences.values, values);
}

TEST(WrongMember, isThatOfTheOutermostObject_andEmptyWhenAllIsRight)
{
    portal::Problem problem;
    QJsonObject json{{u"type"_s, u"t"_s},
                     {u"title"_s, u"t"_s},
                     {u"status"_s, 422},
                     {u"instance"_s, u"i"_s},
                     {u"errors"_s, QJsonArray{QJsonObject{{u"pointer"_s, 7}, {u"code"_s, u"c"_s}}}}};
    EXPECT_FALSE(fromJson(json, problem));
    EXPECT_EQ(portal::wrongMember(), u"errors"_s);
    json.remove(u"errors"_s);
    EXPECT_TRUE(fromJson(json, problem));
    EXPECT_EQ(portal::wrongMember(), QString());
}
