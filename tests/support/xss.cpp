// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "gw/test/xss.h"
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

namespace {

QString unfolded(QString text)
{
    text.replace("{{NUL}}"_L1, QString(QChar(0)));
    text.replace("{{TAB}}"_L1, "\t"_L1);
    text.replace("{{LF}}"_L1, "\n"_L1);
    text.replace("{{CR}}"_L1, "\r"_L1);
    text.replace("{{FF}}"_L1, "\f"_L1);
    static const QRegularExpression point(u"\\{\\{U\\+([0-9A-F]{4,5})\\}\\}"_s);
    for (auto match = point.match(text); match.hasMatch(); match = point.match(text)) {
        const char32_t one = match.captured(1).toUInt(nullptr, 16);
        text.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&one, 1));
    }
    static const QRegularExpression repeat(u"\\{\\{(\\d+)\\*(.+?)\\}\\}"_s);
    for (auto match = repeat.match(text); match.hasMatch(); match = repeat.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), match.captured(2).repeated(match.captured(1).toInt()));
    return text;
}

} // namespace

std::vector<XssVector> xssVectors()
{
    QFile file(qEnvironmentVariable("GW_SOURCE_DIR") + u"/tests/support/xss/vectors.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/support/xss/vectors.txt cannot be read");
    std::vector<XssVector> vectors;
    QString technique;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.startsWith("## "_L1))
            technique = line.mid(3);
        else if (!line.isEmpty() && !line.startsWith("# "_L1))
            vectors.push_back({technique, number, unfolded(line)});
    }
    return vectors;
}

QString harmIn(const QString &html, bool mail)
{
    static const QStringList lone{u"br"_s, u"hr"_s, u"img"_s};
    static const QRegularExpression tag(
        u"<(/?)(p|br|div|span|b|strong|i|em|u|s|sub|sup|h1|h2|h3|h4|ul|ol|li|blockquote|pre|code|hr|table|thead|tbody|tr|th|td|a|img)"
        "((?: [a-z]+=\"[^\"<>]*\")*)>"_s);
    static const QRegularExpression attribute(
        u"^ (?:href=\"(?:https?://[^\"\\s]+|mailto:[^\"\\s]+|gwanmun:[A-Za-z0-9/._~?=-]+)\""
        "|rel=\"noopener noreferrer\"|src=\"(?:gwanmun:files/file/[A-Za-z0-9_-]+|cid:[A-Za-z0-9@._+-]+)\"|alt=\"[^\"]*\""
        "|(?:width|height|colspan|rowspan|start|value)=\"[0-9]{1,5}\"|class=\"(?:ink-[a-z]+|mark)\""
        "|style=\"text-align:(?:left|right|center|justify)\")"_s);
    // A mail has colours and sizes, no address of a picture.
    static const QRegularExpression foreign(
        u"^ (?:src=\"(?:cid:[A-Za-z0-9@+._~%-]+|remote:[0-9]{1,5}|inline:[0-9]{1,2})\"|border=\"1\"|width=\"[0-9]{1,3}%\""
        "|style=\"(?:(?:text-align:(?:left|right|center|justify)|color:#[0-9a-f]{6}|background-color:#[0-9a-f]{6}"
        "|font-size:(?:small|large|x-large|xx-large))(?:;(?=[a-z])|(?=\")))+\")"_s);
    QStringList open;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const QChar c = html.at(i);
        if (c == u'>' || c == u'"')
            continue; // a bare one in text opens nothing
        const ushort unit = c.unicode();
        if ((unit < 0x20 && c != u'\n' && c != u'\t' && c != u'\f') || (unit >= 0x202A && unit <= 0x202E)
            || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200B || unit == 0xFEFF)
            return u"control character U+%1 at %2"_s.arg(unit, 4, 16, QChar(u'0')).arg(i);
        if (c != u'<')
            continue;
        const auto match = tag.match(html, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return u"unknown tag at %1: %2"_s.arg(i).arg(html.mid(i, 60));
        QString rest = match.captured(3);
        while (!rest.isEmpty()) {
            auto known = attribute.match(rest);
            if (mail && known.hasMatch() && known.captured().startsWith(" src=\"gwanmun"_L1))
                return u"file of the desk at %1:%2"_s.arg(i).arg(rest.left(60));
            if (mail && !known.hasMatch())
                known = foreign.match(rest);
            if (!known.hasMatch())
                return u"unknown attribute at %1:%2"_s.arg(i).arg(rest.left(60));
            rest = rest.mid(known.capturedLength());
        }
        const QString name = match.captured(2);
        if (match.captured(1).isEmpty()) {
            if (!lone.contains(name))
                open.append(name);
        } else if (open.isEmpty() || open.takeLast() != name) {
            return u"</%1> at %2 closes nothing"_s.arg(name).arg(i);
        }
        i = match.capturedEnd() - 1;
    }
    return open.isEmpty() ? QString() : u"<%1> is not closed"_s.arg(open.last());
}

} // namespace gw::test
