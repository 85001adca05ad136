// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Hostile texts in the names of systems, in data, in people and in addresses: a page keeps exactly the elements and
// attributes that it has with a harmless text in the same place.
#include "apps_fixture.h"

#include <QRegularExpression>
#include <algorithm>
#include <gw/test/xss.h>

namespace gw::test {
namespace {

/// The elements of a page with the names of their attributes and every address in them, as a browser's tokenizer
/// (WHATWG HTML 13.2.5) would find them in a page whose attributes are all in double quotes.
std::string skeleton(const QString &html)
{
    static const QRegularExpression tag(u"<(/?[a-zA-Z!?][^\\s/>]*)((?:\\s+[^\\s=>]+(?:=\"[^\"]*\")?)*)\\s*/?>"_s);
    static const QRegularExpression attribute(u"([^\\s=\"]+)(?:=\"([^\"]*)\")?"_s);
    QStringList found;
    qsizetype last = 0;
    for (auto match = tag.globalMatch(html); match.hasNext();) {
        const auto one = match.next();
        if (html.mid(last, one.capturedStart() - last).contains(u'<'))
            found.append(u"STRAY"_s); // a "<" in the text that begins no tag that we know
        last = one.capturedEnd();
        QString shape = one.captured(1);
        for (auto parts = attribute.globalMatch(one.captured(2)); parts.hasNext();) {
            const auto part = parts.next();
            shape += u' ' + part.captured(1);
            if (part.captured(1) == u"href" || part.captured(1) == u"action" || part.captured(1) == u"src")
                shape += u'=' + part.captured(2);
        }
        found.append(shape);
    }
    return found.join(u'\n').toStdString();
}

constexpr qsizetype longest = 400; // longer ones repeat themselves, and no name is so long

class Inert : public AppsTest
{
protected:
    static QString harmless() { return u"harmless"_s; }

    /// Fails when a page made with one of the vectors has another skeleton than the harmless one.
    void expectSame(const std::function<QString(const QString &)> &pageWith)
    {
        const QString plain = pageWith(harmless());
        ASSERT_TRUE(plain.contains(harmless())) << "the text does not come onto the page: this shows nothing";
        const std::string expected = skeleton(plain);
        ASSERT_GT(std::ranges::count(expected, '\n'), 10);
        const auto vectors = xssVectors();
        ASSERT_GE(vectors.size(), 25U);
        for (const XssVector &vector : vectors) {
            const QString page = pageWith(vector.text.left(longest));
            EXPECT_EQ(skeleton(page), expected)
                << "vector of line " << vector.line << ": " << vector.text.toStdString();
            EXPECT_FALSE(page.contains(QChar(0)));
        }
    }
};

TEST_P(Inert, skeleton_seesWhatAVectorWouldAdd)
{
    const QString page = u"<p><a href=\"/\">x</a></p>"_s;
    EXPECT_EQ(skeleton(page), "p\na href=/\n/a\n/p");
    EXPECT_NE(skeleton(u"<p><a href=\"/\">x<script>alert(1)</script></a></p>"_s), skeleton(page));
    EXPECT_NE(skeleton(u"<p><a href=\"/\" onclick=\"x\">x</a></p>"_s), skeleton(page));
    EXPECT_NE(skeleton(u"<p><a href=\"javascript:x\">x</a></p>"_s), skeleton(page));
    EXPECT_NE(skeleton(u"<p><a href=\"/\">x<svg/onload=alert(1)></a></p>"_s), skeleton(page));
    EXPECT_NE(skeleton(u"<p><a href=\"/\">x<img src=x onerror=alert(1) </a></p>"_s), skeleton(page));
}

TEST_P(Inert, systemNames)
{
    Browser browser = arrived(u"empty"_s, u"user"_s);
    expectSame([&](const QString &text) {
        {
            const std::lock_guard lock(m_mutex);
            m_systems[u"empty"_s].name = {text, text};
        }
        return browser.get(at(u"empty"_s, u"/"_s)).text();
    });
}

TEST_P(Inert, peopleAndRoles)
{
    expectSame([&](const QString &text) {
        QJsonObject who = arrival(u"empty"_s, u"user"_s);
        for (const QString &key : {u"name"_s, u"nameEn"_s, u"staffNo"_s, u"postTitle"_s, u"unitName"_s, u"roleKo"_s})
            who.insert(key, QString(text).remove(QChar(0))); // which neither JSON of ours nor a database holds
        return arrived(u"empty"_s, who).get(at(u"empty"_s, u"/"_s)).text();
    });
}

TEST_P(Inert, dataInLists)
{
    put(u"e-finance"_s, record(u"7"_s, u"submitted"_s));
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    expectSame([&](const QString &text) {
        const auto done = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
            const QString clean = QString(text).remove(QChar(0));
            const auto set = session.exec(
                u"UPDATE app_record SET number = ?, title_ko = ?, who_ko = ?, body_ko = ?, unit_ko = ?, assignee_name = ?"_s,
                {clean, clean, clean, clean, clean, clean});
            return set ? Result<Done>(Done{}) : fail(set.error());
        });
        EXPECT_TRUE(done.has_value());
        return browser.get(at(u"e-finance"_s, u"/"_s)).text() + browser.get(at(u"e-finance"_s, u"/records/7"_s)).text()
               + browser.get(at(u"e-finance"_s, u"/records/7/print"_s)).text();
    });
}

TEST_P(Inert, wordsThatAreSearchedFor)
{
    Browser browser = arrived(u"gis-works"_s, u"inspector"_s);
    expectSame([&](const QString &text) {
        const QString words = QString(text).remove(QChar(0)).left(90).simplified() + u'.';
        return browser
            .get(at(u"gis-works"_s, u"/search?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(words, {}, "."))))
            .text();
    });
}

TEST_P(Inert, ticketsAndErrors)
{
    for (const XssVector &vector : xssVectors()) {
        Browser browser(m_port);
        const QString text =
            QString::fromLatin1(QUrl::toPercentEncoding(QString(vector.text).remove(QChar(0)).left(150)));
        const Answer page = browser.get(at(u"empty"_s, u"/enter?ticket=%1&target=%1"_s.arg(text)));
        EXPECT_EQ(page.status, 400);
        EXPECT_EQ(skeleton(page.text()), skeleton(browser.get(at(u"empty"_s, u"/enter?ticket=x"_s)).text()));
    }
}

INSTANTIATE_TEST_SUITE_P(, Inert, testing::Values(Engine::Sqlite), engineName);

} // namespace
} // namespace gw::test
