// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_fixture.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <gw/signing/archive.h>
#include <gw/signing/payload.h>
#include <gw/signing/provider.h>

// What stays of a document: its archive, which anybody verifies without the server, and its signatures.
namespace gw::test {
namespace {

using Records = ApprovalTest;

signing::Report verified(const QByteArray &archive)
{
    return signing::verifyArchive(archive, {}, *signing::makeOpenSslProvider());
}

QString findings(const signing::Report &report)
{
    QStringList all;
    for (const signing::Finding &finding : report.findings) {
        if (finding.level == signing::Level::Error)
            all.append(finding.code + u'@' + finding.place);
    }
    return all.join(u' ');
}

TEST_P(Records, theRecordOfALongStory_verifiesWithoutTheServer)
{
    const QString id =
        submitted({group({step(u"review"_s, u"team"_s)}),
                   group({unitStep(u"concur"_s, u"u-budget"_s), step(u"agree"_s, u"law"_s)}, u"parallel"_s),
                   group({step(u"decide"_s, u"info"_s)}), group({step(u"inform"_s, u"bureau"_s)})});
    done(id, u"team"_s, u"return"_s, {{u"reason"_s, u"보완"_s}});
    put(u"/v1/documents/"_s + id, u"drafter"_s, draftBody({}, u"보완한 글"_s), id);
    ASSERT_EQ(submit(id).status, 200);
    done(id, u"team"_s, u"approve"_s, opinion(u"보완을 확인함"_s, u"line"_s));
    const QString concur = document(id, u"budget"_s).step(u"concur"_s).value(u"id"_s).toString();
    put(u"/v1/documents/%1/steps/%2/line"_s.arg(id, concur), u"budgetclerk"_s,
        {{u"groups"_s, QJsonArray{group({step(u"review"_s, u"budget1"_s)}), group({step(u"decide"_s, u"budget"_s)})}}},
        id);
    done(id, u"budget1"_s, u"approve"_s);
    done(id, u"budget"_s, u"object"_s, opinion(u"예산 없음"_s, u"decider"_s));
    done(id, u"law"_s, u"agree"_s);
    beAway(u"info"_s, u"team"_s);
    const Reply decided = done(id, u"team"_s, u"approve"_s);
    ASSERT_EQ(decided.status, 200);

    const Reply archive = get(u"/v1/documents/%1/record"_s.arg(id), u"drafter"_s);
    ASSERT_EQ(archive.status, 200) << archive.body.constData();
    const signing::Report report = verified(archive.body);
    EXPECT_EQ(findings(report), QString());
    EXPECT_TRUE(report.numberRegistered);
    EXPECT_TRUE(report.chainUnbroken);
    EXPECT_EQ(report.number, u"정보시스템과-1"_s);
    EXPECT_EQ(report.versions.size(), 2);
    EXPECT_EQ(report.signatures.size(), 8); // two submissions, a return, two of the team leader, three concurring
    for (const signing::VersionReport &version : report.versions)
        EXPECT_TRUE(version.intact);
}

TEST_P(Records, scenario16_aTamperedBody_isFoundByVerify)
{
    const QString id = submitted({group({step(u"decide"_s, u"info"_s)})});
    done(id, u"info"_s, u"approve"_s);
    run(u"UPDATE approval_version SET content = ? WHERE document_id = ?"_s,
        {QString::fromUtf8(QJsonDocument(content(u"뒤에서 바꾼 글"_s)).toJson(QJsonDocument::Compact)), id});
    const signing::Report report = verified(get(u"/v1/documents/%1/record"_s.arg(id), u"drafter"_s).body);
    EXPECT_FALSE(report.isGood());
    EXPECT_TRUE(report.has(u"version-changed"_s)) << qPrintable(findings(report));
}

TEST_P(Records, aSignersOwnPayload_isTakenOnlyWhenEveryMemberIsSo)
{
    const QString id = submitted({group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})});
    const Reply seen = document(id, u"team"_s);
    const QJsonObject version = seen.json.value(u"version"_s).toObject();
    signing::Payload payload;
    payload.docId = id;
    payload.versionNo = 1;
    payload.bodySha256 = version.value(u"bodySha256"_s).toString();
    payload.attachManifestSha256 = version.value(u"attachSha256"_s).toString();
    payload.metaSha256 = version.value(u"metaSha256"_s).toString();
    payload.stepId = seen.step(u"review"_s).value(u"id"_s).toString();
    payload.role = document::StepRole::Review;
    payload.seatId = u"s-team"_s;
    payload.postId = u"t-team"_s;
    payload.at = m_clock.now();
    payload.prev = seen.text(u"chainHead"_s);
    const auto tryWith = [&](const signing::Payload &given, const QJsonObject &more = {}) {
        QJsonObject body = more;
        body.insert(u"stepId"_s, seen.step(u"review"_s).value(u"id"_s));
        const auto bytes = signing::toBytes(given);
        body.insert(u"signature"_s,
                    QJsonObject{{u"kind"_s, u"text"_s},
                                {u"payload"_s, QString::fromLatin1(bytes.value_or(QByteArray()).toBase64())}});
        return act(id, u"team"_s, u"approve"_s, body);
    };
    const std::vector<std::function<void(signing::Payload &)>> lies{
        [](signing::Payload &p) { p.docId = u"01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0c"_s; },
        [](signing::Payload &p) { p.versionNo = 2; },
        [](signing::Payload &p) { p.bodySha256.fill(u'0'); },
        [](signing::Payload &p) { p.attachManifestSha256.fill(u'0'); },
        [](signing::Payload &p) { p.metaSha256.fill(u'0'); },
        [](signing::Payload &p) { p.role = document::StepRole::Decide; },
        [](signing::Payload &p) { p.mode = document::StepMode::Acting; },
        [](signing::Payload &p) { p.seatId = u"s-info"_s; },
        [](signing::Payload &p) { p.postId = u"t-info"_s; },
        [](signing::Payload &p) { p.decision = document::Decision::Conditional; },
        [](signing::Payload &p) { p.opinionSha256 = QString(64, u'0'); },
        [](signing::Payload &p) { p.prev.clear(); },
        [](signing::Payload &p) { p.prev = QString(64, u'1'); },
    };
    for (size_t i = 0; i < lies.size(); ++i) {
        signing::Payload false_ = payload;
        lies[i](false_);
        EXPECT_EQ(tryWith(false_).code(), u"signature-invalid"_s) << i;
    }
    // An opinion that was not signed, either.
    EXPECT_EQ(tryWith(payload, opinion(u"끼워 넣은 의견"_s)).code(), u"signature-invalid"_s);
    const Reply taken = tryWith(payload);
    EXPECT_EQ(taken.status, 200) << taken.body.constData();
    EXPECT_EQ(taken.text(u"chainHead"_s), signing::signatureSha256(*signing::toBytes(payload), {}));
}

