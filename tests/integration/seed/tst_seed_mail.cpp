// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/backend/jmap/blobs.h>
#include <gw/backend/mail/schema.h>
#include <gw/backend/mail/store.h>
#include <gw/backend/mime/json.h>
#include <gw/backend/seed/mail.h>
#include <gw/backend/seed/personas.h>
#include <gw/backend/seed/seed.h>
#include <gw/test/cpu_time.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(5, 30), Qt::UTC); // a Friday afternoon in Korea

/// The city with its mail, made once: the tests only look.
class SeedMail : public testing::Test
{
protected:
    struct Held
    {
        mime::Message message;
        mail::EmailInfo info;
    };
    struct World
    {
        QTemporaryDir folder;
        SystemClock clock;
        std::unique_ptr<storage::Database> database;
        std::unique_ptr<jmap::Blobs> blobs;
        std::unique_ptr<mail::MailStore> store;
        qint64 milliseconds = 0;
    };

    static void SetUpTestSuite()
    {
        world = std::make_unique<World>();
        std::vector<storage::Migration> all = seed::migrations();
        for (const auto &part : {jmap::Blobs::migrations(), mail::migrations()})
            all.insert(all.end(), part.begin(), part.end());
        world->database = storage::Database::open(world->folder.path(), all).value();
        world->blobs = std::make_unique<jmap::Blobs>(world->folder.filePath(u"blobs"_s), world->clock);
        world->store = mail::MailStore::open(*world->database, *world->blobs, world->clock).value();
        ASSERT_TRUE(seed::seed(*world->database, {seed::SeedOptions::Size::Small, 1, now}));
        const test::CpuTime time;
        const auto filled = seed::fillDemoMail(*world->store, *world->database, now, 1);
        ASSERT_TRUE(filled) << filled.error().detail.toStdString();
        world->milliseconds = time.elapsed() / std::chrono::milliseconds(1);
    }
    static void TearDownTestSuite() { world.reset(); }

    static QString accountOf(const QString &login, jmap::Lane lane)
    {
        const auto people = seed::personas(*world->database);
        for (const identity::Persona &persona : *people) {
            if (persona.login == login)
                return jmap::Accounts::idOf(persona.personId, lane);
        }
        return {};
    }

    static qint64 number(const QString &sql, const QVariantList &values = {})
    {
        qint64 value = -1;
        EXPECT_TRUE(world->database->read([&](storage::Session &session) -> Result<Done> {
            const auto rows = session.query(sql, values);
            if (!rows)
                return fail(rows.error());
            value = rows->front().integer(0);
            return Done{};
        }));
        return value;
    }

    static std::vector<Held> mailsOf(const QString &accountId)
    {
        std::vector<Held> held;
        EXPECT_TRUE(world->database->read([&](storage::Session &session) -> Result<Done> {
            const auto rows = session.query(u"SELECT num FROM mail_email WHERE account = (SELECT num FROM mail_account WHERE id = ?) "
                                            "ORDER BY num"_s,
                                            {accountId});
            if (!rows)
                return fail(rows.error());
            for (const storage::Row &row : *rows) {
                const auto info = world->store->email(session, accountId, u"m"_s + QString::number(row.integer(0)));
                if (!info || !*info)
                    return fail(Error::Code::NotFound);
                QFile file(world->blobs->files().path((*info)->digest));
                EXPECT_TRUE(file.open(QIODevice::ReadOnly));
                held.push_back({*mime::parse(file.readAll()), **info});
            }
            return Done{};
        }));
        return held;
    }

    static QString role(const QString &accountId, const QString &name)
    {
        QString id;
        EXPECT_TRUE(world->database->read([&](storage::Session &session) -> Result<Done> {
            const auto found = world->store->mailboxByRole(session, accountId, name);
            id = found.value_or(QString());
            return Done{};
        }));
        return id;
    }

    static inline std::unique_ptr<World> world;
};

