// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory/searchindexer.h>

#include <QLoggingCategory>
#include <QPointer>
#include <gw/directory/repository.h>

static Q_LOGGING_CATEGORY(lcDirectory, "gw.directory")

    using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

namespace {

constexpr int peoplePerCommit = 300;

/// The statements of one commit.
struct Statements
{
    sqlite::Statement forget;
    sqlite::Statement person;
    sqlite::Statement seats; ///< the main one first, so that its words stand first in the row
    sqlite::Statement learn;
    sqlite::Statement done;

    static Result<Statements> prepare(sqlite::Connection &db)
    {
        auto forget = db.prepare(u"DELETE FROM dir_search WHERE rowid=?"_s);
        auto person = db.prepare(
            u"SELECT id, name||' '||name_en||' '||coalesce(hanja,''), staff_no||' '||email||' '||coalesce(mobile,'') "
            "FROM dir_person WHERE n=? AND state<>'left'"_s);
        auto seats =
            db.prepare(u"SELECT o.title_ko||' '||o.title_en||' '||coalesce(u.name_ko,'')||' '||coalesce(u.name_en,''), "
                       "o.duties_ko||' '||o.duties_en, o.phone FROM dir_seat s JOIN dir_post o ON o.id=s.post_id "
                       "LEFT JOIN dir_unit u ON u.id=o.unit_id WHERE s.person_id=? ORDER BY s.kind<>'main'"_s);
        auto learn = db.prepare(u"INSERT INTO dir_search(rowid, name, place, duties, contact) VALUES(?,?,?,?,?)"_s);
        auto done = db.prepare(u"DELETE FROM dir_dirty WHERE n=?"_s);
        for (const auto *statement : {&forget, &person, &seats, &learn, &done}) {
            if (!*statement)
                return fail(statement->error());
        }
        return Statements{std::move(*forget), std::move(*person), std::move(*seats), std::move(*learn),
                          std::move(*done)};
    }
};

Result<Done> learn(Statements &with, qint64 n)
{
    with.person.bind(0, n);
    const auto there = with.person.step();
    if (!there)
        return fail(there.error());
    if (!*there) {
        with.person.reset();
        return Done{};
    }
    const QString id = with.person.text(0);
    const QString names = with.person.text(1);
    QStringList contact{with.person.text(2)};
    with.person.reset();
    QStringList place;
    QStringList duties;
    with.seats.bind(0, id);
    auto row = with.seats.step();
    for (; row && *row; row = with.seats.step()) {
        place.append(with.seats.text(0));
        duties.append(with.seats.text(1));
        contact.append(with.seats.text(2));
    }
    with.seats.reset();
    if (!row)
        return fail(row.error());
    with.learn.bind(0, n);
    with.learn.bind(1, names);
    with.learn.bind(2, place.join(u' '));
    with.learn.bind(3, duties.join(u' '));
    with.learn.bind(4, contact.join(u' '));
    return with.learn.run();
}

/// Writes the search rows of some of the noted people anew; says how many there were.
Result<int> indexSome(store::WriteContext &cache)
{
    QList<qint64> noted;
    {
        auto statement = cache.db().prepare(u"SELECT n FROM dir_dirty ORDER BY n LIMIT %1"_s.arg(peoplePerCommit));
        if (!statement)
            return fail(statement.error());
        auto row = statement->step();
        for (; row && *row; row = statement->step())
            noted.append(statement->integer(0));
        if (!row)
            return fail(row.error());
    }
    if (noted.isEmpty())
        return 0;
    auto with = Statements::prepare(cache.db());
    if (!with)
        return fail(with.error());
    for (const qint64 n : std::as_const(noted)) {
        with->forget.bind(0, n);
        if (auto done = with->forget.run(); !done)
            return fail(done.error());
        if (auto done = learn(*with, n); !done)
            return fail(done.error());
        with->done.bind(0, n);
        if (auto done = with->done.run(); !done)
            return fail(done.error());
    }
    cache.touch(searchTopic);
    return int(noted.size());
}

} // namespace

SearchIndexer::SearchIndexer(store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&m_store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == changedTopic && m_started)
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
                qCWarning(lcDirectory) << "people cannot be indexed:" << count.error();
            break; // what is noted stays noted
        }
        if (*count < peoplePerCommit && !m_again)
            break;
    }
    m_running = false;
    Q_EMIT idle();
}

} // namespace gw::directory
