// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QTemporaryDir>
#include <gw/backend/directory/schema.h>
#include <gw/backend/mail/schema.h>
#include <gw/backend/mime/build.h>
#include <gw/backend/storage/changelog.h>
#include <gw/backend/submission/postoffice.h>
#include <gw/backend/submission/schema.h>
#include <gw/test/database.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend;

namespace {

class MovedClock final : public Clock
{
public:
    QDateTime now() const override { return at; }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(at.toMSecsSinceEpoch()); }
    QDateTime at = QDateTime::currentDateTimeUtc(); // files have the time of the computer
};

const QString haneul = u"0192aa00-0000-7000-8000-000000000001"_s;
const QString nara = u"0192aa00-0000-7000-8000-000000000002"_s;

/// A post office with two people in it and a smart host that the test plays.
class Submission : public testing::TestWithParam<test::Engine>, public jmap::Context
{
protected:
    Submission() : m_place(GetParam())
    {
        std::vector<storage::Migration> migrations;
        for (const auto &part : {storage::ChangeLog::migrations(), directory::migrations(), jmap::Blobs::migrations(),
                                 mail::migrations(), submission::migrations()})
            migrations.insert(migrations.end(), part.begin(), part.end());
        m_database = test::openDatabase(m_place, migrations);
        m_blobs = std::make_unique<jmap::Blobs>(m_directory.path(), time);
        m_hub = std::make_unique<jmap::StateHub>(*m_database, time);
        auto store = mail::MailStore::open(*m_database, *m_blobs, time);
        EXPECT_TRUE(store);
        m_store = std::move(*store);
        submission::Options options;
        options.ownName = u"mail.hanbit.example"_s;
        options.smartHost = [this](const smtp::Mail &mail) { return playSmartHost(mail); };
        m_office = std::make_unique<submission::PostOffice>(*m_database, *m_store, *m_blobs, m_accounts, *m_hub, time,
                                                            std::move(options));
        m_store->addMethods(m_methods);
        m_office->addMethods(m_methods);
        write([](storage::Session &session) -> Result<Done> {
            for (const auto &[id, alias] : {std::pair{haneul, u"haneul"_s}, {nara, u"nara"_s}}) {
                const auto done =
                    session.exec(u"INSERT INTO person(id, name, staff_no, email) VALUES(?, ?, ?, ?)"_s,
                                 {id, alias, alias, alias + u"@hanbit.example"_s});
                if (!done)
                    return fail(done.error());
            }
            return Done{};
        });
        me = call(haneul, u"Identity/set"_s,
                  {{u"create"_s, QJsonObject{{u"i"_s, QJsonObject{{u"name"_s, u"하늘"_s},
                                                                  {u"email"_s, u"haneul@hanbit.example"_s}}}}}})
                 .value(u"created"_s)[u"i"_s][u"id"_s]
                 .toString();
        EXPECT_FALSE(me.isEmpty());
    }

    // --- the context of a call ---
    const identity::Caller &caller() const override { return m_caller; }
    storage::Database &database() override { return *m_database; }
    const Clock &clock() const override { return time; }
    const jmap::Limits &limits() const override { return m_limits; }
    const jmap::Blobs &blobs() const override { return *m_blobs; }
    const jmap::Accounts &accounts() const override { return m_accounts; }
    bool uses(QStringView) const override { return true; }
    std::expected<jmap::Account, jmap::MethodError> account(const QJsonObject &) const override
    {
        return jmap::Account{.id = u"e-"_s + m_person,
                             .personId = m_person,
                             .lane = jmap::Lane::Employee,
                             .address = (m_person == haneul ? u"haneul"_s : u"nara"_s) + u"@hanbit.example"_s,
                             .name = u"name"_s};
    }
    QString resolved(const QString &id) const override { return id; }
    void created(const QString &, const QString &) override {}
    void callAfter(const QString &, const QJsonObject &) override {}
    void changed(const QString &, const QString &) override {}

    QJsonObject call(const QString &person, const QString &method, const QJsonObject &arguments)
    {
        m_person = person;
        write([this](storage::Session &session) { return m_store->ensureAccount(session, *account({})); });
        const auto answer = m_methods.find(method)->run(arguments, *this);
        EXPECT_TRUE(answer) << answer.error().type.toStdString();
        return answer.value_or(QJsonObject());
    }

