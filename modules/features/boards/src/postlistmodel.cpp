// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/postlistmodel.h>

#include "rows.h"
#include <gw/boards/marks.h>
#include <gw/store/store.h>

namespace gw::boards {

PostListModel::PostListModel(store::Store &store, Marks &marks, QString personId, QObject *parent)
    : rows::VirtualList(store, "posts", {}, parent), m_marks(marks), m_person(std::move(personId))
{
    connect(&store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == postsTopic)
            refresh();
        else if (topic == commentsTopic)
            refreshRows(); // their number
    });
    connect(&marks, &Marks::changed, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {MarkRole});
    });
}

PostListModel::~PostListModel() = default;

rows::Reading PostListModel::reading() const
{
    rows::Reading how;
    how.limit = m_query.limit;
    how.keys = [query = m_query, person = m_person](sqlite::Connection &db, int limit) {
        return postNumbers(db, query, person, limit);
    };
    how.rows = [person = m_person](sqlite::Connection &db, const QList<qint64> &numbers) -> Result<QList<rows::Keyed>> {
        const auto posts = postRows(db, numbers, person);
        if (!posts)
            return fail(posts.error());
        QList<rows::Keyed> found;
        found.reserve(posts->size());
        for (const PostRow &post : *posts)
            found.append(rows::keyed(post.n, post));
        return found;
    };
    return how;
}

void PostListModel::setQuery(const PostQuery &query)
{
    if (isStarted() && query == m_query)
        return;
    m_query = query;
    restart();
}

void PostListModel::setPerson(const QString &personId)
{
    if (m_person == personId)
        return;
    m_person = personId;
    if (isStarted())
        restart();
}

std::optional<PostRow> PostListModel::post(int row) const
{
    const PostRow *found = valueAt<PostRow>(row);
    if (!found)
        return {};
    PostRow post = *found;
    post.mark = m_marks.of(post.id);
    if (post.mark != Mark::None)
        post.operation = m_marks.operationOf(post.id);
    return post;
}

int PostListModel::rowOf(const QString &postId) const
{
    return findLoaded(
        [&postId](const rows::IRow &row) { return static_cast<const rows::RowOf<PostRow> &>(row).value.id == postId; });
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!ask(index.row()))
        return role == LoadedRole ? QVariant(false) : QVariant();
    const PostRow &post = *valueAt<PostRow>(index.row());
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
    case MarkRole: return int(m_marks.of(post.id));
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
