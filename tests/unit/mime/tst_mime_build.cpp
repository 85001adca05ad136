// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "messages.h"

#include <gw/backend/mime/build.h>
#include <random>

using namespace gw;
using namespace gw::backend::mime;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::OffsetFromUTC, 9 * 3600);

BuildContext context()
{
    BuildContext result;
    result.now = noon;
    result.idDomain = "hanbit.example";
    result.blob = [](const QString &id) -> Result<QByteArray> {
        if (id == u"B-png")
            return QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10);
        if (id == u"B-mail")
            return QByteArray("Subject: inner\n\nline\n");
        return fail(Error::Code::NotFound);
    };
    return result;
}

QByteArray built(const QJsonObject &email)
{
    const auto bytes = build(email, context());
    EXPECT_TRUE(bytes) << (bytes ? "" : bytes.error().description.toStdString() + bytes.error().properties.join(u' ').toStdString());
    return bytes.value_or(QByteArray());
}

QStringList wrongOf(const QJsonObject &email)
{
    const auto bytes = build(email, context());
    return bytes ? QStringList{u"(built)"_s} : bytes.error().properties;
}

QJsonObject person(const QString &name, const QString &email)
{
    return {{u"name"_s, name}, {u"email"_s, email}};
}

QJsonObject textPart(const QString &id)
{
    return {{u"partId"_s, id}};
}

QJsonObject values(const QString &id, const QString &text)
{
    return {{id, QJsonObject{{u"value"_s, text}}}};
}

void expectSevenBitLines(const QByteArray &bytes)
{
    for (const QByteArray &line : bytes.split('\n'))
        EXPECT_LE(line.size(), 999) << line.left(80).toStdString();
    EXPECT_EQ(bytes.count('\n'), bytes.count("\r\n"));
    EXPECT_EQ(bytes.count('\r'), bytes.count("\r\n"));
    EXPECT_TRUE(std::ranges::none_of(bytes, [](char c) { return c < 0 || c == '\0'; }));
}

TEST(Build, anEmailObject_becomesTheMessageItDescribes)
{
    const QString subject = u"2027년도 예산(안) 제출 안내 — 각 부서에서는 11월 30일까지 빠짐없이 제출하여 주시기 바랍니다"_s;
    const QString text = u"안녕하십니까.\n\n예산안을 보내 드립니다.\n"_s;
    QJsonObject bodyValues = values(u"t"_s, text);
    bodyValues.insert(u"h"_s, QJsonObject{{u"value"_s, u"<p>예산안을 <b>보내</b> 드립니다.</p>"_s}});
    const QByteArray bytes = built({
        {u"mailboxIds"_s, QJsonObject{{u"m"_s, true}}},
        {u"keywords"_s, QJsonObject{{u"$draft"_s, true}}},
        {u"from"_s, QJsonArray{person(u"김하늘"_s, u"haneul.kim@hanbit.example"_s)}},
        {u"to"_s, QJsonArray{person(u"이도시, 과장"_s, u"lee@hanbit.example"_s), person({}, u"park@bora.example"_s)}},
        {u"bcc"_s, QJsonArray{person(u"비밀"_s, u"secret@hanbit.example"_s)}},
        {u"subject"_s, subject},
        {u"sentAt"_s, u"2026-11-20T08:00:00+09:00"_s},
        {u"messageId"_s, QJsonArray{u"own@hanbit.example"_s}},
        {u"references"_s, QJsonArray{u"a@x.example"_s, u"b@x.example"_s}},
        {u"header:X-Priority:asText"_s, u"1"_s},
        {u"header:Disposition-Notification-To:asAddresses"_s, QJsonArray{person(u"김하늘"_s, u"haneul.kim@hanbit.example"_s)}},
        {u"bodyValues"_s, bodyValues},
        {u"textBody"_s, QJsonArray{QJsonObject{{u"partId"_s, u"t"_s}, {u"type"_s, u"text/plain"_s}}}},
        {u"htmlBody"_s, QJsonArray{QJsonObject{{u"partId"_s, u"h"_s}, {u"type"_s, u"text/html"_s}}}},
        {u"attachments"_s,
         QJsonArray{QJsonObject{{u"blobId"_s, u"B-png"_s},
                                {u"type"_s, u"image/png"_s},
                                {u"name"_s, u"붙임 1. 2027년도 한별특별시 정보시스템과 세출예산 사업별 설명서(최종본).png"_s}},
                    QJsonObject{{u"blobId"_s, u"B-png"_s},
                                {u"type"_s, u"image/png"_s},
                                {u"cid"_s, u"logo@x"_s},
                                {u"disposition"_s, u"inline"_s}},
                    QJsonObject{{u"blobId"_s, u"B-mail"_s}, {u"type"_s, u"message/rfc822"_s}}}},
    });
    expectSevenBitLines(bytes);
    const Message mail = test::message(bytes);
    EXPECT_EQ(test::outline(*mail.root).toStdString(),
              "mixed(alternative(text/plain related(text/html image/png)) image/png message/rfc822)");
    EXPECT_EQ(mail.subject().toStdString(), subject.toStdString());
    EXPECT_EQ(mail.headers().addresses("To"),
              (QList<Address>{{u"이도시, 과장"_s, u"lee@hanbit.example"_s}, {{}, u"park@bora.example"_s}}));
    EXPECT_EQ(mail.headers().addresses("Disposition-Notification-To").size(), 1);
    EXPECT_EQ(mail.headers().addresses("Bcc").value(0).name.toStdString(), u"비밀"_s.toStdString());
    EXPECT_EQ(mail.messageId(), (QStringList{u"own@hanbit.example"_s}));
    EXPECT_EQ(mail.references(), (QStringList{u"a@x.example"_s, u"b@x.example"_s}));
    EXPECT_EQ(mail.sentAt().toString(Qt::ISODate).toStdString(), "2026-11-20T08:00:00+09:00");
    EXPECT_EQ(mail.headers().text("X-Priority").toStdString(), "1");
    EXPECT_EQ(test::valueOf(mail).toStdString(), text.toStdString());
    const Part *png = mail.part(u"4");
    ASSERT_NE(png, nullptr);
    EXPECT_EQ(png->name.toStdString(), u"붙임 1. 2027년도 한별특별시 정보시스템과 세출예산 사업별 설명서(최종본).png"_s.toStdString());
    EXPECT_EQ(png->disposition.toStdString(), "attachment");
    EXPECT_EQ(png->content(), QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10));
    EXPECT_EQ(mail.part(u"3")->cid.toStdString(), "logo@x");
    EXPECT_EQ(mail.part(u"5")->content(), "Subject: inner\r\n\r\nline\r\n");
}

