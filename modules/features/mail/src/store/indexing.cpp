// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "indexing.h"

#include "keys.h"
#include "record.h"
#include <gw/text/hangul.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail::indexing {

namespace {

constexpr qsizetype longestBody = 64 << 10; ///< of a text, in characters: a log in a mail must not fill the index

struct Texts
{
    qint64 key = 0;
    int indexed = -1;
    QString subject;
    QString people;
    QString preview;
    bool hasPreview = false;
    QString body;
    bool hasBody = false;

    int level() const { return hasBody ? 2 : hasPreview ? 1 : 0; }
    QString bodyAt(int level) const { return level == 2 ? body : level == 1 ? preview : QString(); }
};

/// Prepared once for many messages.
class Writer
{
public:
    static Result<Writer> make(sqlite::Connection &db)
    {
        auto read = db.prepare(
            u"SELECT e.received, e.indexed, e.subject, s.name, s.email, e.to_doc, e.preview, b.text FROM mail_email "
            u"e JOIN mail_sender s ON s.p=e.p LEFT JOIN mail_body b ON b.n=e.n WHERE e.n=?"_s);
        auto add = db.prepare(u"INSERT INTO mail_search(rowid, subject, people, body) VALUES(?,?,?,?)"_s);
        auto take = db.prepare(
            u"INSERT INTO mail_search(mail_search, rowid, subject, people, body) VALUES('delete',?,?,?,?)"_s);
        auto mark = db.prepare(u"UPDATE mail_email SET indexed=? WHERE n=?"_s);
        for (const auto *statement : {&read, &add, &take, &mark}) {
            if (!*statement)
                return fail(statement->error());
        }
        return Writer(std::move(*read), std::move(*add), std::move(*take), std::move(*mark));
    }

    Result<Done> put(qint64 n, bool isWanted)
    {
        const auto texts = textsOf(n);
        if (!texts)
            return fail(texts.error());
        if (!*texts)
            return Done{};
        const int level = isWanted ? (*texts)->level() : -1;
        if ((*texts)->indexed == level)
            return Done{};
        if ((*texts)->indexed >= 0) {
            if (auto done = run(m_take, **texts, (*texts)->indexed); !done)
                return done;
        }
        if (level >= 0) {
            if (auto done = run(m_add, **texts, level); !done)
                return done;
        }
        m_mark.bind(0, level);
        m_mark.bind(1, n);
        return m_mark.run();
    }

private:
    Writer(sqlite::Statement read, sqlite::Statement add, sqlite::Statement take, sqlite::Statement mark)
        : m_read(std::move(read)), m_add(std::move(add)), m_take(std::move(take)), m_mark(std::move(mark))
    {
    }

    Result<std::optional<Texts>> textsOf(qint64 n)
    {
        m_read.reset();
        m_read.bind(0, n);
        auto more = m_read.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return std::optional<Texts>();
        Texts texts{.key = keyOf(m_read.integer(0), n),
                    .indexed = int(m_read.integer(1)),
                    .subject = m_read.text(2),
                    .people = peopleText(m_read.text(3), m_read.text(4), m_read.text(5)),
                    .preview = m_read.text(6),
                    .hasPreview = !m_read.isNull(6),
                    .body = m_read.text(7).left(longestBody),
                    .hasBody = !m_read.isNull(7)};
        m_read.reset();
        return std::optional(texts);
    }

    static Result<Done> run(sqlite::Statement &statement, const Texts &texts, int level)
    {
        statement.bind(0, texts.key);
        statement.bind(1, texts.subject);
        statement.bind(2, texts.people);
        statement.bind(3, texts.bodyAt(level));
        return statement.run();
    }

    sqlite::Statement m_read;
    sqlite::Statement m_add;
    sqlite::Statement m_take;
    sqlite::Statement m_mark;
};

Result<QList<qint64>> numbersFrom(sqlite::Connection &db, const QString &sql, const QVariantList &parameters)
{
    auto row = db.prepare(sql);
    if (!row)
        return fail(row.error());
    for (int i = 0; i < parameters.size(); ++i)
        row->bind(i, parameters.at(i));
    QList<qint64> numbers;
    auto more = row->step();
    for (; more && *more; more = row->step())
        numbers.append(row->integer(0));
    if (!more)
        return fail(more.error());
    return numbers;
}

} // namespace

QString peopleText(const QString &name, const QString &email, const QString &toDoc)
{
    QString text = name + u' ' + email + u' ' + text::initials(name);
    for (const Address &to : addressesFrom(toDoc))
        text += u' ' + to.name + u' ' + to.email + u' ' + text::initials(to.name);
    return text;
}

Result<Done> learn(sqlite::Connection &db, qint64 n)
{
    auto writer = Writer::make(db);
    return writer ? writer->put(n, true) : Result<Done>(fail(writer.error()));
}

Result<Done> forget(sqlite::Connection &db, qint64 n)
{
    auto writer = Writer::make(db);
    return writer ? writer->put(n, false) : Result<Done>(fail(writer.error()));
}

Result<int> workOff(store::WriteContext &cache, int count)
{
    auto &db = cache.db();
    auto writer = Writer::make(db);
    if (!writer)
        return fail(writer.error());
    const auto dirty = numbersFrom(db, u"SELECT n FROM mail_dirty ORDER BY n DESC LIMIT ?"_s, {count});
    if (!dirty)
        return fail(dirty.error());
    const auto mark = db.scalar(u"SELECT value FROM mail_progress WHERE name='indexed'"_s);
    if (!mark)
        return fail(mark.error());
    const qint64 upTo = mark->toLongLong();
    for (const qint64 n : *dirty) {
        // What was never indexed has its turn below.
        if (n <= upTo) {
            if (auto done = writer->put(n, true); !done)
                return fail(done.error());
        }
        if (auto done = db.exec(u"DELETE FROM mail_dirty WHERE n=?"_s, {n}); !done)
            return fail(done.error());
    }
    const auto fresh =
        numbersFrom(db, u"SELECT n FROM mail_email WHERE n>? ORDER BY n LIMIT ?"_s, {upTo, count - dirty->size()});
    if (!fresh)
        return fail(fresh.error());
    for (const qint64 n : *fresh) {
        if (auto done = writer->put(n, true); !done)
            return fail(done.error());
    }
    if (!fresh->isEmpty()) {
        auto done = db.exec(u"INSERT OR REPLACE INTO mail_progress VALUES('indexed', ?)"_s, {fresh->last()});
        if (done)
            done = db.exec(
                u"INSERT INTO mail_progress VALUES('indexed-count', ?) ON CONFLICT(name) DO UPDATE SET value=value+excluded.value"_s,
                {fresh->size()});
        if (!done)
            return fail(done.error());
    }
    const int all = int(dirty->size() + fresh->size());
    if (all > 0)
        cache.touch(searchTopic);
    return all;
}

} // namespace gw::mail::indexing
