// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "signing_world.h"

#include <QJsonDocument>
#include <gw/document/canonical.h>
#include <gw/test/outcome.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::signing;

namespace {

Payload samplePayload()
{
    Payload payload;
    payload.docId = u"d0c0"_s;
    payload.versionNo = 3;
    payload.bodySha256 = QString(64, u'a');
    payload.attachManifestSha256 = QString(64, u'b');
    payload.metaSha256 = QString(64, u'c');
    payload.stepId = u"s1"_s;
    payload.role = document::StepRole::PostRead;
    payload.mode = document::StepMode::Acting;
    payload.seatId = u"seat-1"_s;
    payload.decision = document::Decision::Conditional;
    payload.at = QDateTime(QDate(2026, 11, 21), QTime(1, 2, 3, 4), Qt::UTC);
    payload.prev = QString(64, u'd');
    return payload;
}

QString refusalOf(QByteArray bytes, const char *from, const char *to)
{
    EXPECT_TRUE(bytes.contains(from)) << from;
    const auto read = payloadFromBytes(bytes.replace(from, to));
    return read ? u"accepted"_s : read.error().detail;
}

} // namespace

TEST(Payload, itsBytes_areTheCanonicalJsonOfTheSpecification)
{
    const QByteArray bytes = toBytes(samplePayload()).value();
    EXPECT_EQ(bytes, QByteArray(R"({"at":"2026-11-21T01:02:03.004Z","attachManifestSha256":")") + QByteArray(64, 'b')
                         + R"(","bodySha256":")" + QByteArray(64, 'a') + R"(","decision":"conditional","docId":"d0c0",)"
                         + R"("metaSha256":")" + QByteArray(64, 'c')
                         + R"(","mode":"acting","opinionSha256":"","postId":"","prev":")" + QByteArray(64, 'd')
                         + R"(","role":"post-read","seatId":"seat-1","stepId":"s1","v":1,"versionNo":3})");
    EXPECT_EQ(payloadFromBytes(bytes).value(), samplePayload());
}

TEST(Payload, anythingButItsCanonicalForm_isRefusedWithTheNameOfWhatIsWrong)
{
    const QByteArray good = toBytes(samplePayload()).value();
    EXPECT_EQ(refusalOf(good, "\"v\":1", "\"v\":2"), u"payload: v"_s);
    EXPECT_EQ(refusalOf(good, "\"versionNo\":3", "\"versionNo\":0"), u"payload: versionNo"_s);
    EXPECT_EQ(refusalOf(good, "\"versionNo\":3", "\"versionNo\":3.5"), u"payload: versionNo"_s);
    EXPECT_EQ(refusalOf(good, "\"versionNo\":3", "\"versionNo\":\"3\""), u"payload: versionNo"_s);
    EXPECT_EQ(refusalOf(good, "post-read", "reader"), u"payload: role"_s);
    EXPECT_EQ(refusalOf(good, "conditional", "perhaps"), u"payload: decision"_s);
    EXPECT_EQ(refusalOf(good, "01:02:03.004Z", "01:02:03Z"), u"payload: at"_s);
    EXPECT_EQ(refusalOf(good, "01:02:03.004Z", "01:02:03.004+09:00"), u"payload: at"_s);
    EXPECT_EQ(refusalOf(good, "2026-11-21", "2026-11-31"), u"payload: at"_s);
    EXPECT_EQ(refusalOf(good, "bodySha256\":\"aa", "bodySha256\":\"AA"), u"payload: bodySha256"_s);
    EXPECT_EQ(refusalOf(good, "bodySha256\":\"aa", "bodySha256\":\"a"), u"payload: bodySha256"_s);
    EXPECT_EQ(refusalOf(good, "\"docId\":\"d0c0\"", "\"docId\":\"\""), u"payload: docId"_s);
    EXPECT_EQ(refusalOf(good, "\"docId\":\"d0c0\",", ""), u"payload: docId"_s);
    EXPECT_EQ(refusalOf(good, "\"v\":1", "\"v\": 1"), u"payload: not in canonical form"_s);
    EXPECT_EQ(refusalOf(good, "\"v\":1", "\"u\":0,\"v\":1"), u"payload: not in canonical form"_s);
    EXPECT_EQ(refusalOf(good, "\"v\":1", "\"v\":1,\"v\":1"), u"payload: not in canonical form"_s);
    EXPECT_EQ(refusalOf(good, "{\"at", "[\"at"), u"payload: not a JSON object"_s);
    EXPECT_EQ(payloadFromBytes(good + QByteArray(largestPayload, ' ')).error().detail, u"payload: too long"_s);
    for (qsizetype length = 0; length < good.size(); ++length)
        ASSERT_FALSE(payloadFromBytes(good.first(length))) << length;
}

TEST(Payload, aValueThatCouldNotBeReadBack_isNotWritten)
{
    const auto refusal = [](auto change) {
        Payload payload = samplePayload();
        change(payload);
        const auto bytes = toBytes(payload);
        return bytes ? u"accepted"_s : bytes.error().detail;
    };
    EXPECT_EQ(refusal([](Payload &p) { p.at = {}; }), u"payload: at"_s);
    EXPECT_EQ(refusal([](Payload &p) { p.at = QDateTime(QDate(12026, 1, 1), QTime(), Qt::UTC); }), u"payload: at"_s);
    EXPECT_EQ(refusal([](Payload &p) { p.seatId = u"a b"_s; }), u"payload: seatId"_s);
    EXPECT_EQ(refusal([](Payload &p) { p.postId = QString(201, u'x'); }), u"payload: postId"_s);
    EXPECT_EQ(refusal([](Payload &p) { p.prev = u"none"_s; }), u"payload: prev"_s);
    EXPECT_EQ(refusal([](Payload &p) { p.versionNo = -1; }), u"payload: versionNo"_s);
}

TEST(Payload, theHashOfASignature_isOfBothItsPartsAndTheirBorder)
{
    // SHA-256(SHA-256("ab") || SHA-256("")), computed with another program.
    EXPECT_EQ(signatureSha256("ab", {}), u"3284c94012bfbec5b6e33689e7d2519ef0915b66fe233eeec26f061d37d74fa5"_s);
    EXPECT_NE(signatureSha256("a", "b"), signatureSha256("ab", ""));
    EXPECT_NE(signatureSha256("a", "b"), signatureSha256("", "ab"));
}

TEST(Payload, theHashOfAnOpinion_bindsWhoMayReadIt)
{
    using document::OpinionVisibility;
    EXPECT_EQ(opinionSha256({}, OpinionVisibility::All), QString());
    EXPECT_EQ(opinionSha256(u"의견"_s, OpinionVisibility::Decider),
              document::sha256Hex(R"({"text":"의견","visibility":"decider"})"));
    EXPECT_NE(opinionSha256(u"의견"_s, OpinionVisibility::Decider), opinionSha256(u"의견"_s, OpinionVisibility::All));
}