TEST(Build, whatIsMissing_isAdded)
{
    const Message mail = test::message(built({{u"bodyValues"_s, values(u"1"_s, u"x"_s)}, {u"textBody"_s, QJsonArray{textPart(u"1"_s)}}}));
    EXPECT_EQ(mail.sentAt(), noon);
    ASSERT_EQ(mail.messageId().size(), 1);
    EXPECT_TRUE(mail.messageId().first().endsWith(u"@hanbit.example"_s));
    EXPECT_NE(newMessageId(noon, "a"), newMessageId(noon, "a"));
}

TEST(Build, aBodyStructure_isKeptAsItIs)
{
    const QJsonObject structure{
        {u"type"_s, u"multipart/mixed"_s},
        {u"subParts"_s, QJsonArray{QJsonObject{{u"partId"_s, u"a"_s},
                                               {u"type"_s, u"text/html"_s},
                                               {u"language"_s, QJsonArray{u"ko"_s, u"en"_s}},
                                               {u"name"_s, u"본문 이름.html"_s},
                                               {u"header:X-Part:asText"_s, u"둘"_s}},
                                   QJsonObject{{u"type"_s, u"multipart/digest"_s},
                                               {u"subParts"_s, QJsonArray{QJsonObject{{u"blobId"_s, u"B-mail"_s},
                                                                                      {u"type"_s, u"message/rfc822"_s}}}}}}}};
    const Message mail =
        test::message(built({{u"bodyStructure"_s, structure}, {u"bodyValues"_s, values(u"a"_s, u"<p>가</p>"_s)}}));
    EXPECT_EQ(test::outline(*mail.root).toStdString(), "mixed(text/html digest(message/rfc822))");
    EXPECT_EQ(mail.part(u"1")->language, (QStringList{u"ko"_s, u"en"_s}));
    EXPECT_EQ(mail.part(u"1")->name.toStdString(), u"본문 이름.html"_s.toStdString());
    EXPECT_TRUE(mail.part(u"1")->disposition.isEmpty());
    EXPECT_EQ(mail.part(u"1")->headers.text("X-Part").toStdString(), u"둘"_s.toStdString());
}

