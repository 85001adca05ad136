// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "split.h"



using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

using Parts = QList<const Part *>;

bool isMedia(const QString &type)
{
    return type.startsWith("image/"_L1) || type.startsWith("audio/"_L1) || type.startsWith("video/"_L1);
}

/// The three lists of RFC 8621 4.1.4. `text` and `html` are null where the specification sets them to null.
class Sorter
{
public:
    explicit Sorter(Message &message) : m_message(message) {}

    void run()
    {
        sort({m_message.root.get()}, u"mixed", false, &m_message.htmlBody, &m_message.textBody);
    }

private:
    void sort(const Parts &parts, QStringView multipart, bool inAlternative, Parts *html, Parts *text)
    {
        const qsizetype textBefore = text ? text->size() : -1;
        const qsizetype htmlBefore = html ? html->size() : -1;
        for (qsizetype index = 0; index < parts.size(); ++index) {
            const Part &part = *parts[index];
            if (part.isMultipart()) {
                Parts inside;
                for (const Part &sub : part.subParts)
                    inside.append(&sub);
                const QStringView kind = QStringView(part.type).sliced(10);
                sort(inside, kind, inAlternative || kind == u"alternative", html, text);
            } else if (isInline(part, index, multipart)) {
                if (multipart == u"alternative") {
                    Parts *list = part.type == u"text/plain" ? text : part.type == u"text/html" ? html : nullptr;
                    if (part.type != u"text/plain" && part.type != u"text/html")
                        list = &m_message.attachments;
                    if (list)
                        list->append(&part);
                    continue;
                }
                if (inAlternative && part.type == u"text/plain")
                    html = nullptr;
                if (inAlternative && part.type == u"text/html")
                    text = nullptr;
                if (text)
                    text->append(&part);
                if (html)
                    html->append(&part);
                if ((!text || !html) && isMedia(part.type))
                    m_message.attachments.append(&part);
            } else {
                m_message.attachments.append(&part);
            }
        }
        if (multipart == u"alternative" && text && html) {
            if (textBefore == text->size() && htmlBefore != html->size())
                *text += html->sliced(htmlBefore);
            else if (htmlBefore == html->size() && textBefore != text->size())
                *html += text->sliced(textBefore);
        }
    }

    static bool isInline(const Part &part, qsizetype index, QStringView multipart)
    {
        const bool shown = part.type == u"text/plain" || part.type == u"text/html" || isMedia(part.type);
        return shown && part.disposition != u"attachment"
               && (index == 0 || (multipart != u"related" && (isMedia(part.type) || part.name.isEmpty())));
    }

    Message &m_message;
};

const Part *find(const Part &part, QStringView partId)
{
    if (part.partId == partId)
        return &part;
    for (const Part &sub : part.subParts) {
        if (const Part *found = find(sub, partId))
            return found;
    }
    return nullptr;
}

QStringList ids(const Headers &headers, QByteArrayView name)
{
    return headers.messageIds(name).value_or(QStringList());
}

Result<Message> parsed(QByteArrayView bytes, const Limits &limits)
{
    if (bytes.size() > limits.maxBytes)
        return fail(Error::Code::TooLarge, u"the message is larger than allowed"_s);
    Message message;
    message.raw = bytes;
    Split parts = split(bytes, limits);
    message.root = std::make_shared<const Part>(std::move(parts.root));
    message.isMessage = parts.isMessage;
    message.truncated = parts.truncated;
    Sorter(message).run();
    return message;
}

} // namespace

Result<Message> parseView(QByteArrayView bytes, const Limits &limits)
{
    return parsed(bytes, limits);
}

Result<Message> parse(QByteArray bytes, const Limits &limits)
{
    auto message = parsed(bytes, limits);
    if (message)
        message->keep = std::move(bytes); // shares what the views point into
    return message;
}

const Part *Message::part(QStringView partId) const
{
    return partId.isEmpty() ? nullptr : find(*root, partId);
}

QStringList Message::messageId() const
{
    return ids(headers(), "Message-ID");
}

QStringList Message::inReplyTo() const
{
    return ids(headers(), "In-Reply-To");
}

QStringList Message::references() const
{
    return ids(headers(), "References");
}

bool Message::hasAttachment() const
{
    // Pictures among the text, which the lists of RFC 8621 4.1.4 do not count as attachments.
    if (std::ranges::any_of(textBody, [](const Part *part) { return !part->isText() && part->cid.isEmpty(); }))
        return true;
    QString html; // only read when an image could be shown by it
    bool read = false;
    return std::ranges::any_of(attachments, [&](const Part *part) {
        if (part->disposition != u"attachment" && part->type.startsWith("image/"_L1) && !part->cid.isEmpty()) {
            if (!read) {
                for (const Part *body : htmlBody) {
                    if (body->type == u"text/html")
                        html += bodyValue(*body, 1 << 20).value;
                }
                read = true;
            }
            if (html.contains(u"cid:"_s + part->cid, Qt::CaseInsensitive))
                return false;
        }
        return part->disposition != u"inline" || !part->name.isEmpty();
    });
}

QStringList Message::attachmentNames() const
{
    QStringList names;
    for (const Part *part : attachments) {
        if (!part->name.isEmpty())
            names.append(part->name);
    }
    return names;
}

} // namespace gw::backend::mime
