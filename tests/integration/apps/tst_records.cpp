// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What each role sees and does in the eight systems, and what the systems tell the portal.
#include "apps_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace gw::test {
namespace {

class Records : public AppsTest
{
protected:
    Answer act(Browser &browser, const QString &system, const QString &id, const QString &step)
    {
        const Answer page = browser.get(at(system, u"/records/"_s + id));
        return browser.post(at(system, u"/records/%1/%2"_s.arg(id, step)),
                            {{u"form_token"_s, Browser::field(page, u"form_token"_s)}});
    }
    QJsonObject found(const QString &system, const QString &query)
    {
        Browser portal(m_port);
        const Answer answer =
            portal.send("GET", at(system, u"/gwanmun/search?"_s + query), {"Authorization: " + credentials(system)});
        EXPECT_EQ(answer.status, 200) << answer.raw.toStdString();
        return QJsonDocument::fromJson(answer.body()).object();
    }
};

TEST_P(Records, inEachSystem_theRoleActs_theCounterFalls_andTheHistoryNamesWhoDidIt)
{
    for (const Eight &one : eight) {
        SCOPED_TRACE(QString::fromUtf16(one.id).toStdString());
        const QString system = QString::fromUtf16(one.id);
        const QString role = QString::fromUtf16(one.role);
        put(system, record(u"7"_s, QString::fromUtf16(one.from), u"구월로 민원 7"_s));
        Browser browser = arrived(system, role);
        EXPECT_TRUE(browser.get(at(system, u"/"_s)).has(u"구월로 민원 7"_s));
        const QJsonArray before = counted(system, u"seat-1"_s, u"person-1"_s, role);
        ASSERT_EQ(before.size(), 1);
        EXPECT_EQ(before.at(0).toObject().value(u"path"_s).toString(), u"/records/7"_s);
        EXPECT_EQ(before.at(0).toObject().value(u"titleKo"_s).toString(), u"구월로 민원 7"_s);
        const Answer done = act(browser, system, u"7"_s, QString::fromUtf16(one.step));
        EXPECT_EQ(done.status, 303) << done.raw.toStdString();
        EXPECT_EQ(counted(system, u"seat-1"_s, u"person-1"_s, role).size(), 0);
        const Answer after = browser.get(at(system, u"/records/7"_s));
        EXPECT_TRUE(after.has(u"이력"_s));
        EXPECT_TRUE(after.has(u"김하늘 (지출 결재)"_s));
        EXPECT_EQ(act(browser, system, u"7"_s, QString::fromUtf16(one.step)).status, 409) << "twice is once";
    }
}

TEST_P(Records, inEachSystem_theRoleThatMayOnlyLook_isRefusedTheAction)
{
    for (const Eight &one : eight) {
        SCOPED_TRACE(QString::fromUtf16(one.id).toStdString());
        const QString system = QString::fromUtf16(one.id);
        Record own = record(u"7"_s, QString::fromUtf16(one.from));
        own.ownerPersonId = u"person-1"_s;
        put(system, own);
        Browser browser = arrived(system, QString::fromUtf16(one.looker));
        const Answer page = browser.get(at(system, u"/records/7"_s));
        EXPECT_EQ(page.status, 200);
        EXPECT_FALSE(page.has(u"/records/7/"_s + QString::fromUtf16(one.step))) << "a button that would be refused";
        EXPECT_EQ(act(browser, system, u"7"_s, QString::fromUtf16(one.step)).status, 403);
        EXPECT_EQ(browser.get(at(system, u"/export.csv"_s)).status, 403);
        EXPECT_EQ(counted(system, u"seat-1"_s, u"person-1"_s, QString::fromUtf16(one.looker)).size(), 0);
    }
}

TEST_P(Records, roleThatTheSystemDoesNotKnow_seesNothing)
{
    put(u"e-finance"_s, record(u"7"_s, u"submitted"_s));
    Browser browser = arrived(u"e-finance"_s, u"emperor"_s);
    EXPECT_FALSE(browser.get(at(u"e-finance"_s, u"/"_s)).has(u"보도 정비"_s));
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/records/7"_s)).status, 404);
    EXPECT_EQ(found(u"e-finance"_s, u"q=2026&role=emperor"_s).value(u"totalResults"_s).toInt(), 0);
}

TEST_P(Records, ownMattersRole_seesOnesOwnAndNoOthers)
{
    Record mine = record(u"1"_s, u"requested"_s, u"나의 휴가"_s);
    mine.assigneeSeatId = u"seat-9"_s;
    mine.ownerPersonId = u"person-1"_s;
    Record theirs = record(u"2"_s, u"requested"_s, u"남의 휴가"_s);
    theirs.assigneeSeatId = u"seat-9"_s;
    theirs.ownerPersonId = u"person-2"_s;
    put(u"personnel"_s, mine);
    put(u"personnel"_s, theirs);
    Browser browser = arrived(u"personnel"_s, u"self"_s);
    const Answer list = browser.get(at(u"personnel"_s, u"/"_s));
    EXPECT_TRUE(list.has(u"나의 휴가"_s));
    EXPECT_FALSE(list.has(u"남의 휴가"_s));
    EXPECT_EQ(browser.get(at(u"personnel"_s, u"/records/2"_s)).status, 404);
    EXPECT_EQ(found(u"personnel"_s, u"q=휴가&person=person-2&seat=seat-2&role=self"_s).value(u"totalResults"_s).toInt(),
              1);
    EXPECT_EQ(found(u"personnel"_s, u"q=휴가&person=person-3&seat=seat-3&role=self"_s).value(u"totalResults"_s).toInt(),
              0);
    EXPECT_EQ(
        found(u"personnel"_s, u"q=휴가&person=person-3&seat=seat-3&role=manager"_s).value(u"totalResults"_s).toInt(),
        2);
}

TEST_P(Records, systems_doNotSeeEachOthersRecords)
{
    put(u"e-finance"_s, record(u"7"_s, u"submitted"_s));
    Browser browser = arrived(u"procurement"_s, u"contracting"_s);
    EXPECT_FALSE(browser.get(at(u"procurement"_s, u"/"_s)).has(u"보도 정비"_s));
    EXPECT_EQ(browser.get(at(u"procurement"_s, u"/records/7"_s)).status, 404);
}

TEST_P(Records, takingAComplaint_makesItMine)
{
    Record free = record(u"7"_s, u"received"_s);
    free.assigneeSeatId.clear();
    put(u"complaints"_s, free);
    EXPECT_EQ(counted(u"complaints"_s, u"seat-1"_s, u"person-1"_s, u"handler"_s).size(), 0);
    EXPECT_EQ(counted(u"complaints"_s, u"seat-2"_s, u"person-2"_s, u"officer"_s).size(), 1);
    Browser browser = arrived(u"complaints"_s, u"handler"_s);
    EXPECT_EQ(act(browser, u"complaints"_s, u"7"_s, u"take"_s).status, 303);
    EXPECT_EQ(counted(u"complaints"_s, u"seat-1"_s, u"person-1"_s, u"handler"_s).size(), 1);
    EXPECT_EQ(counted(u"complaints"_s, u"seat-2"_s, u"person-2"_s, u"officer"_s).size(), 0);
}

TEST_P(Records, whatSomebodyElseHasTaken_isTheirsToDecide)
{
    Record theirs = record(u"7"_s, u"submitted"_s);
    theirs.assigneeSeatId = u"seat-9"_s;
    put(u"e-finance"_s, theirs);
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    EXPECT_FALSE(browser.get(at(u"e-finance"_s, u"/records/7"_s)).has(u"/records/7/approve"_s));
    EXPECT_EQ(act(browser, u"e-finance"_s, u"7"_s, u"approve"_s).status, 403);
    EXPECT_EQ(counted(u"e-finance"_s, u"seat-9"_s, u"person-9"_s, u"approver"_s).size(), 1);
}

TEST_P(Records, actions_needTheFormOfTheVisit)
{
    put(u"e-finance"_s, record(u"7"_s, u"submitted"_s));
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    EXPECT_EQ(browser.post(at(u"e-finance"_s, u"/records/7/approve"_s), {}).status, 403);
    QJsonObject another = arrival(u"e-finance"_s, u"approver"_s);
    another.insert(u"personId"_s, u"person-2"_s);
    Browser other = arrived(u"e-finance"_s, another);
    const QString theirs = Browser::field(other.get(at(u"e-finance"_s, u"/records/7"_s)), u"form_token"_s);
    EXPECT_EQ(browser.post(at(u"e-finance"_s, u"/records/7/approve"_s), {{u"form_token"_s, theirs}}).status, 403);
    EXPECT_EQ(counted(u"e-finance"_s, u"seat-1"_s, u"person-1"_s, u"approver"_s).size(), 1);
}

TEST_P(Records, export_isATableThatNoSpreadsheetTakesForFormulas)
{
    put(u"e-finance"_s, record(u"1"_s, u"submitted"_s, u"=HYPERLINK(\"http://evil.example\")"_s));
    put(u"e-finance"_s, record(u"2"_s, u"approved"_s, u"따옴표 \" 와\n줄"_s));
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    const Answer table = browser.get(at(u"e-finance"_s, u"/export.csv"_s));
    EXPECT_EQ(table.header("Content-Type"), "text/csv; charset=utf-8");
    EXPECT_EQ(table.header("Content-Disposition"), "attachment; filename=\"e-finance.csv\"");
    EXPECT_TRUE(table.body().startsWith("\xEF\xBB\xBF\"번호\",\"지출 결의\""));
    EXPECT_TRUE(table.body().contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\""));
    EXPECT_TRUE(table.has(u"\"따옴표 \"\" 와\n줄\""_s));
}

