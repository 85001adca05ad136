// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Work stays in proportion to the size of the message, whatever is in it.
#include "messages.h"

#include <functional>
#include <gw/test/cpu_time.h>
#include <random>

using namespace gw;
using namespace gw::backend::mime;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void readEverything(QByteArrayView bytes)
{
    const auto mail = parseView(bytes);
    ASSERT_TRUE(mail);
    mail->preview();
    mail->searchText(20'000);
    mail->hasAttachment();
    bodyValuesJson(*mail, {.all = true, .maxBytes = 300});
    PartProperties properties;
    properties.names += {u"headers"_s, u"subParts"_s, u"header:Content-Type:asAddresses:all"_s};
    partJson(*mail->root, properties);
    for (const QString &property : {u"from"_s, u"to"_s, u"cc"_s, u"subject"_s, u"references"_s, u"sentAt"_s,
                                    u"header:Subject:asText:all"_s, u"header:To:asGroupedAddresses"_s})
        emailProperty(*mail, property, properties);
}

int depthOf(const Part &part)
{
    int deepest = 0;
    for (const Part &sub : part.subParts)
        deepest = std::max(deepest, depthOf(sub));
    return deepest + 1;
}

TEST(Limits, deepNesting_endsAtItsLimit)
{
    QByteArray bytes = "Subject: deep\r\n";
    for (int level = 0; level < 5000; ++level) {
        const QByteArray boundary = "b" + QByteArray::number(level);
        bytes += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    bytes += "\r\nthe bottom";
    const Message mail = test::message(bytes);
    EXPECT_TRUE(mail.truncated);
    EXPECT_EQ(depthOf(*mail.root), 101);
    readEverything(bytes);
}

TEST(Limits, manyParts_endAtTheirLimit)
{
    QByteArray bytes = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    for (int part = 0; part < 50'000; ++part)
        bytes += "--b\r\n\r\nx\r\n";
    const Message mail = test::message(bytes);
    EXPECT_TRUE(mail.truncated);
    EXPECT_EQ(mail.root->subParts.size(), 9'999u);
    readEverything(bytes);
}

TEST(Limits, attachedMessagesInsideEachOther_areNotFollowedForEver)
{
    QByteArray bytes = "Content-Type: text/plain\r\n\r\ninnermost";
    for (int level = 0; level < 500; ++level)
        bytes = "Content-Type: message/rfc822\r\n\r\n" + bytes;
    EXPECT_FALSE(test::message(bytes).searchText().contains(u"innermost"_s));
    EXPECT_TRUE(test::message(bytes).searchText().isEmpty());
}

TEST(Limits, hostileShapes_costInProportionToTheirSize)
{
    const auto repeated = [](const char *piece, int count) { return QByteArray(piece).repeated(count); };
    struct Shape
    {
        std::string name;
        int size;
        std::function<QByteArray(int)> make;
    };
    const std::vector<Shape> shapes{
        {"boundary lines", 250'000, [=](int size) { return "Content-Type: multipart/mixed; boundary=b\n\n" + repeated("--b\n", size); }},
        {"lines that nearly delimit", 500'000, [=](int size) { return "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + repeated("--c\n", size); }},
        {"long header", 25'000, [=](int size) { return "Subject: " + repeated("word ", size) + "\n\nx"; }},
        {"many fields", 150'000, [=](int size) { return repeated("X-A: b\n", size) + "\nx"; }},
        {"folded field", 40'000, [=](int size) { return "Subject: x\n" + repeated(" y\n", size) + "\nx"; }},
        {"words without end", 12'000, [=](int size) { return "Subject: " + repeated("=?utf-8?B?", size) + "\n\nx"; }},
        {"words of one letter", 9'000, [=](int size) { return "Subject: " + repeated("=?utf-8?Q?a?= ", size) + "\n\nx"; }},
        {"groups in groups", 900, [=](int size) { return "To: " + repeated("a:", size) + "\n\nx"; }},
        {"comments in comments", 100'000, [=](int size) { return "To: " + repeated("(", size) + "\n\nx"; }},
        {"angle brackets", 100'000, [=](int size) { return "To: " + repeated("<", size) + "\nReferences: " + repeated("<", size) + "\n\nx"; }},
        {"quotation marks", 30'000, [=](int size) { return "To: " + repeated("\"a\" ", size) + "\nSubject: x\n\nx"; }},
        {"addresses", 9'000, [=](int size) { return "To: " + repeated("a@b.example, ", size) + "\n\nx"; }},
        {"dots and at signs", 40'000, [=](int size) { return "To: " + repeated("a.@", size) + "\n\nx"; }},
        {"parameters", 4'000, [=](int size) { return "Content-Type: text/plain" + repeated("; a*0=b", size) + "\n\nx"; }},
        {"numbered parameters", 240, [=](int size) { return "Content-Disposition: attachment" + repeated("; filename*999999999*=a%", size) + "\n\nx"; }},
        {"tags", 500'000, [=](int size) { return "Content-Type: text/html\n\n" + repeated("<", size); }},
        {"unclosed tags", 50'000, [=](int size) { return "Content-Type: text/html\n\n" + repeated("<select><svg><object>", size); }},
        {"comments", 250'000, [=](int size) { return "Content-Type: text/html\n\n" + repeated("<!--", size); }},
        {"entities", 500'000, [=](int size) { return "Content-Type: text/html\n\n" + repeated("&", size); }},
        {"quoted attributes", 150'000, [=](int size) { return "Content-Type: text/html\n\n" + repeated("<a b='", size); }},
        {"base64 garbage", 1'200'000, [=](int size) { return "Content-Transfer-Encoding: base64\n\n" + repeated("=A=", size); }},
        {"ISO-2022-KR", 2'000'000, [=](int size) { return "Content-Type: text/plain; charset=iso-2022-kr\n\n" + repeated("\x0e", size); }},
        {"bad bytes", 500'000, [=](int size) { return "Content-Type: text/plain; charset=euc-jp\n\n" + repeated("\xff", size); }},
    };
    for (const Shape &shape : shapes) {
        EXPECT_LT(test::growth(shape.make, readEverything, shape.size), test::proportionate) << shape.name;
        // What is larger than any limit is the end of it: a hundredth of this is usual.
        const QByteArray huge = shape.make(8 * shape.size);
        const test::CpuTime time;
        readEverything(huge);
        EXPECT_LT(time.elapsed(), 20s) << shape.name;
    }
}

TEST(Limits, aMessageAboveTheLimit_isRefused)
{
    const auto refused = parse(QByteArray(101, 'x'), {.maxBytes = 100});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::TooLarge);
}

TEST(Limits, messagesCutOffAnywhere_doNoHarm)
{
    const QDir dir(qEnvironmentVariable("GW_SOURCE_DIR") + u"/tests/unit/mime/messages"_s);
    const QStringList files = dir.entryList({u"*.eml"_s});
    ASSERT_GE(files.size(), 40);
    for (const QString &file : files) {
        const QByteArray bytes = test::messageBytes(file.chopped(4));
        // All of a small one; of a larger one a third of the places.
        const qsizetype step = bytes.size() > 700 ? 3 : 1;
        for (qsizetype size = 0; size <= bytes.size(); size += step) {
            const std::vector<char> exact(bytes.begin(), bytes.begin() + size); // so that a sanitizer sees a byte too many
            readEverything(QByteArrayView(exact.data(), size));
        }
    }
}

TEST(Limits, messagesWithWrongBytes_doNoHarm)
{
    const QDir dir(qEnvironmentVariable("GW_SOURCE_DIR") + u"/tests/unit/mime/messages"_s);
    std::mt19937 random(7); // the same bytes every time
    for (const QString &file : dir.entryList({u"*.eml"_s})) {
        const QByteArray whole = test::messageBytes(file.chopped(4));
        for (int round = 0; round < 40; ++round) {
            QByteArray bytes = whole;
            for (int change = 0; change < 12; ++change)
                bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random());
            readEverything(bytes);
        }
    }
}

} // namespace
