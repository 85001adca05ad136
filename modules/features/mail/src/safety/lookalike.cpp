// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "domains.h"

#include <QUrl>
#include <algorithm>
#include <gw/mail/safety.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail::safety {
namespace {

constexpr qsizetype MaxDomain = 253;
constexpr qsizetype MaxCompared = 80; ///< letters; two of them cost 6,400 steps

/// Letters of other scripts that are read as a Latin one.
QChar latinOf(QChar c)
{
    static const QString pairs = u"аaαaвbсcԁdеeεeһhіiιiјjкkκkⅼlмmпnоoοoօoрpρpԛqгrѕsтtτtυuѵvνvѡwωwхxχxуyγyɑaıiɩiӏlոn"_s;
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs.at(i) == c)
            return pairs.at(i + 1);
    }
    return c;
}

/// What a hurried reader sees: one letter for all of the same look.
QString skeleton(const QString &name)
{
    QString seen;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.category() == QChar::Mark_NonSpacing && c.unicode() < 0x1100)
            continue; // accents; the parts of Korean syllables are letters
        QChar plain = latinOf(c);
        switch (plain.unicode()) {
        case '0': plain = u'o'; break;
        case '1':
        case 'i':
        case '|':
        case '!': plain = u'l'; break;
        case '3': plain = u'e'; break;
        case '5': plain = u's'; break;
        case '8': plain = u'b'; break;
        case '9':
        case 'q': plain = u'g'; break;
        default: break;
        }
        seen += plain;
    }
    return seen.replace("rn"_L1, "m"_L1).replace("vv"_L1, "w"_L1).replace("cl"_L1, "d"_L1);
}

