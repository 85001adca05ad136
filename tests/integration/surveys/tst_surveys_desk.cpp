// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Two desks and one backend: asking, answering with and without a network, voting, and what a crash leaves of a vote.
#include "survey_desk.h"

#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/auth/certificatesource.h>
#include <gw/auth/signin.h>
#include <gw/base/ids.h>
#include <gw/familyevents/icalendar.h>
#include <gw/portalapi/me.h>
#include <gw/portalapi/surveys.h>
#include <gw/sqlite/connection.h>
#include <gw/test/await.h>
#include <gw/test/backend_process.h>

using namespace gw;
using namespace gw::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto head = "11-175102";  // heads the bureau: may ask it
constexpr auto clerk = "11-204518"; // sits in it

/// A seeded backend and people who are signed in there by certificate.
class Town
{
public:
    Town()
    {
        if (!m_backend.start())
            qFatal("the backend does not start: %s", m_backend.log().constData());
    }

    BackendProcess &backend() { return m_backend; }

    QByteArray token(const char *login)
    {
        if (m_tokens.contains(login))
            return m_tokens.value(login);
        const auto crypto = auth::makeOpenSslProvider();
        auth::CertificatePlaces places;
        places.files.append(m_backend.dataDir() + u"/demo/"_s
                            + m_backend.persona(QString::fromLatin1(login))[u"certificate"_s].toString());
        auth::CertificateSource certificates(crypto, m_clock, places);
        const auto found = await(certificates.list());
        const auto signer = await(certificates.open(found->constFirst().id, auth::Secret("gwanmun")));
        auth::SignInContext context;
        context.transport = &m_managers.requests();
        context.crypto = crypto;
        context.clock = &m_clock;
        context.openUrl = [](const QUrl &) { return false; };
        auth::SignIn attempt(context);
        const auto grant = await(attempt.withCertificate(m_backend.url().toString(), *signer));
        m_tokens.insert(login, grant ? grant->tokens.access : QByteArray());
        return m_tokens.value(login);
    }

    Result<net::Reply> send(const char *login, net::Request request)
    {
        request.url = m_backend.url().resolved(request.url);
        request.headers.append({"Authorization", "Bearer " + token(login)});
        return await(m_managers.requests().send(request));
    }

    portal::Me me(const char *login)
    {
        const auto reply = send(login, portal::GetMe{}.request());
        return (*portal::GetMe::parse(*reply))->value;
    }

    /// What the urn of a survey holds, from the server's own file.
    qint64 ballots(const QString &surveyId)
    {
        auto file = sqlite::Connection::open(m_backend.dataDir() + u"/backend.sqlite"_s,
                                             sqlite::Connection::Mode::ReadOnly);
        if (!file)
            return -1;
        qint64 sum = -1;
        const auto text = file->scalar(u"SELECT group_concat(document, '') FROM survey_urn WHERE kind = 'ballots' AND survey_id = '"_s
                                       + surveyId + u'\'');
        if (text)
            sum = text->toString().count(u"\"answers\"");
        return sum;
    }

private:
    BackendProcess m_backend;
    SystemClock m_clock;
    net::Managers m_managers;
    QHash<QByteArray, QByteArray> m_tokens;
};

Town &town()
{
    static Town one;
    return one;
}

class SurveysDeskTest : public testing::Test
{
protected:
    std::unique_ptr<SurveyDesk> desk(const char *login, std::chrono::milliseconds delay = 0ms)
    {
        m_folders.push_back(std::make_unique<QTemporaryDir>());
        auto opened = SurveyDesk::open({town().backend().url(), town().token(login), m_folders.back()->path(), delay});
        EXPECT_TRUE(opened);
        EXPECT_TRUE(await((*opened)->start()));
        return std::move(*opened);
    }

    portal::SurveyDraft draft(bool anonymous)
    {
        portal::SurveyDraft made;
        const portal::Me me = town().me(head);
        made.layer = portal::NoticeLayer::Bureau;
        made.unitId = me.seats.first().unitId;
        made.titleKo = u"회식 날짜"_s;
        made.titleEn = u"When do we dine?"_s;
        portal::SurveyQuestion question;
        question.id = u"q1"_s;
        question.kind = portal::SurveyQuestionKind::Single;
        question.textKo = u"언제가 좋습니까?"_s;
        question.required = true;
        question.options = QList<portal::SurveyOption>{{u"a"_s, u"수요일"_s, {}}, {u"b"_s, u"목요일"_s, {}}};
        made.questions = {question};
        made.opensAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
        made.closesAt = QDateTime::currentDateTimeUtc().addDays(5);
        made.anonymous = anonymous;
        made.resultsVisible = portal::SurveyResultsVisible::AfterAnswer;
        return made;
    }

