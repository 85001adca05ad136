// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/personal/merge.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::personal;

namespace {

QJsonObject note(const QString &title, const QString &text, bool pinned = false)
{
    return {{u"title"_s, title}, {u"text"_s, text}, {u"pinned"_s, pinned}};
}

} // namespace

TEST(Merge, whatOnlyOneSideChanged_winsOnBothSides)
{
    const Edit edit{{{u"text"_s, u"mine"_s}}, {{u"text"_s, u"old"_s}}};
    const Merged merged = merge(Kind::Note, edit, note(u"their title"_s, u"old"_s, true));
    EXPECT_EQ(merged.patch, QJsonObject({{u"text"_s, u"mine"_s}}));
    EXPECT_TRUE(merged.copy.isEmpty());
}

TEST(Merge, aTextThatBothChanged_isKeptInACopy)
{
    const Edit edit{{{u"text"_s, u"mine"_s}, {u"pinned"_s, true}}, {{u"text"_s, u"old"_s}, {u"pinned"_s, false}}};
    const Merged merged = merge(Kind::Note, edit, note(u"title"_s, u"theirs"_s));
    EXPECT_EQ(merged.patch, QJsonObject({{u"pinned"_s, true}})) << "their text stays";
    EXPECT_EQ(merged.copy[u"text"].toString(), u"mine"_s);
    EXPECT_EQ(merged.copy[u"title"].toString(), u"title"_s);
}

TEST(Merge, theSameWordsOnBothSides_areNoClash)
{
    const Edit edit{{{u"text"_s, u"same"_s}}, {{u"text"_s, u"old"_s}}};
    const Merged merged = merge(Kind::Note, edit, note(u"title"_s, u"same"_s));
    EXPECT_TRUE(merged.patch.isEmpty());
    EXPECT_TRUE(merged.copy.isEmpty());
}

TEST(Merge, anEarlierEditOfOurOwn_isNotTakenForTheirs)
{
    const Edit edit{{{u"text"_s, u"second"_s}}, {{u"text"_s, u"old"_s}}, {QJsonObject{{u"text"_s, u"first"_s}}}};
    const Merged merged = merge(Kind::Note, edit, note(u"title"_s, u"first"_s));
    EXPECT_EQ(merged.patch, QJsonObject({{u"text"_s, u"second"_s}}));
    EXPECT_TRUE(merged.copy.isEmpty());
}

TEST(Merge, aTickThatBothChanged_isAsItWasDecidedHere)
{
    const Edit edit{{{u"dueOn"_s, QJsonValue::Null}, {u"done"_s, true}},
                    {{u"dueOn"_s, u"2026-11-27"_s}, {u"done"_s, false}}};
    const QJsonObject theirs{{u"title"_s, u"t"_s}, {u"note"_s, u""_s}, {u"done"_s, false}, {u"dueOn"_s, u"2026-12-01"_s}};
    const Merged merged = merge(Kind::Task, edit, theirs);
    EXPECT_EQ(merged.patch, QJsonObject({{u"dueOn"_s, QJsonValue::Null}, {u"done"_s, true}}));
    EXPECT_TRUE(merged.copy.isEmpty());
}

TEST(Merge, aTaskWhoseTitleBothChanged_leavesACopyWithEverything)
{
    const Edit edit{{{u"title"_s, u"mine"_s}}, {{u"title"_s, u"old"_s}}};
    const QJsonObject theirs{{u"title"_s, u"theirs"_s}, {u"note"_s, u"n"_s}, {u"done"_s, false}, {u"position"_s, 7}};
    const Merged merged = merge(Kind::Task, edit, theirs);
    EXPECT_TRUE(merged.patch.isEmpty());
    EXPECT_EQ(merged.copy, QJsonObject({{u"title"_s, u"mine"_s}, {u"note"_s, u"n"_s}, {u"done"_s, false}, {u"position"_s, 7}}));
}
