// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "inspect.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// How much of a PDF file is looked through; objects packed into streams are not unpacked.
constexpr qsizetype searched = qsizetype(64) << 20;

/// A string of a PDF as text: UTF-16 with a byte order mark, or Latin letters.
QString pdfText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16BE);
        return decoder(bytes.mid(2));
    }
    return bytes.startsWith("\xef\xbb\xbf") ? QString::fromUtf8(bytes.mid(3)) : QString::fromLatin1(bytes);
}

/// The literal or hexadecimal string that begins at or after `at`.
QByteArray pdfString(const QByteArray &file, qsizetype at)
{
    while (at < file.size() && (file.at(at) == ' ' || file.at(at) == '\n' || file.at(at) == '\r'))
        ++at;
    if (at >= file.size())
        return {};
    if (file.at(at) == '<') {
        const qsizetype end = file.indexOf('>', at);
        return end < 0 || end - at > 2000 ? QByteArray() : QByteArray::fromHex(file.mid(at + 1, end - at - 1));
    }
    if (file.at(at) != '(')
        return {};
    QByteArray text;
    int depth = 1;
    for (qsizetype n = at + 1; n < file.size() && text.size() < 1000; ++n) {
        const char c = file.at(n);
        if (c == '\\' && n + 1 < file.size()) {
            const char next = file.at(++n);
            if (next >= '0' && next <= '7') {
                int value = next - '0';
                for (int more = 0; more < 2 && n + 1 < file.size() && file.at(n + 1) >= '0' && file.at(n + 1) <= '7';
                     ++more)
                    value = value * 8 + (file.at(++n) - '0');
                text.append(char(value));
            } else {
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : next);
            }
            continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0)
            break;
        text.append(c);
    }
    return text;
}

int countNames(const QByteArray &file, const char *pattern)
{
    int count = 0;
    const QByteArray wanted(pattern);
    for (qsizetype at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) {
        const char next = at + wanted.size() < file.size() ? file.at(at + wanted.size()) : ' ';
        count += (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z') ? 0 : 1;
    }
    return count;
}

} // namespace

void inspectPdf(const QByteArray &bytes, AttachmentFacts &facts)
{
    const QByteArray file = bytes.left(searched);
    if (!file.left(1024).contains("%PDF-")) {
        facts.state = AttachmentFacts::State::Damaged;
        return;
    }
    facts.state = AttachmentFacts::State::Inspected;
    if (countNames(file, "/Encrypt") > 0) {
        facts.state = AttachmentFacts::State::Encrypted;
        return;
    }
    for (const char *kind : {"/Subtype/Text", "/Subtype /Text", "/Subtype/FreeText", "/Subtype /FreeText",
                             "/Subtype/Highlight", "/Subtype /Highlight"})
        facts.comments += countNames(file, kind);
    facts.macros = countNames(file, "/JavaScript") > 0 || countNames(file, "/JS") > 0;
    for (qsizetype at = file.indexOf("/Author"); at >= 0 && facts.author.isEmpty();
         at = file.indexOf("/Author", at + 7))
        noteAuthor(pdfText(pdfString(file, at + 7)), facts);
    static const QRegularExpression creator(u"<dc:creator>.{0,200}?<rdf:li[^>]*>([^<]{1,200})</rdf:li>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    for (qsizetype at = file.indexOf("<x:xmpmeta"); at >= 0; at = file.indexOf("<x:xmpmeta", at + 1)) {
        const QString xmp = QString::fromUtf8(file.mid(at, 64 * 1024));
        if (const QRegularExpressionMatch match = creator.match(xmp); match.hasMatch())
            noteAuthor(match.captured(1), facts);
        notePaths(xmp.left(xmp.indexOf(u"</x:xmpmeta>"_s)), facts);
    }
    for (qsizetype at = file.indexOf("/Title"); at >= 0 && facts.paths.size() < 5; at = file.indexOf("/Title", at + 6))
        notePaths(pdfText(pdfString(file, at + 6)), facts);
}

} // namespace gw::checks
