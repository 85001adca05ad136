// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QUrl>
#include <gw/backend/mime/build.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

constexpr qsizetype lineLength = 76;
constexpr qsizetype wordOverhead = 12; // =?UTF-8?B? and ?=

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            line += c;
        else if (c == u'\n' || c == u'\t')
            line += u' ';
    }
    return line;
}

bool isPlainAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// Encoded words of at most 75 characters that never cut a character in two (RFC 2047 5).
QByteArray encodedWords(const QString &text, qsizetype column)
{
    QByteArray result;
    QByteArray piece;
    qsizetype room = std::max<qsizetype>(lineLength - 1 - column - wordOverhead, 8);
    const auto flush = [&] {
        result += (result.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + piece.toBase64() + "?=";
        piece.clear();
        room = lineLength - 2 - wordOverhead;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype units = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QByteArray character = QStringView(text).sliced(at, units).toUtf8();
        if (!piece.isEmpty() && (piece.size() + character.size() + 2) / 3 * 4 > room)
            flush();
        piece += character;
        at += units;
    }
    if (!piece.isEmpty())
        flush();
    return result;
}

/// ASCII folded at its spaces.
QByteArray foldedAscii(const QByteArray &text, qsizetype column)
{
    QByteArray result;
    qsizetype at = column;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = text.indexOf(' ', from + 1);
        if (end < 0)
            end = text.size();
        const QByteArray word = text.sliced(from, end - from); // with the space in front of it
        if (at + word.size() > lineLength && !result.isEmpty() && word.trimmed().size() > 0 && word.startsWith(' ')) {
            result += "\r\n";
            at = 0;
        }
        result += word;
        at += word.size();
        from = end;
    }
    return result;
}

bool isAtomText(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

QByteArray quoted(const QString &text)
{
    QString inside = text;
    inside.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + inside.toUtf8() + '"';
}

QByteArray phrase(const QString &name, qsizetype column)
{
    const QString line = oneLine(name).trimmed();
    if (!isPlainAscii(line) || line.contains("=?"_L1) || line.size() > 200)
        return encodedWords(line, column);
    const bool atoms = std::ranges::all_of(line, [](QChar c) { return isAtomText(c) || c == u' '; });
    return atoms && !line.contains("  "_L1) ? line.toLatin1() : quoted(line);
}

QByteArray mailbox(const Address &address, qsizetype column)
{
    QString email = oneLine(address.email).trimmed();
    email.remove(u'<').remove(u'>');
    const qsizetype at = email.lastIndexOf(u'@');
    QString local = at < 0 ? email : email.first(at);
    QString domain = at < 0 ? QString() : email.sliced(at + 1);
    if (!isPlainAscii(domain)) {
        const QByteArray ace = QUrl::toAce(domain);
        if (!ace.isEmpty())
            domain = QString::fromLatin1(ace);
    }
    const bool dotAtom = !local.isEmpty() && !local.startsWith(u'.') && !local.endsWith(u'.') && !local.contains(u".."_s)
                         && std::ranges::all_of(local, [](QChar c) { return isAtomText(c) || c == u'.'; });
    const bool alreadyQuoted = local.size() >= 2 && local.startsWith(u'"') && local.endsWith(u'"');
    QByteArray spec = dotAtom || alreadyQuoted ? local.toUtf8() : quoted(local);
    if (at >= 0)
        spec += '@' + domain.remove(u' ').toUtf8();
    if (address.name.trimmed().isEmpty())
        return spec;
    const QByteArray name = phrase(address.name, column);
    const qsizetype lastLine = name.size() - (name.lastIndexOf('\n') + 1);
    return name + (lastLine + spec.size() + 3 > lineLength ? "\r\n <" : " <") + spec + '>';
}

class Joiner
{
public:
    explicit Joiner(qsizetype column) : m_column(column) {}

    void add(const Address &address, QByteArrayView separator)
    {
        QByteArray text = mailbox(address, m_column + 2);
        if (!m_result.isEmpty()) {
            m_result += separator;
            const qsizetype first = text.indexOf('\r') < 0 ? text.size() : text.indexOf('\r');
            if (m_column + first + 3 > lineLength) {
                m_result += "\r\n ";
                m_column = 1;
                text = mailbox(address, 1);
            } else {
                m_result += ' ';
                ++m_column;
            }
        }
        append(text);
    }
    void append(QByteArrayView text)
    {
        m_result += text;
        const qsizetype lineFeed = text.lastIndexOf('\n');
        m_column = lineFeed < 0 ? m_column + text.size() : text.size() - lineFeed;
    }
    const QByteArray &result() const { return m_result; }

private:
    QByteArray m_result;
    qsizetype m_column;
};

bool isTokenish(const QString &value)
{
    return isPlainAscii(value) && value.size() <= 60;
}

} // namespace

