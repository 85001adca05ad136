// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/familyevents/search.h>

#include <algorithm>
#include <gw/text/query.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::familyevents {

EventSearch::EventSearch(const EventListModel &model, Text label, std::function<QString(const EventRow &)> title,
                         std::function<QString(const EventRow &)> context)
    : m_model(model), m_label(std::move(label)), m_title(std::move(title)), m_context(std::move(context))
{
}

QString EventSearch::id() const
{
    return u"familyevents"_s;
}

QString EventSearch::label() const
{
    return m_label();
}

Task<QList<contract::SearchHit>> EventSearch::find(QString text, int limit)
{
    const text::Query query(text);
    QList<contract::SearchHit> found;
    for (const EventRow &row : m_model.rows()) {
        int score = 0;
        const QString title = m_title(row);
        for (const QString &words : {title, row.event.personName, row.event.hall + u' ' + row.event.place}) {
            if (const text::Match match = query.match(text::Key(words)))
                score = std::max(score, int(match.score));
        }
        if (score == 0)
            continue;
        contract::SearchHit hit;
        hit.title = title;
        hit.context = m_context(row);
        hit.icon = u"view-calendar-birthday"_s;
        hit.link = {u"familyevents"_s, u"event/"_s + row.event.id, {}};
        hit.score = score / 1000.0;
        found.append(hit);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &contract::SearchHit::score);
    found.resize(std::min<qsizetype>(found.size(), limit));
    co_return std::move(found);
}

} // namespace gw::familyevents