TEST_F(SeedMail, mainPersonas_haveAMailboxThatLooksLivedIn)
{
    for (const QString &login : {u"11-204518"_s, u"11-198204"_s, u"11-187330"_s, u"31-203415"_s}) {
        const QString account = accountOf(login, jmap::Lane::Employee);
        const auto mails = mailsOf(account);
        EXPECT_GE(mails.size(), 150u) << login.toStdString();
        EXPECT_LE(mails.size(), 400u) << login.toStdString();
        QSet<QString> threads;
        int unread = 0;
        int answered = 0;
        int inbox = 0;
        int english = 0;
        for (const Held &mail : mails) {
            threads.insert(mail.info.threadId);
            unread += !mail.info.keywords.contains(u"$seen"_s);
            answered += mail.info.keywords.contains(u"$answered"_s);
            inbox += mail.info.mailboxIds.contains(role(account, u"inbox"_s));
            english += mail.message.subject().contains("Sister city"_L1);
        }
        EXPECT_LT(threads.size(), qsizetype(mails.size()) * 3 / 4) << "answers belong to threads";
        EXPECT_GE(unread, 1);
        EXPECT_LT(unread, 60);
        EXPECT_GE(answered, 20);
        EXPECT_GE(inbox, 50);
        EXPECT_GE(english, 1);
        EXPECT_GE(mailsOf(accountOf(login, jmap::Lane::Citizen)).size(), 30u);
    }
}

TEST_F(SeedMail, everyMail_isWhatAMailShouldBe)
{
    qint64 looked = 0;
    for (const jmap::Lane lane : {jmap::Lane::Employee, jmap::Lane::Citizen}) {
        for (const Held &mail : mailsOf(accountOf(u"11-206391"_s, lane))) {
            const std::string subject = mail.message.subject().toStdString();
            EXPECT_TRUE(mail.message.isMessage);
            EXPECT_LE(mail.message.sentAt(), now) << subject;
            EXPECT_LE(mail.info.receivedAt, now.addSecs(5)) << subject;
            EXPECT_EQ(mail.message.messageId().size(), 1);
            EXPECT_EQ(mail.message.headers().addresses("From").size(), 1);
            EXPECT_FALSE(subject.contains('%')) << subject;
            const bool isDraft = mail.info.keywords.contains(u"$draft"_s);
            EXPECT_TRUE(lane == jmap::Lane::Citizen || isDraft || mail.message.sentAt().date().dayOfWeek() < 6) << subject;
            for (const mime::Part *part : mail.message.textBody) {
                const mime::BodyValue value = mime::bodyValue(*part);
                EXPECT_FALSE(value.isEncodingProblem) << subject;
                static const QRegularExpression sign(u"%[a-z]"_s);
                EXPECT_FALSE(part->type == u"text/plain" && value.value.contains(sign)) << value.value.toStdString();
            }
            ++looked;
        }
    }
    EXPECT_GE(looked, 150);
}

