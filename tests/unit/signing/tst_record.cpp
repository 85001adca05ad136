// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "signing_world.h"

#include <gw/document/canonical.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::signing;
using test::codesOf;
using test::makeSample;
using test::verifySample;

namespace {

/// What verify() adds to the sample's own findings after a change.
QStringList after(const std::function<void(Record &)> &change)
{
    Record record = makeSample();
    change(record);
    QStringList codes = codesOf(verifySample(record));
    codes.removeOne(u"signature-without-certificate"_s); // the drafter signs by name
    return codes;
}

void setIn(QJsonArray &array, qsizetype at, const QString &member, const QJsonValue &value)
{
    QJsonObject object = array.at(at).toObject();
    object.insert(member, value);
    array[at] = object;
}

void setInStep(Record &record, qsizetype at, const QString &member, const QJsonValue &value)
{
    QJsonArray groups = record.line.value(u"groups"_s).toArray();
    QJsonObject group = groups.at(0).toObject();
    QJsonArray steps = group.value(u"steps"_s).toArray();
    setIn(steps, at, member, value);
    group.insert(u"steps"_s, steps);
    groups[0] = group;
    record.line.insert(u"groups"_s, groups);
}

Signed signedAgain(const Signed &before, const std::function<void(Payload &)> &change, const test::Identity &by)
{
    Payload payload = payloadFromBytes(before.payload).value();
    change(payload);
    Signed out{document::SignatureKind::Certificate, toBytes(payload).value(), {}};
    out.cms = test::signCms(by, out.payload, payload.at);
    return out;
}

} // namespace

TEST(Record, whoSignedWhichVersionWhen_isInTheReportAndAllIsWell)
{
    const Report report = verifySample(makeSample());
    EXPECT_EQ(codesOf(report), QStringList{u"signature-without-certificate"_s});
    EXPECT_TRUE(report.isGood());
    EXPECT_EQ(report.title, u"정보공개 청구 처리 계획(수정)"_s);
    EXPECT_EQ(report.number, u"총무과-1234"_s);
    EXPECT_TRUE(report.numberRegistered);
    EXPECT_TRUE(report.sealUsed);
    EXPECT_TRUE(report.chainUnbroken);
    EXPECT_EQ(report.auditEvents, 3);
    ASSERT_EQ(report.versions.size(), 2);
    EXPECT_TRUE(report.versions.at(0).intact && report.versions.at(1).intact);
    EXPECT_EQ(report.versions.at(1).by, u"이도현"_s);
    ASSERT_EQ(report.signatures.size(), 3);
    const SignatureReport &drafter = report.signatures.at(0);
    EXPECT_TRUE(drafter.intact);
    EXPECT_FALSE(drafter.trusted);
    EXPECT_EQ(drafter.versionNo, 1);
    const SignatureReport &decider = report.signatures.at(2);
    EXPECT_TRUE(decider.intact && decider.trusted);
    EXPECT_EQ(decider.role, document::StepRole::Decide);
    EXPECT_EQ(decider.versionNo, 2);
    EXPECT_EQ(decider.at, test::sampleTime().addSecs(7200).addMSecs(321));
    EXPECT_EQ(decider.certificate.holder.staffNo, u"20230003"_s);
}

TEST(Record, withoutTrustRoots_itSaysThatNobodyVouchesForTheCertificates)
{
    const Report report = verify(makeSample(), {}, *test::town().provider);
    EXPECT_TRUE(report.has(u"no-trust-roots"_s));
    EXPECT_EQ(report.worst(), Level::Warning);
    EXPECT_FALSE(report.isGood());
    EXPECT_TRUE(report.signatures.at(1).intact);
    EXPECT_FALSE(report.signatures.at(1).trusted);
}

