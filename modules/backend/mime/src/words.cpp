// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include "charset.h"
#include <gw/backend/mime/parse.h>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

struct Word
{
    QByteArray charset; ///< canonical
    QByteArray bytes;
    qsizetype end = 0; ///< behind "?="
};

QByteArray fromQ(QByteArrayView text)
{
    const auto hex = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '=' && at + 2 < text.size() && hex(text[at + 1]) >= 0 && hex(text[at + 2]) >= 0) {
            bytes.append(char(hex(text[at + 1]) * 16 + hex(text[at + 2])));
            at += 2;
        } else {
            bytes.append(text[at] == '_' ? ' ' : text[at]);
        }
    }
    return bytes;
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '='
           || c == ' ' || c == '-' || c == '_';
}

/// The encoded word that begins at `at`, where "=?" stands. Its text may hold spaces, as some writers leave them.
std::optional<Word> wordAt(QByteArrayView value, qsizetype at)
{
    constexpr qsizetype longest = 100'000;
    const qsizetype charsetEnd = value.sliced(0, std::min(value.size(), at + 100)).indexOf('?', at + 2);
    if (charsetEnd < 0 || charsetEnd == at + 2 || charsetEnd + 2 >= value.size() || value[charsetEnd + 2] != '?')
        return {};
    const char method = char(value[charsetEnd + 1] | 0x20);
    if (method != 'b' && method != 'q')
        return {};
    const qsizetype from = charsetEnd + 3;
    qsizetype end = from;
    for (;; ++end) {
        if (end + 1 >= value.size() || end - from > longest)
            return {};
        if (value[end] == '?')
            break;
        if (method == 'b' && !isBase64(value[end]))
            return {};
        const bool padding = end + 2 < value.size() && value[end + 2] == '=';
        if (value[end] == '=' && value[end + 1] == '?' && !padding) // the next word: this one has no end
            return {};
    }
    if (value[end + 1] != '=')
        return {};
    const QByteArrayView text = value.sliced(from, end - from);
    Word word;
    word.charset = canonicalCharset(value.sliced(at + 2, charsetEnd - at - 2));
    word.bytes = method == 'b' ? QByteArray::fromBase64(text.toByteArray()) : fromQ(text);
    word.end = end + 2;
    return word;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Calls text(view) for what is outside of words and words(QString) for a run of words, in order.
template <class Text, class Words>
void walk(QByteArrayView value, Text text, Words words)
{
    qsizetype plain = 0; // where the text that was not handed out begins
    qsizetype at = 0;
    int fruitless = 0; // "=?" again and again must not cost the square of its number
    while ((at = value.indexOf("=?", at)) >= 0 && fruitless < 1000) {
        auto word = wordAt(value, at);
        if (!word) {
            ++fruitless;
            at += 2;
            continue;
        }
        if (at > plain)
            text(value.sliced(plain, at - plain));
        QString run;
        QByteArray bytes;
        QByteArray charset;
        // Words of one charset are one text: writers cut between the bytes of a character.
        const auto flush = [&] {
            run += decodeText(bytes, QString::fromLatin1(charset.isEmpty() ? "us-ascii"_ba : charset)).text;
            bytes.clear();
        };
        while (word) {
            if (word->charset != charset && !bytes.isEmpty())
                flush();
            charset = word->charset;
            bytes += word->bytes;
            plain = at = word->end;
            qsizetype next = at;
            while (next < value.size() && isSpace(value[next]))
                ++next;
            word = next + 1 < value.size() && value[next] == '=' && value[next + 1] == '?' ? wordAt(value, next)
                                                                                           : std::optional<Word>();
        }
        flush();
        words(run);
    }
    if (plain < value.size())
        text(value.sliced(plain));
}

QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            clean.append(u' ');
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            clean.append(c);
    }
    return clean;
}

} // namespace

QByteArray unfolded(QByteArrayView value)
{
    QByteArray line;
    line.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char c = value[at];
        if (c == '\t')
            line.append(' ');
        else if (uchar(c) >= 0x20 || c == '\x1b' || c == '\x0e' || c == '\x0f') // ISO-2022 stands in headers, too
            line.append(c);
    }
    return line.trimmed();
}

QString decodedWords(QByteArrayView value)
{
    QString result;
    walk(
        value, [&](QByteArrayView text) { result += decodeText(text, {}).text; },
        [&](const QString &words) { result += words; });
    return withoutControls(result).normalized(QString::NormalizationForm_C);
}

QByteArray canonicalWords(QByteArrayView value)
{
    const auto encoded = [](const QString &text) {
        return "=?utf-8?B?" + withoutControls(text).normalized(QString::NormalizationForm_C).toUtf8().toBase64() + "?=";
    };
    QByteArray result;
    walk(
        value,
        [&](QByteArrayView text) {
            const bool ascii = std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
            result += ascii ? text.toByteArray() : decodeText(text, {}).text.toUtf8();
        },
        [&](const QString &words) { result += encoded(words); });
    return result;
}

bool hasEncodedWord(QByteArrayView value)
{
    const qsizetype at = value.indexOf("=?");
    return at >= 0 && value.indexOf("?=", at + 4) > 0;
}

} // namespace gw::backend::mime
