// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <gw/document/labels.h>
#include <gw/test/outcome.h>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

TEST(DocumentSheet, everything_comesBackFromJson)
{
    for (Sheet sheet : {test::koreanSheet(), test::englishSheet(), Sheet()}) {
        sheet.look.serif = true;
        sheet.look.watermark = u"열람용"_s;
        sheet.receiptNumber = u"정보통신과-77"_s;
        sheet.receivedOn = QDate(2026, 11, 23);
        const Result<Sheet> read =
            sheetFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(sheet)).toJson()).object());
        ASSERT_TRUE(read) << read.error().detail.toStdString();
        EXPECT_EQ(*read, sheet);
    }
}

TEST(DocumentSheet, errors_nameThePlace)
{
    const auto refusal = [](const QString &member, const QJsonValue &value) {
        QJsonObject json = toJson(test::koreanSheet());
        json.insert(member, value);
        const Result<Sheet> read = sheetFromJson(json);
        EXPECT_EQ(test::codeOf(read), Error::Code::Rejected);
        return read ? std::string() : read.error().detail.toStdString();
    };
    EXPECT_EQ(refusal(u"v"_s, 2), "v: not between 1 and 1");
    EXPECT_EQ(refusal(u"logo"_s, u"file:///etc/passwd"_s), "logo: not a SHA-256");
    EXPECT_EQ(refusal(u"look"_s, QJsonObject{{u"top"_s, 999}}), "look.top: not between 0 and 100");
    EXPECT_EQ(refusal(u"content"_s, QJsonObject{{u"v"_s, 1}}), "content: the object: no \"blocks\"");
    EXPECT_EQ(refusal(u"approvers"_s, QJsonArray{QJsonObject{{u"role"_s, u"king"_s}}}),
              "approvers[0].role: not one of the known values");
    EXPECT_EQ(refusal(u"seal"_s, QJsonObject{{u"sizeMm"_s, 500}}), "seal.sizeMm: not between 5 and 60");
    EXPECT_EQ(refusal(u"issuedOn"_s, u"21/11/2026"_s), "issuedOn: not a date");
}

TEST(DocumentSheet, ofAnInternalDocument_hasNeitherSenderNorReceivers)
{
    Meta meta;
    meta.title = u"내부 계획"_s;
    meta.senderName = u"한별특별시장"_s;
    meta.receivers = {{ReceiverKind::Agency, u"1"_s, u"가람구청장"_s, {}, {}, false}};
    const Sheet sheet = sheetOf(meta, {}, {});
    EXPECT_EQ(sheet.receiver, u"내부결재"_s);
    EXPECT_EQ(sheet.senderName, QString());
    EXPECT_TRUE(sheet.receivers.isEmpty());
    EXPECT_EQ(sheet.seal.mode, SealMode::NoneInternal);
}

TEST(DocumentSheet, receivers_standInTheHeadOrInTheListBelow)
{
    Meta meta;
    meta.flow = Flow::OutGov;
    meta.senderName = u"한별특별시장"_s;
    meta.receivers = {{ReceiverKind::Agency, u"1"_s, u"가람구청장"_s, u"나래도지사"_s, u"정보통신과장"_s, false}};
    Sheet sheet = sheetOf(meta, {}, {});
    EXPECT_EQ(sheet.receiver, u"가람구청장(정보통신과장)"_s);
    EXPECT_EQ(sheet.via, u"나래도지사"_s);
    EXPECT_TRUE(sheet.receivers.isEmpty());
    meta.receivers.append({ReceiverKind::Outside, {}, u"주식회사 다솜"_s, {}, {}, false});
    sheet = sheetOf(meta, {}, {});
    EXPECT_EQ(sheet.receiver, u"수신자 참조"_s);
    EXPECT_EQ(sheet.receivers, (QStringList{u"가람구청장(정보통신과장)"_s, u"주식회사 다솜"_s}));
    EXPECT_EQ(sheet.senderName, u"한별특별시장"_s);
}

TEST(DocumentSheet, signatureCells_carryTheirMarks)
{
    SignatureCell cell;
    cell.name = u"최가온"_s;
    EXPECT_EQ(cellMark(cell, FormLanguage::Korean), QString());
    cell.delegated = true;
    cell.date = u"11/21"_s;
    EXPECT_EQ(cellMark(cell, FormLanguage::Korean), u"전결 11/21"_s);
    cell.acting = true;
    EXPECT_EQ(cellMark(cell, FormLanguage::Korean), u"전결 대결 11/21"_s);
    EXPECT_EQ(cellMark(cell, FormLanguage::English), u"Delegated Acting 11/21"_s);

    SignatureCell empty;
    empty.title = u"팀장"_s;
    EXPECT_TRUE(isDrawn(empty, false));
    EXPECT_FALSE(isDrawn(empty, true)); // rule Art. 7: neither signed nor marked
    empty.skipReason = u"출장"_s;
    EXPECT_TRUE(isDrawn(empty, true));
    empty.skipReason.clear();
    empty.delegated = true;
    EXPECT_TRUE(isDrawn(empty, true));
}

TEST(DocumentSheet, omissionOfTheSeal_isNamed)
{
    Sheet sheet = test::koreanSheet();
    EXPECT_EQ(sealOmission(sheet), QString());
    sheet.seal.mode = SealMode::OmitMinor;
    EXPECT_EQ(sealOmission(sheet), u"관인생략"_s);
    sheet.seal.signatureOmitted = true;
    EXPECT_EQ(sealOmission(sheet), u"서명생략"_s);
}
