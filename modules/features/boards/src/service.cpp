// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/service.h>

#include "handlers.h"
#include "log.h"
#include "mirror.h"
#include "postdetail_p.h"
#include "reading.h"
#include "rows.h"
#include "search.h"
#include "sources.h"
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

constexpr int mostAlerts = 300;

Result<QList<Alert>> alertsOf(sqlite::Connection &db)
{
    auto row = db.prepare(
        u"SELECT doc, coalesce(l_seen, seen) FROM board_alert ORDER BY at DESC, id DESC LIMIT %1"_s.arg(mostAlerts));
    if (!row)
        return fail(row.error());
    QList<Alert> alerts;
    auto more = row->step();
    for (; more && *more; more = row->step()) {
        portal::BoardAlert alert;
        if (!fromJson(mirror::objectOf(row->text(0)), alert))
            continue;
        const auto kind =
            alert.kind == portal::BoardAlertKind::Unknown ? Alert::Kind::Unknown : Alert::Kind(int(alert.kind) - 1);
        alerts.append({alert.id, kind, alert.postId, alert.commentId.value_or(QString()), alert.title,
                       alert.by ? alert.by->name : QString(), alert.text, alert.at, row->integer(1) != 0});
    }
    if (!more)
        return fail(more.error());
    return alerts;
}

static_assert(int(portal::BoardAlertKind::Knowledge) - 1 == int(Alert::Kind::Knowledge));

/// What the board list and the badge are made of.
struct Overview
{
    QList<BoardRow> boards;
    int mustRead = 0;
};

Result<Overview> overviewOf(sqlite::Connection &db, const QString &person)
{
    const auto boards = boardsOf(db, person);
    if (!boards)
        return fail(boards.error());
    const auto mustRead = mustReadCount(db, person);
    if (!mustRead)
        return fail(mustRead.error());
    return Overview{*boards, *mustRead};
}

void note(const char *what, const Error &error)
{
    if (error.code != Error::Code::Cancelled)
        qCWarning(lcBoards) << what << "cannot be read:" << error;
}

} // namespace

class BoardsService::Private
{
public:
    explicit Private(BoardsParts itsParts)
        : parts(std::move(itsParts))
        , person([self = parts.self] { return self().personId; })
        , marks(parts.outbox)
        , drafts(parts.store, parts.clock)
        , writing(parts.store, parts.outbox, drafts, parts.transfers, parts.seat, parts.self, parts.clock,
                  parts.writing)
        , attachments(parts.transfers)
        , moderation(parts.send)
        , fetching(parts.store, parts.send, parts.seat)
        , indexer(parts.store)
    {
    }

    void showBadge()
    {
        const bool all = parts.preferences.value(u"boards.badge"_s).toString() == u"unread"_s;
        parts.badges.setBadge(u"boards"_s, {all ? boards.unread() : mustRead, false});
    }

    void take(const Overview &overview)
    {
        QList<BoardRow> rows = overview.boards;
        for (BoardRow &row : rows)
            row.mark = marks.of(row.id);
        boards.setRows(rows);
        mustRead = overview.mustRead;
        showBadge();
    }

    BoardsParts parts;
    Text person;
    Marks marks;
    DraftStore drafts;
    Writing writing;
    Attachments attachments;
    Moderation moderation;
    Fetching fetching;
    SearchIndexer indexer;
    BoardListModel boards;
    QList<Alert> alerts;
    QList<QPointer<PostListModel>> lists;
    QString visibleBoard;
    QString lastPerson;
    int mustRead = 0;
    bool reading = false;
    bool again = false;

    void read(BoardsService *q);
    void readAlerts(BoardsService *q);
};

BoardsService::BoardsService(BoardsParts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(parts)))
{
    const auto handlers = makeHandlers(d->parts.send, d->parts.store, d->parts.transfers);
    for (const auto &handler : handlers)
        d->parts.outbox.addHandler(handler);
    d->parts.engine.addSource(std::make_shared<BoardsSource>(d->parts.send, d->parts.seat));
    d->parts.engine.addSource(std::make_shared<PostsSource>(d->parts.send, d->parts.seat, 500, d->parts.window));
    d->parts.engine.addSource(std::make_shared<AlertsSource>(d->parts.send));
    connect(&d->parts.store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == boardsTopic || topic == postsTopic)
            d->read(this);
        else if (topic == alertsTopic)
            d->readAlerts(this);
    });
    connect(&d->parts.engine, &sync::Engine::sourceSucceeded, this, [this](const QString &id) {
        if (id == u"posts"_s)
            d->fetching.prefetch(d->visibleBoard);
    });
    connect(&d->parts.preferences, &contract::Preferences::changed, this, [this](const QString &key) {
        if (key == u"boards.badge"_s)
            d->showBadge();
    });
    connect(&d->indexer, &SearchIndexer::idle, this, &BoardsService::searchReady);
}