/// Letters to change, add, leave out or swap with the neighbour to make one of the other; Korean by its letters.
int distance(const QString &first, const QString &second)
{
    const QString a = first.left(MaxCompared);
    const QString b = second.left(MaxCompared);
    const auto rows = size_t(a.size()) + 1;
    const auto columns = size_t(b.size()) + 1;
    std::vector<std::vector<int>> cost(rows, std::vector<int>(columns));
    for (size_t i = 0; i < rows; ++i)
        cost[i][0] = int(i);
    for (size_t j = 0; j < columns; ++j)
        cost[0][j] = int(j);
    for (size_t i = 1; i < rows; ++i) {
        for (size_t j = 1; j < columns; ++j) {
            const QChar x = a.at(qsizetype(i) - 1);
            const QChar y = b.at(qsizetype(j) - 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (x == y ? 0 : 1)});
            if (i > 1 && j > 1 && x == b.at(qsizetype(j) - 2) && a.at(qsizetype(i) - 2) == y)
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

/// The name that was registered, without what stands above it: "hanbit" of mail.hanbit.go.kr.
QString nameOf(const QString &registered)
{
    return registered.section(u'.', 0, 0);
}

bool looksLike(const QString &domain, const QString &known)
{
    const QString own = registeredPart(domain);
    const QString other = registeredPart(known);
    if (own.isEmpty() || other.isEmpty() || own == other)
        return false;
    const QString ownSeen = skeleton(own);
    const QString otherSeen = skeleton(other);
    if (ownSeen == otherSeen)
        return true;
    const QString name = nameOf(other);
    const qsizetype letters = skeleton(name).size();
    if (nameOf(own) == name)
        return letters >= 5; // the same name at another registry
    const QString ownName = skeleton(nameOf(own));
    const int apart = distance(ownName, skeleton(name));
    if (apart <= (letters >= 9 ? 2 : letters >= 5 ? 1 : 0) && (letters >= 5 || apart == 0))
        return true;
    // "hanbit-mail", "login-hanbit", "hanbitcity"
    if (letters >= 4 && ownName.split(u'-').contains(skeleton(name)))
        return true;
    return letters >= 6 && (ownName.startsWith(skeleton(name)) || ownName.endsWith(skeleton(name)));
}

} // namespace

QString readableDomain(const QString &domain)
{
    // Not QUrl::fromAce(), which shows only names of registries that it knows to be careful: here the letters are wanted.
    const QString name = domain.trimmed().left(MaxDomain).normalized(QString::NormalizationForm_KC).toLower();
    QStringList labels = name.split(u'.');
    for (QString &label : labels) {
        if (label.startsWith("xn--"_L1))
            label = punycodeDecoded(label.mid(4));
    }
    return labels.join(u'.');
}

QString asciiDomain(const QString &domain)
{
    const QString trimmed = domain.trimmed().toLower().left(MaxDomain);
    const QByteArray ace = QUrl::toAce(trimmed);
    return ace.isEmpty() ? trimmed : QString::fromLatin1(ace);
}

QString registeredPart(const QString &domain)
{
    static const QStringList second{u"co"_s, u"go"_s, u"or"_s, u"ac"_s, u"ne"_s, u"re"_s, u"pe"_s, u"com"_s, u"gov"_s, u"org"_s, u"net"_s, u"edu"_s};
    const QStringList labels = domain.split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    const bool three = labels.size() > 2 && labels.back().size() == 2 && second.contains(labels.at(labels.size() - 2));
    return labels.mid(labels.size() - (three ? 3 : 2)).join(u'.');
}

bool isBelow(const QString &domain, const QString &parent)
{
    return !parent.isEmpty() && (domain == parent || domain.endsWith(u'.' + parent));
}

QString punycodeDecoded(const QString &label)
{
    // RFC 3492, 6.2.
    constexpr uint base = 36, tMin = 1, tMax = 26, skew = 38, damp = 700;
    std::u32string out;
    const qsizetype hyphen = label.lastIndexOf(u'-');
    for (const QChar c : label.left(std::max<qsizetype>(hyphen, 0)))
        out += c.unicode();
    uint n = 128, i = 0, bias = 72;
    for (qsizetype at = hyphen + 1; at < label.size();) {
        const uint before = i;
        uint weight = 1;
        for (uint k = base;; k += base) {
            if (at >= label.size() || out.size() > 100)
                return label;
            const ushort c = label.at(at++).unicode();
            const uint digit = c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? c - '0' + 26 : base;
            if (digit >= base || digit > (0x7FFFFFFF - i) / weight)
                return label;
            i += digit * weight;
            const uint t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
            if (digit < t)
                break;
            if (weight > 0x7FFFFFFF / (base - t))
                return label;
            weight *= base - t;
        }
        const uint length = uint(out.size()) + 1;
        uint delta = before == 0 ? (i - before) / damp : (i - before) / 2;
        delta += delta / length;
        uint k = 0;
        for (; delta > ((base - tMin) * tMax) / 2; k += base)
            delta /= base - tMin;
        bias = k + (base - tMin + 1) * delta / (delta + skew);
        n += i / length;
        i %= length;
        if (n > 0x10FFFF || (n >= 0xD800 && n <= 0xDFFF))
            return label;
        out.insert(i++, 1, char32_t(n));
    }
    return QString::fromUcs4(out.data(), qsizetype(out.size()));
}

QString hiddenIn(const QString &domain, const QStringList &known)
{
    for (const QString &one : known) {
        const QString name = readableDomain(one);
        if (name.contains(u'.') && !isBelow(domain, name) && (domain.startsWith(name + u'.') || domain.contains(u'.' + name + u'.')))
            return name;
    }
    return {};
}

QString lookAlikeOf(const QString &domain, const QStringList &known)
{
    const QString own = readableDomain(domain);
    for (const QString &one : known) {
        if (isBelow(own, readableDomain(one)))
            return {};
    }
    for (const QString &one : known) {
        if (looksLike(own, readableDomain(one)))
            return asciiDomain(one);
    }
    return {};
}

} // namespace gw::mail::safety