TEST_P(Records, search_findsByEveryWordAndTakesNoneForAPattern)
{
    put(u"archive"_s, record(u"1"_s, u"requested"_s, u"한별대교 준공 기록"_s));
    put(u"archive"_s, record(u"2"_s, u"requested"_s, u"할인 100% 안내"_s));
    const auto total = [&](const QString &words) {
        return found(u"archive"_s, u"role=reader&q="_s + QString::fromLatin1(QUrl::toPercentEncoding(words)))
            .value(u"totalResults"_s)
            .toInt();
    };
    EXPECT_EQ(total(u"한별대교 기록"_s), 1);
    EXPECT_EQ(total(u"한별대교 안내"_s), 0);
    EXPECT_EQ(total(u"%"_s), 1);
    EXPECT_EQ(total(u"_"_s), 0);
    EXPECT_EQ(total(u"' OR 1=1 --"_s), 0);
    EXPECT_EQ(total(u""_s), 0);
    const QJsonObject item =
        found(u"archive"_s, u"role=reader&q=2026-1"_s).value(u"items"_s).toArray().at(0).toObject();
    EXPECT_EQ(item.value(u"path"_s).toString(), u"/records/1"_s);
    EXPECT_EQ(item.value(u"stateKo"_s).toString(), u"신청"_s);
    Browser browser = arrived(u"archive"_s, u"reader"_s);
    EXPECT_TRUE(browser.get(at(u"archive"_s, u"/search?q=100%25+할인"_s)).has(u"할인 100% 안내"_s));
}

