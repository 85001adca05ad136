// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/sseparser.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::net;

namespace {

struct Row
{
    const char *name;
    QByteArray stream;
    QList<SseEvent> events;
};

SseEvent message(const QString &data, const QString &id = {}, const QString &type = u"message"_s)
{
    return {type, data, id};
}

QList<Row> rows()
{
    return {
        {"one line", "data: hello\n\n", {message(u"hello"_s)}},
        {"no space", "data:hello\n\n", {message(u"hello"_s)}},
        {"only one space is taken", "data:  hello\n\n", {message(u" hello"_s)}},
        {"lines are joined", "data: YHOO\ndata: +2\ndata: 10\n\n", {message(u"YHOO\n+2\n10"_s)}},
        {"CRLF", "data: a\r\ndata: b\r\n\r\n", {message(u"a\nb"_s)}},
        {"CR", "data: a\rdata: b\r\r", {message(u"a\nb"_s)}},
        {"mixed ends", "data: a\r\ndata: b\rdata: c\n\n", {message(u"a\nb\nc"_s)}},
        {"byte order mark",
         "\xEF\xBB\xBF"
         "data: a\n\n",
         {message(u"a"_s)}},
        {"second mark is text",
         "\xEF\xBB\xBF\xEF\xBB\xBF"
         "data: a\n\n",
         {}},
        {"comment", ": hi\ndata: a\n:\n\n", {message(u"a"_s)}},
        {"no data, no event", "event: x\n\ndata: a\n\n", {message(u"a"_s)}},
        {"empty data is an event", "data\n\n", {message(QString())}},
        {"two empty lines of data", "data\ndata\n\n", {message(u"\n"_s)}},
        {"unfinished event is dropped", "data: a\n\ndata: b\n", {message(u"a"_s)}},
        {"type", "event: counters\ndata: {}\n\ndata: x\n\n", {message(u"{}"_s, {}, u"counters"_s), message(u"x"_s)}},
        {"id stays", "id: 7\ndata: a\n\ndata: b\n\n", {message(u"a"_s, u"7"_s), message(u"b"_s, u"7"_s)}},
        {"id without event stays too", "id: 7\n\ndata: b\n\n", {message(u"b"_s, u"7"_s)}},
        {"empty id resets", "id: 7\ndata: a\n\nid\ndata: b\n\n", {message(u"a"_s, u"7"_s), message(u"b"_s)}},
        {"id with NUL is ignored",
         QByteArray("id: 7\ndata: a\n\nid: 8\0"
                    "9\ndata: b\n\n",
                    33),
         {message(u"a"_s, u"7"_s), message(u"b"_s, u"7"_s)}},
        {"unknown field", "dat: x\nData: y\ndata : z\ndata: a\n\n", {message(u"a"_s)}},
        {"Korean", "data: 결재\n\n", {message(u"결재"_s)}},
        {"colon in the value", "data: a:b\n\n", {message(u"a:b"_s)}},
    };
}

} // namespace

TEST(SseParser, theTable_holdsWhole)
{
    for (const Row &row : rows()) {
        SseParser parser;
        EXPECT_EQ(parser.feed(row.stream), row.events) << row.name;
    }
}

TEST(SseParser, theTable_holdsByteByByte)
{
    for (const Row &row : rows()) {
        SseParser parser;
        QList<SseEvent> events;
        for (const char byte : row.stream)
            events += parser.feed(QByteArrayView(&byte, 1));
        EXPECT_EQ(events, row.events) << row.name;
    }
}

TEST(SseParser, retry_isDigitsOnly)
{
    SseParser parser;
    parser.feed("retry: 3000\n");
    EXPECT_EQ(parser.retry(), std::chrono::milliseconds(3000));
    parser.feed("retry: 4000ms\nretry:\nretry: -1\nretry: 99999999999999999999\n");
    EXPECT_EQ(parser.retry(), std::chrono::milliseconds(3000));
}

TEST(SseParser, reset_dropsTheUnfinishedEventAndKeepsTheId)
{
    SseParser parser;
    parser.feed("id: 9\ndata: a\n\ndata: lost\n");
    parser.reset();
    EXPECT_EQ(parser.lastEventId(), u"9"_s);
    const QList<SseEvent> events = parser.feed("\xEF\xBB\xBF"
                                               "data: b\n\n");
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.first().data, u"b"_s);
}

TEST(SseParser, anEndlessLineOrEvent_overflows)
{
    SseParser oneLine;
    oneLine.feed("data: " + QByteArray(SseParser::maxEvent, 'x'));
    EXPECT_TRUE(oneLine.overflowed());
    SseParser manyLines;
    for (int i = 0; i < 300; ++i)
        manyLines.feed("data: " + QByteArray(1024, 'x') + '\n');
    EXPECT_TRUE(manyLines.overflowed());
}
