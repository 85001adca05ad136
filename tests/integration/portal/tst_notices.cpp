// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "portal_fixture.h"

#include <gw/portaltypes/notices.h>

using namespace gw::test;
using namespace gw;

namespace {

const QByteArray keyA = "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01";
const QByteArray keyB = "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02";

class NoticesTest : public PortalTest
{
protected:
    static QJsonObject draft(const QString &layer = u"bureau"_s, const QString &unit = u"u-bureau"_s)
    {
        return {{u"layer"_s, layer},  {u"unitId"_s, unit},  {u"titleKo"_s, u"안내"_s}, {u"titleEn"_s, u"Notice"_s},
                {u"bodyKo"_s, u""_s}, {u"bodyEn"_s, u""_s}, {u"mustRead"_s, true}};
    }

    portal::NoticeChanges changes(const QByteArray &caller, const QString &since = {}, int limit = 100)
    {
        const QString path =
            u"/v1/notices/changes?limit=%1"_s.arg(limit) + (since.isEmpty() ? QString() : u"&since="_s + since);
        const Response response = get(path, caller);
        EXPECT_EQ(response.status, 200) << response.body.constData();
        return json::parseAs<portal::NoticeChanges>(json(response), "NoticeChanges").value_or(portal::NoticeChanges());
    }

    QStringList seenBy(const QByteArray &caller)
    {
        QStringList ids;
        for (const portal::Notice &notice : changes(caller).created)
            ids.append(notice.id);
        return ids;
    }
};

} // namespace

TEST_P(NoticesTest, eachLayer_isSeenByThoseItIsMeantFor)
{
    addNotice(u"n1-city"_s, u"city"_s, u"u-parks"_s, u"s-neighbour"_s);
    addNotice(u"n2-bureau"_s, u"bureau"_s, u"u-bureau"_s, u"s-head"_s);
    addNotice(u"n3-district"_s, u"district"_s, u"u-district"_s, u"s-district"_s);
    EXPECT_EQ(seenBy(clerk), (QStringList{u"n1-city"_s, u"n2-bureau"_s}));
    EXPECT_EQ(seenBy(neighbour), QStringList{u"n1-city"_s});
    EXPECT_EQ(seenBy(districtClerk), (QStringList{u"n1-city"_s, u"n3-district"_s}));
    EXPECT_EQ(get(u"/v1/notices/n2-bureau"_s, clerk).status, 200);
    EXPECT_EQ(get(u"/v1/notices/n2-bureau"_s, neighbour).status, 404);
    EXPECT_EQ(get(u"/v1/notices/none"_s, clerk).status, 404);
}

TEST_P(NoticesTest, loadingInPages_givesEverythingOnceAndThenOnlyChanges)
{
    for (int i = 0; i < 5; ++i)
        addNotice(u"n%1"_s.arg(i), u"city"_s, u"u-bureau"_s, u"s-head"_s);
    QStringList ids;
    QString state;
    for (int page = 0; page < 9; ++page) {
        const portal::NoticeChanges part = changes(clerk, state, 2);
        for (const portal::Notice &notice : part.created)
            ids.append(notice.id);
        state = part.newState;
        if (!part.hasMore)
            break;
        // Published while the pages are read: it must not be lost.
        if (page == 0) {
            EXPECT_EQ(act("POST", u"/v1/notices"_s, head, draft(), keyA).status, 201);
        }
    }
    EXPECT_EQ(ids.filter(u"n"_s).size(), 5);
    const portal::NoticeChanges after = changes(clerk, state);
    ASSERT_EQ(after.created.size(), 1);
    EXPECT_EQ(after.created.at(0).titleKo, u"안내"_s);
    EXPECT_TRUE(changes(clerk, after.newState).created.isEmpty());
}

TEST_P(NoticesTest, anExpiredNotice_isNotLoaded)
{
    addNotice(u"n1"_s, u"city"_s, u"u-bureau"_s, u"s-head"_s);
    run(u"UPDATE notice SET expires_at = '2026-11-20T10:00:00.000Z'"_s);
    EXPECT_TRUE(seenBy(clerk).isEmpty());
}

