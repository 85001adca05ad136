// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dashboard_fixture.h"

#include <QSignalSpy>
#include <gw/dashboard/handlers.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

/// Ends the hold of what was set, and waits until it is with the server.
void sendAll(test::Dashboard &desk)
{
    ASSERT_TRUE(test::waitUntil([&] { return !desk.box->entries().isEmpty(); }));
    desk.time.advance(std::chrono::seconds(2));
    ASSERT_TRUE(test::waitUntil([&] { return desk.box->entries().isEmpty(); }));
    desk.settle();
}

} // namespace

TEST(Preferences, aValue_isThereAtOnceAndFollowsThePersonToAnotherDesk)
{
    test::Dashboard desk;
    test::Dashboard other(desk.portal);
    desk.start();
    other.start();
    QSignalSpy told(&desk.service->preferences(), &dashboard::PreferencesService::changed);
    desk.service->preferences().set(u"layout"_s, u"wide"_s);
    EXPECT_EQ(desk.service->preferences().value(u"layout"_s).toString(), u"wide"_s);
    EXPECT_EQ(told.size(), 1);
    sendAll(desk);
    EXPECT_EQ(told.size(), 1); // not again, and not back and forth
    QSignalSpy there(&other.service->preferences(), &dashboard::PreferencesService::changed);
    other.engine->wake(u"preferences"_s);
    ASSERT_TRUE(
        test::waitUntil([&] { return other.service->preferences().value(u"layout"_s).toString() == u"wide"_s; }));
    EXPECT_EQ(there.size(), 1);
}

TEST(Preferences, aValueSetWithoutANetwork_survivesARestart)
{
    test::Dashboard desk;
    desk.start();
    desk.portal->offline = true;
    desk.service->preferences().set(u"layout"_s, u"wide"_s);
    ASSERT_TRUE(test::waitUntil([&] { return desk.box->entries().size() == 1; }));
    QTest::qWait(20);
    desk.close();
    desk.open();
    desk.service->loadNow();
    EXPECT_EQ(desk.service->preferences().value(u"layout"_s).toString(), u"wide"_s);
    desk.portal->offline = false;
    desk.start();
    sendAll(desk);
    EXPECT_EQ(desk.portal->preferences.value(u"layout"_s).toString(), u"wide"_s);
}

TEST(Preferences, manyValuesInARow_becomeOnePatch)
{
    test::Dashboard desk;
    desk.start();
    desk.service->preferences().set(u"width"_s, 1);
    desk.service->preferences().set(u"width"_s, 2);
    ASSERT_TRUE(test::waitUntil([&] { return desk.box->entries().size() == 1; }));
    QTest::qWait(20);
    desk.service->preferences().set(u"width"_s, 3);
    desk.service->preferences().set(u"theme"_s, u"dark"_s);
    ASSERT_TRUE(test::waitUntil([&] {
        const auto &entries = desk.box->entries();
        return entries.size() == 1 && entries.constFirst().payload[u"patch"].toObject().size() == 2;
    }));
    sendAll(desk);
    const auto sent = desk.portal->askedFor(u"/preferences"_s, "PATCH");
    ASSERT_EQ(sent.size(), 1);
    EXPECT_EQ(desk.portal->preferences, QJsonObject({{u"width"_s, 3}, {u"theme"_s, u"dark"_s}}));
}

TEST(Preferences, nullRemovesAKey)
{
    test::Dashboard desk;
    desk.portal->preferences = {{u"layout"_s, u"wide"_s}, {u"theme"_s, u"dark"_s}};
    desk.portal->preferencesVersion = 1;
    desk.start();
    ASSERT_EQ(desk.service->preferences().value(u"layout"_s).toString(), u"wide"_s);
    desk.service->preferences().set(u"layout"_s, QJsonValue::Null);
    EXPECT_TRUE(desk.service->preferences().value(u"layout"_s).isUndefined());
    sendAll(desk);
    EXPECT_EQ(desk.portal->preferences, QJsonObject({{u"theme"_s, u"dark"_s}}));
}

