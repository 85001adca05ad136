// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "search.h"

#include "../store/indexing.h"
#include "../store/keys.h"
#include <QHash>
#include <QSet>
#include <gw/text/fts.h>
#include <gw/text/hangul.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail::search {

namespace {

constexpr int candidates = 2000; ///< the newest; only these are looked at and ranked
constexpr int enough = 20;       ///< hits of what was typed, before other meanings are tried
constexpr qsizetype longestQuery = 200;
constexpr qsizetype longestBody = 64 << 10;

/// Where is searched, as a part of SQL with its parameters.
struct Scope
{
    QString sql;
    QVariantList parameters;
};

Scope scopeOf(const ListQuery &query)
{
    if (!query.mailboxId.isEmpty())
        return {
            u"JOIN mail_in i ON i.key=f.rowid AND i.m=(SELECT b.m FROM mail_box b JOIN mail_account o ON o.a=b.a WHERE "
            u"o.id=? AND b.id=?) "_s,
            {query.accountId, query.mailboxId}};
    // Everywhere but in what was thrown away.
    const QString boxes =
        u"JOIN mail_in i ON i.key=f.rowid AND i.m IN (SELECT b.m FROM mail_box b JOIN mail_account o ON o.a=b.a "
        u"WHERE o.present=1 AND b.role NOT IN (%1, %2) AND %3) "_s.arg(int(Role::Junk))
            .arg(int(Role::Trash));
    if (!query.accountId.isEmpty())
        return {boxes.arg(u"o.id=?"_s), {query.accountId}};
    return {boxes.arg(u"coalesce(json_extract(o.doc,'$.lane'),0)=?"_s), {int(query.lane)}};
}

struct Found
{
    qint64 key = 0;
    QString subject;
    QString people;
    QString body;
};

/// A subject is worth more than a person, a person more than the text. Zero: the index was wrong (search.md).
double scoreOf(const Found &found, const QString &query)
{
    if (const auto where = text::findTerms(found.subject, query))
        return 0.75 - (where->empty() ? 0.0 : std::min(0.1, where->front().start * 0.005));
    if (text::findTerms(found.people, query))
        return 0.6;
    if (text::findTerms(found.body, query))
        return 0.35;
    return text::findTerms(found.subject + u' ' + found.people + u' ' + found.body, query) ? 0.3 : 0.0;
}

Result<Done> collect(sqlite::Connection &db, const ListQuery &query, const text::FtsAlternative &meaning,
                     const Takes &takes, QHash<qint64, double> &scores)
{
    const Scope scope = scopeOf(query);
    // CROSS JOIN keeps the order: the index first, newest first, and the tables only for what it finds.
    auto row = db.prepare(
        u"SELECT f.rowid, i.flags, i.p, e.subject, s.name, s.email, e.to_doc, e.preview, b.text FROM "
        u"(SELECT rowid FROM mail_search WHERE mail_search MATCH ? ORDER BY rowid DESC LIMIT %1) f CROSS "_s.arg(
            4 * candidates)
        + scope.sql
        + u"CROSS JOIN mail_email e ON e.n=(f.rowid&1073741823) CROSS JOIN mail_sender s ON s.p=e.p "
          u"LEFT JOIN mail_body b ON b.n=e.n LIMIT %1"_s.arg(candidates));
    if (!row)
        return fail(row.error());
    row->bind(0, meaning.match);
    for (int i = 0; i < scope.parameters.size(); ++i)
        row->bind(i + 1, scope.parameters.at(i));
    auto more = row->step();
    for (; more && *more; more = row->step()) {
        const qint64 key = row->integer(0);
        if (scores.contains(key) || !takes(key, int(row->integer(1)), row->integer(2)))
            continue;
        const Found found{key, row->text(3), indexing::peopleText(row->text(4), row->text(5), row->text(6)),
                          row->isNull(8) ? row->text(7) : row->text(8).left(longestBody)};
        if (const double score = scoreOf(found, meaning.query); score > 0)
            scores.insert(key, meaning.kind == text::FtsAlternative::Kind::Plain ? score : 0.8 * score);
    }
    return more ? Result<Done>(Done{}) : fail(more.error());
}

Result<QHash<qint64, double>> scoresFor(sqlite::Connection &db, const ListQuery &query, const Takes &takes)
{
    QHash<qint64, double> scores;
    for (const text::FtsAlternative &meaning :
         text::ftsAlternatives(query.text.left(longestQuery), text::FtsDetail::Column)) {
        if (meaning.match.isEmpty())
            continue;
        if (auto done = collect(db, query, meaning, takes, scores); !done)
            return fail(done.error());
        if (scores.size() >= enough)
            break;
    }
    return scores;
}

} // namespace

Result<QList<Hit>> hitsFor(sqlite::Connection &db, const ListQuery &query, const Takes &takes, int limit)
{
    const auto scores = scoresFor(db, query, takes);
    if (!scores)
        return fail(scores.error());
    qint64 newest = 0;
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (auto it = scores->cbegin(); it != scores->cend(); ++it) {
        newest = std::max(newest, secondsOf(it.key()));
        oldest = std::min(oldest, secondsOf(it.key()));
    }
    QList<Hit> hits;
    hits.reserve(scores->size());
    for (auto it = scores->cbegin(); it != scores->cend(); ++it) {
        const double age = newest > oldest ? double(secondsOf(it.key()) - oldest) / double(newest - oldest) : 1.0;
        hits.append({it.key(), it.value() + 0.25 * age});
    }
    std::ranges::sort(
        hits, [](const Hit &a, const Hit &b) { return a.score != b.score ? a.score > b.score : a.key > b.key; });
    if (limit > 0 && hits.size() > limit)
        hits.resize(limit);
    return hits;
}

Result<QList<qint64>> keysFor(sqlite::Connection &db, const ListQuery &query, const Takes &takes)
{
    QList<qint64> keys;
    if (query.sort == ListQuery::Sort::Relevance) {
        const auto hits = hitsFor(db, query, takes, 0);
        if (!hits)
            return fail(hits.error());
        for (const Hit &hit : *hits)
            keys.append(hit.key);
        return keys;
    }
    const auto scores = scoresFor(db, query, takes);
    if (!scores)
        return fail(scores.error());
    keys = scores->keys();
    if (query.ascending)
        std::ranges::sort(keys);
    else
        std::ranges::sort(keys, std::greater<>());
    return keys;
}

QStringList windowsOf(const QString &name)
{
    QStringList windows;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const bool isHangul = std::ranges::all_of(word, [](QChar c) { return text::isSyllable(c); });
        if (!isHangul || word.size() < 3) {
            windows.append(word);
            continue;
        }
        for (qsizetype i = 0; i + 1 < word.size(); ++i)
            windows.append(word.mid(i, 2));
    }
    return windows;
}

} // namespace gw::mail::search
