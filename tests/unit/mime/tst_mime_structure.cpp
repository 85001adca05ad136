// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "messages.h"

#include <gmime/gmime.h>

using namespace gw;
using namespace gw::backend::mime;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const QList<const Part *> &parts)
{
    QStringList list;
    for (const Part *part : parts)
        list.append(QString::fromUtf8(part->content()).trimmed());
    return list;
}

TEST(Structure, theExampleOfTheSpecification_givesItsLists)
{
    const Message mail = test::message(u"tree"_s);
    EXPECT_EQ(test::outline(*mail.root).toStdString(),
              "mixed(text/plain mixed(alternative(mixed(text/plain image/jpeg text/plain) related(text/html image/jpeg)) "
              "image/jpeg application/x-excel message/rfc822) text/plain)");
    EXPECT_EQ(texts(mail.textBody), (QStringList{u"가"_s, u"나"_s, u"다"_s, u"라"_s, u"차"_s}));
    EXPECT_EQ(texts(mail.htmlBody), (QStringList{u"가"_s, u"<p>마</p>"_s, u"차"_s}));
    EXPECT_EQ(texts(mail.attachments), (QStringList{u"다"_s, u"바"_s, u"사"_s, u"아"_s, u"Subject: 자\r\n\r\n자"_s}));
    EXPECT_TRUE(mail.hasAttachment());
    EXPECT_FALSE(mail.truncated);
}

TEST(Structure, everyPart_canBeFoundAgainByItsIdAndItsPlace)
{
    const Message mail = test::message(u"tree"_s);
    for (int id = 1; id <= 10; ++id) {
        const Part *part = mail.part(QString::number(id));
        ASSERT_NE(part, nullptr) << id;
        EXPECT_EQ(decoded(mail.raw.sliced(part->offset, part->body.size()), part->encoding), part->content());
        EXPECT_EQ(part->size, part->content().size());
    }
    EXPECT_EQ(mail.part(u"11"), nullptr);
    EXPECT_EQ(mail.part(u""), nullptr);
    EXPECT_TRUE(mail.root->partId.isEmpty());
}

QString gmimeOutline(GMimeObject *object)
{
    const QString type = QString::fromLatin1(g_mime_content_type_get_media_type(g_mime_object_get_content_type(object))).toLower()
                         + u'/'
                         + QString::fromLatin1(g_mime_content_type_get_media_subtype(g_mime_object_get_content_type(object))).toLower();
    if (!GMIME_IS_MULTIPART(object))
        return type;
    QStringList inside;
    for (int index = 0; index < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++index)
        inside.append(gmimeOutline(g_mime_multipart_get_part(GMIME_MULTIPART(object), index)));
    return type.sliced(10) + u'(' + inside.join(u' ') + u')';
}

TEST(Structure, isWhatGMimesOwnParserFinds)
{
    // Where a multipart has no part at all, its text is shown here and is a preamble there.
    const QStringList differences{u"boundary_never_comes"_s, u"no_boundary"_s, u"no_header"_s, u"same_boundary_twice"_s};
    test::message(u"tree"_s).headers().addresses("From"); // starts GMime
    const QDir dir(qEnvironmentVariable("GW_SOURCE_DIR") + u"/tests/unit/mime/messages"_s);
    for (const QString &file : dir.entryList({u"*.eml"_s})) {
        const QString name = file.chopped(4);
        if (differences.contains(name))
            continue;
        QByteArray bytes = test::messageBytes(name);
        if (bytes.startsWith("From "))
            bytes.remove(0, bytes.indexOf('\n') + 1);
        GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size()));
        GMimeParser *parser = g_mime_parser_new_with_stream(stream);
        GMimeMessage *found = g_mime_parser_construct_message(parser, nullptr);
        EXPECT_NE(found, nullptr) << name.toStdString();
        if (found) {
            EXPECT_EQ(test::outline(*test::message(name).root).toStdString(),
                      gmimeOutline(g_mime_message_get_mime_part(found)).toStdString())
                << name.toStdString();
            g_object_unref(found);
        }
        g_object_unref(parser);
        g_object_unref(stream);
    }
}

