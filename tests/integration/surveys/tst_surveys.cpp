// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <gw/portaltypes/surveyresults.h>
#include <gw/backend/surveys/routes.h>

using namespace gw;
using namespace gw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class SurveysTest : public OfficeTest
{
protected:
    portal::SurveyResults results(const QString &id, const QString &person)
    {
        const Response response = ask("GET", u"/v1/surveys/"_s + id + u"/results"_s, person);
        EXPECT_EQ(response.status, 200) << response.body.constData();
        return json::parseAs<portal::SurveyResults>(json(response), "SurveyResults").value_or(portal::SurveyResults());
    }

    void answer(const QString &id, const QString &person, const QJsonArray &given)
    {
        const Response response =
            ask("PUT", u"/v1/surveys/"_s + id + u"/answer"_s, person, {{u"answers"_s, given}});
        EXPECT_EQ(response.status, 200) << response.body.constData();
    }

    QStringList wrong(const QJsonObject &changes)
    {
        const Response response = ask("POST", u"/v1/surveys"_s, u"p-1"_s, draft(changes));
        EXPECT_EQ(response.status, 422) << response.body.constData();
        QStringList list;
        for (const QJsonValue &error : json(response).value(u"errors").toArray())
            list.append(error[u"pointer"].toString() + u' ' + error[u"code"].toString());
        return list;
    }
};

const QJsonObject named{{u"anonymous"_s, false}, {u"layer"_s, u"city"_s}};

} // namespace

TEST_P(SurveysTest, namedAnswers_areCountedAndChangedUntilTheEnd)
{
    const QString id = open(named);
    answer(id, u"p-2"_s, answers(u"a"_s, 2));
    answer(id, u"p-3"_s, answers(u"b"_s, 5));
    answer(id, u"p-2"_s, answers(u"b"_s, 3));
    const portal::SurveyResults counted = results(id, u"p-2"_s);
    EXPECT_EQ(counted.answers, 2);
    EXPECT_EQ(counted.members, 27);
    EXPECT_EQ(counted.questions.at(0).options.at(0).count, 0);
    EXPECT_EQ(counted.questions.at(0).options.at(1).count, 2);
    EXPECT_EQ(counted.questions.at(1).meanThousandths, 4000);
    m_clock.advance(std::chrono::hours(24 * 8));
    const Response late = ask("PUT", u"/v1/surveys/"_s + id + u"/answer"_s, u"p-4"_s, {{u"answers"_s, answers(u"a"_s, 1)}});
    EXPECT_EQ(problem(late), u"survey-not-open"_s);
    EXPECT_TRUE(results(id, u"p-5"_s).final) << "what is over may be seen by those who were asked";
}

TEST_P(SurveysTest, bureausWithFewAnswers_areCountedTogetherSoThatNothingCanBeSubtracted)
{
    const QString id = open(named);
    for (int i = 2; i <= 13; ++i)
        answer(id, u"p-%1"_s.arg(i), answers(u"a"_s, 4));
    for (int i = 25; i <= 27; ++i)
        answer(id, u"p-%1"_s.arg(i), answers(u"b"_s, 1));
    // Three of the small bureau: with the big one shown beside the total, they could be told. So nothing is.
    EXPECT_TRUE(results(id, u"p-1"_s).groups.isEmpty());
    EXPECT_TRUE(results(id, u"p-1"_s).questions.at(0).byGroup.isEmpty());
}

TEST_P(SurveysTest, weightedNumbers_countEveryBureauByItsPeople)
{
    run(u"UPDATE post SET unit_id = 'u-small' WHERE id IN ('t-p-19', 't-p-20', 't-p-21', 't-p-22', 't-p-23', 't-p-24')"_s);
    const QString id = open(named); // 18 in the big bureau, 9 in the small one
    for (int i = 2; i <= 7; ++i)
        answer(id, u"p-%1"_s.arg(i), answers(u"a"_s, 1));
    for (int i = 19; i <= 27; ++i)
        answer(id, u"p-%1"_s.arg(i), answers(u"b"_s, 4));
    const portal::SurveyResults counted = results(id, u"p-1"_s);
    ASSERT_EQ(counted.groups.size(), 2);
    const portal::SurveyQuestionResult &choice = counted.questions.at(0);
    EXPECT_EQ(choice.options.at(0).count, 6);
    EXPECT_EQ(choice.options.at(0).weightedPermille, 667) << "6 of 15 answered so, but they stand for 18 of 27";
    EXPECT_EQ(choice.byGroup.size(), 2);
    EXPECT_EQ(counted.questions.at(1).meanThousandths, 2800);
    EXPECT_EQ(counted.questions.at(1).weightedMeanThousandths, 2000);
}