TEST(Build, whatTheSpecificationForbids_isNamed)
{
    const QJsonObject value = values(u"1"_s, u"x"_s);
    const QJsonArray text{textPart(u"1"_s)};
    const auto with = [&](const QString &name, const QJsonValue &given) {
        return QJsonObject{{u"bodyValues"_s, value}, {u"textBody"_s, text}, {name, given}};
    };
    EXPECT_EQ(wrongOf(with(u"headers"_s, QJsonArray())), (QStringList{u"headers"_s}));
    EXPECT_EQ(wrongOf(with(u"size"_s, 5)), (QStringList{u"size"_s}));
    EXPECT_EQ(wrongOf(with(u"subject"_s, 5)), (QStringList{u"subject"_s}));
    EXPECT_EQ(wrongOf(with(u"from"_s, u"me"_s)), (QStringList{u"from"_s}));
    EXPECT_EQ(wrongOf(with(u"messageId"_s, QJsonArray{u"<a@b>"_s})), (QStringList{u"messageId"_s}));
    EXPECT_EQ(wrongOf(with(u"sentAt"_s, u"yesterday"_s)), (QStringList{u"sentAt"_s}));
    EXPECT_EQ(wrongOf(with(u"header:Content-Type"_s, u"text/plain"_s)), (QStringList{u"header:Content-Type"_s}));
    EXPECT_EQ(wrongOf(with(u"header:From:asText"_s, u"x"_s)), (QStringList{u"header:From:asText"_s}));
    EXPECT_EQ(wrongOf(with(u"header:X-A"_s, u"a\r\nBcc: b@c.example"_s)), (QStringList{u"header:X-A"_s}));
    EXPECT_EQ(wrongOf(with(u"bodyStructure"_s, textPart(u"1"_s))), (QStringList{u"textBody"_s}));
    QJsonObject twice = with(u"from"_s, QJsonArray{person({}, u"a@b.example"_s)});
    twice.insert(u"header:from:asAddresses"_s, QJsonArray{person({}, u"a@b.example"_s)});
    EXPECT_EQ(wrongOf(twice).size(), 2);
    EXPECT_EQ(wrongOf({{u"textBody"_s, text}}), (QStringList{u"textBody/partId"_s}));
    EXPECT_EQ(wrongOf({{u"bodyValues"_s, value}, {u"textBody"_s, QJsonArray{textPart(u"1"_s), textPart(u"1"_s)}}}),
              (QStringList{u"textBody"_s}));
    EXPECT_EQ(wrongOf({{u"bodyValues"_s, value}, {u"htmlBody"_s, QJsonArray{QJsonObject{{u"partId"_s, u"1"_s}, {u"type"_s, u"text/plain"_s}}}}}),
              (QStringList{u"htmlBody"_s}));
    const auto part = [&](const QString &name, const QJsonValue &given) {
        return wrongOf({{u"bodyValues"_s, value},
                        {u"bodyStructure"_s, QJsonObject{{u"partId"_s, u"1"_s}, {u"type"_s, u"text/plain"_s}, {name, given}}}});
    };
    EXPECT_EQ(part(u"charset"_s, u"euc-kr"_s), (QStringList{u"bodyStructure/charset"_s}));
    EXPECT_EQ(part(u"blobId"_s, u"B-png"_s), (QStringList{u"bodyStructure"_s}));
    EXPECT_EQ(part(u"header:Content-Transfer-Encoding"_s, u" base64"_s),
              (QStringList{u"bodyStructure/header:Content-Transfer-Encoding"_s}));
    EXPECT_EQ(part(u"subParts"_s, QJsonArray()), (QStringList{u"bodyStructure/subParts"_s}));
    EXPECT_EQ(part(u"type"_s, u"nonsense"_s).first(), u"bodyStructure/type"_s);
    const QJsonObject truncated{{u"1"_s, QJsonObject{{u"value"_s, u"x"_s}, {u"isTruncated"_s, true}}}};
    EXPECT_EQ(wrongOf({{u"bodyValues"_s, truncated}, {u"textBody"_s, text}}), (QStringList{u"bodyValues"_s}));

    const auto missing = build(with(u"attachments"_s, QJsonArray{QJsonObject{{u"blobId"_s, u"B-none"_s}}}), context());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().type, u"blobNotFound"_s);
    EXPECT_EQ(missing.error().notFound, (QStringList{u"B-none"_s}));
    BuildContext narrow = context();
    narrow.maxAttachmentBytes = 9;
    const auto large = build(with(u"attachments"_s, QJsonArray{QJsonObject{{u"blobId"_s, u"B-png"_s}}}), narrow);
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().type, u"tooLarge"_s);
}