TEST(Record, aTamperedVersion_isFoundByItsHashAndAgainstTheSignatures)
{
    const auto changeMeta = [](Record &record) { record.versions[1].meta.insert(u"title"_s, u"다른 제목"_s); };
    EXPECT_TRUE(after(changeMeta).contains(u"version-changed"_s));
    // Whoever also writes the hashes anew is found by those who signed.
    EXPECT_EQ(after([&](Record &record) {
                  changeMeta(record);
                  test::rehash(record);
              }),
              QStringList({u"payload-other-version"_s, u"payload-other-version"_s}));
    EXPECT_EQ(after([](Record &record) {
                  record.versions[0].content = record.versions[1].content;
                  test::rehash(record);
              }),
              QStringList{u"payload-other-version"_s});
    EXPECT_EQ(after([](Record &record) {
                  setIn(record.versions[1].attachments, 0, u"name"_s, u"다른 이름.odt"_s);
                  test::rehash(record);
              }),
              QStringList({u"payload-other-version"_s, u"payload-other-version"_s}));
    EXPECT_TRUE(after([](Record &record) {
                    record.versions[0].content.insert(u"blocks"_s, u"no list"_s);
                }).contains(u"version-malformed"_s));
    EXPECT_TRUE(after([](Record &record) { record.versions.removeFirst(); }).contains(u"version-missing"_s));
    EXPECT_TRUE(after([](Record &record) { record.versions.clear(); }).contains(u"version-missing"_s));
}

TEST(Record, attachmentsAndPictures_areTheBytesThatWereSigned)
{
    const QString file = document::sha256Hex("세부 계획의 내용");
    const QString picture = document::sha256Hex("PNG, for all that verify cares");
    EXPECT_EQ(after([&](Record &record) { record.attachments[file] = "다른 계획의 내용"; }),
              QStringList{u"attachment-changed"_s});
    EXPECT_EQ(after([&](Record &record) { record.attachments.remove(file); }),
              QStringList({u"attachment-missing"_s, u"attachment-missing"_s}));
    EXPECT_EQ(after([&](Record &record) { record.attachments.remove(picture); }),
              QStringList({u"attachment-missing"_s, u"attachment-missing"_s}));
    EXPECT_EQ(after([](Record &record) { record.attachments.insert(document::sha256Hex("x"), "x"); }),
              QStringList{u"attachment-unknown"_s});
    EXPECT_TRUE(after([](Record &record) {
                    setIn(record.versions[1].attachments, 0, u"size"_s, 1);
                }).contains(u"attachment-changed"_s));
}

TEST(Record, aPayloadOfSomethingElse_isFound)
{
    EXPECT_TRUE(after([](Record &record) { record.documentId = u"other"_s; }).contains(u"payload-other-document"_s));
    EXPECT_TRUE(
        after([](Record &record) { record.signatures[1].signature.payload += ' '; }).contains(u"payload-malformed"_s));
    EXPECT_TRUE(
        after([](Record &record) { record.signatures[1].signature.cms.clear(); }).contains(u"payload-malformed"_s));
    EXPECT_TRUE(
        after([](Record &record) { record.signatures[0].signature.cms = "x"; }).contains(u"payload-malformed"_s));
    EXPECT_TRUE(after([](Record &record) { record.signatures[1].stepId = u"s9"_s; }).contains(u"payload-malformed"_s));
    // Somebody who does not have the key changes what was decided.
    EXPECT_TRUE(after([](Record &record) {
                    QByteArray &payload = record.signatures[2].signature.payload;
                    payload.replace(R"("decision":"approve")", R"("decision":"object")");
                }).contains(u"cms-wrong-signature"_s));
}

TEST(Record, theChainOfSignatures_hasNoGapAndNoStranger)
{
    EXPECT_TRUE(after([](Record &record) { record.signatures.removeAt(1); }).contains(u"chain-broken"_s));
    EXPECT_TRUE(after([](Record &record) { record.signatures.swapItemsAt(1, 2); }).contains(u"chain-broken"_s));
    EXPECT_TRUE(
        after([](Record &record) { record.signatures.append(record.signatures.last()); }).contains(u"chain-broken"_s));
    EXPECT_TRUE(after([](Record &record) { record.signatures.removeLast(); }).contains(u"audit-signature-missing"_s));
    // The drafter's own signature has no certificate; the next one holds on to it.
    EXPECT_TRUE(after([](Record &record) {
                    QByteArray &payload = record.signatures[0].signature.payload;
                    payload.replace("01:00:00.321Z", "01:00:01.321Z");
                }).contains(u"chain-broken"_s));
    const auto prev = [](const QString &value) {
        return [value](Record &record) {
            Signed &one = record.signatures[2].signature;
            one = signedAgain(one, [&](Payload &payload) { payload.prev = value; }, test::town().decider);
        };
    };
    EXPECT_TRUE(after(prev({})).contains(u"chain-broken"_s));
    EXPECT_TRUE(after(prev(QString(64, u'0'))).contains(u"chain-broken"_s));
    // Parallel signers may both follow the same signature.
    EXPECT_FALSE(after(prev(makeSample().signatures.at(0).signature.sha256())).contains(u"chain-broken"_s));
}

