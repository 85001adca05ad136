// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// bench_mail_store DIR COUNT [postgresql://…]: fills one mailbox and times what a client asks of it. Prints one JSON object: seconds and
// milliseconds by name.
#include <QCoreApplication>
#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <chrono>
#include <gw/backend/directory/schema.h>
#include <gw/backend/mail/schema.h>
#include <gw/backend/mail/store.h>
#include <gw/backend/mime/build.h>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend;
using Steady = std::chrono::steady_clock;

namespace {

const SystemClock systemClock;
const jmap::Account owner{.id = u"e-0192aa00-0000-7000-8000-000000000001"_s,
                          .personId = u"0192aa00-0000-7000-8000-000000000001"_s,
                          .lane = jmap::Lane::Employee,
                          .address = u"nara.lee@hanbit.example"_s,
                          .name = u"이나라"_s};

class Call final : public jmap::Context
{
public:
    Call(storage::Database &database, const jmap::Blobs &blobs) : m_database(database), m_blobs(blobs) {}
    const identity::Caller &caller() const override { return m_caller; }
    storage::Database &database() override { return m_database; }
    const Clock &clock() const override { return systemClock; }
    const jmap::Limits &limits() const override { return m_limits; }
    const jmap::Blobs &blobs() const override { return m_blobs; }
    const jmap::Accounts &accounts() const override { return m_accounts; }
    bool uses(QStringView) const override { return true; }
    std::expected<jmap::Account, jmap::MethodError> account(const QJsonObject &) const override { return owner; }
    QString resolved(const QString &id) const override { return id; }
    void created(const QString &, const QString &) override {}
    void callAfter(const QString &, const QJsonObject &) override {}
    void changed(const QString &, const QString &) override {}

private:
    storage::Database &m_database;
    const jmap::Blobs &m_blobs;
    identity::Caller m_caller;
    jmap::Limits m_limits;
    jmap::Accounts m_accounts;
};

/// An office mail of about two kilobytes; every third one answers the one before.
QByteArray message(int number, const QDateTime &at)
{
    static const QStringList words{u"예산"_s, u"집행"_s, u"도로"_s, u"점용"_s, u"민원"_s, u"회의"_s,
                                   u"결과"_s, u"계획"_s, u"보고"_s, u"검토"_s, u"의견"_s, u"조회"_s,
                                   u"협조"_s, u"요청"_s, u"행사"_s, u"안내"_s};
    const auto word = [&](int salt) { return words.at((number * 7 + salt * 13 + number / 16) % int(words.size())); };
    const int topic = number - number % 3;
    mime::Draft draft;
    draft.from = {{.name = u"김하늘%1"_s.arg(number % 200), .email = u"p%1@hanbit.example"_s.arg(number % 200)}};
    draft.to = {{.name = u"이나라"_s, .email = owner.address}};
    draft.subject =
        u"%1%2 %3 (%4)"_s.arg(number % 3 ? u"회신: "_s : QString(), words.at(topic % int(words.size())), u"관련"_s)
            .arg(topic);
    draft.date = at;
    draft.messageId = u"n%1@hanbit.example"_s.arg(number);
    if (number % 3)
        draft.inReplyTo = {u"n%1@hanbit.example"_s.arg(topic)};
    for (int i = 0; i < 80; ++i)
        draft.text += word(i) + word(i + 1) + (i % 8 == 7 ? u"\n"_s : u" "_s);
    return mime::build(draft);
}

double milliseconds(Steady::time_point since)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - since).count();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 && arguments.size() != 4)
        return 2;
    const int count = arguments.at(2).toInt();
    std::vector<storage::Migration> migrations;
    for (const auto &part :
         {storage::ChangeLog::migrations(), directory::migrations(), jmap::Blobs::migrations(), mail::migrations()})
        migrations.insert(migrations.end(), part.begin(), part.end());
    auto database = storage::Database::open(arguments.size() == 4 ? arguments.at(3) : arguments.at(1), migrations);
    if (!database) {
        qCritical() << database.error();
        return 1;
    }
    jmap::Blobs blobs(arguments.at(1) + u"/blobs"_s, systemClock);
    auto opened = mail::MailStore::open(**database, blobs, systemClock, {.accountBytes = 1LL << 50});
    if (!opened)
        return 1;
    mail::MailStore &store = **opened;
    jmap::Methods methods;
    store.addMethods(methods);
    QString inbox;
    std::ignore = (*database)->write([&](storage::Session &session) -> Result<Done> {
        std::ignore = store.ensureAccount(session, owner);
        inbox = store.mailboxByRole(session, owner.id, u"inbox"_s).value_or(QString());
        return Done{};
    });
    Call context(**database, blobs);
    const auto call = [&](const QString &method, QJsonObject with) {
        with.insert(u"accountId"_s, owner.id);
        const auto answer = methods.find(method)->run(with, context);
        if (!answer) {
            qCritical() << method << answer.error().type << answer.error().description;
            std::exit(1);
        }
        return *answer;
    };
    QJsonObject times;
    const auto timed = [&](const QString &name, const QString &method, const QJsonObject &with) {
        const auto began = Steady::now();
        const QJsonObject answer = call(method, with);
        times.insert(name, milliseconds(began));
        return answer;
    };

    const QJsonObject box =
        call(u"Mailbox/get"_s, {{u"ids"_s, QJsonArray{inbox}}}).value(u"list"_s).toArray().first().toObject();
    const int there = box.value(u"totalEmails"_s).toInt();
    double delivering = 0;
    for (int at = there; at < count; at += 10'000) {
        std::vector<mail::MailStore::Delivery> batch;
        for (int i = at; i < std::min(count, at + 10'000); ++i) {
            const QDateTime time = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC).addSecs(60LL * (i - 1'000'000));
            batch.push_back({message(i, time),
                             {.mailboxIds = {inbox},
                              .keywords = i % 50 ? QStringList{u"$seen"_s} : QStringList(),
                              .receivedAt = time}});
        }
        const auto began = Steady::now();
        if (const auto done = store.deliverMany(owner.id, batch); !done) {
            qCritical() << done.error();
            return 1;
        }
        delivering += milliseconds(began) / 1'000;
    }
    if (count > there)
        times.insert(u"delivered per second"_s, (count - there) / delivering);

    const QJsonObject inInbox{{u"inMailbox"_s, inbox}};
    const QJsonObject unread{{u"inMailbox"_s, inbox}, {u"notKeyword"_s, u"$seen"_s}};
    for (const bool collapse : {false, true}) {
        const QString kind = collapse ? u"threads, "_s : u"mails, "_s;
        for (const double place : {0.0, 0.25, 0.5, 0.75, 0.999})
            timed(kind + u"window at %1"_s.arg(place), u"Email/query"_s,
                  {{u"filter"_s, inInbox},
                   {u"collapseThreads"_s, collapse},
                   {u"position"_s, qint64(place * count / (collapse ? 3 : 1))},
                   {u"limit"_s, 50},
                   {u"calculateTotal"_s, true}});
        const QJsonObject middle = call(
            u"Email/query"_s,
            {{u"filter"_s, inInbox}, {u"collapseThreads"_s, collapse}, {u"position"_s, count / 6}, {u"limit"_s, 1}});
        timed(kind + u"window at an anchor"_s, u"Email/query"_s,
              {{u"filter"_s, inInbox},
               {u"collapseThreads"_s, collapse},
               {u"anchor"_s, middle.value(u"ids"_s).toArray().first()},
               {u"limit"_s, 50}});
        timed(kind + u"unread"_s, u"Email/query"_s,
              {{u"filter"_s, unread}, {u"collapseThreads"_s, collapse}, {u"limit"_s, 50}, {u"calculateTotal"_s, true}});
        timed(kind + u"by subject"_s, u"Email/query"_s,
              {{u"filter"_s, inInbox},
               {u"collapseThreads"_s, collapse},
               {u"sort"_s, QJsonArray{QJsonObject{{u"property"_s, u"subject"_s}}}},
               {u"limit"_s, 50}});
    }
    for (const QString &words : {u"예산집행"_s, u"김하늘77"_s, u"없는말씀"_s, u"회의 결과"_s})
        timed(u"search "_s + words, u"Email/query"_s,
              {{u"filter"_s, QJsonObject{{u"text"_s, words}}}, {u"limit"_s, 50}});
    const QJsonObject some = call(u"Email/query"_s, {{u"filter"_s, inInbox}, {u"limit"_s, 4096}});
    const QJsonArray listed{u"id"_s,   u"blobId"_s,     u"threadId"_s, u"mailboxIds"_s,    u"keywords"_s,
                            u"size"_s, u"receivedAt"_s, u"sentAt"_s,   u"hasAttachment"_s, u"from"_s,
                            u"to"_s,   u"subject"_s,    u"preview"_s};
    const QJsonArray ids = some.value(u"ids"_s).toArray();
    const auto began = Steady::now();
    call(u"Email/get"_s, {{u"ids"_s, ids}, {u"properties"_s, listed}});
    times.insert(u"list properties per second"_s, ids.size() / milliseconds(began) * 1'000);
    const QString state = call(u"Email/get"_s, {{u"ids"_s, QJsonArray()}}).value(u"state"_s).toString();
    QJsonObject update;
    for (int i = 0; i < 50; ++i)
        update.insert(ids.at(i).toString(), QJsonObject{{u"keywords/$flagged"_s, true}});
    timed(u"flag 50"_s, u"Email/set"_s, {{u"update"_s, update}});
    timed(u"queryChanges after that"_s, u"Email/queryChanges"_s,
          {{u"filter"_s, inInbox}, {u"collapseThreads"_s, true}, {u"sinceQueryState"_s, state}});
    std::printf("%s", QJsonDocument(times).toJson().constData());
    return 0;
}
