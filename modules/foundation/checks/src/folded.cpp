// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "folded.h"

#include <QChar>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

char16_t foldedDash(char32_t c)
{
    static constexpr QStringView dashes =
        u"-\u058a\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u3161\u30fc";
    static constexpr QStringView dots = u".\u00b7\u2022\u2027\u2219\u22c5\u3002\u30fb\u318d\uff0e\uff61\uff65";
    if (c > 0xffff)
        return 0;
    if (dashes.contains(QChar(char16_t(c))))
        return u'-';
    return dots.contains(QChar(char16_t(c))) ? u'.' : u'\0';
}

char16_t spokenDigit(char16_t c)
{
    static constexpr QStringView spelled = u"공0영0일1이2삼3사4오5육6륙6칠7팔8구9";
    for (qsizetype n = 0; n < spelled.size(); n += 2) {
        if (spelled.at(n) == QChar(c))
            return spelled.at(n + 1).unicode();
    }
    return 0;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Folded foldEach(QStringView text)
{
    Folded result;
    result.text.reserve(text.size());
    for (qsizetype n = 0; n < text.size(); ++n) {
        const qsizetype at = n;
        char32_t c = text.at(n).unicode();
        if (text.at(n).isHighSurrogate() && n + 1 < text.size() && text.at(n + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(at), text.at(++n));
        if (isInvisible(c))
            continue;
        QString piece;
        if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
            piece = QChar(char16_t(u'0' + digit));
        else if (const char16_t sign = foldedDash(c))
            piece = QChar(sign);
        else if (c == U'\n' || c == U'\u2028' || c == U'\u2029')
            piece = QChar(u'\n');
        else if (QChar::isSpace(c))
            piece = QChar(u' ');
        else if (c >= 0xff01 && c <= 0xff5e)
            piece = QChar(char16_t(c - 0xfee0));
        else
            piece = text.mid(at, n - at + 1).toString();
        for (const QChar unit : std::as_const(piece)) {
            result.text.append(unit);
            result.from.append(int(at));
            result.beyond.append(int(n + 1));
        }
    }
    return result;
}

} // namespace

bool isInvisible(char32_t c)
{
    return c == 0xad || c == 0x34f || c == 0x61c || c == 0x115f || c == 0x1160 || (c >= 0x17b4 && c <= 0x17b5)
           || (c >= 0x180b && c <= 0x180f) || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e)
           || (c >= 0x2060 && c <= 0x206f) || c == 0x2800 || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff
           || c == 0xffa0 || (c >= 0xfff0 && c <= 0xfffb) || (c >= 0x1d173 && c <= 0x1d17a)
           || (c >= 0xe0000 && c <= 0xe0fff) || (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7f && c < 0xa0);
}

Folded folded(QStringView text)
{
    return foldEach(text);
}

Folded foldedSpoken(QStringView text)
{
    Folded result = foldEach(text);
    QString &line = result.text;
    // Syllables that are digits are also particles and words: only a row of four, or one that touches digits, is meant.
    const auto isFiller = [&line](qsizetype n) {
        return line.at(n) == u' ' || line.at(n) == u'-' || line.at(n) == u'.' || line.at(n) == u'\n';
    };
    for (qsizetype n = 0; n < line.size();) {
        if (!isAsciiDigit(line.at(n)) && !spokenDigit(line.at(n).unicode())) {
            ++n;
            continue;
        }
        qsizetype end = n;
        int spelled = 0;
        int digits = 0;
        qsizetype last = n;
        for (; end < line.size(); ++end) {
            if (isAsciiDigit(line.at(end)))
                ++digits;
            else if (spokenDigit(line.at(end).unicode()))
                ++spelled;
            else if (line.at(end) == u'O' || line.at(end) == u'o' || line.at(end) == u'l' || line.at(end) == u'I')
                ++spelled;
            else if (!isFiller(end) || end - last > 3)
                break;
            if (!isFiller(end))
                last = end;
        }
        if (spelled > 0 && digits + spelled >= 10) {
            for (qsizetype at = n; at <= last; ++at) {
                const char16_t c = line.at(at).unicode();
                if (const char16_t digit = spokenDigit(c))
                    line[at] = QChar(digit);
                else if (c == u'O' || c == u'o')
                    line[at] = u'0';
                else if (c == u'l' || c == u'I')
                    line[at] = u'1';
            }
        }
        n = last + 1;
    }
    return result;
}

QList<DigitChain> digitChains(const QString &text)
{
    static constexpr QStringView separators = u" -.\n()_";
    QList<DigitChain> chains;
    DigitChain chain;
    const auto close = [&chains, &chain] {
        if (!chain.groups.isEmpty())
            chains.append(std::exchange(chain, {}));
    };
    for (qsizetype n = 0; n < text.size();) {
        if (!isAsciiDigit(text.at(n))) {
            ++n;
            continue;
        }
        qsizetype end = n;
        while (end < text.size() && isAsciiDigit(text.at(end)))
            ++end;
        DigitChain::Group group{.start = int(n), .length = int(end - n)};
        if (!chain.groups.isEmpty()) {
            const DigitChain::Group &before = chain.groups.constLast();
            group.gap = text.mid(before.start + before.length, n - before.start - before.length);
            const bool joins =
                group.gap.size() <= 3 && std::ranges::all_of(group.gap, [](QChar c) { return separators.contains(c); });
            if (!joins) {
                close();
                group.gap.clear();
            }
        }
        chain.digits.append(QStringView(text).mid(n, end - n));
        chain.groups.append(group);
        n = end;
    }
    close();
    return chains;
}

bool isNear(const QString &text, qsizetype start, qsizetype length, const QStringList &words, int before, int after)
{
    const qsizetype from = std::max<qsizetype>(0, start - before);
    QString head = text.mid(from, start - from);
    QString tail = text.mid(start + length, after);
    head.remove(u' ');
    tail.remove(u' ');
    return std::ranges::any_of(words, [&](const QString &word) {
        return head.contains(word, Qt::CaseInsensitive) || tail.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace gw::checks
