// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QStringList>
#include <gw/base/json.h>
#include <gw/portaltypes/absences.h>
#include <gw/portaltypes/ballots.h>
#include <gw/portaltypes/boardalerts.h>
#include <gw/portaltypes/boardposts.h>
#include <gw/portaltypes/boards.h>
#include <gw/portaltypes/circulations.h>
#include <gw/portaltypes/comments.h>
#include <gw/portaltypes/counters.h>
#include <gw/portaltypes/dailylogdrafts.h>
#include <gw/portaltypes/dailylogs.h>
#include <gw/portaltypes/directory.h>
#include <gw/portaltypes/dispatchacts.h>
#include <gw/portaltypes/dispatches.h>
#include <gw/portaltypes/dispatchkinds.h>
#include <gw/portaltypes/documentacts.h>
#include <gw/portaltypes/documentdrafts.h>
#include <gw/portaltypes/documentforms.h>
#include <gw/portaltypes/documentlines.h>
#include <gw/portaltypes/documentrecords.h>
#include <gw/portaltypes/documents.h>
#include <gw/portaltypes/documentstates.h>
#include <gw/portaltypes/documentsteps.h>
#include <gw/portaltypes/documentversions.h>
#include <gw/portaltypes/events.h>
#include <gw/portaltypes/familyevents.h>
#include <gw/portaltypes/files.h>
#include <gw/portaltypes/inbox.h>
#include <gw/portaltypes/inboxkinds.h>
#include <gw/portaltypes/issuedsheets.h>
#include <gw/portaltypes/launches.h>
#include <gw/portaltypes/linedrafts.h>
#include <gw/portaltypes/me.h>
#include <gw/portaltypes/memodrafts.h>
#include <gw/portaltypes/memos.h>
#include <gw/portaltypes/moderation.h>
#include <gw/portaltypes/notices.h>
#include <gw/portaltypes/organisation.h>
#include <gw/portaltypes/personal.h>
#include <gw/portaltypes/personaltasks.h>
#include <gw/portaltypes/postacts.h>
#include <gw/portaltypes/postdrafts.h>
#include <gw/portaltypes/postkinds.h>
#include <gw/portaltypes/questions.h>
#include <gw/portaltypes/receiptkinds.h>
#include <gw/portaltypes/receipts.h>
#include <gw/portaltypes/savedlines.h>
#include <gw/portaltypes/seals.h>
#include <gw/portaltypes/site.h>
#include <gw/portaltypes/surveydrafts.h>
#include <gw/portaltypes/surveyresults.h>
#include <gw/portaltypes/surveys.h>
#include <gw/portaltypes/systemaccess.h>
#include <gw/portaltypes/systems.h>

