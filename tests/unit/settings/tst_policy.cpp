// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gw/settings/policy.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::settings;
using Kind = Problem::Kind;

namespace {

Policy machine(const QByteArray &text)
{
    return parsePolicy(text, u"policies.json"_s, PolicyLevel::Machine);
}

} // namespace

TEST(KeyTable, everyRow_isCompleteAndItsDefaultIsPossible)
{
    int position = 0;
    for (const KeySpec &row : keyTable()) {
        EXPECT_EQ(int(row.key), position++) << qPrintable(row.name);
        EXPECT_EQ(keyFromName(row.name), row.key);
        EXPECT_EQ(row.name, QString::fromLatin1(QMetaEnum::fromType<Key>().valueToKey(int(row.key))));
        EXPECT_EQ(check(row, row.defaultValue), Fault::None) << qPrintable(row.name);
        EXPECT_FALSE(row.since.isEmpty());
        EXPECT_TRUE(row.helpKo.contains(QRegularExpression(u"[가-힣]"_s))) << qPrintable(row.name);
        EXPECT_FALSE(row.helpEn.isEmpty());
        EXPECT_EQ(row.type == Type::Choice || row.type == Type::Choices, !row.choices.isEmpty())
            << qPrintable(row.name);
    }
    EXPECT_EQ(position, QMetaEnum::fromType<Key>().keyCount());
}

TEST(KeyTable, values_areCheckedStrictly)
{
    const QJsonArray repeated{u"password"_s, u"password"_s};
    const QList<std::tuple<Key, QJsonValue, Fault>> table{
        {Key::FontScale, 100, Fault::None},
        {Key::FontScale, 200, Fault::None},
        {Key::FontScale, 99, Fault::OutOfRange},
        {Key::FontScale, 201, Fault::OutOfRange},
        {Key::FontScale, 150.5, Fault::WrongType},
        {Key::FontScale, u"150"_s, Fault::WrongType},
        {Key::Theme, u"dark"_s, Fault::None},
        {Key::Theme, u"Dark"_s, Fault::OutOfRange},
        {Key::Theme, true, Fault::WrongType},
        {Key::CloseToTray, 1, Fault::WrongType},
        {Key::ServerUrl, u""_s, Fault::None},
        {Key::ServerUrl, u"https://portal.example"_s, Fault::None},
        {Key::ServerUrl, u"http://127.0.0.1:8080"_s, Fault::None},
        {Key::ServerUrl, u"http://portal.example"_s, Fault::OutOfRange},
        {Key::ServerUrl, u"http://127.evil.example"_s, Fault::OutOfRange},
        {Key::ServerUrl, u"https://me:secret@portal.example"_s, Fault::OutOfRange},
        {Key::ServerUrl, u"file:///etc/passwd"_s, Fault::OutOfRange},
        {Key::Proxy, u"none"_s, Fault::None},
        {Key::Proxy, u"http://proxy.example:3128"_s, Fault::None},
        {Key::Proxy, u"proxy.example:3128"_s, Fault::OutOfRange},
        {Key::LoginMethods, QJsonArray{u"password"_s}, Fault::None},
        {Key::LoginMethods, QJsonArray(), Fault::OutOfRange},
        {Key::LoginMethods, repeated, Fault::OutOfRange},
        {Key::LoginMethods, QJsonArray{1}, Fault::WrongType},
        {Key::ExtraCaCertificates, QJsonArray{u"/etc/ssl/agency.pem"_s}, Fault::None},
        {Key::ExtraCaCertificates, QJsonArray{u"agency.pem"_s}, Fault::OutOfRange},
        {Key::SupportContact, QString(1001, u'x'), Fault::OutOfRange},
    };
    for (const auto &[key, value, fault] : table)
        EXPECT_EQ(check(spec(key), value), fault)
            << qPrintable(toString(key)) << " " << qPrintable(value.toVariant().toString());
}

TEST(Policy, aBareValue_isForced_andAnObjectMaySayOtherwise)
{
    const Policy policy = machine(R"({"$comment": "x", "Theme": "dark",
        "Locale": {"value": "ko", "locked": false},
        "FontScale": {"value": 120, "reason": {"ko": "접근성 지침", "en": "Accessibility guideline"}}})");
    EXPECT_TRUE(policy.problems.isEmpty());
    EXPECT_TRUE(policy.entries.value(Key::Theme).locked);
    EXPECT_FALSE(policy.entries.value(Key::Locale).locked);
    EXPECT_EQ(policy.entries.value(Key::FontScale).value, 120);
    EXPECT_EQ(policy.entries.value(Key::FontScale).reasonKo, u"접근성 지침"_s);
    EXPECT_EQ(policy.entries.value(Key::FontScale).origin, u"policies.json"_s);
}

