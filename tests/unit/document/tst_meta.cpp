// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <gw/document/meta.h>
#include <gw/test/outcome.h>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

Meta fullMeta()
{
    Meta meta;
    meta.title = u"보안 점검 실시 알림"_s;
    meta.kind = Kind::Directive;
    meta.flow = Flow::OutGov;
    meta.formId = u"form-1"_s;
    meta.urgency = Urgency::Urgent;
    meta.securityHandling = SecurityHandling::Encrypted;
    meta.unitTaskCode = u"A0001"_s;
    meta.recordFileId = u"file-7"_s;
    meta.retention = Retention::Years10;
    meta.disclosure = {Disclosure::PartlyOpen, {5, 6}, u"개인정보가 있음"_s, QDate(2030, 12, 31)};
    meta.readRange = ReadRange::Bureau;
    meta.summary = u"하반기 점검을 알리고 담당자 지정을 요청함"_s;
    meta.keywords = {u"보안"_s, u"점검"_s};
    meta.receivers = {{ReceiverKind::Agency, u"g1"_s, u"가람구청장"_s, u"한별특별시장"_s, u"정보통신과장"_s, true},
                      {ReceiverKind::Outside, {}, u"주식회사 다솜"_s, {}, {}, false}};
    meta.senderName = u"한별특별시장"_s;
    meta.important = true;
    meta.relatedDocumentId = u"d0"_s;
    return meta;
}

std::string metaRefusal(const QByteArray &json)
{
    const Result<Meta> read = metaFromJson(QJsonDocument::fromJson(json).object());
    EXPECT_EQ(test::codeOf(read), Error::Code::Rejected) << json.toStdString();
    return read ? "" : read.error().detail.toStdString();
}

} // namespace

TEST(DocumentMeta, everything_comesBackFromJson)
{
    const Meta meta = fullMeta();
    const Result<Meta> read = metaFromJson(toJson(meta));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, meta);
    EXPECT_EQ(toJson(*read), toJson(meta));
    EXPECT_EQ(metaFromJson({}).value_or(meta), Meta());
    EXPECT_EQ(metaFromJson(toJson(Meta())).value_or(meta), Meta());
}

TEST(DocumentMeta, errors_nameThePlace)
{
    EXPECT_EQ(metaRefusal(R"({"receivers":[{"kind":"agency"},{"kind":"planet"}]})"),
              "receivers[1].kind: not one of the known values");
    EXPECT_EQ(metaRefusal(R"({"disclosure":{"grade":"closed","grounds":[6,5]}})"),
              "disclosure.grounds[1]: not a ground 1 to 8 in ascending order");
    EXPECT_EQ(metaRefusal(R"({"disclosure":{"grounds":[9]}})"),
              "disclosure.grounds[0]: not a ground 1 to 8 in ascending order");
    EXPECT_EQ(metaRefusal(R"({"disclosure":{"until":"2026-02-30"}})"), "disclosure.until: not a date");
    EXPECT_EQ(metaRefusal(R"({"titel":"x"})"), "the object: unknown member \"titel\"");
    EXPECT_EQ(metaRefusal(R"({"retention":"7"})"), "retention: not one of the known values");
    EXPECT_EQ(metaRefusal(R"({"keywords":["a",1]})"), "keywords[1]: not a keyword");
    EXPECT_EQ(metaRefusal("{\"title\":\"" + QByteArray(301, 'x') + "\"}"), "title: longer than 300");
}

TEST(DocumentMeta, attachments_comeBackFromJson)
{
    const QList<AttachmentRef> attachments{test::attachment(u"가.hwpx"_s, 1), test::attachment(u"나.pdf"_s, 2)};
    EXPECT_EQ(attachmentsFromJson(toJson(attachments)).value_or(QList<AttachmentRef>()), attachments);
    QJsonArray json = toJson(attachments);
    json.append(QJsonObject{{u"name"_s, u"c.pdf"_s}, {u"size"_s, -1}});
    const Result<QList<AttachmentRef>> refused = attachmentsFromJson(json);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, u"[2].size: not between 0 and 9007199254740991"_s);
    EXPECT_EQ(attachmentFromJson(toJson(attachments.first())).value_or(AttachmentRef()), attachments.first());
}

TEST(DocumentMeta, retention_beginsAfterTheYearOfCompletion)
{
    EXPECT_EQ(retentionEnds(Retention::Years5, QDate(2026, 11, 21)), QDate(2031, 12, 31));
    EXPECT_EQ(retentionEnds(Retention::Year1, QDate(2026, 1, 1)), QDate(2027, 12, 31));
    EXPECT_FALSE(retentionEnds(Retention::Permanent, QDate(2026, 1, 1)).isValid());
    EXPECT_FALSE(retentionEnds(Retention::SemiPermanent, QDate(2026, 1, 1)).isValid());
    EXPECT_FALSE(retentionEnds(Retention::Years3, QDate()).isValid());
}
