// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <gtest/gtest.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using approval::DocumentView;
using State = approval::DocumentView::State;

namespace {

const QString path = u"GET /v1/documents/doc-a"_s;

} // namespace

TEST(ApprovalDocument, theApisDocument_isReadWhole)
{
    QJsonObject json = documentJson(u"doc-a"_s, u"가나다"_s);
    QJsonObject line = json["line"_L1].toObject();
    const QJsonObject inside{{u"mode"_s, u"parallel"_s},
                             {u"joinRule"_s, u"majority"_s},
                             {u"steps"_s, QJsonArray{stepJson(u"inner"_s, u"review"_s, {{u"canAct"_s, true}})}}};
    line.insert(u"subLines"_s,
                QJsonArray{QJsonObject{{u"stepId"_s, u"step-last"_s}, {u"groups"_s, QJsonArray{inside}}}});
    json.insert(u"line"_s, line);
    json.insert(u"number"_s, QJsonObject{{u"display"_s, u"정보화과-12"_s}, {u"serial"_s, 12}, {u"year"_s, 2026}});
    const auto document = approval::documentFrom(json);
    ASSERT_TRUE(document) << qPrintable(document.error().detail);
    EXPECT_EQ(document->meta.title, u"예산 집행 계획"_s);
    EXPECT_EQ(document->state, document::DocumentState::InApproval);
    EXPECT_EQ(document->drafter.name.ko, u"김하늘"_s);
    EXPECT_EQ(document->etag, u"\"1\""_s);
    EXPECT_EQ(document->number->display, u"정보화과-12"_s);
    EXPECT_EQ(document->myStep()->id, u"step"_s);
    ASSERT_NE(document->step(u"inner"_s), nullptr) << "also in the line of a department";
    EXPECT_EQ(document->line[0].steps[2].subLine[0].joinRule, document::JoinRule::Majority);
    EXPECT_EQ(document->step(u"nobody"_s), nullptr);
    json.insert(u"content"_s, QJsonObject{{u"v"_s, 99}});
    EXPECT_EQ(codeOf(approval::documentFrom(json)), Error::Code::Protocol);
}

TEST(ApprovalDocument, whatWasHere_isShownAtOnceAndRefreshedBehind)
{
    Office office;
    office.start();
    office.putDocument(documentJson(u"doc-a"_s, u"옛 글"_s));
    office.server.insert(path, always(documentJson(u"doc-a"_s, u"새 글"_s, 2)));
    const auto view = office.service->document(u"doc-a"_s);
    ASSERT_TRUE(waitUntil([&] { return view->state() == State::Ready && !view->isRefreshing(); }));
    ASSERT_TRUE(waitUntil([&] { return view->document().version.no == 2; }));
    EXPECT_FALSE(view->isOffline());
    EXPECT_EQ(view->document().content, words(u"새 글"_s));
}

TEST(ApprovalDocument, withoutANetwork_itIsReadableAndSaysSo)
{
    Office office;
    office.start();
    office.putDocument(documentJson(u"doc-a"_s, u"글"_s));
    const auto view = office.service->document(u"doc-a"_s);
    ASSERT_TRUE(waitUntil([&] { return view->state() == State::Ready && !view->isRefreshing(); }));
    EXPECT_TRUE(view->isOffline());
    EXPECT_EQ(view->fetchedAt(), office.time.clock.time);
    const auto other = office.service->document(u"doc-b"_s);
    ASSERT_TRUE(waitUntil([&] { return other->state() == State::NotHere; }));
    EXPECT_EQ(other->problem()->code, Error::Code::Offline);
}

TEST(ApprovalDocument, whatIsNotForMeAnyMore_goesFromHereToo)
{
    Office office;
    office.start();
    office.putDocument(documentJson(u"doc-a"_s, u"글"_s));
    office.server.insert(path, [](const net::Request &) { return problem(403, u"forbidden"_s); });
    const auto view = office.service->document(u"doc-a"_s);
    ASSERT_TRUE(waitUntil([&] { return view->state() == State::Gone; }));
    EXPECT_TRUE(view->document().content.isEmpty());
    EXPECT_EQ(office.number(u"SELECT count(*) FROM approval_document"_s), 0);
    EXPECT_EQ(office.number(u"SELECT count(*) FROM approval_version"_s), 0);
}

TEST(ApprovalDocument, whatAnotherSeatOfMineMayDo_isNotOfferedOffline)
{
    Office office;
    office.start();
    office.putDocument(documentJson(u"doc-a"_s, u"글"_s));
    office.seat = u"s-other"_s;
    const auto view = office.service->document(u"doc-a"_s);
    ASSERT_TRUE(waitUntil([&] { return view->state() == State::Ready; }));
    EXPECT_TRUE(view->document().may.isEmpty());
    EXPECT_EQ(view->document().myStep(), nullptr);
}

