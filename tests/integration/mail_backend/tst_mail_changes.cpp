// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_box.h"

#include <QJsonDocument>
#include <algorithm>
#include <gw/backend/storage/changelog.h>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

/// What a client does with queryChanges (RFC 8620 5.6).
QStringList patched(QStringList ids, const QJsonObject &changes)
{
    for (const QString &id : strings(changes.value(u"removed"_s)))
        ids.removeAll(id);
    for (const QJsonValue &added : changes.value(u"added"_s).toArray())
        ids.insert(added[u"index"_s].toInt(), added[u"id"_s].toString());
    return ids;
}

class Changes : public test::MailTest
{
protected:
    std::mt19937 random{11};
    QStringList emails;
    int pick(qsizetype most) { return int(random() % unsigned(most)); }

    void something()
    {
        const QStringList roles{u"inbox"_s, u"archive"_s, u"trash"_s};
        const int what = pick(8);
        if (what < 3 || emails.isEmpty()) {
            emails.append(box.deliver({.subject = u"Re: topic %1"_s.arg(pick(5)),
                                       .references = {u"topic%1@x.example"_s.arg(pick(5))},
                                       .receivedAt = box.now.addSecs(pick(50'000)),
                                       .keywords = pick(2) ? QStringList{u"$seen"_s} : QStringList(),
                                       .mailboxes = {roles.at(pick(3))}})
                              .emailId);
        } else if (what < 7) {
            const QString id = emails.at(pick(emails.size()));
            QJsonObject patch{{u"keywords/$seen"_s, pick(2) ? QJsonValue(true) : QJsonValue()}};
            if (pick(2))
                patch = {{u"mailboxIds"_s, QJsonObject{{box.mailbox(roles.at(pick(3))), true}}}};
            box.call(u"Email/set"_s, {{u"update"_s, QJsonObject{{id, patch}}}});
        } else {
            box.call(u"Email/set"_s, {{u"destroy"_s, QJsonArray{emails.takeAt(pick(emails.size()))}}});
        }
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, Changes, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

TEST_P(Changes, queryChanges_turnsTheOldListIntoTheNewOne)
{
    for (int i = 0; i < 20; ++i)
        something();
    const QString inbox = box.mailbox(u"inbox"_s);
    const QJsonObject inInbox{{u"inMailbox"_s, inbox}};
    const QList<QJsonObject> filters{
        {{u"filter"_s, inInbox}},
        {{u"filter"_s, inInbox}, {u"collapseThreads"_s, true}},
        {{u"filter"_s, QJsonObject{{u"inMailbox"_s, inbox}, {u"notKeyword"_s, u"$seen"_s}}}},
        {{u"filter"_s, QJsonObject{{u"inMailbox"_s, inbox}, {u"notKeyword"_s, u"$seen"_s}}},
         {u"collapseThreads"_s, true}},
        {{u"filter"_s, QJsonObject{{u"someInThreadHaveKeyword"_s, u"$seen"_s}}}},
        {{u"filter"_s, inInbox},
         {u"sort"_s, QJsonArray{QJsonObject{{u"property"_s, u"subject"_s}}}},
         {u"collapseThreads"_s, true}},
        {{u"sort"_s, QJsonArray{QJsonObject{{u"property"_s, u"receivedAt"_s}, {u"isAscending"_s, true}}}}},
        {{u"filter"_s, inInbox},
         {u"sort"_s, QJsonArray{QJsonObject{{u"property"_s, u"hasKeyword"_s}, {u"keyword"_s, u"$seen"_s}}}}},
        {{u"filter"_s, QJsonObject{{u"subject"_s, u"topic"_s}}}, {u"collapseThreads"_s, true}},
    };
    for (int round = 0; round < 25; ++round) {
        struct Before
        {
            QStringList ids;
            QString state;
        };
        QList<Before> before;
        for (const QJsonObject &query : filters) {
            const QJsonObject answer = box.call(u"Email/query"_s, query);
            before.append({strings(answer.value(u"ids"_s)), answer.value(u"queryState"_s).toString()});
        }
        for (int i = pick(5); i >= 0; --i)
            something();
        for (qsizetype i = 0; i < filters.size(); ++i) {
            QJsonObject arguments = filters.at(i);
            const QStringList now = box.query(arguments);
            arguments.insert(u"sinceQueryState"_s, before.at(i).state);
            arguments.insert(u"calculateTotal"_s, true);
            const QJsonObject changes = box.call(u"Email/queryChanges"_s, arguments);
            ASSERT_EQ(patched(before.at(i).ids, changes), now)
                << "query " << i << " in round " << round << QJsonDocument(changes).toJson().toStdString();
            ASSERT_EQ(changes.value(u"total"_s).toInt(), now.size());
        }
    }
}

/// A client that only ever asks /changes, a few at a time, knows the same emails in the end.
TEST_P(Changes, changesInSmallSteps_leadToTheSameState)
{
    QString state = box.state();
    QSet<QString> mirror;
    for (int round = 0; round < 15; ++round) {
        for (int i = 0; i < 8; ++i)
            something();
        for (int guard = 0; guard < 100; ++guard) {
            const QJsonObject answer = box.call(u"Email/changes"_s, {{u"sinceState"_s, state}, {u"maxChanges"_s, 3}});
            for (const QString &id : strings(answer.value(u"created"_s)))
                mirror.insert(id);
            for (const QString &id : strings(answer.value(u"updated"_s)))
                ASSERT_TRUE(mirror.contains(id));
            for (const QString &id : strings(answer.value(u"destroyed"_s)))
                mirror.remove(id);
            state = answer.value(u"newState"_s).toString();
            if (!answer.value(u"hasMoreChanges"_s).toBool())
                break;
        }
        ASSERT_EQ(mirror, QSet<QString>(emails.begin(), emails.end()));
        ASSERT_EQ(state, box.state());
    }
}

TEST_P(Changes, deliveryAlone_changesOnlyTheCountersOfMailboxes)
{
    const QStringList counters{u"totalEmails"_s, u"unreadEmails"_s, u"totalThreads"_s, u"unreadThreads"_s};
    const QString state = box.state(u"Mailbox"_s);
    box.deliver({});
    QJsonObject changes = box.call(u"Mailbox/changes"_s, {{u"sinceState"_s, state}});
    EXPECT_EQ(strings(changes.value(u"updated"_s)), QStringList{box.mailbox(u"inbox"_s)});
    EXPECT_EQ(strings(changes.value(u"updatedProperties"_s)), counters);
    box.call(u"Mailbox/set"_s,
             {{u"update"_s, QJsonObject{{box.mailbox(u"archive"_s), QJsonObject{{u"name"_s, u"옛날"_s}}}}}});
    changes = box.call(u"Mailbox/changes"_s, {{u"sinceState"_s, state}});
    EXPECT_TRUE(changes.value(u"updatedProperties"_s).isNull());
}

TEST_P(Changes, aStateThatIsForgottenOrOfTheFuture_cannotBeCalculated)
{
    const auto first = box.deliver({});
    const QString old = box.state();
    const QString query = box.call(u"Email/query"_s, {}).value(u"queryState"_s).toString();
    box.call(u"Email/set"_s, {{u"destroy"_s, QJsonArray{first.emailId}}});
    box.deliver({});
    ASSERT_TRUE(box.database().write(
        [](backend::storage::Session &session) { return backend::storage::ChangeLog::trim(session, 1); }));
    for (const QString &since : {old, u"999999"_s, u"yesterday"_s}) {
        EXPECT_EQ(box.call(u"Email/changes"_s, {{u"sinceState"_s, since}}).value(u"error"_s).toString(),
                  u"cannotCalculateChanges"_s);
        EXPECT_EQ(box.call(u"Email/queryChanges"_s, {{u"sinceQueryState"_s, since}}).value(u"error"_s).toString(),
                  u"cannotCalculateChanges"_s);
    }
    EXPECT_EQ(query, old);
}

TEST_P(Changes, moreThanTheClientTakes_isTooMany)
{
    const QString state = box.call(u"Email/query"_s, {}).value(u"queryState"_s).toString();
    for (int i = 0; i < 3; ++i)
        box.deliver({});
    EXPECT_EQ(box.call(u"Email/queryChanges"_s, {{u"sinceQueryState"_s, state}, {u"maxChanges"_s, 2}})
                  .value(u"error"_s)
                  .toString(),
              u"tooManyChanges"_s);
    EXPECT_EQ(box.call(u"Email/queryChanges"_s, {{u"sinceQueryState"_s, state}, {u"maxChanges"_s, 0}})
                  .value(u"error"_s)
                  .toString(),
              u"invalidArguments"_s);
    const QStringList now = box.query({});
    const QJsonObject upTo =
        box.call(u"Email/queryChanges"_s, {{u"sinceQueryState"_s, state}, {u"upToId"_s, now.first()}});
    EXPECT_EQ(upTo.value(u"added"_s).toArray().size(), 1);
}

} // namespace