TEST(Build, whateverIsWritten_isReadTheSame)
{
    std::mt19937 random(11);
    const QStringList pieces{u"김하늘"_s, u"박 과장"_s, u"O'Neil"_s, u"\"Q\""_s, u"가"_s,  u"한별특별시"_s, u"(주)"_s,  u"a,b;c"_s,
                             u"뷁"_s,     u"😀"_s,       u"=?x?="_s,  u"ü"_s,     u"\\"_s, u"<tag>"_s,     u"100%"_s, u"file.hwp"_s,
                             u"漢字"_s,   u"&"_s,        u"'"_s,      u"*"_s};
    const auto text = [&](int most) {
        QStringList words;
        for (int count = int(random() % unsigned(most)) + 1; count > 0; --count)
            words.append(pieces[qsizetype(random() % std::size_t(pieces.size()))]);
        return words.join(random() % 3 == 0 ? u""_s : u" "_s).normalized(QString::NormalizationForm_C);
    };
    for (int round = 0; round < 300; ++round) {
        Draft draft;
        draft.date = noon.addSecs(round);
        draft.messageId = newMessageId(noon, "hanbit.example");
        draft.from = {{text(3), u"a.b@hanbit.example"_s}};
        for (int count = int(random() % 5); count >= 0; --count)
            draft.to.append({text(6), u"to%1@hanbit.example"_s.arg(count)});
        draft.subject = text(25);
        draft.text = text(200) + u"\n.\nFrom here\n"_s;
        draft.html = round % 2 ? u"<p>"_s + text(50) + u"</p>"_s : QString();
        draft.attachments = {{text(12), u"application/octet-stream"_s, text(90).toUtf8()}};
        const QByteArray bytes = build(draft);
        expectSevenBitLines(bytes);
        const Message mail = test::message(bytes);
        EXPECT_EQ(mail.headers().addresses("From"), draft.from) << draft.from[0].name.toStdString();
        EXPECT_EQ(mail.headers().addresses("To"), draft.to);
        EXPECT_EQ(mail.subject().toStdString(), draft.subject.toStdString());
        EXPECT_EQ(test::valueOf(mail).toStdString(), draft.text.toStdString());
        EXPECT_EQ(mail.sentAt(), draft.date);
        ASSERT_EQ(mail.attachments.size(), 1);
        EXPECT_EQ(mail.attachments[0]->name.toStdString(), draft.attachments[0].name.toStdString());
        EXPECT_EQ(mail.attachments[0]->content(), draft.attachments[0].bytes);
    }
}

TEST(Build, longLines_areCutByAnEncodingAndNotByUs)
{
    const QString text = QString(3000, u'a') + u"\n.\n"_s + QString(80, u'b') + u" \nend"_s;
    Draft draft;
    draft.date = noon;
    draft.messageId = u"x@y"_s;
    draft.from = {{{}, u"a@b.example"_s}};
    draft.text = text;
    const QByteArray bytes = build(draft);
    expectSevenBitLines(bytes);
    EXPECT_EQ(test::valueOf(test::message(bytes)).toStdString(), text.toStdString());
}

TEST(Build, lineEndsOfEveryKind_areOneKind)
{
    const QString text = u"one\r\ntwo\nthree \rfour ü\r\n"_s;
    const QString expected = u"one\ntwo\nthree \nfour ü\n"_s;
    for (const QString &more : {QString(), QString(300, u'x'), QString(300, u'가')}) {
        const QJsonObject email{{u"bodyValues"_s, values(u"1"_s, text + more)}, {u"textBody"_s, QJsonArray{textPart(u"1"_s)}}};
        const QByteArray bytes = built(email);
        expectSevenBitLines(bytes);
        EXPECT_EQ(test::valueOf(test::message(bytes)).toStdString(), (expected + more).toStdString());
    }
}

TEST(Build, anOldKoreanMail_isWrittenInItsCharset)
{
    Draft draft;
    draft.date = noon;
    draft.messageId = u"x@y"_s;
    draft.charset = "euc-kr";
    draft.text = u"예전 방식의 메일입니다.\n"_s;
    const Message mail = test::message(build(draft));
    EXPECT_EQ(mail.root->charset.toStdString(), "euc-kr");
    EXPECT_FALSE(mail.root->content().isValidUtf8());
    EXPECT_EQ(test::valueOf(mail).toStdString(), draft.text.toStdString());
}

TEST(Envelope, bccAndReceived_changeOnlyTheirFields)
{
    const QByteArray mail = "From: a@b.example\r\nBcc: x@y.example,\r\n z@y.example\r\nbCC : q@y.example\r\nSubject: s\r\n\r\nBcc: in the body\r\n";
    EXPECT_EQ(withoutBcc(mail), "From: a@b.example\r\nSubject: s\r\n\r\nBcc: in the body\r\n");
    EXPECT_EQ(withoutBcc("Bcc: a"), "");
    const QByteArray received =
        withReceived("Subject: s\r\n\r\n", {"desk (evil)\r\nBcc: a", "mail.hanbit.example", "LMTP", "id1", "haneul.kim@hanbit.example", noon});
    EXPECT_EQ(received, "Received: from desk evil Bcc: a\r\n\tby mail.hanbit.example with LMTP id id1\r\n"
                        "\tfor <haneul.kim@hanbit.example>;\r\n\t21 Nov 2026 12:00:00 +0900\r\nSubject: s\r\n\r\n");
}

} // namespace
