// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <QJsonDocument>
#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <gw/document/canonical.h>
#include <gw/document/hashes.h>
#include <gw/test/outcome.h>
#include <limits>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

double fromBits(quint64 bits)
{
    double out = 0;
    std::memcpy(&out, &bits, sizeof out);
    return out;
}

QByteArray canonicalOf(const QByteArray &json)
{
    return canonicalJson(QJsonDocument::fromJson(json).object()).value_or("refused");
}

} // namespace

TEST(CanonicalJson, numbers_areWrittenAsRfc8785AppendixBSays)
{
    const std::pair<quint64, const char *> samples[] = {
        {0x0000000000000000, "0"},
        {0x8000000000000000, "0"},
        {0x0000000000000001, "5e-324"},
        {0x8000000000000001, "-5e-324"},
        {0x7fefffffffffffff, "1.7976931348623157e+308"},
        {0xffefffffffffffff, "-1.7976931348623157e+308"},
        {0x4340000000000000, "9007199254740992"},
        {0xc340000000000000, "-9007199254740992"},
        {0x4430000000000000, "295147905179352830000"},
        {0x44b52d02c7e14af5, "9.999999999999997e+22"},
        {0x44b52d02c7e14af6, "1e+23"},
        {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
        {0x444b1ae4d6e2ef4e, "999999999999999700000"},
        {0x444b1ae4d6e2ef4f, "999999999999999900000"},
        {0x444b1ae4d6e2ef50, "1e+21"},
        {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
        {0x3eb0c6f7a0b5ed8d, "0.000001"},
        {0x41b3de4355555553, "333333333.3333332"},
        {0x41b3de4355555554, "333333333.33333325"},
        {0x41b3de4355555555, "333333333.3333333"},
        {0x41b3de4355555556, "333333333.3333334"},
        {0x41b3de4355555557, "333333333.33333343"},
        {0xbecbf647612f3696, "-0.0000033333333333333333"},
        {0x43143ff3c1cb0959, "1424953923781206.2"},
    };
    for (const auto &[bits, text] : samples)
        EXPECT_EQ(canonicalNumber(fromBits(bits)).toStdString(), text);
    EXPECT_EQ(canonicalNumber(4.5), "4.5");
    EXPECT_EQ(canonicalNumber(100), "100");
    EXPECT_EQ(canonicalNumber(-0.5), "-0.5");
}

TEST(CanonicalJson, numbersThatAreNotFinite_haveNoForm)
{
    for (const quint64 bits : {0x7fffffffffffffffULL, 0x7ff0000000000000ULL, 0xfff0000000000000ULL}) {
        EXPECT_TRUE(canonicalNumber(fromBits(bits)).isEmpty());
        EXPECT_EQ(test::codeOf(canonicalJson(QJsonValue(fromBits(bits)))), Error::Code::Rejected);
    }
}

TEST(CanonicalJson, exampleOfRfc8785Section322_givesItsBytes)
{
    const QByteArray input = R"({"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]})";
    const QByteArray expected = "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                                "\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
    EXPECT_EQ(canonicalOf(input).toStdString(), expected.toStdString());
}

TEST(CanonicalJson, membersOfRfc8785Section323_standInTheOrderOfTheirUtf16Units)
{
    const QByteArray input =
        R"({"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"})";
    const QByteArray out = canonicalOf(input);
    qsizetype last = -1;
    for (const char *value : {"Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
                              "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"}) {
        const qsizetype at = out.indexOf(value);
        EXPECT_GT(at, last) << value;
        last = at;
    }
    EXPECT_TRUE(out.startsWith("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\""))
        << out.toStdString();
}

