// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// How quickly mail comes here from a server: a first load of everything, and one message from its delivery to the list.
//
// usage: bench_mail_sync MODE SESSION-URL FOLDER [CERTIFICATES HOLDER]     token on stdin, or signed in by certificate
//   who      {"account": …, "address": …}
//   load     {"messages": …, "seconds": …}
//   deliver  {"times": [ms …]}: 100 messages by Email/import, from the request to the row of a list
#include "bench_desk.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTimer>
#include <cstdio>
#include <gw/base/ids.h>
#include <gw/base/json.h>
#include <gw/base/logging.h>
#include <gw/jmap/client.h>
#include <gw/mail/service.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

constexpr int deliveries = 100;
constexpr std::chrono::minutes patience{15};

struct GivenToken final : net::ITokenSource
{
    Task<QByteArray> token() override { co_return QByteArray(value); }
    void refused(QByteArray) override {}
    QByteArray value;
};

/// Looks every millisecond.
bool soon(const std::function<bool()> &condition, std::chrono::milliseconds limit = patience)
{
    const QDeadlineTimer deadline(limit);
    QEventLoop loop;
    QTimer look;
    bool holds = condition();
    bool isLooking = false; // a condition may wait for something itself
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (std::exchange(isLooking, true))
            return;
        holds = condition();
        isLooking = false;
        if (holds || deadline.hasExpired())
            loop.quit();
    });
    look.start(1);
    if (!holds)
        loop.exec();
    return holds;
}

struct Desk
{
    SystemClock clock;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> outbox;
    std::unique_ptr<sync::Engine> engine;
    contract::BadgeBoard badges;
    std::unique_ptr<mail::MailService> service;

    Desk(const QString &folder, std::function<std::unique_ptr<jmap::Client>()> client)
    {
        auto opened = store::Store::open(
            folder, {mail::cacheComponent(), outbox::Outbox::component(), sync::Engine::component()});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        outbox = std::make_unique<outbox::Outbox>(*store, outbox::Options{});
        engine = std::make_unique<sync::Engine>(*store, outbox.get(), sync::Options{});
        service = std::make_unique<mail::MailService>(mail::MailParts{.store = *store,
                                                                      .outbox = *outbox,
                                                                      .engine = *engine,
                                                                      .makeClient = std::move(client),
                                                                      .clock = clock,
                                                                      .badges = badges});
        service->loadNow();
        store->firstPaintDone();
        std::ignore = bench::await(outbox->start());
        std::ignore = bench::await(engine->start());
        service->start();
    }
    int count(const QString &sql)
    {
        return bench::await(store->read(store::File::Cache, [sql](sqlite::Connection &db) { return db.scalar(sql); }))
            .value_or(QVariant())
            .toInt();
    }
    bool load()
    {
        bool isFilled = false;
        QObject::connect(store.get(), &store::Store::changed, service.get(),
                         [&isFilled](const QString &topic) { isFilled |= topic == mail::mailboxesTopic; });
        return soon([&] {
            if (!std::exchange(isFilled, false))
                return false;
            return count(u"SELECT count(*) FROM mail_account o WHERE present=1"_s) > 0
                   && count(u"SELECT count(*) FROM mail_account o WHERE present=1 AND generation IS NOT (SELECT value "
                            u"FROM mail_progress "
                            u"WHERE name='filled:' || o.id)"_s)
                          == 0;
        });
    }
};

void print(const QJsonObject &object)
{
    std::printf("%s\n", json::compact(object).constData());
    std::fflush(stdout);
}

int who(jmap::Client &client)
{
    const auto session = bench::await(client.session());
    if (!session)
        return 1;
    const QString id = session->primaryMailAccount();
    print({{u"account"_s, id}, {u"address"_s, session->account(id)->name}});
    return 0;
}

int load(Desk &desk)
{
    QElapsedTimer timer;
    timer.start();
    if (!desk.load())
        return 1;
    const double seconds = double(timer.elapsed()) / 1000;
    print({{u"messages"_s, desk.count(u"SELECT count(*) FROM mail_email"_s)}, {u"seconds"_s, seconds}});
    return 0;
}

int deliver(Desk &desk, jmap::Client &client)
{
    if (!desk.load() || !soon([&] {
            return desk.service->mailbox(desk.service->accounts().value(0).id, mail::Role::Inbox).has_value();
        }))
        return 1;
    const QString account = desk.service->accounts().first().id;
    const QString inbox = desk.service->mailbox(account, mail::Role::Inbox)->id;
    const auto list = desk.service->makeList();
    list->setQuery({.accountId = account, .mailboxId = inbox});
    soon([&] { return list->isComplete(); });
    QJsonArray times;
    for (int i = 0; i < deliveries; ++i) {
        const QByteArray message =
            "From: bench@hanbit.example\r\nTo: bench@hanbit.example\r\nSubject: " + QByteArray::number(i)
            + "\r\nMessage-ID: <" + newId().toUtf8() + "@hanbit.example>\r\n\r\nText\r\n";
        jmap::UploadOptions options;
        options.type = u"message/rfc822"_s;
        const auto blob = bench::await(client.upload(account, message, options));
        if (!blob)
            return 1;
        jmap::ImportEmails import{.accountId = account, .emails = {}};
        import.emails[u"i"_s] = {blob->blobId, {inbox}, {}, QDateTime::currentDateTimeUtc()};
        const int before = list->rowCount();
        QElapsedTimer timer;
        timer.start();
        double took = -1;
        const auto rows = QObject::connect(list.get(), &QAbstractItemModel::rowsInserted, list.get(),
                                           [&] { took = double(timer.nsecsElapsed()) / 1e6; });
        const auto made = bench::await(client.call(import));
        const bool came = made && soon([&] { return list->rowCount() > before; }, std::chrono::seconds(20));
        QObject::disconnect(rows);
        if (!came)
            return 1;
        times.append(took);
    }
    print({{u"times"_s, times}});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    installLogHandler();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const QString folder = arguments.value(3);
    GivenToken given;
    std::unique_ptr<bench::Person> person;
    net::ITokenSource *tokens = &given;
    if (arguments.size() > 5) {
        person =
            std::make_unique<bench::Person>(bench::Who{QUrl(arguments.value(2)).resolved(QUrl(u"/"_s)),
                                                       arguments.value(4), arguments.value(5), folder + u".profile"_s});
        if (const auto account = person->signIn(); !account) {
            qCritical() << account.error();
            return 1;
        }
        tokens = &person->session();
    } else {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            given.value = input.readLine().trimmed();
    }
    net::Managers managers;
    SystemClock clock;
    const auto make = [&] {
        return std::make_unique<jmap::Client>(managers, tokens,
                                              jmap::ClientOptions{.url = QUrl(arguments.value(2)), .clock = &clock});
    };
    const auto client = make();
    if (mode == u"who"_s)
        return who(*client);
    Desk desk(folder, make);
    return mode == u"load"_s ? load(desk) : deliver(desk, *client);
}