TEST(Structure, brokenMultiparts_loseNothingThatCanBeShown)
{
    const auto outlineOf = [](const QString &file) { return test::outline(*test::message(file).root).toStdString(); };
    EXPECT_EQ(outlineOf(u"prefix_boundaries"_s), "mixed(alternative(text/plain text/html) text/plain)");
    EXPECT_EQ(outlineOf(u"never_closed"_s), "mixed(text/plain text/html)");
    EXPECT_EQ(outlineOf(u"boundary_never_comes"_s), "text/plain");
    EXPECT_EQ(outlineOf(u"no_boundary"_s), "text/plain");
    EXPECT_EQ(outlineOf(u"digest"_s), "digest(message/rfc822 message/rfc822)");
    EXPECT_EQ(outlineOf(u"lf_only"_s), "mixed(text/plain text/plain)");
    EXPECT_EQ(test::valueOf(test::message(u"no_boundary"_s)).toStdString(), "Text all the same.\n");
    EXPECT_EQ(test::valueOf(test::message(u"boundary_never_comes"_s)).toStdString(),
              "Just text, although the header promised parts.\n");
    const Message same = test::message(u"same_boundary_twice"_s);
    EXPECT_TRUE(texts(same.textBody).contains(u"속"_s));
    EXPECT_TRUE(same.searchText().contains(u"겉"_s));
    EXPECT_EQ(texts(test::message(u"lf_only"_s).attachments), (QStringList{u"two"_s}));
}

TEST(Structure, aHeaderInDisorder_isReadAsFarAsItGoes)
{
    const Message garbage = test::message(u"header_garbage"_s);
    EXPECT_EQ(garbage.subject().toStdString(), "a long subject");
    EXPECT_EQ(garbage.headers().text("X-After").toStdString(), "still a header");
    EXPECT_EQ(test::valueOf(garbage).toStdString(), "body\n");
    const Message mbox = test::message(u"mbox"_s);
    EXPECT_EQ(mbox.subject().toStdString(), "from an mbox");
    const Message none = test::message(u"no_header"_s);
    EXPECT_FALSE(none.isMessage);
    EXPECT_TRUE(test::valueOf(none).startsWith("This file"_L1));
    EXPECT_TRUE(mbox.isMessage);
    EXPECT_FALSE(test::message(QByteArray()).isMessage);
}

TEST(Structure, addressesIdsUrlsAndDates_comeInTheirForms)
{
    const Message mail = test::message(u"groups"_s);
    const Headers &headers = mail.headers();
    EXPECT_EQ(headers.addresses("From"), (QList<Address>{{u"Kim Haneul"_s, u"haneul.kim@hanbit.example"_s}}));
    const QList<AddressGroup> groups = groupedAddressesForm(headers.last("To")->value);
    ASSERT_EQ(groups.size(), 3);
    EXPECT_EQ(groups[0], (AddressGroup{u"과장단"_s, {{u"이 과장"_s, u"lee@hanbit.example"_s}, {{}, u"park@hanbit.example"_s}}}));
    EXPECT_EQ(groups[1], (AddressGroup{{}, {{{}, u"choi@hanbit.example"_s}, {u"Jung, S."_s, u"jung@hanbit.example"_s}}}));
    EXPECT_EQ(groups[2], (AddressGroup{u"Undisclosed"_s, {}}));
    EXPECT_EQ(headers.addresses("To").size(), 4);
    EXPECT_EQ(*headers.messageIds("References"), (QStringList{u"1@a.example"_s, u"2@a.example"_s, u"3@a.example"_s}));
    EXPECT_EQ(*headers.messageIds("in-reply-to"), (QStringList{u"3@a.example"_s}));
    EXPECT_FALSE(headers.messageIds("X-None"));
    EXPECT_EQ(*urlsForm(headers.last("List-Unsubscribe")->value),
              (QStringList{u"https://list.example/out?a=1"_s, u"mailto:out@list.example"_s}));
    EXPECT_EQ(test::message(u"tree"_s).sentAt().toString(Qt::ISODate).toStdString(), "2026-11-21T09:30:00+09:00");
    EXPECT_EQ(test::message(u"dates"_s).sentAt().date(), QDate(2026, 11, 21));
    EXPECT_FALSE(dateForm("never").isValid());
}

