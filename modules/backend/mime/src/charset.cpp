// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "charset.h"

#include <QHash>
#include <QStringDecoder>
#include <cstring>
#include <gw/backend/mime/parse.h>
#include <iconv.h>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

constexpr QChar replacement = QChar::ReplacementCharacter;
constexpr qsizetype hopeless = 20'000;

struct Closer
{
    void operator()(void *handle) const { iconv_close(iconv_t(handle)); }
};
using Converter = std::unique_ptr<void, Closer>;

struct Converted
{
    QString text;
    qsizetype wrong = 0; ///< bytes that are not of this charset
};

/// Nothing: the charset is unknown.
std::optional<Converted> convert(QByteArrayView bytes, const QByteArray &charset)
{
    const iconv_t opened = iconv_open("UTF-16LE", charset.constData());
    if (opened == iconv_t(-1))
        return {};
    const Converter converter(opened);
    Converted result;
    result.text.reserve(bytes.size());
    char *input = const_cast<char *>(bytes.data()); // iconv() does not write there
    std::size_t left = std::size_t(bytes.size());
    char16_t buffer[2048];
    for (;;) {
        char *output = reinterpret_cast<char *>(buffer);
        std::size_t room = sizeof buffer;
        const bool done = left == 0;
        const std::size_t status =
            iconv(opened, done ? nullptr : &input, done ? nullptr : &left, &output, &room);
        const int reason = errno;
        result.text.append(QStringView(buffer, qsizetype((sizeof buffer - room) / 2)));
        if (done)
            return result;
        if (status != std::size_t(-1) || reason == E2BIG)
            continue;
        result.text.append(replacement);
        ++result.wrong;
        ++input;
        --left;
        if (result.wrong > hopeless) { // each wrong byte costs a call; so many are no text in this charset
            result.text.append(QString(qsizetype(left), replacement));
            result.wrong += qsizetype(left);
            return result;
        }
    }
}

/// Unified Hangul and its subset EUC-KR. A lead byte without its second half costs that byte only.
Converted fromCp949(QByteArrayView bytes)
{
    auto converted = convert(bytes, "CP949");
    return converted ? std::move(*converted) : Converted{QString::fromLatin1(bytes), bytes.size()};
}

/// RFC 1557: between SO and SI (or the end of a line) two 7-bit bytes are one KS X 1001 character. Read leniently: many
/// writers forget the designator at the beginning.
Converted fromIso2022Kr(QByteArrayView bytes)
{
    QByteArray eight;
    eight.reserve(bytes.size());
    bool shifted = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '\x0e') {
            shifted = true;
        } else if (c == '\x0f') {
            shifted = false;
        } else if (c == '\x1b' && bytes.sliced(at).startsWith("\x1b$)C")) {
            at += 3;
        } else {
            if (c == '\n' || c == '\r')
                shifted = false;
            eight.append(shifted && c > ' ' ? char(c | '\x80') : c);
        }
    }
    return fromCp949(eight);
}

Converted fromUtf8(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    Converted result{QString::fromUtf8(bytes), 0};
    if (!bytes.isValidUtf8())
        result.wrong = std::max<qsizetype>(1, result.text.count(replacement));
    return result;
}

std::optional<Converted> from(QByteArrayView bytes, const QByteArray &charset)
{
    if (charset == "UTF-8")
        return fromUtf8(bytes);
    if (charset == "CP949")
        return fromCp949(bytes);
    if (charset == "ISO-2022-KR")
        return fromIso2022Kr(bytes);
    return convert(bytes, charset);
}

bool hasEightBit(QByteArrayView bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return c < 0; });
}

bool hasHangul(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= QChar(0xac00) && c <= QChar(0xd7a3); });
}

/// Whether text in another 8-bit charset can hardly look like this: all pairs fit, and most are common syllables.
bool looksLikeCp949(QByteArrayView bytes)
{
    qsizetype syllables = 0;
    qsizetype pairs = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto lead = uchar(bytes[at]);
        if (lead < 0x80)
            continue;
        if (at + 1 == bytes.size())
            return pairs > 3 && syllables * 10 >= pairs * 8; // cut off in the middle of one
        const auto trail = uchar(bytes[++at]);
        if (lead < 0x81 || lead == 0xff || trail < 0x41 || trail == 0xff)
            return false;
        ++pairs;
        syllables += lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1;
    }
    return syllables > 0 && syllables * 10 >= pairs * 6 && (pairs > 1 || syllables == pairs);
}

