// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Puts messages into a person's mailbox while the backend is not running.
//
// usage: bench_mail_fill DATA ACCOUNT ADDRESS COUNT
#include <QCoreApplication>
#include <QDebug>
#include <gw/backend/directory/schema.h>
#include <gw/backend/mail/schema.h>
#include <gw/backend/mail/store.h>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend;

namespace {

QByteArray message(int number, const QString &to)
{
    const QByteArray n = QByteArray::number(number);
    return "From: =?utf-8?B?" + u"보낸사람 %1"_s.arg(number % 300).toUtf8().toBase64() + "?= <p"
           + QByteArray::number(number % 300) + "@hanbit.example>\r\nTo: " + to.toUtf8() + "\r\nSubject: =?utf-8?B?"
           + u"주간 업무 보고 %1"_s.arg(number).toUtf8().toBase64() + "?=\r\nMessage-ID: <bench" + n
           + "@hanbit.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
           + u"안녕하십니까. 첨부한 자료를 검토하시고 의견을 주시기 바랍니다.\r\n"_s.toUtf8().repeated(8);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const jmap::Account owner{.id = arguments.value(2),
                              .personId = arguments.value(2).mid(2),
                              .lane = jmap::Lane::Employee,
                              .address = arguments.value(3),
                              .name = arguments.value(3)};
    const SystemClock clock;
    std::vector<storage::Migration> migrations;
    for (const auto &part :
         {storage::ChangeLog::migrations(), directory::migrations(), jmap::Blobs::migrations(), mail::migrations()})
        migrations.insert(migrations.end(), part.begin(), part.end());
    auto database = storage::Database::open(arguments.value(1), migrations);
    if (!database) {
        qCritical() << database.error();
        return 1;
    }
    jmap::Blobs blobs(arguments.value(1) + u"/blobs"_s, clock);
    auto store = mail::MailStore::open(**database, blobs, clock, {.accountBytes = 1LL << 50});
    if (!store)
        return 1;
    QString inbox;
    std::ignore = (*database)->write([&](storage::Session &session) -> Result<Done> {
        std::ignore = (*store)->ensureAccount(session, owner);
        inbox = (*store)->mailboxByRole(session, owner.id, u"inbox"_s).value_or(QString());
        return Done{};
    });
    const int count = arguments.value(4).toInt();
    const QDateTime first = clock.now().addSecs(-60LL * count);
    for (int at = 0; at < count; at += 10'000) {
        std::vector<mail::MailStore::Delivery> batch;
        for (int i = at; i < std::min(count, at + 10'000); ++i)
            batch.push_back({message(i, owner.address),
                             {.mailboxIds = {inbox}, .keywords = {}, .receivedAt = first.addSecs(60LL * i)}});
        if (const auto done = (*store)->deliverMany(owner.id, batch); !done) {
            qCritical() << done.error();
            return 1;
        }
    }
    return 0;
}
