// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose.h"

#include <QUuid>
#include <gmime/gmime.h>
#include <iconv.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

constexpr qsizetype maxLine = 998; // RFC 5322 2.1.1

struct Shape
{
    qsizetype eightBit = 0;
    qsizetype longest = 0;
    bool nul = false;
};

Shape shapeOf(QByteArrayView bytes)
{
    Shape shape;
    qsizetype line = 0;
    for (const char c : bytes) {
        line = c == '\n' ? 0 : line + 1;
        shape.longest = std::max(shape.longest, line);
        shape.eightBit += c < 0;
        shape.nul = shape.nul || c == '\0';
    }
    return shape;
}

QByteArray encodedBy(GMimeContentEncoding encoding, QByteArrayView content)
{
    GMimeEncoding state;
    g_mime_encoding_init_encode(&state, encoding);
    QByteArray result(qsizetype(g_mime_encoding_outlen(&state, std::size_t(content.size()))) + 16, Qt::Uninitialized);
    const std::size_t made = g_mime_encoding_flush(&state, content.data(), std::size_t(content.size()), result.data());
    result.truncate(qsizetype(made));
    return withCrlf(result);
}

/// Transfer encoding and body of a part that has no parts.
std::pair<QByteArray, QByteArray> encodedContent(const Entity &entity)
{
    if (entity.type.startsWith("message/")) { // RFC 2046 5.2.1: never encoded
        QByteArray bytes = withCrlf(entity.content);
        const bool eightBit = shapeOf(bytes).eightBit > 0;
        return {eightBit ? "8bit" : "7bit", std::move(bytes)};
    }
    if (!entity.isOurText)
        return {"base64", encodedBy(GMIME_CONTENT_ENCODING_BASE64, entity.content)};
    QByteArray text = withCrlf(entity.content);
    const Shape shape = shapeOf(text);
    if (shape.eightBit == 0 && shape.longest <= maxLine && !shape.nul)
        return {"7bit", std::move(text)};
    if (shape.nul || shape.eightBit * 6 > text.size())
        return {"base64", encodedBy(GMIME_CONTENT_ENCODING_BASE64, text)};
    text.replace("\r\n", "\n"); // GMime takes a CR for content
    return {"quoted-printable", encodedBy(GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE, text)};
}

bool hasEightBit(const Entity &entity)
{
    if (entity.type.startsWith("message/") && shapeOf(entity.content).eightBit > 0)
        return true;
    return std::ranges::any_of(entity.children, hasEightBit);
}

std::optional<QByteArray> inCp949(const QString &text)
{
    const iconv_t converter = iconv_open("CP949", "UTF-8");
    if (converter == iconv_t(-1))
        return {};
    QByteArray input = text.toUtf8();
    QByteArray output(input.size() + 16, Qt::Uninitialized);
    char *from = input.data();
    char *to = output.data();
    std::size_t left = std::size_t(input.size());
    std::size_t room = std::size_t(output.size());
    const std::size_t status = iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    if (status == std::size_t(-1))
        return {};
    output.truncate(output.size() - qsizetype(room));
    return output;
}

} // namespace

QByteArray withCrlf(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size() + text.size() / 40);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\r') {
            if (at + 1 >= text.size() || text[at + 1] != '\n')
                result += "\r\n"; // a lone one is not allowed (RFC 5322 2.3)
        } else if (c == '\n') {
            result += "\r\n";
        } else {
            result += c;
        }
    }
    return result;
}

QByteArray fieldLine(QByteArrayView name, QByteArrayView value)
{
    QByteArray line = name.toByteArray();
    line += ": ";
    line += value;
    line += "\r\n";
    return line;
}

Entity textEntity(const QByteArray &subtype, const QString &text, const QByteArray &charset)
{
    Entity entity;
    entity.type = "text/" + subtype;
    entity.isOurText = true;
    entity.content = text.toUtf8();
    QByteArray label = "utf-8";
    if (charset.compare("utf-8", Qt::CaseInsensitive) != 0) {
        if (auto bytes = inCp949(text)) {
            entity.content = std::move(*bytes);
            label = charset;
        }
    }
    entity.parameters = "; charset=" + label;
    return entity;
}

Entity attachmentEntity(const Attachment &attachment)
{
    Entity entity;
    entity.type = attachment.type.toLatin1();
    if (!attachment.name.isEmpty())
        entity.parameters = encodedOldParameter("name", attachment.name);
    entity.content = attachment.bytes;
    QByteArray disposition = attachment.cid.isEmpty() ? "attachment" : "inline";
    if (!attachment.name.isEmpty())
        disposition += encodedParameter("filename", attachment.name);
    entity.fields = fieldLine("Content-Disposition", disposition);
    if (!attachment.cid.isEmpty())
        entity.fields += fieldLine("Content-ID", '<' + attachment.cid.toUtf8() + '>');
    for (const auto &[name, value] : attachment.headers)
        entity.fields += fieldLine(name, value);
    return entity;
}

QByteArray render(const Entity &entity)
{
    if (!entity.type.startsWith("multipart/")) {
        const auto [encoding, body] = encodedContent(entity);
        QByteArray bytes;
        bytes.reserve(body.size() + 512);
        bytes += fieldLine("Content-Type", entity.type + entity.parameters);
        bytes += fieldLine("Content-Transfer-Encoding", encoding);
        bytes += entity.fields + "\r\n" + body;
        return bytes;
    }
    // "=_" stands in no line that base64 or quoted-printable make (RFC 2045 6.7).
    const QByteArray boundary = "=_gw_" + QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray bytes = fieldLine("Content-Type", entity.type + entity.parameters + ";\r\n boundary=\"" + boundary + '"');
    if (hasEightBit(entity))
        bytes += fieldLine("Content-Transfer-Encoding", "8bit");
    bytes += entity.fields + "\r\n";
    for (const Entity &child : entity.children)
        bytes += "--" + boundary + "\r\n" + render(child) + "\r\n";
    bytes += "--" + boundary + "--\r\n";
    return bytes;
}

} // namespace gw::backend::mime