TEST_F(SeedMail, theDemonstrationsMails_areThere)
{
    const auto mails = mailsOf(accountOf(u"11-204518"_s, jmap::Lane::Citizen));
    const auto count = [&mails](const auto &condition) { return std::ranges::count_if(mails, condition); };
    EXPECT_GE(count([](const Held &mail) { return mail.message.root->charset == u"ks_c_5601-1987"
                                                  || std::ranges::any_of(mail.message.root->subParts, [](const mime::Part &part) {
                                                         return part.charset == u"ks_c_5601-1987"; }); }), 1);
    EXPECT_EQ(count([](const Held &mail) { return mail.message.headers().addresses("From")[0].email == u"admin@hanbyeo1.example"_s; }), 1);
    EXPECT_EQ(count([](const Held &mail) {
        return mail.message.raw.contains("List-Unsubscribe") && !mail.message.htmlBody.isEmpty()
               && mime::bodyValue(*mail.message.htmlBody[0]).value.contains(u"open.nurisoft.example/p.gif"_s);
    }), 1);
    EXPECT_GE(count([](const Held &mail) { return mail.message.attachmentNames().join(u' ').contains(u"현장사진_2.png"_s); }), 1);
    EXPECT_GE(count([](const Held &mail) { return mail.info.keywords.contains(u"$junk"_s); }), 2);

    const QString account = accountOf(u"11-204518"_s, jmap::Lane::Employee);
    const auto office = mailsOf(account);
    const auto officeCount = [&office](const auto &condition) { return std::ranges::count_if(office, condition); };
    EXPECT_GE(officeCount([](const Held &mail) {
        return mail.message.headers().text("Importance") == u"high" && !mail.info.keywords.contains(u"$seen"_s)
               && mail.message.subject().startsWith(u"[긴급]"_s);
    }), 1) << "something urgent that nobody has read";
    EXPECT_GE(officeCount([](const Held &mail) { return mail.message.headers().contains("Disposition-Notification-To"); }), 1);
    EXPECT_GE(officeCount([](const Held &mail) { return mail.info.keywords.contains(u"$draft"_s); }), 2);
    EXPECT_GE(officeCount([](const Held &mail) { return mail.info.keywords.contains(u"$flagged"_s); }), 1);
    EXPECT_GE(officeCount([&](const Held &mail) { return mail.info.mailboxIds.contains(role(account, u"archive"_s)); }), 1);
    EXPECT_GE(number(u"SELECT COUNT(*) FROM mail_mailbox WHERE role IS NULL"_s), 10);
    QStringList kinds;
    for (const Held &mail : office) {
        for (const mime::Part *part : mail.message.attachments) {
            const QByteArray content = part->content(8);
            const QString kind = part->name.section(u'.', -1);
            kinds.append(kind);
            EXPECT_TRUE(kind == u"pdf"    ? content.startsWith("%PDF")
                        : kind == u"png"  ? content.startsWith("\x89PNG")
                        : kind == u"hwp"  ? content.startsWith("HWP Docu")
                                          : content.startsWith("PK"))
                << part->name.toStdString();
        }
    }
    for (const QString &kind : {u"pdf"_s, u"png"_s, u"xlsx"_s, u"hwpx"_s, u"hwp"_s})
        EXPECT_TRUE(kinds.contains(kind)) << kind.toStdString();
}

TEST_F(SeedMail, aConversationOfTwoPersonas_isInBothMailboxes)
{
    QSet<QString> ids;
    for (const Held &mail : mailsOf(accountOf(u"11-204518"_s, jmap::Lane::Employee)))
        ids.insert(mail.message.messageId().value(0));
    int shared = 0;
    for (const Held &mail : mailsOf(accountOf(u"11-198204"_s, jmap::Lane::Employee)))
        shared += ids.contains(mail.message.messageId().value(0));
    EXPECT_GE(shared, 5);
}

TEST_F(SeedMail, doneTwice_changesNothing)
{
    const qint64 before = number(u"SELECT COUNT(*) FROM mail_email"_s);
    ASSERT_TRUE(seed::fillDemoMail(*world->store, *world->database, now, 1));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM mail_email"_s), before);
    EXPECT_LT(world->milliseconds, 20'000);
    RecordProperty("mails", int(before));
    RecordProperty("milliseconds", int(world->milliseconds));
}

TEST_F(SeedMail, liveMail_reachesSomebodysInbox)
{
    const qint64 before = number(u"SELECT COUNT(*) FROM mail_email"_s);
    int arrived = 0;
    for (quint64 chance = 0; chance < 20; ++chance) {
        const auto reached = seed::deliverSomething(*world->store, *world->database, now, chance);
        ASSERT_TRUE(reached);
        arrived += !reached->isEmpty();
    }
    EXPECT_EQ(arrived, 20);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM mail_email"_s), before + 20);
}

} // namespace