TEST(Structure, previewAndSearchText_areWordsOnly)
{
    const Message mail = test::message(u"html_only"_s);
    EXPECT_EQ(mail.preview().toStdString(), u"정보시스템과 소식 & 알림 첫 문단은 굵습니다. 3 < 5 바보 월 화"_s.toStdString());
    EXPECT_FALSE(mail.searchText().contains(u"not text"_s));
    EXPECT_FALSE(mail.searchText().contains(u"color"_s));
    EXPECT_FALSE(mail.searchText().contains(u"제목"_s));
    const Message forwarded = test::message(u"attached_message"_s);
    EXPECT_EQ(forwarded.preview().toStdString(), u"전달합니다."_s.toStdString());
    EXPECT_TRUE(forwarded.searchText().contains(u"가로등이 꺼졌습니다."_s));
    EXPECT_TRUE(forwarded.searchText().contains(u"민원 접수"_s));
    const QString longLine(2000, QChar(0xac00));
    const Message longMail = test::message("Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + longLine.toUtf8());
    EXPECT_EQ(longMail.preview().size(), 256);
    EXPECT_EQ(longMail.searchText(100).size(), 100);
}

TEST(Structure, imagesThatTheHtmlShows_areNoAttachments)
{
    const Message mail = test::message(u"inline_image"_s);
    EXPECT_EQ(mail.attachments.size(), 1);
    EXPECT_EQ(mail.attachments.first()->cid.toStdString(), "logo@hanbit.example");
    EXPECT_FALSE(mail.hasAttachment());
}

TEST(Structure, uuencodedParts_areDecoded)
{
    EXPECT_EQ(test::message(u"uuencoded"_s).root->content(),
              "an old way to send bytes, more than one line of them, as it was done");
}

TEST(Json, ofAMessage_hasThePropertiesAskedFor)
{
    const Message mail = test::message(u"tree"_s);
    PartProperties properties;
    properties.blobId = [](const Part &part) { return u"B"_s + part.partId; };
    const QJsonObject root = emailProperty(mail, u"bodyStructure"_s, properties)->toObject();
    EXPECT_TRUE(root["partId"_L1].isNull());
    EXPECT_TRUE(root["blobId"_L1].isNull());
    EXPECT_EQ(root["type"_L1].toString(), u"multipart/mixed"_s);
    const QJsonObject first = root["subParts"_L1].toArray().first().toObject();
    EXPECT_EQ(first["blobId"_L1].toString(), u"B1"_s);
    EXPECT_EQ(first["charset"_L1].toString(), u"us-ascii"_s);
    EXPECT_TRUE(first["name"_L1].isNull());
    EXPECT_EQ(emailProperty(mail, u"sentAt"_s, properties)->toString(), u"2026-11-21T09:30:00+09:00"_s);
    EXPECT_TRUE(emailProperty(mail, u"cc"_s, properties)->isNull());
    EXPECT_EQ(emailProperty(mail, u"messageId"_s, properties)->toArray().first().toString(), u"tree@hanbit.example"_s);
    EXPECT_FALSE(emailProperty(mail, u"keywords"_s, properties));
    EXPECT_EQ(emailProperty(mail, u"header:subject:asText:all"_s, properties)->toArray(), QJsonArray{u"tree"_s});
    EXPECT_EQ(emailProperty(mail, u"header:Subject"_s, properties)->toString(), u" tree"_s);
    const QJsonObject values = bodyValuesJson(mail, {.html = true});
    EXPECT_EQ(values.keys(), (QStringList{u"1"_s, u"10"_s, u"5"_s}));
    EXPECT_EQ(values["5"_L1].toObject()["value"_L1].toString(), u"<p>마</p>"_s);
}

TEST(Json, formsThatAHeaderCannotHave_areRefused)
{
    EXPECT_TRUE(headerProperty(u"header:From:asAddresses"_s));
    EXPECT_TRUE(headerProperty(u"header:X-Own:asDate:all"_s));
    EXPECT_TRUE(headerProperty(u"header:received"_s));
    for (const QString &wrong :
         {u"header:From:asDate"_s, u"header:Subject:asAddresses"_s, u"header:Date:asText"_s, u"header:From:asaddresses"_s,
          u"header:"_s, u"header:X:all:asText"_s, u"header:X:asText:all:more"_s, u"headers"_s, u"header:Received:asText"_s,
          u"header:List-Post:asText"_s, u"header:Ü"_s}) {
        EXPECT_FALSE(headerProperty(wrong)) << wrong.toStdString();
    }
}

} // namespace