TEST_P(Records, searchDescription_isOpenSearchWithThisSystemsAddresses)
{
    m_systems[u"archive"_s].name.ko = u"기록 <관> & \"함\""_s;
    Browser browser(m_port);
    const Answer answer = browser.get(at(u"archive"_s, u"/opensearch.xml"_s));
    EXPECT_EQ(answer.header("Content-Type"), "application/opensearchdescription+xml");
    QXmlStreamReader xml(answer.body());
    QStringList templates;
    QString description;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        EXPECT_EQ(xml.namespaceUri(), u"http://a9.com/-/spec/opensearch/1.1/");
        if (xml.name() == u"Url")
            templates.append(xml.attributes().value(u"template"_s).toString());
        else if (xml.name() == u"Description")
            description = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(description, m_systems[u"archive"_s].name.ko);
    ASSERT_EQ(templates.size(), 2);
    EXPECT_EQ(templates.at(0), at(u"archive"_s, u"/search?q={searchTerms}"_s));
}

TEST_P(Records, countersRequest_thatIsNone_isRefused)
{
    Browser portal(m_port);
    const auto ask = [&](const QByteArray &body) {
        return portal
            .send("POST", at(u"e-finance"_s, u"/gwanmun/counters"_s),
                  {"Authorization: " + credentials(u"e-finance"_s), "Content-Type: application/json"}, body)
            .status;
    };
    EXPECT_EQ(ask("{"), 400);
    EXPECT_EQ(ask("{}"), 422);
    EXPECT_EQ(ask(R"({"seats":[]})"), 200);
    QByteArray many = R"({"seats":[{})" + QByteArray(",{}").repeated(500) + "]}";
    EXPECT_EQ(ask(many), 422);
}

TEST_P(Records, pages_offerAnotherWindowAndALinkElsewhere)
{
    put(u"e-finance"_s, record(u"7"_s, u"submitted"_s));
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    EXPECT_TRUE(browser.get(at(u"e-finance"_s, u"/records/7"_s)).has(u"target=\"_blank\" rel=\"noopener\""_s));
    EXPECT_TRUE(browser.get(at(u"e-finance"_s, u"/help"_s)).has(u"href=\"https://www.example.org/\""_s));
    EXPECT_TRUE(browser.get(at(u"e-finance"_s, u"/records/7/print"_s)).has(u"2026-11-20 10:00 출력, 김하늘"_s));
}

INSTANTIATE_TEST_SUITE_P(, Records, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
