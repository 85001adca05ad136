// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "counter_search.h"

#include "counter_strip.h"
#include <gw/text/query.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::dashboard::CounterSearch)
};

} // namespace

QString CounterSearch::id() const
{
    return u"counters"_s;
}

QString CounterSearch::label() const
{
    return Tr::tr("Waiting work");
}

QList<contract::SearchHit> CounterSearch::hits(const QString &text) const
{
    const text::Query query(text);
    QList<contract::SearchHit> found;
    for (int row = 0; row < m_counters.rowCount(); ++row) {
        const QModelIndex index = m_counters.index(row, 0);
        const QString kind = index.data(CounterModel::KindRole).toString();
        const QString name = counterLabel(index);
        const text::Match match = query.match(text::Key(name));
        if (!match)
            continue;
        contract::SearchHit hit;
        hit.title = name;
        hit.context = Tr::tr("%n waiting", nullptr, index.data(CounterModel::CountRole).toInt());
        hit.icon = u"view-task"_s;
        hit.link = linkOfCounter(kind);
        hit.score = match.score / 1000.0;
        found.append(hit);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &contract::SearchHit::score);
    return found;
}

Task<QList<contract::SearchHit>> CounterSearch::find(QString text, int limit)
{
    QList<contract::SearchHit> found = hits(text);
    found.resize(std::min<qsizetype>(found.size(), limit));
    co_return std::move(found);
}

} // namespace gw::dashboard
