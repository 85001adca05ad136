// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/familyevents/icalendar.h>

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace gw::familyevents {
namespace {

constexpr qsizetype longestLine = 75; // octets, RFC 5545 3.1

/// TEXT of RFC 5545 3.3.11.
QString escaped(QString text)
{
    text.remove(u'\r');
    for (const auto &[plain, safe] : {std::pair(u"\\"_s, u"\\\\"_s), std::pair(u";"_s, u"\\;"_s),
                                      std::pair(u","_s, u"\\,"_s), std::pair(u"\n"_s, u"\\n"_s)})
        text.replace(plain, safe);
    return text;
}

QByteArray time(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

/// A content line, folded between characters.
QByteArray folded(const QByteArray &name, const QString &value)
{
    QByteArray line;
    QByteArray text = name + ':' + value.toUtf8();
    qsizetype room = longestLine;
    while (text.size() > room) {
        qsizetype cut = room;
        while (cut > 0 && (quint8(text.at(cut)) & 0xC0U) == 0x80U)
            --cut; // inside a character
        line += text.first(cut) + "\r\n ";
        text.remove(0, cut);
        room = longestLine - 1;
    }
    return line + text + "\r\n";
}

} // namespace

QByteArray calendarFile(const portal::FamilyEvent &event, const QString &title, const QDateTime &now)
{
    QStringList where;
    for (const QString &part : {event.hall, event.place}) {
        if (!part.isEmpty())
            where.append(part);
    }
    QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Gwanmun//Family events//KO\r\nBEGIN:VEVENT\r\n";
    file += folded("UID", event.id + u"@gwanmun"_s);
    file += "DTSTAMP:" + time(now) + "\r\n";
    file += "DTSTART:" + time(event.startsAt) + "\r\n";
    file += "DTEND:" + time(event.endsAt.value_or(event.startsAt.addSecs(2 * 3600))) + "\r\n";
    file += folded("SUMMARY", escaped(title));
    if (!where.isEmpty())
        file += folded("LOCATION", escaped(where.join(u", "_s)));
    if (!event.text.isEmpty())
        file += folded("DESCRIPTION", escaped(event.text));
    return file + "CLASS:PRIVATE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace gw::familyevents