    /// Asked and opened by the head, straight at the server.
    QString open(bool anonymous)
    {
        portal::CreateSurvey create;
        create.idempotencyKey = newId();
        create.body = draft(anonymous);
        const auto created = portal::CreateSurvey::parse(*town().send(head, create.request()));
        EXPECT_TRUE(created);
        portal::MoveSurvey move;
        move.id = created->value.id;
        move.idempotencyKey = newId();
        move.body.to = portal::SurveyState::Open;
        EXPECT_TRUE(portal::MoveSurvey::parse(*town().send(head, move.request())));
        return move.id;
    }

    static QList<portal::SurveyAnswerItem> answer(const QString &option)
    {
        portal::SurveyAnswerItem item;
        item.questionId = u"q1"_s;
        item.options = QStringList{option};
        return {item};
    }

    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
};

} // namespace

TEST_F(SurveysDeskTest, whatTheHeadAsks_theClerkAnswersAndTheHeadCounts)
{
    const auto asking = desk(head);
    const auto answering = desk(clerk);
    asking->setOffline(true); // on the train: written, changed and opened before the server knows any of it
    portal::SurveyDraft made = draft(false);
    ASSERT_TRUE(await(asking->surveys().save(made)));
    const auto unsent = [&]() -> QString {
        for (const surveys::SurveyRow &row : asking->surveys().surveys().rows()) {
            if (row.onlyHere)
                return row.survey.id;
        }
        return {};
    };
    ASSERT_TRUE(waitUntil([&] { return !unsent().isEmpty(); }));
    const QString id = unsent();
    made.id = id;
    made.titleKo = u"회식 요일"_s;
    ASSERT_TRUE(await(asking->surveys().save(made)));
    ASSERT_TRUE(await(asking->surveys().move(id, portal::SurveyState::Open)));
    ASSERT_TRUE(waitUntil([&] { return asking->surveys().find(id)->phase == surveys::Phase::Open; }));
    EXPECT_TRUE(asking->surveys().find(id)->pending);
    asking->setOffline(false);
    ASSERT_TRUE(waitUntil([&] { return !asking->surveys().find(id)->pending; }));

    ASSERT_TRUE(waitUntil([&] { return answering->surveys().find(id).has_value(); }));
    EXPECT_EQ(answering->surveys().find(id)->survey.titleKo, u"회식 요일"_s);
    EXPECT_TRUE(answering->surveys().find(id)->isToAnswer());
    EXPECT_FALSE(answering->surveys().find(id)->survey.mine);
    answering->setOffline(true);
    ASSERT_TRUE(await(answering->surveys().answer(id, answer(u"a"_s))));
    ASSERT_TRUE(waitUntil([&] { return answering->surveys().find(id)->answered; }));
    EXPECT_TRUE(answering->surveys().find(id)->pending);
    EXPECT_FALSE(answering->surveys().find(id)->isToAnswer());
    answering->setOffline(false);
    ASSERT_TRUE(waitUntil([&] { return !answering->surveys().find(id)->pending; }));
    ASSERT_TRUE(await(answering->surveys().answer(id, answer(u"b"_s)))) << "changed until the end";
    ASSERT_TRUE(waitUntil([&] { return answering->outbox().entries().isEmpty(); }));

    const auto counted = await(asking->surveys().results(id));
    ASSERT_TRUE(counted);
    EXPECT_EQ(counted->results.questions.at(0).options.at(1).count, 1);
    asking->setOffline(true);
    const auto again = await(asking->surveys().results(id));
    ASSERT_TRUE(again) << "as they were last seen";
    EXPECT_TRUE(again->fromCache);
    asking->setOffline(false);
    const auto table = await(asking->surveys().exportTable(id, u"ko"_s));
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(table->contains("목요일"));
    EXPECT_FALSE(await(answering->surveys().exportTable(id, u"ko"_s))) << "not the clerk's to have";

    ASSERT_TRUE(await(asking->surveys().move(id, portal::SurveyState::Closed)));
    ASSERT_TRUE(waitUntil([&] { return answering->surveys().find(id)->phase == surveys::Phase::Closed; }));
}

