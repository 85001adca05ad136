// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/query.h>

#include "keys.h"
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr std::array<QLatin1StringView, 8> roleNames{QLatin1StringView(),          QLatin1StringView("inbox"),
                                                     QLatin1StringView("drafts"),  QLatin1StringView("sent"),
                                                     QLatin1StringView("archive"), QLatin1StringView("junk"),
                                                     QLatin1StringView("trash"),   QLatin1StringView("important")};

constexpr std::array<QLatin1StringView, tagCount> tagWords{
    QLatin1StringView("$gw_red"),   QLatin1StringView("$gw_orange"), QLatin1StringView("$gw_yellow"),
    QLatin1StringView("$gw_green"), QLatin1StringView("$gw_blue"),   QLatin1StringView("$gw_purple"),
    QLatin1StringView("$gw_grey")};

struct Word
{
    int flag;
    QLatin1StringView keyword;
};
constexpr std::array<Word, 9> words{{{flag::seen, QLatin1StringView("$seen")},
                                     {flag::flagged, QLatin1StringView("$flagged")},
                                     {flag::answered, QLatin1StringView("$answered")},
                                     {flag::forwarded, QLatin1StringView("$forwarded")},
                                     {flag::draft, QLatin1StringView("$draft")},
                                     {flag::important, QLatin1StringView("$gw_important")},
                                     {flag::receiptSent, QLatin1StringView("$mdnsent")},
                                     {flag::junk, QLatin1StringView("$junk")},
                                     {flag::notJunk, QLatin1StringView("$notjunk")}}};

} // namespace

Role roleFrom(const QString &name)
{
    for (std::size_t i = 0; i < roleNames.size(); ++i) {
        if (name == roleNames[i])
            return Role(i);
    }
    return Role::Unknown;
}

QString roleName(Role role)
{
    return role == Role::Unknown ? QString() : QString(roleNames[std::size_t(role)]);
}

QString keywordOf(Tag tag)
{
    return QString(tagWords[std::size_t(tag)]);
}

int flagsFrom(const QStringList &keywords)
{
    int flags = 0;
    for (const QString &keyword : keywords) {
        for (const Word &word : words) {
            if (keyword.compare(word.keyword, Qt::CaseInsensitive) == 0)
                flags |= word.flag;
        }
        for (int tag = 0; tag < tagCount; ++tag) {
            if (keyword.compare(tagWords[std::size_t(tag)], Qt::CaseInsensitive) == 0)
                flags |= flag::firstTag << tag;
        }
    }
    return flags;
}

QStringList keywordsOf(int flags)
{
    QStringList keywords;
    for (const Word &word : words) {
        if (flags & word.flag)
            keywords.append(QString(word.keyword));
    }
    for (int tag = 0; tag < tagCount; ++tag) {
        if (flags & (flag::firstTag << tag))
            keywords.append(QString(tagWords[std::size_t(tag)]));
    }
    return keywords;
}

qint64 threadNumber(int account, const QString &threadId)
{
    // FNV-1a: stable over versions and machines, unlike qHash.
    quint64 hash = 14695981039346656037ULL;
    const auto mix = [&hash](quint8 byte) { hash = (hash ^ byte) * 1099511628211ULL; };
    for (int i = 0; i < 4; ++i)
        mix(quint8(account >> (8 * i)));
    for (const QChar c : threadId) {
        mix(quint8(c.unicode()));
        mix(quint8(c.unicode() >> 8));
    }
    return qint64(hash & 0x7fffffffffffffffULL);
}

QList<int> boxesFrom(const QString &text)
{
    QList<int> boxes;
    for (const QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts))
        boxes.append(part.toInt());
    return boxes;
}

QString boxesText(QList<int> boxes)
{
    std::ranges::sort(boxes);
    boxes.erase(std::ranges::unique(boxes).begin(), boxes.end());
    QString text;
    for (const int box : std::as_const(boxes)) {
        if (!text.isEmpty())
            text += u',';
        text += QString::number(box);
    }
    return text;
}

bool ListQuery::isFiltered() const
{
    return unread || flagged || attachment || toMe || onlyToMe || outside || important || tag || fromSuperior
           || !fromAddresses.isEmpty() || after.isValid() || before.isValid() || !text.isEmpty();
}

} // namespace gw::mail
