// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "scripted_jmap.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::jmap;
using namespace gw::test;

namespace {

QStringList numbered(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(u"m%1"_s.arg(i, 5, 10, QLatin1Char('0')));
    return list;
}

/// Answers /get with what was asked for.
QJsonObject everybody(const QJsonObject &arguments)
{
    QJsonArray list;
    const QJsonArray ids = arguments[u"ids"_s].toArray();
    for (const QJsonValue &id : ids)
        list.append(QJsonObject{{u"id"_s, id}});
    return got(list);
}

/// Answers /set by doing everything.
QJsonObject allDone(const QJsonObject &arguments)
{
    QJsonObject updated;
    const QStringList ids = arguments[u"update"_s].toObject().keys();
    for (const QString &id : ids)
        updated.insert(id, QJsonValue::Null);
    QJsonObject created;
    const QStringList fresh = arguments[u"create"_s].toObject().keys();
    for (const QString &id : fresh)
        created.insert(id, QJsonObject{{u"id"_s, u"new-"_s + id}});
    return {{u"accountId"_s, u"A"_s}, {u"oldState"_s, u"1"_s}, {u"newState"_s, u"2"_s},
            {u"created"_s, created},  {u"updated"_s, updated}, {u"destroyed"_s, arguments[u"destroy"_s]}};
}

} // namespace

TEST(JmapBatch, aChainOfReferences_isOneRequest)
{
    ScriptedJmap jmap;
    jmap.on(u"Email/query"_s, [](const QJsonObject &) {
        return QJsonObject{
            {u"accountId"_s, u"A"_s}, {u"queryState"_s, u"q"_s}, {u"ids"_s, QJsonArray{u"m1"_s}}, {u"total"_s, 1}};
    });
    jmap.on(u"Email/get"_s, [](const QJsonObject &) {
        return got({QJsonObject{{u"id"_s, u"m1"_s}, {u"threadId"_s, u"t1"_s}, {u"subject"_s, u"결재 요청"_s}}});
    });
    jmap.on(u"Thread/get"_s, [](const QJsonObject &) {
        return got({QJsonObject{{u"id"_s, u"t1"_s}, {u"emailIds"_s, QJsonArray{u"m1"_s}}}});
    });
    const auto client = jmap.client();
    Batch batch;
    const auto query = batch.add(Query<Email>{.accountId = u"A"_s,
                                              .filter = filter::allOf({filter::inMailbox(u"in"_s), {}}),
                                              .sort = {{u"receivedAt"_s, false}},
                                              .limit = 50,
                                              .calculateTotal = true,
                                              .collapseThreads = true});
    const auto threadIds = batch.add(Get<Email>{u"A"_s, idsOf(query), {u"threadId"_s}});
    const auto threads = batch.add(Get<Thread>{u"A"_s, threadIdsOf(threadIds)});
    const auto emails = batch.add(listEmails(u"A"_s, emailIdsOf(threads)));
    const auto responses = await(client->send(batch));
    ASSERT_TRUE(responses);
    ASSERT_EQ(jmap.requests.size(), 1);
    const QJsonArray calls = jmap.requests[0][u"methodCalls"_s].toArray();
    EXPECT_EQ(calls[1][1][u"#ids"_s][u"path"_s], u"/ids"_s);
    EXPECT_EQ(calls[2][1][u"#ids"_s][u"path"_s], u"/list/*/threadId"_s);
    EXPECT_EQ(calls[3][1][u"#ids"_s][u"path"_s], u"/list/*/emailIds"_s);
    EXPECT_EQ(calls[3][1][u"#ids"_s][u"resultOf"_s], calls[2][2]);
    EXPECT_EQ(calls[3][1][u"#ids"_s][u"name"_s], u"Thread/get"_s);
    EXPECT_EQ(calls[0][1][u"filter"_s][u"inMailbox"_s], u"in"_s);
    const auto found = responses->take(query);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->total, 1);
    const auto list = responses->take(emails);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->list.value(0).subject, u"결재 요청"_s);
}

