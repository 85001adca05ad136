// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/html/sanitize.h>
#include <gw/test/cpu_time.h>
#include <gw/test/xss.h>
#include <random>

using namespace gw;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void expectInert(const QString &outside, const std::string &where)
{
    const html::Safe once = html::sanitize(outside);
    EXPECT_EQ(test::harmIn(once.html()).toStdString(), "") << where << "\n" << once.html().left(400).toStdString();
    const html::Safe twice = html::sanitize(once.html());
    EXPECT_EQ(twice.html().toStdString(), once.html().toStdString()) << where;
    EXPECT_EQ(twice.text().toStdString(), once.text().toStdString()) << where;
    EXPECT_EQ(twice.images(), once.images()) << where;
    const QString plain = html::fromPlainText(outside).html();
    EXPECT_EQ(test::harmIn(plain).toStdString(), "") << where;
    EXPECT_EQ(html::sanitize(plain).html().toStdString(), plain.toStdString()) << where;
    const QString line = html::plainLine(outside);
    EXPECT_EQ(html::plainLine(line).toStdString(), line.toStdString()) << where;
    EXPECT_FALSE(line.contains(u'\n'));
}

TEST(Hostile, theCollection_hasEveryTechnique)
{
    const auto vectors = test::xssVectors();
    QStringList techniques;
    for (const test::XssVector &vector : vectors) {
        if (!techniques.contains(vector.technique))
            techniques.append(vector.technique);
    }
    EXPECT_GE(vectors.size(), 300u);
    EXPECT_GE(techniques.size(), 12);
}

TEST(Hostile, theReader_seesHarmWhereItIs)
{
    // A check that finds nothing anywhere would prove nothing.
    EXPECT_NE(test::harmIn(u"<script>"_s), QString());
    EXPECT_NE(test::harmIn(u"<p onclick=\"x\">x</p>"_s), QString());
    EXPECT_NE(test::harmIn(u"<a href=\"javascript:x\">x</a>"_s), QString());
    EXPECT_NE(test::harmIn(u"<img src=\"/etc/passwd\">"_s), QString());
    EXPECT_NE(test::harmIn(u"<p>x"_s), QString());
    EXPECT_NE(test::harmIn(u"a\u202Eb"_s), QString());
    int harmful = 0;
    for (const test::XssVector &vector : test::xssVectors())
        harmful += test::harmIn(vector.text).isEmpty() ? 0 : 1;
    EXPECT_GE(harmful, 280);
}

TEST(Hostile, everyVector_becomesInertAndStaysAsItIs)
{
    for (const test::XssVector &vector : test::xssVectors())
        expectInert(vector.text, "line " + std::to_string(vector.line) + ", " + vector.technique.toStdString());
}

TEST(Hostile, everyVectorInTheMiddleOfAText_becomesInert)
{
    const QStringList places{u"<p>앞 %1 뒤</p>"_s, u"<ul><li>%1</ul>"_s, u"<table><tr><td>%1</table>"_s,
                             u"<a href=\"https://a.example/\">%1</a>"_s, u"<p title=\"%1\">x</p>"_s, u"<pre>%1</pre>"_s,
                             u"<svg>%1</svg>"_s, u"<!-- %1 -->"_s};
    for (const test::XssVector &vector : test::xssVectors()) {
        if (vector.text.size() > 2'000)
            continue; // size is a matter of its own, above
        for (const QString &place : places)
            expectInert(QString(place).replace(u"%1"_s, vector.text), "line " + std::to_string(vector.line) + " in " + place.toStdString());
    }
}

TEST(Hostile, noVectorTakesLong)
{
    for (const test::XssVector &vector : test::xssVectors()) {
        const test::CpuTime time;
        html::sanitize(vector.text);
        EXPECT_LT(time.elapsed(), 15s) << "line " << vector.line;
    }
}

TEST(Hostile, twentyThousandMutations_staySafeAndStable)
{
    // Deterministic: the same seed breaks the same place on every machine.
    std::mt19937 random(20261122); // NOLINT(cert-msc51-cpp)
    QStringList pool;
    for (const test::XssVector &vector : test::xssVectors()) {
        if (vector.text.size() < 300)
            pool.append(vector.text);
    }
    const QStringList pieces{u"<"_s, u">"_s, u"\""_s, u"'"_s, u"="_s, u"/"_s, u"&"_s, u";"_s, u"<!--"_s, u"-->"_s, u" "_s, u"\n"_s,
                             u"<p>"_s, u"</p>"_s, u"<table>"_s, u"<td>"_s, u"<svg>"_s, u"<style>"_s, u"<b>"_s, u"</b>"_s, u"<a href=https://a.example>"_s,
                             u"<ul>"_s, u"<li>"_s, u"<pre>"_s, u"\u0301"_s, u"\u200B"_s, u"\u200D"_s, u"가"_s, u"<br>"_s, u"<h1>"_s, u"<i> "_s,
                             u"<img src=gwanmun-file:1>"_s, u"<div style='font-weight:bold'>"_s, u"</table>"_s, u"<caption>"_s, u"\U0001F469"_s};
    const auto below = [&random](qsizetype n) { return qsizetype(random() % uint(n)); };
    int failures = 0;
    for (int i = 0; i < 20'000 && failures < 5; ++i) {
        QString text = pool.at(below(pool.size()));
        for (int change = 1 + int(below(4)); change > 0; --change) {
            const qsizetype at = below(text.size() + 1);
            switch (below(4)) {
            case 0: text.insert(at, pieces.at(below(pieces.size()))); break;
            case 1: text.remove(at, 1 + below(8)); break;
            case 2: text.insert(at, pool.at(below(pool.size())).left(below(60))); break;
            default: text.insert(at, text.mid(below(text.size() + 1), below(30))); break;
            }
        }
        const QString once = html::sanitize(text).html();
        const QString harm = test::harmIn(once);
        const QString twice = html::sanitize(once).html();
        if (!harm.isEmpty() || twice != once) {
            ++failures;
            ADD_FAILURE() << "mutation " << i << ": " << harm.toStdString() << "\nin    " << text.toStdString() << "\nonce  "
                          << once.toStdString() << "\ntwice " << twice.toStdString();
        }
    }
}

} // namespace