TEST_F(SurveysDeskTest, aBallot_goesApartLaterAndWithoutAName)
{
    const QString id = open(true);
    const auto voting = desk(clerk, 1500ms);
    ASSERT_TRUE(waitUntil([&] { return voting->surveys().find(id).has_value(); }));
    const QString operation = *await(voting->surveys().answer(id, answer(u"b"_s)));
    ASSERT_TRUE(waitUntil([&] { return voting->surveys().find(id)->answered; }));
    EXPECT_FALSE(await(voting->surveys().answer(id, answer(u"a"_s)))) << "one ballot a person";
    ASSERT_TRUE(waitUntil([&] { return voting->outbox().entries().isEmpty(); }));
    EXPECT_TRUE(waitUntil([&] { return !voting->surveys().find(id)->pending; }));
    EXPECT_EQ(town().ballots(id), 1);
    ASSERT_EQ(voting->apart.size(), 1);
    const net::Request &cast = voting->apart.first();
    for (const auto &[name, value] : cast.headers)
        EXPECT_TRUE(name.toLower() == "content-type" || name.toLower() == "accept") << name.constData();
    EXPECT_FALSE(cast.body.contains(operation.toLatin1()));
    const QByteArray log = town().backend().log();
    EXPECT_TRUE(log.contains("/v1/surveys/changes")) << "requests are logged …";
    EXPECT_FALSE(log.contains("/ballot")) << "… but these are not";
    // Another desk of the same person learns it with the next pull.
    const auto other = desk(clerk);
    ASSERT_TRUE(waitUntil([&] { return other->surveys().find(id).has_value() && other->surveys().find(id)->answered; }));
    EXPECT_FALSE(other->surveys().find(id)->isToAnswer());
}

TEST_F(SurveysDeskTest, aVoteOnTwoDesksAtOnce_countsOnceAndTheOtherIsTold)
{
    const QString id = open(true);
    const auto first = desk(clerk);
    const auto second = desk(clerk);
    ASSERT_TRUE(waitUntil([&] { return first->surveys().find(id) && second->surveys().find(id); }));
    second->setOffline(true);
    ASSERT_TRUE(await(second->surveys().answer(id, answer(u"a"_s))));
    ASSERT_TRUE(await(first->surveys().answer(id, answer(u"b"_s))));
    ASSERT_TRUE(waitUntil([&] { return first->outbox().entries().isEmpty(); }));
    second->setOffline(false);
    ASSERT_TRUE(waitUntil([&] { return second->surveys().find(id)->refusal == u"ballot-issued"; }));
    second->surveys().discard(second->surveys().find(id)->refusedOperation);
    ASSERT_TRUE(waitUntil([&] { return second->outbox().entries().isEmpty(); }));
    EXPECT_EQ(town().ballots(id), 1);
}

