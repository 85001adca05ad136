// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "units.h"

#include <QChar>
#include <gw/text/fold.h>

namespace gw::text {

namespace {

bool isInvisible(char32_t c)
{
    return (c >= 0x200b && c <= 0x200f) || c == 0xfeff || c == 0xad || c == 0x2060 || (c >= 0xfe00 && c <= 0xfe0f)
           || (c >= 0xe0100 && c <= 0xe01ef) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Whether c continues the character before it: a combining mark or a conjoining vowel or final.
bool continues(char32_t c)
{
    if (c < 0x300)
        return false;
    return c <= 0x36f || (c >= 0x1160 && c <= 0x11ff) || (c >= 0xd7b0 && c <= 0xd7ff) || (c >= 0x1ab0 && c <= 0x1aff)
           || (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff) || c == 0x3099 || c == 0x309a
           || (c >= 0xfe20 && c <= 0xfe2f);
}

bool isSpace(char32_t c)
{
    return c == U' ' || (c >= 9 && c <= 13) || c == 0xa0 || c == 0x85 || c == 0x3000 || c == 0x1680
           || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f;
}

/// Full-width and half-width forms in their usual width. NFKC would also turn the jamo of U+3131 into conjoining ones.
char32_t usualWidth(char32_t c)
{
    if (c < 0xff01 || c > 0xffe6)
        return c;
    if (c <= 0xff5e)
        return c - 0xfee0;
    if (c >= 0xffa1 && c <= 0xffbe)
        return c - 0xffa1 + 0x3131;
    if (c >= 0xffc2 && c <= 0xffdc) {
        const char32_t row = (c - 0xffc2) / 8; // four rows of six vowels, two places apart
        return 0x314f + row * 6 + (c - 0xffc2) % 8;
    }
    switch (c) {
    case 0xffe0: return 0xa2;
    case 0xffe1: return 0xa3;
    case 0xffe2: return 0xac;
    case 0xffe5: return 0xa5;
    case 0xffe6: return 0x20a9;
    default: return c;
    }
}

bool isTakenApart(char32_t c)
{
    return (c >= 0x2460 && c <= 0x24ff) || (c >= 0x3200 && c <= 0x33ff) || (c >= 0xfb00 && c <= 0xfb06)
           || (c >= 0xff65 && c <= 0xff9f) || c == 0x2116 || c == 0x2122 || (c >= 0x2160 && c <= 0x217f);
}

char32_t usualSign(char32_t c)
{
    switch (c) {
    case 0x318d:
    case 0x2027:
    case 0x30fb:
    case 0x2022:
    case 0x22c5:
    case 0x119e: return 0xb7;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return U'-';
    case 0x2018:
    case 0x2019:
    case 0x2032: return U'\'';
    case 0x201c:
    case 0x201d:
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f: return U'"';
    case 0x301c:
    case 0x223c: return U'~';
    default: return c;
    }
}

bool isLatin(char32_t c)
{
    return c < 0x250 || (c >= 0x1e00 && c <= 0x1eff);
}

/// The slow way, for a character that is not plain ASCII, Hangul or Han: appends what it folds to.
void foldCluster(const std::u32string &cluster, int start, int end, Units &out)
{
    QString text =
        QString::fromUcs4(cluster.data(), qsizetype(cluster.size())).normalized(QString::NormalizationForm_C);
    const auto points = text.toUcs4();
    for (char32_t raw : points) {
        if (isTakenApart(raw)) {
            const auto parts = toString({&raw, 1}).normalized(QString::NormalizationForm_KC).toUcs4();
            for (const char32_t part : parts)
                out.push_back({QChar::toCaseFolded(usualSign(part)), start, end});
            continue;
        }
        char32_t c = usualSign(usualWidth(raw));
        if (c >= 0x80 && isLatin(c)) {
            if (c == 0xdf || c == 0xe6 || c == 0xc6) { // ß, æ
                out.push_back({c == 0xdf ? U's' : U'a', start, end});
                out.push_back({c == 0xdf ? U's' : U'e', start, end});
                continue;
            }
            if (c == 0xd8 || c == 0xf8)
                c = U'o';
            const auto bare = toString({&c, 1}).normalized(QString::NormalizationForm_D).toUcs4();
            if (!bare.isEmpty())
                c = bare.front();
        } else if (c >= 0x300 && c <= 0x36f) {
            continue; // a mark that found no letter of its own to join
        }
        out.push_back({isSpace(c) ? U' ' : QChar::toCaseFolded(c), start, end});
    }
}

Units foldRaw(const Units &raw)
{
    Units out;
    out.reserve(raw.size());
    std::u32string cluster;
    for (size_t i = 0; i < raw.size(); ++i) {
        const char32_t c = raw[i].c;
        const bool alone = i + 1 >= raw.size() || !continues(raw[i + 1].c);
        if (alone && c < 0x80) {
            if (c >= U'A' && c <= U'Z')
                out.push_back({c + 32, raw[i].start, raw[i].end});
            else if (isSpace(c))
                out.push_back({U' ', raw[i].start, raw[i].end});
            else if (c >= 0x20)
                out.push_back(raw[i]);
            continue;
        }
        if (alone && (isHangulSyllable(c) || (c >= 0x4e00 && c <= 0x9fff))) {
            out.push_back(raw[i]);
            continue;
        }
        if (isInvisible(c))
            continue;
        cluster.assign(1, c);
        size_t last = i;
        while (last + 1 < raw.size() && continues(raw[last + 1].c))
            cluster.push_back(raw[++last].c);
        foldCluster(cluster, raw[i].start, raw[last].end, out);
        i = last;
    }
    return out;
}

QString joinWords(const std::u32string &points)
{
    std::u32string out;
    out.reserve(points.size());
    for (const char32_t c : points) {
        if (c != U' ')
            out.push_back(c);
        else if (!out.empty() && out.back() != U' ')
            out.push_back(c);
    }
    if (!out.empty() && out.back() == U' ')
        out.pop_back();
    return toString(out);
}

} // namespace

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || isDigit(c) || (c >= U'A' && c <= U'Z');
    return QChar::isLetterOrNumber(c) && !isPaired(c);
}

bool isNeglected(char32_t c)
{
    switch (c) {
    case U' ':
    case U'-':
    case U'.':
    case U',':
    case 0xb7:
    case U'/':
    case U'(':
    case U')':
    case U'_': return true;
    default: return false;
    }
}

Units foldUnits(QStringView text)
{
    Units raw;
    raw.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar high = text[i];
        if (high.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            raw.push_back({QChar::surrogateToUcs4(high, text[i + 1]), int(i), int(i + 2)});
            ++i;
        } else {
            raw.push_back({high.isSurrogate() ? char32_t(0xfffd) : char32_t(high.unicode()), int(i), int(i + 1)});
        }
    }
    return foldRaw(raw);
}