/// An office that wants more than the sign-in.
class SignedRecords : public ApprovalTest
{
protected:
    SignedRecords() { m_policy.signature = backend::approval::SignaturePolicy::Certificate; }
};

TEST_P(SignedRecords, withoutACertificateNothingIsSubmitted_whereThePolicyWantsOne)
{
    const QString id = draft();
    setLine(id, u"drafter"_s, {group({step(u"decide"_s, u"info"_s)})});
    EXPECT_EQ(submit(id).code(), u"signature-needed"_s);
    const auto with = [&](const QString &kind) {
        return post(u"/v1/documents/%1/submission"_s.arg(id), u"drafter"_s,
                    {{u"versionSha256"_s, value(u"SELECT version_sha256 FROM approval_document WHERE id = ?"_s, {id})},
                     {u"signature"_s, QJsonObject{{u"kind"_s, kind}, {u"payload"_s, u"e30="_s}, {u"cms"_s, u"MAA="_s}}},
                     {u"checkReasons"_s, QJsonArray{QJsonObject{{u"code"_s, u"L08"_s}, {u"reason"_s, u"확인"_s}}}}});
    };
    EXPECT_EQ(with(u"image"_s).code(), u"signature-needed"_s);
    EXPECT_EQ(with(u"certificate"_s).code(), u"signature-invalid"_s); // no certificate at all
    EXPECT_EQ(value(u"SELECT state FROM approval_document WHERE id = ?"_s, {id}), u"temp"_s);
}

TEST_P(Records, attachmentsAndPictures_areThoseOfTheDrafterAndStayWithEveryVersion)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash("bytes", QCryptographicHash::Sha256).toHex());
    const QString file = u"01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b11"_s;
    const QString other = u"01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b12"_s;
    for (const auto &[id, person] : {std::pair(file, u"p-drafter"_s), std::pair(other, u"p-law"_s)})
        run(u"INSERT INTO stored_file(id, person_id, name, declared_type, type, size, sha256, received, complete, "
            u"created_at, "
            "touched_at) VALUES(?, ?, '붙임.pdf', 'application/pdf', 'application/pdf', 5, ?, 5, 1, "
            "'2026-11-20T00:00:00.000Z', "
            "'2026-11-20T00:00:00.000Z')"_s,
            {id, person, hash});
    QJsonObject body = draftBody();
    body.insert(u"attachmentIds"_s, QJsonArray{other});
    EXPECT_EQ(post(u"/v1/documents"_s, u"drafter"_s, body).status, 422);
    body.insert(u"attachmentIds"_s, QJsonArray{file});
    const Reply created = post(u"/v1/documents"_s, u"drafter"_s, body);
    ASSERT_EQ(created.status, 201) << created.body.constData();
    const QJsonObject attachment = created.json.value(u"attachments"_s).toArray().at(0).toObject();
    EXPECT_EQ(attachment.value(u"sha256"_s).toString(), hash);
    EXPECT_EQ(attachment.value(u"order"_s).toInt(), 1);
    EXPECT_TRUE(attachment.value(u"openFormat"_s).toBool());

    const QString id = created.text(u"id"_s);
    setLine(id, u"drafter"_s, {group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})});
    submit(id);
    ASSERT_EQ(put(u"/v1/documents/"_s + id, u"team"_s, draftBody({}, u"붙임 없이"_s), id).status, 200);
    EXPECT_EQ(document(id, u"team"_s).json.value(u"attachments"_s).toArray().size(), 0);
    EXPECT_EQ(value(u"SELECT count(*) FROM file_use WHERE kind = 'document' AND owner_id = ?"_s, {id}), u"1"_s);
    const Reply first = get(u"/v1/documents/%1/versions/1"_s.arg(id), u"team"_s);
    EXPECT_EQ(first.json.value(u"attachments"_s).toArray().size(), 1);
    read([&](backend::storage::Session &session) -> Result<Done> {
        for (const auto &[person, expected] : {std::pair(u"p-team"_s, true), std::pair(u"p-law"_s, false)}) {
            const auto may = backend::approval::mayHaveFiles(session, person, id, m_clock);
            if (!may)
                return fail(may.error());
            EXPECT_EQ(*may, expected);
        }
        return Done{};
    });
}

INSTANTIATE_TEST_SUITE_P(Engines, Records, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);
INSTANTIATE_TEST_SUITE_P(Engines, SignedRecords, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