    void write(const std::function<Result<Done>(storage::Session &)> &work)
    {
        const auto done = m_database->write(work);
        EXPECT_TRUE(done) << done.error().detail.toStdString();
    }

    /// Puts a message into the person's drafts and submits it; the submission's id.
    QString send(const QString &person, const QString &identity, const QString &to, const QString &subject,
                 const QJsonObject &parameters = {})
    {
        mime::Draft draft;
        const QString from = (person == haneul ? u"haneul"_s : u"nara"_s) + u"@hanbit.example"_s;
        draft.from = {{.name = {}, .email = from}};
        draft.to = {{.name = {}, .email = to}};
        draft.subject = subject;
        draft.date = time.now();
        draft.messageId = u"n%1@hanbit.example"_s.arg(++m_messages);
        draft.text = u"text"_s;
        const auto message = m_store->read(mime::build(draft));
        EXPECT_TRUE(message);
        QString emailId;
        m_person = person;
        write([&](storage::Session &session) -> Result<Done> {
            const QString id = account({})->id;
            if (const auto ready = m_store->ensureAccount(session, *account({})); !ready)
                return ready;
            const auto box = m_store->mailboxByRole(session, id, u"drafts"_s);
            const auto delivered = m_store->deliver(session, id, *message, {{*box}, {}, time.now()});
            emailId = delivered ? delivered->emailId : QString();
            return delivered ? Result<Done>(Done{}) : fail(delivered.error());
        });
        QJsonObject object{{u"identityId"_s, identity}, {u"emailId"_s, emailId}};
        if (!parameters.isEmpty())
            object.insert(u"envelope"_s,
                          QJsonObject{{u"mailFrom"_s, QJsonObject{{u"email"_s, from}, {u"parameters"_s, parameters}}},
                                      {u"rcptTo"_s, QJsonArray{QJsonObject{{u"email"_s, to}}}}});
        const QJsonObject answer =
            call(person, u"EmailSubmission/set"_s, {{u"create"_s, QJsonObject{{u"s"_s, object}}}});
        const QString id = answer.value(u"created"_s)[u"s"_s][u"id"_s].toString();
        EXPECT_FALSE(id.isEmpty()) << qPrintable(answer.value(u"notCreated"_s)[u"s"_s][u"type"_s].toString());
        return id;
    }

    int inbox(const QString &person)
    {
        const QJsonArray boxes = call(person, u"Mailbox/get"_s, {}).value(u"list"_s).toArray();
        for (const QJsonValue &box : boxes) {
            if (box[u"role"_s] == u"inbox"_s)
                return box[u"totalEmails"_s].toInt();
        }
        return -1;
    }

    QJsonValue submitted(const QString &id)
    {
        return call(haneul, u"EmailSubmission/get"_s, {{u"ids"_s, QJsonArray{id}}}).value(u"list"_s)[0];
    }

    /// Moves the clock and does what is then due, as often as there is something.
    void after(std::chrono::seconds time_)
    {
        time.at = time.at.addSecs(time_.count());
        for (int round = 0; round < 5; ++round)
            EXPECT_TRUE(m_office->workOff());
    }

    std::expected<smtp::Sent, smtp::Client::Failure> playSmartHost(const smtp::Mail &mail)
    {
        asked.append(time.now());
        if (isDown)
            return std::unexpected(smtp::Client::Failure{.error = {.code = Error::Code::Offline}});
        smtp::Sent sent;
        for (const QString &recipient : mail.recipients)
            sent.recipients.append({.address = recipient, .code = 250, .status = "2.1.5", .text = u"ok"_s});
        given += mail.recipients;
        return sent;
    }

