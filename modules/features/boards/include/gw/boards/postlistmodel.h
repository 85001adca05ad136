// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/types.h>
#include <gw/rows/virtual_list.h>

namespace gw::boards {

class Marks;

/// Which posts, and in which order.
struct PostQuery
{
    enum class Only { All, Unread, Mine, Pinned, Offered, Reserved, Sold, MustRead };
    enum class Sort { Newest, MostLiked };
    QString boardId = {}; ///< empty: of all boards
    Only only = Only::All;
    Sort sort = Sort::Newest;   ///< pinned posts of one board stand first among the newest
    bool mustReadFirst = false; ///< before them what must be read and is not confirmed, of whatever board
    int limit = 0;              ///< 0: all of them; a block of the front page wants a few
    bool operator==(const PostQuery &) const = default;
};

/// The posts of a board as rows, of which there may be a hundred thousand.
///
/// See rows::VirtualList. A row that is not there yet has LoadedRole false and tells dataChanged() when it is. Follows
/// the store by itself. Belongs to the GUI thread.
class PostListModel final : public rows::VirtualList
{
    Q_OBJECT

public:
    enum Role {
        PostIdRole = Qt::UserRole + 1,
        LoadedRole,  ///< bool: all other roles are empty while it is false
        KindRole,    ///< boards::PostKind as int
        SummaryRole, ///< plain text
        AuthorKoRole,
        AuthorEnRole,
        UnitKoRole,
        UnitEnRole,
        CreatedAtRole, ///< QDateTime
        PinnedRole,
        UnreadRole,
        MineRole,
        MustReadRole, ///< bool: it must be read, and the person has not acknowledged it
        LikedRole,
        HiddenRole,
        AttachmentsRole, ///< int
        HasImageRole,
        HasVideoRole,
        CommentsRole, ///< int
        LikesRole,    ///< int
        ViewsRole,    ///< int
        MarketRole,   ///< boards::MarketState as int
        MarkRole,     ///< boards::Mark as int
        BoardIdRole,
    };
    Q_ENUM(Role)

    /// Both must outlive the model. `personId`: whose posts are "mine" and never unread.
    PostListModel(store::Store &store, Marks &marks, QString personId, QObject *parent = nullptr);
    ~PostListModel() override;
    void setPerson(const QString &personId);

    void setQuery(const PostQuery &query); ///< reads anew; no effect when it is the same
    const PostQuery &query() const { return m_query; }

    /// What is known of a row; nothing while it is not loaded.
    std::optional<PostRow> post(int row) const;
    int rowOf(const QString &postId) const; ///< among the loaded rows; -1: not there

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    rows::Reading reading() const override;

    Marks &m_marks;
    QString m_person;
    PostQuery m_query;
};

} // namespace gw::boards