QByteArray encodedText(const QString &text, qsizetype column)
{
    const QString line = oneLine(text);
    const bool longWord = std::ranges::any_of(line.split(u' '), [](const QString &word) { return word.size() > 500; });
    if (!isPlainAscii(line) || line.contains("=?"_L1) || longWord || line != line.trimmed())
        return encodedWords(line, column);
    return foldedAscii(line.toLatin1(), column);
}

QByteArray encodedAddresses(const QList<Address> &addresses, qsizetype column)
{
    Joiner joiner(column);
    for (const Address &address : addresses)
        joiner.add(address, ",");
    return joiner.result();
}

QByteArray encodedGroups(const QList<AddressGroup> &groups, qsizetype column)
{
    Joiner joiner(column);
    bool first = true;
    for (const AddressGroup &group : groups) {
        if (group.name) {
            if (!first)
                joiner.append(",\r\n ");
            joiner.append(phrase(*group.name, column) + ":");
        }
        bool firstMember = true;
        for (const Address &address : group.addresses) {
            joiner.add(address, (group.name ? firstMember : first) ? "" : ",");
            firstMember = first = false;
        }
        if (group.name)
            joiner.append(";");
        first = false;
    }
    return joiner.result();
}

QByteArray encodedDate(const QDateTime &date)
{
    return date.toString(Qt::RFC2822Date).toLatin1();
}

QByteArray encodedParameter(const QByteArray &name, const QString &value)
{
    const QString line = oneLine(value);
    if (isTokenish(line))
        return ";\r\n " + name + '=' + quoted(line);
    // Pieces of at most a line each (RFC 2231 3, 4); a percent code stays whole.
    const QByteArray percent = line.toUtf8().toPercentEncoding("!#$&+^`{}|~");
    const qsizetype room = lineLength - name.size() - 12;
    QByteArrayList pieces;
    for (qsizetype at = 0; at < percent.size();) {
        qsizetype size = std::min(percent.size() - at, pieces.isEmpty() ? room - 7 : room);
        for (qsizetype back = 1; back <= 2 && at + size < percent.size() && size > back; ++back) {
            if (percent[at + size - back] == '%') {
                size -= back;
                break;
            }
        }
        pieces.append(percent.sliced(at, size));
        at += size;
    }
    if (pieces.size() == 1)
        return ";\r\n " + name + "*=UTF-8''" + pieces.first();
    QByteArray result;
    for (qsizetype number = 0; number < pieces.size(); ++number) {
        result += ";\r\n " + name + '*' + QByteArray::number(number) + "*=" + (number == 0 ? "UTF-8''" : "")
                  + pieces[number];
    }
    return result;
}

QByteArray encodedOldParameter(const QByteArray &name, const QString &value)
{
    const QString line = oneLine(value);
    if (isPlainAscii(line) && line.size() <= 200)
        return ";\r\n " + name + '=' + quoted(line);
    return ";\r\n " + name + "=\"" + encodedWords(line, name.size() + 3) + '"';
}

} // namespace gw::backend::mime
