// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Work stays in proportion to the size of the message, whatever is in it.
#include "messages.h"

#include <QElapsedTimer>
#include <random>

using namespace gw;
using namespace gw::backend::mime;
using namespace Qt::Literals::StringLiterals;

namespace {

// Linear work takes a tenth of it; the square of it would take minutes.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 patience = 20'000;
#else
constexpr qint64 patience = 4'000;
#endif

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

TEST(Limits, hostileShapes_takeLittleTime)
{
    const auto repeated = [](const char *piece, int count) { return QByteArray(piece).repeated(count); };
    const std::vector<std::pair<std::string, QByteArray>> shapes{
        {"boundary lines", "Content-Type: multipart/mixed; boundary=b\n\n" + repeated("--b\n", 500'000)},
        {"lines that nearly delimit", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + repeated("--c\n", 1'000'000)},
        {"long header", "Subject: " + repeated("word ", 400'000) + "\n\nx"},
        {"many fields", repeated("X-A: b\n", 300'000) + "\nx"},
        {"folded field", "Subject: x\n" + repeated(" y\n", 500'000) + "\nx"},
        {"words without end", "Subject: " + repeated("=?utf-8?B?", 100'000) + "\n\nx"},
        {"words of one letter", "Subject: " + repeated("=?utf-8?Q?a?= ", 60'000) + "\n\nx"},
        {"groups in groups", "To: " + repeated("a:", 100'000) + "\n\nx"},
        {"comments in comments", "To: " + repeated("(", 200'000) + "\n\nx"},
        {"angle brackets", "To: " + repeated("<", 200'000) + "\nReferences: " + repeated("<", 200'000) + "\n\nx"},
        {"quotation marks", "To: " + repeated("\"a\" ", 60'000) + "\nSubject: x\n\nx"},
        {"addresses", "To: " + repeated("a@b.example, ", 20'000) + "\n\nx"},
        {"dots and at signs", "To: " + repeated("a.@", 80'000) + "\n\nx"},
        {"parameters", "Content-Type: text/plain" + repeated("; a*0=b", 30'000) + "\n\nx"},
        {"numbered parameters", "Content-Disposition: attachment" + repeated("; filename*999999999*=a%", 5'000) + "\n\nx"},
        {"tags", "Content-Type: text/html\n\n" + repeated("<", 1'000'000)},
        {"unclosed tags", "Content-Type: text/html\n\n" + repeated("<select><svg><object>", 100'000)},
        {"comments", "Content-Type: text/html\n\n" + repeated("<!--", 500'000)},
        {"entities", "Content-Type: text/html\n\n" + repeated("&", 1'000'000)},
        {"quoted attributes", "Content-Type: text/html\n\n" + repeated("<a b='", 300'000)},
        {"base64 garbage", "Content-Transfer-Encoding: base64\n\n" + repeated("=A=", 600'000)},
        {"ISO-2022-KR", "Content-Type: text/plain; charset=iso-2022-kr\n\n" + repeated("\x0e", 1'000'000)},
        {"bad bytes", "Content-Type: text/plain; charset=euc-jp\n\n" + repeated("\xff", 1'000'000)},
    };
    for (const auto &[name, bytes] : shapes) {
        QElapsedTimer timer;
        timer.start();
        readEverything(bytes);
        EXPECT_LT(timer.elapsed(), patience) << name;
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
