// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "session/sign_in_window.h"
#include "window/dock_host.h"
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <gw/directory/peoplelistmodel.h>
#include <gw/portalapi/notices.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using gw::dashboard::CounterModel;
using gw::dashboard::NoticeListModel;

namespace gw::test {

class OfflineTest : public DeskTest
{
protected:
    /// Signs in, waits until everything is on this computer, and goes home.
    bool fillThe(const QString &profileName)
    {
        Program program(backend, at(profileName));
        program.start();
        if (!program.signIn(clerk) || !findPeople(program, u"예산"_s))
            return false;
        m_counters = numbers(program);
        return !m_counters.isEmpty() && program.quit();
    }

    QStringList numbers(Program &program)
    {
        QStringList numbers;
        const CounterModel &model = program.dashboard().counters();
        for (int row = 0; row < model.rowCount(); ++row)
            numbers.append(model.index(row, 0).data(CounterModel::KindRole).toString() + u' '
                           + model.index(row, 0).data(CounterModel::CountRole).toString());
        return numbers;
    }

    bool findPeople(Program &program, const QString &text)
    {
        program.desk().openLink(u"gwanmun:directory/search"_s);
        auto *field = program.find<QLineEdit>(u"people.search"_s);
        if (!field)
            return false;
        return waitUntil([&] {
            field->clear(); // the index may still be catching up: ask again
            field->setText(text);
            return waitUntil([&program] { return program.rows(u"people.list"_s) > 0; }, std::chrono::milliseconds(500));
        });
    }

    bool isPending(Program &program, const QString &notice)
    {
        const NoticeListModel &notices = program.dashboard().notices();
        return notices.index(notices.rowOf(notice), 0).data(NoticeListModel::PendingRole).toBool();
    }

    bool isAcknowledged(Program &program, const QString &notice)
    {
        const NoticeListModel &notices = program.dashboard().notices();
        return notices.index(notices.rowOf(notice), 0).data(NoticeListModel::AcknowledgedRole).toBool();
    }

    /// How often the server was asked to note an acknowledgement, whatever it answered.
    int acknowledgements() const
    {
        int count = 0;
        const QList<QByteArray> lines = backend.log().split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            count += entry.value(u"method"_s) == u"PUT"_s
                             && entry.value(u"route"_s).toString().endsWith(u"/acknowledgement"_s)
                         ? 1
                         : 0;
        }
        return count;
    }

    QStringList m_counters;
};

