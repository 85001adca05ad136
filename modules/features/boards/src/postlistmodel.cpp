// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/postlistmodel.h>

#include "log.h"
#include "rows.h"
#include "rowsdiff.h"
#include <gw/base/deliver.h>
#include <gw/boards/marks.h>
#include <gw/store/store.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

constexpr int firstRows = 60;  ///< more than a screen: what is read before the order of the rest
constexpr int window = 120;    ///< rows that are read at a time
constexpr int keptRows = 2400; ///< contents in memory; those asked for longest ago go first

} // namespace

class PostListModel::Private
{
public:
    Private(PostListModel *model, store::Store &ofStore, Marks &itsMarks) : q(model), store(ofStore), marks(itsMarks) {}

    /// Reads the order anew; the first screen beforehand when there is nothing to see.
    void reload();
    void readFirst();
    void readOrder();
    void takeOrder(const QList<qint64> &numbers);
    /// `first` to `last`: where they are, as far as that is known.
    void takeRows(const QList<PostRow> &rows, int first, int last);
    /// A row that a view asks for and that is not here.
    void want(int row);
    void readWanted();
    void rereadLoaded();
    void forgetFarAway();
    void noteReady();

    PostListModel *q;
    store::Store &store;
    Marks &marks;
    PostQuery query;
    QString person;
    QList<qint64> order;           ///< numbers of the cached rows
    QHash<qint64, PostRow> loaded; ///< of some of them
    int wantedRow = -1;
    int centre = 0;       ///< where a view looked last
    bool reading = false; ///< the order
    bool again = false;   ///< something changed meanwhile
    bool readingRows = false;
    bool rowsAgain = false;
    bool isReady = false;
    bool wantPlanned = false;
    quint64 generation = 0; ///< of the query: a late answer to an older one is dropped
};

void PostListModel::Private::reload()
{
    if (reading) {
        again = true;
        return;
    }
    reading = true;
    if (order.isEmpty())
        readFirst();
    else
        readOrder();
}

void PostListModel::Private::readFirst()
{
    const int limit = query.limit > 0 ? std::min(query.limit, firstRows) : firstRows;
    struct First
    {
        QList<qint64> numbers;
        QList<PostRow> rows;
    };
    auto task = store.read(store::File::Cache,
                           [query = query, person = person, limit](sqlite::Connection &db) -> Result<First> {
                               auto numbers = postNumbers(db, query, person, limit);
                               if (!numbers)
                                   return fail(numbers.error());
                               auto rows = postRows(db, *numbers, person);
                               if (!rows)
                                   return fail(rows.error());
                               return First{*numbers, *rows};
                           });
    deliver(std::move(task), q, [asOf = generation](PostListModel *model, const Result<First> &first) {
        Private &self = *model->d;
        if (asOf != self.generation)
            return;
        if (!first) {
            self.reading = false;
            if (first.error().code != Error::Code::Cancelled)
                qCWarning(lcBoards) << "posts cannot be read:" << first.error();
            return;
        }
        for (const PostRow &row : first->rows)
            self.loaded.insert(row.n, row);
        self.takeOrder(first->numbers);
        self.noteReady();
        if (model->d->generation == asOf)
            model->d->readOrder();
    });
}

void PostListModel::Private::readOrder()
{
    auto task = store.read(store::File::Cache, [query = query, person = person](sqlite::Connection &db) {
        return postNumbers(db, query, person, query.limit);
    });
    deliver(std::move(task), q, [asOf = generation](PostListModel *model, const Result<QList<qint64>> &numbers) {
        Private &self = *model->d;
        if (asOf != self.generation)
            return;
        self.reading = false;
        if (!numbers) {
            if (numbers.error().code != Error::Code::Cancelled)
                qCWarning(lcBoards) << "posts cannot be counted:" << numbers.error();
            return;
        }
        self.takeOrder(*numbers);
        self.noteReady();
        if (model->d->generation != asOf)
            return;
        if (std::exchange(self.again, false))
            self.reload();
        else
            Q_EMIT model->complete();
    });
}

void PostListModel::Private::noteReady()
{
    if (std::exchange(isReady, true))
        return;
    Q_EMIT q->ready();
}