TEST(Record, aCertificateOfSomebodyElse_doesNotSignForThePersonOfTheLine)
{
    const auto by = [](const test::Identity &who) {
        return [who](Record &record) {
            Signed &one = record.signatures[2].signature;
            one = signedAgain(one, [](Payload &) {}, who);
        };
    };
    EXPECT_TRUE(after(by(test::town().reviewer)).contains(u"signer-differs"_s));
    EXPECT_FALSE(after(by(test::town().decider)).contains(u"signer-differs"_s));
    const test::Identity stranger =
        test::issue(test::makeRoot(u"남"_s), {.name = u"박서연"_s, .staffNo = u"20230003"_s});
    EXPECT_TRUE(after(by(stranger)).contains(u"certificate-untrusted"_s));
    // Without a staff number on either side the names are compared.
    EXPECT_FALSE(after([](Record &record) { record.signatures[2].staffNo.clear(); }).contains(u"signer-differs"_s));
    EXPECT_TRUE(after([](Record &record) {
                    record.signatures[2].staffNo.clear();
                    record.signatures[2].name = u"김하늘"_s;
                }).contains(u"signer-differs"_s));
}

TEST(Record, aSignatureOfAnotherTimeThanItSays_isFound)
{
    EXPECT_TRUE(after([](Record &record) {
                    Signed &one = record.signatures[2].signature;
                    const Payload payload = payloadFromBytes(one.payload).value();
                    one.cms = test::signCms(test::town().decider, one.payload, payload.at.addSecs(1));
                }).contains(u"time-differs"_s));
}

TEST(Record, aRevocation_countsWhenTheServerGotTheSignatureAfterIt)
{
    const auto with = [](int seconds) {
        return [seconds](Record &record) {
            const QDateTime at = record.signatures.at(2).receivedAt.addSecs(seconds);
            record.crls = {
                test::makeCrl(test::town().root, test::town().decider.certificate, at, at.addDays(-1), at.addDays(1))};
        };
    };
    EXPECT_EQ(after(with(-3600)), QStringList{u"certificate-revoked"_s});
    EXPECT_EQ(after(with(-1)), QStringList{u"certificate-revoked"_s}) << "signed before, handed in after";
    EXPECT_EQ(after(with(60)), QStringList{u"certificate-revoked-later"_s});
}

TEST(Record, opinions_areThoseThatWereSigned)
{
    EXPECT_TRUE(after([](Record &record) {
                    setIn(record.opinions, 0, u"text"_s, u"이견 없음"_s);
                }).contains(u"opinion-changed"_s));
    EXPECT_TRUE(after([](Record &record) {
                    setIn(record.opinions, 0, u"visibility"_s, u"all"_s);
                }).contains(u"opinion-changed"_s));
    EXPECT_EQ(after([](Record &record) { record.opinions = {}; }), QStringList{u"opinion-changed"_s});
    EXPECT_EQ(after([](Record &record) {
                  record.opinions.append(
                      QJsonObject{{u"stepId"_s, u"s3"_s}, {u"text"_s, u"덧붙임"_s}, {u"visibility"_s, u"all"_s}});
              }),
              QStringList{u"opinion-unsigned"_s});
}

TEST(Record, theLine_saysWhatWasSigned)
{
    const QList<std::pair<QString, QJsonValue>> changes{{u"decision"_s, u"object"_s},
                                                        {u"role"_s, u"concur"_s},
                                                        {u"mode"_s, u"acting"_s},
                                                        {u"versionNoSeen"_s, 1},
                                                        {u"actedBy"_s, QJsonObject{{u"seatId"_s, u"seat-9"_s}}}};
    for (const auto &[member, value] : changes) {
        EXPECT_EQ(after([&](Record &record) { setInStep(record, 1, member, value); }), QStringList{u"step-differs"_s})
            << member.toStdString();
    }
    EXPECT_EQ(after([](Record &record) {
                  QJsonArray groups = record.line.value(u"groups"_s).toArray();
                  QJsonObject group = groups.at(0).toObject();
                  QJsonArray steps = group.value(u"steps"_s).toArray();
                  steps.append(QJsonObject{{u"id"_s, u"s4"_s}, {u"state"_s, u"done"_s}, {u"role"_s, u"concur"_s}});
                  group.insert(u"steps"_s, steps);
                  groups[0] = group;
                  record.line.insert(u"groups"_s, groups);
              }),
              QStringList{u"step-unsigned"_s});
    EXPECT_EQ(after([](Record &record) { setInStep(record, 1, u"state"_s, u"void"_s); }), QStringList());
    EXPECT_TRUE(after([](Record &record) { setInStep(record, 1, u"id"_s, u"s3"_s); }).contains(u"step-twice"_s));
}