namespace gw::portal::test {

/// One schema: its example, what it may not lack, and the way through its C++ type and back.
struct Schema
{
    const char *name;
    const char *example;
    QStringList required;
    Result<QJsonValue> (*throughType)(const QJsonValue &);
};

template <class T>
Result<QJsonValue> through(const QJsonValue &value)
{
    const Result<T> parsed = json::parseAs<T>(value, "example");
    if (!parsed)
        return fail(parsed.error());
    return toJson(*parsed);
}

inline const std::vector<Schema> &schemas()
{
    static const std::vector<Schema> list{
        {"LocalizedText",
         R"json({
 "ko": "한빛특별시",
 "en": "Hanbit Metropolitan City"
})json",
         {
             QStringLiteral("ko"),
             QStringLiteral("en"),
         },
         &through<LocalizedText>},
        {"PolicyEntry",
         R"json({
 "value": 30,
 "forced": false
})json",
         {
             QStringLiteral("value"),
             QStringLiteral("forced"),
         },
         &through<PolicyEntry>},
        {"Limits",
         R"json({
 "maxBody": 1048576,
 "maxPreferences": 262144,
 "maxPage": 5000,
 "eventStreams": 4,
 "idempotencyHours": 24
})json",
         {
             QStringLiteral("maxBody"),
             QStringLiteral("maxPreferences"),
             QStringLiteral("maxPage"),
             QStringLiteral("eventStreams"),
             QStringLiteral("idempotencyHours"),
         },
         &through<Limits>},
        {"Site",
         R"json({
 "displayName": {
  "ko": "한빛특별시",
  "en": "Hanbit Metropolitan City"
 },
 "issuer": "https://desk.hanbit.example",
 "portal": "https://desk.hanbit.example",
 "jmap": null,
 "matrix": null,
 "policy": {
  "session/wipeOnSignOut": {
   "value": true,
   "forced": true
  }
 },
 "limits": {
  "maxBody": 1048576,
  "maxPreferences": 262144,
  "maxPage": 5000,
  "eventStreams": 4,
  "idempotencyHours": 24
 },
 "loginMethods": [
  "certificate",
  "password"
 ]
})json",
         {
             QStringLiteral("displayName"),
             QStringLiteral("issuer"),
             QStringLiteral("portal"),
             QStringLiteral("policy"),
             QStringLiteral("limits"),
             QStringLiteral("loginMethods"),
         },
         &through<Site>},
        {"Health",
         R"json({
 "status": "ok",
 "version": "0.1.0",
 "database": "sqlite"
})json",
         {
             QStringLiteral("status"),
             QStringLiteral("version"),
             QStringLiteral("database"),
         },
         &through<Health>},
        {"FieldError",
         R"json({
 "pointer": "/endsAt",
 "code": "before-start",
 "detail": "The end is before the start."
})json",
         {
             QStringLiteral("pointer"),
             QStringLiteral("code"),
         },
         &through<FieldError>},
        {"CheckFinding",
         R"json({
 "code": "L02",
 "level": "red",
 "message": "L02.resident",
 "parameters": [],
 "place": {},
 "ko": "주민등록번호가 있습니다.",
 "en": "The text has a resident number."
})json",
         {
             QStringLiteral("code"),
             QStringLiteral("level"),
             QStringLiteral("message"),
             QStringLiteral("parameters"),
             QStringLiteral("place"),
             QStringLiteral("ko"),
             QStringLiteral("en"),
         },
         &through<CheckFinding>},
        {"Problem",
         R"json({
 "type": "https://gwanmun.example/problems/invalid-fields",
 "title": "Some fields are not valid",
 "status": 422,
 "instance": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b4c",
 "errors": [
  {
   "pointer": "/endsAt",
   "code": "before-start",
   "detail": "The end is before the start."
  }
 ]
})json",
         {
             QStringLiteral("type"),
             QStringLiteral("title"),
             QStringLiteral("status"),
             QStringLiteral("instance"),
         },
         &through<Problem>},
        {"Absence",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b08",
 "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "startsAt": "2026-11-23T00:00:00.000Z",
 "endsAt": "2026-11-25T09:00:00.000Z",
 "kind": "trip",
 "reason": "현장 점검",
 "substituteSeatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b09",
 "scopes": [
  "approval",
  "mail"
 ],
 "createdBy": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("seatId"),
             QStringLiteral("startsAt"),
             QStringLiteral("endsAt"),
             QStringLiteral("kind"),
             QStringLiteral("scopes"),
             QStringLiteral("createdBy"),
             QStringLiteral("revision"),
         },
         &through<Absence>},
        {"AbsenceDraft",
         R"json({
 "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "startsAt": "2026-11-23T00:00:00.000Z",
 "endsAt": "2026-11-25T09:00:00.000Z",
 "kind": "leave",
 "scopes": [
  "approval"
 ]
})json",
         {
             QStringLiteral("seatId"),
             QStringLiteral("startsAt"),
             QStringLiteral("endsAt"),
             QStringLiteral("kind"),
             QStringLiteral("scopes"),
         },
         &through<AbsenceDraft>},
        {"AgencyChanges",
         R"json({
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<AgencyChanges>},
        {"UnitChanges",
         R"json({
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<UnitChanges>},
        {"PostChanges",
         R"json({
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<PostChanges>},
        {"PersonChanges",
         R"json({
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<PersonChanges>},
        {"SeatChanges",
         R"json({
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<SeatChanges>},
        {"AbsenceChanges",
         R"json({
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<AbsenceChanges>},
        {"DirectoryChanges",
         R"json({
 "newState": "4211",
 "hasMore": false,
 "agencies": {
  "created": [],
  "updated": [],
  "destroyed": []
 },
 "units": {
  "created": [],
  "updated": [],
  "destroyed": []
 },
 "posts": {
  "created": [],
  "updated": [],
  "destroyed": []
 },
 "persons": {
  "created": [],
  "updated": [],
  "destroyed": []
 },
 "seats": {
  "created": [],
  "updated": [],
  "destroyed": [
   "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02"
  ]
 },
 "absences": {
  "created": [],
  "updated": [],
  "destroyed": []
 }
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("agencies"),
             QStringLiteral("units"),
             QStringLiteral("posts"),
             QStringLiteral("persons"),
             QStringLiteral("seats"),
             QStringLiteral("absences"),
         },
         &through<DirectoryChanges>},
        {"Agency",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
 "orgCode": "9100000",
 "nameKo": "한빛특별시",
 "nameEn": "Hanbit Metropolitan City",
 "kind": "metro",
 "headPostId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b06",
 "position": 0
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("orgCode"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("kind"),
             QStringLiteral("position"),
         },
         &through<Agency>},
        {"Unit",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "agencyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
 "parentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b07",
 "orgCode": "9100123",
 "nameKo": "보도환경개선과",
 "nameEn": "Pedestrian Environment Division",
 "isProcessing": true,
 "isDocumentDept": false,
 "position": 3,
 "validFrom": "2024-01-01"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("agencyId"),
             QStringLiteral("orgCode"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("isProcessing"),
             QStringLiteral("isDocumentDept"),
             QStringLiteral("position"),
         },
         &through<Unit>},
        {"Post",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "titleKo": "주무관",
 "titleEn": "Clerk",
 "rank": "7",
 "dutiesKo": "보도 점자블록 정비",
 "dutiesEn": "Upkeep of tactile paving",
 "phone": "02-0000-1234",
 "position": 5,
 "isHead": false,
 "validFrom": "2024-01-01"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("unitId"),
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("rank"),
             QStringLiteral("dutiesKo"),
             QStringLiteral("dutiesEn"),
             QStringLiteral("phone"),
             QStringLiteral("position"),
             QStringLiteral("isHead"),
         },
         &through<Post>},
        {"Person",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "name": "김하늘",
 "nameEn": "Kim Haneul",
 "hanja": "金하늘",
 "staffNo": "11-204518",
 "email": "haneul.kim@hanbit.example",
 "mobile": "010-0000-5678",
 "state": "active"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("name"),
             QStringLiteral("nameEn"),
             QStringLiteral("staffNo"),
             QStringLiteral("email"),
             QStringLiteral("state"),
         },
         &through<Person>},
        {"Seat",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03",
 "kind": "main",
 "validFrom": "2026-01-01"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("personId"),
             QStringLiteral("postId"),
             QStringLiteral("kind"),
         },
         &through<Seat>},
        {"MySeat",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "kind": "acting",
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03",
 "titleKo": "과장",
 "titleEn": "Division Head",
 "rank": "4",
 "isHead": true,
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "unitNameKo": "보도환경개선과",
 "unitNameEn": "Pedestrian Environment Division",
 "agencyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
 "agencyNameKo": "한빛특별시",
 "agencyNameEn": "Hanbit Metropolitan City",
 "validFrom": "2026-01-01",
 "validTo": "2026-12-31",
 "capabilities": []
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("kind"),
             QStringLiteral("postId"),
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("rank"),
             QStringLiteral("isHead"),
             QStringLiteral("unitId"),
             QStringLiteral("unitNameKo"),
             QStringLiteral("unitNameEn"),
             QStringLiteral("agencyId"),
             QStringLiteral("agencyNameKo"),
             QStringLiteral("agencyNameEn"),
             QStringLiteral("capabilities"),
         },
         &through<MySeat>},
        {"Me",
         R"json({
 "person": {
  "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
  "name": "김하늘",
  "nameEn": "Kim Haneul",
  "staffNo": "11-204518",
  "email": "haneul.kim@hanbit.example",
  "state": "active"
 },
 "seats": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
   "kind": "main",
   "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03",
   "titleKo": "주무관",
   "titleEn": "Clerk",
   "rank": "7",
   "isHead": false,
   "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
   "unitNameKo": "보도환경개선과",
   "unitNameEn": "Pedestrian Environment Division",
   "agencyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
   "agencyNameKo": "한빛특별시",
   "agencyNameEn": "Hanbit Metropolitan City",
   "validFrom": "2026-01-01",
   "capabilities": [
    "notice.publish"
   ]
  }
 ],
 "activeSeatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "capabilities": [
  "notice.publish"
 ]
})json",
         {
             QStringLiteral("person"),
             QStringLiteral("seats"),
             QStringLiteral("activeSeatId"),
             QStringLiteral("capabilities"),
         },
         &through<Me>},
        {"Preferences",
         R"json({
 "values": {
  "ui/theme": "dark",
  "ui/fontScale": 110
 }
})json",
         {
             QStringLiteral("values"),
         },
         &through<Preferences>},
        {"WaitingItem",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0a",
 "title": "보도 정비 계획(안)",
 "since": "2026-11-20T01:00:00.000Z",
 "due": "2026-11-22T09:00:00.000Z",
 "link": "gwanmun:approval/document/01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0b"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("title"),
             QStringLiteral("since"),
             QStringLiteral("link"),
         },
         &through<WaitingItem>},
        {"Counter",
         R"json({
 "kind": "complaints",
 "count": 0,
 "overdue": 0,
 "freshAt": "2026-11-21T02:00:00.000Z",
 "stale": true,
 "top": []
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("count"),
             QStringLiteral("overdue"),
             QStringLiteral("freshAt"),
             QStringLiteral("stale"),
             QStringLiteral("top"),
         },
         &through<Counter>},
        {"LinkedCounter",
         R"json({
 "systemId": "procurement",
 "titleKo": "검수할 물품",
 "titleEn": "Deliveries to inspect",
 "count": 0,
 "overdue": 0,
 "freshAt": "2026-11-21T02:00:00.000Z",
 "stale": true,
 "top": []
})json",
         {
             QStringLiteral("systemId"),
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("count"),
             QStringLiteral("overdue"),
             QStringLiteral("stale"),
             QStringLiteral("top"),
         },
         &through<LinkedCounter>},
        {"Counters",
         R"json({
 "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "asOf": "2026-11-21T05:00:00.000Z",
 "items": [
  {
   "kind": "approval",
   "count": 1,
   "oldestAt": "2026-11-20T01:00:00.000Z",
   "overdue": 0,
   "freshAt": "2026-11-21T05:00:00.000Z",
   "stale": false,
   "top": [
    {
     "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0a",
     "title": "보도 정비 계획(안)",
     "since": "2026-11-20T01:00:00.000Z",
     "link": "gwanmun:approval/document/01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0b"
    }
   ]
  }
 ]
})json",
         {
             QStringLiteral("seatId"),
             QStringLiteral("asOf"),
             QStringLiteral("items"),
         },
         &through<Counters>},
        {"WaitingItems",
         R"json({
 "items": []
})json",
         {
             QStringLiteral("items"),
         },
         &through<WaitingItems>},
        {"Notice",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0c",
 "layer": "city",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "titleKo": "청사 소방 훈련 안내",
 "titleEn": "Fire drill in the city hall",
 "bodyKo": "11월 25일 14시에 훈련이 있습니다.",
 "bodyEn": "There is a drill on 25 November at 14:00.",
 "mustRead": true,
 "publishedAt": "2026-11-20T00:30:00.000Z",
 "authorSeatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "expiresAt": "2026-11-26T00:00:00.000Z",
 "acknowledgedAt": "2026-11-20T01:00:00.000Z",
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("layer"),
             QStringLiteral("unitId"),
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("bodyKo"),
             QStringLiteral("bodyEn"),
             QStringLiteral("mustRead"),
             QStringLiteral("publishedAt"),
             QStringLiteral("authorSeatId"),
             QStringLiteral("revision"),
         },
         &through<Notice>},
        {"NoticeDraft",
         R"json({
 "layer": "bureau",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "titleKo": "청사 소방 훈련 안내",
 "titleEn": "Fire drill in the city hall",
 "bodyKo": "11월 25일 14시에 훈련이 있습니다.",
 "bodyEn": "There is a drill on 25 November at 14:00.",
 "mustRead": false
})json",
         {
             QStringLiteral("layer"),
             QStringLiteral("unitId"),
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("bodyKo"),
             QStringLiteral("bodyEn"),
             QStringLiteral("mustRead"),
         },
         &through<NoticeDraft>},
        {"NoticeChanges",
         R"json({
 "newState": "17.4",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<NoticeChanges>},
        {"Acknowledgement",
         R"json({
 "noticeId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0c",
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "at": "2026-11-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("noticeId"),
             QStringLiteral("personId"),
             QStringLiteral("at"),
         },
         &through<Acknowledgement>},
        {"NoticeUnitCount",
         R"json({
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "acknowledged": 4,
 "missing": 2
})json",
         {
             QStringLiteral("unitId"),
             QStringLiteral("acknowledged"),
             QStringLiteral("missing"),
         },
         &through<NoticeUnitCount>},
        {"NoticeReader",
         R"json({
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "name": "김하늘"
})json",
         {
             QStringLiteral("personId"),
             QStringLiteral("name"),
         },
         &through<NoticeReader>},
        {"NoticeReaders",
         R"json({
 "acknowledged": 1,
 "missing": 0,
 "items": [
  {
   "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
   "name": "김하늘",
   "acknowledgedAt": "2026-11-20T01:00:00.000Z"
  }
 ]
})json",
         {
             QStringLiteral("acknowledged"),
             QStringLiteral("missing"),
             QStringLiteral("items"),
         },
         &through<NoticeReaders>},
        {"NoticeReminder",
         R"json({
 "noticeId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0c",
 "at": "2026-11-20T05:00:00.000Z",
 "people": 7
})json",
         {
             QStringLiteral("noticeId"),
             QStringLiteral("at"),
             QStringLiteral("people"),
         },
         &through<NoticeReminder>},
        {"SystemCounter",
         R"json({
 "titleKo": "결재할 지출",
 "titleEn": "Payments to approve",
 "kind": "e-hojo"
})json",
         {
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
         },
         &through<SystemCounter>},
        {"System",
         R"json({
 "id": "e-hojo",
 "nameKo": "지방재정관리 한별호조",
 "nameEn": "Local finance Hanbyeol e-HOJO",
 "category": "finance",
 "icon": "ledger",
 "descriptionKo": "예산 편성과 지출, 결산을 처리합니다.",
 "descriptionEn": "Budgets, payments and accounts.",
 "handOver": "ticket",
 "origin": "https://e-hojo.hanbit.example",
 "allowedOrigins": [
  "https://e-hojo.hanbit.example"
 ],
 "access": [
  {
   "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
   "entitled": true,
   "role": {
    "ko": "지출 담당",
    "en": "Payments clerk"
   }
  }
 ],
 "counter": {
  "titleKo": "결재할 지출",
  "titleEn": "Payments to approve"
 },
 "searchUrl": "https://e-hojo.hanbit.example/search?q={searchTerms}",
 "uses": 12,
 "lastUsedAt": "2026-11-20T01:00:00.000Z",
 "revision": 3
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("category"),
             QStringLiteral("icon"),
             QStringLiteral("descriptionKo"),
             QStringLiteral("descriptionEn"),
             QStringLiteral("handOver"),
             QStringLiteral("origin"),
             QStringLiteral("allowedOrigins"),
             QStringLiteral("access"),
             QStringLiteral("uses"),
             QStringLiteral("revision"),
         },
         &through<System>},
        {"SystemChanges",
         R"json({
 "newState": "5a0c.17",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": [
  "archive"
 ]
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<SystemChanges>},
        {"SystemAccess",
         R"json({
 "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "entitled": false,
 "reason": {
  "ko": "재무과와 각 부서의 회계 담당만 쓸 수 있습니다.",
  "en": "For the finance division and the accountants of divisions."
 },
 "requestable": true,
 "request": "waiting",
 "requestId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0d"
})json",
         {
             QStringLiteral("seatId"),
             QStringLiteral("entitled"),
         },
         &through<SystemAccess>},
        {"AccessRequestDraft",
         R"json({
 "reason": "보도 정비 사업의 지출을 처리합니다."
})json",
         {
             QStringLiteral("reason"),
         },
         &through<AccessRequestDraft>},
        {"AccessRequest",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0d",
 "systemId": "e-hojo",
 "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "reason": "보도 정비 사업의 지출을 처리합니다.",
 "state": "granted",
 "createdAt": "2026-11-20T01:00:00.000Z",
 "decidedAt": "2026-11-20T02:00:00.000Z",
 "decidedBy": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b09",
 "until": "2027-06-30T14:59:59.000Z",
 "revision": 2
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("systemId"),
             QStringLiteral("seatId"),
             QStringLiteral("personId"),
             QStringLiteral("reason"),
             QStringLiteral("state"),
             QStringLiteral("createdAt"),
             QStringLiteral("revision"),
         },
         &through<AccessRequest>},
        {"AccessRequests",
         R"json({
 "items": []
})json",
         {
             QStringLiteral("items"),
         },
         &through<AccessRequests>},
        {"AccessDecision",
         R"json({
 "grant": true,
 "until": "2027-06-30T14:59:59.000Z"
})json",
         {
             QStringLiteral("grant"),
         },
         &through<AccessDecision>},
        {"LaunchDraft",
         R"json({
 "target": "/payments/2026-118"
})json",
         {
         },
         &through<LaunchDraft>},
        {"LaunchIdentity",
         R"json({
 "name": "김하늘",
 "staffNo": "11-204518"
})json",
         {
             QStringLiteral("name"),
             QStringLiteral("staffNo"),
         },
         &through<LaunchIdentity>},
        {"Launch",
         R"json({
 "systemId": "e-hojo",
 "url": "https://e-hojo.hanbit.example/enter?ticket=PI2Wc2Jd8yKXN0Sgk0m0v8n5mS0m1xvq5cT3cXW7r1A",
 "handOver": "ticket",
 "expiresAt": "2026-11-21T05:01:00.000Z",
 "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "identity": {
  "name": "김하늘",
  "staffNo": "11-204518"
 },
 "role": {
  "ko": "지출 담당",
  "en": "Payments clerk"
 },
 "allowedOrigins": [
  "https://e-hojo.hanbit.example"
 ]
})json",
         {
             QStringLiteral("systemId"),
             QStringLiteral("url"),
             QStringLiteral("handOver"),
             QStringLiteral("expiresAt"),
             QStringLiteral("seatId"),
             QStringLiteral("identity"),
             QStringLiteral("allowedOrigins"),
         },
         &through<Launch>},
        {"LaunchTicket",
         R"json({
 "ticket": "PI2Wc2Jd8yKXN0Sgk0m0v8n5mS0m1xvq5cT3cXW7r1A"
})json",
         {
             QStringLiteral("ticket"),
         },
         &through<LaunchTicket>},
        {"LaunchArrival",
         R"json({
 "systemId": "e-hojo",
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "name": "김하늘",
 "nameEn": "Kim Haneul",
 "staffNo": "11-204518",
 "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "postTitle": "주무관",
 "postTitleEn": "Clerk",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "unitName": "보도환경개선과",
 "unitNameEn": "Pedestrian Environment Division",
 "agencyName": "한빛특별시",
 "agencyNameEn": "Hanbit Metropolitan City",
 "role": "clerk",
 "roleKo": "지출 담당",
 "roleEn": "Payments clerk"
})json",
         {
             QStringLiteral("systemId"),
             QStringLiteral("personId"),
             QStringLiteral("name"),
             QStringLiteral("staffNo"),
             QStringLiteral("seatId"),
             QStringLiteral("postTitle"),
             QStringLiteral("postTitleEn"),
             QStringLiteral("unitId"),
             QStringLiteral("unitName"),
             QStringLiteral("unitNameEn"),
             QStringLiteral("agencyName"),
             QStringLiteral("agencyNameEn"),
             QStringLiteral("role"),
             QStringLiteral("roleKo"),
             QStringLiteral("roleEn"),
         },
         &through<LaunchArrival>},
        {"QuestionMessage",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b21",
 "kind": "answer",
 "text": "12월부터 다섯 곳에서 시범 운영합니다.",
 "at": "2026-11-21T01:00:00.000Z",
 "mine": false,
 "authorId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
 "authorName": "이도윤"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("kind"),
             QStringLiteral("text"),
             QStringLiteral("at"),
             QStringLiteral("mine"),
         },
         &through<QuestionMessage>},
        {"QuestionDisclosureNote",
         R"json({
 "at": "2026-11-21T01:00:00.000Z",
 "reason": "질문에 든 주소 때문에 본인에게 연락해야 합니다."
})json",
         {
             QStringLiteral("at"),
             QStringLiteral("reason"),
         },
         &through<QuestionDisclosureNote>},
        {"Question",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b20",
 "title": "민원 창구에 통역 태블릿을 둘 수 있을까요?",
 "text": "외국인 주민이 늘어 창구에서 통역이 필요합니다.",
 "anonymous": false,
 "mine": false,
 "authorId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "authorName": "김하늘",
 "authorUnitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "askedAt": "2026-11-20T01:00:00.000Z",
 "state": "accepted",
 "backs": 12,
 "backed": true,
 "assigneeUnitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "dueOn": "2026-11-27",
 "messages": [],
 "changedAt": "2026-11-20T03:00:00.000Z",
 "revision": 14
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("title"),
             QStringLiteral("text"),
             QStringLiteral("anonymous"),
             QStringLiteral("mine"),
             QStringLiteral("askedAt"),
             QStringLiteral("state"),
             QStringLiteral("backs"),
             QStringLiteral("backed"),
             QStringLiteral("messages"),
             QStringLiteral("changedAt"),
             QStringLiteral("revision"),
         },
         &through<Question>},
        {"QuestionDraft",
         R"json({
 "title": "민원 창구에 통역 태블릿을 둘 수 있을까요?",
 "text": "외국인 주민이 늘었습니다.",
 "anonymous": true
})json",
         {
             QStringLiteral("title"),
             QStringLiteral("text"),
             QStringLiteral("anonymous"),
         },
         &through<QuestionDraft>},
        {"QuestionMessageDraft",
         R"json({
 "kind": "follow-up",
 "text": "구청 창구에도 오나요?"
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("text"),
         },
         &through<QuestionMessageDraft>},
        {"QuestionDisclosureDraft",
         R"json({
 "reason": "질문에 든 주소 때문에 본인에게 연락해야 합니다."
})json",
         {
             QStringLiteral("reason"),
         },
         &through<QuestionDisclosureDraft>},
        {"QuestionDisclosure",
         R"json({
 "questionId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b20",
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "name": "김하늘",
 "at": "2026-11-21T01:00:00.000Z"
})json",
         {
             QStringLiteral("questionId"),
             QStringLiteral("personId"),
             QStringLiteral("name"),
             QStringLiteral("at"),
         },
         &through<QuestionDisclosure>},
        {"QuestionChanges",
         R"json({
 "newState": "17",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<QuestionChanges>},
        {"PersonalNote",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b30",
 "title": "주간 회의",
 "text": "소방 훈련 일정 확인",
 "pinned": true,
 "createdAt": "2026-11-20T01:00:00.000Z",
 "updatedAt": "2026-11-20T03:00:00.000Z",
 "revision": 2
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("title"),
             QStringLiteral("text"),
             QStringLiteral("pinned"),
             QStringLiteral("createdAt"),
             QStringLiteral("updatedAt"),
             QStringLiteral("revision"),
         },
         &through<PersonalNote>},
        {"PersonalNoteDraft",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b30",
 "title": "주간 회의",
 "text": "소방 훈련 일정 확인",
 "pinned": false
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("title"),
             QStringLiteral("text"),
             QStringLiteral("pinned"),
         },
         &through<PersonalNoteDraft>},
        {"PersonalTask",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "title": "출장 여비 정산",
 "note": "",
 "dueOn": "2026-11-27",
 "done": false,
 "position": 65536,
 "link": "gwanmun:notices/notice/01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0c",
 "createdAt": "2026-11-20T01:00:00.000Z",
 "updatedAt": "2026-11-20T01:00:00.000Z",
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("title"),
             QStringLiteral("note"),
             QStringLiteral("done"),
             QStringLiteral("position"),
             QStringLiteral("createdAt"),
             QStringLiteral("updatedAt"),
             QStringLiteral("revision"),
         },
         &through<PersonalTask>},
        {"PersonalNoteChanges",
         R"json({
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<PersonalNoteChanges>},
        {"PersonalTaskChanges",
         R"json({
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<PersonalTaskChanges>},
        {"PersonalChanges",
         R"json({
 "newState": "17",
 "hasMore": false,
 "notes": {
  "created": [],
  "updated": [],
  "destroyed": []
 },
 "tasks": {
  "created": [],
  "updated": [],
  "destroyed": []
 }
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("notes"),
             QStringLiteral("tasks"),
         },
         &through<PersonalChanges>},
        {"PersonalTaskDraft",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "title": "출장 여비 정산",
 "note": "",
 "done": false,
 "position": 65536
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("title"),
             QStringLiteral("note"),
             QStringLiteral("done"),
             QStringLiteral("position"),
         },
         &through<PersonalTaskDraft>},
        {"SurveyOption",
         R"json({
 "id": "a",
 "ko": "예",
 "en": "Yes"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("ko"),
             QStringLiteral("en"),
         },
         &through<SurveyOption>},
        {"SurveyQuestion",
         R"json({
 "id": "q2",
 "kind": "scale",
 "textKo": "만족하십니까?",
 "textEn": "Are you content?",
 "required": false,
 "from": 1,
 "to": 5
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("kind"),
             QStringLiteral("textKo"),
             QStringLiteral("textEn"),
             QStringLiteral("required"),
         },
         &through<SurveyQuestion>},
        {"Survey",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3c01",
 "layer": "city",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "titleKo": "구내식당 운영 설문",
 "titleEn": "The staff canteen",
 "descriptionKo": "점심 시간을 어떻게 나누면 좋을지 여쭙니다.",
 "descriptionEn": "How shall we share the lunch hour?",
 "questions": [
  {
   "id": "q1",
   "kind": "single",
   "textKo": "언제 드시겠습니까?",
   "textEn": "When would you eat?",
   "required": true,
   "options": [
    {
     "id": "a",
     "ko": "11시 30분",
     "en": "Half past eleven"
    },
    {
     "id": "b",
     "ko": "12시",
     "en": "Noon"
    }
   ]
  }
 ],
 "opensAt": "2026-11-20T00:00:00.000Z",
 "closesAt": "2026-11-27T09:00:00.000Z",
 "anonymous": true,
 "resultsVisible": "after-answer",
 "state": "open",
 "authorSeatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "authorName": "김하늘",
 "mine": false,
 "revision": 2
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("layer"),
             QStringLiteral("unitId"),
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("descriptionKo"),
             QStringLiteral("descriptionEn"),
             QStringLiteral("questions"),
             QStringLiteral("opensAt"),
             QStringLiteral("closesAt"),
             QStringLiteral("anonymous"),
             QStringLiteral("resultsVisible"),
             QStringLiteral("state"),
             QStringLiteral("authorSeatId"),
             QStringLiteral("authorName"),
             QStringLiteral("mine"),
             QStringLiteral("revision"),
         },
         &through<Survey>},
        {"SurveyChanges",
         R"json({
 "newState": "17.4",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": [],
 "answered": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
             QStringLiteral("answered"),
         },
         &through<SurveyChanges>},
        {"SurveyAnswerItem",
         R"json({
 "questionId": "q1",
 "options": [
  "a"
 ]
})json",
         {
             QStringLiteral("questionId"),
         },
         &through<SurveyAnswerItem>},
        {"SurveyAnswer",
         R"json({
 "answers": [
  {
   "questionId": "q1",
   "options": [
    "a"
   ]
  },
  {
   "questionId": "q2",
   "value": 4
  }
 ]
})json",
         {
             QStringLiteral("answers"),
         },
         &through<SurveyAnswer>},
        {"SurveyReceipt",
         R"json({
 "surveyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3c01",
 "answeredAt": "2026-11-21T05:00:00.000Z"
})json",
         {
             QStringLiteral("surveyId"),
             QStringLiteral("answeredAt"),
         },
         &through<SurveyReceipt>},
        {"BallotKey",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3c02",
 "nameKo": "정보통신국",
 "nameEn": "Information",
 "members": 64,
 "publicKey": "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("members"),
             QStringLiteral("publicKey"),
         },
         &through<BallotKey>},
        {"BallotRequest",
         R"json({
 "keyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3c02",
 "blinded": "c2lnbiBtZQ"
})json",
         {
             QStringLiteral("keyId"),
             QStringLiteral("blinded"),
         },
         &through<BallotRequest>},
        {"BallotSignature",
         R"json({
 "keyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3c02",
 "signature": "c2lnbmVk"
})json",
         {
             QStringLiteral("keyId"),
             QStringLiteral("signature"),
         },
         &through<BallotSignature>},
        {"Ballot",
         R"json({
 "keyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3c02",
 "token": "cmFuZG9t",
 "signature": "c2lnbmVk",
 "answers": [
  {
   "questionId": "q1",
   "options": [
    "a"
   ]
  }
 ]
})json",
         {
             QStringLiteral("keyId"),
             QStringLiteral("token"),
             QStringLiteral("signature"),
             QStringLiteral("answers"),
         },
         &through<Ballot>},
        {"BallotReceipt",
         R"json({
 "surveyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3c01"
})json",
         {
             QStringLiteral("surveyId"),
         },
         &through<BallotReceipt>},
        {"SurveyDraft",
         R"json({
 "layer": "bureau",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "titleKo": "구내식당 운영 설문",
 "titleEn": "The staff canteen",
 "descriptionKo": "",
 "descriptionEn": "",
 "questions": [
  {
   "id": "q1",
   "kind": "text",
   "textKo": "의견을 적어 주십시오.",
   "textEn": "What do you think?",
   "required": true,
   "maxLength": 1000
  }
 ],
 "opensAt": "2026-11-20T00:00:00.000Z",
 "closesAt": "2026-11-27T09:00:00.000Z",
 "anonymous": false,
 "resultsVisible": "after-close"
})json",
         {
             QStringLiteral("layer"),
             QStringLiteral("unitId"),
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("descriptionKo"),
             QStringLiteral("descriptionEn"),
             QStringLiteral("questions"),
             QStringLiteral("opensAt"),
             QStringLiteral("closesAt"),
             QStringLiteral("anonymous"),
             QStringLiteral("resultsVisible"),
         },
         &through<SurveyDraft>},
        {"SurveyMove",
         R"json({
 "to": "open"
})json",
         {
             QStringLiteral("to"),
         },
         &through<SurveyMove>},
        {"SurveyGroup",
         R"json({
 "id": "others",
 "nameKo": "그 밖의 부서",
 "nameEn": "Other bureaus",
 "members": 12,
 "answers": 7
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("members"),
             QStringLiteral("answers"),
         },
         &through<SurveyGroup>},
        {"SurveyOptionCount",
         R"json({
 "id": "a",
 "count": 12,
 "weightedPermille": 455
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("count"),
             QStringLiteral("weightedPermille"),
         },
         &through<SurveyOptionCount>},
        {"SurveyGroupCount",
         R"json({
 "groupId": "others",
 "answers": 7,
 "counts": [
  5,
  2
 ]
})json",
         {
             QStringLiteral("groupId"),
             QStringLiteral("answers"),
             QStringLiteral("counts"),
         },
         &through<SurveyGroupCount>},
        {"SurveyQuestionResult",
         R"json({
 "questionId": "q1",
 "answers": 7,
 "options": [
  {
   "id": "a",
   "count": 7,
   "weightedPermille": 1000
  }
 ],
 "byGroup": [],
 "texts": []
})json",
         {
             QStringLiteral("questionId"),
             QStringLiteral("answers"),
             QStringLiteral("options"),
             QStringLiteral("byGroup"),
             QStringLiteral("texts"),
         },
         &through<SurveyQuestionResult>},
        {"SurveyResults",
         R"json({
 "surveyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3c01",
 "final": false,
 "members": 64,
 "participants": 9,
 "answers": 7,
 "groups": [],
 "questions": []
})json",
         {
             QStringLiteral("surveyId"),
             QStringLiteral("final"),
             QStringLiteral("members"),
             QStringLiteral("participants"),
             QStringLiteral("answers"),
             QStringLiteral("groups"),
             QStringLiteral("questions"),
         },
         &through<SurveyResults>},
        {"FamilyEventNote",
         R"json({
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03",
 "name": "이바다",
 "text": "진심으로 축하드립니다.",
 "at": "2026-11-21T05:00:00.000Z"
})json",
         {
             QStringLiteral("personId"),
             QStringLiteral("name"),
             QStringLiteral("text"),
             QStringLiteral("at"),
         },
         &through<FamilyEventNote>},
        {"FamilyEvent",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3d01",
 "kind": "wedding",
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "personName": "김하늘",
 "relation": "self",
 "subject": "",
 "startsAt": "2026-12-05T04:00:00.000Z",
 "place": "한빛시 새벽로 12",
 "hall": "새벽예식장 3층",
 "text": "",
 "layer": "bureau",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "expiresAt": "2026-12-12T04:00:00.000Z",
 "authorSeatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "hasAccount": false,
 "mine": false,
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("kind"),
             QStringLiteral("personId"),
             QStringLiteral("personName"),
             QStringLiteral("relation"),
             QStringLiteral("subject"),
             QStringLiteral("startsAt"),
             QStringLiteral("place"),
             QStringLiteral("hall"),
             QStringLiteral("text"),
             QStringLiteral("layer"),
             QStringLiteral("unitId"),
             QStringLiteral("expiresAt"),
             QStringLiteral("authorSeatId"),
             QStringLiteral("hasAccount"),
             QStringLiteral("mine"),
             QStringLiteral("revision"),
         },
         &through<FamilyEvent>},
        {"FamilyEventDraft",
         R"json({
 "kind": "bereavement",
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "relation": "parent",
 "subject": "",
 "startsAt": "2026-11-22T00:00:00.000Z",
 "endsAt": "2026-11-24T22:00:00.000Z",
 "place": "한빛시",
 "hall": "한빛의료원 장례식장 2호실",
 "text": "",
 "layer": "bureau",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04"
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("personId"),
             QStringLiteral("relation"),
             QStringLiteral("subject"),
             QStringLiteral("startsAt"),
             QStringLiteral("place"),
             QStringLiteral("hall"),
             QStringLiteral("text"),
             QStringLiteral("layer"),
             QStringLiteral("unitId"),
         },
         &through<FamilyEventDraft>},
        {"FamilyEventNoteDraft",
         R"json({
 "text": "진심으로 축하드립니다."
})json",
         {
             QStringLiteral("text"),
         },
         &through<FamilyEventNoteDraft>},
        {"FamilyEventChanges",
         R"json({
 "newState": "17.4",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<FamilyEventChanges>},
        {"UploadDraft",
         R"json({
 "name": "현장 사진.png",
 "size": 204800,
 "type": "image/png",
 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
})json",
         {
             QStringLiteral("name"),
             QStringLiteral("size"),
             QStringLiteral("type"),
             QStringLiteral("sha256"),
         },
         &through<UploadDraft>},
        {"Attachment",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b20",
 "name": "현장 사진.png",
 "size": 204800,
 "type": "image/png",
 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "width": 1280,
 "height": 720
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("name"),
             QStringLiteral("size"),
             QStringLiteral("type"),
             QStringLiteral("sha256"),
         },
         &through<Attachment>},
        {"Upload",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b20",
 "name": "현장 사진.png",
 "size": 204800,
 "type": "image/png",
 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "received": 102400,
 "complete": false,
 "createdAt": "2026-11-20T01:00:00.000Z",
 "expiresAt": "2026-11-21T01:00:00.000Z"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("name"),
             QStringLiteral("size"),
             QStringLiteral("type"),
             QStringLiteral("sha256"),
             QStringLiteral("received"),
             QStringLiteral("complete"),
             QStringLiteral("createdAt"),
         },
         &through<Upload>},
        {"Uploads",
         R"json({
 "items": [],
 "used": 204800,
 "quota": 2147483648,
 "maxSize": 104857600,
 "maxChunk": 1048576,
 "forbiddenTypes": [
  "exe",
  "bat"
 ]
})json",
         {
             QStringLiteral("items"),
             QStringLiteral("used"),
             QStringLiteral("quota"),
             QStringLiteral("maxSize"),
             QStringLiteral("maxChunk"),
             QStringLiteral("forbiddenTypes"),
         },
         &through<Uploads>},
        {"Board",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b30",
 "layer": "city",
 "category": "warm-market",
 "nameKo": "알뜰장터",
 "nameEn": "Thrifty market",
 "descriptionKo": "쓰지 않는 물건을 나눕니다.",
 "descriptionEn": "Things that are not used any more.",
 "postType": "market",
 "position": 4,
 "mayPost": true,
 "mayModerate": false,
 "isMember": true,
 "memberCount": 0,
 "postCount": 12,
 "lastPostAt": "2026-11-20T01:00:00.000Z",
 "readUntil": "2026-11-20T01:00:00.000Z",
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("layer"),
             QStringLiteral("category"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("descriptionKo"),
             QStringLiteral("descriptionEn"),
             QStringLiteral("postType"),
             QStringLiteral("position"),
             QStringLiteral("mayPost"),
             QStringLiteral("mayModerate"),
             QStringLiteral("isMember"),
             QStringLiteral("memberCount"),
             QStringLiteral("postCount"),
             QStringLiteral("revision"),
         },
         &through<Board>},
        {"BoardChanges",
         R"json({
 "newState": "17",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<BoardChanges>},
        {"BoardReading",
         R"json({
 "readUntil": "2026-11-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("readUntil"),
         },
         &through<BoardReading>},
        {"BoardPerson",
         R"json({
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "name": "김하늘"
})json",
         {
             QStringLiteral("personId"),
             QStringLiteral("name"),
         },
         &through<BoardPerson>},
        {"BoardAlert",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
 "kind": "mention",
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "commentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b33",
 "title": "책상용 조명 나눔",
 "by": {
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
  "name": "김하늘"
 },
 "text": "@김하늘 아직 있나요?",
 "at": "2026-11-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("kind"),
             QStringLiteral("postId"),
             QStringLiteral("title"),
             QStringLiteral("text"),
             QStringLiteral("at"),
         },
         &through<BoardAlert>},
        {"BoardAlertChanges",
         R"json({
 "newState": "17",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<BoardAlertChanges>},
        {"PostAuthor",
         R"json({
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "name": "김하늘",
 "titleKo": "주무관",
 "titleEn": "Clerk",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "unitNameKo": "보도환경개선과",
 "unitNameEn": "Pedestrian Environment Division"
})json",
         {
             QStringLiteral("personId"),
             QStringLiteral("seatId"),
             QStringLiteral("name"),
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("unitId"),
             QStringLiteral("unitNameKo"),
             QStringLiteral("unitNameEn"),
         },
         &through<PostAuthor>},
        {"PostCounts",
         R"json({
 "comments": 2,
 "likes": 5,
 "views": 40
})json",
         {
             QStringLiteral("comments"),
             QStringLiteral("likes"),
             QStringLiteral("views"),
         },
         &through<PostCounts>},
        {"BoardPost",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "boardId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b30",
 "type": "market",
 "title": "책상용 조명 나눔",
 "summary": "거의 새것입니다.",
 "bodyHtml": "<p>거의 새것입니다.</p>",
 "author": {
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
  "name": "김하늘",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
  "unitNameKo": "보도환경개선과",
  "unitNameEn": "Pedestrian Environment Division"
 },
 "createdAt": "2026-11-20T01:00:00.000Z",
 "pinned": false,
 "mustRead": false,
 "hidden": false,
 "liked": false,
 "counts": {
  "comments": 2,
  "likes": 5,
  "views": 40
 },
 "attachments": [],
 "market": {
  "price": 10000,
  "state": "reserved",
  "reservedBy": {
   "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
   "name": "김하늘"
  },
  "expiresAt": "2026-12-20T01:00:00.000Z"
 },
 "contentRevision": 1,
 "revision": 3
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("boardId"),
             QStringLiteral("type"),
             QStringLiteral("title"),
             QStringLiteral("summary"),
             QStringLiteral("author"),
             QStringLiteral("createdAt"),
             QStringLiteral("pinned"),
             QStringLiteral("mustRead"),
             QStringLiteral("hidden"),
             QStringLiteral("liked"),
             QStringLiteral("counts"),
             QStringLiteral("attachments"),
             QStringLiteral("contentRevision"),
             QStringLiteral("revision"),
         },
         &through<BoardPost>},
        {"BoardPostChanges",
         R"json({
 "newState": "17",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<BoardPostChanges>},
        {"BoardPosts",
         R"json({
 "items": []
})json",
         {
             QStringLiteral("items"),
         },
         &through<BoardPosts>},
        {"MarketItem",
         R"json({
 "price": 10000,
 "state": "reserved",
 "reservedBy": {
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
  "name": "김하늘"
 },
 "expiresAt": "2026-12-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("state"),
             QStringLiteral("expiresAt"),
         },
         &through<MarketItem>},
        {"Quiz",
         R"json({
 "options": [
  "2024년",
  "2025년"
 ],
 "choice": 1,
 "answer": 1,
 "results": [
  3,
  12
 ]
})json",
         {
             QStringLiteral("options"),
         },
         &through<Quiz>},
        {"BoardEvent",
         R"json({
 "startsAt": "2026-11-28T01:00:00.000Z",
 "place": "시청 앞 광장",
 "capacity": 30,
 "joined": 12,
 "joining": false
})json",
         {
             QStringLiteral("startsAt"),
             QStringLiteral("place"),
             QStringLiteral("joined"),
             QStringLiteral("joining"),
         },
         &through<BoardEvent>},
        {"Knowledge",
         R"json({
 "ownerSeatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
 "ownerTitleKo": "주무관",
 "ownerTitleEn": "Clerk",
 "ownerUnitNameKo": "재무과",
 "ownerUnitNameEn": "Finance Division",
 "validUntil": "2027-12-31",
 "lawReference": "지방자치단체를 당사자로 하는 계약에 관한 법률 제9조",
 "confirmedAt": "2026-11-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("ownerSeatId"),
             QStringLiteral("ownerTitleKo"),
             QStringLiteral("ownerTitleEn"),
             QStringLiteral("ownerUnitNameKo"),
             QStringLiteral("ownerUnitNameEn"),
             QStringLiteral("lawReference"),
             QStringLiteral("confirmedAt"),
         },
         &through<Knowledge>},
        {"MarketChange",
         R"json({
 "state": "reserved"
})json",
         {
             QStringLiteral("state"),
         },
         &through<MarketChange>},
        {"QuizAnswer",
         R"json({
 "choice": 1
})json",
         {
             QStringLiteral("choice"),
         },
         &through<QuizAnswer>},
        {"Participant",
         R"json({
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "name": "김하늘",
 "unitNameKo": "보도환경개선과",
 "unitNameEn": "Pedestrian Environment Division",
 "at": "2026-11-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("personId"),
             QStringLiteral("name"),
             QStringLiteral("unitNameKo"),
             QStringLiteral("unitNameEn"),
             QStringLiteral("at"),
         },
         &through<Participant>},
        {"Participants",
         R"json({
 "items": []
})json",
         {
             QStringLiteral("items"),
         },
         &through<Participants>},
        {"KnowledgeCheck",
         R"json({
 "stillTrue": true,
 "validUntil": "2027-12-31"
})json",
         {
             QStringLiteral("stillTrue"),
         },
         &through<KnowledgeCheck>},
        {"MarketDraft",
         R"json({
 "price": 10000
})json",
         {
         },
         &through<MarketDraft>},
        {"QuizDraft",
         R"json({
 "options": [
  "2024년",
  "2025년"
 ],
 "answer": 1
})json",
         {
             QStringLiteral("options"),
             QStringLiteral("answer"),
         },
         &through<QuizDraft>},
        {"BoardEventDraft",
         R"json({
 "startsAt": "2026-11-28T01:00:00.000Z",
 "place": "시청 앞 광장",
 "capacity": 30
})json",
         {
             QStringLiteral("startsAt"),
             QStringLiteral("place"),
         },
         &through<BoardEventDraft>},
        {"KnowledgeDraft",
         R"json({
 "validUntil": "2027-12-31",
 "lawReference": "지방자치단체를 당사자로 하는 계약에 관한 법률 제9조"
})json",
         {
             QStringLiteral("lawReference"),
         },
         &through<KnowledgeDraft>},
        {"BoardPostDraft",
         R"json({
 "title": "책상용 조명 나눔",
 "boardId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b30",
 "bodyHtml": "<p>거의 새것입니다.</p>",
 "attachments": [],
 "market": {
  "price": 10000
 }
})json",
         {
             QStringLiteral("title"),
             QStringLiteral("boardId"),
             QStringLiteral("bodyHtml"),
         },
         &through<BoardPostDraft>},
        {"PostDraft",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b32",
 "boardId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b30",
 "title": "책상용 조명",
 "bodyHtml": "<p>거의</p>",
 "attachments": [],
 "more": {
  "market": {
   "price": 10000
  }
 },
 "savedAt": "2026-11-20T01:00:00.000Z",
 "revision": 2
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("title"),
             QStringLiteral("bodyHtml"),
             QStringLiteral("attachments"),
             QStringLiteral("more"),
             QStringLiteral("savedAt"),
             QStringLiteral("revision"),
         },
         &through<PostDraft>},
        {"SavedDraft",
         R"json({
 "title": "책상용 조명",
 "bodyHtml": "<p>거의</p>",
 "boardId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b30"
})json",
         {
             QStringLiteral("title"),
             QStringLiteral("bodyHtml"),
         },
         &through<SavedDraft>},
        {"PostDraftChanges",
         R"json({
 "newState": "17",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<PostDraftChanges>},
        {"PostReading",
         R"json({
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "readAt": "2026-11-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("postId"),
             QStringLiteral("readAt"),
         },
         &through<PostReading>},
        {"PostLike",
         R"json({
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "liked": true,
 "likes": 6
})json",
         {
             QStringLiteral("postId"),
             QStringLiteral("liked"),
             QStringLiteral("likes"),
         },
         &through<PostLike>},
        {"PostAcknowledgement",
         R"json({
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "at": "2026-11-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("postId"),
             QStringLiteral("personId"),
             QStringLiteral("at"),
         },
         &through<PostAcknowledgement>},
        {"PostUnitCount",
         R"json({
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
 "acknowledged": 3,
 "missing": 1
})json",
         {
             QStringLiteral("unitId"),
             QStringLiteral("acknowledged"),
             QStringLiteral("missing"),
         },
         &through<PostUnitCount>},
        {"PostReader",
         R"json({
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "name": "김하늘",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04"
})json",
         {
             QStringLiteral("personId"),
             QStringLiteral("name"),
             QStringLiteral("unitId"),
         },
         &through<PostReader>},
        {"PostReaders",
         R"json({
 "acknowledged": 3,
 "missing": 1,
 "units": [
  {
   "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
   "acknowledged": 3,
   "missing": 1
  }
 ],
 "items": [
  {
   "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
   "name": "김하늘",
   "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04"
  }
 ]
})json",
         {
             QStringLiteral("acknowledged"),
             QStringLiteral("missing"),
             QStringLiteral("units"),
             QStringLiteral("items"),
         },
         &through<PostReaders>},
        {"PostReminder",
         R"json({
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "at": "2026-11-20T01:00:00.000Z",
 "people": 4
})json",
         {
             QStringLiteral("postId"),
             QStringLiteral("at"),
             QStringLiteral("people"),
         },
         &through<PostReminder>},
        {"BoardMention",
         R"json({
 "kind": "person",
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
 "name": "김하늘"
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("id"),
             QStringLiteral("name"),
         },
         &through<BoardMention>},
        {"BoardMentionDraft",
         R"json({
 "kind": "person",
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01"
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("id"),
         },
         &through<BoardMentionDraft>},
        {"BoardComment",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b33",
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "author": {
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
  "name": "김하늘",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
  "unitNameKo": "보도환경개선과",
  "unitNameEn": "Pedestrian Environment Division"
 },
 "text": "@김하늘 아직 있나요?",
 "mentions": [
  {
   "kind": "person",
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
   "name": "김하늘"
  }
 ],
 "createdAt": "2026-11-20T01:00:00.000Z",
 "hidden": false,
 "deleted": false,
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("postId"),
             QStringLiteral("author"),
             QStringLiteral("text"),
             QStringLiteral("mentions"),
             QStringLiteral("createdAt"),
             QStringLiteral("hidden"),
             QStringLiteral("deleted"),
             QStringLiteral("revision"),
         },
         &through<BoardComment>},
        {"BoardCommentDraft",
         R"json({
 "text": "아직 있나요?"
})json",
         {
             QStringLiteral("text"),
         },
         &through<BoardCommentDraft>},
        {"BoardCommentChanges",
         R"json({
 "newState": "17",
 "hasMore": false,
 "created": [],
 "updated": [],
 "destroyed": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<BoardCommentChanges>},
        {"ReportDraft",
         R"json({
 "reason": "advertising",
 "text": "상업 광고로 보입니다."
})json",
         {
             QStringLiteral("reason"),
         },
         &through<ReportDraft>},
        {"ReportReceipt",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b35",
 "at": "2026-11-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("at"),
         },
         &through<ReportReceipt>},
        {"ModerationReport",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b35",
 "boardId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b30",
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "title": "책상용 조명 나눔",
 "excerpt": "거의 새것입니다.",
 "author": {
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02",
  "name": "김하늘",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b04",
  "unitNameKo": "보도환경개선과",
  "unitNameEn": "Pedestrian Environment Division"
 },
 "reason": "advertising",
 "text": "상업 광고로 보입니다.",
 "reporter": {
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
  "name": "김하늘"
 },
 "at": "2026-11-20T01:00:00.000Z",
 "state": "open",
 "hidden": false
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("boardId"),
             QStringLiteral("postId"),
             QStringLiteral("title"),
             QStringLiteral("excerpt"),
             QStringLiteral("author"),
             QStringLiteral("reason"),
             QStringLiteral("text"),
             QStringLiteral("reporter"),
             QStringLiteral("at"),
             QStringLiteral("state"),
             QStringLiteral("hidden"),
         },
         &through<ModerationReport>},
        {"ModerationReports",
         R"json({
 "items": []
})json",
         {
             QStringLiteral("items"),
         },
         &through<ModerationReports>},
        {"ModerationDraft",
         R"json({
 "reason": "상업 광고입니다.",
 "action": "hide",
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31"
})json",
         {
             QStringLiteral("reason"),
             QStringLiteral("action"),
             QStringLiteral("postId"),
         },
         &through<ModerationDraft>},
        {"ModerationEntry",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b36",
 "boardId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b30",
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b31",
 "title": "책상용 조명 나눔",
 "action": "hide",
 "reason": "상업 광고입니다.",
 "moderator": {
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
  "name": "김하늘"
 },
 "author": {
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01",
  "name": "김하늘"
 },
 "at": "2026-11-20T01:00:00.000Z"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("boardId"),
             QStringLiteral("postId"),
             QStringLiteral("title"),
             QStringLiteral("action"),
             QStringLiteral("reason"),
             QStringLiteral("moderator"),
             QStringLiteral("author"),
             QStringLiteral("at"),
         },
         &through<ModerationEntry>},
        {"ModerationLog",
         R"json({
 "items": []
})json",
         {
             QStringLiteral("items"),
         },
         &through<ModerationLog>},
        {"InboxItem",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "box": "waiting",
 "object": "document",
 "objectId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "stepId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e02",
 "title": "보도 정비 계획(안)",
 "state": "ready",
 "urgency": "normal",
 "urgent": false,
 "unitKo": "보도환경개선과",
 "unitEn": "Pedestrian Environment Division",
 "number": "보도환경개선과-1234",
 "since": "2026-11-22T01:00:00.000Z",
 "waits": true,
 "why": {
  "code": "step-decide",
  "ko": "결재 차례입니다",
  "en": "It is your turn to decide"
 },
 "next": {
  "code": "step-decide",
  "ko": "결재 차례입니다",
  "en": "It is your turn to decide"
 },
 "may": [
  "approve",
  "return"
 ],
 "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "opened": false,
 "held": false,
 "attachments": 1,
 "opinions": 1,
 "objections": 1,
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("box"),
             QStringLiteral("object"),
             QStringLiteral("objectId"),
             QStringLiteral("title"),
             QStringLiteral("state"),
             QStringLiteral("urgency"),
             QStringLiteral("urgent"),
             QStringLiteral("unitKo"),
             QStringLiteral("unitEn"),
             QStringLiteral("since"),
             QStringLiteral("waits"),
             QStringLiteral("why"),
             QStringLiteral("next"),
             QStringLiteral("may"),
             QStringLiteral("opened"),
             QStringLiteral("held"),
             QStringLiteral("attachments"),
             QStringLiteral("opinions"),
             QStringLiteral("objections"),
             QStringLiteral("revision"),
         },
         &through<InboxItem>},
        {"InboxChanges",
         R"json({
 "newState": "17",
 "hasMore": false,
 "created": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "box": "waiting",
   "object": "document",
   "objectId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "stepId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e02",
   "title": "보도 정비 계획(안)",
   "state": "ready",
   "urgency": "normal",
   "urgent": false,
   "unitKo": "보도환경개선과",
   "unitEn": "Pedestrian Environment Division",
   "number": "보도환경개선과-1234",
   "since": "2026-11-22T01:00:00.000Z",
   "waits": true,
   "why": {
    "code": "step-decide",
    "ko": "결재 차례입니다",
    "en": "It is your turn to decide"
   },
   "next": {
    "code": "step-decide",
    "ko": "결재 차례입니다",
    "en": "It is your turn to decide"
   },
   "may": [
    "approve",
    "return"
   ],
   "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "opened": false,
   "held": false,
   "attachments": 1,
   "opinions": 1,
   "objections": 1,
   "revision": 1
  }
 ],
 "updated": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "box": "waiting",
   "object": "document",
   "objectId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "stepId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e02",
   "title": "보도 정비 계획(안)",
   "state": "ready",
   "urgency": "normal",
   "urgent": false,
   "unitKo": "보도환경개선과",
   "unitEn": "Pedestrian Environment Division",
   "number": "보도환경개선과-1234",
   "since": "2026-11-22T01:00:00.000Z",
   "waits": true,
   "why": {
    "code": "step-decide",
    "ko": "결재 차례입니다",
    "en": "It is your turn to decide"
   },
   "next": {
    "code": "step-decide",
    "ko": "결재 차례입니다",
    "en": "It is your turn to decide"
   },
   "may": [
    "approve",
    "return"
   ],
   "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "opened": false,
   "held": false,
   "attachments": 1,
   "opinions": 1,
   "objections": 1,
   "revision": 1
  }
 ],
 "destroyed": []
})json",
         {
             QStringLiteral("newState"),
             QStringLiteral("hasMore"),
             QStringLiteral("created"),
             QStringLiteral("updated"),
             QStringLiteral("destroyed"),
         },
         &through<InboxChanges>},
        {"ApprovalPerson",
         R"json({
 "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
 "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
 "name": "김하늘",
 "nameEn": "Kim Haneul",
 "titleKo": "주무관",
 "titleEn": "Clerk",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
 "unitKo": "보도환경개선과",
 "unitEn": "Pedestrian Environment Division"
})json",
         {
             QStringLiteral("seatId"),
             QStringLiteral("personId"),
             QStringLiteral("name"),
             QStringLiteral("nameEn"),
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("unitId"),
             QStringLiteral("unitKo"),
             QStringLiteral("unitEn"),
         },
         &through<ApprovalPerson>},
        {"CodedText",
         R"json({
 "code": "step-decide",
 "ko": "결재 차례입니다",
 "en": "It is your turn to decide"
})json",
         {
             QStringLiteral("code"),
             QStringLiteral("ko"),
             QStringLiteral("en"),
         },
         &through<CodedText>},
        {"DocumentDraft",
         R"json({
 "meta": {
  "title": "보도 정비 계획(안)",
  "kind": "general",
  "flow": "internal"
 },
 "content": {
  "v": 1,
  "blocks": []
 },
 "attachmentIds": [],
 "formId": "general-draft"
})json",
         {
             QStringLiteral("meta"),
             QStringLiteral("content"),
             QStringLiteral("attachmentIds"),
             QStringLiteral("formId"),
         },
         &through<DocumentDraft>},
        {"DocumentSummary",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "title": "보도 정비 계획(안)",
 "kind": "general",
 "flow": "out-gov",
 "state": "temp",
 "unitKo": "보도환경개선과",
 "unitEn": "Pedestrian Environment Division",
 "drafter": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "김하늘",
  "nameEn": "Kim Haneul",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("title"),
             QStringLiteral("kind"),
             QStringLiteral("flow"),
             QStringLiteral("state"),
             QStringLiteral("unitKo"),
             QStringLiteral("unitEn"),
             QStringLiteral("drafter"),
             QStringLiteral("revision"),
         },
         &through<DocumentSummary>},
        {"DocumentList",
         R"json({
 "items": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "title": "보도 정비 계획(안)",
   "kind": "general",
   "flow": "out-gov",
   "state": "temp",
   "unitKo": "보도환경개선과",
   "unitEn": "Pedestrian Environment Division",
   "drafter": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "김하늘",
    "nameEn": "Kim Haneul",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "revision": 1
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<DocumentList>},
        {"DocumentOpening",
         R"json({
 "openedAt": "2026-11-22T01:00:00.000Z",
 "stepIds": [],
 "circulationIds": [],
 "revision": 1
})json",
         {
             QStringLiteral("openedAt"),
             QStringLiteral("stepIds"),
             QStringLiteral("circulationIds"),
             QStringLiteral("revision"),
         },
         &through<DocumentOpening>},
        {"Opinion",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "by": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "김하늘",
  "nameEn": "Kim Haneul",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "text": "예산 과목을 확인했습니다.",
 "visibility": "all",
 "versionNo": 1,
 "at": "2026-11-22T01:00:00.000Z"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("by"),
             QStringLiteral("text"),
             QStringLiteral("visibility"),
             QStringLiteral("versionNo"),
             QStringLiteral("at"),
         },
         &through<Opinion>},
        {"CheckNote",
         R"json({
 "code": "L06",
 "reason": "원본이 hwp뿐입니다.",
 "by": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "김하늘",
  "nameEn": "Kim Haneul",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "at": "2026-11-22T01:00:00.000Z"
})json",
         {
             QStringLiteral("code"),
             QStringLiteral("reason"),
             QStringLiteral("by"),
             QStringLiteral("at"),
         },
         &through<CheckNote>},
        {"Document",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "revision": 1,
 "state": "temp",
 "held": false,
 "meta": {
  "title": "보도 정비 계획(안)",
  "kind": "general",
  "flow": "internal"
 },
 "content": {
  "v": 1,
  "blocks": []
 },
 "attachments": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "name": "위치도.pdf",
   "mime": "application/pdf",
   "size": 20480,
   "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "openFormat": true,
   "order": 1
  }
 ],
 "version": {
  "no": 1,
  "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "bodySha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "attachSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "metaSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "createdAt": "2026-11-22T01:00:00.000Z",
  "by": {
   "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
   "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
   "name": "김하늘",
   "nameEn": "Kim Haneul",
   "titleKo": "주무관",
   "titleEn": "Clerk",
   "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
   "unitKo": "보도환경개선과",
   "unitEn": "Pedestrian Environment Division"
  },
  "cause": "draft"
 },
 "owner": {
  "agencyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b14",
  "agencyKo": "한별특별시",
  "agencyEn": "Hanbyeol Metropolitan City",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "drafter": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "김하늘",
  "nameEn": "Kim Haneul",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "line": {
  "groups": [
   {
    "mode": "sequential",
    "joinRule": "all",
    "steps": [
     {
      "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
      "role": "decide",
      "state": "ready",
      "required": true,
      "assignee": {
       "titleKo": "주무관",
       "titleEn": "Clerk",
       "unitKo": "보도환경개선과",
       "unitEn": "Pedestrian Environment Division"
      },
      "mode": "delegated",
      "sawOlderVersion": false,
      "marks": [
       "delegated"
      ],
      "hasSubLine": false,
      "canAct": false
     }
    ]
   }
  ],
  "subLines": [],
  "deciderLevel": "division"
 },
 "opinions": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "by": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "김하늘",
    "nameEn": "Kim Haneul",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "text": "예산 과목을 확인했습니다.",
   "visibility": "all",
   "versionNo": 1,
   "at": "2026-11-22T01:00:00.000Z"
  }
 ],
 "chainHead": "",
 "may": [
  "edit",
  "submit"
 ],
 "checkNotes": [
  {
   "code": "L06",
   "reason": "원본이 hwp뿐입니다.",
   "by": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "김하늘",
    "nameEn": "Kim Haneul",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "at": "2026-11-22T01:00:00.000Z"
  }
 ],
 "createdAt": "2026-11-22T01:00:00.000Z"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("revision"),
             QStringLiteral("state"),
             QStringLiteral("held"),
             QStringLiteral("meta"),
             QStringLiteral("content"),
             QStringLiteral("attachments"),
             QStringLiteral("version"),
             QStringLiteral("owner"),
             QStringLiteral("drafter"),
             QStringLiteral("line"),
             QStringLiteral("opinions"),
             QStringLiteral("chainHead"),
             QStringLiteral("may"),
             QStringLiteral("checkNotes"),
             QStringLiteral("createdAt"),
         },
         &through<Document>},
        {"DocumentAttachment",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "name": "위치도.pdf",
 "mime": "application/pdf",
 "size": 20480,
 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "openFormat": true,
 "order": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("name"),
             QStringLiteral("mime"),
             QStringLiteral("size"),
             QStringLiteral("sha256"),
             QStringLiteral("openFormat"),
             QStringLiteral("order"),
         },
         &through<DocumentAttachment>},
        {"VersionInfo",
         R"json({
 "no": 1,
 "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "bodySha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "attachSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "metaSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "createdAt": "2026-11-22T01:00:00.000Z",
 "by": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "김하늘",
  "nameEn": "Kim Haneul",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "cause": "draft"
})json",
         {
             QStringLiteral("no"),
             QStringLiteral("versionSha256"),
             QStringLiteral("bodySha256"),
             QStringLiteral("attachSha256"),
             QStringLiteral("metaSha256"),
             QStringLiteral("createdAt"),
             QStringLiteral("by"),
             QStringLiteral("cause"),
         },
         &through<VersionInfo>},
        {"DocumentVersions",
         R"json({
 "items": [
  {
   "no": 1,
   "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "bodySha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "attachSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "metaSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "createdAt": "2026-11-22T01:00:00.000Z",
   "by": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "김하늘",
    "nameEn": "Kim Haneul",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "cause": "draft"
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<DocumentVersions>},
        {"DocumentVersion",
         R"json({
 "version": {
  "no": 1,
  "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "bodySha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "attachSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "metaSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "createdAt": "2026-11-22T01:00:00.000Z",
  "by": {
   "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
   "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
   "name": "김하늘",
   "nameEn": "Kim Haneul",
   "titleKo": "주무관",
   "titleEn": "Clerk",
   "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
   "unitKo": "보도환경개선과",
   "unitEn": "Pedestrian Environment Division"
  },
  "cause": "draft"
 },
 "meta": {
  "title": "보도 정비 계획(안)",
  "kind": "general",
  "flow": "internal"
 },
 "content": {
  "v": 1,
  "blocks": []
 },
 "attachments": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "name": "위치도.pdf",
   "mime": "application/pdf",
   "size": 20480,
   "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "openFormat": true,
   "order": 1
  }
 ]
})json",
         {
             QStringLiteral("version"),
             QStringLiteral("meta"),
             QStringLiteral("content"),
             QStringLiteral("attachments"),
         },
         &through<DocumentVersion>},
        {"DocumentNumber",
         R"json({
 "display": "보도환경개선과-1234",
 "serial": 1234,
 "year": 2026,
 "systemNumber": "B040120261234"
})json",
         {
             QStringLiteral("display"),
             QStringLiteral("serial"),
             QStringLiteral("year"),
             QStringLiteral("systemNumber"),
         },
         &through<DocumentNumber>},
        {"DocumentOwner",
         R"json({
 "agencyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b14",
 "agencyKo": "한별특별시",
 "agencyEn": "Hanbyeol Metropolitan City",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
 "unitKo": "보도환경개선과",
 "unitEn": "Pedestrian Environment Division"
})json",
         {
             QStringLiteral("agencyId"),
             QStringLiteral("agencyKo"),
             QStringLiteral("agencyEn"),
             QStringLiteral("unitId"),
             QStringLiteral("unitKo"),
             QStringLiteral("unitEn"),
         },
         &through<DocumentOwner>},
        {"StepAssignee",
         R"json({
 "titleKo": "주무관",
 "titleEn": "Clerk",
 "unitKo": "보도환경개선과",
 "unitEn": "Pedestrian Environment Division"
})json",
         {
             QStringLiteral("titleKo"),
             QStringLiteral("titleEn"),
             QStringLiteral("unitKo"),
             QStringLiteral("unitEn"),
         },
         &through<StepAssignee>},
        {"StepSignature",
         R"json({
 "kind": "none",
 "payloadSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "signatureSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "at": "2026-11-22T01:00:00.000Z"
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("payloadSha256"),
             QStringLiteral("signatureSha256"),
             QStringLiteral("at"),
         },
         &through<StepSignature>},
        {"Step",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "role": "decide",
 "state": "ready",
 "required": true,
 "assignee": {
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "mode": "delegated",
 "sawOlderVersion": false,
 "marks": [
  "delegated"
 ],
 "hasSubLine": false,
 "canAct": false
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("role"),
             QStringLiteral("state"),
             QStringLiteral("required"),
             QStringLiteral("assignee"),
             QStringLiteral("mode"),
             QStringLiteral("sawOlderVersion"),
             QStringLiteral("marks"),
             QStringLiteral("hasSubLine"),
             QStringLiteral("canAct"),
         },
         &through<Step>},
        {"StepGroup",
         R"json({
 "mode": "sequential",
 "joinRule": "all",
 "steps": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "role": "decide",
   "state": "ready",
   "required": true,
   "assignee": {
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "mode": "delegated",
   "sawOlderVersion": false,
   "marks": [
    "delegated"
   ],
   "hasSubLine": false,
   "canAct": false
  }
 ]
})json",
         {
             QStringLiteral("mode"),
             QStringLiteral("joinRule"),
             QStringLiteral("steps"),
         },
         &through<StepGroup>},
        {"SubLine",
         R"json({
 "stepId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b21",
 "groups": []
})json",
         {
             QStringLiteral("stepId"),
             QStringLiteral("groups"),
         },
         &through<SubLine>},
        {"ApprovalLine",
         R"json({
 "groups": [
  {
   "mode": "sequential",
   "joinRule": "all",
   "steps": [
    {
     "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
     "role": "decide",
     "state": "ready",
     "required": true,
     "assignee": {
      "titleKo": "주무관",
      "titleEn": "Clerk",
      "unitKo": "보도환경개선과",
      "unitEn": "Pedestrian Environment Division"
     },
     "mode": "delegated",
     "sawOlderVersion": false,
     "marks": [
      "delegated"
     ],
     "hasSubLine": false,
     "canAct": false
    }
   ]
  }
 ],
 "subLines": [],
 "deciderLevel": "division"
})json",
         {
             QStringLiteral("groups"),
             QStringLiteral("subLines"),
         },
         &through<ApprovalLine>},
        {"SignatureDraft",
         R"json({
 "kind": "none",
 "payload": "eyJ2IjoxfQ=="
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("payload"),
         },
         &through<SignatureDraft>},
        {"CheckReason",
         R"json({
 "code": "L06",
 "reason": "원본이 hwp뿐입니다."
})json",
         {
             QStringLiteral("code"),
             QStringLiteral("reason"),
         },
         &through<CheckReason>},
        {"DocumentSubmission",
         R"json({
 "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "signature": {
  "kind": "none",
  "payload": "eyJ2IjoxfQ=="
 },
 "checkReasons": [
  {
   "code": "L06",
   "reason": "원본이 hwp뿐입니다."
  }
 ]
})json",
         {
             QStringLiteral("versionSha256"),
             QStringLiteral("signature"),
             QStringLiteral("checkReasons"),
         },
         &through<DocumentSubmission>},
        {"WithdrawalDraft",
         R"json({
 "reason": "수치를 고칩니다."
})json",
         {
             QStringLiteral("reason"),
         },
         &through<WithdrawalDraft>},
        {"WithdrawalConsent",
         R"json({
 "consent": false
})json",
         {
             QStringLiteral("consent"),
         },
         &through<WithdrawalConsent>},
        {"OpinionDraft",
         R"json({
 "text": "예산 과목을 확인했습니다."
})json",
         {
             QStringLiteral("text"),
         },
         &through<OpinionDraft>},
        {"StepAct",
         R"json({
 "stepId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b21",
 "decision": "approve",
 "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
})json",
         {
             QStringLiteral("stepId"),
             QStringLiteral("decision"),
             QStringLiteral("versionSha256"),
         },
         &through<StepAct>},
        {"AssigneeDraft",
         R"json({
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
})json",
         {
         },
         &through<AssigneeDraft>},
        {"StepDraft",
         R"json({
 "role": "decide",
 "assignee": {
  "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
 }
})json",
         {
             QStringLiteral("role"),
             QStringLiteral("assignee"),
         },
         &through<StepDraft>},
        {"StepGroupDraft",
         R"json({
 "mode": "sequential",
 "joinRule": "all",
 "steps": [
  {
   "role": "decide",
   "assignee": {
    "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
   }
  }
 ]
})json",
         {
             QStringLiteral("mode"),
             QStringLiteral("joinRule"),
             QStringLiteral("steps"),
         },
         &through<StepGroupDraft>},
        {"LineDraft",
         R"json({
 "groups": [
  {
   "mode": "sequential",
   "joinRule": "all",
   "steps": [
    {
     "role": "decide",
     "assignee": {
      "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
     }
    }
   ]
  }
 ]
})json",
         {
             QStringLiteral("groups"),
         },
         &through<LineDraft>},
        {"LineQuestion",
         R"json({
 "unitTaskCode": "B0401",
 "amount": 30000000,
 "kind": "general",
 "flow": "out-gov"
})json",
         {
             QStringLiteral("unitTaskCode"),
             QStringLiteral("kind"),
             QStringLiteral("flow"),
         },
         &through<LineQuestion>},
        {"ProposedStep",
         R"json({
 "role": "review",
 "assignee": {
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "required": true,
 "why": {
  "code": "step-decide",
  "ko": "결재 차례입니다",
  "en": "It is your turn to decide"
 }
})json",
         {
             QStringLiteral("role"),
             QStringLiteral("assignee"),
             QStringLiteral("required"),
             QStringLiteral("why"),
         },
         &through<ProposedStep>},
        {"ProposedGroup",
         R"json({
 "mode": "sequential",
 "joinRule": "all",
 "steps": [
  {
   "role": "review",
   "assignee": {
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "required": true,
   "why": {
    "code": "step-decide",
    "ko": "결재 차례입니다",
    "en": "It is your turn to decide"
   }
  }
 ]
})json",
         {
             QStringLiteral("mode"),
             QStringLiteral("joinRule"),
             QStringLiteral("steps"),
         },
         &through<ProposedGroup>},
        {"LineProposal",
         R"json({
 "groups": [
  {
   "mode": "sequential",
   "joinRule": "all",
   "steps": [
    {
     "role": "review",
     "assignee": {
      "titleKo": "주무관",
      "titleEn": "Clerk",
      "unitKo": "보도환경개선과",
      "unitEn": "Pedestrian Environment Division"
     },
     "required": true,
     "why": {
      "code": "step-decide",
      "ko": "결재 차례입니다",
      "en": "It is your turn to decide"
     }
    }
   ]
  }
 ],
 "deciderLevel": "division",
 "ruleSource": "한별특별시 사무전결 처리규칙 제4조",
 "warnings": []
})json",
         {
             QStringLiteral("groups"),
             QStringLiteral("deciderLevel"),
             QStringLiteral("ruleSource"),
             QStringLiteral("warnings"),
         },
         &through<LineProposal>},
        {"SavedLine",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "name": "과 내부 결재",
 "groups": [
  {
   "mode": "sequential",
   "joinRule": "all",
   "steps": [
    {
     "role": "decide",
     "assignee": {
      "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
     }
    }
   ]
  }
 ],
 "stale": false,
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("name"),
             QStringLiteral("groups"),
             QStringLiteral("stale"),
             QStringLiteral("revision"),
         },
         &through<SavedLine>},
        {"SavedLines",
         R"json({
 "items": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "name": "과 내부 결재",
   "groups": [
    {
     "mode": "sequential",
     "joinRule": "all",
     "steps": [
      {
       "role": "decide",
       "assignee": {
        "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
       }
      }
     ]
    }
   ],
   "stale": false,
   "revision": 1
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<SavedLines>},
        {"SavedLineDraft",
         R"json({
 "name": "과 내부 결재",
 "groups": [
  {
   "mode": "sequential",
   "joinRule": "all",
   "steps": [
    {
     "role": "decide",
     "assignee": {
      "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
     }
    }
   ]
  }
 ]
})json",
         {
             QStringLiteral("name"),
             QStringLiteral("groups"),
         },
         &through<SavedLineDraft>},
        {"DocumentForm",
         R"json({
 "id": "general-draft",
 "version": 1,
 "nameKo": "일반 기안문",
 "nameEn": "General draft",
 "kind": "general",
 "layout": {}
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("version"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("kind"),
             QStringLiteral("layout"),
         },
         &through<DocumentForm>},
        {"DocumentForms",
         R"json({
 "items": []
})json",
         {
             QStringLiteral("items"),
         },
         &through<DocumentForms>},
        {"UnitTask",
         R"json({
 "code": "B0401",
 "nameKo": "보도 환경 개선",
 "nameEn": "Better pavements",
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
 "retention": "5",
 "disclosure": "open"
})json",
         {
             QStringLiteral("code"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("unitId"),
             QStringLiteral("retention"),
             QStringLiteral("disclosure"),
         },
         &through<UnitTask>},
        {"UnitTasks",
         R"json({
 "items": [
  {
   "code": "B0401",
   "nameKo": "보도 환경 개선",
   "nameEn": "Better pavements",
   "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
   "retention": "5",
   "disclosure": "open"
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<UnitTasks>},
        {"RecordFile",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "unitTaskCode": "B0401",
 "classNo": "B0401-2026-0001",
 "title": "2026년 보도 정비",
 "year": 2026,
 "volume": 1,
 "closed": false
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("unitTaskCode"),
             QStringLiteral("classNo"),
             QStringLiteral("title"),
             QStringLiteral("year"),
             QStringLiteral("volume"),
             QStringLiteral("closed"),
         },
         &through<RecordFile>},
        {"RecordFiles",
         R"json({
 "items": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "unitTaskCode": "B0401",
   "classNo": "B0401-2026-0001",
   "title": "2026년 보도 정비",
   "year": 2026,
   "volume": 1,
   "closed": false
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<RecordFiles>},
        {"DelegationItem",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "ruleSource": "한별특별시 사무전결 처리규칙 제4조",
 "version": "1",
 "validFrom": "2026-11-22",
 "matterKo": "보도 정비 계획의 수립",
 "matterEn": "Plans for pavements",
 "deciderLevel": "division",
 "coAgreeUnitIds": []
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("ruleSource"),
             QStringLiteral("version"),
             QStringLiteral("validFrom"),
             QStringLiteral("matterKo"),
             QStringLiteral("matterEn"),
             QStringLiteral("deciderLevel"),
             QStringLiteral("coAgreeUnitIds"),
         },
         &through<DelegationItem>},
        {"DelegationItems",
         R"json({
 "items": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "ruleSource": "한별특별시 사무전결 처리규칙 제4조",
   "version": "1",
   "validFrom": "2026-11-22",
   "matterKo": "보도 정비 계획의 수립",
   "matterEn": "Plans for pavements",
   "deciderLevel": "division",
   "coAgreeUnitIds": []
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<DelegationItems>},
        {"RegistrationChange",
         R"json({
 "at": "2026-11-22T01:00:00.000Z",
 "by": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "김하늘",
  "nameEn": "Kim Haneul",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "field": "retention",
 "before": "5",
 "after": "10",
 "reason": "감사 요구"
})json",
         {
             QStringLiteral("at"),
             QStringLiteral("by"),
             QStringLiteral("field"),
             QStringLiteral("before"),
             QStringLiteral("after"),
             QStringLiteral("reason"),
         },
         &through<RegistrationChange>},
        {"DocumentLink",
         R"json({
 "kind": "answers",
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "title": "보도 정비 계획(안)"
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("id"),
             QStringLiteral("title"),
         },
         &through<DocumentLink>},
        {"DocumentCard",
         R"json({
 "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
 "title": "보도 정비 계획(안)",
 "state": "temp",
 "versions": [
  {
   "no": 1,
   "versionSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "bodySha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "attachSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "metaSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "createdAt": "2026-11-22T01:00:00.000Z",
   "by": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "김하늘",
    "nameEn": "Kim Haneul",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "cause": "draft"
  }
 ],
 "line": {
  "groups": [
   {
    "mode": "sequential",
    "joinRule": "all",
    "steps": [
     {
      "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
      "role": "decide",
      "state": "ready",
      "required": true,
      "assignee": {
       "titleKo": "주무관",
       "titleEn": "Clerk",
       "unitKo": "보도환경개선과",
       "unitEn": "Pedestrian Environment Division"
      },
      "mode": "delegated",
      "sawOlderVersion": false,
      "marks": [
       "delegated"
      ],
      "hasSubLine": false,
      "canAct": false
     }
    ]
   }
  ],
  "subLines": [],
  "deciderLevel": "division"
 },
 "opinions": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "by": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "김하늘",
    "nameEn": "Kim Haneul",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "text": "예산 과목을 확인했습니다.",
   "visibility": "all",
   "versionNo": 1,
   "at": "2026-11-22T01:00:00.000Z"
  }
 ],
 "checkNotes": [
  {
   "code": "L06",
   "reason": "원본이 hwp뿐입니다.",
   "by": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "김하늘",
    "nameEn": "Kim Haneul",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "at": "2026-11-22T01:00:00.000Z"
  }
 ],
 "registration": [
  {
   "at": "2026-11-22T01:00:00.000Z",
   "by": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "김하늘",
    "nameEn": "Kim Haneul",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "field": "retention",
   "before": "5",
   "after": "10",
   "reason": "감사 요구"
  }
 ],
 "links": [
  {
   "kind": "answers",
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "title": "보도 정비 계획(안)"
  }
 ]
})json",
         {
             QStringLiteral("documentId"),
             QStringLiteral("title"),
             QStringLiteral("state"),
             QStringLiteral("versions"),
             QStringLiteral("line"),
             QStringLiteral("opinions"),
             QStringLiteral("checkNotes"),
             QStringLiteral("registration"),
             QStringLiteral("links"),
         },
         &through<DocumentCard>},
        {"RegistrationDraft",
         R"json({
 "retention": "10",
 "reason": "감사 요구"
})json",
         {
             QStringLiteral("reason"),
         },
         &through<RegistrationDraft>},
        {"AuditEvent",
         R"json({
 "seq": 1,
 "at": "2026-11-22T01:00:00.000Z",
 "action": "decide",
 "refused": false,
 "object": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "prevHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
 "hash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"
})json",
         {
             QStringLiteral("seq"),
             QStringLiteral("at"),
             QStringLiteral("action"),
             QStringLiteral("refused"),
             QStringLiteral("object"),
             QStringLiteral("prevHash"),
             QStringLiteral("hash"),
         },
         &through<AuditEvent>},
        {"AuditEvents",
         R"json({
 "items": [
  {
   "seq": 1,
   "at": "2026-11-22T01:00:00.000Z",
   "action": "decide",
   "refused": false,
   "object": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "prevHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "hash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"
  }
 ],
 "unbroken": true
})json",
         {
             QStringLiteral("items"),
             QStringLiteral("unbroken"),
         },
         &through<AuditEvents>},
        {"NumberGap",
         R"json({
 "from": 17,
 "to": 17
})json",
         {
             QStringLiteral("from"),
             QStringLiteral("to"),
         },
         &through<NumberGap>},
        {"NumberGaps",
         R"json({
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
 "year": 2026,
 "kind": "document",
 "last": 120,
 "given": 119,
 "gaps": [
  {
   "from": 17,
   "to": 17
  }
 ]
})json",
         {
             QStringLiteral("unitId"),
             QStringLiteral("year"),
             QStringLiteral("kind"),
             QStringLiteral("last"),
             QStringLiteral("given"),
             QStringLiteral("gaps"),
         },
         &through<NumberGaps>},
        {"DispatchReceiver",
         R"json({
 "kind": "agency",
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
 "name": "별빛구",
 "refDept": "도로과"
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("name"),
         },
         &through<DispatchReceiver>},
        {"DispatchTarget",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "receiver": {
  "kind": "agency",
  "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
  "name": "별빛구",
  "refDept": "도로과"
 },
 "state": "arrived",
 "personal": false,
 "arrivedAt": "2026-11-22T01:00:00.000Z",
 "attempts": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("receiver"),
             QStringLiteral("state"),
             QStringLiteral("personal"),
             QStringLiteral("attempts"),
         },
         &through<DispatchTarget>},
        {"DispatchConsent",
         R"json({
 "consent": true,
 "by": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "별빛구",
  "nameEn": "Mayor of Hanbyeol",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "at": "2026-11-22T01:00:00.000Z"
})json",
         {
             QStringLiteral("consent"),
             QStringLiteral("by"),
             QStringLiteral("at"),
         },
         &through<DispatchConsent>},
        {"Dispatch",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
 "title": "보도 정비 계획(안)",
 "number": "보도환경개선과-1234",
 "state": "sent",
 "senderName": "한별특별시장",
 "senderKind": "agency-head",
 "sealMode": "seal",
 "issuedOn": "2026-11-22",
 "targets": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "receiver": {
    "kind": "agency",
    "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
    "name": "별빛구",
    "refDept": "도로과"
   },
   "state": "arrived",
   "personal": false,
   "arrivedAt": "2026-11-22T01:00:00.000Z",
   "attempts": 1
  }
 ],
 "may": [
  "retry",
  "recall"
 ],
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("documentId"),
             QStringLiteral("title"),
             QStringLiteral("state"),
             QStringLiteral("senderName"),
             QStringLiteral("senderKind"),
             QStringLiteral("sealMode"),
             QStringLiteral("targets"),
             QStringLiteral("may"),
             QStringLiteral("revision"),
         },
         &through<Dispatch>},
        {"Dispatches",
         R"json({
 "items": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
   "title": "보도 정비 계획(안)",
   "number": "보도환경개선과-1234",
   "state": "sent",
   "senderName": "한별특별시장",
   "senderKind": "agency-head",
   "sealMode": "seal",
   "issuedOn": "2026-11-22",
   "targets": [
    {
     "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
     "receiver": {
      "kind": "agency",
      "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
      "name": "별빛구",
      "refDept": "도로과"
     },
     "state": "arrived",
     "personal": false,
     "arrivedAt": "2026-11-22T01:00:00.000Z",
     "attempts": 1
    }
   ],
   "may": [
    "retry",
    "recall"
   ],
   "revision": 1
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<Dispatches>},
        {"ResendDraft",
         R"json({
 "targets": [
  {
   "kind": "agency",
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
   "name": "별빛구",
   "refDept": "도로과"
  }
 ],
 "ground": "request",
 "note": "참고하시기 바랍니다."
})json",
         {
             QStringLiteral("targets"),
             QStringLiteral("ground"),
             QStringLiteral("note"),
         },
         &through<ResendDraft>},
        {"TargetSplit",
         R"json({
 "receiver": {
  "kind": "agency",
  "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b05",
  "name": "별빛구",
  "refDept": "도로과"
 },
 "personal": true
})json",
         {
             QStringLiteral("receiver"),
         },
         &through<TargetSplit>},
        {"DispatchAct",
         R"json({
 "action": "send",
 "sealMode": "seal",
 "sealId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3c01"
})json",
         {
             QStringLiteral("action"),
         },
         &through<DispatchAct>},
        {"SignatureCell",
         R"json({
 "role": "decide",
 "titleKo": "주무관",
 "name": "김하늘",
 "marks": [
  "delegated"
 ],
 "date": "2026-11-22"
})json",
         {
             QStringLiteral("role"),
             QStringLiteral("titleKo"),
             QStringLiteral("name"),
             QStringLiteral("marks"),
         },
         &through<SignatureCell>},
        {"SealPrint",
         R"json({
 "sealId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3bd2",
 "registeredNo": "2026-직-17",
 "mode": "seal",
 "image": "iVBORw0KGgo="
})json",
         {
             QStringLiteral("sealId"),
             QStringLiteral("registeredNo"),
             QStringLiteral("mode"),
             QStringLiteral("image"),
         },
         &through<SealPrint>},
        {"SheetFoot",
         R"json({
 "address": "새벽로 1",
 "postcode": "04524",
 "homepage": "hanbyeol.example",
 "phone": "02-000-0000",
 "fax": "02-000-0001",
 "email": "road@hanbyeol.example",
 "disclosure": "공개"
})json",
         {
             QStringLiteral("address"),
             QStringLiteral("postcode"),
             QStringLiteral("homepage"),
             QStringLiteral("phone"),
             QStringLiteral("fax"),
             QStringLiteral("email"),
             QStringLiteral("disclosure"),
         },
         &through<SheetFoot>},
        {"IssuedSheet",
         R"json({
 "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
 "agencyName": "한별특별시",
 "receiverLine": "별빛구청장(도로과장)",
 "viaLine": "",
 "meta": {
  "title": "보도 정비 계획(안)",
  "kind": "general",
  "flow": "internal"
 },
 "content": {
  "v": 1,
  "blocks": []
 },
 "attachments": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "name": "위치도.pdf",
   "mime": "application/pdf",
   "size": 20480,
   "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "openFormat": true,
   "order": 1
  }
 ],
 "senderName": "한별특별시장",
 "cells": [
  {
   "role": "decide",
   "titleKo": "주무관",
   "name": "김하늘",
   "marks": [
    "delegated"
   ],
   "date": "2026-11-22"
  }
 ],
 "concurCells": [
  {
   "role": "decide",
   "titleKo": "주무관",
   "name": "김하늘",
   "marks": [
    "delegated"
   ],
   "date": "2026-11-22"
  }
 ],
 "foot": {
  "address": "새벽로 1",
  "postcode": "04524",
  "homepage": "hanbyeol.example",
  "phone": "02-000-0000",
  "fax": "02-000-0001",
  "email": "road@hanbyeol.example",
  "disclosure": "공개"
 }
})json",
         {
             QStringLiteral("documentId"),
             QStringLiteral("agencyName"),
             QStringLiteral("receiverLine"),
             QStringLiteral("viaLine"),
             QStringLiteral("meta"),
             QStringLiteral("content"),
             QStringLiteral("attachments"),
             QStringLiteral("senderName"),
             QStringLiteral("cells"),
             QStringLiteral("concurCells"),
             QStringLiteral("foot"),
         },
         &through<IssuedSheet>},
        {"Circulation",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "viewer": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "별빛구",
  "nameEn": "Mayor of Hanbyeol",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "revision": 1
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("viewer"),
             QStringLiteral("revision"),
         },
         &through<Circulation>},
        {"Circulations",
         R"json({
 "items": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "viewer": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "별빛구",
    "nameEn": "Mayor of Hanbyeol",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "revision": 1
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<Circulations>},
        {"CirculationDraft",
         R"json({
 "postIds": [
  "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
 ],
 "note": "참고하시기 바랍니다."
})json",
         {
             QStringLiteral("postIds"),
         },
         &through<CirculationDraft>},
        {"CommentDraft",
         R"json({
 "text": "예산 과목을 확인했습니다."
})json",
         {
             QStringLiteral("text"),
         },
         &through<CommentDraft>},
        {"Receipt",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "revision": 1,
 "state": "registered",
 "agencyId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b14",
 "unitKo": "보도환경개선과",
 "unitEn": "Pedestrian Environment Division",
 "title": "보도 정비 계획(안)",
 "senderName": "한별특별시장",
 "senderAgencyKo": "별빛구",
 "senderAgencyEn": "Byeolbit District",
 "prodNoRemote": "별빛구 도로과-77",
 "sheet": {
  "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "agencyName": "한별특별시",
  "receiverLine": "별빛구청장(도로과장)",
  "viaLine": "",
  "meta": {
   "title": "보도 정비 계획(안)",
   "kind": "general",
   "flow": "internal"
  },
  "content": {
   "v": 1,
   "blocks": []
  },
  "attachments": [
   {
    "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
    "name": "위치도.pdf",
    "mime": "application/pdf",
    "size": 20480,
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "openFormat": true,
    "order": 1
   }
  ],
  "senderName": "한별특별시장",
  "cells": [
   {
    "role": "decide",
    "titleKo": "주무관",
    "name": "김하늘",
    "marks": [
     "delegated"
    ],
    "date": "2026-11-22"
   }
  ],
  "concurCells": [
   {
    "role": "decide",
    "titleKo": "주무관",
    "name": "김하늘",
    "marks": [
     "delegated"
    ],
    "date": "2026-11-22"
   }
  ],
  "foot": {
   "address": "새벽로 1",
   "postcode": "04524",
   "homepage": "hanbyeol.example",
   "phone": "02-000-0000",
   "fax": "02-000-0001",
   "email": "road@hanbyeol.example",
   "disclosure": "공개"
  }
 },
 "receivedAt": "2026-11-22T01:00:00.000Z",
 "number": {
  "display": "도로과-88",
  "serial": 88,
  "year": 2026
 },
 "route": [],
 "circulation": [],
 "may": [
  "assign"
 ]
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("revision"),
             QStringLiteral("state"),
             QStringLiteral("agencyId"),
             QStringLiteral("unitKo"),
             QStringLiteral("unitEn"),
             QStringLiteral("title"),
             QStringLiteral("senderName"),
             QStringLiteral("senderAgencyKo"),
             QStringLiteral("senderAgencyEn"),
             QStringLiteral("prodNoRemote"),
             QStringLiteral("receivedAt"),
             QStringLiteral("route"),
             QStringLiteral("circulation"),
             QStringLiteral("may"),
         },
         &through<Receipt>},
        {"ReceiptAct",
         R"json({
 "action": "assign",
 "handlerSeatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b02"
})json",
         {
             QStringLiteral("action"),
         },
         &through<ReceiptAct>},
        {"ReceiptStep",
         R"json({
 "at": "2026-11-22T01:00:00.000Z",
 "action": "distribute",
 "unitKo": "보도환경개선과",
 "unitEn": "Pedestrian Environment Division"
})json",
         {
             QStringLiteral("at"),
             QStringLiteral("action"),
             QStringLiteral("unitKo"),
             QStringLiteral("unitEn"),
         },
         &through<ReceiptStep>},
        {"ReceiptNumber",
         R"json({
 "display": "보도환경개선과-1234",
 "serial": 1234,
 "year": 2026
})json",
         {
             QStringLiteral("display"),
             QStringLiteral("serial"),
             QStringLiteral("year"),
         },
         &through<ReceiptNumber>},
        {"ReceiptSuggestion",
         R"json({
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
 "unitKo": "도로과",
 "unitEn": "Road Division",
 "why": {
  "code": "named",
  "ko": "수신에 적힌 부서입니다",
  "en": "The document names this unit"
 }
})json",
         {
             QStringLiteral("unitId"),
             QStringLiteral("unitKo"),
             QStringLiteral("unitEn"),
             QStringLiteral("why"),
         },
         &through<ReceiptSuggestion>},
        {"Seal",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "kind": "office",
 "ownerUnitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3ba0",
 "nameKo": "한별특별시장",
 "nameEn": "Mayor of Hanbyeol",
 "registeredNo": "2026-직-17",
 "validFrom": "2026-11-22",
 "uses": 1,
 "mayUse": true
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("kind"),
             QStringLiteral("ownerUnitId"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("registeredNo"),
             QStringLiteral("validFrom"),
             QStringLiteral("uses"),
             QStringLiteral("mayUse"),
         },
         &through<Seal>},
        {"Seals",
         R"json({
 "items": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "kind": "office",
   "ownerUnitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3ba0",
   "nameKo": "한별특별시장",
   "nameEn": "Mayor of Hanbyeol",
   "registeredNo": "2026-직-17",
   "validFrom": "2026-11-22",
   "uses": 1,
   "mayUse": true
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<Seals>},
        {"SealDraft",
         R"json({
 "kind": "office",
 "ownerUnitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3ba0",
 "nameKo": "한별특별시장",
 "nameEn": "Mayor of Hanbyeol",
 "registeredNo": "2026-직-17",
 "imageFileId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b58",
 "validFrom": "2026-11-22"
})json",
         {
             QStringLiteral("kind"),
             QStringLiteral("ownerUnitId"),
             QStringLiteral("nameKo"),
             QStringLiteral("nameEn"),
             QStringLiteral("registeredNo"),
             QStringLiteral("imageFileId"),
             QStringLiteral("validFrom"),
         },
         &through<SealDraft>},
        {"SealUse",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
 "number": "보도환경개선과-1234",
 "by": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "별빛구",
  "nameEn": "Mayor of Hanbyeol",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "at": "2026-11-22T01:00:00.000Z",
 "targetCount": 25
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("documentId"),
             QStringLiteral("by"),
             QStringLiteral("at"),
             QStringLiteral("targetCount"),
         },
         &through<SealUse>},
        {"SealUses",
         R"json({
 "items": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
   "number": "보도환경개선과-1234",
   "by": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "별빛구",
    "nameEn": "Mayor of Hanbyeol",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "at": "2026-11-22T01:00:00.000Z",
   "targetCount": 25
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<SealUses>},
        {"MemoReaderDraft",
         R"json({
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
})json",
         {
         },
         &through<MemoReaderDraft>},
        {"MemoDraft",
         R"json({
 "title": "보도 정비 계획(안)",
 "content": {
  "v": 1,
  "blocks": []
 },
 "kind": "route",
 "readers": [
  {
   "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03"
  }
 ]
})json",
         {
             QStringLiteral("title"),
             QStringLiteral("content"),
             QStringLiteral("kind"),
             QStringLiteral("readers"),
         },
         &through<MemoDraft>},
        {"MemoReplyDraft",
         R"json({
 "text": "예산 과목을 확인했습니다."
})json",
         {
             QStringLiteral("text"),
         },
         &through<MemoReplyDraft>},
        {"MemoConversion",
         R"json({
 "formId": "general-draft"
})json",
         {
             QStringLiteral("formId"),
         },
         &through<MemoConversion>},
        {"MemoReader",
         R"json({
 "order": 1,
 "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03",
 "state": "read",
 "openedAt": "2026-11-22T01:00:00.000Z"
})json",
         {
             QStringLiteral("order"),
             QStringLiteral("state"),
         },
         &through<MemoReader>},
        {"MemoReply",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "by": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "별빛구",
  "nameEn": "Mayor of Hanbyeol",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "text": "예산 과목을 확인했습니다.",
 "at": "2026-11-22T01:00:00.000Z",
 "seenByAuthor": false
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("by"),
             QStringLiteral("text"),
             QStringLiteral("at"),
             QStringLiteral("seenByAuthor"),
         },
         &through<MemoReply>},
        {"Memo",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "revision": 1,
 "state": "sent",
 "kind": "route",
 "title": "보도 정비 계획(안)",
 "content": {
  "v": 1,
  "blocks": []
 },
 "attachments": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "name": "위치도.pdf",
   "mime": "application/pdf",
   "size": 20480,
   "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
   "openFormat": true,
   "order": 1
  }
 ],
 "author": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "별빛구",
  "nameEn": "Mayor of Hanbyeol",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "readers": [
  {
   "order": 1,
   "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03",
   "state": "read",
   "openedAt": "2026-11-22T01:00:00.000Z"
  }
 ],
 "replies": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "by": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "별빛구",
    "nameEn": "Mayor of Hanbyeol",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "text": "예산 과목을 확인했습니다.",
   "at": "2026-11-22T01:00:00.000Z",
   "seenByAuthor": false
  }
 ],
 "createdAt": "2026-11-22T01:00:00.000Z",
 "sentAt": "2026-11-22T01:00:00.000Z",
 "may": [
  "reply"
 ]
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("revision"),
             QStringLiteral("state"),
             QStringLiteral("kind"),
             QStringLiteral("title"),
             QStringLiteral("content"),
             QStringLiteral("attachments"),
             QStringLiteral("author"),
             QStringLiteral("readers"),
             QStringLiteral("replies"),
             QStringLiteral("createdAt"),
             QStringLiteral("may"),
         },
         &through<Memo>},
        {"MemoDocument",
         R"json({
 "documentId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
 "memo": {
  "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
  "revision": 1,
  "state": "sent",
  "kind": "route",
  "title": "보도 정비 계획(안)",
  "content": {
   "v": 1,
   "blocks": []
  },
  "attachments": [
   {
    "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
    "name": "위치도.pdf",
    "mime": "application/pdf",
    "size": 20480,
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "openFormat": true,
    "order": 1
   }
  ],
  "author": {
   "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
   "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
   "name": "별빛구",
   "nameEn": "Mayor of Hanbyeol",
   "titleKo": "주무관",
   "titleEn": "Clerk",
   "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
   "unitKo": "보도환경개선과",
   "unitEn": "Pedestrian Environment Division"
  },
  "readers": [
   {
    "order": 1,
    "postId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b03",
    "state": "read",
    "openedAt": "2026-11-22T01:00:00.000Z"
   }
  ],
  "replies": [
   {
    "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
    "by": {
     "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
     "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
     "name": "별빛구",
     "nameEn": "Mayor of Hanbyeol",
     "titleKo": "주무관",
     "titleEn": "Clerk",
     "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
     "unitKo": "보도환경개선과",
     "unitEn": "Pedestrian Environment Division"
    },
    "text": "예산 과목을 확인했습니다.",
    "at": "2026-11-22T01:00:00.000Z",
    "seenByAuthor": false
   }
  ],
  "createdAt": "2026-11-22T01:00:00.000Z",
  "sentAt": "2026-11-22T01:00:00.000Z",
  "may": [
   "reply"
  ]
 }
})json",
         {
             QStringLiteral("documentId"),
             QStringLiteral("memo"),
         },
         &through<MemoDocument>},
        {"DailyLogEntry",
         R"json({
 "text": "보도 정비 계획(안) 결재",
 "source": "document",
 "sourceId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "done": true
})json",
         {
             QStringLiteral("text"),
             QStringLiteral("done"),
         },
         &through<DailyLogEntry>},
        {"DailyLog",
         R"json({
 "date": "2026-11-22",
 "state": "submitted",
 "author": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "별빛구",
  "nameEn": "Mayor of Hanbyeol",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "plan": [],
 "result": [
  {
   "text": "보도 정비 계획(안) 결재",
   "source": "document",
   "sourceId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "done": true
  }
 ],
 "note": "",
 "late": false,
 "lateAfter": "2026-11-22",
 "suggestions": [],
 "may": [
  "approve",
  "return"
 ],
 "revision": 1
})json",
         {
             QStringLiteral("date"),
             QStringLiteral("state"),
             QStringLiteral("author"),
             QStringLiteral("plan"),
             QStringLiteral("result"),
             QStringLiteral("note"),
             QStringLiteral("late"),
             QStringLiteral("lateAfter"),
             QStringLiteral("suggestions"),
             QStringLiteral("may"),
             QStringLiteral("revision"),
         },
         &through<DailyLog>},
        {"DailyLogDraft",
         R"json({
 "plan": [],
 "result": [
  {
   "text": "보도 정비 계획(안) 결재",
   "source": "document",
   "sourceId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "done": true
  }
 ],
 "note": ""
})json",
         {
             QStringLiteral("plan"),
             QStringLiteral("result"),
         },
         &through<DailyLogDraft>},
        {"DailyLogCell",
         R"json({
 "date": "2026-11-22",
 "state": "open",
 "late": false,
 "results": 1,
 "revision": 1
})json",
         {
             QStringLiteral("date"),
             QStringLiteral("state"),
             QStringLiteral("late"),
             QStringLiteral("results"),
             QStringLiteral("revision"),
         },
         &through<DailyLogCell>},
        {"DailyLogRow",
         R"json({
 "person": {
  "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
  "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
  "name": "별빛구",
  "nameEn": "Mayor of Hanbyeol",
  "titleKo": "주무관",
  "titleEn": "Clerk",
  "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
  "unitKo": "보도환경개선과",
  "unitEn": "Pedestrian Environment Division"
 },
 "days": [
  {
   "date": "2026-11-22",
   "state": "open",
   "late": false,
   "results": 1,
   "revision": 1
  }
 ]
})json",
         {
             QStringLiteral("person"),
             QStringLiteral("days"),
         },
         &through<DailyLogRow>},
        {"DailyLogMatrix",
         R"json({
 "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
 "from": "2026-11-22",
 "to": "2026-11-22",
 "rows": [
  {
   "person": {
    "seatId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12",
    "personId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b34",
    "name": "별빛구",
    "nameEn": "Mayor of Hanbyeol",
    "titleKo": "주무관",
    "titleEn": "Clerk",
    "unitId": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b25",
    "unitKo": "보도환경개선과",
    "unitEn": "Pedestrian Environment Division"
   },
   "days": [
    {
     "date": "2026-11-22",
     "state": "open",
     "late": false,
     "results": 1,
     "revision": 1
    }
   ]
  }
 ],
 "mayDecide": false
})json",
         {
             QStringLiteral("unitId"),
             QStringLiteral("from"),
             QStringLiteral("to"),
             QStringLiteral("rows"),
             QStringLiteral("mayDecide"),
         },
         &through<DailyLogMatrix>},
        {"DailyLogDecision",
         R"json({
 "ids": [],
 "decision": "approve"
})json",
         {
             QStringLiteral("ids"),
             QStringLiteral("decision"),
         },
         &through<DailyLogDecision>},
        {"DailyLogOutcome",
         R"json({
 "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
 "done": true,
 "state": "approved"
})json",
         {
             QStringLiteral("id"),
             QStringLiteral("done"),
         },
         &through<DailyLogOutcome>},
        {"DailyLogOutcomes",
         R"json({
 "items": [
  {
   "id": "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3e01",
   "done": true,
   "state": "approved"
  }
 ]
})json",
         {
             QStringLiteral("items"),
         },
         &through<DailyLogOutcomes>},
        {"EventHint",
         R"json({
 "type": "counters",
 "state": "4212"
})json",
         {
             QStringLiteral("type"),
             QStringLiteral("state"),
         },
         &through<EventHint>},
    };
    return list;
}

} // namespace gw::portal::test