    MovedClock time;
    QString me;
    QList<QDateTime> asked;
    QStringList given;
    bool isDown = false;
    std::unique_ptr<mail::MailStore> m_store;
    std::unique_ptr<jmap::Blobs> m_blobs;
    std::unique_ptr<submission::PostOffice> m_office;

private:
    test::DatabasePlace m_place;
    QTemporaryDir m_directory;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<jmap::StateHub> m_hub;
    jmap::Accounts m_accounts;
    jmap::Methods m_methods;
    jmap::Limits m_limits;
    identity::Caller m_caller;
    QString m_person;
    int m_messages = 0;
};
INSTANTIATE_TEST_SUITE_P(Engines, Submission, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

TEST_P(Submission, heldForDays_keepsItsBytesAndGoesOnce)
{
    const QString id = send(haneul, me, u"nara@hanbit.example"_s, u"held"_s, {{u"HOLDFOR"_s, u"259200"_s}});
    for (int hour = 0; hour < 71; ++hour) {
        after(std::chrono::hours(1));
        ASSERT_TRUE(m_blobs->tidy(database()));
        ASSERT_TRUE(m_store->tidy());
    }
    EXPECT_EQ(inbox(nara), 0);
    EXPECT_EQ(submitted(id)[u"undoStatus"_s], u"pending"_s);
    after(std::chrono::hours(2));
    EXPECT_EQ(inbox(nara), 1);
    EXPECT_EQ(submitted(id)[u"undoStatus"_s], u"final"_s);
    after(std::chrono::hours(2));
    EXPECT_EQ(inbox(nara), 1);
}

TEST_P(Submission, aSmartHostThatIsDown_isAskedLessAndLessOftenAndThenItBouncesOnce)
{
    isDown = true;
    const QString id = send(haneul, me, u"somebody@outside.example"_s, u"unlucky"_s);
    for (int quarter = 0; quarter < 4 * 24 * 5; ++quarter)
        after(std::chrono::minutes(15));
    EXPECT_EQ(inbox(haneul), 0);
    EXPECT_LT(asked.size(), 60);
    EXPECT_GT(asked.size(), 25);
    EXPECT_GE(asked.last().secsTo(time.now()), 0);
    EXPECT_GE(asked.at(asked.size() - 2).secsTo(asked.last()), 4 * 3600);
    EXPECT_EQ(submitted(id)[u"deliveryStatus"_s][u"somebody@outside.example"_s][u"delivered"_s], u"queued"_s);
    after(std::chrono::hours(9));
    after(std::chrono::hours(9));
    EXPECT_EQ(inbox(haneul), 1);
    EXPECT_EQ(submitted(id)[u"deliveryStatus"_s][u"somebody@outside.example"_s][u"delivered"_s], u"no"_s);
    EXPECT_EQ(submitted(id)[u"dsnBlobIds"_s].toArray().size(), 1);
}

TEST_P(Submission, aSmartHostThatComesBack_takesItOnce)
{
    isDown = true;
    const QString id = send(haneul, me, u"somebody@outside.example"_s, u"late"_s);
    after(std::chrono::minutes(0));
    isDown = false;
    after(std::chrono::minutes(5));
    after(std::chrono::hours(5));
    EXPECT_EQ(given, QStringList{u"somebody@outside.example"_s});
    EXPECT_EQ(submitted(id)[u"deliveryStatus"_s][u"somebody@outside.example"_s][u"delivered"_s], u"unknown"_s);
}

TEST_P(Submission, absence_answersOnceInSevenDaysAndOnlyWithinItsDates)
{
    const auto written = [this](int days) { return toRfc3339(time.now().addDays(days)); };
    call(nara, u"VacationResponse/set"_s,
         {{u"update"_s, QJsonObject{{u"singleton"_s, QJsonObject{{u"isEnabled"_s, true},
                                                                 {u"fromDate"_s, written(1)},
                                                                 {u"toDate"_s, written(20)},
                                                                 {u"textBody"_s, u"부재중"_s}}}}}});
    const auto sendAndCount = [this] {
        send(haneul, me, u"nara@hanbit.example"_s, u"are you there?"_s);
        after(std::chrono::seconds(1));
        return inbox(haneul);
    };
    EXPECT_EQ(sendAndCount(), 0); // not yet
    after(std::chrono::hours(25));
    EXPECT_EQ(sendAndCount(), 1);
    after(std::chrono::hours(24 * 6));
    EXPECT_EQ(sendAndCount(), 1); // six days later: once is enough
    after(std::chrono::hours(25));
    EXPECT_EQ(sendAndCount(), 2);
    after(std::chrono::hours(24 * 15));
    EXPECT_EQ(sendAndCount(), 2); // it is over
}

} // namespace