TEST_P(NoticesTest, anAcknowledgement_isAChangeForItsPersonOnlyAndHappensOnce)
{
    addNotice(u"n1"_s, u"city"_s, u"u-bureau"_s, u"s-head"_s);
    const QString clerkState = changes(clerk).newState;
    const QString headState = changes(head).newState;
    const QByteArray before = header(get(u"/v1/notices/n1"_s, clerk), "etag");

    const Response first = act("PUT", u"/v1/notices/n1/acknowledgement"_s, clerk, {}, keyA);
    ASSERT_EQ(first.status, 200) << first.body.constData();
    m_clock.advance(std::chrono::seconds(60));
    const Response repeated = act("PUT", u"/v1/notices/n1/acknowledgement"_s, clerk, {}, keyA);
    EXPECT_EQ(repeated.body, first.body);
    EXPECT_EQ(header(repeated, "idempotent-replayed"), "true");
    const Response again = act("PUT", u"/v1/notices/n1/acknowledgement"_s, clerk, {}, keyB);
    EXPECT_EQ(json(again).value(u"at"_s), json(first).value(u"at"_s));
    EXPECT_TRUE(header(again, "idempotent-replayed").isEmpty());

    const portal::NoticeChanges mine = changes(clerk, clerkState);
    ASSERT_EQ(mine.updated.size(), 1);
    EXPECT_TRUE(mine.updated.at(0).acknowledgedAt);
    EXPECT_TRUE(changes(head, headState).updated.isEmpty());
    EXPECT_NE(header(get(u"/v1/notices/n1"_s, clerk), "etag"), before);
    EXPECT_FALSE(json(get(u"/v1/notices/n1"_s, head)).contains(u"acknowledgedAt"_s));
}

TEST_P(NoticesTest, somebodyElsesNotice_cannotBeAcknowledged)
{
    addNotice(u"n1"_s, u"bureau"_s, u"u-bureau"_s, u"s-head"_s);
    EXPECT_EQ(act("PUT", u"/v1/notices/n1/acknowledgement"_s, neighbour, {}, keyA).status, 404);
}

TEST_P(NoticesTest, publishing_needsTheCapabilityAndTheRightUnit)
{
    EXPECT_EQ(act("POST", u"/v1/notices"_s, clerk, draft(), keyA).status, 403);
    EXPECT_EQ(act("POST", u"/v1/notices"_s, head, draft(u"bureau"_s, u"u-parks"_s), keyA).status, 403);
    EXPECT_EQ(act("POST", u"/v1/notices"_s, head, draft(u"bureau"_s, u"u-none"_s), keyB).status, 422);
    EXPECT_EQ(act("POST", u"/v1/notices"_s, head, draft(), {}).status, 400);
    EXPECT_TRUE(seenBy(head).isEmpty());
}

TEST_P(NoticesTest, publishingTwiceWithOneKey_publishesOnceAndHintsOnce)
{
    Listener everybody(get(u"/v1/events"_s, neighbour).stream);
    const Response first = act("POST", u"/v1/notices"_s, head, draft(), keyA);
    ASSERT_EQ(first.status, 201) << first.body.constData();
    const Response second = act("POST", u"/v1/notices"_s, head, draft(), keyA);
    EXPECT_EQ(second.status, 201);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(header(second, "location"), header(first, "location"));
    EXPECT_EQ(seenBy(head).size(), 1);
    EXPECT_EQ(everybody.bytes.count("\"type\":\"notices\""), 1);
    QJsonObject other = draft();
    other.insert(u"titleKo"_s, u"다른 제목"_s);
    const Response reused = act("POST", u"/v1/notices"_s, head, other, keyA);
    EXPECT_EQ(reused.status, 422);
    EXPECT_EQ(problem(reused), u"idempotency-key-reused"_s);
}

TEST_P(NoticesTest, everythingWrongWithADraft_isNamedAtOnce)
{
    QJsonObject bad = draft(u"planet"_s);
    bad.remove(u"mustRead"_s);
    bad.insert(u"titleKo"_s, u""_s);
    bad.insert(u"bodyEn"_s, 7);
    bad.insert(u"expiresAt"_s, u"yesterday"_s);
    const Response response = act("POST", u"/v1/notices"_s, head, bad, keyA);
    ASSERT_EQ(response.status, 422);
    QStringList wrong;
    for (const QJsonValue &error : json(response).value(u"errors"_s).toArray())
        wrong.append(error[u"pointer"_s].toString() + u' ' + error[u"code"_s].toString());
    wrong.sort();
    EXPECT_EQ(wrong, (QStringList{u"/bodyEn type"_s, u"/expiresAt format"_s, u"/layer unknown-value"_s,
                                  u"/mustRead required"_s, u"/titleKo range"_s}));
}

