// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QJsonObject>
#include <algorithm>
#include <gw/contract/favourites.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::contract {
namespace {

const QString key = u"favourites"_s;

QString addressOf(const Link &link)
{
    return link.toUrl().toString(QUrl::FullyEncoded);
}

qsizetype indexOf(const QList<Favourite> &list, const Link &link)
{
    return std::ranges::find(list, link, &Favourite::link) - list.begin();
}

} // namespace

Favourites::Favourites(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, [this](const QString &changedKey) {
        if (changedKey == key)
            Q_EMIT changed();
    });
}

QList<Favourite> Favourites::all() const
{
    const QJsonObject stored = m_preferences.value(key).toObject();
    QList<Favourite> list;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const auto link = Link::parse(it.key()); // what another desk or version wrote is from outside
        if (!link)
            continue;
        const QJsonObject entry = it.value().toObject();
        list.append({*link, entry.value("title"_L1).toString(), entry.value("icon"_L1).toString(),
                     entry.value("position"_L1).toInt()});
    }
    std::ranges::stable_sort(list, {}, &Favourite::position);
    return list;
}

bool Favourites::contains(const Link &link) const
{
    return m_preferences.value(key).toObject().contains(addressOf(link));
}

void Favourites::add(const Link &link, const QString &title, const QString &icon)
{
    QList<Favourite> list = all();
    const auto at = indexOf(list, link);
    if (at == list.size())
        list.append(Favourite{.link = link});
    list[at].title = title;
    list[at].icon = icon;
    write(list);
}

void Favourites::remove(const Link &link)
{
    QList<Favourite> list = all();
    list.removeIf([&](const Favourite &one) { return one.link == link; });
    write(list);
}

void Favourites::move(const Link &link, int position)
{
    QList<Favourite> list = all();
    const auto from = indexOf(list, link);
    if (from == list.size())
        return;
    const Favourite moved = list.takeAt(from);
    const qsizetype to = position > from ? position - 1 : position;
    list.insert(std::clamp<qsizetype>(to, 0, list.size()), moved);
    write(list);
}

void Favourites::write(const QList<Favourite> &list)
{
    // Member by member: what goes away is said with a null, see Preferences.
    QJsonObject document;
    const QJsonObject stored = m_preferences.value(key).toObject();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        document.insert(it.key(), QJsonValue::Null);
    for (qsizetype at = 0; at < list.size(); ++at) {
        const Favourite &one = list.at(at);
        document.insert(addressOf(one.link),
                        QJsonObject{{u"title"_s, one.title}, {u"icon"_s, one.icon}, {u"position"_s, int(at)}});
    }
    m_preferences.set(key, document);
}

} // namespace gw::contract
