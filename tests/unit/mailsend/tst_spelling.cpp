// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/mail/spelling.h>
#include <gw/test/await.h>
#include <gw/test/cpu_time.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::mail;

namespace {

QStringList words(const QString &line)
{
    QStringList list;
    for (const SpellWord &word : spellWords(line))
        list.append(line.sliced(word.start, word.length));
    return list;
}

Spelling::Verdict verdictOf(Spelling &spelling, const QString &word)
{
    std::ignore = test::waitUntil([&] { return spelling.verdict(word) != Spelling::Verdict::Unknown; });
    return spelling.verdict(word);
}

} // namespace

TEST(SpellWords, onlyWords_areLookedAt)
{
    EXPECT_EQ(words(u"예산안을 검토합니다. (내일)"_s), (QStringList{u"예산안을"_s, u"검토합니다"_s, u"내일"_s}));
    EXPECT_EQ(words(u"PDF를 2026년에 Kim's plan"_s), (QStringList{u"Kim's"_s, u"plan"_s}));
    EXPECT_EQ(words(u"a@b.kr https://x.test/경로 www.한글 README.md ㅋㅋㅋ 네ㅋㅋ API x2"_s), QStringList());
    EXPECT_EQ(words(u"한글English섞음"_s), (QStringList{u"한글"_s, u"English"_s}));
}

TEST(Spelling, koreanAndEnglish_areJudgedAndCorrected)
{
    const QTemporaryDir dir;
    Spelling spelling(Spelling::systemFolders(), dir.filePath(u"own.txt"_s));
    ASSERT_TRUE(spelling.isAvailable());
    const test::CpuTime time;
    EXPECT_EQ(spelling.verdict(u"안녕하세요"_s), Spelling::Verdict::Unknown);
    EXPECT_LT(time.elapsed(), std::chrono::milliseconds(50)) << "nothing is read on this thread";
    EXPECT_EQ(verdictOf(spelling, u"안녕하세요"_s), Spelling::Verdict::Right);
    EXPECT_EQ(verdictOf(spelling, u"검토합니다"_s), Spelling::Verdict::Right);
    EXPECT_EQ(verdictOf(spelling, u"예산을"_s), Spelling::Verdict::Right);
    EXPECT_EQ(verdictOf(spelling, u"됬습니다"_s), Spelling::Verdict::Wrong);
    // Nouns written together, as offices do.
    for (const QString &word : {u"정보시스템과"_s, u"세출예산안"_s, u"정보시스템과의"_s})
        EXPECT_EQ(verdictOf(spelling, word), Spelling::Verdict::Right) << word.toStdString();
    for (const QString &word : {u"않되요"_s, u"어의없다"_s, u"왠만하면"_s, u"희안하다"_s})
        EXPECT_EQ(verdictOf(spelling, word), Spelling::Verdict::Wrong) << word.toStdString();
    EXPECT_EQ(verdictOf(spelling, u"budget"_s), Spelling::Verdict::Right);
    EXPECT_EQ(verdictOf(spelling, u"budgett"_s), Spelling::Verdict::Wrong);
    // As some systems write Hangul: taken apart into jamo. It is the same word.
    EXPECT_EQ(verdictOf(spelling, u"예산을"_s.normalized(QString::NormalizationForm_D)), Spelling::Verdict::Right);
    const auto english = test::await(spelling.suggestions(u"budgett"_s, 5));
    ASSERT_TRUE(english);
    EXPECT_TRUE(english->contains(u"budget"_s));
    const auto korean = test::await(spelling.suggestions(u"됬습니다"_s, 6));
    ASSERT_TRUE(korean);
    for (const QString &text : *korean)
        EXPECT_EQ(text, text.normalized(QString::NormalizationForm_C)) << "syllables, not jamo";
    EXPECT_TRUE(korean->contains(u"됐습니다"_s)) << korean->join(u' ').toStdString();
}

TEST(Spelling, ownWord_isRightFromThenOn)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"sub/own.txt"_s);
    {
        Spelling spelling(Spelling::systemFolders(), file);
        EXPECT_EQ(verdictOf(spelling, u"한별톡톡이"_s), Spelling::Verdict::Wrong);
        spelling.addOwnWord(u"한별톡톡이"_s);
        EXPECT_EQ(spelling.verdict(u"한별톡톡이"_s), Spelling::Verdict::Right);
        ASSERT_TRUE(test::waitUntil([&] { return QFile::exists(file); }));
    }
    Spelling again(Spelling::systemFolders(), file);
    EXPECT_EQ(verdictOf(again, u"한별톡톡이"_s), Spelling::Verdict::Right);
}

TEST(Spelling, withoutDictionaries_nothingIsWrong)
{
    const QTemporaryDir dir;
    Spelling spelling({dir.path()}, dir.filePath(u"own.txt"_s));
    EXPECT_FALSE(spelling.isAvailable());
    EXPECT_EQ(spelling.verdict(u"qqqq"_s), Spelling::Verdict::Right);
}