TEST_F(SurveysDeskTest, aCrashAnywhere_losesNoVoteAndSendsNoneTwice)
{
    const QStringList points{u"outbox.kept"_s,      u"outbox.send.before"_s,   u"outbox.send.after"_s,   u"outbox.accepted"_s,
                             u"outbox.kept:2"_s,    u"outbox.send.before:2"_s, u"outbox.send.after:2"_s, u"outbox.accepted:2"_s};
    for (const QString &point : points) {
        SCOPED_TRACE(qPrintable(point));
        const QString id = open(true);
        QTemporaryDir folder;
        const auto run = [&](const QString &crashAt) {
            QProcess client;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"GW_TEST_TOKEN"_s, QString::fromLatin1(town().token(clerk)));
            if (!crashAt.isEmpty())
                environment.insert(u"GWANMUN_CRASH_AT"_s, crashAt);
            client.setProcessEnvironment(environment);
            client.start(QStringLiteral(SURVEY_CLIENT), {town().backend().url().toString(), folder.path(), id});
            EXPECT_TRUE(client.waitForFinished(30'000)) << client.readAllStandardError().constData();
            const QByteArray said = client.readAllStandardOutput();
            EXPECT_FALSE(said.contains("trouble")) << said.constData();
            return std::pair(client.exitStatus(), said);
        };
        const auto [ended, before] = run(point);
        EXPECT_EQ(ended, QProcess::CrashExit) << "the axe did not fall: " << before.constData();
        const auto [again, after] = run({});
        EXPECT_EQ(again, QProcess::NormalExit);
        EXPECT_TRUE(after.endsWith("empty\n")) << after.constData();
        EXPECT_EQ(after.count("kept"), 0) << "what was decided is not decided again";
        EXPECT_EQ(town().ballots(id), 1);
    }
}

TEST_F(SurveysDeskTest, aFamilyEvent_isToldAndAnsweredWithoutANetwork)
{
    const auto clerks = desk(clerk);
    const auto heads = desk(head);
    const portal::Me me = town().me(clerk);
    portal::FamilyEventDraft event;
    event.kind = portal::FamilyEventKind::FirstBirthday;
    event.personId = me.person.id;
    event.relation = portal::FamilyRelation::Child;
    event.startsAt = QDateTime::currentDateTimeUtc().addDays(3);
    event.place = u"달무리길 5"_s;
    event.hall = u"달무리뷔페"_s;
    event.account = u"가상은행 111-22"_s;
    event.layer = portal::NoticeLayer::City;
    event.unitId = me.seats.first().unitId;
    clerks->setOffline(true);
    ASSERT_TRUE(await(clerks->events().save(event, me.person.name)));
    const auto announced = [&](SurveyDesk &where) -> std::optional<familyevents::EventRow> {
        for (const familyevents::EventRow &row : where.events().events().rows()) {
            if (row.event.hall == u"달무리뷔페" && row.event.personId == me.person.id)
                return row;
        }
        return std::nullopt;
    };
    ASSERT_TRUE(waitUntil([&] { return announced(*clerks).has_value(); }));
    EXPECT_TRUE(announced(*clerks)->onlyHere);
    EXPECT_EQ(announced(*clerks)->event.personName, me.person.name);
    clerks->setOffline(false);
    ASSERT_TRUE(waitUntil([&] { return announced(*heads).has_value(); }));
    const QString id = announced(*heads)->event.id;
    EXPECT_TRUE(announced(*heads)->event.hasAccount);

    heads->setOffline(true);
    const auto note = await(heads->events().sendNote(id, u"돌을 축하합니다!"_s));
    ASSERT_TRUE(note);
    ASSERT_TRUE(waitUntil([&] { return announced(*heads)->event.myNote.has_value(); }));
    EXPECT_TRUE(announced(*heads)->pending);
    heads->setOffline(false);
    heads->events().retry(*note); // ends the time for second thoughts
    ASSERT_TRUE(waitUntil([&] {
        const auto row = announced(*clerks);
        return row && row->event.notes && !row->event.notes->isEmpty();
    }));
    EXPECT_EQ(announced(*clerks)->event.notes->first().text, u"돌을 축하합니다!"_s);
    EXPECT_FALSE(announced(*heads)->event.notes) << "for the person alone";
    EXPECT_EQ(await(heads->events().account(id)).value_or(QString()), u"가상은행 111-22"_s);
    // Neither desk keeps the account in its mirror.
    for (SurveyDesk *one : {clerks.get(), heads.get()}) {
        const auto found = await(one->store().read(store::File::Cache, [](sqlite::Connection &db) -> Result<int> {
            const auto count = db.scalar(u"SELECT (SELECT count(*) FROM family_row WHERE document LIKE '%가상은행 111%') + "
                                         "(SELECT count(*) FROM family_pending WHERE document LIKE '%가상은행 111%')"_s);
            return count ? Result<int>(count->toInt()) : Result<int>(fail(count.error()));
        }));
        EXPECT_EQ(found.value_or(-1), 0);
    }
    const QByteArray calendar = familyevents::calendarFile(announced(*heads)->event, u"돌잔치, 김하늘"_s, event.startsAt);
    EXPECT_TRUE(calendar.contains("SUMMARY:돌잔치\\, 김하늘\r\n"));
    EXPECT_FALSE(calendar.contains("가상은행"));
    for (const QByteArray &line : calendar.split('\n'))
        EXPECT_LE(line.size(), 76);

    const auto removed = await(clerks->events().remove(id));
    clerks->events().retry(*removed);
    ASSERT_TRUE(waitUntil([&] { return !announced(*heads); }));
}