QByteArray guessed(QByteArrayView bytes)
{
    if (bytes.contains("\x1b$)C"))
        return "ISO-2022-KR";
    if (bytes.contains("\x1b$B") || bytes.contains("\x1b$@"))
        return "ISO-2022-JP-2";
    if (!hasEightBit(bytes) || bytes.isValidUtf8())
        return "UTF-8";
    return looksLikeCp949(bytes) ? "CP949" : "WINDOWS-1252";
}

QByteArray lowerLabel(QByteArrayView label)
{
    QByteArray name = label.trimmed().toByteArray().toLower();
    while (name.size() >= 2 && (name.front() == '"' || name.front() == '\''))
        name = name.mid(1, name.size() - 2).trimmed();
    if (const qsizetype star = name.indexOf('*'); star >= 0) // RFC 2231 5: a language behind it
        name.truncate(star);
    return name;
}

const QHash<QByteArray, QByteArray> &aliases()
{
    static const QHash<QByteArray, QByteArray> table = [] {
        QHash<QByteArray, QByteArray> names;
        const auto add = [&names](const char *canonical, std::initializer_list<const char *> others) {
            for (const char *other : others)
                names.insert(other, canonical);
        };
        add("CP949", {"ks_c_5601-1987", "ks_c_5601-1989", "ks_c_5601", "ks_c-5601-1987", "ks-c-5601-1987", "ks-c5601-1987",
                      "ksc5601-1987", "ksc_5601-1987", "ksc-5601-1987", "ksc5601", "ksc_5601", "ksc-5601", "kssm",
                      "kscms", "5601", "korean", "csksc56011987", "cseuckr", "iso-ir-149", "euc-kr", "euc_kr", "euckr",
                      "x-euc-kr", "windows-949", "x-windows-949", "ms949", "cp949", "cp-949", "uhc", "ms_949"});
        add("UTF-8", {"utf-8", "utf8", "utf_8", "unicode-1-1-utf-8", "x-unicode-2-0-utf-8", "utf-8n", "cp65001"});
        add("WINDOWS-1252", {"iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "cp1252", "windows-1252",
                             "ansi"});
        add("WINDOWS-1254", {"iso-8859-9", "latin5"});
        add("GB18030", {"gb2312", "gb_2312-80", "gb2312-80", "gbk", "cp936", "x-gbk", "csgb2312", "gb18030"});
        add("CP932", {"shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932"});
        add("ISO-2022-JP-2", {"iso-2022-jp", "csiso2022jp", "iso-2022-jp-1", "iso-2022-jp-2"});
        add("ISO-2022-KR", {"iso-2022-kr", "csiso2022kr"});
        add("BIG5-HKSCS", {"big5", "big-5", "cn-big5", "x-x-big5", "csbig5", "big5-hkscs"});
        add("", {"", "us-ascii", "ascii", "ansi_x3.4-1968", "iso646-us", "unknown-8bit", "x-unknown", "unknown", "default",
                 "default_charset", "none", "7bit", "8bit", "binary", "x-user-defined"});
        return names;
    }();
    return table;
}

} // namespace

QByteArray canonicalCharset(QByteArrayView label)
{
    const QByteArray name = lowerLabel(label);
    const auto known = aliases().constFind(name);
    if (known != aliases().constEnd())
        return *known;
    // What iconv understands beyond a name (//TRANSLIT, paths) is not for strangers.
    const bool plain = name.size() <= 40 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
    });
    return plain ? name.toUpper() : "?"_ba;
}

Decoded decodeText(QByteArrayView bytes, const QString &charset)
{
    const auto guess = [&bytes](bool problem) {
        const QByteArray name = guessed(bytes);
        const auto converted = from(bytes, name);
        return Decoded{converted ? converted->text : QString::fromLatin1(bytes), QString::fromLatin1(name),
                       problem || !converted || converted->wrong > 0};
    };
    const QByteArray name = canonicalCharset(charset.toLatin1());
    if (name.isEmpty())
        return guess(hasEightBit(bytes));
    const bool eightBit = hasEightBit(bytes);
    if (name == "CP949" && eightBit && bytes.isValidUtf8() && hasHangul(QString::fromUtf8(bytes)))
        return guess(true);
    if (name == "UTF-8" && eightBit && !bytes.isValidUtf8() && looksLikeCp949(bytes))
        return guess(true);
    if (name == "WINDOWS-1252" && eightBit && (bytes.isValidUtf8() || looksLikeCp949(bytes)))
        return guess(true);
    auto converted = from(bytes, name);
    if (!converted)
        return guess(true);
    // A label of a 7-bit charset on 8-bit text: the label is what is wrong.
    if (converted->wrong > 0 && eightBit && (name.startsWith("ISO-2022") || name == "UTF-7"))
        return guess(true);
    return {converted->text, QString::fromLatin1(name), converted->wrong > 0};
}

} // namespace gw::backend::mime