void PostListModel::Private::takeOrder(const QList<qint64> &numbers)
{
    const auto steps = rowsdiff::steps(order, numbers);
    if (!steps) {
        // Rows changed places (a pin, likes): all at once, and selections follow their rows.
        Q_EMIT q->layoutAboutToBeChanged();
        const QModelIndexList before = q->persistentIndexList();
        QHash<qint64, int> wanted;
        for (const QModelIndex &index : before)
            wanted.insert(order.at(index.row()), -1);
        for (int row = 0; row < numbers.size() && !wanted.isEmpty(); ++row) {
            if (const auto it = wanted.find(numbers.at(row)); it != wanted.end())
                it.value() = row;
        }
        QModelIndexList after;
        for (const QModelIndex &index : before) {
            const int row = wanted.value(order.at(index.row()), -1);
            after.append(row < 0 ? QModelIndex() : q->index(row));
        }
        order = numbers;
        q->changePersistentIndexList(before, after);
        Q_EMIT q->layoutChanged();
        return;
    }
    for (const rowsdiff::Step &step : *steps) {
        if (step.isInsert) {
            q->beginInsertRows({}, step.row, step.row + step.count - 1);
            QList<qint64> grown;
            grown.reserve(order.size() + step.count);
            grown.append(order.mid(0, step.row));
            grown.append(numbers.mid(step.from, step.count));
            grown.append(order.mid(step.row));
            order = grown;
            q->endInsertRows();
        } else {
            q->beginRemoveRows({}, step.row, step.row + step.count - 1);
            order.remove(step.row, step.count);
            q->endRemoveRows();
        }
    }
}

void PostListModel::Private::want(int row)
{
    wantedRow = row;
    if (std::exchange(wantPlanned, true))
        return;
    // After the view has asked for all it paints: one read for the window around the last of them.
    QMetaObject::invokeMethod(
        q,
        [this] {
            wantPlanned = false;
            readWanted();
        },
        Qt::QueuedConnection);
}

void PostListModel::Private::readWanted()
{
    if (wantedRow < 0)
        return;
    if (readingRows) {
        rowsAgain = true;
        return;
    }
    const int first = std::max(0, wantedRow - window / 2);
    const int last = std::min(int(order.size()), first + window);
    QList<qint64> missing;
    for (int row = first; row < last; ++row) {
        if (!loaded.contains(order.at(row)))
            missing.append(order.at(row));
    }
    centre = std::exchange(wantedRow, -1);
    if (missing.isEmpty())
        return;
    readingRows = true;
    auto task = store.read(store::File::Cache, [missing, person = person](sqlite::Connection &db) {
        return postRows(db, missing, person);
    });
    deliver(std::move(task), q,
            [asOf = generation, first, last](PostListModel *model, const Result<QList<PostRow>> &rows) {
                Private &self = *model->d;
                self.readingRows = false;
                if (rows && asOf == self.generation)
                    self.takeRows(*rows, first, last);
                if (std::exchange(model->d->rowsAgain, false))
                    model->d->readWanted();
            });
}

void PostListModel::Private::takeRows(const QList<PostRow> &rows, int first, int last)
{
    QSet<qint64> changed;
    for (const PostRow &row : rows) {
        const auto it = loaded.find(row.n);
        if (it != loaded.end() && it.value() == row)
            continue;
        loaded.insert(row.n, row);
        changed.insert(row.n);
    }
    if (changed.isEmpty())
        return;
    // In runs, so that a view repaints once for a screen.
    int from = -1;
    const int end = std::min(last, int(order.size()));
    for (int row = first; row <= end && (!changed.isEmpty() || from >= 0); ++row) {
        const bool is = row < end && changed.remove(order.at(row));
        if (is && from < 0)
            from = row;
        if (!is && from >= 0) {
            Q_EMIT q->dataChanged(q->index(from), q->index(row - 1));
            from = -1;
        }
    }
    forgetFarAway();
}

void PostListModel::Private::forgetFarAway()
{
    if (loaded.size() <= keptRows)
        return;
    // What is farthest from where the view is looking.
    const int first = std::max(0, centre - keptRows / 4);
    const int last = std::min(int(order.size()), centre + keptRows / 4);
    QHash<qint64, PostRow> near;
    for (int row = first; row < last; ++row) {
        if (const auto it = loaded.constFind(order.at(row)); it != loaded.cend())
            near.insert(it.key(), it.value());
    }
    loaded.swap(near);
}

