// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/mail/recipients.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::mail;

namespace {

struct One
{
    QString name;
    QString email;
    bool operator==(const One &) const = default;
};

QList<One> parsed(const QString &text)
{
    QList<One> list;
    for (const Recipient &one : parseRecipients(text))
        list.append({one.name, one.email});
    return list;
}

void PrintTo(const One &one, std::ostream *out)
{
    *out << one.name.toStdString() << " <" << one.email.toStdString() << '>';
}

} // namespace

TEST(Addresses, aPastedList_everyFormIsRead)
{
    EXPECT_EQ(parsed(u"a@b.kr"_s), (QList<One>{{{}, u"a@b.kr"_s}}));
    EXPECT_EQ(parsed(u"홍길동 <hong@hanbit.example>, 이몽룡 <lee@hanbit.example>; c@d.kr\n성춘향<s@hanbit.example>"_s),
              (QList<One>{{u"홍길동"_s, u"hong@hanbit.example"_s}, {u"이몽룡"_s, u"lee@hanbit.example"_s}, {{}, u"c@d.kr"_s}, {u"성춘향"_s, u"s@hanbit.example"_s}}));
    EXPECT_EQ(parsed(u"\"홍, 길동\" <hong@hanbit.example>,"_s), (QList<One>{{u"홍, 길동"_s, u"hong@hanbit.example"_s}}));
    EXPECT_EQ(parsed(u"<a@b.kr> 홍길동"_s), (QList<One>{{u"홍길동"_s, u"a@b.kr"_s}}));
    EXPECT_EQ(parsed(u"a@b.kr (홍길동)"_s), (QList<One>{{u"홍길동"_s, u"a@b.kr"_s}}));
    EXPECT_EQ(parsed(u"mailto:a@b.kr"_s), (QList<One>{{{}, u"a@b.kr"_s}}));
    EXPECT_EQ(parsed(u"\"\\\"길동이\\\" 홍\" <a@b.kr>"_s), (QList<One>{{u"\"길동이\" 홍"_s, u"a@b.kr"_s}}));
    EXPECT_EQ(parsed(u"  \n ; , "_s), QList<One>());
}

TEST(Addresses, brokenKoreanDisplayNames_neitherSwallowOthersNorVanish)
{
    // A comma in a name that nobody quoted: an office follows.
    EXPECT_EQ(parsed(u"홍길동, 과장 <a@b.kr>"_s), (QList<One>{{u"홍길동, 과장"_s, u"a@b.kr"_s}}));
    EXPECT_EQ(parsed(u"홍길동, 정보시스템 팀장 <a@b.kr>, c@d.kr"_s), (QList<One>{{u"홍길동, 정보시스템 팀장"_s, u"a@b.kr"_s}, {{}, u"c@d.kr"_s}}));
    // Two people, of whom one has no address: nobody is dropped in silence.
    EXPECT_EQ(parsed(u"홍길동, 이몽룡 <a@b.kr>"_s), (QList<One>{{{}, u"홍길동"_s}, {u"이몽룡"_s, u"a@b.kr"_s}}));
    EXPECT_EQ(parsed(u"홍길동(과장)a@b.kr"_s).value(0).email, u"a@b.kr"_s);
    EXPECT_EQ(parsed(u"홍길동(과장)a@b.kr"_s).value(0).name, u"홍길동(과장)"_s);
    // A quote that never ends, in front of other people.
    EXPECT_EQ(parsed(u"\"홍길동 <a@b.kr>, \"이몽룡\" <c@d.kr>"_s), (QList<One>{{u"홍길동"_s, u"a@b.kr"_s}, {u"이몽룡"_s, u"c@d.kr"_s}}));
    EXPECT_EQ(parsed(u"홍길동 <a@b.kr"_s), (QList<One>{{u"홍길동"_s, u"a@b.kr"_s}}));
    // Full-width signs from a Korean keyboard.
    EXPECT_EQ(parsed(u"홍길동＜ａ＠ｂ.kr＞；c@d.kr"_s), (QList<One>{{u"홍길동"_s, u"a@b.kr"_s}, {{}, u"c@d.kr"_s}}));
    // Raw header words, two that belong together, one of them in EUC-KR.
    EXPECT_EQ(parsed(u"=?UTF-8?B?7ZmN6ri4?= =?UTF-8?B?64+Z?= <a@b.kr>"_s), (QList<One>{{u"홍길동"_s, u"a@b.kr"_s}}));
    EXPECT_EQ(parsed(u"=?ks_c_5601-1987?B?yKux5rW/?= <a@b.kr>"_s), (QList<One>{{u"홍길동"_s, u"a@b.kr"_s}}));
    EXPECT_EQ(parsed(u"a@b.kr,\r\n\tc@d.kr"_s).size(), 2);
}

TEST(Addresses, whatIsWritten_isReadBackTheSame)
{
    const QList<Recipient> list{{u"홍길동"_s, u"a@b.kr"_s}, {u"홍, \"길동\" (과장)"_s, u"c@d.kr"_s}, {{}, u"e@f.kr"_s}};
    EXPECT_EQ(parseRecipients(toText(list)), list);
}

TEST(Addresses, validity_isThatOfMailboxes)
{
    for (const QString &good : {u"a@b.kr"_s, u"haneul.kim+x@hanbit.example"_s, u"a@한빛.example"_s, u"a@citizen.hanbit.example"_s})
        EXPECT_TRUE(isValidAddress(good)) << good.toStdString();
    for (const QString &bad : {u""_s, u"a"_s, u"a@"_s, u"@b.kr"_s, u"a@b"_s, u"a b@c.kr"_s, u"a..b@c.kr"_s, u"a@b..kr"_s, u"a@-b.kr"_s, u"a@b.kr,"_s, u"홍길동"_s})
        EXPECT_FALSE(isValidAddress(bad)) << bad.toStdString();
}

TEST(Addresses, inside_isADomainAndWhatLiesBelowIt)
{
    const QStringList domains{u"hanbit.example"_s};
    EXPECT_TRUE(isInternal(u"a@hanbit.example"_s, domains));
    EXPECT_TRUE(isInternal(u"a@CITIZEN.Hanbit.example"_s, domains));
    EXPECT_FALSE(isInternal(u"a@nothanbit.example"_s, domains));
    EXPECT_FALSE(isInternal(u"a@hanbit.example.evil.test"_s, domains));
}

TEST(Addresses, hostileInput_endsSoonAndGivesSomething)
{
    QString nasty = QString(u"\"<("_s).repeated(40'000) + u"a@b.kr"_s;
    EXPECT_LE(parseRecipients(nasty).size(), 200'000);
    EXPECT_EQ(parseRecipients(u"a@b.kr,"_s.repeated(5'000)).size(), 5'000);
}
