// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/sseparser.h>

#include <utility>

namespace gw::net {

QList<SseEvent> SseParser::feed(QByteArrayView bytes)
{
    QList<SseEvent> out;
    m_buffer.append(bytes);
    if (!m_started) {
        static constexpr QByteArrayView mark("\xEF\xBB\xBF");
        if (m_buffer.size() < mark.size() && mark.startsWith(m_buffer))
            return out; // may become a byte order mark yet
        if (m_buffer.startsWith(mark))
            m_buffer.remove(0, mark.size());
        m_started = true;
    }
    qsizetype start = 0;
    for (qsizetype at = 0; at < m_buffer.size(); ++at) {
        const char c = m_buffer.at(at);
        if (c != '\n' && c != '\r') {
            m_skipLineFeed = false;
            continue;
        }
        // The LF of a CRLF whose CR has ended the line already, perhaps in the piece before.
        if (c == '\n' && std::exchange(m_skipLineFeed, false)) {
            start = at + 1;
            continue;
        }
        m_skipLineFeed = c == '\r';
        line(QByteArrayView(m_buffer).sliced(start, at - start), out);
        start = at + 1;
    }
    m_buffer.remove(0, start);
    if (m_buffer.size() > maxEvent)
        m_overflow = true;
    return out;
}

void SseParser::reset()
{
    m_buffer.clear();
    m_data.clear();
    m_type.clear();
    m_started = false;
    m_skipLineFeed = false;
    m_overflow = false;
}

void SseParser::line(QByteArrayView text, QList<SseEvent> &out)
{
    if (text.isEmpty()) {
        if (!m_data.isEmpty()) {
            m_data.chop(1); // the line feed after its last line
            SseEvent event{.data = QString::fromUtf8(m_data), .id = m_lastId};
            if (!m_type.isEmpty())
                event.type = QString::fromUtf8(m_type);
            out.append(std::move(event));
        }
        m_data.clear();
        m_type.clear();
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon == 0)
        return; // a comment
    const QByteArrayView field = colon < 0 ? text : text.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == "data") {
        if (m_data.size() + value.size() > maxEvent) {
            m_overflow = true;
            return;
        }
        m_data.append(value).append('\n');
    } else if (field == "event") {
        m_type = value.toByteArray();
    } else if (field == "id") {
        if (!value.contains('\0'))
            m_lastId = QString::fromUtf8(value);
    } else if (field == "retry") {
        bool isNumber = !value.isEmpty();
        for (const char c : value)
            isNumber = isNumber && c >= '0' && c <= '9';
        const qlonglong milliseconds = isNumber ? value.toByteArray().toLongLong(&isNumber) : 0;
        if (isNumber)
            m_retry = std::chrono::milliseconds(milliseconds);
    }
}

} // namespace gw::net
