// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "key_map.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

Act pressed(int key, const QString &text, Qt::KeyboardModifiers modifiers = {})
{
    return actOf(QKeyEvent(QEvent::KeyPress, key, modifiers, text));
}

} // namespace

TEST(MailKeys, letters_doTheirActs)
{
    EXPECT_EQ(pressed(Qt::Key_J, u"j"_s), Act::Next);
    EXPECT_EQ(pressed(Qt::Key_K, u"k"_s), Act::Previous);
    EXPECT_EQ(pressed(Qt::Key_E, u"e"_s), Act::Archive);
    EXPECT_EQ(pressed(Qt::Key_NumberSign, u"#"_s, Qt::ShiftModifier), Act::Delete);
    EXPECT_EQ(pressed(Qt::Key_Exclam, u"!"_s, Qt::ShiftModifier), Act::Junk);
    EXPECT_EQ(pressed(Qt::Key_Question, u"?"_s, Qt::ShiftModifier), Act::Keys);
    EXPECT_EQ(pressed(Qt::Key_Slash, u"/"_s), Act::Search);
    EXPECT_EQ(pressed(Qt::Key_Delete, {}), Act::Delete);
    EXPECT_EQ(pressed(Qt::Key_M, u"m"_s), pressed(Qt::Key_V, u"v"_s));
}

TEST(MailKeys, hangulMode_meansTheSameKeys)
{
    // The keyboard gives jamo as text, with or without a key code of Qt's.
    const std::pair<QString, Act> keys[] = {{u"ㅓ"_s, Act::Next},   {u"ㅏ"_s, Act::Previous}, {u"ㄷ"_s, Act::Archive}, {u"ㄴ"_s, Act::Flag},  {u"ㅕ"_s, Act::Unread}, {u"ㄱ"_s, Act::Reply},
                                            {u"ㅁ"_s, Act::ReplyAll}, {u"ㄹ"_s, Act::Forward},  {u"ㅡ"_s, Act::Move},    {u"ㅍ"_s, Act::Move},  {u"ㅣ"_s, Act::Tag},    {u"ㅌ"_s, Act::Pick},
                                            {u"ㅐ"_s, Act::Open},     {u"ㅊ"_s, Act::Compose},  {u"ㅋ"_s, Act::Undo},    {u"ㅜ"_s, Act::NextUnread}};
    for (const auto &[jamo, act] : keys) {
        EXPECT_EQ(pressed(Qt::Key_unknown, jamo), act) << jamo.toStdString();
        EXPECT_EQ(pressed(jamo.at(0).unicode(), jamo), act) << jamo.toStdString();
    }
    EXPECT_EQ(pressed(Qt::Key_unknown, u"ㄸ"_s, Qt::ShiftModifier), Act::None) << "a held Shift is another key";
    EXPECT_EQ(pressed(Qt::Key_unknown, u"한"_s), Act::None) << "a whole syllable was typed, not a key";
}

TEST(MailKeys, inputMethodThatKeepsTheText_isReadByTheKeyItself)
{
    const QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, 36, 'J', 0, QString());
    EXPECT_EQ(actOf(event), Act::Next);
}

TEST(MailKeys, capsLock_doesNotMatterAndModifiersDo)
{
    EXPECT_EQ(pressed(Qt::Key_J, u"J"_s), Act::Next) << "caps lock";
    EXPECT_EQ(pressed(Qt::Key_J, u"J"_s, Qt::ShiftModifier), Act::None);
    EXPECT_EQ(pressed(Qt::Key_J, {}, Qt::ControlModifier), Act::None);
    EXPECT_EQ(pressed(Qt::Key_J, u"j"_s, Qt::AltModifier), Act::None);
    EXPECT_EQ(pressed(Qt::Key_Z, {}, Qt::ControlModifier), Act::Undo);
    EXPECT_EQ(pressed(Qt::Key_A, {}, Qt::ControlModifier), Act::PickAll);
    EXPECT_EQ(pressed(Qt::Key_Space, u" "_s, Qt::ShiftModifier), Act::None) << "extends the selection, as in every list";
}

TEST(MailKeys, theSheet_hasEveryActOnce)
{
    QSet<int> acts;
    QSet<QString> ids;
    for (const KeyLine &line : keyLines()) {
        EXPECT_FALSE(line.label.isEmpty());
        EXPECT_FALSE(line.keys.isEmpty());
        acts.insert(int(line.act));
        ids.insert(line.id);
    }
    EXPECT_EQ(acts.size(), int(Act::Keys)) << "all but None";
    EXPECT_EQ(ids.size(), acts.size());
}

} // namespace gw::mail
