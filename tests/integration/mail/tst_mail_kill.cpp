// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The program dies at every interesting moment of loading and acting: the next start goes on, nothing is lost or done twice.
#include "real_desk.h"

#include <QProcess>
#include <gtest/gtest.h>
#include <gw/base/ids.h>
#include <mail_world.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;

TEST(MailKill, AtAnyMoment_theNextStartGoesOn)
{
    MailWorld &world = MailWorld::of(MailWorld::Server::Backend);
    for (const char *where : {"sync.batch", "sync.batch:3", "store.commit.before:9", "store.commit.after:14",
                              "outbox.kept:2", "outbox.send.before", "outbox.send.after", "outbox.send.after:3"}) {
        SCOPED_TRACE(where);
        for (int i = 0; i < 6; ++i) {
            const QByteArray mail = rawMail(u"이민준 <minjun@hanbit.example>"_s, world.person(0).address,
                                            u"할 일 %1"_s.arg(i), "내용\n", newId() + u"@hanbit.example"_s);
            ASSERT_FALSE(world.import(0, mail).isEmpty());
        }
        QTemporaryDir dir;
        const QString folder = dir.path() + u"/account"_s;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GWANMUN_CRASH_AT"_s, QString::fromLatin1(where));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/mail_client"_s,
                      {folder, world.proxy().url().resolved(QUrl(u"/.well-known/jmap"_s)).toString()});
        process.write(world.person(0).token.value + '\n');
        ASSERT_TRUE(soon([&] { return process.state() == QProcess::NotRunning; }, std::chrono::seconds(60)));
        ASSERT_EQ(process.exitStatus(), QProcess::CrashExit) << process.readAllStandardError().toStdString();
        QStringList promised;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (line.startsWith("archived "))
                promised.append(QString::fromUtf8(line.mid(9)));
        }
        RealDesk desk([&] { return world.newClient(0); }, folder);
        ASSERT_TRUE(desk.sync());
        for (const mail::Role role : {mail::Role::Inbox, mail::Role::Archive}) {
            QStringList wanted = world.query(0, {{u"inMailbox"_s, world.mailbox(0, mail::roleName(role))}});
            QStringList are = desk.idsIn(role);
            std::ranges::sort(wanted);
            std::ranges::sort(are);
            EXPECT_EQ(are, wanted);
            EXPECT_EQ(desk.total(role), wanted.size());
            for (const QString &id : std::as_const(promised)) {
                EXPECT_EQ(are.contains(id), role == mail::Role::Archive);
            }
        }
        EXPECT_EQ(desk.sql(u"SELECT count(*) FROM mail_patch"_s).toInt(), 0);
    }
}
