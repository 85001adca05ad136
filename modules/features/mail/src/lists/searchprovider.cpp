// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "searchprovider.h"

#include "rows.h"
#include "search.h"
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

struct Found
{
    MessageRow row;
    double score = 0;
};

Result<QList<Found>> findIn(sqlite::Connection &db, const QString &text, int limit)
{
    QList<Found> all;
    for (const Lane lane : {Lane::Employee, Lane::Citizen}) {
        ListQuery query{.lane = lane};
        query.text = text;
        const auto hits = search::hitsFor(
            db, query, [](qint64, int, qint64) { return true; }, limit);
        if (!hits)
            return fail(hits.error());
        for (const search::Hit &hit : *hits) {
            const auto rows = rowsOf(db, {hit.key}, 0);
            if (!rows)
                return fail(rows.error());
            for (const KeyedRow &one : *rows)
                all.append({one.row, hit.score});
        }
    }
    std::ranges::stable_sort(all, [](const Found &a, const Found &b) { return a.score > b.score; });
    if (all.size() > limit)
        all.resize(limit);
    return all;
}

} // namespace

Task<QList<contract::SearchHit>> MailSearchProvider::find(QString text, int limit)
{
    auto searching =
        m_store.read(store::File::Cache, [text, limit](sqlite::Connection &db) { return findIn(db, text, limit); });
    const Result<QList<Found>> found = co_await searching;
    if (!found)
        co_return fail(found.error());
    const auto encoded = [](const QString &id) { return QString::fromLatin1(QUrl::toPercentEncoding(id)); };
    QList<contract::SearchHit> hits;
    for (const Found &one : *found) {
        const QString path = u"message/"_s + encoded(one.row.accountId) + u'/' + encoded(one.row.id);
        hits.append({one.row.subject,
                     one.row.from.shown(),
                     u"mail-message"_s,
                     {u"mail"_s, path, {}},
                     std::min(1.0, one.score)});
    }
    co_return hits;
}

} // namespace gw::mail