TEST_F(OfflineTest, startWithoutAServer_showsTheStoredDeskAndSendsAChangeOnceAfterTheNextSignIn)
{
    ASSERT_TRUE(fillThe(u"one"_s));
    ASSERT_EQ(backend.stop(), 0);

    Program program(backend, at(u"one"_s));
    program.start();
    // The token went with the last run: the desk is there all the same, at once, and says how old it is.
    ASSERT_TRUE(program.application().deskWindow());
    EXPECT_TRUE(program.window().isVisible());
    EXPECT_EQ(numbers(program).join(u"; "_s).toStdString(), m_counters.join(u"; "_s).toStdString());
    ASSERT_TRUE(waitUntil([&program] { return program.desk().status().state() == app::DeskStatus::State::Attention; }));
    const QString today = QLocale().toString(QDate::currentDate(), u"ddd d MMM yyyy"_s);
    EXPECT_TRUE(waitUntil([&] { return program.statusText().contains(u"You see the state of "_s + today); }))
        << program.statusText().toStdString();
    EXPECT_TRUE(program.statusText().contains(u"sign in again"_s)) << program.statusText().toStdString();

    // What was there can be read and found.
    EXPECT_TRUE(findPeople(program, u"ㄱㅎㄴ"_s));
    const auto *people = program.find<QAbstractItemView>(u"people.list"_s)->model();
    const QString clerkId = backend.persona(u"11-204518"_s).value(u"personId"_s).toString();
    EXPECT_EQ(people->match(people->index(0, 0), directory::PeopleListModel::PersonIdRole, clerkId).size(), 1);
    const QString notice = program.openNotice();
    ASSERT_FALSE(notice.isEmpty());
    program.desk().openLink(u"gwanmun:notices/notice/"_s + notice);
    ASSERT_EQ(program.window().docks().current(), u"dashboard.notices"_s);
    EXPECT_GT(program.find<QLabel>(u"notices.body"_s)->text().size(), 40);

    // A decision without a server waits, visibly.
    auto *acknowledge = program.find<QPushButton>(u"notices.acknowledge"_s);
    ASSERT_TRUE(acknowledge->isVisible());
    acknowledge->click();
    ASSERT_TRUE(waitUntil([&] { return isPending(program, notice) && program.desk().status().waitingWrites() == 1; }));
    EXPECT_FALSE(acknowledge->isVisible());
    EXPECT_TRUE(program.find<QPushButton>(u"topbar.status"_s)->text().contains(u"1 to send"_s))
        << program.find<QPushButton>(u"topbar.status"_s)->text().toStdString();

    // The server is back: sign in, and it goes out, once.
    EXPECT_EQ(acknowledgements(), 0);
    ASSERT_TRUE(backend.start());
    ASSERT_TRUE(program.application().signInWindow());
    auto *retry = program.application().signInWindow()->findChild<QPushButton *>(u"signin.retry"_s);
    ASSERT_TRUE(waitUntil([retry] { return retry->isVisible() && retry->isEnabled(); }));
    retry->click();
    ASSERT_TRUE(program.signIn(clerk));
    ASSERT_TRUE(waitUntil([&] { return isAcknowledged(program, notice) && !isPending(program, notice); }));
    program.desk().desk().engine().wakeAll();
    ASSERT_TRUE(program.waitUntilOnline());
    EXPECT_TRUE(isAcknowledged(program, notice));
    EXPECT_EQ(acknowledgements(), 1);
    portal::GetNotice call;
    call.id = notice;
    const auto answer = await(portal::run(program.desk().desk().queue(), call));
    ASSERT_TRUE(answer && *answer);
    EXPECT_TRUE((*answer)->value.acknowledgedAt.has_value());
    EXPECT_TRUE(program.quit());
}

TEST_F(OfflineTest, serverThatGoesWhileOneWorks_isSaidAndComesBackByItself)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    const QStringList before = numbers(program);
    ASSERT_EQ(backend.stop(), 0);
    program.desk().desk().networkIsBack();
    ASSERT_TRUE(waitUntil([&program] { return program.desk().status().state() == app::DeskStatus::State::Offline; },
                          std::chrono::seconds(20)));
    EXPECT_TRUE(program.find<QPushButton>(u"topbar.status"_s)->text().startsWith(u"Offline since"_s));
    EXPECT_EQ(numbers(program), before);
    const QString notice = program.openNotice();
    ASSERT_FALSE(notice.isEmpty());
    const auto kept = await(program.dashboard().acknowledge(notice));
    ASSERT_TRUE(kept);
    ASSERT_TRUE(waitUntil([&program] { return program.desk().status().waitingWrites() == 1; }));
    // Taken back before it was sent, it never goes out.
    program.dashboard().discard(*kept);
    ASSERT_TRUE(waitUntil([&program] { return program.desk().status().waitingWrites() == 0; }));
    EXPECT_FALSE(isPending(program, notice));
    ASSERT_TRUE(backend.start());
    program.desk().desk().networkIsBack();
    EXPECT_TRUE(waitUntil([&program] { return program.desk().status().state() == app::DeskStatus::State::Online; },
                          std::chrono::seconds(20)));
    EXPECT_FALSE(isAcknowledged(program, notice));
    EXPECT_EQ(acknowledgements(), 0);
}

} // namespace gw::test