TEST(ApprovalDocument, twoVersions_areComparedAlsoOffline)
{
    Office office;
    office.start();
    office.putDocument(documentJson(u"doc-a"_s, u"가\n나\n다"_s));
    office.putDocument(documentJson(u"doc-a"_s, u"가\n라\n다"_s, 2));
    const auto view = office.service->document(u"doc-a"_s);
    const auto versions = await(view->versions());
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 2);
    EXPECT_EQ(versions->at(1).cause, document::VersionCause::ReviewEdit);
    const auto comparison = await(view->compare(1, 2));
    ASSERT_TRUE(comparison);
    EXPECT_EQ(comparison->before.no, 1);
    EXPECT_FALSE(comparison->body.isEmpty());
    EXPECT_FALSE(comparison->changes.isEmpty());
    EXPECT_TRUE(comparison->meta.isEmpty());
    const auto same = await(view->compare(2, 2));
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->body.isEmpty());
}

TEST(ApprovalDocument, whatWaits_isFetchedBeforeSomebodyLooks)
{
    Office office;
    office.server.insert(u"GET /v1/inbox/changes"_s,
                         always({{u"newState"_s, u"1"_s},
                                 {u"hasMore"_s, false},
                                 {u"created"_s, QJsonArray{itemJson(u"a"_s, u"waiting"_s),
                                                           itemJson(u"b"_s, u"decided"_s, {{u"waits"_s, false}})}},
                                 {u"updated"_s, QJsonArray{}},
                                 {u"destroyed"_s, QJsonArray{}}}));
    office.server.insert(path, always(documentJson(u"doc-a"_s, u"글"_s)));
    office.start();
    ASSERT_TRUE(await(office.engine->start()));
    ASSERT_TRUE(waitUntil([&] { return office.number(u"SELECT count(*) FROM approval_document"_s) == 1; }));
    EXPECT_EQ(office.asked.count(path), 1);
    EXPECT_FALSE(office.asked.contains(u"GET /v1/documents/doc-b"_s)) << "it does not wait";
    office.engine->pull(u"inbox"_s);
    ASSERT_TRUE(waitUntil([&] { return office.asked.count(u"GET /v1/inbox/changes"_s) == 2; }));
    QTest::qWait(50);
    EXPECT_EQ(office.asked.count(path), 1) << "it is here already";
}

TEST(ApprovalDocument, lookingAtIt_isNotedOnceAlsoLater)
{
    Office office;
    office.start();
    office.put({itemJson(u"a"_s, u"waiting"_s)});
    office.putDocument(documentJson(u"doc-a"_s, u"글"_s));
    const auto view = office.service->document(u"doc-a"_s);
    view->markOpened();
    ASSERT_TRUE(waitUntil([&] { return office.number(u"SELECT e_opened FROM approval_item"_s) == 1; })) << "offline";
    view->markOpened();
    QTest::qWait(30);
    EXPECT_EQ(office.box->entries().size(), 1) << "known already";
    EXPECT_EQ(office.service->marks().of(u"step-a"_s), approval::Mark::None) << "quietly";
    office.server.insert(u"POST /v1/documents/doc-a/opening"_s, always({{u"openedAt"_s, u"2026-11-21T09:00:00.000Z"_s},
                                                                        {u"stepIds"_s, QJsonArray{u"step-a"_s}},
                                                                        {u"circulationIds"_s, QJsonArray{}},
                                                                        {u"revision"_s, 2}}));
    office.time.advance(std::chrono::hours(1));
    ASSERT_TRUE(office.idle());
    EXPECT_EQ(office.number(u"SELECT opened FROM approval_item"_s), 1);
}

TEST(ApprovalLinks, everyPlace_isFoundAgainByItsLink)
{
    using approval::Place;
    const QList<Place> places{{},
                              {Place::Kind::Document, u"d1"_s},
                              {Place::Kind::Box, {}, approval::Box::InProgress},
                              {Place::Kind::New},
                              {Place::Kind::New, u"general-draft"_s},
                              {Place::Kind::Receipt, u"r1"_s},
                              {Place::Kind::Memo, u"m1"_s},
                              {Place::Kind::DailyLog, u"2026-11-21"_s}};
    for (const Place &place : places)
        EXPECT_EQ(approval::placeOf(approval::linkTo(place)), place) << qPrintable(approval::linkTo(place).path);
    EXPECT_FALSE(approval::placeOf({u"approval"_s, u"box/nowhere"_s, {}}));
    EXPECT_FALSE(approval::placeOf({u"approval"_s, u"document"_s, {}}));
    EXPECT_FALSE(approval::placeOf({u"approval"_s, u"document/a/b"_s, {}}));
    EXPECT_FALSE(approval::placeOf({u"mail"_s, u"document/a"_s, {}}));
}
