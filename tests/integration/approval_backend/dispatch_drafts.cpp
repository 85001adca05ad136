// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatch_fixture.h"

#include <QUuid>

namespace gw::test {
namespace {

/// Reasons for whatever amber the preset has; what these documents say is not what is tested here.
QJsonArray reasonsForAmber()
{
    QJsonArray reasons;
    for (int rule = 1; rule <= 14; ++rule)
        reasons.append(
            QJsonObject{{u"code"_s, u"L%1"_s.arg(rule, 2, 10, QChar(u'0'))}, {u"reason"_s, u"확인하였음"_s}});
    return reasons;
}

QJsonObject noSignature()
{
    return {{u"kind"_s, u"none"_s}, {u"payload"_s, u""_s}};
}

QJsonObject plainContent()
{
    const QJsonObject run{{u"t"_s, u"보도 정비 계획을 붙임과 같이 알려 드립니다."_s}};
    const QJsonObject paragraph{{u"runs"_s, QJsonArray{run}}};
    return {{u"v"_s, 1}, {u"blocks"_s, QJsonArray{QJsonObject{{u"p"_s, paragraph}}}}};
}

} // namespace

QJsonObject DispatchTest::metaFor(const QJsonArray &receivers, const QJsonObject &more)
{
    QJsonObject meta{{u"title"_s, u"보도 정비 계획 알림"_s},
                     {u"kind"_s, u"general"_s},
                     {u"flow"_s, u"out-gov"_s},
                     {u"unitTaskCode"_s, u"task-info"_s},
                     {u"recordFileId"_s, u"file-info"_s},
                     {u"retention"_s, u"5"_s},
                     {u"disclosure"_s, QJsonObject{{u"grade"_s, u"open"_s}, {u"grounds"_s, QJsonArray()}}},
                     {u"summary"_s, u"올해의 보도 정비 계획을 구에 알리는 문서"_s},
                     {u"keywords"_s, QJsonArray{u"보도"_s, u"정비"_s}},
                     {u"receivers"_s, receivers},
                     {u"senderName"_s, u"한별특별시장"_s}};
    for (auto member = more.begin(); member != more.end(); ++member)
        meta.insert(member.key(), member.value());
    return meta;
}

QString DispatchTest::decided(const QJsonObject &meta, const Line &line)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString path = u"/v1/documents/"_s + id;
    QJsonObject draft{{u"id"_s, id},
                      {u"meta"_s, meta},
                      {u"content"_s, plainContent()},
                      {u"attachmentIds"_s, QJsonArray()},
                      {u"formId"_s, u""_s}};
    if (!line.receiptId.isEmpty())
        draft.insert(u"relatedReceiptId"_s, line.receiptId);
    const Answer made = act(u"/v1/documents"_s, line.drafter, draft);
    EXPECT_EQ(made.status, 201) << made.body.left(400).constData();
    QJsonArray groups;
    const auto addStep = [&](const QString &role, const QString &seat) {
        const QJsonObject assignee{{u"postId"_s, QString(seat).replace(0, 2, u"t-"_s)}};
        const QJsonObject step{{u"role"_s, role}, {u"required"_s, true}, {u"assignee"_s, assignee}};
        groups.append(
            QJsonObject{{u"mode"_s, u"sequential"_s}, {u"joinRule"_s, u"all"_s}, {u"steps"_s, QJsonArray{step}}});
    };
    if (!line.reviewer.isEmpty())
        addStep(u"review"_s, line.reviewer);
    addStep(u"decide"_s, line.decider);
    const QByteArray match = "If-Match: \"" + QByteArray::number(made.json.value(u"revision"_s).toInt()) + "\"\r\n";
    const Answer lined = ask("PUT", path + u"/line"_s, line.drafter, {{u"groups"_s, groups}}, {}, match);
    EXPECT_EQ(lined.status, 200) << lined.body.left(400).constData();
    const QString version = made.json.value(u"version"_s)[u"versionSha256"_s].toString();
    const Answer submitted =
        act(path + u"/submission"_s, line.drafter,
            {{u"versionSha256"_s, version}, {u"signature"_s, noSignature()}, {u"checkReasons"_s, reasonsForAmber()}});
    EXPECT_EQ(submitted.status, 200) << submitted.body.left(400).constData();
    for (const QString &role : {u"review"_s, u"decide"_s}) {
        const QString seat = role == u"review" ? line.reviewer : line.decider;
        for (const QJsonValue &each : submitted.json.value(u"line"_s)[u"groups"_s].toArray()) {
            for (const QJsonValue &one : each[u"steps"_s].toArray()) {
                if (one[u"role"_s].toString() != role)
                    continue;
                const Answer done = act(path + u"/actions"_s, seat,
                                        {{u"stepId"_s, one[u"id"_s].toString()},
                                         {u"decision"_s, u"approve"_s},
                                         {u"versionSha256"_s, version},
                                         {u"signature"_s, noSignature()},
                                         {u"checkReasons"_s, reasonsForAmber()}});
                EXPECT_EQ(done.status, 200) << done.body.left(400).constData();
            }
        }
    }
    return id;
}

QString DispatchTest::receiptOf(const QString &documentId, const QString &seat)
{
    const QList<QJsonObject> found = receiptsOf(documentId, seat);
    return found.isEmpty() ? QString() : found.first().value(u"objectId"_s).toString();
}

QList<QJsonObject> DispatchTest::receiptsOf(const QString &documentId, const QString &seat)
{
    QList<QJsonObject> found;
    for (const QJsonObject &row : rows(seat, u"receipt"_s)) {
        if (value(u"SELECT document_id FROM receipt WHERE id = ?"_s, {row.value(u"objectId"_s).toString()})
            == documentId)
            found.append(row);
    }
    return found;
}

} // namespace gw::test
