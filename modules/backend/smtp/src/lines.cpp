// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "lines.h"

namespace gw::backend::smtp {
namespace {

constexpr qsizetype maxReplyLines = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype statusLength(QByteArrayView line)
{
    // "5.1.1 ", "2.0.0 "
    qsizetype at = 0;
    for (int group = 0; group < 3; ++group) {
        const qsizetype from = at;
        while (at < line.size() && isDigit(line[at]))
            ++at;
        if (at == from || at - from > 3)
            return 0;
        if (group < 2 && (at >= line.size() || line[at++] != '.'))
            return 0;
    }
    return at == line.size() || line[at] == ' ' ? at : 0;
}

} // namespace

QByteArray Reply::status() const
{
    const QByteArray first = lines.value(0);
    return first.first(statusLength(first));
}

QString Reply::text() const
{
    QString all;
    for (const QByteArray &line : lines) {
        const QString one = QString::fromUtf8(line.sliced(statusLength(line))).simplified();
        if (!one.isEmpty())
            all += (all.isEmpty() ? QString() : QStringLiteral(" ")) + one;
        if (all.size() > 500)
            break;
    }
    all.truncate(500);
    all.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return all;
}

std::optional<bool> addLine(Reply &reply, QByteArrayView line)
{
    if (line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2]) || line[0] < '2' || line[0] > '5')
        return {};
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    const char separator = line.size() > 3 ? line[3] : ' ';
    if ((separator != ' ' && separator != '-') || (!reply.lines.isEmpty() && code != reply.code)
        || reply.lines.size() >= maxReplyLines)
        return {};
    reply.code = code;
    reply.lines.append(line.sliced(std::min<qsizetype>(4, line.size())).toByteArray());
    return separator == ' ';
}

bool isMailbox(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || at == address.size() - 1 || address.size() > 320)
        return false;
    const bool isQuoted = at >= 2 && address.startsWith(u'"') && address[at - 1] == u'"';
    for (qsizetype index = 0; index < address.size(); ++index) {
        const QChar c = address[index];
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'<' || c == u'>' || c == QChar(0x85) || c.isSurrogate())
            return false;
        if ((c.isSpace() || c == u'@' || c == u',' || c == u';' || c == u'"' || c == u'\\') && index != at
            && !(isQuoted && index < at))
            return false;
    }
    return true;
}

std::optional<QByteArray> stuffed(const QByteArray &message)
{
    QByteArray result;
    result.reserve(message.size() + message.size() / 50 + 16);
    bool lineStart = true;
    for (qsizetype at = 0; at < message.size(); ++at) {
        const char c = message[at];
        if (c == '\0')
            return {};
        if (c == '\r') {
            if (at + 1 >= message.size() || message[at + 1] != '\n')
                return {};
            continue; // written together with its line feed
        }
        if (c == '\n') {
            result += "\r\n";
            lineStart = true;
            continue;
        }
        if (lineStart && c == '.')
            result += '.';
        result += c;
        lineStart = false;
    }
    if (!lineStart)
        result += "\r\n";
    return result;
}

void DataReader::put(QByteArrayView bytes)
{
    m_size += bytes.size();
    if (m_size <= m_limit)
        m_message += bytes;
    else
        m_message = {};
}

qsizetype DataReader::feed(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        switch (m_state) {
        case State::Ended: return at;
        case State::LineStart:
            if (c == '.') {
                m_state = State::Dot;
                continue;
            }
            break;
        case State::Dot:
            if (c == '\r') {
                m_state = State::DotCr;
                continue;
            }
            break; // the dot in front of anything else was put there by the sender
        case State::DotCr:
            if (c == '\n') {
                m_state = State::Ended;
                return at + 1;
            }
            put("\r\n"); // ". CR something": the dot goes, the lone CR becomes a line end
            break;
        case State::Cr:
            put("\r\n");
            if (c == '\n') {
                m_state = State::LineStart;
                continue;
            }
            break;
        case State::Text: break;
        }
        if (c == '\r') {
            m_state = State::Cr;
        } else if (c == '\n') {
            put("\r\n"); // a bare one ends a line of text, but begins none that could be the last
            m_state = State::Text;
        } else {
            // What comes without a line end in between can be added at once.
            qsizetype end = at + 1;
            while (end < bytes.size() && bytes[end] != '\r' && bytes[end] != '\n')
                ++end;
            put(bytes.sliced(at, end - at));
            at = end - 1;
            m_state = State::Text;
        }
    }
    return bytes.size();
}

std::optional<Path> parsePath(QByteArrayView text)
{
    text = text.trimmed();
    if (!text.startsWith('<'))
        return {};
    qsizetype end = 1;
    bool inQuotes = false;
    for (; end < text.size(); ++end) {
        if (inQuotes && text[end] == '\\')
            ++end;
        else if (text[end] == '"')
            inQuotes = !inQuotes;
        else if (text[end] == '>' && !inQuotes)
            break;
    }
    if (end >= text.size())
        return {};
    QByteArrayView inside = text.sliced(1, end - 1);
    if (inside.startsWith('@')) // a source route (RFC 5321 4.1.1.3): ignored
        inside = inside.sliced(inside.indexOf(':') + 1);
    if (!inside.isValidUtf8())
        return {};
    Path path;
    path.address = QString::fromUtf8(inside);
    if (!path.address.isEmpty() && !isMailbox(path.address)
        && path.address.compare(QLatin1StringView("postmaster"), Qt::CaseInsensitive) != 0)
        return {};
    const QByteArray rest = text.sliced(end + 1).toByteArray();
    if (!rest.isEmpty() && !rest.startsWith(' '))
        return {};
    for (const QByteArray &word : rest.simplified().split(' ')) {
        if (word.isEmpty())
            continue;
        const qsizetype equals = word.indexOf('=');
        path.parameters.append({(equals < 0 ? word : word.first(equals)).toUpper(),
                                equals < 0 ? QByteArray() : word.sliced(equals + 1)});
    }
    return path;
}

} // namespace gw::backend::smtp