TEST(Policy, aSyntaxError_namesLineAndColumn)
{
    const Policy policy = machine("{\n  \"Theme\": \"dark\",\n  \"Locale\" \"ko\"\n}\n");
    ASSERT_EQ(policy.problems.size(), 1);
    EXPECT_EQ(policy.problems[0].kind, Kind::Syntax);
    EXPECT_EQ(policy.problems[0].line, 3);
    EXPECT_TRUE(toString(policy.problems[0]).startsWith(u"policies.json:3:"_s))
        << qPrintable(toString(policy.problems[0]));
    EXPECT_TRUE(policy.entries.isEmpty());
}

TEST(Policy, everyKindOfMistake_isReportedWithItsPlace_andTheRestApplies)
{
    const Policy policy = machine("{\n"
                                  "  \"Theme\": \"purple\",\n"
                                  "  \"FontScale\": \"big\",\n"
                                  "  \"Autostrat\": true,\n"
                                  "  \"CacheDays\": 30, \"한글\": 1, \"CloseToTray\": {\"locked\": true},\n"
                                  "  \"CacheDays\": 60,\n"
                                  "  \"Locale\": \"ko\"\n}");
    QMap<QString, std::tuple<Kind, int, int>> found;
    for (const Problem &problem : policy.problems)
        found.insert(problem.key, {problem.kind, problem.line, problem.column});
    EXPECT_EQ(found.value(u"Theme"_s), std::tuple(Kind::OutOfRange, 2, 3));
    EXPECT_EQ(found.value(u"FontScale"_s), std::tuple(Kind::WrongType, 3, 3));
    EXPECT_EQ(found.value(u"Autostrat"_s), std::tuple(Kind::UnknownKey, 4, 3));
    EXPECT_EQ(found.value(u"CloseToTray"_s), std::tuple(Kind::WrongType, 5, 29)); // columns count characters
    EXPECT_EQ(found.value(u"CacheDays"_s), std::tuple(Kind::DuplicateKey, 6, 3));
    EXPECT_EQ(found.size(), 6);
    EXPECT_EQ(policy.entries.size(), 2);
    EXPECT_EQ(policy.entries.value(Key::CacheDays).value, 60);
    EXPECT_EQ(policy.entries.value(Key::Locale).value, u"ko"_s);
}

TEST(Policy, aServer_mayNotDecideWhomToTrustOrWhatCodeToLoad)
{
    const Policy policy =
        parsePolicy(R"({"ExtraCaCertificates": ["/x.pem"], "Pkcs11Modules": ["/x.so"], "Proxy": "none",
        "ServerUrl": "https://evil.example", "Theme": "dark"})",
                    u"https://portal.example"_s, PolicyLevel::Site);
    EXPECT_EQ(policy.entries.size(), 1);
    EXPECT_EQ(policy.problems.size(), 4);
    for (const Problem &problem : policy.problems)
        EXPECT_EQ(problem.kind, Kind::NotAllowedHere) << qPrintable(problem.key);
}

TEST(Policy, hostileDocuments_areRefusedCalmly)
{
    for (const QByteArray &text : {QByteArray(), QByteArray("[]"), QByteArray("null"), QByteArray(5000, '['),
                                   QByteArray("{\"a\":\"\\"), QByteArray("\xff\xfe{"), QByteArray("{\"Theme\":")})
        EXPECT_TRUE(machine(text).hasErrors()) << text.left(20).toStdString();
}

TEST(PolicySchema, everyKey_isInIt_andTheDefaultsFit)
{
    const QJsonObject properties = policySchema().value("properties"_L1).toObject();
    for (const KeySpec &row : keyTable()) {
        const QJsonObject property = properties.value(row.name).toObject();
        EXPECT_EQ(property.value("default"_L1), row.defaultValue);
        EXPECT_EQ(property.value("anyOf"_L1).toArray().size(), 2);
    }
    EXPECT_EQ(properties.size(), keyTable().size() + 2);
    const QJsonArray themes = properties.value("Theme"_L1)["anyOf"_L1][0]["enum"_L1].toArray();
    EXPECT_EQ(themes.size(), 4);
}

TEST(PolicyCheck, exitCodes_tellGoodBadAndUnreadable)
{
    QTemporaryDir folder;
    const auto write = [&folder](const QByteArray &text) {
        QFile file(folder.filePath(u"p.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    EXPECT_EQ(checkPolicyFile(write(R"({"Theme": "dark"})")).exitCode, 0);
    EXPECT_EQ(checkPolicyFile(write(R"({"Teme": "dark"})")).exitCode, 0);
    const PolicyCheck bad = checkPolicyFile(write("{\n\"Theme\": 3}"));
    EXPECT_EQ(bad.exitCode, 1);
    ASSERT_EQ(bad.lines.size(), 2);
    EXPECT_TRUE(bad.lines[0].endsWith(
        u"p.json:2:1: error: “Theme”: wrong type: expected one of system, light, dark, contrast"_s))
        << qPrintable(bad.lines[0]);
    EXPECT_EQ(checkPolicyFile(folder.filePath(u"missing.json"_s)).exitCode, 2);
    EXPECT_EQ(checkPolicyFile(folder.path()).exitCode, 2);
}
