// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/web/wire.h>

#include <QCborValue>
#include <QtEndian>

namespace gw::web {
namespace {

constexpr qsizetype headSize = 16; // kind, reserved, page, size of the body, size of the raw part
constexpr quint32 manyBytes = 512 * 1024 * 1024;

} // namespace

QByteArray encode(const Message &message)
{
    const QByteArray body = message.body.isEmpty() ? QByteArray() : QCborValue(message.body).toCbor();
    QByteArray out(headSize, '\0');
    qToLittleEndian(quint16(message.kind), out.data());
    qToLittleEndian(qint32(message.page), out.data() + 4);
    qToLittleEndian(quint32(body.size()), out.data() + 8);
    qToLittleEndian(quint32(message.raw.size()), out.data() + 12);
    out.reserve(headSize + body.size() + message.raw.size());
    out += body;
    out += message.raw;
    return out;
}

std::optional<Message> Reader::next()
{
    const qsizetype left = m_buffer.size() - m_at;
    const auto compact = [this] {
        m_buffer.remove(0, m_at);
        m_at = 0;
    };
    if (left < headSize) {
        compact();
        return std::nullopt;
    }
    const char *head = m_buffer.constData() + m_at;
    const quint32 bodySize = qFromLittleEndian<quint32>(head + 8);
    const quint32 rawSize = qFromLittleEndian<quint32>(head + 12);
    if (bodySize > manyBytes || rawSize > manyBytes) {
        m_broken = true;
        return std::nullopt;
    }
    if (left < headSize + qsizetype(bodySize) + qsizetype(rawSize)) {
        if (m_at > 0)
            compact();
        return std::nullopt;
    }
    Message message{.kind = Kind(qFromLittleEndian<quint16>(head)), .page = qFromLittleEndian<qint32>(head + 4)};
    if (bodySize > 0) {
        const QCborValue body = QCborValue::fromCbor(m_buffer.mid(m_at + headSize, bodySize));
        m_broken = !body.isMap();
        message.body = body.toMap();
    }
    message.raw = m_buffer.mid(m_at + headSize + bodySize, rawSize);
    m_at += headSize + bodySize + rawSize;
    if (m_broken)
        return std::nullopt;
    return message;
}

} // namespace gw::web