TEST_P(SurveysTest, anonymousNumbers_moveInStepsOfFiveAndBelowThatNotAtAll)
{
    const QString id = open();
    QList<Vote> votes;
    for (int i = 1; i <= 8; ++i) {
        votes.append(prepare(id, u"p-%1"_s.arg(i), answers(u"a"_s, 5, u"말"_s)));
        ASSERT_EQ(sign(id, votes.last()).status, 200);
    }
    for (int i = 0; i < 4; ++i)
        ASSERT_EQ(cast(id, votes.at(i)).status, 200);
    EXPECT_EQ(results(id, u"p-1"_s).answers, 0);
    EXPECT_EQ(results(id, u"p-1"_s).participants, 8);
    ASSERT_EQ(cast(id, votes.at(4)).status, 200);
    EXPECT_EQ(results(id, u"p-1"_s).answers, 5);
    ASSERT_EQ(cast(id, votes.at(5)).status, 200);
    EXPECT_EQ(results(id, u"p-1"_s).answers, 5);
    EXPECT_EQ(ask("GET", u"/v1/surveys/"_s + id + u"/answers.csv"_s, u"p-1"_s).status, 403);
    ASSERT_EQ(ask("POST", u"/v1/surveys/"_s + id + u"/state"_s, u"p-1"_s, {{u"to"_s, u"closed"_s}}).status, 200);
    EXPECT_EQ(results(id, u"p-1"_s).answers, 6);
    EXPECT_EQ(results(id, u"p-1"_s).questions.at(2).texts.size(), 6);
    EXPECT_TRUE(results(id, u"p-2"_s).questions.at(2).texts.isEmpty()) << "words are for the owners";
    const QByteArray table = ask("GET", u"/v1/surveys/"_s + id + u"/answers.csv"_s, u"p-1"_s).body;
    EXPECT_EQ(table.count("\r\n"), 7);
    EXPECT_FALSE(table.contains("p-")) << "no names";
}

TEST_P(SurveysTest, aSurveyWhoseTimeIsOver_losesItsKeysByItself)
{
    open();
    m_clock.advance(std::chrono::hours(24 * 8));
    ASSERT_TRUE(backend::surveys::tidy(*m_database, m_clock));
    EXPECT_EQ(query(u"SELECT count(*) FROM survey_group WHERE private_key IS NOT NULL"_s).front().integer(0), 0);
    EXPECT_EQ(query(u"SELECT count(*) FROM survey_group WHERE public_key IS NOT NULL"_s).front().integer(0), 2);
}

TEST_P(SurveysTest, whatCannotBeAsked_isNamed)
{
    QJsonArray questions = draft().value(u"questions").toArray();
    QJsonObject first = questions.at(0).toObject();
    first.insert(u"options"_s, QJsonArray{first.value(u"options")[0]});
    QJsonObject second = questions.at(1).toObject();
    second.insert(u"id"_s, u"q1"_s);
    second.insert(u"to"_s, 40);
    EXPECT_EQ(wrong({{u"questions"_s, QJsonArray{first, second}}}),
              (QStringList{u"/questions/0/options range"_s, u"/questions/1/to range"_s, u"/questions/1/id taken"_s}));
    EXPECT_EQ(wrong({{u"questions"_s, QJsonArray{}}}), QStringList{u"/questions range"_s});
    EXPECT_EQ(wrong({{u"closesAt"_s, u"2026-11-20T00:00:00.000Z"_s}}), QStringList{u"/closesAt before-start"_s});
    EXPECT_EQ(wrong({{u"id"_s, u"my survey and its very own id, so long"_s}}).first(), u"/id range"_s);
}

TEST_P(SurveysTest, aDraftWrittenOffline_keepsItsIdAndComesOnce)
{
    const QString id = u"0193b2c1-0000-7000-8000-000000000001"_s;
    EXPECT_EQ(ask("POST", u"/v1/surveys"_s, u"p-1"_s, draft({{u"id"_s, id}})).status, 201);
    EXPECT_EQ(ask("POST", u"/v1/surveys"_s, u"p-1"_s, draft({{u"id"_s, id}})).status, 422);
    EXPECT_EQ(ask("GET", u"/v1/surveys/"_s + id, u"p-2"_s).status, 404) << "a draft is its owners'";
    EXPECT_EQ(ask("GET", u"/v1/surveys/"_s + id, u"p-1"_s).status, 200);
}

TEST_P(SurveysTest, aTableForSpreadsheets_runsNothing)
{
    const QString id = open(named);
    answer(id, u"p-2"_s, answers(u"a"_s, 2, u"=1+1"_s));
    answer(id, u"p-3"_s, answers(u"b"_s, 3, u"그는 \"예\"라고,\n했다"_s));
    answer(id, u"p-4"_s, answers(u"b"_s, 3, u"＠SUM(A1)"_s));
    const QByteArray table = ask("GET", u"/v1/surveys/"_s + id + u"/answers.csv"_s, u"p-1"_s).body;
    EXPECT_TRUE(table.startsWith("\xef\xbb\xbf이름,부서,"));
    EXPECT_TRUE(table.contains("가,2,'=1+1\r\n")) << table.constData();
    EXPECT_TRUE(table.contains("\"그는 \"\"예\"\"라고,\n했다\"\r\n"));
    EXPECT_TRUE(table.contains(",'＠SUM(A1)\r\n"));
    EXPECT_EQ(ask("GET", u"/v1/surveys/"_s + id + u"/answers.csv"_s, u"p-2"_s).status, 403);
}

INSTANTIATE_TEST_SUITE_P(Engines, SurveysTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);
