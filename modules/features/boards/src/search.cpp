// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "search.h"

#include "log.h"
#include "mirror.h"
#include <QPointer>
#include <gw/portaltypes/boards.h>
#include <gw/text/fts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

constexpr int postsPerCommit = 300;
constexpr int candidates = 300; ///< of the index, the newest; each is checked
constexpr qsizetype longestQuery = 100;

Result<int> indexSome(store::WriteContext &cache)
{
    sqlite::Connection &db = cache.db();
    auto noted = db.prepare(u"SELECT d.n, p.title, p.summary FROM board_dirty d LEFT JOIN board_post p ON p.n=d.n "
                            u"ORDER BY d.n DESC LIMIT %1"_s.arg(postsPerCommit));
    auto forget = db.prepare(u"DELETE FROM board_search WHERE rowid=?"_s);
    auto learn = db.prepare(u"INSERT INTO board_search(rowid, title, summary) VALUES(?,?,?)"_s);
    auto done = db.prepare(u"DELETE FROM board_dirty WHERE n=?"_s);
    for (const auto *statement : {&noted, &forget, &learn, &done}) {
        if (!*statement)
            return fail(statement->error());
    }
    struct Noted
    {
        qint64 n = 0;
        bool isThere = false;
        QString title = {};
        QString summary = {};
    };
    QList<Noted> all;
    auto row = noted->step();
    for (; row && *row; row = noted->step())
        all.append({noted->integer(0), !noted->isNull(1), noted->text(1), noted->text(2)});
    if (!row)
        return fail(row.error());
    noted->reset();
    for (const Noted &one : std::as_const(all)) {
        forget->bind(0, one.n);
        if (auto ran = forget->run(); !ran)
            return fail(ran.error());
        if (one.isThere) {
            learn->bind(0, one.n);
            learn->bind(1, one.title);
            learn->bind(2, one.summary);
            if (auto ran = learn->run(); !ran)
                return fail(ran.error());
        }
        done->bind(0, one.n);
        if (auto ran = done->run(); !ran)
            return fail(ran.error());
    }
    if (!all.isEmpty())
        cache.touch(searchTopic);
    return int(all.size());
}

struct Hit
{
    QString id;
    QString title;
    QString board;
    qint64 created = 0;
    double score = 0;
};

/// A title is worth more than a summary, an early place more than a late one.
double scoreOf(const QString &title, const QString &summary, const QString &query)
{
    if (const auto where = text::findTerms(title, query))
        return 0.8 - (where->empty() ? 0.0 : std::min(0.2, where->front().start * 0.01));
    if (text::findTerms(summary, query))
        return 0.4;
    return text::findTerms(title + u' ' + summary, query) ? 0.5 : 0.0;
}

Result<QList<Hit>> search(sqlite::Connection &db, const QString &text, int limit, bool english)
{
    QHash<qint64, Hit> found;
    for (const text::FtsAlternative &meaning :
         text::ftsAlternatives(text.left(longestQuery), text::FtsDetail::Column)) {
        auto row = db.prepare(
            u"SELECT p.n, p.id, coalesce(json_extract(p.l_edit,'$.title'), p.title), p.summary, p.created, o.doc FROM "
            u"board_search s JOIN board_post p ON p.n=s.rowid LEFT JOIN board_board o ON o.id=p.board_id WHERE "
            u"board_search MATCH ? AND p.e_gone=0 ORDER BY p.n DESC LIMIT %1"_s.arg(candidates));
        if (!row)
            return fail(row.error());
        row->bind(0, meaning.match);
        auto more = row->step();
        for (; more && *more; more = row->step()) {
            const double score = scoreOf(row->text(2), row->text(3), meaning.query);
            if (score <= 0 || found.contains(row->integer(0)))
                continue;
            const QJsonObject board = mirror::objectOf(row->text(5));
            found.insert(row->integer(0),
                         {row->text(1), row->text(2), board[english ? u"nameEn"_s : u"nameKo"_s].toString(),
                          row->integer(4), score});
        }
        if (!more)
            return fail(more.error());
        if (found.size() >= limit)
            break;
    }
    QList<Hit> hits = found.values();
    std::ranges::sort(hits, [](const Hit &a, const Hit &b) {
        return a.score != b.score ? a.score > b.score : a.created > b.created;
    });
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    return hits;
}

} // namespace

SearchIndexer::SearchIndexer(store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&m_store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == postsTopic && m_started)
            workOff();
    });
}

void SearchIndexer::start()
{
    m_started = true;
    workOff();
}

QCoro::Task<> SearchIndexer::workOff()
{
    if (m_running) {
        m_again = true;
        co_return;
    }
    const QPointer<SearchIndexer> self(this);
    m_running = true;
    while (true) {
        m_again = false;
        auto writing = m_store.write(store::File::Cache, &indexSome);
        const Result<int> count = co_await writing;
        if (!self)
            co_return;
        if (!count) {
            if (count.error().code != Error::Code::Cancelled)
                qCWarning(lcBoards) << "posts cannot be indexed:" << count.error();
            break; // what is noted stays noted
        }
        if (*count < postsPerCommit && !m_again)
            break;
    }
    m_running = false;
    Q_EMIT idle();
}

Task<QList<contract::SearchHit>> PostSearchProvider::find(QString text, int limit)
{
    auto searching = m_store.read(store::File::Cache, [text, limit, english = m_english()](sqlite::Connection &db) {
        return search(db, text, limit, english);
    });
    const Result<QList<Hit>> hits = co_await searching;
    if (!hits)
        co_return fail(hits.error());
    QList<contract::SearchHit> found;
    for (const Hit &hit : *hits)
        found.append(
            {hit.title, hit.board, u"document-properties"_s, {u"boards"_s, u"post/"_s + hit.id, {}}, hit.score});
    co_return found;
}

} // namespace gw::boards
