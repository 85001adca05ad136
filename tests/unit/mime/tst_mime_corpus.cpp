// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Awkward mail of the world with what another parser says about it, when it is there: GW_MAIL_CORPUS, or beside the source.
#include "messages.h"

#include <QJsonDocument>

using namespace gw;
using namespace gw::backend::mime;
using namespace Qt::Literals::StringLiterals;

namespace {

QString corpus()
{
    const QString named = qEnvironmentVariable("GW_MAIL_CORPUS");
    return named.isEmpty() ? qEnvironmentVariable("GW_SOURCE_DIR") + u"/../shared/corpus/mail"_s : named;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flatten(const Part &part, QList<const Part *> &all)
{
    all.append(&part);
    for (const Part &sub : part.subParts)
        flatten(sub, all);
}

QSet<int> numbers(const QJsonValue &list)
{
    QSet<int> result;
    for (const auto &number : list.toArray())
        result.insert(number.toInt());
    return result;
}

/// Content-Type as the other parser read it; empty: none.
QJsonObject contentType(const QJsonObject &part)
{
    for (const auto &entry : part["headers"_L1].toArray()) {
        if (entry["name"_L1].toString() == u"content_type")
            return entry["value"_L1]["ContentType"_L1].toObject();
    }
    return {};
}

QString fileName(const QJsonObject &part)
{
    QString name;
    for (const QString &field : {u"content_type"_s, u"content_disposition"_s}) {
        for (const auto &entry : part["headers"_L1].toArray()) {
            if (entry["name"_L1].toString() != field)
                continue;
            const QString wanted = field == u"content_type" ? u"name"_s : u"filename"_s;
            for (const auto &attribute : entry["value"_L1]["ContentType"_L1]["attributes"_L1].toArray()) {
                if (attribute["name"_L1].toString() == wanted)
                    name = attribute["value"_L1].toString();
            }
        }
    }
    return name;
}

/// Places where we differ on purpose.
enum class Why {
    DecodesBase64Anyway, ///< "... data goes here ...": the other one takes a part it cannot decode for text, RFC 8621 goes by type
    GuessesCharset, ///< 8-bit text with a label that cannot be true
};
const QMap<QString, Why> &differences()
{
    static const QMap<QString, Why> all{{u"rfc-000"_s, Why::DecodesBase64Anyway},
                                        {u"legacy-026"_s, Why::GuessesCharset},
                                        {u"legacy-034"_s, Why::GuessesCharset},
                                        {u"legacy-052"_s, Why::GuessesCharset}};
    return all;
}

class Compared
{
public:
    Compared(const Message &mail, const QJsonObject &other, bool guessed, bool byType)
        : m_mail(mail), m_other(other), m_guessed(guessed), m_byType(byType)
    {
        flatten(*mail.root, m_parts);
    }

    void run() const
    {
        const QJsonArray parts = m_other["parts"_L1].toArray();
        ASSERT_EQ(m_parts.size(), parts.size());
        for (qsizetype index = 0; index < m_parts.size(); ++index)
            comparePart(*m_parts[index], parts[index].toObject(), index);
        compareHeaders(m_mail, parts.first().toObject());
        if (m_byType)
            return;
        const QSet<int> text = numbers(m_other["text_body"_L1]);
        const QSet<int> html = numbers(m_other["html_body"_L1]);
        EXPECT_EQ(placesOf(m_mail.textBody), text);
        EXPECT_EQ(placesOf(m_mail.htmlBody), html);
        // An image shown in both bodies is not an attachment for RFC 8621 4.1.4; the other parser lists it as well.
        QSet<int> attached = numbers(m_other["attachments"_L1]);
        for (const int index : numbers(m_other["attachments"_L1])) {
            if (text.contains(index) && html.contains(index))
                attached.remove(index);
        }
        EXPECT_EQ(placesOf(m_mail.attachments), attached);
    }

private:
    QSet<int> placesOf(const QList<const Part *> &list) const
    {
        QSet<int> places;
        for (const Part *part : list)
            places.insert(int(m_parts.indexOf(part)));
        return places;
    }

    void comparePart(const Part &part, const QJsonObject &other, qsizetype index) const
    {
        SCOPED_TRACE(index);
        const QJsonObject type = contentType(other);
        if (!type.isEmpty()) {
            EXPECT_EQ(part.type.toStdString(),
                      (type["c_type"_L1].toString() + u'/' + type["c_subtype"_L1].toString()).toLower().toStdString());
        }
        const QString name = fileName(other);
        // Raw 8-bit bytes in a name: the other one gives up on them.
        if (!name.contains(QChar::ReplacementCharacter)) {
            EXPECT_EQ(part.name.toStdString(), name.normalized(QString::NormalizationForm_C).toStdString());
        }
        const QJsonObject body = other["body"_L1].toObject();
        if (body.contains("Multipart"_L1)) {
            EXPECT_TRUE(part.isMultipart());
        } else if (body.contains("Binary"_L1) || body.contains("InlineBinary"_L1)) {
            compareBytes(part, body.contains("Binary"_L1) ? body["Binary"_L1] : body["InlineBinary"_L1]);
        } else if (body.contains("Message"_L1)) {
            compareMessage(part, body["Message"_L1].toObject());
        } else if (part.isText()) {
            compareText(part, body.contains("Text"_L1) ? body["Text"_L1].toString() : body["Html"_L1].toString());
        }
    }

    static void compareBytes(const Part &part, const QJsonValue &value)
    {
        QByteArray bytes;
        for (const auto &byte : value.toArray())
            bytes.append(char(byte.toInt()));
        if (part.encoding == Encoding::Uuencode) { // which the other parser leaves as it is
            EXPECT_TRUE(part.type != u"image/png" || part.content().startsWith("\x89PNG"));
            return;
        }
        EXPECT_EQ(part.content().trimmed().replace("\r\n", "\n"), bytes.trimmed().replace("\r\n", "\n"));
    }

    void compareMessage(const Part &part, const QJsonObject &other) const
    {
        EXPECT_EQ(part.type.toStdString(), "message/rfc822");
        const auto inner = parse(part.content());
        ASSERT_TRUE(inner);
        Compared(*inner, other, m_guessed, m_byType).run();
    }

    void compareText(const Part &part, QString other) const
    {
        if (m_guessed)
            return;
        other.replace("\r\n"_L1, "\n"_L1);
        EXPECT_EQ(bodyValue(part).value.trimmed().toStdString(), other.trimmed().toStdString());
    }

    static void compareHeaders(const Message &mail, const QJsonObject &otherPart)
    {
        for (const auto &entry : otherPart["headers"_L1].toArray()) {
            const QString name = entry["name"_L1].toString();
            const QJsonValue value = entry["value"_L1];
            // Raw 8-bit headers, for which the other parser has no guess.
            if (QJsonDocument(QJsonArray{value}).toJson().contains("\xef\xbf\xbd"))
                continue;
            if (name == u"subject") {
                EXPECT_EQ(mail.subject().toStdString(), value["Text"_L1].toString().toStdString());
            } else if (name == u"message_id" && value["Text"_L1].isString()) {
                EXPECT_EQ(mail.messageId().value(0).toStdString(), value["Text"_L1].toString().toStdString());
            } else if (name == u"from" || name == u"to" || name == u"cc") {
                const QJsonArray list = value["Address"_L1]["List"_L1].toArray();
                const QList<Address> found = mail.headers().addresses(name.toLatin1());
                if (list.isEmpty())
                    continue;
                ASSERT_EQ(found.size(), list.size()) << name.toStdString();
                for (qsizetype index = 0; index < found.size(); ++index) {
                    // "From: some words" without any address is an address for us and a name for the other one.
                    if (!list[index]["address"_L1].isString())
                        continue;
                    EXPECT_EQ(found[index].email.toStdString(), list[index]["address"_L1].toString().toStdString());
                    // A comment inside of a name: the other one moves it to the end.
                    const auto words = [](QString text) {
                        QStringList sorted = text.remove(u'(').remove(u')').split(u' ');
                        sorted.sort();
                        return sorted;
                    };
                    const QString other = list[index]["name"_L1].toString();
                    EXPECT_EQ(words(found[index].name), words(other));
                    EXPECT_TRUE(other.contains(u'(') || found[index].name == other) << other.toStdString();
                }
            } else if (name == u"date") {
                const QJsonObject date = value["DateTime"_L1].toObject();
                const QDateTime found = mail.sentAt();
                if (date["month"_L1].toInt() == 0) { // "Date: Whenever"
                    EXPECT_FALSE(found.isValid());
                    continue;
                }
                EXPECT_EQ(found.date(), QDate(date["year"_L1].toInt(), date["month"_L1].toInt(), date["day"_L1].toInt()));
                EXPECT_EQ(found.time(), QTime(date["hour"_L1].toInt(), date["minute"_L1].toInt(), date["second"_L1].toInt()));
                const int offset = date["tz_hour"_L1].toInt() * 3600 + date["tz_minute"_L1].toInt() * 60;
                EXPECT_EQ(found.offsetFromUtc(), date["tz_before_gmt"_L1].toBool() ? -offset : offset);
            }
        }
    }

    const Message &m_mail;
    QJsonObject m_other;
    QList<const Part *> m_parts;
    bool m_guessed;
    bool m_byType;
};

TEST(Corpus, everyMessage_isWhatAnotherParserFindsInIt)
{
    const QDir dir(corpus());
    const QStringList files = dir.entryList({u"*.eml"_s});
    if (files.isEmpty())
        GTEST_SKIP() << "no corpus of mail here";
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        SCOPED_TRACE(name.toStdString());
        const Message mail = test::message(bytesOf(dir.filePath(file)));
        EXPECT_TRUE(mail.isMessage);
        EXPECT_FALSE(mail.truncated);
        const QJsonObject other = QJsonDocument::fromJson(bytesOf(dir.filePath(name + u".json"_s))).object();
        ASSERT_FALSE(other.isEmpty());
        const bool listed = differences().contains(name);
        Compared(mail, other, listed && differences().value(name) == Why::GuessesCharset,
                 listed && differences().value(name) == Why::DecodesBase64Anyway)
            .run();
    }
}

} // namespace