TEST(Record, aDepartmentsStep_isSignedInItsOwnLineAndDecidesOnlyThere)
{
    const auto inDepartment = [](Record &record, qsizetype at) {
        QJsonArray groups = record.line.value(u"groups"_s).toArray();
        QJsonObject group = groups.at(0).toObject();
        QJsonArray steps = group.value(u"steps"_s).toArray();
        const QJsonArray sub{QJsonObject{{u"steps"_s, QJsonArray{steps.at(at)}}}};
        steps[at] =
            QJsonObject{{u"id"_s, u"s9"_s}, {u"state"_s, u"done"_s}, {u"role"_s, u"concur"_s}, {u"subLine"_s, sub}};
        group.insert(u"steps"_s, steps);
        groups[0] = group;
        record.line.insert(u"groups"_s, groups);
    };
    EXPECT_EQ(after([&](Record &record) { inDepartment(record, 1); }), QStringList());
    // The decider of a department's line decides for the department, so the document has no right to its number.
    EXPECT_EQ(after([&](Record &record) { inDepartment(record, 2); }), QStringList{u"number-unexpected"_s});
}

TEST(Record, numberSealAndAudit_belongTogether)
{
    const auto card = [](const QString &member, const QJsonValue &value) {
        return [=](Record &record) { record.card.insert(member, value); };
    };
    EXPECT_EQ(after(card(u"number"_s, {})), QStringList{u"number-missing"_s});
    EXPECT_EQ(after(card(u"decidedAt"_s, {})), QStringList{u"number-missing"_s});
    EXPECT_EQ(after(card(u"number"_s, QJsonObject{{u"display"_s, u"총무과-1235"_s}})),
              QStringList{u"number-not-registered"_s});
    EXPECT_EQ(after([](Record &record) { setInStep(record, 2, u"state"_s, u"ready"_s); }),
              QStringList{u"number-unexpected"_s});
    EXPECT_EQ(after([](Record &record) { record.sealUses = {}; }), QStringList{u"seal-missing"_s});
    EXPECT_EQ(after([](Record &record) { setIn(record.dispatches, 0, u"sealMode"_s, u"omit-minor"_s); }),
              QStringList{u"seal-unexpected"_s});
}

TEST(Record, theAudit_isAChainWithoutAGap)
{
    EXPECT_EQ(after([](Record &record) { record.audit = {}; }), QStringList{u"audit-missing"_s});
    EXPECT_EQ(after([](Record &record) { setIn(record.audit, 1, u"action"_s, u"object"_s); }),
              QStringList{u"audit-changed"_s});
    EXPECT_EQ(after([](Record &record) { record.audit.removeAt(1); }), QStringList{u"audit-broken"_s});
    EXPECT_EQ(after([](Record &record) { record.audit.removeFirst(); }), QStringList{u"audit-broken"_s});
    EXPECT_TRUE(after([](Record &record) {
                    const QJsonValue first = record.audit.takeAt(0);
                    record.audit.append(first);
                }).contains(u"audit-broken"_s));
    // Neighbours of the server's whole chain are held together by it, too.
    EXPECT_EQ(after([](Record &record) {
                  setIn(record.audit, 1, u"seq"_s, 42);
                  test::rehash(record);
              }),
              QStringList{u"audit-broken"_s});
}

TEST(Findings, eachHasItsOwnCodeAndASentenceInBothLanguages)
{
    QSet<QString> codes;
    for (const QString &code : findingCodes()) {
        const Finding finding = makeFinding(code, u"place"_s, {u"%2"_s, u"둘"_s});
        EXPECT_FALSE(codes.contains(code)) << code.toStdString();
        codes.insert(code);
        EXPECT_TRUE(finding.en.endsWith(u'.')) << finding.en.toStdString();
        EXPECT_TRUE(finding.ko.endsWith(u'.')) << finding.ko.toStdString();
        EXPECT_NE(finding.ko, finding.en);
    }
    EXPECT_EQ(makeFinding(u"payload-other-version"_s, {}, {u"%2"_s, u"7"_s}).en,
              u"What %2 signed is not version 7 of this record."_s);
}
