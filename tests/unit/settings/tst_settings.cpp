// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gw/settings/settings.h>
#include <gw/test/await.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::settings;
using Kind = Problem::Kind;

class SettingsTest : public testing::Test
{
protected:
    SettingsTest()
    {
        paths.userFile = folder.filePath(u"config/settings.json"_s);
        paths.policy = {.file = folder.filePath(u"etc/policies.json"_s),
                        .dropIns = folder.filePath(u"etc/policies.d"_s),
                        .lastGood = folder.filePath(u"state/policies"_s),
                        .owner = getuid()};
        EXPECT_TRUE(QDir().mkpath(paths.policy.dropIns));
    }

    static void write(const QString &path, const QByteArray &text)
    {
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile::remove(path);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void machinePolicy(const QByteArray &text) { write(paths.policy.file, text); }
    std::unique_ptr<Settings> open() { return std::make_unique<Settings>(paths, clock); }

    QTemporaryDir folder;
    SystemClock clock;
    SettingsPaths paths;
    const QUrl server{u"https://portal.example/ignored"_s};
};

TEST_F(SettingsTest, withoutAnything_theDefaultsApply)
{
    const auto settings = open();
    EXPECT_EQ(settings->text(Key::Theme), u"system"_s);
    EXPECT_EQ(settings->number(Key::FontScale), 100);
    EXPECT_TRUE(settings->isOn(Key::CloseToTray));
    EXPECT_EQ(settings->list(Key::LoginMethods), (QStringList{u"certificate"_s, u"password"_s}));
    EXPECT_EQ(settings->resolve(Key::Theme).source, Source::BuiltIn);
    EXPECT_TRUE(settings->problems().isEmpty());
    EXPECT_FALSE(QFile::exists(paths.userFile)); // nothing is written before somebody decides something
}

TEST_F(SettingsTest, thePersonsValue_survivesARestart)
{
    {
        const auto settings = open();
        QSignalSpy changed(settings.get(), &Settings::changed);
        ASSERT_TRUE(settings->set(Key::Theme, u"dark"_s));
        ASSERT_TRUE(settings->set(Key::Theme, u"dark"_s));
        EXPECT_EQ(changed.size(), 1);
        EXPECT_EQ(changed[0][0].value<Key>(), Key::Theme);
    }
    const auto settings = open();
    EXPECT_EQ(settings->text(Key::Theme), u"dark"_s);
    EXPECT_EQ(settings->resolve(Key::Theme).source, Source::User);
    ASSERT_TRUE(settings->reset(Key::Theme));
    EXPECT_EQ(settings->text(Key::Theme), u"system"_s);
    EXPECT_EQ(QFile::permissions(paths.userFile) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(SettingsTest, anImpossibleValue_isRejected)
{
    const auto settings = open();
    EXPECT_EQ(settings->set(Key::FontScale, 500).error().code, Error::Code::Rejected);
    EXPECT_EQ(settings->number(Key::FontScale), 100);
}

TEST_F(SettingsTest, theOrder_isMachineSitePersonThenDefaults)
{
    machinePolicy(R"({"Theme": {"value": "light", "locked": false}, "Density": "compact"})");
    const auto settings = open();
    settings->setSitePolicy({{u"Theme"_s, QJsonObject{{u"value"_s, u"contrast"_s}, {u"locked"_s, false}}},
                             {u"Density"_s, u"relaxed"_s},
                             {u"CacheDays"_s, 7},
                             {u"Locale"_s, QJsonObject{{u"value"_s, u"en"_s}, {u"locked"_s, false}}}},
                            server);
    EXPECT_EQ(settings->resolve(Key::Theme).source, Source::MachineDefault);
    EXPECT_EQ(settings->text(Key::Theme), u"light"_s);
    EXPECT_EQ(settings->resolve(Key::Density).source, Source::MachinePolicy);
    EXPECT_EQ(settings->text(Key::Density), u"compact"_s);
    EXPECT_EQ(settings->resolve(Key::CacheDays).source, Source::SitePolicy);
    EXPECT_EQ(settings->resolve(Key::CacheDays).origin, u"https://portal.example"_s);
    EXPECT_EQ(settings->resolve(Key::Locale).source, Source::SiteDefault);

    ASSERT_TRUE(settings->set(Key::Theme, u"dark"_s));
    EXPECT_EQ(settings->resolve(Key::Theme).source, Source::User);
    for (const Key key : {Key::Density, Key::CacheDays, Key::ExtraCaCertificates, Key::SupportContact}) {
        EXPECT_TRUE(settings->resolve(key).locked) << qPrintable(toString(key));
        EXPECT_EQ(settings->set(key, spec(key).defaultValue).error().code, Error::Code::Forbidden);
    }
}

TEST_F(SettingsTest, aNewSitePolicy_isAnnouncedPerKey_andKeptForAStartWithoutNetwork)
{
    {
        const auto settings = open();
        QSignalSpy changed(settings.get(), &Settings::changed);
        settings->setSitePolicy({{u"CacheDays"_s, 7}, {u"Theme"_s, u"system"_s}}, server);
        ASSERT_EQ(changed.size(), 1); // Theme is what it was
        EXPECT_EQ(changed[0][0].value<Key>(), Key::CacheDays);
    }
    const auto offline = open();
    EXPECT_EQ(offline->number(Key::CacheDays), 7);
    offline->setSitePolicy({}, server);
    EXPECT_EQ(offline->number(Key::CacheDays), 90);
}

TEST_F(SettingsTest, dropIns_winInTheOrderOfTheirNames)
{
    machinePolicy(R"({"Theme": "light", "Locale": "ko"})");
    write(paths.policy.dropIns + u"/50-b.json"_s, R"({"Theme": "contrast"})");
    write(paths.policy.dropIns + u"/10-a.json"_s, R"({"Theme": "dark"})");
    write(paths.policy.dropIns + u"/notes.txt"_s, "not a policy");
    const auto settings = open();
    EXPECT_EQ(settings->text(Key::Theme), u"contrast"_s);
    EXPECT_TRUE(settings->resolve(Key::Theme).origin.endsWith(u"50-b.json"_s));
    EXPECT_EQ(settings->text(Key::Locale), u"ko"_s);
}

TEST_F(SettingsTest, aBrokenFile_leavesItsLastGoodCopyInForce)
{
    machinePolicy(R"({"Theme": "dark", "CacheDays": 3})");
    EXPECT_EQ(open()->number(Key::CacheDays), 3);
    for (const QByteArray &broken : {QByteArray("{\"Theme\": \"dark\",\n \"CacheDays\" 3}"),
                                     QByteArray("{\"Theme\": \"purple\"}"), QByteArray()}) {
        machinePolicy(broken);
        const auto settings = open();
        EXPECT_EQ(settings->number(Key::CacheDays), 3);
        EXPECT_EQ(settings->text(Key::Theme), u"dark"_s);
        EXPECT_TRUE(settings->resolve(Key::Theme).locked);
        ASSERT_EQ(settings->problems().size(), 1);
        EXPECT_TRUE(settings->problems()[0].lastGoodInForce);
    }
    machinePolicy(R"({"CacheDays": 5})");
    const auto repaired = open();
    EXPECT_EQ(repaired->number(Key::CacheDays), 5);
    EXPECT_EQ(repaired->text(Key::Theme), u"system"_s);
    EXPECT_TRUE(repaired->problems().isEmpty());
}

TEST_F(SettingsTest, aPolicyThatIsTakenAway_isNotRememberedByItsCopy)
{
    machinePolicy(R"({"CacheDays": 3})");
    EXPECT_EQ(open()->number(Key::CacheDays), 3);
    QFile::remove(paths.policy.file);
    EXPECT_EQ(open()->number(Key::CacheDays), 90);
    machinePolicy("{");
    EXPECT_EQ(open()->number(Key::CacheDays), 90);
}

TEST_F(SettingsTest, emptyPaths_leaveTheWorkingDirectoryAlone)
{
    const QString before = QDir::currentPath();
    write(folder.filePath(u"work/mine.json"_s), R"({"Theme": "dark"})");
    ASSERT_TRUE(QDir::setCurrent(folder.filePath(u"work"_s)));
    const Policy policy = loadMachinePolicy({.file = {}, .dropIns = {}, .lastGood = {}, .owner = getuid()});
    EXPECT_EQ(QDir().entryList(QDir::Files | QDir::Hidden), QStringList{u"mine.json"_s});
    EXPECT_TRUE(QDir::setCurrent(before));
    EXPECT_TRUE(policy.entries.isEmpty());
}

TEST_F(SettingsTest, withoutAGoodCopy_whatIsRightApplies_andTheRestIsReported)
{
    machinePolicy(R"({"Theme": "purple", "CacheDays": 3})");
    const auto settings = open();
    EXPECT_EQ(settings->number(Key::CacheDays), 3);
    ASSERT_EQ(settings->problems().size(), 1);
    EXPECT_EQ(settings->problems()[0].key, u"Theme"_s);
    EXPECT_FALSE(settings->problems()[0].lastGoodInForce);
}

TEST_F(SettingsTest, aFileThatOthersCanWrite_isIgnoredAloud)
{
    machinePolicy(R"({"CacheDays": 3})");
    QFile::setPermissions(paths.policy.file, QFile::permissions(paths.policy.file) | QFile::WriteOther);
    const auto settings = open();
    EXPECT_EQ(settings->number(Key::CacheDays), 90);
    ASSERT_EQ(settings->problems().size(), 1);
    EXPECT_EQ(settings->problems()[0].kind, Kind::UnsafeOwner);

    paths.policy.owner = getuid() + 1;
    machinePolicy(R"({"CacheDays": 3})");
    EXPECT_EQ(open()->problems()[0].kind, Kind::UnsafeOwner);
}

TEST_F(SettingsTest, aPolicyThatChanges_appliesWhileTheProgramRuns)
{
    const auto settings = open();
    QSignalSpy changed(settings.get(), &Settings::changed);
    machinePolicy(R"({"Theme": "dark"})");
    ASSERT_TRUE(test::waitUntil([&] { return settings->text(Key::Theme) == u"dark"_s; }));
    EXPECT_EQ(changed.size(), 1);
    QSignalSpy problems(settings.get(), &Settings::problemsChanged);
    machinePolicy("{ not json");
    ASSERT_TRUE(test::waitUntil([&] { return problems.size() == 1; }));
    EXPECT_EQ(settings->text(Key::Theme), u"dark"_s);
    QFile::remove(paths.policy.file);
    EXPECT_TRUE(test::waitUntil([&] { return settings->text(Key::Theme) == u"system"_s; }));
}

TEST_F(SettingsTest, aDamagedFileOfThePerson_isSetAside)
{
    for (const QByteArray &damage :
         {QByteArray("{\"values\": {\"Theme\": \"da"), QByteArray("[]"), QByteArray(1, '\0')}) {
        write(paths.userFile, damage);
        const auto settings = open();
        EXPECT_EQ(settings->text(Key::Theme), u"system"_s);
        ASSERT_EQ(settings->problems().size(), 1);
        EXPECT_EQ(settings->problems()[0].kind, Kind::UserFileDamaged);
        EXPECT_EQ(read(settings->problems()[0].detail), damage);
        QFile::remove(settings->problems()[0].detail);
        EXPECT_TRUE(settings->set(Key::Theme, u"dark"_s));
    }
}

TEST_F(SettingsTest, whatANewerVersionWrote_isKept)
{
    write(paths.userFile,
          R"({"version": 9, "values": {"Theme": "dark", "HoverMode": 3, "FontScale": 900}, "future": [1]})");
    const auto settings = open();
    EXPECT_EQ(settings->text(Key::Theme), u"dark"_s);
    EXPECT_EQ(settings->number(Key::FontScale), 100); // not possible here
    ASSERT_TRUE(settings->set(Key::Locale, u"ko"_s));
    const QJsonObject root = QJsonDocument::fromJson(read(paths.userFile)).object();
    EXPECT_EQ(root.value("version"_L1), 9);
    EXPECT_EQ(root.value("future"_L1), QJsonArray{1});
    EXPECT_EQ(root.value("values"_L1)["HoverMode"_L1], 3);
}

TEST_F(SettingsTest, aFileThatCannotBeWritten_holdsUntilTheEndAndSaysSo)
{
    write(folder.filePath(u"config"_s), "a file where the folder should be");
    const auto settings = open();
    EXPECT_EQ(settings->set(Key::Theme, u"dark"_s).error().code, Error::Code::Storage);
    EXPECT_EQ(settings->text(Key::Theme), u"dark"_s);
    ASSERT_EQ(settings->problems().size(), 1);
    EXPECT_EQ(settings->problems()[0].kind, Kind::CannotSave);
}

TEST_F(SettingsTest, aPathBelowHome_isExpanded)
{
    const auto settings = open();
    ASSERT_TRUE(settings->set(Key::CertificateFolders, QJsonArray{u"~/NPKI"_s, u"/media/usb"_s}));
    EXPECT_EQ(settings->list(Key::CertificateFolders), (QStringList{QDir::homePath() + u"/NPKI"_s, u"/media/usb"_s}));
}

TEST_F(SettingsTest, theReport_saysWhoDecidedWhat)
{
    machinePolicy(R"({"Theme": "dark", "Colour": 1})");
    const QJsonObject report = open()->report();
    const QJsonValue theme = report.value("settings"_L1)["Theme"_L1];
    EXPECT_EQ(theme["source"_L1], u"machine-policy"_s);
    EXPECT_EQ(theme["locked"_L1], true);
    EXPECT_EQ(theme["origin"_L1], paths.policy.file);
    EXPECT_EQ(report.value("problems"_L1).toArray().size(), 1);
    EXPECT_EQ(report.value("settings"_L1).toObject().size(), keyTable().size());
}