TEST(CanonicalJson, halfASurrogatePair_hasNoForm)
{
    const QString half = QString(QChar(0xd83d)) + u"x"_s;
    EXPECT_EQ(test::codeOf(canonicalJson(half)), Error::Code::Rejected);
    EXPECT_EQ(test::codeOf(canonicalJson(QJsonArray{QString(QChar(0xde00))})), Error::Code::Rejected);
    EXPECT_EQ(test::codeOf(canonicalJson(QJsonObject{{half, 1}})), Error::Code::Rejected);
    EXPECT_EQ(canonicalJson(u"😀"_s).value_or("refused"), "\"\xf0\x9f\x98\x80\"");
}

TEST(CanonicalJson, sha256_isThatOfTheStandard)
{
    EXPECT_EQ(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_TRUE(isSha256Hex(sha256Hex({})));
    EXPECT_FALSE(isSha256Hex(sha256Hex({}).toUpper()));
    EXPECT_FALSE(isSha256Hex(sha256Hex({}).chopped(1)));
}

TEST(DocumentHashes, ofAKnownDocument_neverChange)
{
    // Signatures bind these: whoever changes what is hashed makes every signed document unverifiable.
    const Content content =
        test::contentOf({test::line(u"보안 점검을 실시합니다."_s, 1), test::line(u"기간: 12. 1."_s, 2)});
    Meta meta;
    meta.title = u"보안 점검"_s;
    meta.flow = Flow::OutGov;
    const Result<Hashes> hashes = hashesOf(content, meta, {test::attachment(u"목록.hwpx"_s)});
    ASSERT_TRUE(hashes);
    EXPECT_EQ(hashes->body, u"a8cd23ca9a436daf39a7eb554270c3424feebbceb1f0cf7c3b8d9335d5427612"_s);
    EXPECT_EQ(hashes->attachManifest, u"6393c5c064321e2c815c812dc0e915a7b6cbe1f649747387f91f294eedc2fef1"_s);
    EXPECT_EQ(hashes->meta, u"1ea62ec927eb754c147009da050bd1e80d70e734494a397e5d89ad351ce6d4a8"_s);
    EXPECT_EQ(hashes->version, u"b24298399fd3133da4a91dc5238a40527ef442ae9278ae3dbe23ccf39ff628e0"_s);
}

TEST(DocumentHashes, everyPart_changesItsOwnAndTheVersions)
{
    const Content content = test::contentOf({test::line(u"본문"_s)});
    const Meta meta;
    const QList<AttachmentRef> files{test::attachment(u"a.pdf"_s, 1), test::attachment(u"b.pdf"_s, 2)};
    const Hashes base = hashesOf(content, meta, files).value_or(Hashes());
    EXPECT_EQ(base.version, versionHash(base.body, base.attachManifest, base.meta));

    Content otherContent = content;
    otherContent.blocks[0].paragraph.runs[0].bold = true;
    const Hashes body = hashesOf(otherContent, meta, files).value_or(Hashes());
    EXPECT_NE(body.body, base.body);
    EXPECT_EQ(body.meta, base.meta);
    EXPECT_NE(body.version, base.version);

    Meta otherMeta = meta;
    otherMeta.disclosure.grade = Disclosure::Closed;
    const Hashes card = hashesOf(content, otherMeta, files).value_or(Hashes());
    EXPECT_NE(card.meta, base.meta);
    EXPECT_NE(card.version, base.version);

    const Hashes order = hashesOf(content, meta, {files.at(1), files.at(0)}).value_or(Hashes());
    EXPECT_NE(order.attachManifest, base.attachManifest);
    EXPECT_NE(order.version, base.version);

    QList<AttachmentRef> moved = files;
    moved[0].id = u"elsewhere"_s; // where it is stored is no part of what is signed
    EXPECT_EQ(hashesOf(content, meta, moved).value_or(Hashes()), base);
}

TEST(DocumentHashes, halfASurrogatePairInATitle_isRefused)
{
    Meta meta;
    meta.title = QString(QChar(0xd800));
    EXPECT_EQ(test::codeOf(hashesOf({}, meta, {})), Error::Code::Rejected);
}
