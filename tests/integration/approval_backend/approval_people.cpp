// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_fixture.h"

#include <gw/base/clock.h>

// What the people of the fixture do with documents.
namespace gw::test {

QJsonObject ApprovalTest::meta(const QJsonObject &more)
{
    QJsonObject meta{{u"title"_s, u"포털 개선 계획 보고"_s},
                     {u"kind"_s, u"general"_s},
                     {u"flow"_s, u"internal"_s},
                     {u"formId"_s, u"form-general"_s},
                     {u"unitTaskCode"_s, u"T-GENERAL"_s},
                     {u"recordFileId"_s, u"F-T-GENERAL"_s},
                     {u"retention"_s, u"5"_s},
                     {u"summary"_s, u"업무 화면을 고쳐 처리 시간을 줄이는 계획입니다."_s},
                     {u"keywords"_s, QJsonArray{u"포털"_s, u"개선"_s}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        meta.insert(it.key(), it.value());
    if (meta.contains(u"unitTaskCode"_s) && more.contains(u"unitTaskCode"_s) && !more.contains(u"recordFileId"_s))
        meta.insert(u"recordFileId"_s, u"F-"_s + more.value(u"unitTaskCode"_s).toString());
    return meta;
}

QJsonObject ApprovalTest::content(const QString &text)
{
    const QJsonObject run{{u"t"_s, text}};
    const QJsonObject paragraph{{u"runs"_s, QJsonArray{run}}};
    return {{u"v"_s, 1}, {u"blocks"_s, QJsonArray{QJsonObject{{u"p"_s, paragraph}}}}};
}

QJsonObject ApprovalTest::draftBody(const QJsonObject &moreMeta, const QString &text)
{
    return {{u"meta"_s, meta(moreMeta)},
            {u"content"_s, content(text)},
            {u"attachmentIds"_s, QJsonArray()},
            {u"formId"_s, u"form-general"_s}};
}

QString ApprovalTest::draft(const QString &seat, const QJsonObject &moreMeta)
{
    const Reply reply = post(u"/v1/documents"_s, seat, draftBody(moreMeta));
    EXPECT_EQ(reply.status, 201) << reply.body.constData();
    return reply.text(u"id"_s);
}

QJsonObject ApprovalTest::step(const QString &role, const QString &post)
{
    return {{u"role"_s, role}, {u"assignee"_s, QJsonObject{{u"postId"_s, u"t-"_s + post}}}};
}

QJsonObject ApprovalTest::unitStep(const QString &role, const QString &unit)
{
    return {{u"role"_s, role}, {u"assignee"_s, QJsonObject{{u"unitId"_s, unit}}}};
}

QJsonObject ApprovalTest::group(const QJsonArray &steps, const QString &mode, const QString &rule)
{
    return {{u"mode"_s, mode}, {u"joinRule"_s, rule}, {u"steps"_s, steps}};
}

Reply ApprovalTest::setLine(const QString &id, const QString &seat, const QJsonArray &groups)
{
    return put(u"/v1/documents/%1/line"_s.arg(id), seat, {{u"groups"_s, groups}}, id);
}

Reply ApprovalTest::submit(const QString &id, const QString &seat)
{
    QJsonArray reasons;
    for (const QString &code : {u"L04"_s, u"L06"_s, u"L07"_s, u"L08"_s, u"L09"_s, u"L10"_s, u"L11"_s, u"L12"_s})
        reasons.append(QJsonObject{{u"code"_s, code}, {u"reason"_s, u"확인하였습니다"_s}});
    return post(u"/v1/documents/%1/submission"_s.arg(id), seat,
                {{u"versionSha256"_s, value(u"SELECT version_sha256 FROM approval_document WHERE id = ?"_s, {id})},
                 {u"signature"_s, QJsonObject{{u"kind"_s, u"none"_s}, {u"payload"_s, u""_s}}},
                 {u"checkReasons"_s, reasons}});
}

QString ApprovalTest::submitted(const QJsonArray &groups, const QJsonObject &moreMeta, const QString &seat)
{
    const QString id = draft(seat, moreMeta);
    const Reply line = setLine(id, seat, groups);
    EXPECT_EQ(line.status, 200) << line.body.constData();
    const Reply handed = submit(id, seat);
    EXPECT_EQ(handed.status, 200) << handed.body.constData();
    return id;
}

Reply ApprovalTest::open(const QString &id, const QString &seat)
{
    return post(u"/v1/documents/%1/opening"_s.arg(id), seat);
}

Reply ApprovalTest::act(const QString &id, const QString &seat, const QString &decision, const QJsonObject &more)
{
    QJsonObject body = more;
    if (!body.contains(u"stepId"_s)) {
        const Reply now = document(id, seat);
        for (const QJsonObject &step : now.steps()) {
            if (step.value(u"canAct"_s).toBool() && !body.contains(u"stepId"_s))
                body.insert(u"stepId"_s, step.value(u"id"_s));
        }
        if (!body.contains(u"stepId"_s)) // somebody who may not: the step that has its turn
            body.insert(u"stepId"_s, value(u"SELECT id FROM approval_step WHERE document_id = ? AND role <> 'draft' "
                                           "ORDER BY round DESC, CASE WHEN state IN ('ready', 'opened', 'held') THEN 0 "
                                           "ELSE 1 END, group_no DESC LIMIT 1"_s,
                                           {id}));
    }
    if (!body.contains(u"versionSha256"_s))
        body.insert(u"versionSha256"_s, value(u"SELECT version_sha256 FROM approval_document WHERE id = ?"_s, {id}));
    body.insert(u"decision"_s, decision);
    return post(u"/v1/documents/%1/actions"_s.arg(id), seat, body);
}

Reply ApprovalTest::done(const QString &id, const QString &seat, const QString &decision, const QJsonObject &more)
{
    const Reply opened = open(id, seat);
    EXPECT_EQ(opened.status, 200) << qPrintable(seat) << opened.body.constData();
    const Reply acted = act(id, seat, decision, more);
    EXPECT_EQ(acted.status, 200) << qPrintable(seat) << ' ' << qPrintable(decision) << acted.body.constData();
    return acted;
}

QJsonObject ApprovalTest::opinion(const QString &text, const QString &visibility)
{
    return {{u"opinion"_s, QJsonObject{{u"text"_s, text}, {u"visibility"_s, visibility}}}};
}

void ApprovalTest::beAway(const QString &name, const QString &substitute, const QString &scopes)
{
    const QDateTime now = m_clock.now();
    run(u"INSERT INTO absence(id, seat_id, starts_at, ends_at, kind, reason, substitute_seat_id, scopes) "
        "VALUES(?, ?, ?, ?, 'trip', '출장', ?, ?)"_s,
        {u"away-"_s + name, seatOf(name), toRfc3339(now.addSecs(-3600)), toRfc3339(now.addDays(2)),
         substitute.isEmpty() ? QVariant() : QVariant(seatOf(substitute)), scopes});
}

void ApprovalTest::isBack(const QString &name)
{
    run(u"DELETE FROM absence WHERE seat_id = ?"_s, {seatOf(name)});
}

QList<QJsonObject> ApprovalTest::inbox(const QString &seat, const QString &box)
{
    QList<QJsonObject> rows;
    QString state;
    for (bool more = true; more;) {
        const Reply page =
            get(u"/v1/inbox/changes?limit=100"_s + (state.isEmpty() ? QString() : u"&since="_s + state), seat);
        EXPECT_EQ(page.status, 200) << page.body.constData();
        if (page.status != 200)
            break;
        for (const QJsonValue &row : page.json.value(u"created"_s).toArray()) {
            if (box.isEmpty() || row[u"box"_s].toString() == box)
                rows.append(row.toObject());
        }
        state = page.text(u"newState"_s);
        more = page.json.value(u"hasMore"_s).toBool();
    }
    return rows;
}

} // namespace gw::test