BoardsService::~BoardsService() = default;

void BoardsService::loadNow()
{
    const auto overview = d->parts.store.readNow(
        store::File::Cache, [person = d->person()](sqlite::Connection &db) { return overviewOf(db, person); });
    if (overview)
        d->take(*overview);
    else
        note("boards", overview.error());
    d->lastPerson = d->person();
    d->readAlerts(this);
}

void BoardsService::start()
{
    d->indexer.start();
    d->read(this);
    deliver(d->writing.tidy(), this, [](BoardsService *, const Result<Done> &tidied) {
        if (!tidied)
            note("what was left", tidied.error());
    });
}

void BoardsService::stop()
{
    d->fetching.stop();
}

void BoardsService::reload()
{
    for (const QString &source : {u"boards"_s, u"posts"_s, u"board-alerts"_s})
        d->parts.engine.pull(source);
}

void BoardsService::identityChanged()
{
    const QString person = d->person();
    if (person != d->lastPerson) {
        d->lastPerson = person;
        d->lists.removeIf([](const QPointer<PostListModel> &list) { return !list; });
        for (const QPointer<PostListModel> &list : std::as_const(d->lists))
            list->setPerson(person);
    }
    d->read(this);
}

void BoardsService::Private::read(BoardsService *q)
{
    if (reading) {
        again = true;
        return;
    }
    reading = true;
    auto task = parts.store.read(store::File::Cache,
                                 [person = person()](sqlite::Connection &db) { return overviewOf(db, person); });
    deliver(std::move(task), q, [](BoardsService *service, const Result<Overview> &overview) {
        Private &self = *service->d;
        self.reading = false;
        if (overview)
            self.take(*overview);
        else
            note("boards", overview.error());
        if (std::exchange(self.again, false))
            self.read(service);
    });
}

void BoardsService::Private::readAlerts(BoardsService *q)
{
    deliver(parts.store.read(store::File::Cache, &alertsOf), q,
            [](BoardsService *service, const Result<QList<Alert>> &found) {
                if (!found) {
                    note("alerts", found.error());
                    return;
                }
                if (service->d->alerts == *found)
                    return;
                service->d->alerts = *found;
                Q_EMIT service->alertsChanged();
            });
}

BoardListModel &BoardsService::boards()
{
    return d->boards;
}

std::unique_ptr<PostListModel> BoardsService::makePostList()
{
    auto list = std::make_unique<PostListModel>(d->parts.store, d->marks, d->person());
    d->lists.append(list.get());
    return list;
}

std::unique_ptr<PostDetail> BoardsService::post(const QString &postId)
{
    return std::unique_ptr<PostDetail>(new PostDetail(std::make_unique<PostDetail::Private>(
        d->parts.store, d->parts.outbox, d->marks, d->fetching, postId, d->person, d->parts.seat)));
}

void BoardsService::setVisibleBoard(const QString &boardId)
{
    d->visibleBoard = boardId;
    d->fetching.prefetch(boardId);
}

Task<bool> BoardsService::fetchOlder(QString boardId)
{
    return d->fetching.older(std::move(boardId));
}

Writing &BoardsService::writing()
{
    return d->writing;
}

DraftStore &BoardsService::drafts()
{
    return d->drafts;
}

Attachments &BoardsService::attachments()
{
    return d->attachments;
}

Moderation &BoardsService::moderation()
{
    return d->moderation;
}

Marks &BoardsService::marks()
{
    return d->marks;
}

const MentionCandidates &BoardsService::people() const
{
    return d->parts.people;
}

const QList<Alert> &BoardsService::alerts() const
{
    return d->alerts;
}

std::unique_ptr<contract::ISearchProvider> BoardsService::makeSearch(std::function<QString()> label,
                                                                     std::function<bool()> english)
{
    return std::make_unique<PostSearchProvider>(d->parts.store, std::move(label), std::move(english));
}

} // namespace gw::boards
