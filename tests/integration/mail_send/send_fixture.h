// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "mail_desk.h"

#include <gtest/gtest.h>
#include <gw/base/ids.h>
#include <gw/test/warnings.h>

namespace gw::test {

/// Desks of one person, and what both mailboxes hold of a subject.
class SendTest : public testing::TestWithParam<MailWorld::Server>
{
protected:
    void SetUp() override
    {
        if (const QString why = MailWorld::whyNot(GetParam()); !why.isEmpty())
            GTEST_SKIP() << qPrintable(why);
        expectWarning(QStringLiteral("gw."));
        world = &MailWorld::of(GetParam());
    }
    void TearDown() override
    {
        if (world)
            world->proxy().set(Fault::none());
    }

    std::unique_ptr<MailDesk> openDesk(const QString &folder, int person = 0)
    {
        MailDeskOptions options;
        options.folder = folder;
        options.connect = [this, person](net::Managers &managers) {
            return std::make_unique<jmap::Client>(managers, &world->person(person).token, world->newClient(person, true)->options());
        };
        auto desk = std::make_unique<MailDesk>(options);
        desk->start();
        EXPECT_TRUE(waitUntil([&] { return desk->mail().status().isConnected && !desk->sending().senders().all().isEmpty(); }, std::chrono::seconds(20)));
        return desk;
    }

    QList<jmap::Email> mails(int person, const QString &role, const QString &subject)
    {
        const MailWorld::Person &one = world->person(person);
        jmap::Batch batch;
        jmap::Query<jmap::Email> query;
        query.accountId = one.accountId;
        query.filter = jmap::filter::inMailbox(world->mailbox(person, role));
        query.sort = {{QStringLiteral("receivedAt"), false}};
        query.limit = 200;
        const auto asked = batch.add(query);
        const auto get = batch.add(jmap::readEmails(one.accountId, jmap::idsOf(asked)));
        const auto responses = await(one.client->send(batch));
        QList<jmap::Email> found;
        if (!responses)
            return found;
        const auto got = responses->take(get);
        if (got) {
            for (const jmap::Email &email : got->list) {
                if (email.subject == subject)
                    found.append(email);
            }
        }
        return found;
    }
    /// Of the receiver's inbox, the sender's Sent and Drafts.
    QList<int> counts(const QString &subject)
    {
        return {int(mails(1, QStringLiteral("inbox"), subject).size()), int(mails(0, QStringLiteral("sent"), subject).size()), int(mails(0, QStringLiteral("drafts"), subject).size())};
    }
    static QString textOf(const jmap::Email &email)
    {
        QString text;
        for (const auto &[part, value] : email.bodyValues)
            text += value.value;
        return text;
    }

    MailWorld *world = nullptr;
};

} // namespace gw::test