TEST(JmapBatch, aLongGet_isSplitAndJoinedInOrder)
{
    ScriptedJmap jmap;
    jmap.setLimit(u"maxObjectsInGet"_s, 300);
    jmap.setLimit(u"maxCallsInRequest"_s, 2);
    jmap.on(u"Email/get"_s, everybody);
    const auto client = jmap.client();
    const QStringList ids = numbered(1000);
    const auto all = await(client->call(Get<Email>{u"A"_s, jmap::ids(ids)}));
    ASSERT_TRUE(all);
    QStringList got;
    for (const Email &email : all->list)
        got.append(email.id);
    EXPECT_EQ(got, ids);
    EXPECT_EQ(jmap.requests.size(), 2); // 300 300 | 300 100
    for (const QJsonObject &request : std::as_const(jmap.requests)) {
        const QJsonArray calls = request[u"methodCalls"_s].toArray();
        EXPECT_LE(calls.size(), 2);
        for (const QJsonValue &call : calls)
            EXPECT_LE(call[1][u"ids"_s].toArray().size(), 300);
    }
}

TEST(JmapBatch, bytes_staySmallerThanTheServerTakes)
{
    ScriptedJmap jmap;
    jmap.setLimit(u"maxSizeRequest"_s, 20'000);
    jmap.on(u"Email/get"_s, everybody);
    jmap.on(u"Email/set"_s, allDone);
    const auto client = jmap.client();
    const auto all = await(client->call(Get<Email>{u"A"_s, jmap::ids(numbered(5000))}));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->list.size(), 5000);
    Set<Email> set{.accountId = u"A"_s};
    for (const QString &id : numbered(400))
        set.update[id] = {{u"keywords/$label"_s, QString(100, u'x')}};
    const auto changed = await(client->call(set));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->updated.size(), 400u);
    for (const SeenRequest &request : std::as_const(jmap.server.seen))
        EXPECT_LE(request.body.size(), 20'000);
    const auto huge = await(
        client->call(Set<Email>{.accountId = u"A"_s, .create = {{u"a"_s, {{u"subject"_s, QString(30'000, u'x')}}}}}));
    EXPECT_EQ(codeOf(huge), Error::Code::TooLarge);
}

TEST(JmapBatch, aLongSet_keepsItsOrderAndTellsWhichPieceWasRefused)
{
    ScriptedJmap jmap;
    jmap.setLimit(u"maxObjectsInSet"_s, 100);
    int calls = 0;
    jmap.on(u"Email/set"_s,
            [&](const QJsonObject &arguments) { return ++calls == 2 ? error(u"serverFail"_s) : allDone(arguments); });
    const auto client = jmap.client();
    Set<Email> set{.accountId = u"A"_s};
    set.create[u"first"_s] = {};
    for (const QString &id : numbered(150))
        set.update[id] = {{u"keywords/$seen"_s, true}};
    set.destroy = {u"last"_s};
    const auto result = await(client->call(set));
    ASSERT_TRUE(result);
    EXPECT_EQ(calls, 2);
    EXPECT_TRUE(result->created.contains(u"first"_s));
    EXPECT_EQ(result->updated.size(), 99u);
    EXPECT_EQ(result->notUpdated.size(), 51u);
    EXPECT_EQ(codeOf(result->outcomeOf(u"last"_s)), Error::Code::ServerFault);
    // With a state to be sure of, it is all or nothing.
    set.ifInState = u"1"_s;
    EXPECT_EQ(codeOf(await(client->call(set))), Error::Code::TooLarge);
    EXPECT_EQ(calls, 2);
}

TEST(JmapBatch, whatMustStayTogether_isNotTakenApart)
{
    ScriptedJmap jmap;
    jmap.setLimit(u"maxCallsInRequest"_s, 2);
    jmap.on(u"Email/set"_s, allDone);
    const auto client = jmap.client();
    Batch batch;
    for (int i = 0; i < 3; ++i)
        batch.add(Set<Email>{.accountId = u"A"_s, .destroy = {u"m"_s}});
    Batch together = batch;
    together.keepTogether();
    EXPECT_EQ(codeOf(await(client->send(together))), Error::Code::TooLarge);
    EXPECT_TRUE(jmap.requests.isEmpty());
    EXPECT_TRUE(await(client->send(batch)));
    EXPECT_EQ(jmap.requests.size(), 2);
}

TEST(JmapBatch, readsGoSideBySide_neverMoreThanTheServerTakes)
{
    ScriptedJmap jmap;
    jmap.setLimit(u"maxObjectsInGet"_s, 10);
    jmap.setLimit(u"maxCallsInRequest"_s, 1);
    jmap.setLimit(u"maxConcurrentRequests"_s, 3);
    int open = 0;
    int most = 0;
    jmap.raw = [&](Exchange exchange, const QJsonObject &request) {
        most = std::max(most, ++open);
        const QJsonValue call = request[u"methodCalls"_s][0];
        const QJsonArray response{call[0], everybody(call[1].toObject()), call[2]};
        QTimer::singleShot(20, &jmap.server, [&open, exchange, response] {
            --open;
            exchange.answer(200, json::compact({{u"methodResponses"_s, QJsonArray{response}}}));
        });
    };
    const auto client = jmap.client();
    const auto all = await(client->call(Get<Email>{u"A"_s, jmap::ids(numbered(100))}));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->list.size(), 100);
    EXPECT_EQ(most, 3);
}

TEST(JmapBatch, oneFailedMethod_leavesTheOthersWell)
{
    ScriptedJmap jmap;
    jmap.on(u"Email/changes"_s, [](const QJsonObject &) { return error(u"cannotCalculateChanges"_s); });
    jmap.on(u"Mailbox/get"_s, [](const QJsonObject &) {
        return got({QJsonObject{{u"id"_s, u"in"_s}, {u"name"_s, u"받은 편지함"_s}, {u"role"_s, u"INBOX"_s}}});
    });
    const auto client = jmap.client();
    Batch batch;
    const auto changes = batch.add(Changes<Email>{u"A"_s, u"1"_s});
    const auto mailboxes = batch.add(Get<Mailbox>{u"A"_s});
    const auto responses = await(client->send(batch));
    ASSERT_TRUE(responses);
    EXPECT_EQ(codeOf(responses->take(changes)), Error::Code::StateTooOld);
    const auto list = responses->take(mailboxes);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->list.value(0).role, u"inbox"_s);
    EXPECT_EQ(jmap.requests[0][u"methodCalls"_s][1][1][u"ids"_s], QJsonValue(QJsonValue::Null));
}

TEST(JmapBatch, methodErrors_haveTheCodeTheyMean)
{
    const QList<std::pair<QString, Error::Code>> meanings{
        {u"stateMismatch"_s, Error::Code::Stale},       {u"unknownMethod"_s, Error::Code::Unsupported},
        {u"requestTooLarge"_s, Error::Code::TooLarge},  {u"accountNotFound"_s, Error::Code::NotFound},
        {u"forbidden"_s, Error::Code::Forbidden},       {u"serverUnavailable"_s, Error::Code::ServerFault},
        {u"invalidArguments"_s, Error::Code::Rejected}, {u"somethingNew"_s, Error::Code::Rejected}};
    ScriptedJmap jmap;
    const auto client = jmap.client();
    for (const auto &[type, code] : meanings) {
        jmap.on(u"Email/set"_s, [type](const QJsonObject &) { return error(type); });
        const auto result = await(client->call(Set<Email>{.accountId = u"A"_s, .destroy = {u"m"_s}}));
        EXPECT_EQ(codeOf(result), code) << qPrintable(type);
        EXPECT_EQ(problemOf(result), type);
    }
}

TEST(JmapBatch, theRequestsProblem_isEverybodysError)
{
    ScriptedJmap jmap;
    jmap.raw = [](Exchange exchange, const QJsonObject &) {
        exchange.answer(400, R"({"type":"urn:ietf:params:jmap:error:limit","status":400,"limit":"maxCallsInRequest"})",
                        "Content-Type: application/problem+json\r\n");
    };
    const auto client = jmap.client();
    const auto result = await(client->call(Echo{}));
    EXPECT_EQ(codeOf(result), Error::Code::TooLarge);
    EXPECT_EQ(problemOf(result), u"urn:ietf:params:jmap:error:limit"_s);
}

TEST(JmapBatch, submissionsAnswer_holdsTheMailsThatChangedWithIt)
{
    ScriptedJmap jmap;
    jmap.raw = [](Exchange exchange, const QJsonObject &request) {
        const QJsonArray calls = request[u"methodCalls"_s].toArray();
        const QJsonValue id = calls[1][2];
        const QJsonObject created{{u"created"_s, QJsonObject{{u"d"_s, QJsonObject{{u"id"_s, u"m9"_s}}}}}};
        const QJsonObject sent{{u"created"_s, QJsonObject{{u"s"_s, QJsonObject{{u"id"_s, u"s1"_s}}}}}};
        const QJsonObject moved{{u"updated"_s, QJsonObject{{u"m9"_s, QJsonValue::Null}}}};
        exchange.answer(
            200, json::compact({{u"methodResponses"_s, QJsonArray{QJsonArray{u"Email/set"_s, created, calls[0][2]},
                                                                  QJsonArray{u"EmailSubmission/set"_s, sent, id},
                                                                  QJsonArray{u"Email/set"_s, moved, id}}}}));
    };
    const auto client = jmap.client();
    NewEmail draft{
        .mailboxIds = {u"drafts"_s}, .keywords = {u"$draft"_s}, .from = {{u"김하늘"_s, u"haneul@city.example"_s}}};
    draft.messageId = u"id1@city.example"_s;
    draft.sentAt = QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::OffsetFromUTC, 9 * 3600);
    draft.html = u"<p>그림</p>"_s;
    draft.attachments = {{.blobId = u"B1"_s, .type = u"image/png"_s, .disposition = u"inline"_s, .cid = u"c1"_s},
                         {.blobId = u"B2"_s, .name = u"예산.hwpx"_s}};
    Batch batch;
    batch.keepTogether();
    const auto made = batch.add(Set<Email>{.accountId = u"A"_s, .create = {{u"d"_s, toJson(draft)}}});
    SetSubmissions sending{.accountId = u"A"_s, .create = {{u"s"_s, {u"I"_s, u"#d"_s}}}};
    sending.onSuccessUpdateEmail[u"#s"_s] = {{u"keywords/$draft"_s, QJsonValue::Null}};
    const auto sent = batch.add(sending);
    const auto responses = await(client->send(batch));
    ASSERT_TRUE(responses);
    EXPECT_EQ(responses->take(made)->createdId(u"d"_s), u"m9"_s);
    const auto result = responses->take(sent);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->submissions.createdId(u"s"_s), u"s1"_s);
    ASSERT_TRUE(result->emails);
    EXPECT_TRUE(result->emails->updated.contains(u"m9"_s));

    const QJsonValue wire = jmap.requests[0][u"methodCalls"_s][0][1][u"create"_s][u"d"_s];
    EXPECT_EQ(wire[u"sentAt"_s], u"2026-11-22T09:30:00+09:00"_s);
    EXPECT_EQ(wire[u"messageId"_s], QJsonArray{u"id1@city.example"_s});
    const QJsonValue body = wire[u"bodyStructure"_s];
    EXPECT_EQ(body[u"type"_s], u"multipart/mixed"_s);
    EXPECT_EQ(body[u"subParts"_s][0][u"type"_s], u"multipart/alternative"_s);
    EXPECT_EQ(body[u"subParts"_s][0][u"subParts"_s][1][u"type"_s], u"multipart/related"_s);
    EXPECT_EQ(body[u"subParts"_s][0][u"subParts"_s][1][u"subParts"_s][1][u"cid"_s], u"c1"_s);
    EXPECT_EQ(body[u"subParts"_s][1][u"name"_s], u"예산.hwpx"_s);
}

TEST(JmapBatch, whatTheServerDoesNotOffer_isNotNamedInUsing)
{
    ScriptedJmap jmap;
    jmap.on(u"Identity/get"_s, [](const QJsonObject &) { return got({}); });
    const auto client = jmap.client();
    ASSERT_TRUE(await(client->call(Get<Identity>{u"A"_s})));
    EXPECT_EQ(jmap.requests[0][u"using"_s],
              stringArray({u"urn:ietf:params:jmap:core"_s, u"urn:ietf:params:jmap:submission"_s}));
    jmap.addCapability(u"urn:gwanmun:params:jmap:lane"_s, {{u"lane"_s, u"employee"_s}});
    client->forgetSession();
    ASSERT_TRUE(await(client->call(Get<Identity>{u"A"_s})));
    EXPECT_TRUE(jmap.requests[1][u"using"_s].toArray().contains(u"urn:gwanmun:params:jmap:lane"_s));
}
