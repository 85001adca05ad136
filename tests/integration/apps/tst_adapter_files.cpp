// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The 170 adapter files of the demonstration.
#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>
#include <gw/backend/systems/adapter.h>
#include <gw/test/warnings.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

using backend::systems::Adapter;

/// All of them; a file with a mistake fails the test.
std::map<QString, Adapter> adapters()
{
    std::map<QString, Adapter> read;
    const QDir folder(qEnvironmentVariable("GW_SOURCE_DIR") + u"/resources/systems"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly) && name.endsWith(u".yaml"));
        const auto parsed = backend::systems::parseAdapter(file.readAll(), name.chopped(5),
                                                           {u"http://127.0.0.1:8480"_s, u"http://%1.localhost:8480"_s});
        for (const auto &mistake : parsed.mistakes)
            ADD_FAILURE() << toString(name, mistake).toStdString();
        if (parsed.adapter)
            read.emplace(parsed.adapter->id, *parsed.adapter);
    }
    return read;
}

TEST(AdapterFiles, all170_areWithoutMistakes)
{
    EXPECT_EQ(adapters().size(), 170U);
}

TEST(AdapterFiles, everyIcon_isOneOfBreeze)
{
    QSet<QString> known;
    for (QDirIterator all(u"/usr/share/icons/breeze"_s, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
         all.hasNext();)
        known.insert(QFileInfo(all.next()).completeBaseName());
    ASSERT_GT(known.size(), 1000) << "the package breeze-icon-theme is missing";
    for (const auto &[id, adapter] : adapters())
        EXPECT_TRUE(known.contains(adapter.icon)) << id.toStdString() << ": " << adapter.icon.toStdString();
}

TEST(AdapterFiles, systemsThatPeopleAreHandedOverTo_areToldWhenTheyLeave)
{
    for (const auto &[id, adapter] : adapters())
        EXPECT_EQ(adapter.logout.isEmpty(), adapter.handOver == gw::portal::HandOver::Link) << id.toStdString();
}

TEST(AdapterFiles, logoutAddress_mustBeTheSystemsOwn)
{
    const auto mistakesOf = [](const QString &kind, const QString &address) {
        const QString text = u"id: a\nname: { ko: 가, en: A }\ndescription: { ko: 가, en: A }\ncategory: general\n"
                             "link: https://a.example/\nhand-over: { kind: %1, logout-uri: \"%2\" }\n"
                             "rights:\n  - everybody: true\n"_s.arg(kind, address);
        QStringList sentences;
        for (const auto &mistake : backend::systems::parseAdapter(text.toUtf8(), u"a"_s, {}).mistakes) {
            if (mistake.sentence.contains(u"logout-uri"))
                sentences.append(u"%1: %2"_s.arg(mistake.line).arg(mistake.sentence));
        }
        return sentences;
    };
    EXPECT_EQ(mistakesOf(u"ticket"_s, u"https://a.example/out"_s), QStringList());
    EXPECT_EQ(mistakesOf(u"ticket"_s, u"https://b.example/out"_s).size(), 1);
    EXPECT_EQ(mistakesOf(u"ticket"_s, u"http://a.example/out"_s).size(), 1);
    EXPECT_EQ(mistakesOf(u"link"_s, u"https://a.example/out"_s),
              (QStringList{u"6: 'hand-over.logout-uri' has no use with the kind link: nobody is signed in there"_s}));
}

TEST(AdapterFiles, theyAreOfManyKinds)
{
    std::map<gw::portal::SystemCategory, int> categories;
    std::map<gw::portal::HandOver, int> ways;
    QSet<QString> names;
    int searchable = 0;
    QStringList counting;
    for (const auto &[id, adapter] : adapters()) {
        ++categories[adapter.category];
        ++ways[adapter.handOver];
        names << adapter.name.ko << adapter.name.en;
        searchable += adapter.search.isEmpty() ? 0 : 1;
        if (adapter.counter)
            counting.append(id);
    }
    EXPECT_EQ(categories.size(), size_t(gw::portal::allSystemCategorys.size()));
    EXPECT_GE(searchable, 30);
    EXPECT_EQ(counting, (QStringList{u"archive"_s, u"complaints"_s, u"e-finance"_s, u"facilities"_s, u"gis-works"_s,
                                     u"parking"_s, u"personnel"_s, u"procurement"_s}));
    EXPECT_GE(ways[gw::portal::HandOver::Oidc], 2);
    EXPECT_GE(ways[gw::portal::HandOver::Link], 1);
    EXPECT_GE(ways[gw::portal::HandOver::Ticket], 100);
    EXPECT_EQ(names.size(), 340) << "two systems have the same name";
}

} // namespace
} // namespace gw::test