void PostListModel::Private::rereadLoaded()
{
    if (loaded.isEmpty())
        return;
    const QList<qint64> numbers = loaded.keys();
    auto task = store.read(store::File::Cache, [numbers, person = person](sqlite::Connection &db) {
        return postRows(db, numbers, person);
    });
    deliver(std::move(task), q, [asOf = generation](PostListModel *model, const Result<QList<PostRow>> &rows) {
        if (rows && asOf == model->d->generation)
            model->d->takeRows(*rows, 0, int(model->d->order.size()));
    });
}

PostListModel::PostListModel(store::Store &store, Marks &marks, QString personId, QObject *parent)
    : QAbstractListModel(parent), d(std::make_unique<Private>(this, store, marks))
{
    d->person = std::move(personId);
    connect(&store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == postsTopic) {
            d->rereadLoaded();
            d->reload();
        } else if (topic == commentsTopic) {
            d->rereadLoaded(); // their number
        }
    });
    connect(&marks, &Marks::changed, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {MarkRole});
    });
}

PostListModel::~PostListModel() = default;

void PostListModel::setQuery(const PostQuery &query)
{
    if (query == d->query && (d->isReady || d->reading))
        return;
    beginResetModel();
    ++d->generation;
    d->query = query;
    d->order.clear();
    d->loaded.clear();
    d->isReady = false;
    d->reading = false;
    d->again = false;
    endResetModel();
    d->reload();
}

void PostListModel::setPerson(const QString &personId)
{
    if (d->person == personId)
        return;
    d->person = personId;
    const PostQuery query = d->query;
    d->isReady = false;
    d->reading = false;
    setQuery(query);
}

const PostQuery &PostListModel::query() const
{
    return d->query;
}

bool PostListModel::isReady() const
{
    return d->isReady;
}

std::optional<PostRow> PostListModel::post(int row) const
{
    if (row < 0 || row >= d->order.size())
        return {};
    const auto it = d->loaded.constFind(d->order.at(row));
    if (it == d->loaded.cend())
        return {};
    PostRow post = *it;
    post.mark = d->marks.of(post.id);
    if (post.mark != Mark::None)
        post.operation = d->marks.operationOf(post.id);
    return post;
}

int PostListModel::rowOf(const QString &postId) const
{
    const auto it = std::ranges::find(d->loaded, postId, &PostRow::id);
    if (it == d->loaded.end())
        return -1;
    return int(d->order.indexOf(it->n));
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->order.size());
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto it = d->loaded.constFind(d->order.at(index.row()));
    if (it == d->loaded.cend()) {
        d->want(index.row());
        return role == LoadedRole ? QVariant(false) : QVariant();
    }
    const PostRow &post = *it;
    switch (role) {
    case Qt::DisplayRole: return post.title;
    case LoadedRole: return true;
    case PostIdRole: return post.id;
    case BoardIdRole: return post.boardId;
    case KindRole: return int(post.kind);
    case SummaryRole: return post.summary;
    case AuthorKoRole: return post.author.name.ko;
    case AuthorEnRole: return post.author.name.en;
    case UnitKoRole: return post.author.unit.ko;
    case UnitEnRole: return post.author.unit.en;
    case CreatedAtRole: return post.createdAt;
    case PinnedRole: return post.pinned;
    case UnreadRole: return post.unread;
    case MineRole: return post.mine;
    case MustReadRole: return post.mustRead && !post.acknowledged && !post.mine;
    case LikedRole: return post.liked;
    case HiddenRole: return post.hidden;
    case AttachmentsRole: return post.attachments;
    case HasImageRole: return post.hasImage;
    case HasVideoRole: return post.hasVideo;
    case CommentsRole: return post.comments;
    case LikesRole: return post.likes;
    case ViewsRole: return post.views;
    case MarketRole: return int(post.market);
    case MarkRole: return int(d->marks.of(post.id));
    default: return {};
    }
}

QHash<int, QByteArray> PostListModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"}, {PostIdRole, "postId"}, {LoadedRole, "loaded"},     {KindRole, "kind"},
            {SummaryRole, "summary"},   {CreatedAtRole, "at"},  {PinnedRole, "pinned"},     {UnreadRole, "unread"},
            {MineRole, "mine"},         {LikedRole, "liked"},   {CommentsRole, "comments"}, {LikesRole, "likes"},
            {MarketRole, "market"},     {MarkRole, "mark"},     {BoardIdRole, "boardId"}};
}

} // namespace gw::boards