Units foldUtf8(const char *text, int size)
{
    Units raw;
    raw.reserve(size_t(size) / 2 + 1);
    const auto *bytes = reinterpret_cast<const unsigned char *>(text);
    int i = 0;
    while (i < size) {
        const unsigned char first = bytes[i];
        const int length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
        char32_t c = length == 1 ? first : length == 2 ? first & 0x1f : length == 3 ? first & 0xf : first & 0x7;
        int used = 1;
        while (used < length && i + used < size && (bytes[i + used] & 0xc0) == 0x80)
            c = (c << 6) | (bytes[i + used++] & 0x3f);
        if (length == 0 || used < length || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
            c = 0xfffd;
        raw.push_back({c, i, i + used});
        i += used;
    }
    return foldRaw(raw);
}

std::u32string codePoints(const Units &units)
{
    std::u32string out;
    out.reserve(units.size());
    for (const Unit &unit : units)
        out.push_back(unit.c);
    return out;
}

QString toString(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), qsizetype(text.size()));
}

QString normalise(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    std::u32string out;
    for (const char32_t raw : composed.toUcs4()) {
        const char32_t c = usualWidth(raw);
        if (isSpace(c))
            out.push_back(U' ');
        else if (!isInvisible(c) && c >= 0x20)
            out.push_back(c);
    }
    return joinWords(out);
}

QString fold(QStringView text)
{
    return joinWords(codePoints(foldUnits(text)));
}

QString compact(QStringView text)
{
    std::u32string out = codePoints(foldUnits(text));
    std::erase_if(out, isNeglected);
    return toString(out);
}

} // namespace gw::text