TEST(Preferences, anotherDeskWasQuicker_bothFieldsStay)
{
    test::Dashboard desk;
    desk.portal->preferences = {{u"layout"_s, u"wide"_s}};
    desk.portal->preferencesVersion = 1;
    desk.start();
    desk.portal->beforePatch = [server = desk.portal.get()] {
        server->preferences.insert(u"theme"_s, u"dark"_s);
        ++server->preferencesVersion;
    };
    desk.service->preferences().set(u"layout"_s, u"narrow"_s);
    sendAll(desk);
    const QJsonObject both{{u"layout"_s, u"narrow"_s}, {u"theme"_s, u"dark"_s}};
    EXPECT_EQ(desk.portal->preferences, both);
    EXPECT_EQ(desk.service->preferences().values(), both);
    const auto sent = desk.portal->askedFor(u"/preferences"_s, "PATCH");
    ASSERT_EQ(sent.size(), 2);
    // The server keeps its 412 under the first key.
    EXPECT_NE(test::FakePortal::headerOf(sent.at(0), "idempotency-key"),
              test::FakePortal::headerOf(sent.at(1), "idempotency-key"));
}

TEST(Preferences, membersOfAnObject_areChangedOneByOne)
{
    test::Dashboard desk;
    desk.portal->preferences = {{u"columns"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}}};
    desk.portal->preferencesVersion = 1;
    desk.start();
    desk.service->preferences().set(u"columns"_s, QJsonObject{{u"a"_s, 1}, {u"c"_s, 3}});
    ASSERT_TRUE(test::waitUntil([&] { return desk.box->entries().size() == 1; }));
    EXPECT_EQ(desk.box->entries().constFirst().payload[u"patch"].toObject(),
              QJsonObject({{u"columns"_s, QJsonObject{{u"b"_s, QJsonValue::Null}, {u"c"_s, 3}}}}));
    EXPECT_EQ(desk.service->preferences().value(u"columns"_s).toObject(), QJsonObject({{u"a"_s, 1}, {u"c"_s, 3}}));
}

TEST(Preferences, afterAnObjectGaveWay_aNewOneIsNotMixedWithTheOld)
{
    test::Dashboard desk;
    desk.portal->preferences = {{u"columns"_s, QJsonObject{{u"a"_s, 1}}}};
    desk.portal->preferencesVersion = 1;
    desk.start();
    desk.service->preferences().set(u"columns"_s, QJsonValue::Undefined);
    desk.service->preferences().set(u"columns"_s, QJsonObject{{u"b"_s, 2}});
    ASSERT_TRUE(test::waitUntil([&] { return desk.box->entries().size() == 2; }));
    QTest::qWait(20);
    sendAll(desk);
    EXPECT_EQ(desk.portal->preferences, QJsonObject({{u"columns"_s, QJsonObject{{u"b"_s, 2}}}}));
}

TEST(Preferences, aRepeatedOldAnswer_isPutRightByTheNextPull)
{
    test::Dashboard desk;
    desk.portal->preferences = {{u"layout"_s, u"wide"_s}, {u"theme"_s, u"dark"_s}};
    desk.portal->preferencesVersion = 7;
    desk.start();
    outbox::Entry late;
    late.operationId = u"op"_s;
    late.answer = {{u"values"_s, QJsonObject{{u"layout"_s, u"wide"_s}}}, {u"etag"_s, u"\"3\""_s}};
    const dashboard::PreferencesHandler handler({}, *desk.store);
    ASSERT_TRUE(test::await(desk.store->write(
        store::File::Cache, [&](store::WriteContext &cache) { return handler.applyAnswer(cache, late); })));
    desk.engine->pull(u"preferences"_s);
    desk.settle();
    EXPECT_EQ(desk.service->preferences().value(u"theme"_s).toString(), u"dark"_s);
}
