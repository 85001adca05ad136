// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {

QByteArray withoutBcc(QByteArrayView message)
{
    QByteArray result;
    result.reserve(message.size());
    bool dropping = false;
    qsizetype at = 0;
    while (at < message.size()) {
        qsizetype end = message.indexOf('\n', at);
        end = end < 0 ? message.size() : end + 1;
        const QByteArrayView line = message.sliced(at, end - at);
        if (line == "\n" || line == "\r\n")
            break;
        if (line.front() != ' ' && line.front() != '\t') {
            const QByteArrayView name = line.first(std::max<qsizetype>(line.indexOf(':'), 0)).trimmed();
            dropping = name.compare("Bcc", Qt::CaseInsensitive) == 0 || name.compare("Resent-Bcc", Qt::CaseInsensitive) == 0;
        }
        if (!dropping)
            result += line;
        at = end;
    }
    result += message.sliced(at);
    return result;
}

QByteArray withField(QByteArrayView message, QByteArrayView name, QByteArrayView value)
{
    QByteArray result;
    result.reserve(message.size() + name.size() + value.size() + 4);
    result += fieldLine(name, value);
    result += message;
    return result;
}

QByteArray withReceived(QByteArrayView message, const Hop &hop)
{
    const auto clean = [](QByteArray text) {
        text = text.simplified();
        text.removeIf([](char c) { return uchar(c) < 0x20 || c == '\x7f' || c == '(' || c == ')' || c == ';'; });
        return text;
    };
    QByteArray value;
    if (!hop.from.isEmpty())
        value += "from " + clean(hop.from) + "\r\n\t";
    value += "by " + clean(hop.by);
    if (!hop.with.isEmpty())
        value += " with " + clean(hop.with);
    if (!hop.id.isEmpty())
        value += " id " + clean(hop.id);
    if (!hop.forRecipient.isEmpty())
        value += "\r\n\tfor <" + clean(hop.forRecipient).replace('>', "") + '>';
    value += ";\r\n\t" + encodedDate(hop.at);
    return withField(message, "Received", value);
}

QString newMessageId(const QDateTime &now, QByteArrayView domain)
{
    const QByteArray safe = domain.isEmpty() ? "localhost"_ba : domain.toByteArray();
    return now.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u'@'
           + QString::fromLatin1(safe);
}

} // namespace gw::backend::mime
