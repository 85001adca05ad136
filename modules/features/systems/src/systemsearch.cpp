// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/systems/systemsearch.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::systems {

SystemSearchProvider::SystemSearchProvider(const Catalogue &catalogue, std::function<QString()> label,
                                           std::function<bool()> english)
    : m_catalogue(catalogue), m_label(std::move(label)), m_english(std::move(english))
{
}

QString SystemSearchProvider::id() const
{
    return u"systems"_s;
}

QString SystemSearchProvider::label() const
{
    return m_label();
}

Task<QList<contract::SearchHit>> SystemSearchProvider::find(QString text, int limit)
{
    QList<contract::SearchHit> hits;
    const text::Query query(text);
    const bool english = m_english();
    const QString seat = m_catalogue.seatId();
    for (const Entry &entry : m_catalogue.entries()) {
        const int score = std::max(query.match(entry.keyKo).score, query.match(entry.keyEn).score);
        if (score <= 0)
            continue;
        contract::SearchHit hit;
        hit.title = entry.name(english);
        const portal::SystemAccess *access = entry.accessOf(seat);
        hit.context = entry.description(english);
        if (access && access->role)
            hit.context = (english && !access->role->en.isEmpty() ? access->role->en : access->role->ko) + u" · "_s + hit.context;
        hit.icon = u"internet-services"_s;
        hit.link = {u"systems"_s, u"open/"_s + entry.system.id, {}};
        hit.score = score / 1000.0 + (entry.isOpenFor(seat) ? 0.0005 : 0);
        hits.append(hit);
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &contract::SearchHit::score);
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    co_return std::move(hits);
}

} // namespace gw::systems