TEST_P(NoticesTest, aTitle_isKeptAsOneCleanLineAndMeasuredInCodePoints)
{
    QJsonObject untidy = draft();
    untidy.insert(u"titleKo"_s, u"  \u1100\u1161\u11ab\u1102\u1162　２０２７년\u200b\n"_s);
    untidy.insert(u"titleEn"_s, QString::fromUcs4(U"\U00020000").repeated(200));
    untidy.insert(u"bodyKo"_s, u"한 줄\n두 줄"_s);
    const Response response = act("POST", u"/v1/notices"_s, head, untidy, keyA);
    ASSERT_EQ(response.status, 201) << response.body.constData();
    EXPECT_EQ(json(response).value(u"titleKo"_s), u"간내 2027년"_s);
    EXPECT_EQ(json(response).value(u"bodyKo"_s), u"한 줄\n두 줄"_s);
    untidy.insert(u"titleKo"_s, u" \u200b "_s);
    EXPECT_EQ(act("POST", u"/v1/notices"_s, head, untidy, keyB).status, 422);
}

TEST_P(NoticesTest, readers_areThoseItIsMeantForAndOnlyThePublisherSeesThem)
{
    addNotice(u"n1"_s, u"bureau"_s, u"u-bureau"_s, u"s-head"_s);
    ASSERT_EQ(act("PUT", u"/v1/notices/n1/acknowledgement"_s, clerk, {}, keyA).status, 200);
    const Response all = get(u"/v1/notices/n1/readers"_s, head);
    ASSERT_EQ(all.status, 200) << all.body.constData();
    const auto readers = json::parseAs<portal::NoticeReaders>(json(all), "NoticeReaders");
    ASSERT_TRUE(readers);
    EXPECT_EQ(readers->acknowledged, 1);
    EXPECT_EQ(readers->missing, 1);
    ASSERT_EQ(readers->items.size(), 2);
    EXPECT_EQ(readers->items.at(0).name, u"clerk"_s);
    EXPECT_TRUE(readers->items.at(0).acknowledgedAt);
    EXPECT_EQ(json(get(u"/v1/notices/n1/readers?acknowledged=false"_s, head)).value(u"items"_s).toArray().size(), 1);
    const Response page = get(u"/v1/notices/n1/readers?limit=1"_s, head);
    const QByteArray link = header(page, "link");
    ASSERT_FALSE(link.isEmpty());
    const Response next = get(QString::fromLatin1(link.sliced(1, link.indexOf('>') - 1)), head);
    EXPECT_EQ(json(next).value(u"items"_s)[0][u"name"_s], u"head"_s);
    EXPECT_TRUE(header(next, "link").isEmpty());
    EXPECT_EQ(get(u"/v1/notices/n1/readers"_s, clerk).status, 403);
    EXPECT_EQ(get(u"/v1/notices/n1/readers"_s, neighbour).status, 404);
    addNotice(u"n2"_s, u"city"_s, u"u-bureau"_s, u"s-head"_s);
    EXPECT_EQ(json(get(u"/v1/notices/n2/readers"_s, head)).value(u"missing"_s), 4);
    addNotice(u"n3"_s, u"district"_s, u"u-district"_s, u"s-district"_s);
    EXPECT_EQ(json(get(u"/v1/notices/n3/readers"_s, districtClerk)).value(u"missing"_s), 1);
}

TEST_P(NoticesTest, otherSeats_makeOldStatesUnusable)
{
    const QString state = changes(clerk).newState;
    run(u"INSERT INTO seat(id, person_id, post_id, kind, valid_from) "
        "VALUES('s-second', 'p-clerk', 't-neighbour', 'concurrent', '2020-01-01')"_s);
    const Response response = get(u"/v1/notices/changes?since="_s + state, clerk);
    EXPECT_EQ(response.status, 410);
    EXPECT_EQ(problem(response), u"state-too-old"_s);
}

TEST_P(NoticesTest, aStateThatIsNone_isRefused)
{
    EXPECT_EQ(get(u"/v1/notices/changes?since=abc"_s, clerk).status, 422);
    const QString state = changes(clerk).newState;
    EXPECT_EQ(get(u"/v1/notices/changes?since=%1.999999"_s.arg(state.section(u'.', 0, 0)), clerk).status, 410);
}

INSTANTIATE_TEST_SUITE_P(Portal, NoticesTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);
